import type { RunResult } from '../../contract/run-result.ts';
import {
  geometricMean,
  LEAST_ROUNDS,
  ratioOverAll,
  type Told,
  toldBy,
  within,
} from '../../judge/client-ratio.ts';
import { median } from '../../stats/quantile.ts';
import {
  againstReference,
  type Beside,
  type CaseStatus,
  type CaseSummary,
  isRankable,
  type RankableCase,
  roundsBeside,
} from './cases.ts';
import { byS3Client, REFERENCE_CLIENT } from './groups.ts';

/** How one S3 client did over all comparisons. */
export interface ClientStanding {
  s3Client: string;
  versions: readonly string[];
  counts: Record<CaseStatus, number>;
  /** Comparisons in which it is faster than every other client. */
  fastest: number;
  /** null for the reference itself, and where there is nothing to go by. */
  toReference: OverallRatio | null;
}

/**
 * A client against another one, over all comparisons in which both are; where they took turns, over those with enough
 * rounds, if there are any.
 */
export interface OverallRatio extends Beside {
  comparisons: number;
  /** Comparisons that are not among these, as they have too few rounds. */
  leftOut: number;
  by: Record<Told, number>;
  /** Of single comparisons, the lowest and the highest. */
  min: number;
  max: number;
}

/** Clients of which none is told to be slower than all others of them, over all comparisons. */
export interface Rank {
  s3Clients: readonly string[];
  /** How far from each other they may be at most, as a fraction; 0 for one alone. */
  within: number;
  /** What they reach of the first client of the first rank, from least to most; null of that one. */
  toFirst: { ratio: number; interval: readonly [number, number] } | null;
}

/** Clients by how fast they are over all. */
export interface Ranking {
  /** Fastest first; each is told to be slower than the one before it. */
  ranks: readonly Rank[];
  /** Comparisons that it is over: those that have all clients, where that is half of them at least. */
  comparisons: number;
  /** Comparisons in which some client has too few rounds: it is not over them. */
  tooFew: number;
}

/** Who was fastest where. A comparison is an instance type × a workload with two clients measured. */
export interface Standing {
  comparisons: number;
  /** Comparisons with a fastest client. */
  decided: number;
  /** Comparisons whose fastest clients are equal within ±10 %. */
  equal: number;
  /** Comparisons in which nothing but too few kept runs stands against a fastest client. */
  tooFew: number;
  clients: readonly ClientStanding[];
  /** null where clients did not take turns. */
  ranking: Ranking | null;
}

/** Who is fastest in one comparison. */
export interface Lead {
  /** One; or those that cannot be told apart from the fastest. */
  first: readonly string[];
  /** How far from each other they may be, as a fraction; null where that is not known. */
  within: number | null;
  told: 'fastest' | 'equal' | 'open' | 'tooFew';
}

/**
 * @param comparable lists of cases that may be set against each other
 * @param versions of each S3 client, as the jobs found them
 * @param reference that clients are shown against
 */
export function standingOf(
  comparable: readonly (readonly CaseSummary[])[],
  versions: ReadonlyMap<string, ReadonlySet<string>>,
  reference: string | null,
): Standing {
  const contests = comparable
    .flatMap((cases) => [...Map.groupBy(cases, (found) => found.workload).values()])
    .map((cases) => cases.filter(isRankable))
    .filter((cases) => cases.length > 1);
  const leads = contests.flatMap((cases) => leadOf(cases) ?? []);
  const winners = leads.filter(({ told }) => told === 'fastest');
  const byClient = Map.groupBy(comparable.flat(), (found) => found.s3Client);
  const clients = [...byClient].map(([s3Client, cases]) => ({
    s3Client,
    versions: [...(versions.get(s3Client) ?? [])].sort(),
    counts: countByStatus(cases.map(({ status }) => status)),
    fastest: winners.filter(({ first }) => first[0] === s3Client).length,
    toReference:
      reference === null || reference === s3Client ? null : overall(contests, s3Client, reference),
  }));
  return {
    comparisons: contests.length,
    decided: winners.length,
    equal: leads.filter(({ told }) => told === 'equal').length,
    tooFew: leads.filter(({ told }) => told === 'tooFew').length,
    clients: clients.sort((a, b) => byS3Client(a.s3Client, b.s3Client)),
    ranking: rankingOf(contests),
  };
}

/** Who is fastest on each workload, among cases of one place. */
export function leadsOf(cases: readonly CaseSummary[]): Map<string, Lead | null> {
  const byWorkload = Map.groupBy(cases, ({ workload }) => workload);
  return new Map([...byWorkload].map(([workload, same]) => [workload, leadOf(same)]));
}

/** Who is fastest among cases of one workload and place; null where there is nothing to compare. */
export function leadOf(all: readonly CaseSummary[]): Lead | null {
  const cases = all.filter(isRankable);
  const sorted = cases.toSorted((a, b) => b.throughput.median - a.throughput.median);
  if (sorted.length < 2) return null;
  const isFaster = (one: RankableCase) =>
    cases.every((other) => other === one || againstReference(one, other)?.told === 'faster');
  const fastest = sorted.find(isFaster);
  if (fastest) return { first: [fastest.s3Client], within: null, told: 'fastest' };
  const [top] = sorted;
  const rivals = sorted.flatMap((other) => {
    const found = other === top ? null : againstReference(top!, other);
    return found && found.told !== 'faster' ? [{ other, found }] : [];
  });
  const intervals = rivals.map(({ found }) => found.interval);
  const first = [top!.s3Client, ...rivals.map(({ other }) => other.s3Client)];
  const known = intervals.filter((interval) => interval !== null);
  const told = rivals.every(({ found }) => found.told === 'equal')
    ? 'equal'
    : rivals.some(({ found }) => found.told !== 'tooFew')
      ? 'open'
      : 'tooFew';
  return {
    first,
    within: known.length < intervals.length ? null : Math.max(...known.map(within)),
    told,
  };
}

