import type { ClientComparison, CostComparison, CostMetric } from '../contract/comparison.ts';
import { holm } from '../stats/corrections.ts';
import { pairedEffect, pairedInterval, pairedP } from '../stats/paired-test.ts';
import { isUnchanged, provenVerdict } from './conclude.ts';
import type { PairedRound } from './course.ts';
import { INTERVAL_ERROR, type SequentialDesign } from './design.ts';

/**
 * Least change of a client over its workloads that counts until A/A runs tell more, and ever. At 3 % one of
 * 20 A/A runs called a client slower or faster where processes differ by 5 %, at 4 % one of 50.
 */
export const CLIENT_THRESHOLD_AT_FIRST = 0.04;
export const LEAST_CLIENT_THRESHOLD = 0.02;

/** Least change of what a client costs that counts. */
const COST_THRESHOLDS: Readonly<Record<CostMetric, number>> = {
  cpuSeconds: 0.05,
  peakMemory: 0.1,
};

/**
 * Shares of the chance of a false change. Costs fail nothing, so throughput keeps most of it: with the same share
 * for all, 39 instead of 56 of 100 clients that are 5 % slower are proven to be, where processes differ by 5 %.
 */
const SHARES: Readonly<Record<CostMetric | 'throughput', number>> = {
  throughput: 8,
  cpuSeconds: 1,
  peakMemory: 1,
};

interface ClientCell {
  instanceType: string;
  s3Client: string;
  rounds: readonly PairedRound[];
}

type Client = Pick<ClientCell, 'instanceType' | 's3Client'>;

/** A client over all its workloads on one instance type: "crt-c: −5.1 % over 12 workloads". */
type ClientLine = Omit<ClientComparison, 'provisional'>;
/** What it costs, told in the same way: "crt-c: 18 % more CPU over 12 workloads". */
type CostLine = Omit<CostComparison, 'provisional'>;

/**
 * Whether a client changed as a whole: in throughput, and in what it costs where that is known. What no cell shows
 * alone, all of them together do: 12 workloads of 3 rounds are 36 pairs.
 *
 * It takes the rounds of the screen only, which every cell has: those that follow are of cells that
 * stood out, and would favour what they chose. The test is `pairedP` of all of them, exact if nothing
 * changed in any cell. The ratio is that of the usual round of the usual cell, and the interval is of
 * these cells, not of others that could have been measured. Cells without a whole screen are left out.
 *
 * @param thresholdOf T of a client's throughput, as a fraction
 */
export function clientLines(
  cells: readonly ClientCell[],
  design: SequentialDesign,
  thresholdOf: (client: Client) => number = () => CLIENT_THRESHOLD_AT_FIRST,
): { clients: ClientLine[]; costs: CostLine[] } {
  const tested = [
    ...testOf(cells, design, 'throughput', ({ difference }) => difference),
    ...testOf(cells, design, 'cpuSeconds', ({ costs }) => costs?.cpuSeconds),
    ...testOf(cells, design, 'peakMemory', ({ costs }) => costs?.peakMemory),
  ];
  const adjusted = holm(
    tested.map(({ pValue }) => pValue),
    tested.map(({ metric }) => SHARES[metric]),
  );
  const clients: ClientLine[] = [];
  const costs: CostLine[] = [];
  for (const [at, { metric, ...line }] of tested.entries()) {
    const adjustedP = adjusted[at]!;
    const threshold = metric === 'throughput' ? thresholdOf(line) : COST_THRESHOLDS[metric];
    const verdict =
      provenVerdict({ ratio: line.ratio, adjustedP }, threshold) ??
      (isUnchanged(line.interval, threshold) ? 'unchanged' : 'inconclusive');
    const told = { ...line, adjustedP, threshold };
    if (metric === 'throughput') clients.push({ ...told, verdict });
    else costs.push({ ...told, metric, verdict: AS_COST[verdict] });
  }
  return { clients, costs };
}

/** A ratio above 1 is faster where it is of throughput, and more where it is of costs. */
const AS_COST = {
  slower: 'less',
  faster: 'more',
  slightlySlower: 'slightlyLess',
  slightlyFaster: 'slightlyMore',
  unchanged: 'unchanged',
  inconclusive: 'inconclusive',
} as const satisfies Readonly<Record<ClientLine['verdict'], CostComparison['verdict']>>;

/** @param of what is tested of a round, as ln of candidate ÷ baseline; undefined: not known */
function testOf<Metric extends string>(
  cells: readonly ClientCell[],
  { screenRounds }: SequentialDesign,
  metric: Metric,
  of: (round: PairedRound) => number | undefined,
) {
  const screened = cells.flatMap(({ instanceType, rounds, s3Client }) => {
    const differences = rounds.slice(0, screenRounds).flatMap((round) => of(round) ?? []);
    return differences.length < screenRounds ? [] : [{ instanceType, s3Client, differences }];
  });
  const byClient = Map.groupBy(screened, ({ instanceType, s3Client }) =>
    JSON.stringify([instanceType, s3Client]),
  );
  return [...byClient.values()].map((ofClient) => {
    const { instanceType, s3Client } = ofClient[0]!;
    const differences = ofClient.flatMap((cell) => cell.differences);
    const limits = pairedInterval(differences, INTERVAL_ERROR);
    return {
      instanceType,
      s3Client,
      metric,
      cells: ofClient.length,
      ratio: Math.exp(pairedEffect(differences)),
      interval: limits && ([Math.exp(limits[0]), Math.exp(limits[1])] as [number, number]),
      pValue: pairedP(differences),
    };
  });
}
