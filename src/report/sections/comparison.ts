import type { Comparison } from '../../contract/comparison.ts';
import { rankOf, VERDICT_NAMES, VERDICTS, verdictWord } from '../../contract/verdicts.ts';
import { capital, change, counted, figure, probability, unitsInWords } from '../format.ts';
import {
  type ComparedClient,
  type ComparisonSummary,
  isInRounds,
  type ReportedCell,
} from '../model/comparison.ts';
import type { ReportModel } from '../model/model.ts';
import type { Column, Row, Section, TableCell } from '../section.ts';
import { overWords } from '../verdict-in-words.ts';
import { clientPictures, placeFilter, verdictFilter } from './charts.ts';

/** Rows that a page has at most: the rest of its room is for the drawings. */
const MOST_ON_PAGE = 500;

/** S3 clients over all their workloads, which come first. */
export function clients({ comparison, places }: ReportModel): Section[] {
  const { clients = [], withoutLine = [] } = comparison ?? {};
  if (clients.length + withoutLine.length === 0) return [];
  const types = Map.groupBy(clients, ({ instanceType }) => instanceType);
  return [
    {
      id: 'clients',
      in: ['summary', 'comment', 'page', 'terminal'],
      title: 'S3 clients, each over all its workloads',
      intro:
        'The first rounds of all workloads of an S3 client, tested together: they show changes that no single workload shows.',
      ...clientPictures(types, places),
      columns: [
        { head: 'Verdict' },
        { head: 'Change', isFigure: true },
        { head: 'S3 client', isName: true },
        { head: 'Over', isFigure: true, isWide: true },
        { head: 'Instance type', ...(types.size > 1 ? { isName: true } : { isWide: true }) },
        { head: '95 % interval', isFigure: true },
        { head: 'Evidence', isFigure: true, isWide: true },
      ],
      rows: [
        ...clients.map((line) => clientRow(line, places.indexOf(line.instanceType))),
        ...withoutLine.map(({ instanceType, s3Client }) => ({
          cells: [
            { words: 'no line: too few rounds', tone: 'doubt' as const },
            ...[{}, { name: s3Client }, {}, { name: instanceType }, {}, {}],
          ],
        })),
      ],
      most: MOST_ON_PAGE,
      rank: -1,
      bytes: 100_000,
    },
  ];
}

function clientRow(line: ComparedClient, group: number): Row {
  const { adjustedP, cells, instanceType, interval, ratio, s3Client } = line;
  return {
    group,
    cells: [
      verdictCell(line),
      { words: change(ratio), value: ratio, isStrong: true },
      { name: s3Client },
      { words: overWords(line), value: cells },
      { name: instanceType, isPlace: true },
      intervalCell(interval),
      { words: `p\u00a0${probability(adjustedP)}`, value: adjustedP },
    ],
  };
}

/** Cells that changed, failed or could not be judged: a table for each verdict. */
export function flaggedCells({ comparison }: ReportModel): Section[] {
  return comparison === null ? [] : byVerdict(comparison, true);
}

/** All other cells, folded away. */
export function otherCells({ comparison }: ReportModel): Section[] {
  return comparison === null ? [] : byVerdict(comparison, false);
}

/** All cells, those that interest most first: in one table on a page, in one for each place in a terminal. */
export function allCells({ comparison, places }: ReportModel): Section[] {
  if (comparison === null || comparison.cells.length === 0) return [];
  const { cells, counts } = comparison;
  return [
    {
      id: 'comparison',
      in: ['page'],
      title: 'Candidate against baseline',
      intro: `Change of the candidate’s throughput; ${unitsInWords(cells)}: baseline → candidate, medians of what was compared.`,
      filters: [placeFilter(places), verdictFilter(cells, counts)],
      columns: columnsOf(comparison),
      rows: cells.map((cell) => rowOf(cell, comparison, places)),
      most: MOST_ON_PAGE,
      bytes: 350_000,
    },
    ...placeSections(comparison, places),
  ];
}

/** For a terminal: the cells of each place. */
function placeSections(comparison: ComparisonSummary, places: readonly string[]): Section[] {
  const columns = columnsOf(comparison).filter(({ head }) => head !== 'Instance type');
  return [...Map.groupBy(comparison.cells, ({ place }) => place)]
    .sort(([a], [b]) => places.indexOf(a) - places.indexOf(b))
    .map(([place, cells]) => ({
      id: 'cells',
      in: ['terminal'],
      title: (name) => name(place),
      columns,
      rows: cells.map((cell) => {
        const { cells, ...row } = rowOf(cell, comparison, places);
        return { ...row, cells: cells.filter((_, index) => index !== PLACE) };
      }),
      noun: 'cell',
    }));
}

