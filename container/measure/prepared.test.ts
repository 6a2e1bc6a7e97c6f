import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import type { JobRequest } from '../../src/contract/job-request.ts';
import { designAsked } from '../../src/judge/judge.ts';
import { everythingSucceeded } from '../../src/orchestrator/run-state.ts';
import { reportModel } from '../../src/report/model/model.ts';
import { coverage } from '../../src/report/sections/the-run.ts';
import { startJob } from '../../src/testing/compared-suite/job.ts';
import {
  compareRequest,
  SHORT,
  twoCommits,
  UPLOAD,
} from '../../src/testing/compared-suite/suite.ts';
import { aDownload, aJobRequest, anUpload, aWorkload } from '../../src/testing/requests.ts';
import { type LocalS3, localS3 } from '../../src/testing/s3-wire.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';

const python = await execa('python3', ['--version'], { reject: false });

const at = ({ bucket, region }: LocalS3): Partial<JobRequest> => ({
  region,
  buckets: [{ name: bucket, storageClass: 'S3Standard' }],
});

async function keysIn({ bucket, client }: LocalS3): Promise<(string | undefined)[]> {
  const { Contents } = await client.send(new ListObjectsV2Command({ Bucket: bucket }));
  return (Contents ?? []).map(({ Key }) => Key);
}

describe.skipIf(python.failed)('what a comparison of suites prepares (needs python3)', () => {
  const workloads = { down: aWorkload({ tasks: [aDownload('download/a', 100)] }), up: UPLOAD };

  async function compare(s3: LocalS3, trusted: boolean) {
    const commits = await twoCommits({ workloads }, { workloads });
    const request = compareRequest(commits, { design: SHORT }, { ...at(s3), trusted });
    const job = startJob(request, { dir: commits.dir, env: s3.environment });
    expect(await job.reason).toBeNull();
    const statuses = job.cases().map(({ reason, status, workload }) => {
      return `${workload} ${status}${reason ? `: ${reason}` : ''}`;
    });
    return { job, statuses };
  }

  test('a job that is not trusted makes no object, and fails what lacks one with a hint', async () => {
    const s3 = await localS3();
    const { statuses } = await compare(s3, false);
    const hint =
      `down failed: bucket ${s3.bucket} lacks objects that it downloads, and this run may not ` +
      'make them: let a trusted run (nightly or dispatch) with this workload make them first';
    expect(statuses).toEqual([hint, hint, 'up measured', 'up measured']);
    expect(await keysIn(s3)).toEqual([]);
  });

  test('a job that is not trusted takes the objects that there are, whoever made them', async () => {
    const s3 = await localS3();
    const put = { Bucket: s3.bucket, Key: 'download/a', Body: Buffer.alloc(100) };
    await s3.client.send(new PutObjectCommand(put));
    const { statuses } = await compare(s3, false);
    expect(statuses).toEqual([...Array(2).fill('down measured'), ...Array(2).fill('up measured')]);
  });

  test('a trusted job makes the objects', async () => {
    const s3 = await localS3();
    const { statuses } = await compare(s3, true);
    expect(statuses).toEqual([...Array(2).fill('down measured'), ...Array(2).fill('up measured')]);
    expect(await keysIn(s3)).toEqual(['download/a']);
  });

  test('a workload that the disk is too small for fails alone, and alone it is not built for', async () => {
    const s3 = await localS3();
    const large = { ...UPLOAD, tasks: [anUpload('upload/large', 2 ** 52)] };
    const both = { workloads: { up: UPLOAD, large } };
    const commits = await twoCommits(both, both);
    const request = compareRequest(commits, { design: SHORT }, { ...at(s3), workloads: [] });
    const job = startJob(request, { dir: commits.dir, env: s3.environment });
    expect(await job.reason).toBeNull();
    expect(job.of('candidate', 'good', 'up').status).toBe('measured');
    expect(job.of('candidate', 'good', 'large')).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/^the disk is too small: it needs 4503599627370496 bytes/),
    });
    const alone = startJob({ ...request, workloads: ['large'] }, { dir: tempDir() });
    expect(await alone.reason).toBeNull();
    expect(alone.cases().map(({ status }) => status)).toEqual(['failed', 'skipped']);
    expect(alone.builds()).toEqual([]);
    expect(alone.lines).toContain(
      'Nothing is built: there is no workload that both sides can run.',
    );
  });

  test('a bucket that cannot be used fails its own cases', async () => {
    const s3 = await localS3();
    const gone = { name: 'gone--use1-az4--x-s3', storageClass: 'S3Express' as const };
    const commits = await twoCommits({}, {});
    const buckets = [...at(s3).buckets!, gone];
    const request = compareRequest(
      commits,
      { design: SHORT },
      { ...at(s3), trusted: true, buckets },
    );
    const job = startJob(request, { dir: commits.dir, env: s3.environment });
    expect(await job.reason).toBeNull();
    const statuses = job.cases().map(({ bucket, status }) => `${bucket} ${status}`);
    expect(new Set(statuses)).toEqual(
      new Set([`${s3.bucket} measured`, 'gone--use1-az4--x-s3 failed']),
    );
  });
});

describe('the built-in suite', () => {
  async function compare(againstItself: boolean, trusted = true) {
    const s3 = await localS3();
    const none = { ref: null, commit: null };
    const request = aJobRequest({
      ...at(s3),
      trusted,
      s3Clients: ['raw-http', 'sdk-js'],
      workloads: ['upload-64KiB-16x', 'download-64KiB-16x'],
      compare: {
        suite: none,
        client: null,
        design: {
          ...{ againstItself, seed: 1, budgetSeconds: null },
          ...designAsked({ screenRounds: 1, maxRounds: 1 }),
        },
        instanceTypes: 1,
        maxCaseSeconds: 600,
      },
    });
    const job = startJob(request, { dir: tempDir(), env: s3.environment });
    expect(await job.reason).toBeNull();
    return job;
  }

  test('is compared with itself', async () => {
    const job = await compare(true);
    expect(job.cases().length).toBe(8);
    for (const { measurements, status } of job.cases()) {
      expect(status).toBe('measured');
      expect(measurements.map(({ round, run, warmup }) => [round, run, warmup])).toEqual([
        [1, 1, true],
        [1, 2, false],
      ]);
    }
    expect(Object.keys(job.stored().jobs[0]!.s3ClientVersions).sort()).toEqual([
      'raw-http',
      'sdk-js',
    ]);
    expect(job.verdicts().length).toBe(4);
  });

  test('is the same code on both sides', async () => {
    const job = await compare(false);
    expect(new Set(job.verdicts().map(([verdict]) => verdict))).toEqual(new Set(['notComparable']));
    expect(job.lines.some((line) => line.startsWith('Run:'))).toBe(false);
    const run = { ...job.stored(), comparisons: job.comparisons() };
    expect(reportModel(run).counts).toMatchObject({ cases: 8, measured: 0, notTimed: 8 });
    expect(coverage(reportModel(run))).toMatch(/^0 of 8\scases measured, 8 not timed: /);
    expect(everythingSucceeded(run)).toBe(false);
  });

  test('fails what it may not prepare', async () => {
    const job = await compare(true, false);
    const statuses = job.cases().map(({ status, workload }) => `${workload} ${status}`);
    expect(new Set(statuses)).toEqual(
      new Set(['upload-64KiB-16x measured', 'download-64KiB-16x failed']),
    );
  });
});
