/**
 * The exact two-sided test of differences within pairs: the chance that signs thrown by a fair coin
 * put as much weight on one side. The weight of a difference is the rank of its size, from 1, but
 * half of their number at most.
 *
 * Where a fair coin told which side of each pair was measured first, the signs *were* thrown by it
 * unless the sides differ. So the test is exact whatever the noise is: of any shape, with drift or
 * a period, and pairs need not be independent of each other (randomisation test: Fisher 1935;
 * Lehmann & Romano, "Testing Statistical Hypotheses", 2005, § 15.2; ranks: Wilcoxon 1945).
 *
 * Why ranks end at the median: with whole ranks a lone failed request that points the wrong way has the
 * largest rank of all, and where some runs meet a 503, changes are missed that are there
 * (`npm run bench -- verdicts` has what is found with ranks that end).
 */
export function pairedP(differences: ArrayLike<number>): number {
  const { tied, total, weights, positive } = weigh(differences, 0);
  if (weights.length === 0) return 1;
  const tail = Math.min(positive, total - positive);
  const chances = tied ? chancesOf(weights) : untied(weights.length);
  return Math.min(1, 2 * chances[tail]!);
}

/** The smallest p that this many pairs can reach: all of one sign. */
export function smallestPairedP(pairs: number): number {
  return Math.min(1, 2 ** (1 - pairs));
}

/**
 * The centre of differences: the median of the means of all pairs of them, each with itself too (Hodges
 * & Lehmann 1963; Walsh 1949). As long as fewer than 29 % are far off, it stays near.
 *
 * @param differences at least one
 */
export function pairedEffect(differences: ArrayLike<number>): number {
  const n = differences.length;
  // Asked for after every round of every cell: a few values are sorted where the last ones were.
  const sorted =
    n <= FEW
      ? inPlace(differences, few.subarray(0, (n * (n + 1)) / 2))
      : walshAverages(differences);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

/**
 * The centres that `pairedP` would not reject at `level` (Tukey 1949; Hollander, Wolfe & Chicken,
 * "Nonparametric Statistical Methods", 2014, § 3.3). The weight above a centre falls as the centre
 * rises, and only at Walsh averages, so that the ends are found by halving.
 *
 * @returns null when there are too few pairs for that level
 */
export function pairedInterval(
  differences: ArrayLike<number>,
  level: number,
): [number, number] | null {
  if (smallestPairedP(differences.length) > level) return null;
  const ends = walshAverages(differences).filter((end, at, all) => at === 0 || end !== all[at - 1]);
  const last = ends.length;
  /** Gap g lies below end g and above end g − 1. */
  const inGap = (gap: number) => {
    if (gap === 0) return ends[0]! - 1;
    return gap === last ? ends[last - 1]! + 1 : (ends[gap - 1]! + ends[gap]!) / 2;
  };
  const share = (gap: number) => {
    const { positive, tied, total, weights } = weigh(differences, inGap(gap));
    const chances = tied ? chancesOf(weights) : untied(weights.length);
    return { above: chances[total - positive]!, below: chances[positive]! };
  };
  // The lowest gap in which the weight above is not too large, the highest where it is not too small.
  const low = firstWhere(last, (gap) => 2 * share(gap).above > level);
  const high = last - firstWhere(last, (gap) => 2 * share(last - gap).below > level);
  return [ends[Math.max(0, low - 1)]!, ends[Math.min(last - 1, high)]!];
}

/** The first of 0 to `last` where `holds`, which holds for all after it; `last` if for none. */
function firstWhere(last: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, last];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

const FEW = 32;
const few = new Float64Array((FEW * (FEW + 1)) / 2);

/** The means of all pairs of values, each with itself too, smallest first. */
function walshAverages(values: ArrayLike<number>): Float64Array {
  return inPlace(values, new Float64Array((values.length * (values.length + 1)) / 2));
}

function inPlace(values: ArrayLike<number>, averages: Float64Array): Float64Array {
  const n = values.length;
  let place = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) averages[place++] = (values[i]! + values[j]!) / 2;
  }
  return averages.sort();
}

interface Weighed {
  /** Twice the weights, so that ties, which share theirs, have whole numbers too; smallest first. */
  weights: number[];
  /** Sum of all weights, and of those above the centre. */
  total: number;
  positive: number;
  /** Whether some share theirs: then the distribution is one of its own. */
  tied: boolean;
}

