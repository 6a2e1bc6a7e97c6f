import { describe, expect, test } from 'vitest';
import { seededRandom } from '../stats/random.ts';
import { aCaseInRounds } from '../testing/comparisons.ts';
import { aCase } from '../testing/run-results.ts';
import {
  differencesInRounds,
  MISSES,
  ratioOf,
  ratioOverAll,
  sampleAlone,
  type Told,
  toldBy,
  within,
} from './client-ratio.ts';

/** Normal, by Box & Muller. */
function noiseOf(seed: number, sd: number): () => number {
  const random = seededRandom(seed);
  return () => sd * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** What is told of two clients in many runs of so many rounds. */
function simulate(factor: number, sd: number, rounds: number, runs = 4000) {
  const noise = noiseOf(7, sd);
  const told: Record<Told, number> = { faster: 0, slower: 0, equal: 0, open: 0, tooFew: 0 };
  let missed = 0;
  for (let run = 0; run < runs; run++) {
    const found = ratioOf(
      Array.from({ length: rounds }, () => Math.log(factor) + noise() - noise()),
    );
    told[toldBy(found)]++;
    if (found.interval && (found.interval[0] > factor || found.interval[1] < factor)) missed++;
  }
  const share = (count: number) => count / runs;
  return {
    missed: share(missed),
    faster: share(told.faster),
    slower: share(told.slower),
    equal: share(told.equal),
    open: share(told.open),
    tooFew: share(told.tooFew),
  };
}

describe('two simulated clients', () => {
  test('that are equal are told apart in one of 16 runs at most, however noisy', () => {
    for (const sd of [0.01, 0.05, 0.3]) {
      const { faster, slower } = simulate(1, sd, 5);
      expect(faster + slower).toBeLessThan(MISSES + 0.012);
      expect(faster + slower).toBeGreaterThan(MISSES - 0.012);
    }
  });

  test('that are equal are called equal where runs differ by 3 %', () => {
    expect(simulate(1, 0.03, 5).equal).toBeGreaterThan(0.8);
    expect(simulate(1, 0.03, 8).equal).toBeGreaterThan(0.9);
  });

  test('are not called equal where runs differ by 15 %', () => {
    expect(simulate(1, 0.15, 5).equal).toBeLessThan(0.02);
  });

  test('5 % apart are told apart, or equal within ±10 %, where runs differ by 2 %', () => {
    const { equal, faster, slower } = simulate(1.05, 0.02, 5);
    expect(faster + equal).toBeGreaterThan(0.95);
    expect(slower).toBeLessThan(0.001);
  });

  test('20 % apart are told apart where runs differ by 5 %, and never the wrong way round', () => {
    const { equal, faster, slower } = simulate(1.2, 0.05, 5);
    expect(faster).toBeGreaterThan(0.95);
    expect(slower + equal).toBeLessThan(0.001);
  });

  test('have their true ratio in the interval in at least 15 of 16 runs', () => {
    for (const rounds of [5, 6, 9, 20]) {
      expect(simulate(1.5, 0.08, rounds, 2000).missed).toBeLessThan(MISSES + 0.017);
    }
  });

  test('of fewer than 5 rounds are told nothing of', () => {
    expect(simulate(3, 0.01, 4, 10).tooFew).toBe(1);
  });
});

test('drift over the rounds makes no difference, as both clients have it', () => {
  const drift = [0, -0.2, -0.4, -0.6, -0.8];
  const measured = (factor: number) =>
    drift.map((down, index) => aRun(index + 1, factor * Math.exp(down)));
  const differences = differencesInRounds(
    { measurements: measured(2) },
    { measurements: measured(1) },
  );
  expect(ratioOf(differences)).toMatchObject({ rounds: 5, ratio: expect.closeTo(2, 9) });
});

test('only rounds that both have are compared, and neither warm-ups nor runs outside of rounds', () => {
  const a = [aRun(0, 9), aRun(1, 9, true), aRun(1, 4), aRun(2, 4), aRun(3, 4), aRun(3, 16)];
  const b = [aRun(0, 1), aRun(1, 2), aRun(3, 5), aRun(4, 2)];
  const differences = differencesInRounds({ measurements: a }, { measurements: b });
  expect(differences.map(Math.exp)).toEqual([expect.closeTo(2, 9), expect.closeTo(2, 9)]);
});

test.each<[Told, [number, number] | null]>([
  ['faster', [1.01, 1.3]],
  ['slower', [0.7, 0.99]],
  ['slower', [0.95, 0.99]],
  ['equal', [0.92, 1.08]],
  ['open', [0.89, 1.02]],
  ['open', [0.99, 1.2]],
  ['tooFew', null],
])('%s is told by the interval %j', (told, interval) => {
  expect(toldBy({ interval })).toBe(told);
});

test('how far two clients may be apart counts both ways', () => {
  expect(within([0.8, 1.05])).toBeCloseTo(0.25);
  expect(within([0.98, 1.05])).toBeCloseTo(0.05);
});

test('over all workloads each counts the same, and one with too few rounds does not', () => {
  const twice = Array(5).fill(Math.log(2));
  const eight = Array(7).fill(Math.log(8));
  expect(ratioOverAll([twice, eight, [Math.log(100)]])).toMatchObject({
    ratio: expect.closeTo(4, 9),
    rounds: 5,
    cells: 2,
  });
  expect(ratioOverAll([[0, 0, 0, 0]])).toBeNull();
});

test('over all workloads the ratio is the geometric mean of theirs, and in the interval, however many rounds each has', () => {
  const noise = noiseOf(5, 0.1);
  let missed = 0;
  const runs = 2000;
  for (let run = 0; run < runs; run++) {
    const cells = [5, 12, 20].map((rounds, at) =>
      Array.from({ length: rounds }, () => Math.log(0.4 + 0.2 * at) + noise() - noise()),
    );
    const { interval, ratio } = ratioOverAll(cells)!;
    const ratios = cells.map((cell) => ratioOf(cell).ratio);
    expect(ratio).toBeCloseTo(Math.cbrt(ratios[0]! * ratios[1]! * ratios[2]!), 9);
    expect(ratio).toBeGreaterThanOrEqual(interval![0]);
    expect(ratio).toBeLessThanOrEqual(interval![1]);
    const truth = Math.cbrt(0.4 * 0.6 * 0.8);
    if (interval![0] > truth || interval![1] < truth) missed++;
  }
  expect(missed / runs).toBeLessThan(MISSES + 0.012);
});

test('over eight workloads a smaller difference is told than in one', () => {
  const noise = noiseOf(3, 0.05);
  const cell = () => Array.from({ length: 5 }, () => Math.log(1.06) + noise() - noise());
  let [alone, together] = [0, 0];
  for (let run = 0; run < 300; run++) {
    const cells = Array.from({ length: 8 }, cell);
    if (toldBy(ratioOf(cells[0]!)) === 'faster') alone++;
    if (toldBy(ratioOverAll(cells)!) === 'faster') together++;
  }
  expect(alone / 300).toBeLessThan(0.5);
  expect(together / 300).toBeGreaterThan(0.9);
});

function aRun(round: number, gigabitsPerSecond: number, warmup = false) {
  return { round, run: 1, seconds: 1, gigabitsPerSecond, warmup };
}

describe('sampleAlone', () => {
  test('takes every kept run of a single process', () => {
    expect(sampleAlone(aCase({ gigabitsPerSecond: [9, 1, 2, 3] }))).toEqual([1, 2, 3]);
  });

  test('takes one value a process, of the screen too, of what was measured in rounds', () => {
    expect(sampleAlone(aCaseInRounds([[1, 3], [4], [5]]))).toEqual([2, 4, 5]);
  });

  test('batches more than 30 runs, in the order in which they ran, and drops none', () => {
    const runs = Array.from({ length: 91 }, (_, run) => run);
    const values = sampleAlone(aCase({ gigabitsPerSecond: runs }));
    expect(values).toHaveLength(30);
    expect(values).toEqual(Array.from({ length: 30 }, (_, batch) => 3 * batch + 2));
    const few = sampleAlone(aCase({ gigabitsPerSecond: runs.slice(0, 32) }));
    expect(few).toHaveLength(30);
    expect(few.filter((value) => !Number.isInteger(value))).toHaveLength(1);
  });
});