function byVerdict(comparison: ComparisonSummary, isOpen: boolean): Section[] {
  return VERDICT_NAMES.filter((verdict) => VERDICTS[verdict].isOpen === isOpen).flatMap(
    (verdict): Section[] => {
      const cells = comparison.cells.filter((cell) => cell.verdict === verdict);
      if (cells.length === 0) return [];
      const { mark, word } = VERDICTS[verdict];
      return [
        {
          id: `cells-${verdict}`,
          in: ['summary', 'comment'],
          title: `${capital(word)} (${cells.length})`,
          mark,
          columns: columnsOf(comparison).slice(1),
          rows: cells.map((cell) => ({ cells: rowOf(cell, comparison).cells.slice(1) })),
          rank: rankOf(verdict),
          ...(!isOpen && { folded: true }),
        },
      ];
    },
  );
}

/** The place of the column that names it. */
const PLACE = 4;

function columnsOf({ cells, design }: ComparisonSummary): Column[] {
  return [
    { head: 'Verdict' },
    { head: 'Change', isFigure: true },
    { head: 'S3 client', isName: true },
    { head: 'Workload', isName: true },
    { head: 'Instance type', isName: true },
    { head: '95 % interval', isFigure: true },
    { head: 'Evidence', isFigure: true, isWide: true },
    { head: `${capital(unitsInWords(cells))}, baseline → candidate`, isFigure: true, isWide: true },
    { head: isInRounds(design) ? 'Rounds' : 'n', isFigure: true, isWide: true },
    { head: 'Reason', isBelow: true },
  ];
}

function rowOf(
  cell: ReportedCell,
  { design }: ComparisonSummary,
  places: readonly string[] = [],
): Row {
  const { adjustedP, interval, kept, place, ratio, s3Client, verdict, workload } = cell;
  const p = VERDICTS[verdict].isToldByReason ? null : adjustedP;
  return {
    group: places.indexOf(place),
    verdict,
    cells: [
      verdictCell(cell),
      { words: ratio === null ? '' : change(ratio), value: ratio, isStrong: true },
      ...[{ name: s3Client }, { name: workload }, { name: place, isPlace: true as const }],
      intervalCell(interval),
      { words: p === null ? '' : `p\u00a0${probability(p)}`, value: p },
      { words: rateWords(cell), value: cell.rates.candidate },
      {
        words: kept[0] === kept[1] ? String(kept[0] || '') : kept.join(' vs '),
        value: Math.min(...kept),
      },
      reasonCell(cell, design),
    ],
  };
}

function verdictCell(cell: Pick<Comparison, 'ratio' | 'verdict'>): TableCell {
  const { mark, tone } = VERDICTS[cell.verdict];
  return { words: verdictWord(cell), tone, mark };
}

export function intervalCell(interval: ReportedCell['interval']): TableCell {
  return { words: intervalWords(interval), value: interval && interval[1] - interval[0] };
}

/** Why no test was needed, or no verdict could be had. */
function reasonCell(
  { decidedBy, kept, ratio, reason, verdict }: ReportedCell,
  design: ComparisonSummary['design'],
): TableCell {
  if (decidedBy === 'everyRound') return { words: everyRoundWords(kept[0], ratio ?? 1, design) };
  if (reason !== null) return { name: reason };
  return VERDICTS[verdict].isToldByReason ? { words: 'no reason given' } : {};
}

/** What was beyond noise, where no test was needed. */
function everyRoundWords(
  rounds: number,
  ratio: number,
  design: ComparisonSummary['design'],
): string {
  const factor = isInRounds(design) ? design.overwhelming.factor : null;
  const limit = ratio < 1 ? factor : factor && 1 / factor;
  const times =
    limit === null
      ? 'beyond any noise'
      : `${ratio < 1 ? 'at most' : 'at least'} ${timesWords(limit)} as fast`;
  return `every run of ${counted(rounds, 'round')} was ${times}`;
}

function timesWords(factor: number): string {
  if (factor === 0.5) return 'half';
  return factor === 2 ? 'twice' : `${figure(factor)}\u00a0times`;
}

/** E.g. `−12.1 to −8.0 %`; nothing where no test was made. */
function intervalWords(interval: ReportedCell['interval']): string {
  if (interval === null) return '';
  const [low, high] = interval.map(change) as [string, string];
  return `${high.endsWith('%') ? low.replace(/\s%$/, '') : low} to ${high}`;
}

/** Medians of both sides, as far as they are known; the unit is Gb/s where it is not said. */
export function rateWords({ rates, unit }: ReportedCell): string {
  const { baseline, candidate } = rates;
  const words = [baseline, candidate].map((rate) => (rate === null ? '?' : figure(rate)));
  if (baseline === null && candidate === null) return '';
  return `${words.join(' → ')}${unit === 'Gb/s' ? '' : `\u00a0${unit}`}`;
}
