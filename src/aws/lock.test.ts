import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../orchestrator/ports.ts';
import {
  aPlan,
  type ClientSide,
  connect,
  runOnFake,
  startFakeAws,
} from '../testing/fake-aws/client-side.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const GOOD = ['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED'];
const TYPES = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];

/** Another repository's job appears as ours is submitted, and takes the lock before it. */
function raceWithAnother(side: ClientSide, delayMs: number, runningMs: number): void {
  const { batch, faults } = side.aws;
  const next = faults.next.bind(faults);
  let done = false;
  faults.next = (call) => {
    if (call === 'batch:SubmitJob' && !done) {
      done = true;
      const tags = { repository: 'octo-org/other', run: '77' };
      const script = { runnableMs: 1, runningMs };
      if (delayMs === 0) batch.submitByOthers('gh-77-theirs', script, tags);
      else side.aws.clock.after(delayMs, () => batch.submitByOthers('gh-77-theirs', script, tags));
    }
    return next(call);
  };
}

const waits = (events: readonly ProgressEvent[]) =>
  events.flatMap((event) => (event.type === 'waiting' ? [event] : []));

describe("while another repository's job holds the lock for three hours", () => {
  test('the clock of RUNNABLE stands, and it says who holds it, since when', async () => {
    const side = await startFakeAws();
    raceWithAnother(side, 500, 3 * HOUR);
    const { events, result } = await runOnFake(side);
    expect(result.jobs.map(({ status, reason }) => reason ?? status)).toEqual(GOOD);
    expect(waits(events).at(0)?.for).toMatchObject({
      jobName: 'gh-77-theirs',
      owner: 'octo-org/other, run 77',
      createdAt: expect.any(Date),
    });
    expect(side.aws.count('batch:TerminateJob')).toBe(0);
    expect(side.aws.batch.table.mostAtOnce).toBe(1);
  });

  test('time before and after counts', async () => {
    const side = await startFakeAws();
    side.aws.batch.script('c5n.18xlarge', { runnableMs: Number.POSITIVE_INFINITY });
    side.aws.clock.after(30 * MINUTE, () =>
      side.aws.batch.submitByOthers('theirs', { runnableMs: 1, runningMs: 3 * HOUR }),
    );
    const { result } = await runOnFake(side);
    expect(result.jobs[0]?.reason).toMatch(/^gave up after 6\d min in RUNNABLE/);
    const [first] = side.aws.batch.jobs;
    expect(first!.stoppedAt! - first!.createdAt).toBeGreaterThan(4 * HOUR);
  });
});

describe('of two that were submitted at the same time', () => {
  test('the younger steps back, waits, and is submitted again', async () => {
    const side = await startFakeAws();
    raceWithAnother(side, 0, HOUR);
    const { result } = await runOnFake(side);
    expect(result.jobs.map(({ status }) => status)).toEqual(GOOD);
    const [theirs, ours, again] = side.aws.batch.jobs;
    expect(theirs).toMatchObject({ status: 'SUCCEEDED' });
    expect(ours?.statusReason).toBe(
      'S3 Benchmarks ended it: stepped back for job gh-77-theirs, which was submitted before it',
    );
    expect(ours?.startedAt).toBeUndefined();
    expect(again!.createdAt).toBeGreaterThanOrEqual(theirs!.stoppedAt!);
  });

  test.each([[undefined], [null]])('exactly one steps back (lock: %s)', async (lock) => {
    const one = await startFakeAws(lock === null ? { lock } : {});
    const other = connect(one.aws);
    const plans = ['gh-1-aaaa', 'gh-2-bbbb'].map((runKey) =>
      aPlan(one.aws, { instanceTypes: ['c7gn.16xlarge'] }, runKey),
    );
    const ends = await Promise.all(
      [one, other].map((side, index) => runOnFake(side, undefined, { plan: plans[index]! })),
    );
    expect(ends.map(({ result }) => result.jobs[0]?.status)).toEqual(['SUCCEEDED', 'SUCCEEDED']);
    const ended = one.aws.batch.jobs.filter(({ terminated }) => terminated);
    expect(ended.length).toBeLessThanOrEqual(1);
    expect(one.aws.batch.table.mostAtOnce).toBe(1);
  });
});

