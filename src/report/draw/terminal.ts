import { styleText } from 'node:util';
import Table from 'cli-table3';
import { terminalText } from '../escape.ts';
import { counted, listed } from '../format.ts';
import { headline } from '../headline.ts';
import type { ReportModel } from '../model/model.ts';
import {
  type Column,
  filledColumns,
  type Row,
  type Section,
  type TableCell,
  wordsOf,
  written,
} from '../section.ts';
import { sectionsOf } from '../sections/sections.ts';
import { urgentWarnings } from '../sections/warnings.ts';
import { LEAST_COLUMNS, wrap } from './wrap.ts';

/** A terminal: whether it shows colours, and its columns. */
export interface Terminal {
  color: boolean;
  width: number;
}

/** Characters of a name or reason, and of what is to be typed. */
const [MAX_NAME, MAX_COMMAND] = [600, 3000];
/** Rows that are listed, and rows named for one reason. */
const [MOST_ROWS, NAMED] = [60, 3];
/** Widest that a column gets: longer names are cut, so that figures keep their place. */
const MAX_COLUMN = 32;
/** To which names are cut where it takes no more to have all columns side by side. */
const LEAST_NAMES = 24;

const STYLE = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 };
const NO_FRAME = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((place) => [place, '']),
);
const COLORS = {
  bad: 'red',
  good: 'green',
  doubt: 'yellow',
  plain: undefined,
  faint: undefined,
} as const;

/**
 * The report of a run for its end in a terminal: tables first; the finding and what to do last, where the eye is.
 *
 * @param terminal no line is longer than its width (from 40 on), but for a command that is to be copied
 */
export function renderTable(model: ReportModel, { color, width }: Terminal): string {
  const terminal = { color, width: Math.max(width, LEAST_COLUMNS) };
  const sections = sectionsOf(model, 'terminal');
  const findings = sections.filter(({ isFinding }) => isFinding).reverse();
  return documentOf([
    ...sections.filter(({ isFinding }) => !isFinding).map((one) => sectionAsText(one, terminal)),
    paragraph(`${headline(model, name)}.`, terminal, 'bold'),
    ...findings.map((one) => sectionAsText(one, terminal)),
    ...urgentWarnings(model).map((words) => paragraph(written(words, name), terminal, 'yellow')),
  ]);
}

