import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import { type StartedJob, scriptedTime, startJob } from '../../src/testing/compared-suite/job.ts';
import {
  compareRequest,
  DESIGN,
  type Figures,
  SHORT,
  twoCommits,
  UPLOAD,
} from '../../src/testing/compared-suite/suite.ts';
import { aDownload, aWorkload } from '../../src/testing/requests.ts';
import { localS3 } from '../../src/testing/s3-wire.ts';
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
  mimics: { from: 2, print: ['interrupted'], exit: 1 },
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
    const reason = 'a side ends its processes after the warm-up, so no run is left to compare';
    const ran = { status: 'measured', reason, rounds: [1, 2] };
    expect(outcome(job, 'candidate', 'once')).toEqual(ran);
    const { measurements } = job.of('candidate', 'once');
    expect(measurements.map(({ warmup }) => warmup)).toEqual([true, true]);
    expect(verdictOf('once')).toEqual(['couldNotBeJudged', reason]);
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
      expect.stringMatching(/^its files could not be prepared: E[A-Z]+: .*download/),
    ]);
    expect(job.lines.join('\n')).toContain('spoils down: its downloads could not be removed: ');
  },
);

describe.skipIf(python.failed)('the time that a cell may take (needs python3)', () => {
  /** A cell whose processes take 40 s, and which has half an hour, but for what is said of a side. */
  async function compared(
    figures: { candidate?: Figures; baseline?: Figures },
    compare: Partial<CompareRequest> = {},
  ) {
    const at = (own: Figures = {}) => ({ figures: { good: { seconds: 20, ...own } } });
    const commits = await twoCommits(at(figures.candidate), at(figures.baseline));
    const request = compareRequest(commits, { maxCaseSeconds: 1800, ...compare });
    const job = startJob(request, { dir: commits.dir, ...scriptedTime() });
    expect(await job.reason).toBeNull();
    return job;
  }

  test('is the only time that its processes are told: not what a side has set for itself', async () => {
    const workloads = { w: { ...UPLOAD, maxRepeatSecs: 0.00001 } };
    const figures = { good: { rate: 0.8 } };
    const commits = await twoCommits({ figures, workloads }, { workloads });
    const job = startJob(compareRequest(commits), commits);
    expect(await job.reason).toBeNull();
    expect(job.verdicts()).toEqual([['slower', null]]);
  });

  test.each([
    [5, 3, null],
    [10, 2, "the candidate's time ran out after 2 rounds"],
    [20, 2, "the candidate's time ran out after 2 rounds"],
  ])(
    'is enough for a candidate %d times slower to be told: %d rounds',
    async (times, rounds, why) => {
      const job = await compared({ candidate: { rate: 1 / times } });
      expect(job.comparisons()).toMatchObject([
        { verdict: 'slower', decidedBy: 'everyRound', kept: [rounds, rounds], reason: why },
      ]);
      const { cut } = job.of('candidate');
      expect(cut).toBe(why === null ? undefined : 'itsTime');
      expect(job.stored().jobs[0]!.roundsSeconds).toBe(rounds * 40 * (1 + times));
    },
  );

  test.each(['candidate', 'baseline'] as const)(
    'fails the %s that hangs from its first round on, whoever is first',
    async (side) => {
      const job = await compared({ [side]: { hang: true } });
      expect(outcome(job, side, 'good')).toEqual({
        status: 'failed',
        reason: 'it did not end within the 1800 s that it is allowed',
        rounds: [],
      });
      const [[verdict, reason]] = job.verdicts() as [[string, string]];
      expect([verdict, reason.split(':')[0]]).toEqual(['failed', side]);
    },
  );

  test.each(['candidate', 'baseline'] as const)(
    'fails the %s that hangs in a later round, and keeps the rounds before',
    async (side) => {
      const job = await compared({ [side]: { from: 3, hang: true } });
      const reason =
        'it did not end in round 3: it was ended after 820 s, and took 40 s at most before';
      expect(outcome(job, side, 'good')).toMatchObject({ status: 'failed', reason });
      for (const one of ['candidate', 'baseline'] as const) {
        const { rounds } = outcome(job, one, 'good');
        expect(rounds.filter((round) => round < 3)).toEqual([1, 1, 2, 2]);
      }
      expect(job.verdicts()).toEqual([['failed', `${side}: ${reason}`]]);
    },
  );

  test('that runs out in a process like those before is no failure', async () => {
    const job = await compared({
      candidate: { seconds: 200, from: 3, hang: true },
      baseline: { seconds: 200 },
    });
    const reason = "the candidate's time ran out after 2 rounds";
    for (const side of ['candidate', 'baseline'] as const) {
      const rounds = [1, 1, 2, 2];
      expect(outcome(job, side, 'good')).toEqual({ status: 'measured', reason, rounds });
      expect(job.of(side).cut).toBe('itsTime');
    }
    expect(job.verdicts()).toEqual([['couldNotBeJudged', reason]]);
  });

  test('is of each side alone: what one has used up costs the other no round', async () => {
    const job = await compared({ candidate: { rate: 0.5 }, baseline: {} }, { maxCaseSeconds: 900 });
    // 80 s a round of 450 s: five rounds, of which the baseline has used up 200 s.
    expect(job.comparisons()).toMatchObject([{ verdict: 'slower', kept: [3, 3] }]);
    const long = await compared({ candidate: { rate: 0.6 } }, { maxCaseSeconds: 1000 });
    expect(long.comparisons()).toMatchObject([
      { kept: [7, 7], reason: "the candidate's time ran out after 7 rounds", verdict: 'slower' },
    ]);
  });

  test('is no fault of a cell while the budget of the comparison lasts shorter', async () => {
    const design = { ...DESIGN, budgetSeconds: 250 };
    const job = await compared({ candidate: { from: 3, hang: true } }, { design });
    const reason = 'the budget of the comparison ran out after 2 rounds';
    expect(job.cases().map((one) => [one.cut, one.reason])).toEqual(
      Array(2).fill(['budget', reason]),
    );
    expect(job.verdicts()).toEqual([['notReached', reason]]);
    expect(job.stored().jobs[0]!.roundsSeconds).toBe(250);
  });

  test('ends a process for real', async () => {
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
      'failed: it did not end within the 0.5 s that it is allowed',
      expect.stringMatching(/^skipped: not timed: the (candidate|baseline) failed$/),
    ]);
    expect(job.verdicts()).toEqual([['failed', expect.stringContaining('did not end')]]);
  });
});