describe('an INVALID compute environment', () => {
  const invalid = { status: 'INVALID', statusReason: 'CLIENT_ERROR - role is gone' } as const;
  const TOLD =
    /compute environment c5n-18xlarge-ce is INVALID: CLIENT_ERROR - role is gone\. Fix that/;

  test('costs no submit, for all types that share the cause', async () => {
    const side = await startFakeAws();
    for (const environment of side.aws.batch.environments) Object.assign(environment, invalid);
    const before = side.aws.clock.now().getTime();
    const { result } = await runOnFake(side);
    expect(result.jobs[0]?.reason).toMatch(TOLD);
    expect(result.jobs.map(({ reason }) => /INVALID/.test(reason ?? ''))).toEqual(
      Array(3).fill(true),
    );
    expect(side.aws.count('batch:SubmitJob')).toBe(0);
    expect(side.aws.clock.now().getTime() - before).toBeLessThan(MINUTE);
  });

  test('ends the wait at once, and the others go on', async () => {
    const side = await startFakeAws();
    side.aws.batch.script('c5n.18xlarge', { runnableMs: Number.POSITIVE_INFINITY });
    side.aws.clock.after(5 * MINUTE, () => Object.assign(side.aws.batch.environments[0]!, invalid));
    const { result } = await runOnFake(side);
    expect(result.jobs.map(({ status }) => status)).toEqual(['FAILED', 'SUCCEEDED', 'SUCCEEDED']);
    expect(result.jobs[0]?.reason).toMatch(TOLD);
    const [first] = side.aws.batch.jobs;
    expect(first!.stoppedAt! - first!.createdAt).toBeLessThan(8 * MINUTE);
  });
});

describe('what we ended ourselves is submitted again by a re-run:', () => {
  test('after a cancel', async () => {
    const side = await startFakeAws();
    side.aws.clock.after(20 * MINUTE, side.interrupt);
    const { result: first } = await runOnFake(side);
    expect(first.jobs.map(({ status }) => status)).toEqual(['SUCCEEDED', 'FAILED', 'FAILED']);
    const { result } = await runOnFake(connect(side.aws));
    expect(result.jobs.map(({ status, reason }) => reason ?? status)).toEqual(GOOD);
    expect(result.jobs.map(({ cases }) => cases.length)).toEqual([2, 2, 2]);
    expect(side.aws.batch.jobs.map(({ input }) => input.jobName?.slice(10))).toEqual(
      [0, 1, 1, 2].map((index) => TYPES[index]!.replaceAll('.', '_')),
    );
    const third = await runOnFake(connect(side.aws));
    expect(third.result.jobs).toEqual(result.jobs);
    expect(side.aws.batch.jobs).toHaveLength(4);
  });

  test('what the cancelled job had uploaded is not taken for the result of the new one', async () => {
    const side = await startFakeAws();
    const planned = aPlan(side.aws).jobs[0]!;
    side.aws.clock.after(6 * MINUTE, () => {
      const prefix = `incoming/gh-1-abcd/${planned.request.nonce}/c5n.18xlarge/`;
      side.aws.results.objects.set(`${prefix}001-000009.json`, '{"half": true}');
      side.interrupt();
    });
    await runOnFake(side);
    const { result } = await runOnFake(connect(side.aws));
    expect(result.jobs.map(({ status, reason }) => reason ?? status)).toEqual(GOOD);
  });

  test('after a wait for a machine that was given up', async () => {
    const side = await startFakeAws();
    side.aws.batch.script('c5n.18xlarge', { runnableMs: Number.POSITIVE_INFINITY });
    await runOnFake(side);
    side.aws.batch.script('c5n.18xlarge', {});
    const { result } = await runOnFake(connect(side.aws));
    expect(result.jobs.map(({ status }) => status)).toEqual(GOOD);
  });

  test('but not what failed by itself, or was ended by hand', async () => {
    const side = await startFakeAws();
    side.aws.batch.script('c5n.18xlarge', { attempts: ['fail'] });
    side.aws.clock.after(20 * MINUTE, () => side.aws.batch.cancelByHand('gh-1-abcd-c7gn_16xlarge'));
    await runOnFake(side);
    const { result } = await runOnFake(connect(side.aws));
    expect(result.jobs.map(({ status }) => status)).toEqual(['FAILED', 'FAILED', 'SUCCEEDED']);
    expect(side.aws.batch.jobs).toHaveLength(3);
  });
});
