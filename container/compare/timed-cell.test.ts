import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type StartedJob, startJob } from '../../src/testing/compared-suite/job.ts';
import {
  type Commits,
  compareRequest,
  DESIGN,
  type Figures,
  SHORT,
  twoCommits,
  UPLOAD,
} from '../../src/testing/compared-suite/suite.ts';
import { localS3 } from '../../src/testing/local-s3.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { aDownload, aWorkload } from '../../src/testing/workload-builder.ts';
import { orderOf } from './coin.ts';

const python = await execa('python3', ['--version'], { reject: false });

const RUN = 'Run:1 Secs:1.0 Gb/s:1.0';

/** What the clients do, each after a deed of its own. */
const CANDIDATE: Record<string, Figures> = {
  dies: { from: 2, print: [RUN, 'FAIL - Bus error'], exit: 1 },
  fails: { exit: 3, print: ['x'] },
  skips: { exit: 123 },
  nan: { print: ['Run:1 Secs:nan Gb/s:nan'], exit: 0 },
  once: { print: [RUN], exit: 0 },
  mimics: { from: 2, print: ['interrupted'], exit: 1 },
};
const BASELINE: Record<string, Figures> = {
  fails: { exit: 3 },
  skips: { exit: 123 },
  learns: { print: ['no S3 Express here'], exit: 123 },
};

/** The cell that is compared unless another is asked for. */
function cell() {
  return { bucket: aJobRequest().buckets[0]!, s3Client: 'good', workload: 'w' };
}

function outcome(job: StartedJob, side: 'candidate' | 'baseline', s3Client: string) {
  const { measurements, reason, status } = job.of(side, s3Client);
  return { status, reason, rounds: measurements.map(({ round }) => round) };
}

describe.skipIf(python.failed)('a cell whose sides are run in turn (needs python3)', () => {
  let job: StartedJob;

  beforeAll(async () => {
    const dir = tempDir(afterAll);
    const commits = await twoCommits({ figures: CANDIDATE }, { figures: BASELINE }, dir);
    const s3Clients = ['dies', 'fails', 'skips', 'learns', 'nan', 'once', 'mimics'];
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

  test('fails when a side does, also with the word by which we tell an interruption', () => {
    const failed = { status: 'failed', reason: '"interrupted"', rounds: [1, 1] };
    expect(outcome(job, 'candidate', 'mimics')).toEqual(failed);
    expect(processesOf('mimics')).toBe(4);
    expect(verdictOf('mimics')).toEqual(['failed', 'candidate: "interrupted"']);
  });

  test('counts the only run of a process as its warm-up', () => {
    const ran = { status: 'measured', reason: null, rounds: [1, 2] };
    expect(outcome(job, 'candidate', 'once')).toEqual(ran);
    const { measurements } = job.of('candidate', 'once');
    expect(measurements.map(({ warmup }) => warmup)).toEqual([true, true]);
    expect(verdictOf('once')).toEqual(['insufficient', expect.any(String)]);
  });
});

test.skipIf(python.failed)(
  'what a runner has done to files fails its case, and no other (needs python3)',
  async () => {
    const s3 = await localS3();
    const workloads = { down: aWorkload({ tasks: [aDownload('download/a', 100)] }), up: UPLOAD };
    const figures = { spoils: { spoil: true } };
    const commits = await twoCommits({ figures, workloads }, { figures, workloads });
    const request = compareRequest(
      commits,
      { design: SHORT },
      {
        ...{ trusted: true, region: s3.region, workloads: ['down', 'up'] },
        buckets: [{ name: s3.bucket, storageClass: 'S3Standard' }],
        s3Clients: ['good', 'spoils'],
      },
    );
    const job = startJob(request, { dir: commits.dir, env: s3.environment });
    expect(await job.reason).toBeNull();
    expect(job.of('candidate', 'good', 'down').status).toBe('measured');
    const spoiled = job.cases().filter((one) => one.workload === 'down' && one.status === 'failed');
    expect(spoiled.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^its files could not be made ready: E[A-Z]+: .*download/),
    ]);
    expect(job.lines.join('\n')).toContain('spoils down: what it has downloaded is left: ');
  },
);

