/** `npm run docs` writes tables into the documents that have a place for them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { markdownTable } from '../../src/report/draw/markdown.ts';
import { SHIPPED, type ShippedProfile } from '../../src/s3-server/profiles.ts';
import { importRows } from '../../src/testing/import-rules.ts';
import { costTables } from './costs.ts';

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
    markdownTable(['Input', 'Default', 'Meaning'], inputRows, 'lll'),
    markdownTable(['Output', 'Meaning'], outputRows, 'll'),
  ].join('\n\n');
}

/** Who may import whom. */
function importTable(): string {
  return markdownTable(['Folder', 'What', 'May import'], importRows(), 'lll');
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

/** For docs/profiles.md: every figure of every profile, with its source. */
function profileTables(): string {
  const names = SHIPPED.map(({ what, profile }) => [`\`${profile.name}\``, what]);
  const each = SHIPPED.flatMap((shipped) =>
    shipped.like === null ? [] : [heading(shipped), figures(shipped)],
  );
  return [markdownTable(['Profile', 'What it is'], names, 'll'), ...each].join('\n\n');
}

function heading({ like, profile }: ShippedProfile): string {
  return like === 'instant'
    ? `### ${profile.name}`
    : `### ${profile.name}\n\nAs \`${like}\`, but for:`;
}

function figures({ profile, sources }: ShippedProfile): string {
  const rows = Object.entries(sources).map(([place, source]) => [
    `\`${place}\``,
    valueAt(profile, place),
    source,
  ]);
  return markdownTable(['Figure', 'Value', 'Source'], rows, 'lrl');
}

function valueAt(profile: object, place: string): string {
  const value = place
    .split('.')
    .reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], profile);
  return typeof value === 'number' ? value.toLocaleString('en-US') : String(value);
}

function writeDocuments(): void {
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
}

if (process.argv[1] === import.meta.filename) writeDocuments();
