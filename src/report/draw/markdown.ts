import { markdownCode, markdownLink } from '../escape.ts';
import { counted } from '../format.ts';
import { headline } from '../headline.ts';
import type { ReportLink, ReportModel } from '../model/model.ts';
import {
  filledColumns,
  type Name,
  type Section,
  type TableCell,
  type Words,
  wordsOf,
  written,
} from '../section.ts';
import { sectionsOf } from '../sections/sections.ts';
import { provenance } from '../sections/the-run.ts';
import { urgentWarnings } from '../sections/warnings.ts';

/** GitHub drops a summary of more than 1 MiB without a word; a step may write more than this one. */
const MOST_OF_SUMMARY = 1_000_000;

/**
 * The report of a run in GitHub's Markdown: for `summary.md` and for a workflow's job summary.
 * Nothing in it that comes from outside is read as Markdown or HTML.
 */
export function renderSummary(model: ReportModel): string {
  const blocks = ['# S3 Benchmarks', ...reportBlocks(model, 'summary', markdownCode)];
  return fitDocument(blocks, MOST_OF_SUMMARY);
}

/** The finding, all sections, and where they come from. */
export function reportBlocks(
  model: ReportModel,
  report: 'summary' | 'comment',
  name: Name,
): Block[] {
  const write: Name = (text) => name(text);
  const heading = report === 'summary' ? '##' : '###';
  return [
    `**${headline(model, write)}.**`,
    ...urgentWarnings(model).map((words) => `> ⚠️ ${written(words, write)}`),
    ...sectionsOf(model, report).flatMap((section) => markdownOf(section, heading, write)),
    [provenance(model, write), ...linkLine(model.links)].join(' '),
  ];
}

/** A part of a document whose rows may be left out when there is no room. */
export interface DocumentPart {
  /** One line; of a folded part without any Markdown. '' for none. */
  title: string;
  folded: boolean;
  intro?: string;
  /** Head and rule of a table; none: the rows are a list. */
  head?: string;
  /** One line each, those first that interest most. */
  rows: readonly string[];
  /** After the rows. */
  end?: string;
  /** Parts of less rank get room first. */
  rank: number;
  /** Rows shown at most, room or not. */
  most?: number;
}

/** Blocks of Markdown; only parts may be shortened. */
export type Block = string | DocumentPart;

/** A section as blocks; `heading`: the sign of its title. */
export function markdownOf(section: Section, heading: string, name: Name): Block[] {
  const { columns, folded = false, label, mark, most, rank = 20, rows = [], typed } = section;
  const write = (words: Words) => written(words, name);
  const title = section.title && [mark, write(section.title)].filter(Boolean).join(' ');
  const intro = [label && `**${label}**`, section.intro && write(section.intro)]
    .filter(Boolean)
    .join(' ');
  const end = typed && `${typed.what}\n\n${verbatim(typed.lines)}`;
  const frame = {
    title: title ? (folded ? title : `${heading} ${title}`) : '',
    folded,
    ...(intro && { intro }),
    ...(end && { end }),
  };
  if (rows.length === 0) {
    return [render({ ...frame, rows: [], rank }, 0)];
  }
  // What a row is called stands first: it is what a reader looks for.
  const filled = filledColumns(columns ?? [], rows).sort(
    (a, b) => Number(b.isName ?? false) - Number(a.isName ?? false),
  );
  const lines = rows.map(({ cells }) =>
    columns === undefined
      ? bullets([wordsOf(cells[0]!, name)])
      : tableRow(filled.map(({ index }) => cellOf(cells[index] ?? {}, name))),
  );
  const align = filled.map(({ isFigure }) => (isFigure ? 'r' : 'l')).join('');
  const head =
    columns &&
    tableHead(
      filled.map((column) => write(column.head)),
      align,
    );
  return [{ ...frame, rows: lines, rank, ...(head && { head }), ...(most && { most }) }];
}