/** Who the others are shown against; of clients that took turns, the first by name where that one is not there. */
export function referenceOf({ jobs, turns }: Pick<RunResult, 'jobs' | 'turns'>): string | null {
  const measured = jobs.flatMap(({ cases }) => cases.filter(({ status }) => status === 'measured'));
  const clients = [...new Set(measured.map(({ s3Client }) => s3Client))].sort(byS3Client);
  if (clients.includes(REFERENCE_CLIENT)) return REFERENCE_CLIENT;
  return turns && clients.length > 1 ? clients[0]! : null;
}

export function countByStatus(statuses: readonly CaseStatus[]): Record<CaseStatus, number> {
  const counts = { measured: 0, notTimed: 0, notReached: 0, skipped: 0, failed: 0 };
  for (const status of statuses) counts[status]++;
  return counts;
}

type Contest = readonly RankableCase[];

/** One client against another: by rounds over all of them together where they took turns, else by medians. */
function overall(
  contests: readonly Contest[],
  s3Client: string,
  other: string,
): OverallRatio | null {
  const pairs = pairsOf(contests, s3Client, other).flatMap(([a, b]) => {
    const single = againstReference(a, b);
    return single ? [{ single, rounds: roundsBeside(a, b) }] : [];
  });
  if (pairs.length === 0) return null;
  const whole = pairs.filter(({ rounds }) => rounds.length >= LEAST_ROUNDS);
  const shown = whole.length > 0 ? whole : pairs;
  const ratios = shown.map(({ single }) => single.ratio);
  const by = { faster: 0, slower: 0, equal: 0, open: 0, tooFew: 0 };
  for (const { single } of shown) by[single.told]++;
  const found = ratioOverAll(whole.map(({ rounds }) => rounds));
  const tookTurns = pairs.every(({ rounds }) => rounds.length > 0);
  return {
    comparisons: shown.length,
    leftOut: pairs.length - shown.length,
    by,
    ratio: found?.ratio ?? (tookTurns ? geometricMean : median)(ratios),
    interval: found?.interval ?? null,
    told: found ? toldBy(found) : 'tooFew',
    min: Math.min(...ratios),
    max: Math.max(...ratios),
  };
}

function pairsOf(contests: readonly Contest[], a: string, b: string) {
  return contests.flatMap((cases) => {
    const [one, other] = [a, b].map((name) => cases.find((found) => found.s3Client === name));
    return one && other ? [[one, other] as const] : [];
  });
}

/** Whether every two clients of it have enough rounds. */
function isWhole(cases: Contest): boolean {
  return cases.every((one, at) =>
    cases.slice(at + 1).every((other) => roundsBeside(one, other).length >= LEAST_ROUNDS),
  );
}

/** null unless every two clients have an interval over all that both were measured in. */
function rankingOf(all: readonly Contest[]): Ranking | null {
  const names = [...new Set(all.flat().map(({ s3Client }) => s3Client))].sort(byS3Client);
  if (names.length < 2) return null;
  const enough = all.filter(isWhole);
  const shared = enough.filter((cases) => cases.length === names.length);
  const contests = shared.length >= enough.length / 2 ? shared : enough;
  const found = new Map<string, OverallRatio>();
  const key = (a: string, b: string) => JSON.stringify([a, b]);
  for (const a of names) {
    for (const b of names) {
      if (a === b) continue;
      const ratio = overall(contests, a, b);
      if (ratio?.interval == null) return null;
      found.set(key(a, b), ratio);
    }
  }
  const ratio = (a: string, b: string) => found.get(key(a, b))!;
  const slowerThan = (name: string) =>
    names.filter((other) => other !== name && ratio(name, other).ratio < 1);
  const order = names.toSorted((a, b) => slowerThan(a).length - slowerThan(b).length);
  const groups: string[][] = [];
  for (const name of order) {
    const last = groups.at(-1);
    if (last && !last.every((other) => ratio(name, other).told === 'slower')) last.push(name);
    else groups.push([name]);
  }
  const first = order[0]!;
  const ranks = groups.map((s3Clients): Rank => {
    const others = s3Clients.filter((name) => name !== first).map((name) => ratio(name, first));
    const pairs = s3Clients.flatMap((a, at) => s3Clients.slice(at + 1).map((b) => ratio(a, b)));
    return {
      s3Clients,
      within: Math.max(0, ...pairs.map(({ interval }) => within(interval!))),
      toFirst: s3Clients.includes(first)
        ? null
        : {
            ratio: median(others.map((one) => one.ratio)),
            interval: [
              Math.min(...others.map(({ interval }) => interval![0])),
              Math.max(...others.map(({ interval }) => interval![1])),
            ],
          },
    };
  });
  return { ranks, comparisons: contests.length, tooFew: all.length - enough.length };
}
