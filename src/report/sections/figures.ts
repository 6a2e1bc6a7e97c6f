import { rankOf, VERDICTS, verdictWord } from '../../contract/verdicts.ts';
import { LEAST_ROUNDS } from '../../judge/client-ratio.ts';
import { change, figure, mebibytes, percent, seconds, unitsInWords } from '../format.ts';
import { leadWords, shareWords } from '../headline.ts';
import { CASE_STATUSES, type CaseSummary } from '../model/cases.ts';
import type { ReportedCell } from '../model/comparison.ts';
import { byS3Client, type CaseGroup } from '../model/groups.ts';
import type { ReportModel } from '../model/model.ts';
import { type ClientStanding, type Lead, leadsOf } from '../model/standing.ts';
import {
  figureCell,
  type Name,
  type Row,
  type Section,
  type TableCell,
  type Words,
} from '../section.ts';
import { shareBar } from '../svg/plots.ts';
import { rateWords } from './comparison.ts';
import { SPREAD_IN_WORDS } from './method.ts';

/** After all verdicts that say more than that nothing stood out. */
const MATRIX_RANK = rankOf('notFlagged') - 0.5;

/** Rows that always have room on a page. */
const MOST_IN_ORDER = 300;

/** What each S3 client reaches of the reference over all comparisons. */
export function standing(model: ReportModel): Section[] {
  const { comparison, reference, turns } = model;
  const compared = model.standing.clients.filter(({ toReference }) => toReference !== null);
  if (reference === null || comparison !== null || compared.length === 0) return [];
  // A little room at the end, or marks there would be cut in half.
  const full = 1.02 * Math.max(1, ...compared.map(({ toReference }) => toReference!.max));
  const count = (value: number): TableCell => ({ words: String(value), value });
  return [
    {
      id: 'standing',
      in: ['summary', 'page'],
      title: (name) => `Against ${name(reference)}`,
      intro: (name) =>
        `Throughput as a share of that of ${name(reference)} in the same job: ${turns === null ? 'the median' : 'the geometric mean'} over all comparisons${enoughRounds(compared)}.`,
      legend: 'The bar is the share, the band the lowest to the highest, the line 100 %.',
      columns: [
        { head: 'S3 client', isName: true },
        { head: 'Version' },
        { head: 'Share', isFigure: true },
        { head: 'Interval', isFigure: true },
        { head: 'Drawn' },
        { head: 'Lowest to highest', isFigure: true },
        ...['Slower', 'Equal', 'Faster', 'Not told apart'].map((head) => ({
          head,
          isFigure: true as const,
        })),
      ],
      rows: compared.map(({ s3Client, toReference, versions }) => {
        const { by, interval, max, min, ratio } = toReference!;
        return {
          cells: [
            { name: s3Client },
            { words: (name) => versions.map(name).join(', ') || 'unknown' },
            { words: percent(ratio), value: ratio, isStrong: true },
            { words: interval ? interval.map(percent).join(' to ') : '' },
            { picture: shareBar({ median: ratio, min, max }, full) },
            { words: `${percent(min)} to ${percent(max)}`, value: max },
            ...[count(by.slower), turns === null ? {} : count(by.equal), count(by.faster)],
            count(by.open + by.tooFew),
          ],
        };
      }),
    },
  ];
}

/** Which comparisons count, where some are left out. */
function enoughRounds(compared: readonly ClientStanding[]): string {
  if (compared.every(({ toReference }) => toReference!.leftOut === 0)) return '';
  const others = compared.some(({ toReference }) => toReference!.interval === null);
  return ` with at least ${LEAST_ROUNDS} rounds${others ? ', or over all where an S3 client has no such comparison' : ''}`;
}

/** Workloads down, S3 clients across: a table for each place, of verdicts when sides were compared. */
export function matrices(model: ReportModel): Section[] {
  const { comparison, groups, places } = model;
  if (comparison === null) {
    return groups
      .map((group) => ({ ...group, cases: group.cases.filter(({ unit }) => unit === 'Gb/s') }))
      .filter(({ cases }, at) => cases.length > 0 || groups[at]!.cases.length === 0)
      .map((group) => throughputs(group, model));
  }
  const order = new Map(model.workloads.map(({ name }, index) => [name, index]));
  const sorted = comparison.cells.toSorted(
    (a, b) => (order.get(a.workload) ?? order.size) - (order.get(b.workload) ?? order.size),
  );
  const intro = `Verdict and change of throughput; median ${unitsInWords(sorted)}, baseline → candidate.`;
  return places.flatMap((place): Section[] => {
    const found = sorted.filter((cell) => cell.place === place);
    if (found.length === 0) return [];
    return [
      {
        id: 'cells',
        in: ['summary'],
        title: (name) => name(place),
        intro,
        ...matrix(found, verdictAndChange),
      },
    ];
  });
}

