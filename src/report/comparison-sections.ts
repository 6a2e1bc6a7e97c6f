import type { Comparison, Verdict } from '../contract/comparison.ts';
import { type ComparedCell, type ComparisonSummary, isInRounds } from './comparison-summary.ts';
import type { Section } from './document.ts';
import { capital, change, counted, figure, probability } from './format.ts';
import type { Name } from './headline.ts';
import { table, tableHead, tableRow } from './markdown.ts';
import { overWords } from './verdict-in-words.ts';
import { BY_INTEREST, rankOf, VERDICTS, verdictWord } from './verdicts.ts';

/** S3 clients over all their workloads: what is told first. */
export function clientSection(comparison: ComparisonSummary, name: Name): Section[] {
  const { clients, withoutLine } = comparison;
  const rows = clients.map((line) => [
    `${VERDICTS[line.verdict].mark} ${VERDICTS[line.verdict].word}`,
    name(line.s3Client),
    `**${change(line.ratio)}**`,
    overWords(line),
    intervalWords(line.interval),
    `p ${probability(line.adjustedP)}`,
    name(line.instanceType),
  ]);
  const missing = withoutLine.map(({ instanceType, s3Client }) => [
    ...['no line', name(s3Client), '', '', '', 'too few rounds', name(instanceType)],
  ]);
  if (rows.length + missing.length === 0) return [];
  return [
    {
      title: '### S3 clients, each over all its workloads',
      folded: false,
      head: tableHead(
        ['Verdict', 'S3 client', 'Change', 'Over', '95 % interval', 'Evidence', 'Instance type'],
        'llrrrrl',
      ),
      rows: [...rows, ...missing].map(tableRow),
      rank: -1,
    },
  ];
}

/** Cells that changed, failed or could not be judged: a table for each verdict. */
export function flaggedSections(comparison: ComparisonSummary, name: Name): Section[] {
  return sections(comparison, name, true);
}

/** All other cells, folded away. */
export function otherSections(comparison: ComparisonSummary, name: Name): Section[] {
  return sections(comparison, name, false);
}

function sections(comparison: ComparisonSummary, name: Name, isOpen: boolean): Section[] {
  return BY_INTEREST.filter((verdict) => (VERDICTS[verdict].isOpen ?? false) === isOpen).flatMap(
    (verdict) => section(comparison, verdict, name),
  );
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
const CHANGE: Column = {
  head: 'Change',
  align: 'r',
  cell: ({ ratio }) => (ratio === null ? '' : `**${change(ratio)}**`),
};
const RATES: Column = {
  head: 'Gb/s, baseline → candidate',
  align: 'r',
  cell: (cell) => rateWords(cell),
};
const REASON: Column = {
  head: 'Reason',
  align: 'l',
  cell: ({ reason }, name) => (reason === null ? 'no reason given' : name(reason)),
};

function columnsOf(
  verdict: Verdict,
  found: readonly ComparedCell[],
  { design }: ComparisonSummary,
): readonly Column[] {
  const rounds: Column = {
    head: keptHead(design),
    align: 'r',
    cell: ({ kept }) => keptWords(kept),
  };
  if (VERDICTS[verdict].isToldByReason) {
    // No verdict, but more than nothing: a cell that crawls is seen to.
    const seen = found.some(({ ratio }) => ratio !== null);
    return [...CELL, ...(seen ? [{ ...CHANGE, head: 'Seen so far' }, rounds] : []), REASON];
  }
  if (verdict === 'notFlagged') return [...CELL, CHANGE, RATES, rounds];
  const test: Column[] = [
    { head: '95 % interval', align: 'r', cell: ({ interval }) => intervalWords(interval) },
    { head: 'Evidence', align: 'r', cell: (cell) => evidenceWords(cell, design) },
  ];
  return [...CELL, CHANGE, ...test, RATES, rounds];
}

function section(comparison: ComparisonSummary, verdict: Verdict, name: Name): Section[] {
  const found = comparison.cells.filter((cell) => cell.verdict === verdict);
  if (found.length === 0) return [];
  const columns = columnsOf(verdict, found, comparison);
  const { isOpen, mark, word } = VERDICTS[verdict];
  const title = `${mark} ${capital(word)} (${found.length})`;
  return [
    {
      title: isOpen ? `### ${title}` : title,
      folded: !isOpen,
      head: tableHead(
        columns.map(({ head }) => head),
        columns.map(({ align }) => align).join(''),
      ),
      rows: found.map((cell) => tableRow(columns.map((column) => column.cell(cell, name)))),
      rank: rankOf(verdict),
    },
  ];
}

/** What a verdict rests on: its corrected p, or that no test was needed; '' where nothing was tested. */
export function evidenceWords(
  {
    adjustedP,
    decidedBy,
    kept: [rounds],
    ratio,
  }: Pick<Comparison, 'adjustedP' | 'decidedBy' | 'kept' | 'ratio'>,
  design: ComparisonSummary['design'],
): string {
  if (decidedBy === 'everyRound') {
    const factor = isInRounds(design) ? design.overwhelming.factor : null;
    const limit = (ratio ?? 1) < 1 ? factor : factor && 1 / factor;
    const times =
      limit === null
        ? 'beyond any noise'
        : `${(ratio ?? 1) < 1 ? 'at most' : 'at least'} ${timesWords(limit)} as fast`;
    return `every run of ${counted(rounds, 'round')} was ${times}`;
  }
  return adjustedP === null ? '' : `p\u00a0${probability(adjustedP)}`;
}

function timesWords(factor: number): string {
  if (factor === 0.5) return 'half';
  return factor === 2 ? 'twice' : `${figure(factor)}\u00a0times`;
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

/** What `keptWords` counts. */
export function keptHead(design: ComparisonSummary['design']): string {
  return isInRounds(design) ? 'Rounds' : 'n';
}

/** How many values were compared: rounds, or those of the candidate, of the baseline. */
export function keptWords(kept: ComparedCell['kept']): string {
  return kept[0] === kept[1] ? String(kept[0]) : kept.join(' vs ');
}

/** A cell of the matrix: its verdict in words, and the change where there is one. */
export function verdictAndChange(cell: ComparedCell): string {
  const told = VERDICTS[cell.verdict].isToldByReason || cell.ratio === null;
  const words = `${VERDICTS[cell.verdict].mark} ${verdictWord(cell)}`;
  return told ? words : `${words} ${change(cell.ratio!)}`;
}
