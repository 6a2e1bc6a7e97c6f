import { describe, expect, test } from 'vitest';
import { historyKey } from '../aws/history-key.ts';
import { FORMER_DESIGN } from '../contract/compare-design.ts';
import type { Comparison } from '../contract/comparison.ts';
import { aCompareRun, aComparison } from '../testing/comparisons.ts';
import { MemorySource } from '../testing/memory-source.ts';
import { aNight } from '../testing/nightly-runs.ts';
import { aaRecord } from './aa-record.ts';

const DAY_MS = 86_400_000;

/** A nightly A/A run. */
function anAaRun(night: number, comparison: Partial<Comparison>, againstItself = true) {
  const { runKey, startedAt } = aNight(night, { s3Clients: [] });
  return aCompareRun([], {
    runKey: `${runKey}-aa`,
    trigger: 'schedule',
    startedAt: new Date(Date.parse(startedAt) + DAY_MS / 24).toISOString(),
    compare: { ...FORMER_DESIGN, againstItself, seed: 1 },
    comparisons: [aComparison({ verdict: 'inconclusive', ratio: 1.02, ...comparison })],
  });
}

function sourceOf(
  count: number,
  comparisonOf: (night: number) => Partial<Comparison>,
): MemorySource {
  const source = new MemorySource();
  for (let night = 0; night < count; night++) {
    for (const run of [aNight(night, { s3Clients: [] }), anAaRun(night, comparisonOf(night))]) {
      source.put(historyKey(run, 1), run);
    }
  }
  return source;
}

const warn = (warning: string) => expect.unreachable(warning);
const record = (source: MemorySource, threshold?: number, instanceTypes = ['local']) =>
  aaRecord(source, { instanceTypes, threshold, warn });

describe('aaRecord', () => {
  test('counts the false flags of the last 30 A/A runs', async () => {
    const source = sourceOf(40, (night) =>
      night === 5 || night === 20 ? { verdict: 'slower', ratio: 0.88 } : { adjustedP: 0.5 },
    );
    expect((await record(source)).flags).toMatchObject({ flagged: 1, runs: 30 });
  });

  test('counts them as they would be judged today, not as they were', async () => {
    const source = sourceOf(40, () => ({ verdict: 'inconclusive', ratio: 0.93, threshold: 0.1 }));
    expect((await record(source)).flags).toMatchObject({ flagged: 0, runs: 30 });
    expect((await record(source, 0.05)).flags).toMatchObject({ flagged: 30, runs: 30 });
  });

  test('takes thresholds from the last 120, and reads no further', async () => {
    const source = sourceOf(170, (night) => ({ ratio: night < 50 ? 2 : 1.07 }));
    const { thresholdOf } = await record(source);
    expect(thresholdOf(aComparison())).toBeCloseTo(0.07, 12);
    expect(source.wasRead.length).toBeLessThan(250);
  });

  test('reads on until each instance type has enough, where they take turns', async () => {
    const types = ['c5n.large', 'c7gn.large', 'm6in.large'];
    const source = sourceOf(360, (night) => ({ ratio: 1.07, instanceType: types[night % 3]! }));
    const { thresholdOf } = await record(source, undefined, types);
    const thresholds = types.map((instanceType) => thresholdOf(aComparison({ instanceType })));
    expect(thresholds).toEqual(types.map(() => expect.closeTo(0.07, 12)));
  });

  test('knows a cell in spite of nights that failed or measured too little', async () => {
    const source = sourceOf(115, (night) => ({
      ratio: 1.07,
      ...(night % 10 === 0 && { verdict: 'insufficient' }),
    }));
    expect((await record(source)).thresholdOf(aComparison())).toBeCloseTo(0.07, 12);
  });

  test('gives up where an instance type has no A/A runs, after a number of documents', async () => {
    const source = sourceOf(250, () => ({}));
    const { thresholdOf } = await record(source, undefined, ['c5n.large']);
    expect(thresholdOf(aComparison({ instanceType: 'c5n.large' }))).toBe(0.1);
    expect(source.wasRead.length).toBeLessThan(370);
  });

  test('leaves out what is older than two years', async () => {
    const source = sourceOf(1, () => ({ ratio: 2 }));
    const late = anAaRun(740, {});
    source.put(historyKey(late, 1), late);
    expect((await record(source)).flags.runs).toBe(1);
  });

  test('ignores compare runs of two codes, and those that nobody scheduled', async () => {
    const source = new MemorySource();
    const other = anAaRun(1, { verdict: 'slower' }, false);
    const started = { ...anAaRun(2, { verdict: 'slower' }), trigger: 'workflow_dispatch' as const };
    for (const run of [other, started]) source.put(`${run.startedAt}.json`, run);
    expect((await record(source)).flags).toMatchObject({ flagged: 0, runs: 0 });
  });
});
