import { describe, expect, test } from 'vitest';
import type { ClientComparison, Comparison } from '../contract/comparison.ts';
import { historyKey } from '../contract/results-bucket.ts';
import type { RunResult } from '../contract/run-result.ts';
import { SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import { aCompareRun, aComparison, FORMER_DESIGN } from '../testing/comparisons.ts';
import { aNight, MemorySource } from '../testing/nightly-runs.ts';
import { aaRecord } from './aa-record.ts';

const DAY_MS = 86_400_000;
const DESIGN = { ...SEQUENTIAL_DESIGN, againstItself: true, seed: 1, budgetSeconds: null };

/** What an A/A run says of a cell of noise: nothing, unless told otherwise. */
type Seen = Partial<Comparison> & { line?: Partial<ClientComparison> };

/** A nightly A/A run. */
function anAaRun(night: number, { line, ...seen }: Seen, fields: Partial<RunResult> = {}) {
  const { runKey, startedAt } = aNight(night, { s3Clients: [] });
  const { instanceType = 'local' } = seen;
  const cell = { verdict: 'inconclusive', ratio: 1.02, adjustedP: 1, ...seen } as const;
  return aCompareRun([], {
    runKey: `${runKey}-aa`,
    trigger: 'schedule',
    startedAt: new Date(Date.parse(startedAt) + DAY_MS / 24).toISOString(),
    compare: DESIGN,
    comparisons: [aComparison(cell)],
    clientComparisons: line ? [aLine({ instanceType, ...line })] : [],
    ...fields,
  });
}

function aLine(fields: Partial<ClientComparison>): ClientComparison {
  return {
    ...{ instanceType: 'local', s3Client: 'sdk-js', cells: 12, ratio: 1, interval: null },
    ...{ pValue: 1, adjustedP: 1, threshold: 0.04, verdict: 'inconclusive', provisional: false },
    ...fields,
  };
}

function sourceOf(count: number, seenOn: (night: number) => Seen): MemorySource {
  const source = new MemorySource();
  for (let night = 0; night < count; night++) {
    for (const run of [aNight(night, { s3Clients: [] }), anAaRun(night, seenOn(night))]) {
      source.put(historyKey(run, 1), run);
    }
  }
  return source;
}

const warn = (warning: string) => expect.unreachable(warning);
const record = (source: MemorySource, threshold?: number, instanceTypes = ['local']) =>
  aaRecord(source, { instanceTypes, threshold, warn });
const PROVEN = { verdict: 'slightlySlower', adjustedP: 0.01 } as const;

describe('false flags', () => {
  test('are counted in the last 30 A/A runs', async () => {
    const source = sourceOf(40, (night) =>
      night === 5 || night === 20 ? { ...PROVEN, verdict: 'slower', ratio: 0.88 } : {},
    );
    expect((await record(source, 0.1)).flags).toMatchObject({ flagged: 1, runs: 30 });
  });

  test('are of cells and of S3 clients, slower or faster', async () => {
    const source = sourceOf(
      4,
      (night) =>
        [
          { ...PROVEN, ratio: 1.2 },
          { line: { adjustedP: 0.01, ratio: 0.8 } },
          { line: { adjustedP: 0.2, ratio: 0.8 } },
          { ...PROVEN, line: { adjustedP: 0.01, ratio: 0.99 } },
        ].at(night)!,
    );
    expect((await record(source)).flags).toMatchObject({ flagged: 2, runs: 4 });
  });

  test('are as cells would be judged today, not as they were', async () => {
    const source = sourceOf(40, () => ({ ...PROVEN, ratio: 0.93, threshold: 0.1 }));
    expect((await record(source, 0.1)).flags).toMatchObject({ flagged: 0, runs: 30 });
    expect((await record(source, 0.05)).flags).toMatchObject({ flagged: 30, runs: 30 });
  });

  test('are there at any T where every round was beyond noise', async () => {
    const beyond = { decidedBy: 'everyRound', adjustedP: null, pValue: null } as const;
    const source = sourceOf(1, () => ({ ...beyond, verdict: 'slower', ratio: 0.4 }));
    expect((await record(source, 0.9)).flags).toMatchObject({ flagged: 1, runs: 1 });
  });
});

describe('T', () => {
  test('is what noise comes to, of cells and of S3 clients', async () => {
    const source = sourceOf(30, () => ({
      ...PROVEN,
      ratio: 0.92,
      line: { adjustedP: 0.01, ratio: 1.06 },
    }));
    const { clientThresholdOf, nights, thresholdOf } = await record(source);
    expect(nights).toBe(30);
    expect(thresholdOf(aComparison())).toBeCloseTo(1 / 0.92 - 1, 6);
    expect(clientThresholdOf(aLine({}))).toBeCloseTo(0.06, 6);
  });

  test('is not below what is worth anybody’s time', async () => {
    const { clientThresholdOf, thresholdOf } = await record(sourceOf(30, () => ({ line: {} })));
    expect(thresholdOf(aComparison())).toBe(0.05);
    expect(clientThresholdOf(aLine({}))).toBe(0.02);
  });

  test('is as at first while too few A/A runs are known', async () => {
    const { clientThresholdOf, thresholdOf } = await record(sourceOf(18, () => ({ line: {} })));
    expect(thresholdOf(aComparison())).toBe(0.1);
    expect(clientThresholdOf(aLine({}))).toBe(0.04);
  });

  test('is the one that a person chose, of S3 clients too', async () => {
    const { clientThresholdOf, thresholdOf } = await record(
      sourceOf(30, () => ({ line: {} })),
      0.07,
    );
    expect([thresholdOf(aComparison()), clientThresholdOf(aLine({}))]).toEqual([0.07, 0.07]);
  });

  test.each([3, 8])('is learnt from all of %d instance types that take turns', async (count) => {
    const types = Array.from({ length: count }, (_, index) => `c${index}.large`);
    const source = sourceOf(20 * count, (night) => {
      return { ...PROVEN, ratio: 0.93, instanceType: types[night % count]! };
    });
    const { thresholdOf } = await record(source, undefined, types);
    for (const instanceType of [...types, 'new.large']) {
      expect(thresholdOf(aComparison({ instanceType }))).toBeCloseTo(1 / 0.93 - 1, 6);
    }
  });

  test('takes the more A/A runs the more instance types a run has: it has more chances', async () => {
    const types = Array.from({ length: 8 }, (_, index) => `c${index}.large`);
    const source = sourceOf(60, (night) => ({ instanceType: types[night % 8]! }));
    const { thresholdOf } = await record(source, undefined, types);
    expect(thresholdOf(aComparison({ instanceType: types[0]! }))).toBe(0.1);
  });
});

describe('what is read', () => {
  test('are the last 120 A/A runs, and no more', async () => {
    const source = sourceOf(170, (night) => ({ ...PROVEN, ratio: night < 50 ? 0.5 : 0.93 }));
    const { nights, thresholdOf } = await record(source);
    expect(nights).toBe(120);
    expect(thresholdOf(aComparison())).toBeCloseTo(1 / 0.93 - 1, 6);
    expect(source.wasRead.length).toBeLessThan(250);
  });

  test('ends after a number of documents where there are no A/A runs', async () => {
    const source = new MemorySource();
    for (let night = 0; night < 450; night++) {
      const run = aNight(night, { s3Clients: [] });
      source.put(historyKey(run, 1), run);
    }
    expect((await record(source)).nights).toBe(0);
    expect(source.wasRead.length).toBeLessThan(370);
  });

  test('is not older than two years', async () => {
    const source = sourceOf(1, () => ({}));
    const late = anAaRun(740, {});
    source.put(historyKey(late, 1), late);
    expect((await record(source)).nights).toBe(1);
  });

  test('is of the design of today only, of one code, and scheduled', async () => {
    const source = new MemorySource();
    const wolf = { ...PROVEN, verdict: 'slower', ratio: 0.5 } as const;
    const runs = [
      anAaRun(1, wolf, { compare: { ...FORMER_DESIGN, againstItself: true, seed: 1 } }),
      anAaRun(2, wolf, { compare: { ...DESIGN, againstItself: false } }),
      anAaRun(3, wolf, { trigger: 'workflow_dispatch' }),
      anAaRun(4, { verdict: 'notReached', ratio: null }),
      anAaRun(5, {}),
    ];
    for (const run of runs) source.put(`${run.startedAt}.json`, run);
    const { flags, nights } = await record(source);
    expect(flags).toMatchObject({ flagged: 0, runs: 1 });
    expect(nights).toBe(1);
  });
});
