import type {
  ClientComparison,
  CompareDesign,
  Comparison,
  CostComparison,
  FormerDesign,
  HostShare,
  SmallestChange,
  Verdict,
} from '../../contract/comparison.ts';
import type { RateUnit } from '../../contract/measurement.ts';
import type { CaseResult, RunResult } from '../../contract/run-result.ts';
import { rankOf, VERDICT_NAMES, VERDICTS } from '../../contract/verdicts.ts';
import { ratesByRound, sampleAlone } from '../../judge/client-ratio.ts';
import { median } from '../../stats/quantile.ts';
import { unitOfCase } from './cases.ts';
import { byName, type CaseGroup } from './groups.ts';

/** A cell as reports show it. */
export interface ReportedCell extends Comparison {
  /** Instance type, and bucket where there are several. */
  place: string;
  /** Median of the values of each side that were compared; null where there is none. */
  rates: { candidate: number | null; baseline: number | null };
  unit: RateUnit;
}

/** An S3 client over all its workloads on one instance type. */
export interface ComparedClient extends ClientComparison {
  /** What `cells` counts: a workload in several buckets is several cells. */
  of: 'workload' | 'cell';
}

/** What could have been told on an instance type. */
export interface Smallest extends SmallestChange {
  /** Cells of the whole run that were tested together. */
  cells: number;
  /** T of the cells of this type. */
  thresholds: readonly number[];
}

/** The candidate against the baseline, in all cells. */
export interface ComparisonSummary {
  /** To be told first; those that interest most first. Empty where no client has a line. */
  clients: readonly ComparedClient[];
  /** S3 clients of which something was measured in rounds, but no cell has as many as a line takes. */
  withoutLine: readonly Pick<ClientComparison, 'instanceType' | 's3Client'>[];
  /** Those that interest most first: by verdict, then by how much changed. */
  cells: readonly ReportedCell[];
  counts: Readonly<Record<Verdict, number>>;
  /** Some verdict may change when the other instance types are in. */
  provisional: boolean;
  /** Both sides are meant to be the same code. */
  againstItself: boolean;
  /** No cell was measured in turn on one host. */
  separate: boolean;
  design: CompareDesign | FormerDesign | null;
  smallest: readonly Smallest[];
  /** Of two runs: what all cells of an instance type share. */
  hostShares: readonly HostShare[];
  /** What S3 clients cost beside before; empty where that is not known. */
  costs: readonly CostComparison[];
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
  const design = run.compare ?? null;
  const cells = (run.comparisons ?? [])
    .map((comparison) => {
      const keys = {
        candidate: keyOf('candidate', comparison, comparison),
        baseline: keyOf('baseline', comparison, comparison),
      };
      const place =
        known.get(keys.candidate) ?? known.get(keys.baseline) ?? placeOf(comparison, groups);
      const sides = [measured.get(keys.candidate), measured.get(keys.baseline)] as const;
      const found = sides.find((side) => side !== undefined);
      const unit = found ? unitOfCase(found) : 'Gb/s';
      return { ...comparison, place, unit, rates: levelsOf(sides, comparison, design) };
    })
    .sort(byInterest);
  const clients = clientsOf(run, cells);
  return {
    clients,
    withoutLine: run.clientComparisons === undefined ? [] : withoutLine(cells, clients),
    cells,
    counts: countByVerdict(cells),
    provisional: cells.some((cell) => cell.provisional),
    againstItself: run.compare?.againstItself ?? false,
    separate: cells.length > 0 && cells.every((cell) => cell.evidence === 'separate'),
    design,
    smallest: smallestOf(run, cells),
    hostShares: run.hostShares ?? [],
    costs: run.costComparisons ?? [],
  };
}

/** Whether cells have rounds, each of which is one pair of values. */
export function isInRounds(
  design: ComparisonSummary['design'],
): design is Extract<ComparisonSummary['design'], { looks: unknown }> {
  return design !== null && 'looks' in design;
}

function clientsOf(run: RunResult, cells: readonly ReportedCell[]): ComparedClient[] {
  const clients = run.clientComparisons ?? [];
  return clients
    .map((line): ComparedClient => {
      const own = cells.filter((cell) => isOf(line, cell));
      const workloads = new Set(own.map(({ workload }) => workload));
      return { ...line, of: workloads.size < own.length ? 'cell' : 'workload' };
    })
    .sort(
      (a, b) =>
        rankOf(a.verdict) - rankOf(b.verdict) ||
        changeOf(b) - changeOf(a) ||
        byName(a.instanceType, b.instanceType) ||
        byName(a.s3Client, b.s3Client),
    );
}