function throughputs(group: CaseGroup, { reference, standing, turns }: ReportModel): Section {
  const leads = leadsOf(group.cases);
  const lastOf = (workload: string): TableCell => {
    const lead = leads.get(workload) ?? null;
    const isClear = lead === null || lead.told === 'fastest';
    return { words: (name) => leadWords(lead, name), ...(isClear && { brief: '' }) };
  };
  const isAlone = standing.comparisons === 0;
  const highlighted = `; highlighted: ${turns === null ? 'fastest, with no range overlapping' : 'faster than all others'}`;
  const hasOpen = group.cases.some(({ toReference }) =>
    ['equal', 'open'].includes(toReference?.told ?? ''),
  );
  return {
    id: 'throughputs',
    in: ['summary', 'comment', 'terminal'],
    title: (name) => name(group.label),
    intro: (name) =>
      turns === null
        ? `Median Gb/s ± spread × kept runs${highlighted}.`
        : reference === null || isAlone
          ? 'Median Gb/s.'
          : `Median Gb/s, and the share of ${name(reference)} (from–to)${highlighted}${hasOpen ? '; ≈: the interval includes 100 %' : ''}.`,
    shortIntro: `Median Gb/s${turns !== null && (reference === null || isAlone) ? '' : highlighted}.`,
    ...matrix(
      group.cases,
      (found) => throughputCell(found, leads.get(found.workload) ?? null),
      turns === null ? undefined : lastOf,
    ),
  };
}

/**
 * Workloads down, S3 clients across.
 *
 * @param found in the order of its workloads; at most one of each S3 client and workload is shown
 */
export function matrix<Found extends { s3Client: string; workload: string }>(
  found: readonly Found[],
  cellOf: (one: Found) => TableCell,
  lastOf?: (workload: string) => TableCell,
): Pick<Section, 'columns' | 'rows' | 'rank'> {
  const s3Clients = [...new Set(found.map((one) => one.s3Client))].sort(byS3Client);
  return {
    rank: MATRIX_RANK,
    columns: [
      { head: 'Workload', isName: true },
      ...s3Clients.map((s3Client) => ({
        head: (name: Name) => name(s3Client),
        isFigure: true as const,
      })),
      ...(lastOf ? [{ head: 'Fastest', isBelow: true as const }] : []),
    ],
    rows: [...Map.groupBy(found, ({ workload }) => workload)].map(([workload, ofWorkload]): Row => {
      const cells = s3Clients.map((s3Client) => {
        const one = ofWorkload.find((candidate) => candidate.s3Client === s3Client);
        return one === undefined ? {} : cellOf(one);
      });
      return { cells: [{ name: workload }, ...cells, ...(lastOf ? [lastOf(workload)] : [])] };
    }),
  };
}

function verdictAndChange(cell: ReportedCell): TableCell {
  const { isToldByReason, mark } = VERDICTS[cell.verdict];
  const size = isToldByReason || cell.ratio === null ? '' : ` ${change(cell.ratio)}`;
  return { mark, words: `${verdictWord(cell)}${size}`, notes: [rateWords(cell)].filter(Boolean) };
}

function throughputCell(found: CaseSummary, lead: Lead | null): TableCell {
  const { implausible, inRounds, ofLineRate, status, throughput, toReference } = found;
  const state = stateOf(found);
  if (!throughput) return state;
  const isWhole = status === 'measured';
  const rate = figure(throughput.median);
  const isFastest = lead?.told === 'fastest' && lead.first[0] === found.s3Client;
  const share = inRounds.length > 0 && toReference ? [shareWords(toReference)] : [];
  const spread = throughput.spread === null ? '' : ` ± ${percent(throughput.spread)}`;
  const words = inRounds.length > 0 ? rate : `${rate}${spread} × ${throughput.runs}`;
  const notes: Words[] = [
    ...share,
    ...(ofLineRate === null ? [] : [`${percent(ofLineRate)} of line rate`]),
    ...(implausible > 0 ? ['⚠️ implausible'] : []),
    ...(isWhole ? [] : [`${state.mark ?? ''} ${state.words}`.trim()]),
  ];
  const brief = [words.replace('± ', '±').replace('× ', '×'), ...share].join(' ');
  return {
    words,
    notes,
    brief: isWhole ? brief.replaceAll('\u00a0', '') : state.words,
    short: isWhole ? rate : state.words,
    ...(isFastest && { isStrong: true, tone: 'good' }),
    ...(!isWhole && { tone: state.tone }),
  };
}

