import { LATENCY_METRICS } from '../../contract/runner-output.ts';
import { figure, mebibytes } from '../format.ts';
import { shareWords } from '../headline.ts';
import type { CaseSummary } from '../model/cases.ts';
import type { CaseGroup } from '../model/groups.ts';
import type { ReportModel } from '../model/model.ts';
import { type Lead, leadsOf } from '../model/standing.ts';
import { figureCell, type Name, type Section, type TableCell, type Words } from '../section.ts';
import { CASE_COLUMNS, caseNames, matrix, stateOf } from './figures.ts';

/** Workloads of requests: how long a request takes, and how many there are a second. A table for each place. */
export function latencies(model: ReportModel): Section[] {
  // Beside each other, both sides have their percentiles in the table of all.
  if (model.comparison !== null) return [];
  return model.groups.flatMap((group): Section[] => {
    const cases = group.cases.filter(isOfRequests);
    return cases.length === 0 ? [] : [latencySection({ ...group, cases }, model.reference)];
  });
}

function latencySection({ cases, label }: CaseGroup, reference: string | null): Section {
  const leads = leadsOf(cases);
  return {
    id: 'latencies',
    in: ['summary', 'comment', 'page', 'terminal'],
    title: (name) => `Time of a request on ${name(label)}`,
    intro: (name) =>
      `p50 and p99 of single requests in milliseconds; below, requests a second${
        reference === null ? '' : ` and their share of those of ${name(reference)} (from–to)`
      }; highlighted: faster than all others.`,
    ...matrix(cases, (found) => latencyCell(found, leads.get(found.workload) ?? null)),
  };
}

function isOfRequests({ unit }: CaseSummary): boolean {
  return unit === 'requests/s';
}

function latencyCell(found: CaseSummary, lead: Lead | null): TableCell {
  const { metrics, s3Client, status, throughput, toReference } = found;
  const state = stateOf(found);
  if (!throughput) return state;
  const { p50, p99 } = LATENCY_METRICS;
  const times = [metrics[p50], metrics[p99]].map(milliseconds).join(' / ');
  const rate = figure(throughput.median);
  const isFastest = lead?.told === 'fastest' && lead.first[0] === s3Client;
  const isWhole = status === 'measured';
  const notes: Words[] = [
    `${rate}\u00a0requests/s`,
    ...(toReference ? [shareWords(toReference)] : []),
    ...(isWhole ? [] : [`${state.mark ?? ''} ${state.words}`.trim()]),
  ];
  return {
    words: `${times}\u00a0ms`,
    value: metrics[p50] ?? null,
    notes,
    brief: isWhole ? `${times} ms ${rate}/s`.replaceAll('\u00a0', '') : state.words,
    short: isWhole ? times : state.words,
    ...(isFastest && { isStrong: true, tone: 'good' }),
    ...(!isWhole && { tone: state.tone }),
  };
}

/** What no runner told is not known. */
function milliseconds(value: number | undefined): string {
  return value === undefined ? '?' : figure(value);
}

/** Every case of requests with all its figures. */
export function latencyFigures({ groups, places, reference }: ReportModel): Section[] {
  const all = groups.flatMap((group) =>
    group.cases.filter(isOfRequests).map((found) => ({ group, found })),
  );
  if (all.length === 0) return [];
  return [
    {
      id: 'latency-figures',
      in: ['page'],
      bytes: 100_000,
      title: 'All times of requests',
      intro:
        'Medians over the runs that count. CPU: microseconds per request, of the program that runs the S3 client and all that it starts.',
      columns: [
        ...CASE_COLUMNS,
        ...[
          ...['p50 ms', 'p90 ms', 'p99 ms', 'Requests/s', 'Range'],
          (name: (text: string) => string) => `Of ${name(reference ?? '')}`,
          ...['Runs kept', 'CPU µs', 'Peak MiB'],
        ].map((head) => ({ head, isFigure: true as const })),
      ],
      rows: all.map(({ found, group }) => ({
        group: places.indexOf(group.place),
        cells: [...caseNames(found, group), ...figuresOf(found)],
      })),
    },
  ];
}

function figuresOf(found: CaseSummary): TableCell[] {
  const { cpuSecondsPerRequest, metrics, peakMemoryBytes, runs, status, throughput } = found;
  const { tone, words } = stateOf(found);
  const state = status === 'measured' && throughput ? [] : [words];
  const rate: TableCell = throughput
    ? { words: figure(throughput.median), value: throughput.median, isStrong: true, notes: state }
    : { words: state.join(), tone };
  const { p50, p90, p99 } = LATENCY_METRICS;
  return [
    ...[p50, p90, p99].map((name) => figureCell(metrics[name], figure)),
    rate,
    figureCell(throughput?.max, (max) => `${figure(throughput!.min)} to ${figure(max)}`),
    figureCell(found.toReference?.ratio, () => shareWords(found.toReference!)),
    { words: String(runs.length), value: runs.length },
    figureCell(cpuSecondsPerRequest, (seconds) => figure(seconds * 1e6)),
    figureCell(peakMemoryBytes, mebibytes),
  ];
}

const LATENCIES: readonly string[] = Object.values(LATENCY_METRICS);

/** What runners told of their runs, by names of their own: the median of the runs that count. */
export function runnerMetrics({ groups }: ReportModel): Section[] {
  const rows = groups.flatMap((group) =>
    group.cases.flatMap(({ metrics, s3Client, unit, workload }) => {
      // Times of requests have a section of their own.
      const isShown = (name: string) => unit === 'Gb/s' || !LATENCIES.includes(name);
      const told = Object.entries(metrics).filter(([name]) => isShown(name));
      if (told.length === 0) return [];
      const words = (name: Name) =>
        told.map(([metric, value]) => `${name(metric)} ${figure(value)}`).join(', ');
      return [
        { cells: [{ name: s3Client }, { name: workload }, { name: group.label }, { words }] },
      ];
    }),
  );
  if (rows.length === 0) return [];
  return [
    {
      id: 'runner-metrics',
      in: ['summary', 'page'],
      title: 'Metrics that the runners reported',
      intro: 'Medians over the runs that count; names and units are the runners’ own.',
      folded: true,
      columns: [
        { head: 'S3 client', isName: true },
        { head: 'Workload', isName: true },
        { head: 'On', isWide: true },
        { head: 'Metrics' },
      ],
      rows,
    },
  ];
}
