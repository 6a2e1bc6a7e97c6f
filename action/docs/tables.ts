import { parse } from 'yaml';
import { table } from '../../src/report/draw/markdown.ts';

interface ActionYml {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

/** Where a document has its tables; what stands between the two is written by `npm run docs`. */
const START = '<!-- inputs and outputs: npm run docs -->';
const END = '<!-- end of inputs and outputs -->';

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

/** The document with its tables as they should be; unchanged when it has no place for them. */
export function withTables(document: string, tables: string): string {
  const start = document.indexOf(START);
  const end = document.indexOf(END);
  if (start < 0 || end < start) return document;
  return `${document.slice(0, start + START.length)}\n\n${tables}\n\n${document.slice(end)}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(description: string): string {
  return description.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}
