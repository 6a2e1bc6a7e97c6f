import { parse } from 'yaml';
import { table } from '../../src/report/draw/markdown.ts';
import { importRows } from '../../src/testing/import-rules.ts';
import { costTables } from './costs.ts';
import { profileTables } from './profiles.ts';

interface ActionYml {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

/** What `npm run docs` writes: the document, what stands there, and its text by action.yml. */
export const GENERATED: readonly (readonly [string, string, (actionYml: string) => string])[] = [
  ['docs/action.md', 'inputs and outputs', tablesOf],
  ['CONTRIBUTING.md', 'import rules', () => importTable()],
  ['docs/costs.md', 'costs', () => costTables()],
  ['docs/profiles.md', 'profiles', () => profileTables()],
];

/** The inputs and outputs of an action.yml, as tables in Markdown. */
export function tablesOf(actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as ActionYml;
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.default === undefined ? '' : code(input.default),
    cell(input.description),
  ]);
  const outputRows = Object.entries(outputs).map(([name, output]) => [
    code(name),
    cell(output.description),
  ]);
  return [
    table(['Input', 'Default', 'Meaning'], inputRows, 'lll'),
    table(['Output', 'Meaning'], outputRows, 'll'),
  ].join('\n\n');
}

/** Who may import whom. */
function importTable(): string {
  return table(['Folder', 'What', 'May import'], importRows(), 'lll');
}

/**
 * The document with its tables as they should be; unchanged when it has no place for them.
 *
 * @param name what stands between the two comments of the place, e.g. `inputs and outputs`
 */
export function withTables(document: string, name: string, tables: string): string {
  const first = `<!-- ${name}: npm run docs -->`;
  const start = document.indexOf(first);
  const end = document.indexOf(`<!-- end of ${name} -->`);
  if (start < 0 || end < start) return document;
  return `${document.slice(0, start + first.length)}\n\n${tables}\n\n${document.slice(end)}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(description: string): string {
  return description.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}