/** Ends the time of processes when it is told to, whatever the machine's clock says. */
function timeThatTestsEnd(): () => void {
  const limits: AbortController[] = [];
  const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const controller = new AbortController();
    limits.push(controller);
    return controller.signal;
  });
  onTestFinished(() => spy.mockRestore());
  return () => limits.at(-1)?.abort();
}

describe.skipIf(python.failed)('the time that a cell may take (needs python3)', () => {
  const onSide = (side: 'candidate' | 'baseline', figures: Figures) => {
    const all = { candidate: {}, baseline: {}, [side]: { figures: { good: figures } } };
    return twoCommits(all.candidate, all.baseline);
  };
  const compared = (commits: Commits) => startJob(compareRequest(commits), commits);

  test('is the only time that its processes are told: not what a side has set for itself', async () => {
    const workloads = { w: { ...UPLOAD, maxRepeatSecs: 0.00001 } };
    const figures = { good: { rate: 0.8 } };
    const commits = await twoCommits({ figures, workloads }, { workloads });
    const job = compared(commits);
    expect(await job.reason).toBeNull();
    expect(job.verdicts()).toEqual([['slower', null]]);
  });

  test('drops the round that is cut by it, and keeps those before', async () => {
    const endTime = timeThatTestsEnd();
    const commits = await onSide('candidate', { rate: 0.8, from: 14, hang: true });
    const job = compared(commits);
    const [first] = orderOf(14, DESIGN.seed, cell());
    await job.processes(2 * 13 + (first === 'candidate' ? 1 : 2));
    endTime();
    expect(await job.reason).toBeNull();
    for (const side of ['candidate', 'baseline'] as const) {
      const { reason, rounds, status } = outcome(job, side, 'good');
      expect([status, reason]).toEqual(['measured', 'its time was up after 11 of 12 rounds']);
      expect(rounds.at(-1)).toBe(13);
    }
    expect(job.comparisons()).toMatchObject([{ verdict: 'slower', kept: [11, 11] }]);
  });

  test('that one side has used up is no fault of the other', async () => {
    const endTime = timeThatTestsEnd();
    const [first, second] = orderOf(1, DESIGN.seed, cell());
    const commits = await onSide(second, { hang: true });
    const job = compared(commits);
    await job.processes(2);
    endTime();
    expect(await job.reason).toBeNull();
    const why = 'its time was up after 0 of 2 rounds';
    const cut = { status: 'measured', reason: why, rounds: [] };
    expect(outcome(job, second, 'good')).toEqual(cut);
    expect(outcome(job, first, 'good')).toEqual({ ...cut, rounds: [1, 1, 1] });
    expect(job.verdicts()).toEqual([
      ['insufficient', expect.stringMatching(/^n = (1 vs 0|0 vs 1) of 2 rounds: its time was up/)],
    ]);
    expect(job.lines).toContain(`good w: ${why}`);
  });

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

  test.each([0.5, 1.01])(
    'lets no round begin that would end after it (a ratio of %d)',
    async (rate) => {
      let nowMs = Date.UTC(2026, 0, 1);
      const now = () => {
        nowMs += 310_000;
        return new Date(nowMs);
      };
      const figures = { good: { rate } };
      const { dir, ...commits } = await twoCommits({ figures }, {});
      const request = compareRequest({ dir, ...commits }, { design: SHORT, maxCaseSeconds: 600 });
      const job = startJob(request, { dir, now });
      expect(await job.reason).toBeNull();
      for (const side of ['candidate', 'baseline'] as const) {
        const reason = 'its time was up after 1 of 2 rounds';
        expect(outcome(job, side, 'good')).toEqual({ status: 'measured', reason, rounds: [1, 1] });
      }
      expect(job.verdicts()).toEqual([
        ['insufficient', 'n = 1 vs 1 of 2 rounds: its time was up after 1 of 2 rounds'],
      ]);
    },
  );
});