/** A difference that equals the centre has no sign, and is left out. */
function weigh(differences: ArrayLike<number>, centre: number): Weighed {
  const signed = Array.from(differences, (difference) => difference - centre)
    .filter((difference) => difference !== 0)
    .sort((a, b) => Math.abs(a) - Math.abs(b));
  const n = signed.length;
  const most = mostWeight(n);
  const weights = new Array<number>(n);
  let [total, positive, tied] = [0, 0, false];
  for (let first = 0; first < n; ) {
    let next = first + 1;
    while (next < n && Math.abs(signed[next]!) === Math.abs(signed[first]!)) next++;
    const weight = Math.min(first + 1 + next, most);
    if (next - first > 1 && 2 * (first + 1) < most) tied = true;
    for (let place = first; place < next; place++) {
      weights[place] = weight;
      total += weight;
      if (signed[place]! > 0) positive += weight;
    }
    first = next;
  }
  return { weights, total, positive, tied };
}

function mostWeight(n: number): number {
  return 2 * Math.ceil(n / 2);
}

const kept: Float64Array[] = [];

/** Made once for each number of pairs: a run tests hundreds of cells of the same. */
function untied(n: number): Float64Array {
  const known = kept[n];
  if (known) return known;
  const most = mostWeight(n);
  const made = chancesOf(Array.from({ length: n }, (_, at) => Math.min(2 * (at + 1), most)));
  kept[n] = made;
  return made;
}

/** The chance that coins put this weight, the index, or less on one side: every throw is counted. */
function chancesOf(weights: readonly number[]): Float64Array {
  const chances = new Float64Array(weights.reduce((sum, weight) => sum + weight, 0) + 1);
  chances[0] = 1;
  let reached = 0;
  for (const weight of weights) {
    reached += weight;
    for (let sum = reached; sum >= 0; sum--) {
      const without = sum >= weight ? chances[sum - weight]! : 0;
      chances[sum] = (chances[sum]! + without) / 2;
    }
  }
  let below = 0;
  return chances.map((chance) => {
    below += chance;
    return below;
  });
}

/** A number of pairs at which it is looked whether sides differ, and its share of the error. */
export interface Look {
  pairs: number;
  share: number;
}

/**
 * A p-value that holds whenever one stops: of all looks so far the smallest p ÷ the look's share, where
 * shares sum to 1. For a chance a of error, look k is given a × its share: by Bonferroni's inequality they
 * sum to a (group-sequential tests by spending: Lan & DeMets 1983; Jennison & Turnbull, "Group
 * Sequential Methods", 2000, § 7.2). Each look is exact, and so is the sum, as an upper bound.
 *
 * @param isLast whether no look will follow for a reason that is not in the differences themselves, as
 *   time that was up: then what is left of the shares goes to all the pairs that there are
 */
export function sequentialP(
  differences: readonly number[],
  looks: readonly Look[],
  isLast: boolean,
): number {
  const seen = looksAt(differences.length, looks, isLast);
  const pValues = seen.map(({ pairs, share }) => pairedP(differences.slice(0, pairs)) / share);
  return Math.min(1, ...pValues);
}

/**
 * The centres that no look so far has rejected at its share of `level`: holds the true one with a
 * chance of 1 − level at all looks together (repeated confidence intervals: Jennison & Turnbull 1989).
 *
 * @returns null when there were too few pairs, or when looks contradict each other
 */
export function sequentialInterval(
  differences: readonly number[],
  looks: readonly Look[],
  isLast: boolean,
  level: number,
): [number, number] | null {
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { pairs, share } of looksAt(differences.length, looks, isLast)) {
    const interval = pairedInterval(differences.slice(0, pairs), level * share);
    if (interval === null) continue;
    low = Math.max(low, interval[0]);
    high = Math.min(high, interval[1]);
  }
  return Number.isFinite(low) && low <= high ? [low, high] : null;
}

/** The looks that this many pairs have reached. */
export function looksAt(pairs: number, looks: readonly Look[], isLast: boolean): Look[] {
  if (!isLast || pairs === 0) return looks.filter((look) => look.pairs <= pairs);
  const before = looks.filter((look) => look.pairs < pairs);
  return [...before, { pairs, share: 1 - before.reduce((sum, { share }) => sum + share, 0) }];
}