/** What to say of a case that has no figure. */
export function stateOf({ status }: CaseSummary) {
  const { word, tone, mark } = CASE_STATUSES[status];
  if (status === 'measured') return { words: 'no kept run', tone: 'doubt' as const };
  return { words: word, tone, ...(mark && { mark }) };
}

/** Every case with all its figures. */
export function figures(model: ReportModel): Section[] {
  const { groups, places, reference, turns } = model;
  const all = groups.flatMap((group) =>
    group.cases.filter(({ unit }) => unit === 'Gb/s').map((found) => ({ group, found })),
  );
  if (all.length === 0) return [];
  // Where there is no room for all, what was measured is worth more than what was not.
  const ordered =
    all.length > MOST_IN_ORDER
      ? all.toSorted((a, b) => Number(!a.found.throughput) - Number(!b.found.throughput))
      : all;
  const figured = (head: Words) => ({ head, isFigure: true as const });
  return [
    {
      id: 'figures',
      in: ['page'],
      bytes: 350_000,
      title: 'All figures',
      intro: `Gb/s of the kept runs of each case; ${SPREAD_IN_WORDS}; ${
        turns === null
          ? '≈: the ranges overlap'
          : 'in brackets: the interval of the ratio; ≈: the interval includes 100 %'
      }; ?: too few runs to tell. Switches: context switches of a run, voluntary (a thread waited) + involuntary (another was to run).`,
      columns: [
        ...CASE_COLUMNS,
        ...['Median Gb/s', 'Spread', 'Range'].map(figured),
        figured((name) => `Of ${name(reference ?? '')}`),
        ...['Of line rate', 'Runs kept', 'Median time', 'CPU s/GB', 'Peak MiB', 'Switches'].map(
          figured,
        ),
      ],
      rows: ordered.map(({ found, group }) => ({
        group: places.indexOf(group.place),
        cells: [...caseNames(found, group), ...figuresOf(found)],
      })),
    },
  ];
}

/** Of a table with a row for each case: what names it, before its figures. */
export const CASE_COLUMNS = ['Instance type', 'Workload', 'S3 client'].map((head) => {
  return { head, isName: true as const };
});

export function caseNames({ s3Client, workload }: CaseSummary, { label }: CaseGroup): TableCell[] {
  return [{ name: label, isPlace: true }, { name: workload }, { name: s3Client }];
}

function figuresOf(found: CaseSummary): TableCell[] {
  const { implausible, medianSeconds, ofLineRate, runs, status, throughput, toReference } = found;
  const { switches } = found;
  const spread = throughput?.spread ?? null;
  const doubt = implausible > 0 ? ['implausible'] : [];
  const { tone, words } = stateOf(found);
  const state = status === 'measured' && throughput ? [] : [words];
  return [
    {
      ...(throughput
        ? { words: figure(throughput.median), isStrong: true, notes: [...state, ...doubt] }
        : { words: state.join() }),
      value: throughput?.median ?? null,
      ...((state.length > 0 || implausible > 0) && { tone }),
    },
    figureCell(spread, (value) => `± ${percent(value)}`),
    figureCell(throughput?.max, (max) => `${figure(throughput!.min)} to ${figure(max)}`),
    figureCell(toReference?.ratio, () => shareWords(toReference!)),
    figureCell(ofLineRate, percent),
    { words: String(runs.length), value: runs.length },
    figureCell(medianSeconds, seconds),
    figureCell(found.cpuSecondsPerGigabyte, figure),
    figureCell(found.peakMemoryBytes, mebibytes),
    figureCell(switches?.voluntary, (own) => `${figure(own)} + ${figure(switches!.involuntary)}`),
  ];
}
