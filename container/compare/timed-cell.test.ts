import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedJob, startJob } from '../../src/testing/compared-suite/job.ts';
import {
  compareRequest,
  type Figures,
  SHORT,
  twoCommits,
} from '../../src/testing/compared-suite/suite.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';

const python = await execa('python3', ['--version'], { reject: false });

const RUN = 'Run:1 Secs:1.0 Gb/s:1.0';

/** What the clients do, each after a deed of its own. */
const CANDIDATE: Record<string, Figures> = {
  dies: { from: 2, print: [RUN, 'FAIL - Bus error'], exit: 1 },
  fails: { exit: 3, print: ['x'] },
  skips: { exit: 123 },
  nan: { print: ['Run:1 Secs:nan Gb/s:nan'], exit: 0 },
  once: { print: [RUN], exit: 0 },
};
const BASELINE: Record<string, Figures> = {
  fails: { exit: 3 },
  skips: { exit: 123 },
  learns: { print: ['no S3 Express here'], exit: 123 },
};

function outcome(job: StartedJob, side: 'candidate' | 'baseline', s3Client: string) {
  const { measurements, reason, status } = job.of(side, s3Client);
  return { status, reason, rounds: measurements.map(({ round }) => round) };
}

describe.skipIf(python.failed)('a cell whose sides are run in turn (needs python3)', () => {
  let job: StartedJob;

  beforeAll(async () => {
    const dir = tempDir(afterAll);
    const commits = await twoCommits({ figures: CANDIDATE }, { figures: BASELINE }, dir);
    const s3Clients = ['dies', 'fails', 'skips', 'learns', 'nan', 'once'];
    job = startJob(compareRequest(commits, { design: SHORT }, { s3Clients }), commits);
    expect(await job.reason).toBeNull();
  });

  const processesOf = (s3Client: string) =>
    job.logged().filter(({ of: [, client] }) => client === s3Client).length;
  const verdictOf = (s3Client: string) => {
    const found = job.comparisons().find((one) => one.s3Client === s3Client);
    return found && [found.verdict, found.reason];
  };

  test('ends when a side fails, and keeps what both had', () => {
    const ran = { status: 'measured', reason: null, rounds: [1, 1, 2, 2] };
    const died = { status: 'failed', reason: 'Bus error', rounds: [1, 1, 2] };
    expect(outcome(job, 'candidate', 'dies')).toEqual(died);
    expect(outcome(job, 'baseline', 'dies')).toEqual(ran);
    expect(verdictOf('dies')).toEqual(['failed', 'candidate: Bus error']);
    expect(processesOf('dies')).toBe(4);
  });

  test('tells that both fail when both do', () => {
    const failed = { status: 'failed', reason: 'x', rounds: [] };
    expect(outcome(job, 'candidate', 'fails')).toEqual(failed);
    expect(outcome(job, 'baseline', 'fails').status).toBe('failed');
    expect(processesOf('fails')).toBe(2);
  });

  test('is not comparable when one side skips it', () => {
    const skipped = { status: 'skipped', reason: 'no S3 Express here', rounds: [] };
    expect(outcome(job, 'baseline', 'learns')).toEqual(skipped);
    const ran = { status: 'measured', reason: null, rounds: [1, 1] };
    expect(outcome(job, 'candidate', 'learns')).toEqual(ran);
    expect(verdictOf('learns')).toEqual([
      'notComparable',
      'the baseline skipped it: no S3 Express here',
    ]);
  });

  test('is no comparison when both sides skip it', () => {
    expect(verdictOf('skips')).toBeUndefined();
    expect(processesOf('skips')).toBe(2);
  });

  test('fails on lines that are no runs', () => {
    expect(outcome(job, 'candidate', 'nan')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('the runner printed no run'),
    });
  });

  test('counts the only run of a process as its warm-up', () => {
    const ran = { status: 'measured', reason: null, rounds: [1, 2] };
    expect(outcome(job, 'candidate', 'once')).toEqual(ran);
    const { measurements } = job.of('candidate', 'once');
    expect(measurements.map(({ warmup }) => warmup)).toEqual([true, true]);
    expect(verdictOf('once')).toEqual(['insufficient', expect.any(String)]);
  });
});

describe.skipIf(python.failed)('the time that a cell may take (needs python3)', () => {
  test('ends a process that goes on after it, and times no other', async () => {
    const figures = { good: { hang: true } };
    const commits = await twoCommits({ figures }, { figures });
    const job = startJob(compareRequest(commits, { maxCaseSeconds: 0.5 }), commits);
    expect(await job.reason).toBeNull();
    expect(
      job
        .cases()
        .map(({ reason, status }) => `${status}: ${reason}`)
        .sort(),
    ).toEqual([
      'failed: it did not end within the 0.5 s that its case may take',
      expect.stringMatching(/^skipped: not timed: the (candidate|baseline) failed$/),
    ]);
    expect(job.verdicts()).toEqual([['failed', expect.stringContaining('did not end')]]);
  });

  test('lets no round begin that would end after it', async () => {
    let nowMs = Date.UTC(2026, 0, 1);
    const now = () => {
      nowMs += 310_000;
      return new Date(nowMs);
    };
    const { dir, ...commits } = await twoCommits({ figures: { good: { rate: 0.5 } } }, {});
    const request = compareRequest({ dir, ...commits }, { design: SHORT, maxCaseSeconds: 600 });
    const job = startJob(request, { dir, now });
    expect(await job.reason).toBeNull();
    for (const side of ['candidate', 'baseline'] as const) {
      expect(outcome(job, side, 'good').rounds).toEqual([1, 1]);
    }
    expect(job.lines).toContain('good w: its time is up, 1 of 2 rounds are not run.');
    expect(job.lines).toContain('good w: its time is up, 2 of 2 rounds are not run.');
  });
});
