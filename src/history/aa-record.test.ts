import { describe, expect, test } from 'vitest';
import { historyKey } from '../aws/history-key.ts';
import { DEFAULT_DESIGN } from '../contract/compare-design.ts';
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
    compare: { ...DEFAULT_DESIGN, againstItself, seed: 1 },
    comparisons: [aComparison({ verdict: 'inconclusive', ratio: 1.02, ...comparison })],
  });
}

function sourceOf(count: number, comparisonOf: (night: number) => Partial<Comparison>) {
  const source = new MemorySource();
  for (let night = 0; night < count; night++) {
    for (const run of [aNight(night, { s3Clients: [] }), anAaRun(night, comparisonOf(night))]) {
      source.put(historyKey(run, 1), run);
    }
  }
  return source;
}

const record = (source: MemorySource) => aaRecord(source, (warning) => expect.unreachable(warning));

describe('aaRecord', () => {
  test('counts the false flags of the last 30 A/A runs', async () => {
    const source = sourceOf(40, (night) =>
      night === 5 || night === 20 ? { verdict: 'slower' } : {},
    );
    expect((await record(source)).flags).toMatchObject({ flagged: 1, runs: 30 });
  });

  test('takes thresholds from the last 100, and reads no further', async () => {
    const source = sourceOf(150, (night) => ({ ratio: night < 50 ? 2 : 1.07 }));
    const { thresholdOf } = await record(source);
    expect(thresholdOf(aComparison())).toBeCloseTo(0.07, 12);
    expect(source.wasRead.length).toBeLessThan(210);
  });

  test('ignores compare runs of two codes, and those that nobody scheduled', async () => {
    const source = new MemorySource();
    const other = anAaRun(1, { verdict: 'slower' }, false);
    const started = { ...anAaRun(2, { verdict: 'slower' }), trigger: 'workflow_dispatch' as const };
    for (const run of [other, started]) source.put(`${run.startedAt}.json`, run);
    expect((await record(source)).flags).toMatchObject({ flagged: 0, runs: 0 });
  });
});
