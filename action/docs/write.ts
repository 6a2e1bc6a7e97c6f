/** `npm run docs` writes the tables of inputs and outputs into the documents that have a place for them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tablesOf, withTables } from './tables.ts';

const DOCUMENTS = ['docs/action.md'];

const root = new URL('../../', import.meta.url);
const tables = tablesOf(readFileSync(new URL('action.yml', root), 'utf8'));
for (const name of DOCUMENTS) {
  const file = new URL(name, root);
  const before = readFileSync(file, 'utf8');
  const after = withTables(before, tables);
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(`Wrote the tables in ${name}.`);
}