function isOf(
  line: Pick<ClientComparison, 'instanceType' | 's3Client'>,
  cell: Pick<Comparison, 'instanceType' | 's3Client'>,
): boolean {
  return line.s3Client === cell.s3Client && line.instanceType === cell.instanceType;
}

/** Of cells that were not measured to their end, or not at all: what else there is says why. */
function withoutLine(
  cells: readonly ReportedCell[],
  clients: readonly ComparedClient[],
): ComparisonSummary['withoutLine'] {
  const undone = cells
    .filter(({ verdict }) => VERDICTS[verdict].isUndone)
    .filter((cell) => !clients.some((line) => isOf(line, cell)))
    .map(({ instanceType, s3Client }) => ({ instanceType, s3Client }));
  return undone
    .filter((one, index) => undone.findIndex((other) => isOf(one, other)) === index)
    .sort((a, b) => byName(a.instanceType, b.instanceType) || byName(a.s3Client, b.s3Client));
}

function smallestOf({ smallestChanges = [] }: RunResult, cells: readonly ReportedCell[]) {
  const tested = cells.filter(({ kept }) => Math.min(...kept) > 0);
  return smallestChanges
    .map((one): Smallest => {
      const own = tested.filter(({ instanceType }) => instanceType === one.instanceType);
      const thresholds = own.map(({ threshold }) => threshold);
      return { ...one, cells: tested.length, thresholds };
    })
    .sort((a, b) => byName(a.instanceType, b.instanceType));
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

/** Median of each side, of the rounds that both have; of what a side has alone, where the other has none. */
function levelsOf(
  [candidate, baseline]: readonly [CaseResult | undefined, CaseResult | undefined],
  { evidence }: Comparison,
  design: ComparisonSummary['design'],
): ReportedCell['rates'] {
  const values =
    evidence === 'separate'
      ? [candidate, baseline].map((side) => (side ? sampleAlone(side) : []))
      : inRounds(ratesByRound(candidate ?? NOTHING), ratesByRound(baseline ?? NOTHING), design);
  const [ofCandidate, ofBaseline] = values.map((found) =>
    found.length > 0 ? median(found) : null,
  );
  return { candidate: ofCandidate ?? null, baseline: ofBaseline ?? null };
}

/** How fast the kept runs of each round were. */
type Rounds = ReadonlyMap<number, number>;
const NOTHING = { measurements: [] };

function inRounds(one: Rounds, other: Rounds, design: ComparisonSummary['design']) {
  const shared = [...one.keys()].filter((round) => other.has(round));
  // Fresh rounds only: by a former design, those of the screen were not compared any more.
  const fresh =
    design !== null && 'screen' in design
      ? shared.filter((round) => round > design.screen.rounds)
      : shared;
  const compared = fresh.length > 0 ? fresh : shared;
  if (compared.length === 0) return [one, other].map((side) => [...side.values()]);
  return [one, other].map((side) => compared.map((round) => side.get(round)!));
}

/** Of a cell that the run has no case of: another result has. */
function placeOf({ instanceType, storageClass }: Where, groups: readonly CaseGroup[]): string {
  const same = groups.find(
    (group) => group.instanceType === instanceType && group.storageClass === storageClass,
  );
  return same?.place ?? instanceType;
}

function byInterest(a: ReportedCell, b: ReportedCell): number {
  return (
    rankOf(a.verdict) - rankOf(b.verdict) ||
    changeOf(b) - changeOf(a) ||
    byName(a.place, b.place) ||
    byName(a.workload, b.workload) ||
    byName(a.s3Client, b.s3Client)
  );
}

/** So that half as fast and twice as fast are as much of a change; in parts of a thousand. */
function changeOf({ ratio }: Pick<ReportedCell, 'ratio'>): number {
  return Math.round(Math.abs(Math.log(ratio ?? 1)) * 1000);
}

function countByVerdict(cells: readonly ReportedCell[]): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICT_NAMES.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >;
  for (const { verdict } of cells) counts[verdict]++;
  return counts;
}