function cellOf(cell: TableCell, name: Name): string {
  const { isStrong, mark, notes = [] } = cell;
  const words = [mark, wordsOf(cell, name)].filter(Boolean).join(' ');
  const strong = isStrong && words !== '' ? `**${words}**` : words;
  return [strong, ...notes.map((note) => written(note, name))].join('<br>');
}

/**
 * A table; cells hold Markdown already.
 *
 * @param align `l` or `r` for each column
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: string,
): string {
  return [tableHead(head, align), ...rows.map(tableRow)].join('\n');
}

function tableHead(head: readonly string[], align: string): string {
  const rule = [...align].map((side) => (side === 'r' ? '---:' : '---'));
  return [head, rule].map(tableRow).join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Lines of plain text as they are; each begins with a word of ours, so that none ends the block. */
function verbatim(lines: readonly string[]): string {
  return ['```text', ...lines, '```'].join('\n');
}

/** A list of one line each. */
export function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}

/** Links as one sentence; nothing when there are none. */
export function linkLine(links: readonly ReportLink[]): string[] {
  return links.length === 0
    ? []
    : [`${links.map(({ text, url }) => markdownLink(text, url)).join(' · ')}.`];
}

const RESERVED_FOR_OMISSIONS = 200;

/**
 * A document of at most `maxBytes` (as UTF-8): rows of least interest are left out, and counted.
 * What is no part is assumed to fit.
 */
export function fitDocument(blocks: readonly Block[], maxBytes: number): string {
  const fixed = blocks.filter((block) => typeof block === 'string');
  let room = maxBytes - RESERVED_FOR_OMISSIONS - bytesOf(fixed.join('\n\n'));
  const shown = new Map<DocumentPart, number>();
  const parts = blocks.filter((block) => typeof block !== 'string');
  for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
    const { bytes, count } = rowsThatFit(part, room);
    if (count === 0) continue;
    shown.set(part, count);
    room -= bytes;
  }
  const texts = blocks.map((block) => {
    if (typeof block === 'string') return block;
    const count = shown.get(block);
    return count === undefined ? '' : render(block, count);
  });
  return `${[...texts, ...omissions(parts, shown)].filter((text) => text !== '').join('\n\n')}\n`;
}

/** As many rows from the first as have room with their frame, and what they take. */
function rowsThatFit(part: DocumentPart, room: number): { count: number; bytes: number } {
  const { most = Number.POSITIVE_INFINITY, rows } = part;
  let bytes = bytesOf(render(part, 0)) + '\n\n'.length;
  let count = 0;
  for (const row of rows.slice(0, most)) {
    const more = bytesOf(row) + '\n'.length;
    if (bytes + more > room) break;
    bytes += more;
    count++;
  }
  return { count, bytes };
}

/** The blank lines in a folded part make GitHub read what is inside as Markdown. */
function render({ end, folded, head, intro, rows, title }: DocumentPart, count: number): string {
  const more = rows.length - count;
  const blocks = [
    intro,
    [...(head ? [head] : []), ...rows.slice(0, count)].join('\n'),
    more > 0 && `And ${more} more, in \`result.json\`.`,
    end,
  ].filter(Boolean);
  const all = folded
    ? [`<details>\n<summary>${title}</summary>`, ...blocks, '</details>']
    : [title, ...blocks].filter(Boolean);
  return all.join('\n\n');
}

function omissions(
  parts: readonly DocumentPart[],
  shown: ReadonlyMap<DocumentPart, number>,
): string[] {
  const left = parts.filter((part) => part.rows.length > 0 && !shown.has(part));
  if (left.length === 0) return [];
  const rows = left.reduce((sum, part) => sum + part.rows.length, 0);
  return [
    `Left out, as there is no space: ${counted(left.length, 'table')} with ${counted(rows, 'row')}, in \`result.json\`.`,
  ];
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
