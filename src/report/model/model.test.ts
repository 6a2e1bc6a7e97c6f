import { describe, expect, test } from 'vitest';
import { aHostileRun } from '../../testing/hostile-run.ts';
import { aRealisticRun } from '../../testing/realistic-runs.ts';
import { aCase, aFailedCase, aJob, aRunResult, aSkippedCase } from '../../testing/run-results.ts';
import { troubles } from '../sections/troubles.ts';
import type { CaseGroup } from './groups.ts';
import { reportModel } from './model.ts';

/** The case of a client and workload, if the group has it. */
const caseOf = (group: CaseGroup, s3Client: string, workload: string) =>
  group.cases.find((found) => found.s3Client === s3Client && found.workload === workload);
/** The model of a run of one job with these cases. */
const modelOf = (...cases: ReturnType<typeof aCase>[]) =>
  reportModel(aRunResult({ jobs: [aJob({ cases })] }));

describe('a case', () => {
  test('drops its warm-up', () => {
    const model = modelOf(aCase({ gigabitsPerSecond: [9, 1, 2, 3] }));
    const found = caseOf(model.groups[0]!, 'sdk-js', 'download-64KiB-128x');
    expect(found).toMatchObject({ runs: [1, 2, 3], warmups: 1 });
    expect(found?.throughput).toMatchObject({ median: 2, min: 1, max: 3 });
    expect(model.counts).toMatchObject({ keptRuns: 3, warmups: 1 });
  });

  test('with a single run keeps it, and has no spread', () => {
    const found = modelOf(aCase({ gigabitsPerSecond: [2] })).groups[0]!.cases[0];
    expect(found).toMatchObject({ runs: [2], warmups: 0 });
    expect(found?.throughput?.spread).toBeNull();
  });

  test('without a run has no figures', () => {
    const found = modelOf(aCase({ measurements: [] })).groups[0]!.cases[0];
    expect(found).toMatchObject({ throughput: null, medianSeconds: null, toReference: null });
  });

  test('that failed after some runs shows both, and is compared with nothing', () => {
    const model = modelOf(
      aCase({ status: 'failed', reason: 'died', gigabitsPerSecond: [9, 9, 9, 9] }),
      aCase({ s3Client: 'raw-http', gigabitsPerSecond: [1, 1, 1, 1] }),
    );
    const found = caseOf(model.groups[0]!, 'sdk-js', 'download-64KiB-128x');
    expect(found).toMatchObject({ status: 'failed', reason: 'died', toReference: null });
    expect(found?.throughput?.median).toBe(9);
    expect(model.standing.comparisons).toBe(0);
  });

  test('is shown against the reference of its own job only', () => {
    const run = aRunResult({
      jobs: [
        aJob({ instanceType: 'local', cases: [aCase({ gigabitsPerSecond: [1, 1] })] }),
        aJob({
          instanceType: 'local-1cpu',
          cases: [
            aCase({ gigabitsPerSecond: [1, 1] }),
            aCase({ s3Client: 'raw-http', gigabitsPerSecond: [2, 2] }),
          ],
        }),
      ],
    });
    const ratios = reportModel(run).groups.map(
      (group) => caseOf(group, 'sdk-js', 'download-64KiB-128x')?.toReference?.ratio,
    );
    expect(ratios).toEqual([undefined, 0.5]);
  });

  test('is no ratio of a reference that failed or moved nothing', () => {
    const reference = { s3Client: 'raw-http' };
    for (const bad of [
      aFailedCase({ ...reference, measurements: aCase().measurements }),
      aCase({ ...reference, gigabitsPerSecond: [0, 0, 0] }),
    ]) {
      const model = modelOf(bad, aCase());
      expect(caseOf(model.groups[0]!, 'sdk-js', 'download-64KiB-128x')?.toReference).toBeNull();
    }
  });

  test('is a share of the line rate where that is known', () => {
    const job = aJob({
      lineRateGigabitsPerSecond: 100,
      cases: [aCase({ gigabitsPerSecond: [25] })],
    });
    expect(reportModel(aRunResult({ jobs: [job] })).groups[0]!.cases[0]?.ofLineRate).toBe(0.25);
    expect(modelOf(aCase()).groups[0]!.cases[0]?.ofLineRate).toBeNull();
  });

  test('named twice keeps all runs, and its failure', () => {
    const model = modelOf(
      aCase({ gigabitsPerSecond: [1] }),
      aCase({ gigabitsPerSecond: [3], status: 'failed', reason: 'died' }),
    );
    expect(model.groups[0]!.cases).toMatchObject([{ runs: [1, 3], status: 'failed' }]);
  });
});