/** Blocks with an empty line between them. */
export function documentOf(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

/** A section as text. */
export function sectionAsText(section: Section, terminal: Terminal): string {
  const { columns, label, most = MOST_ROWS, rows = [], title, typed } = section;
  const shown = rows.slice(0, Math.min(most, MOST_ROWS));
  const more = rows.length - shown.length;
  // Without names and figures, rows are sentences.
  const isTable = columns?.some(({ isFigure, isName }) => isFigure || isName);
  const { drawn, isShort } = isTable
    ? tables(columns!, shown, terminal)
    : { drawn: [], isShort: false };
  const intro = isShort ? (section.shortIntro ?? section.intro) : section.intro;
  const words = [label, intro && written(intro, name)].filter(Boolean).join(' ');
  const heading = [
    title && paragraph(written(title, name), terminal, ['bold', 'cyan']),
    words && paragraph(words, terminal, columns && 'dim'),
  ];
  return [
    heading.filter(Boolean).join('\n'),
    ...drawn,
    isTable
      ? reasons(section, shown, terminal)
      : shown
          .map(({ cells }) => (columns ? '' : '- ') + cells.map(briefly).join(': '))
          .map((line) => listLine(line, terminal))
          .join('\n'),
    more > 0 ? `and ${more} more, in the report` : '',
    (typed?.lines ?? []).map((line) => terminalText(line, MAX_COMMAND)).join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Words on as many lines as the width of the terminal takes. */
export function paragraph(text: string, terminal: Terminal, format?: Format): string {
  return wrap(clean(text), terminal.width)
    .map((line) => paint(terminal, format, line))
    .join('\n');
}

/** The same for a line of a list. */
function listLine(text: string, { width }: Terminal): string {
  return wrap(clean(text), width, '  ').join('\n');
}

/** Where a name of a colon meets one of ours, GitHub would read a workflow command. */
function clean(text: string): string {
  return text.replace(/:(?=:)/g, ': ');
}

/** What stands below a table: a line for each reason, however many rows share it. */
function reasons(
  { columns = [], noun = 'row' }: Section,
  rows: readonly Row[],
  terminal: Terminal,
): string {
  const at = columns.findIndex(({ isBelow }) => isBelow);
  const told = rows
    .map(({ cells }) => ({ who: rowName(columns, cells), why: at < 0 ? '' : briefly(cells[at]) }))
    .filter(({ why }) => why !== '');
  const lines = [...Map.groupBy(told, ({ why }) => why)].map(([why, same]) => {
    const who =
      same.length > NAMED ? counted(same.length, noun) : listed(same.map((one) => one.who));
    return listLine(`${who}: ${why}`, terminal);
  });
  return lines.join('\n');
}

function rowName(columns: readonly Column[], cells: readonly TableCell[]): string {
  const names = cells.filter((_, index) => columns[index]?.isName);
  return names.map((cell) => wordsOf(cell, name)).join(' ');
}

function briefly(cell: TableCell = {}): string {
  const { brief, notes = [] } = cell;
  return brief ?? [wordsOf(cell, name), ...notes.map((note) => written(note, name))].join(' ');
}

const shortly = (cell: TableCell = {}): string => cell.short ?? briefly(cell);

type Format = Parameters<typeof styleText>[0];

/** What fills a column of a table, its head first. */
interface Filled {
  texts: readonly string[];
  isFigure: boolean;
  width: number;
}

/**
 * A table without frames, or several beside each other's names where one is wider than the terminal. Where it
 * would be too wide, columns are left out that may be; then names share a column, and cells are shortened if
 * fewer tables come of it.
 */
function tables(
  columns: readonly Column[],
  rows: readonly Row[],
  terminal: Terminal,
): { drawn: string[]; isShort: boolean } {
  let left = filledColumns(columns, rows).filter(({ isBelow }) => !isBelow);
  const fill = (column: (typeof left)[number], write: typeof briefly) =>
    filled(
      [
        paint(terminal, 'bold', written(column.head, name)),
        ...rows.map(({ cells }) => {
          const { tone } = cells[column.index] ?? {};
          return paint(terminal, tone && COLORS[tone], write(cells[column.index]));
        }),
      ],
      column.isFigure ?? false,
    );
  const widthOfAll = () => widthOf(left.map((column) => fill(column, briefly)));
  while (widthOfAll() > terminal.width && left.some(({ isWide }) => isWide)) {
    const last = left.findLast(({ isWide }) => isWide);
    left = left.filter((column) => column !== last);
  }
  const whole = widthOfAll();
  if (whole <= terminal.width) {
    return { drawn: [draw(left.map((column) => fill(column, briefly)))], isShort: false };
  }
  const heads = left.filter(({ isName }) => isName).map(({ head }) => written(head, name));
  const head = heads.length === 1 ? paint(terminal, 'bold', heads[0]!) : '';
  const names = filled([head, ...rows.map(({ cells }) => rowName(columns, cells))], false);
  const figures = left.filter(({ isName }) => !isName);
  const [parts, shorter] = [briefly, shortly].map((write) =>
    inParts(
      names,
      figures.map((column) => fill(column, write)),
      terminal.width,
    ),
  ) as [string[], string[]];
  if (shorter.length >= parts.length) return { drawn: parts, isShort: false };
  const more = `Shortened to fit: a terminal of ${whole} columns shows all of it, and so does the report.`;
  return { drawn: [...shorter, paragraph(more, terminal, 'dim')], isShort: true };
}

/** As many columns as fit beside the names, which are repeated in each part. */
function inParts(names: Filled, columns: readonly Filled[], width: number): string[] {
  const room = width - widthOf([{ ...names, width: 0 }, ...columns]);
  const first = {
    ...names,
    width: room >= LEAST_NAMES ? Math.min(names.width, room) : names.width,
  };
  const parts: Filled[][] = [];
  for (const column of columns) {
    const last = parts.at(-1);
    if (last && widthOf([first, ...last, column]) <= width) last.push(column);
    else parts.push([column]);
  }
  return parts.map((part) => draw([first, ...part]));
}

function filled(texts: readonly string[], isFigure: boolean): Filled {
  const table = new Table({ style: STYLE });
  table.push(...texts.map((text) => [text]));
  const frame = 2;
  return { texts, isFigure, width: Math.min(table.width - frame, MAX_COLUMN) };
}

/** With two spaces between columns. */
function widthOf(columns: readonly Filled[]): number {
  return columns.reduce((sum, { width }) => sum + width, 2 * (columns.length - 1));
}

function draw(columns: readonly Filled[]): string {
  const table = new Table({
    chars: { ...NO_FRAME, middle: '  ' },
    style: STYLE,
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ isFigure }) => (isFigure ? 'right' : 'left')),
  });
  const rows = columns[0]!.texts.map((_, row) => columns.map(({ texts }) => texts[row]!));
  const rule = columns.map(({ width }) => '─'.repeat(width));
  table.push(...rows.slice(0, 1), rule, ...rows.slice(1));
  const lines = table.toString().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}

function name(text: string): string {
  return terminalText(text, MAX_NAME);
}

function paint(
  { color }: Pick<Terminal, 'color'>,
  format: Format | undefined,
  text: string,
): string {
  return color && format && text !== '' ? styleText(format, text, { validateStream: false }) : text;
}
