import { describe, expect, test } from 'vitest';
import type { CaseResult, JobResult, RunResult } from '../../contract/run-result.ts';
import { askedOf } from '../../contract/workload.ts';
import { PRICES } from '../../cost/prices.ts';
import { REALISTIC_DESIGN } from '../../testing/realistic-runs.ts';
import { aWorkload } from '../../testing/requests.ts';
import { aCase, aJob, aRunResult, aSkippedCase } from '../../testing/run-results.ts';
import { costInWords, costOfRun } from './cost.ts';
import { reportModel } from './model.ts';

const GIB = 1024 ** 3;
const aHour = { startedAt: '2026-11-22T14:00:00Z', finishedAt: '2026-11-22T15:00:00Z' };
const fourRuns = { gigabitsPerSecond: [1, 1, 1, 1] };
const costOfJob = (fields: Partial<JobResult>, run: Partial<RunResult> = {}) =>
  costOfRun(
    aRunResult({
      trigger: 'schedule',
      jobs: [aJob({ instanceType: 'c7gn.16xlarge', ...aHour, ...fields })],
      ...run,
    }),
  )!;
const costWith = (...cases: CaseResult[]) => costOfJob({ cases });
/** What a case says that moves `gib` in one file. */
const moves = (action: CaseResult['action'], gib: number) => ({
  ...(action && { action }),
  ...{ tasksPerRun: 1, bytesPerRun: gib * GIB },
  objects: { digest: `${gib}`, bytes: gib * GIB },
});
const said = (cost: ReturnType<typeof costWith>) => costInWords(cost).replaceAll('\u00a0', ' ');

test('a run on this machine costs nothing that is known', () => {
  expect(costOfRun(aRunResult())).toBeNull();
  expect(costOfRun(aRunResult({ jobs: [aJob({ instanceType: 'm7i.large' })] }))).toBeNull();
  expect(costOfRun(aRunResult({ jobs: [aJob({ instanceType: 'local-2cpu' })] }))).toBeNull();
});

describe('machines', () => {
  const boot = costOfJob({ cases: [], finishedAt: aHour.startedAt }).parts.machines;

  test('cost their price by the hour, from the first attempt on, and each boots', () => {
    const one = costOfJob({ cases: [] }).parts.machines - boot;
    expect(one).toBeCloseTo(3.9936 + 0.11 + 0.005, 2);
    const earlierAttempts = [{ attempt: 1, startedAt: '2026-11-22T13:00:00Z', host: null }];
    const retried = costOfJob({ cases: [], earlierAttempts }).parts.machines;
    expect(retried).toBeCloseTo(2 * one + 2 * boot);
  });

  test('have the price that the stack had, and the catalogue’s where a result does not tell', () => {
    const price = { region: 'eu-west-1', usdPerHour: 5 };
    const stated = costOfJob({ cases: [], price });
    expect(stated.doubt).toBe('what eu-west-1 charges beyond the prices of us-east-1');
    const times = stated.parts.machines / costOfJob({ cases: [] }).parts.machines;
    expect(times).toBeCloseTo((5 + 0.115) / (3.9936 + 0.115), 3);
  });

  test('that never started cost nothing, and those without a price are named', () => {
    expect(costOfJob({ startedAt: null, cases: [] }).usd).toBe(0);
    const unknown = costOfJob({
      instanceType: 'c8in.48xlarge',
      cases: [aCase(moves('download', 1))],
    });
    expect(unknown.unpriced).toEqual(['c8in.48xlarge']);
    expect(said(unknown)).toMatch(
      /^less than 0\.01 USD: less than 0\.01 USD for about 510 S3 requests and /,
    );
    expect(said(unknown)).toContain(
      'Not known and not included: the hours of c8in.48xlarge and what its region charges beyond the prices of us-east-1.',
    );
  });
});

describe('S3', () => {
  test('counts what the runs moved, warm-ups too, and nothing of cases without runs', () => {
    expect(costWith(aCase({ ...moves('upload', 5), ...fourRuns })).requests).toBe(4 * 642);
    expect(costWith(aSkippedCase())).toMatchObject({ requests: 0, unmeasured: [] });
  });

  test('is not guessed from the name of a workload, where an older result does not say what it moved', () => {
    const cost = costWith(aCase({ workload: 'upload-5GiB-1x', ...moves(undefined, 5) }));
    expect(cost.unmeasured).toEqual(['upload-5GiB-1x']);
    expect(said(cost)).toContain('not included: what S3 charges for upload-5GiB-1x and');
    expect(said(cost)).not.toContain('S3 requests');
    expect(costInWords(cost, (name) => `<${name}>`)).toContain('<upload-5GiB-1x>');
  });
});

test('a key that is named a hundred times is stored once, and moved a hundred times', () => {
  const key = { action: 'download' as const, key: 'download/5GiB-1x/1', size: 5 * GIB };
  const hundred = askedOf(aWorkload({ tasks: Array(100).fill(key), filesOnDisk: false }));
  const once = askedOf(aWorkload({ tasks: [key] }));
  const small = { ...key, key: 'download/one', size: 64 * 1024 };
  const cost = costWith(
    aCase({ workload: 'download-max-throughput', ...hundred, ...fourRuns }),
    aCase({ workload: 'download-5GiB-1x', ...once, ...fourRuns }),
    aCase({ workload: 'download-5GiB-1x-ram', ...once, ...fourRuns }),
  );
  expect(cost.keptUsdPerMonth).toBeCloseTo(5 * 0.023);
  expect(cost.requests).toBe(4 * 102 * 640);
  const tiny = askedOf(aWorkload({ tasks: Array(100).fill(small) }));
  expect(costWith(aCase({ workload: 'tiny', ...tiny, ...fourRuns })).requests).toBe(400);
});

test('metrics are those of nights and of runs by hand, but of no comparison and no comment', () => {
  const metricsOf = (fields: Partial<RunResult>) =>
    costOfJob({ cases: [aCase(moves('download', 1))] }, fields).parts.metrics;
  expect(metricsOf({ trigger: 'schedule' })).toBeGreaterThan(0);
  expect(metricsOf({ trigger: 'issue_comment' })).toBe(0);
  expect(metricsOf({ trigger: 'schedule', compare: REALISTIC_DESIGN })).toBe(0);
});

test('the model has the estimate', () => {
  const run = aRunResult({ jobs: [aJob({ instanceType: 'c7gn.16xlarge', ...aHour })] });
  expect(reportModel(run).cost).toEqual(costOfRun(run));
});

test('in words it is about so many dollars, and what each part was for', () => {
  const cost = {
    usd: 4.21,
    parts: {
      machines: 3.2,
      requests: 0.004,
      bytes: 0.9,
      uploads: 0.05,
      metrics: 0.05,
      logs: 0.006,
    },
    ...{ requests: 1_234_567, keptUsdPerMonth: 5, unpriced: [], unmeasured: [], doubt: null },
  };
  expect(said(cost)).toBe(
    'about 4.21 USD: 3.20 USD for machines, less than 0.01 USD for about 1.2 million S3 requests, 0.90 USD for ' +
      'the bytes that S3 Express moved and 0.11 USD for uploads until they expire, metrics and logs ' +
      `(list prices of us-east-1, ${PRICES.asOf}). Keeping the objects that were read costs 5.00 USD a month.`,
  );
});