describe('the order', () => {
  test('of instance types and workloads is that in which they ran, of S3 clients by name', () => {
    const run = aRealisticRun();
    const shuffled = {
      ...run,
      jobs: run.jobs.toReversed().map((job) => ({ ...job, cases: job.cases.toReversed() })),
    };
    const [model, other] = [reportModel(run), reportModel(shuffled)];
    expect(model.workloads.map(({ name }) => name)).toEqual([
      ...new Set(run.jobs[0]!.cases.map(({ workload }) => workload)),
    ]);
    expect(other.workloads).toEqual(model.workloads.toReversed());
    expect(other.places).toEqual(model.places.toReversed());
    expect(other.s3Clients).toEqual(model.s3Clients);
    expect(other.counts).toEqual(model.counts);
  });

  test('keeps a case of unknown size with its workload', () => {
    const model = modelOf(
      aCase({ s3Client: 'a', workload: 'download-64KiB-128x', bytesPerRun: 1 }),
      aCase({ s3Client: 'a', workload: 'download-128MiB-1x', bytesPerRun: 2 }),
      aFailedCase({ s3Client: 'b', workload: 'download-64KiB-128x', bytesPerRun: null }),
    );
    expect(model.groups[0]!.cases.map((found) => `${found.s3Client} ${found.workload}`)).toEqual([
      'a download-64KiB-128x',
      'b download-64KiB-128x',
      'a download-128MiB-1x',
    ]);
    expect(model.workloads.map(({ bytesPerRun }) => bytesPerRun)).toEqual([1, 2]);
  });

  test('puts the failed before the skipped', () => {
    const model = modelOf(aSkippedCase({ s3Client: 'a' }), aFailedCase({ s3Client: 'b' }));
    const statuses = troubles(model)[0]!.rows!.map(({ cells }) => cells[0]!.words);
    expect(statuses).toEqual(['failed', 'skipped']);
  });
});

describe('a group', () => {
  const labels = (...jobs: ReturnType<typeof aJob>[]) =>
    reportModel(aRunResult({ jobs })).groups.map((group) => group.label);

  test('is called by its instance type', () => {
    expect(labels(aJob(), aJob({ instanceType: 'local-1cpu' }))).toEqual(['local', 'local-1cpu']);
  });

  test('names storage class, bucket, side or job where only these tell it apart', () => {
    expect(
      labels(aJob({ cases: [aCase(), aCase({ storageClass: 'S3Express', bucket: 'x--x-s3' })] })),
    ).toEqual(['local · S3Express', 'local · S3Standard']);
    expect(labels(aJob({ cases: [aCase(), aCase({ bucket: 'other' })] }))).toEqual([
      'local · other',
      'local · s3-benchmarks',
    ]);
    expect(labels(aJob({ cases: [aCase(), aCase({ side: 'baseline' })] }))).toEqual([
      'local · baseline',
      'local · candidate',
    ]);
    expect(labels(aJob(), aJob({ jobId: 'job-2' }))).toEqual([
      'local · job job-1',
      'local · job job-2',
    ]);
  });

  test('does not name buckets that differ between jobs alone', () => {
    const other = aJob({ instanceType: 'local-1cpu', cases: [aCase({ bucket: 'other' })] });
    expect(labels(aJob(), other)).toEqual(['local', 'local-1cpu']);
  });
});

describe('a run', () => {
  test.each([
    [{}, 'finished', 60_000],
    [{ interrupted: true }, 'interrupted', 60_000],
    [{ finishedAt: null }, 'running', null],
  ])('with %j is %s', (fields, state, durationMs) => {
    expect(reportModel(aRunResult(fields))).toMatchObject({ state, durationMs });
  });

  test('may have no job, and a job no case and no host', () => {
    expect(reportModel(aRunResult({ jobs: [] })).counts.cases).toBe(0);
    const job = aJob({
      status: 'FAILED',
      reason: 'no host',
      host: null,
      startedAt: null,
      cases: [],
    });
    const model = reportModel(aRunResult({ jobs: [job] }));
    expect(model.jobs).toMatchObject([{ reason: 'no host', host: null, durationMs: null }]);
    expect(model.counts.failedJobs).toBe(1);
  });

  test('counts its cases by status', () => {
    expect(reportModel(aRealisticRun()).counts).toMatchObject({
      cases: 48,
      measured: 46,
      skipped: 1,
      failed: 1,
    });
  });

  test('keeps every name apart, however strange', () => {
    const names = aHostileRun().jobs.flatMap((job) => job.cases.map((found) => found.s3Client));
    expect(new Set(reportModel(aHostileRun()).s3Clients)).toEqual(new Set(names));
  });
});
