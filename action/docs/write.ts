/** `npm run docs` writes tables into the documents that have a place for them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { GENERATED, withTables } from './tables.ts';

const root = new URL('../../', import.meta.url);
const actionYml = readFileSync(new URL('action.yml', root), 'utf8');
for (const [document, name, textOf] of GENERATED) {
  const file = new URL(document, root);
  const before = readFileSync(file, 'utf8');
  const after = withTables(before, name, textOf(actionYml));
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(`Wrote the ${name} in ${document}.`);
}
