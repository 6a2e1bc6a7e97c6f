import type { CompareDesign, FormerDesign } from '../contract/compare-design.ts';
import type { Comparison, Verdict } from '../contract/comparison.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { median } from '../stats/quantile.ts';
import { sampleAlone, sampleInRounds } from '../stats/sample.ts';
import { detectableChange } from '../stats/sample-size.ts';
import { type Screen, screenOf } from '../stats/screen.ts';
import type { CaseGroup } from './groups.ts';
import { byName } from './order.ts';
import { BY_INTEREST } from './verdicts.ts';

/** A cell as reports show it. */
export interface ComparedCell extends Comparison {
  /** Instance type, and bucket where there are several. */
  place: string;
  /** Median Gb/s of the values of each side that were compared; null where there is none. */
  gigabitsPerSecond: { candidate: number | null; baseline: number | null };
}

/** The candidate against the baseline, in all cells. */
export interface ComparisonSummary {
  /** Those that interest most first: by verdict, then by how much changed. */
  cells: readonly ComparedCell[];
  counts: Readonly<Record<Verdict, number>>;
  /** Some verdict may change when the other instance types are in. */
  provisional: boolean;
  /** Both sides are meant to be the same code. */
  againstItself: boolean;
  /** No cell was measured in turn on one host. */
  separate: boolean;
  design: CompareDesign | FormerDesign | null;
  /** Half the widths of the cells' intervals, as fractions; null when there is no interval. */
  detectable: { cells: number; median: number; least: number; most: number } | null;
}

/**
 * @param groups of the run, for the throughput of each side
 * @returns null for a run that compares nothing
 */
export function summariseComparison(
  run: RunResult,
  groups: readonly CaseGroup[],
): ComparisonSummary | null {
  if (!run.comparisons && !run.compare) return null;
  const known = placesOf(groups);
  const measured = casesOf(run);
  const screen = screenOf(run);
  const cells = (run.comparisons ?? [])
    .map((comparison) => {
      const keys = {
        candidate: keyOf('candidate', comparison, comparison),
        baseline: keyOf('baseline', comparison, comparison),
      };
      const levelOf = (key: string) => level(measured.get(key), comparison, screen);
      return {
        ...comparison,
        place: known.get(keys.candidate) ?? known.get(keys.baseline) ?? placeOf(comparison, groups),
        gigabitsPerSecond: {
          candidate: levelOf(keys.candidate),
          baseline: levelOf(keys.baseline),
        },
      };
    })
    .sort(byInterest);
  return {
    cells,
    counts: countByVerdict(cells),
    provisional: cells.some((cell) => cell.provisional),
    againstItself: run.compare?.againstItself ?? false,
    separate: cells.length > 0 && cells.every((cell) => cell.evidence === 'separate'),
    design: run.compare ?? null,
    detectable: detectableOf(cells),
  };
}

type Where = Pick<CaseGroup, 'instanceType' | 'storageClass' | 'bucket'>;

function keyOf(
  side: CaseGroup['side'],
  { bucket, instanceType, storageClass }: Where,
  { s3Client, workload }: Pick<Comparison, 's3Client' | 'workload'>,
): string {
  return JSON.stringify([side, instanceType, storageClass, bucket, s3Client, workload]);
}

function placesOf(groups: readonly CaseGroup[]): Map<string, string> {
  return new Map(
    groups.flatMap((group) =>
      group.cases.map((found) => [keyOf(group.side, group, found), group.place]),
    ),
  );
}

function casesOf({ jobs }: RunResult): Map<string, CaseResult> {
  return new Map(
    jobs.flatMap(({ cases, instanceType }) =>
      cases.map((found) => [keyOf(found.side, { ...found, instanceType }, found), found]),
    ),
  );
}

function level(
  found: CaseResult | undefined,
  { evidence }: Comparison,
  screen: Screen,
): number | null {
  if (found === undefined) return null;
  const values = evidence === 'separate' ? sampleAlone(found) : compared(found, screen);
  return values.length > 0 ? median(values) : null;
}

function compared(found: CaseResult, screen: Screen): number[] {
  const sample = sampleInRounds(found, screen.rounds);
  return sample.confirm.length > 0 ? sample.confirm : sample.screen;
}

/** Of a cell that the run has no case of: another result has. */
function placeOf({ instanceType, storageClass }: Where, groups: readonly CaseGroup[]): string {
  const same = groups.find(
    (group) => group.instanceType === instanceType && group.storageClass === storageClass,
  );
  return same?.place ?? instanceType;
}

function byInterest(a: ComparedCell, b: ComparedCell): number {
  return (
    BY_INTEREST.indexOf(a.verdict) - BY_INTEREST.indexOf(b.verdict) ||
    changeOf(b) - changeOf(a) ||
    byName(a.place, b.place) ||
    byName(a.workload, b.workload) ||
    byName(a.s3Client, b.s3Client)
  );
}

/** So that half as fast and twice as fast are as much of a change; in parts of a thousand. */
function changeOf({ ratio }: ComparedCell): number {
  return Math.round(Math.abs(Math.log(ratio ?? 1)) * 1000);
}

function countByVerdict(cells: readonly ComparedCell[]): Record<Verdict, number> {
  const counts = Object.fromEntries(BY_INTEREST.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >;
  for (const { verdict } of cells) counts[verdict]++;
  return counts;
}

function detectableOf(cells: readonly ComparedCell[]): ComparisonSummary['detectable'] {
  const halves = cells.flatMap(({ interval }) => (interval ? [detectableChange(interval)] : []));
  if (halves.length === 0) return null;
  const [least, most] = [Math.min(...halves), Math.max(...halves)];
  return { cells: halves.length, median: median(halves), least, most };
}
