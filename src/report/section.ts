import type { Verdict } from '../contract/comparison.ts';
import type { Tone } from '../contract/verdicts.ts';
import type { Markup } from './draw/markup.ts';

/** The job summary and `summary.md`; the comment on a pull request; the HTML page; the end of a run in a terminal. */
export type Report = 'summary' | 'comment' | 'page' | 'terminal';

/**
 * Writes a name from outside in the markup of whoever draws it. The sentences of a report hold no other text
 * from outside, and no sign that Markdown or HTML would read as markup.
 */
export type Name = (text: string) => string;

/** Words of ours; a function where names from outside stand in them. */
export type Words = string | ((name: Name) => string);

/**
 * A part of a report: made once, drawn by `draw/markdown.ts`, `draw/page.ts` and `draw/terminal.ts`. How to add
 * one: CONTRIBUTING.md.
 */
export interface Section {
  /** The anchor on the page. */
  id: string;
  in: readonly Report[];
  /** Belongs to the finding: a terminal shows it last, where the eye is. */
  isFinding?: true;
  /** None: it needs no heading. */
  title?: Words;
  /** An emoji before the title, for Markdown. */
  mark?: string;
  /** In bold, before the intro. */
  label?: string;
  /** A sentence or two before the rows. */
  intro?: Words;
  /** Instead, where a terminal shortens cells. */
  shortIntro?: Words;
  /** Of what only a page draws. */
  legend?: Words;
  /** Of the table; none: the rows are a list. */
  columns?: readonly Column[];
  /** Those first that interest most: the last are left out where there is no room. */
  rows?: readonly Row[];
  /** What one row is called where it is counted; default: row. */
  noun?: string;
  /** Rows shown at most, room or not. */
  most?: number;
  /** Lines to be copied, as they are, and what for; each begins with a word of ours. */
  typed?: { what: string; lines: readonly string[] };
  /** Only for a page. */
  pictures?: readonly Picture[];
  filters?: readonly Filter[];
  /** Markdown shows the title only, until it is opened. */
  folded?: true;
  /** Sections of less rank get room first; default: 20. */
  rank?: number;
  /** Bytes for which a page has room; what sections before it left may be used, too. */
  bytes?: number;
}

export interface Column {
  head: Words;
  /** To the right, and sorted by `value`. */
  isFigure?: true;
  /** It names the row. */
  isName?: true;
  /** A narrow terminal leaves it out. */
  isWide?: true;
  /** A page and a terminal write it below the row. */
  isBelow?: true;
}

export interface Row {
  cells: readonly TableCell[];
  /** Of an instance type or place, by its number among them: a page colours and filters by it. */
  group?: number;
  verdict?: Verdict;
}

/** What stands in a cell; '' for nothing. A column that nothing stands in is left out. */
export interface TableCell {
  /** `name`: text from outside, as it is. */
  words?: Words;
  name?: string;
  /** What it is sorted by. */
  value?: number | null;
  tone?: Tone;
  isStrong?: true;
  /** An emoji before the words, for Markdown. */
  mark?: string;
  /** Below the words. */
  notes?: readonly Words[];
  /** Instead of all that, in the narrow columns of a terminal. */
  brief?: string;
  /** Instead of that, where a terminal would need a second table otherwise. */
  short?: string;
  picture?: Markup;
  /** It names the row's group: a page puts the group's colour before it. */
  isPlace?: true;
  /** A page of ours. */
  href?: string;
}

/** A figure that may not be known: then nothing stands there. */
export function figureCell(
  value: number | null | undefined,
  words: (value: number) => string,
): TableCell {
  return value == null ? {} : { words: words(value), value };
}

/** A card with drawings that belong together. */
export interface Picture {
  /** A name from outside. */
  title: string;
  note?: string;
  /** As wide as the page, with its panels beside each other. */
  isWide?: true;
  panels: readonly Panel[];
}

export interface Panel {
  group: number;
  /** Number of the S3 client whose colour its title has; none: it has that of the group. */
  client?: number;
  /** A name from outside. */
  title?: string;
  note?: string;
  /** The drawing in words, with names as they are. */
  words: string;
  /** @param label the words, for those who do not see it */
  draw: (label: string) => Markup;
}

/** Chooses rows and drawings of one group or verdict. */
export interface Filter {
  key: 'group' | 'verdict';
  legend: string;
  options: readonly { value: string; words: string; group?: number }[];
}

/** Writes words as whoever draws them writes names. */
export function written(words: Words, name: Name): string {
  return typeof words === 'string' ? words : words(name);
}

/** Rows of a list, a sentence each; or of a function that writes all of them. */
export function listRows(sentences: readonly Words[] | ((name: Name) => readonly string[])): Row[] {
  const all =
    typeof sentences === 'function'
      ? sentences(String).map((_, index) => (name: Name) => sentences(name)[index]!)
      : sentences;
  return all.map((words) => ({ cells: [{ words }] }));
}

/** The words of a cell on one line; '' for none. */
export function wordsOf({ name, words = '' }: TableCell, write: Name): string {
  return name === undefined ? written(words, write) : write(name);
}

/** Columns in which something stands, each with its place among all. Pictures count for who can draw them. */
export function filledColumns(
  columns: readonly Column[],
  rows: readonly Row[],
  { pictures = false } = {},
): (Column & { index: number })[] {
  const isFilled = (cell: TableCell = {}) =>
    cell.name !== undefined ||
    (cell.words ?? '') !== '' ||
    (cell.notes?.length ?? 0) > 0 ||
    (pictures && cell.picture !== undefined);
  return columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ index }) => rows.some(({ cells }) => isFilled(cells[index])));
}
