import type { Verdict } from '../contract/comparison.ts';
import type { ComparedCell, ComparisonSummary } from './comparison-summary.ts';
import type { Section } from './document.ts';
import { capital, change, figure, probability } from './format.ts';
import type { Name } from './headline.ts';
import { table, tableHead, tableRow } from './markdown.ts';
import { BY_INTEREST, TOLD_BY_REASON, VERDICTS, verdictWord } from './verdicts.ts';

/** Verdicts that a reader is to see without unfolding anything, in the order shown. */
const OPEN: readonly Verdict[] = ['slower', 'faster', 'suspect', 'failed'];

/** Cells that changed or failed: a table for each verdict. */
export function flaggedSections(comparison: ComparisonSummary, name: Name): Section[] {
  return OPEN.flatMap((verdict) => section(comparison, verdict, name));
}

/** All other cells, folded away. */
export function otherSections(comparison: ComparisonSummary, name: Name): Section[] {
  const others = BY_INTEREST.filter((verdict) => !OPEN.includes(verdict));
  return others.flatMap((verdict) => section(comparison, verdict, name));
}

/** How many cells came to which verdict, and what that means. */
export function verdictCounts({ counts }: ComparisonSummary): string[] {
  const found = BY_INTEREST.filter((verdict) => counts[verdict] > 0);
  if (found.length === 0) return [];
  const rows = found.map((verdict) => {
    const { mark, meaning, word } = VERDICTS[verdict];
    return [`${mark} ${word}`, String(counts[verdict]), meaning];
  });
  return [table(['Verdict', 'Cells', 'Meaning'], rows, 'lrl')];
}

interface Column {
  head: string;
  align: 'l' | 'r';
  cell: (cell: ComparedCell, name: Name) => string;
}

const CELL: readonly Column[] = [
  { head: 'Instance type', align: 'l', cell: ({ place }, name) => name(place) },
  { head: 'S3 client', align: 'l', cell: ({ s3Client }, name) => name(s3Client) },
  { head: 'Workload', align: 'l', cell: ({ workload }, name) => name(workload) },
];
const CHANGE: readonly Column[] = [
  {
    head: 'Change',
    align: 'r',
    cell: ({ ratio }) => (ratio === null ? '' : `**${change(ratio)}**`),
  },
];
const TEST: readonly Column[] = [
  { head: '95 % interval', align: 'r', cell: ({ interval }) => intervalWords(interval) },
  {
    head: 'Adjusted p',
    align: 'r',
    cell: ({ adjustedP }) => (adjustedP === null ? '' : probability(adjustedP)),
  },
];
const RATES: readonly Column[] = [
  { head: 'Gb/s, baseline → candidate', align: 'r', cell: (cell) => rateWords(cell) },
  { head: 'n', align: 'r', cell: ({ kept }) => keptWords(kept) },
];
const REASON: readonly Column[] = [
  {
    head: 'Reason',
    align: 'l',
    cell: ({ reason }, name) => (reason === null ? 'no reason given' : name(reason)),
  },
];

function columnsOf(verdict: Verdict): readonly Column[] {
  if (TOLD_BY_REASON.has(verdict)) return [...CELL, ...REASON];
  if (verdict === 'notFlagged') return [...CELL, ...CHANGE, ...RATES];
  return [...CELL, ...CHANGE, ...TEST, ...RATES];
}

function section({ cells }: ComparisonSummary, verdict: Verdict, name: Name): Section[] {
  const found = cells.filter((cell) => cell.verdict === verdict);
  if (found.length === 0) return [];
  const columns = columnsOf(verdict);
  const { mark, word } = VERDICTS[verdict];
  const title = `${mark} ${capital(word)} (${found.length})`;
  const open = OPEN.includes(verdict);
  return [
    {
      title: open ? `### ${title}` : title,
      folded: !open,
      head: tableHead(
        columns.map(({ head }) => head),
        columns.map(({ align }) => align).join(''),
      ),
      rows: found.map((cell) => tableRow(columns.map((column) => column.cell(cell, name)))),
      rank: BY_INTEREST.indexOf(verdict),
    },
  ];
}

/** E.g. `−12.1 to −8.0 %`; nothing where no test was made. */
export function intervalWords(interval: ComparedCell['interval']): string {
  if (interval === null) return '';
  const [low, high] = interval.map(change) as [string, string];
  return `${high.endsWith('%') ? low.replace(/\s%$/, '') : low} to ${high}`;
}

/** Median Gb/s of both sides, as far as they are known. */
export function rateWords({ gigabitsPerSecond }: ComparedCell): string {
  const { baseline, candidate } = gigabitsPerSecond;
  const words = [baseline, candidate].map((rate) => (rate === null ? '?' : figure(rate)));
  return baseline === null && candidate === null ? '' : words.join(' → ');
}

/** How many values were compared: of the candidate, of the baseline. */
export function keptWords(kept: ComparedCell['kept']): string {
  return kept.join(' vs ');
}

/** A cell of the matrix: its verdict in words, and the change where there is one. */
export function verdictAndChange(cell: ComparedCell): string {
  const told = TOLD_BY_REASON.has(cell.verdict) || cell.ratio === null;
  const words = `${VERDICTS[cell.verdict].mark} ${verdictWord(cell)}`;
  return told ? words : `${words} ${change(cell.ratio!)}`;
}
