import { describe, expect, test } from 'vitest';
import type { CostComparison } from '../contract/comparison.ts';
import type { CaseResult } from '../contract/run-result.ts';
import { seededRandom } from '../stats/random.ts';
import { aCaseInRounds, aCompareRun } from '../testing/comparisons.ts';
import { judgeRun } from './judge.ts';

const WORKLOADS = ['a', 'b', 'c', 'd'];

/** Four workloads in three rounds; a run takes `cpu` seconds and `memory` bytes, give or take half of `noise`. */
function aRun({ cpu = 1, memory = 1, noise = 0.08, seed = 1 }) {
  const random = seededRandom(seed);
  const noisy = (value: number) => value * (1 + noise * (random() - 0.5));
  const side = (name: CaseResult['side'], workload: string, factor: [number, number]) => {
    const rates = [1, 2, 3].map(() => [noisy(2)]);
    const found = aCaseInRounds(rates, { side: name, workload });
    const measurements = found.measurements.map((one) => ({
      ...one,
      cpuSeconds: noisy(0.4) * factor[0],
      peakMemoryBytes: Math.round(noisy(3e8) * factor[1]),
    }));
    return { ...found, measurements };
  };
  return aCompareRun(
    WORKLOADS.flatMap((workload) => [
      side('candidate', workload, [cpu, memory]),
      side('baseline', workload, [1, 1]),
    ]),
  );
}

const told = (run: ReturnType<typeof aRun>) => {
  const { clientComparisons, costComparisons = [] } = judgeRun(run);
  const of = (metric: CostComparison['metric']) =>
    costComparisons.find((one) => one.metric === metric)!;
  return { throughput: clientComparisons[0]!, cpu: of('cpuSeconds'), memory: of('peakMemory') };
};

describe('what an S3 client costs, beside its baseline', () => {
  test('25 % more CPU at the same speed is called so', () => {
    const { cpu, memory, throughput } = told(aRun({ cpu: 1.25 }));
    expect(cpu).toMatchObject({ verdict: 'more', ratio: expect.closeTo(1.25, 1), cells: 4 });
    expect(cpu.interval![0]).toBeGreaterThan(1);
    expect(memory.verdict).not.toMatch(/more|less/);
    expect(throughput.verdict).not.toMatch(/slower|faster/);
  });

  test('twice the memory is called so, and half of it', () => {
    expect(told(aRun({ memory: 2 })).memory).toMatchObject({ verdict: 'more' });
    expect(told(aRun({ memory: 0.5 })).memory).toMatchObject({ verdict: 'less' });
  });

  test('what is watched is marked, and nothing else', () => {
    const judged = judgeRun(aRun({}), { watched: ['peakMemory'] });
    const marks = judged.costComparisons!.map(({ isWatched, metric }) => [metric, isWatched]);
    expect(marks).toEqual([
      ['cpuSeconds', undefined],
      ['peakMemory', true],
    ]);
  });

  test('a little more is proven, and does not count', () => {
    const { cpu } = told(aRun({ cpu: 1.03, noise: 0.02 }));
    expect(cpu.verdict).toBe('slightlyMore');
  });

  test('equal sides are told apart in one of 20 runs at most, over all metrics', () => {
    const runs = Array.from({ length: 200 }, (_, seed) => told(aRun({ seed })));
    const isFalse = ({ cpu, memory, throughput }: (typeof runs)[number]) =>
      [cpu, memory, throughput].some(({ adjustedP }) => adjustedP < 0.05);
    expect(runs.filter(isFalse).length).toBeLessThanOrEqual(16);
  });

  test('nothing is said where it was not measured, or on one side alone', () => {
    const without = (side: CaseResult['side'] | null) => {
      const run = aRun({});
      const jobs = run.jobs.map((job) => ({
        ...job,
        cases: job.cases.map((found) =>
          side === null || found.side === side
            ? {
                ...found,
                measurements: found.measurements.map(
                  ({ cpuSeconds: _, peakMemoryBytes: __, ...one }) => one,
                ),
              }
            : found,
        ),
      }));
      return judgeRun({ ...run, jobs }).costComparisons;
    };
    expect(without(null)).toBeUndefined();
    expect(without('baseline')).toBeUndefined();
  });
});
