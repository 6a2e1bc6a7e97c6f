import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { compareSides } from './compare.ts';
import { directionOf } from './effect.ts';
import { hodgesLehmann } from './hodges-lehmann.ts';
import { mannWhitney } from './mann-whitney.ts';
import { ASSUMED_NOISE, normalDeviates, runFactor, simulateRun } from './noise-model.ts';
import { seededRandom } from './random.ts';

const CELLS = 132;
const RUNS = 200;
const thresholdOf = () => 0.05;

/** The share of runs in which something holds for the verdicts of the cells. */
function share(
  processNoise: number,
  ratio: number,
  holds: (verdicts: string[]) => boolean,
): number {
  let count = 0;
  for (let seed = 0; seed < RUNS; seed++) {
    const run = simulateRun({ seed, cells: CELLS, ratio, noise: { process: processNoise } });
    const comparisons = compareSides(run, { thresholdOf });
    if (holds(comparisons.map((one) => one.verdict))) count++;
  }
  return count / RUNS;
}

describe('screen, then confirm, 132 cells', () => {
  test.each([
    [0.005, 0.01],
    [0.03, 0.03],
  ])('process sd %d: the share of A/A runs with any cell slower is at most %d', (sd, most) => {
    expect(share(sd, 1, (verdicts) => verdicts.includes('slower'))).toBeLessThanOrEqual(most);
  });

  test.each([
    [0.005, 0.94],
    [0.03, 0.81],
  ])('process sd %d: a cell at 0.9 of its rate is found in a share of about %d', (sd, power) => {
    const found = share(sd, 0.9, ([first]) => first === 'slower');
    expect(Math.abs(found - power)).toBeLessThan(0.06);
  });
});

/**
 * What the design is measured against: 9 runs a side of every cell, at once, in so many processes.
 * Runs inside one process, or on one host, are taken as if they were independent.
 */
function falselySlower(processes: number, hosts: 'shared' | 'separate', seed: number): number {
  const random = seededRandom(seed);
  const normal = normalDeviates(random);
  const { process, host } = ASSUMED_NOISE;
  const side = (onHost: number) =>
    Array.from({ length: processes }, () => Math.exp(onHost + process * normal())).flatMap((rate) =>
      Array.from({ length: 9 / processes }, () => rate * runFactor(ASSUMED_NOISE, random, normal)),
    );
  const hostNoise = () => (hosts === 'shared' ? 0 : host * normal());
  const cells = Array.from({ length: CELLS }, () => {
    const [a, b] = [side(hostNoise()), side(hostNoise())];
    return { ratio: hodgesLehmann(a, b).ratio, pValue: mannWhitney(a, b).pValue };
  });
  const adjusted = benjaminiHochberg(cells.map((cell) => cell.pValue));
  return cells.filter(({ ratio }, i) => adjusted[i]! < 0.05 && directionOf(ratio, 0.05) < 0).length;
}

describe('what other designs call slower though nothing is, of 132 cells', () => {
  test.each([
    ['separate instances', 1, 'separate', 10, [10, 25]],
    ['one host, all A then all B', 1, 'shared', 20, [1, 6]],
    ['interleaved, 3 rounds of 3 runs', 3, 'shared', 100, [0.01, 0.3]],
    ['interleaved, 9 rounds of 1 run', 9, 'shared', 100, [0, 0.05]],
  ] as const)('%s', (_, processes, hosts, times, [least, most]) => {
    const runs = Array.from({ length: times }, (_, seed) => falselySlower(processes, hosts, seed));
    const mean = runs.reduce((sum, count) => sum + count, 0) / times;
    expect(mean).toBeGreaterThanOrEqual(least);
    expect(mean).toBeLessThanOrEqual(most);
  });
});
