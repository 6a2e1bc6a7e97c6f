import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { startJob } from '../../src/testing/compared-suite/job.ts';
import {
  type Commits,
  compareRequest,
  type SuiteAt,
  twoCommits,
  UPLOAD,
} from '../../src/testing/compared-suite/suite.ts';
import { aDownload, aWorkload } from '../../src/testing/requests.ts';
import { localS3 } from '../../src/testing/s3-wire.ts';

const python = await execa('python3', ['--version'], { reject: false });

function alone(commits: Commits, s3Clients: string[]) {
  return { ...compareRequest(commits, {}, { s3Clients }), compare: null };
}

describe.skipIf(python.failed)("strangers' code measured alone (needs python3)", () => {
  test('is built and run once, without a preparation of its own', async () => {
    const candidate: SuiteAt = {
      build: { broken: { exit: 'no compiler' } },
      figures: { dies: { print: ['Run:1 Secs:1.0 Gb/s:1.0', 'FAIL - gone'], exit: 1 } },
      workloads: { w: { ...UPLOAD, maxRepeatCount: 3 } },
    };
    const commits = await twoCommits(candidate, {});
    const job = startJob(alone(commits, ['good', 'broken', 'dies']), commits);
    expect(await job.reason).toBeNull();
    expect(job.cases().map(({ status, reason }) => [status, reason])).toEqual([
      ['measured', null],
      ['failed', 'its runner could not be built: no compiler'],
      ['failed', 'gone'],
    ]);
    expect(job.of('candidate').measurements).toMatchObject([
      { round: 0, run: 1, warmup: true },
      { round: 0, run: 2, warmup: false },
      { round: 0, run: 3, warmup: false },
    ]);
    expect(job.logged().map(({ runs }) => runs)).toEqual([3, 3]);
    expect(job.lines).toContain('=== case 1 of 3: S3Standard good w ===');
  });

  test.each([1.2345, 3e6, 1e7])('may take %d s, as its workload says', async (maxRepeatSecs) => {
    const commits = await twoCommits({ workloads: { w: { ...UPLOAD, maxRepeatSecs } } }, {});
    const job = startJob(alone(commits, ['good']), commits);
    expect(await job.reason).toBeNull();
    expect(job.of('candidate')).toMatchObject({ status: 'measured', reason: null });
  });

  test('fails what lacks objects, and is failed by a workload that it does not have', async () => {
    const s3 = await localS3();
    const workloads = { down: aWorkload({ tasks: [aDownload('download/a', 100)] }) };
    const commits = await twoCommits({ workloads }, {});
    const buckets = [{ name: s3.bucket, storageClass: 'S3Standard' as const }];
    const request = { ...alone(commits, ['good']), buckets, region: s3.region };
    const job = startJob(request, { dir: commits.dir, env: s3.environment });
    expect(await job.reason).toBeNull();
    expect(job.of('candidate')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('let a trusted run'),
    });
    const other = startJob({ ...request, workloads: ['nope'] }, commits);
    expect(await other.reason).toBe('the suite has no workload nope');
  });

  test('accounts for every case when it is interrupted', async () => {
    const commits = await twoCommits({ figures: { hangs: { hang: true } } }, {});
    const job = startJob(alone(commits, ['hangs', 'good']), commits);
    await job.processes(1);
    job.interrupt();
    expect(await job.reason).toBe('interrupted');
    expect(job.cases().map(({ status, reason }) => `${status}: ${reason}`)).toEqual([
      'failed: interrupted',
      'skipped: interrupted before it ran',
    ]);
  });
});
