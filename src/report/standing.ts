import { median } from '../stats/quantile.ts';
import { type CaseStatus, type CaseSummary, isRankable, type RankableCase } from './cases.ts';
import { byS3Client } from './order.ts';
import { type Relation, relationOf } from './throughput.ts';

/** How one S3 client did over all comparisons. */
export interface ClientStanding {
  s3Client: string;
  versions: readonly string[];
  counts: Record<CaseStatus, number>;
  /** Comparisons in which every other client's range lies below its own. */
  fastest: number;
  /** Against the ceiling client: comparisons by outcome, and the ratio's middle and ends. */
  toCeiling: {
    comparisons: number;
    by: Record<Relation, number>;
    median: number;
    min: number;
    max: number;
  } | null;
}

/** Who was fastest where. A comparison is an instance type × a workload with two clients measured. */
export interface Standing {
  comparisons: number;
  /** Comparisons with a fastest client. */
  decided: number;
  /** Comparisons in which nothing but too few kept runs stands against a fastest client. */
  tooFew: number;
  clients: readonly ClientStanding[];
}

/**
 * @param comparable lists of cases that may be set against each other
 * @param versions of each S3 client, as the jobs found them
 */
export function standingOf(
  comparable: readonly (readonly CaseSummary[])[],
  versions: ReadonlyMap<string, ReadonlySet<string>>,
): Standing {
  const contests = comparable
    .flatMap((cases) => [...Map.groupBy(cases, (found) => found.workload).values()])
    .map((cases) => cases.filter(isRankable))
    .filter((cases) => cases.length > 1);
  const outcomes = contests.map(outcomeOf);
  const winners = outcomes.filter((outcome) => outcome.fastest !== null);
  const byClient = Map.groupBy(comparable.flat(), (found) => found.s3Client);
  const clients = [...byClient].map(([s3Client, cases]) => ({
    s3Client,
    versions: [...(versions.get(s3Client) ?? [])].sort(),
    counts: countByStatus(cases.map(({ status }) => status)),
    fastest: winners.filter((outcome) => outcome.fastest === s3Client).length,
    toCeiling: overallToCeiling(cases),
  }));
  return {
    comparisons: contests.length,
    decided: winners.length,
    tooFew: outcomes.filter((outcome) => outcome.tooFew).length,
    clients: clients.sort((a, b) => byS3Client(a.s3Client, b.s3Client)),
  };
}

/** The client whose range lies above all others', if there is one. */
export function fastestOf(cases: readonly CaseSummary[]): string | null {
  return outcomeOf(cases.filter(isRankable)).fastest;
}

export function countByStatus(statuses: readonly CaseStatus[]): Record<CaseStatus, number> {
  const counts = { measured: 0, notTimed: 0, skipped: 0, failed: 0 };
  for (const status of statuses) counts[status]++;
  return counts;
}

function outcomeOf(cases: readonly RankableCase[]): { fastest: string | null; tooFew: boolean } {
  const first = cases.toSorted((a, b) => b.throughput.median - a.throughput.median)[0];
  if (!first || cases.length < 2) return { fastest: null, tooFew: false };
  const relations = cases
    .filter((other) => other !== first)
    .map((other) => relationOf(first.throughput, other.throughput));
  return {
    fastest: relations.every((relation) => relation === 'faster') ? first.s3Client : null,
    tooFew: relations.includes('tooFew') && !relations.includes('aboutEqual'),
  };
}

function overallToCeiling(cases: readonly CaseSummary[]): ClientStanding['toCeiling'] {
  const compared = cases.flatMap((found) => found.toCeiling ?? []);
  const ratios = compared.map(({ ratio }) => ratio);
  if (ratios.length === 0) return null;
  const by = { faster: 0, slower: 0, aboutEqual: 0, tooFew: 0 };
  for (const { relation } of compared) by[relation]++;
  const [min, max] = [Math.min(...ratios), Math.max(...ratios)];
  return { comparisons: compared.length, by, median: median(ratios), min, max };
}
