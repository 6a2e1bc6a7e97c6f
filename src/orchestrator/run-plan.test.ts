import { describe, expect, test } from 'vitest';
import { decodeJobParameters } from '../contract/job-request.ts';
import { RunResult } from '../contract/run-result.ts';
import { SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import { aComparison } from '../testing/comparisons.ts';
import { aBackendJob, aPlannedJob, FakeBackend } from '../testing/fake-backend.ts';
import { aJobResult, aSuite } from '../testing/requests.ts';
import { VirtualClock } from '../testing/virtual-clock.ts';
import { AccessDenied, Busy, ForeignJob, LostContact } from './ports.ts';
import { type RunOptions, runPlan } from './run-plan.ts';
import { everythingSucceeded } from './run-state.ts';

const HOUR = 3_600_000;
const times = {
  pollMs: 1000,
  runnableDwellMs: 600_000,
  runnableTimeoutMs: 3_600_000,
  contactTimeoutMs: 600_000,
  terminateGraceMs: 5000,
};

/** Says when it was asked. */
const judge = (run: RunResult) => ({
  comparisons: [aComparison({ reason: `after ${run.jobs.length}` })],
  smallestChanges: [{ instanceType: 'a', change: run.jobs.length / 100, power: 0.8 }],
});

function start(backend: FakeBackend, types: string[], options: Partial<RunOptions> = {}) {
  const controller = new AbortController();
  const clock = new VirtualClock();
  const plan = { runKey: 'key', jobs: types.map(aPlannedJob) };
  const ports = {
    backend,
    results: backend,
    clock,
    progress: backend,
    judge,
    signal: controller.signal,
  };
  const run = () => runPlan(plan, ports, { times, onBusy: 'wait', failFast: false, ...options });
  return { run, clock, plan, interrupt: () => controller.abort() };
}

describe('runPlan', () => {
  test('submits a job only when the last one has ended and its result is stored', async () => {
    const backend = new FakeBackend();
    const run = await start(backend, ['a', 'b', 'c']).run();
    expect(backend.calls).toEqual([
      'submit a',
      'save a',
      'submit b',
      'save a+b',
      'submit c',
      'save a+b+c',
    ]);
    expect(backend.mostInFlight).toBe(1);
    expect(RunResult.parse(run).jobs.map((job) => job.status)).toEqual(Array(3).fill('SUCCEEDED'));
    expect(everythingSucceeded(run)).toBe(true);
  });

  test('says in what it stores on the way that the run is not finished', async () => {
    const backend = new FakeBackend();
    await start(backend, ['a', 'b']).run();
    expect(backend.saved.map((run) => run.finishedAt !== null)).toEqual([false, true]);
  });

  test('goes on after a failed job and keeps what that one measured', async () => {
    const result = { job: aJobResult({ instanceType: 'a', reason: 'disk full' }), suite: aSuite() };
    const backend = new FakeBackend().script('a', { states: ['FAILED'], result });
    const run = await start(backend, ['a', 'b']).run();
    expect(run.jobs.map(({ status, reason }) => [status, reason])).toEqual([
      ['FAILED', 'disk full'],
      ['SUCCEEDED', null],
    ]);
    expect(everythingSucceeded(run)).toBe(false);
  });

  test('stops after a failed job with fail-fast, and accounts for the others', async () => {
    const backend = new FakeBackend().script('a', { states: ['FAILED'] });
    const run = await start(backend, ['a', 'b'], { failFast: true }).run();
    expect(backend.calls).toEqual(['submit a', 'save a', 'save a+b']);
    expect(run.jobs[1]?.reason).toBe('not started: a failed (fail-fast)');
  });

  test('tells a job until when it may start, and takes it up again with that', async () => {
    const backend = new FakeBackend().script('a', { states: ['RUNNING'] });
    const first = start(backend, ['a'], { startWithinMs: HOUR });
    const submittedAt = first.clock.now().getTime();
    const handOverAt = new Date(submittedAt + 60_000);
    await start(backend, ['a'], { startWithinMs: HOUR, times: { ...times, handOverAt } }).run();
    const told = decodeJobParameters((await backend.findByName('key-a'))!.parameters!);
    expect(told.notAfter).toBe(new Date(submittedAt + HOUR).toISOString());
    backend.finish('key-a');
    expect((await first.run()).jobs[0]?.status).toBe('SUCCEEDED');
    expect(backend.calls.filter((call) => call.startsWith('submit'))).toEqual(['submit a']);
  });

  test('without a time tells a job nothing of it', async () => {
    const backend = new FakeBackend();
    await start(backend, ['a']).run();
    const { parameters } = (await backend.findByName('key-a'))!;
    expect(decodeJobParameters(parameters!)).not.toHaveProperty('notAfter');
  });

  test('keeps with each job where its machine was and what an hour of it costs', async () => {
    const backend = new FakeBackend().script('b', { states: [], submitError: new Error('no') });
    const { run, plan } = start(backend, ['a', 'b']);
    const price = { region: 'eu-west-1', usdPerHour: 4 };
    for (const job of plan.jobs) job.price = price;
    expect((await run()).jobs.map((job) => job.price)).toEqual([price, price]);
  });

  test('goes on when a job cannot be submitted', async () => {
    const backend = new FakeBackend().script('a', {
      states: [],
      submitError: new Error('no room'),
    });
    const run = await start(backend, ['a', 'b']).run();
    expect(run.jobs.map((job) => job.reason)).toEqual(['could not be submitted: no room', null]);
  });

  test('ends at once when submitting is denied', async () => {
    const denied = new AccessDenied('batch:SubmitJob on queue');
    const backend = new FakeBackend().script('b', { states: [], submitError: denied });
    await expect(start(backend, ['a', 'b', 'c']).run()).rejects.toThrow(denied);
    expect(backend.saved.at(-1)?.jobs).toHaveLength(1);
  });

  test('starts no other job while it is not known whether one was submitted', async () => {
    const lost = new LostContact('no clear answer');
    const backend = new FakeBackend().script('a', { states: [], submitError: lost });
    await expect(start(backend, ['a', 'b']).run()).rejects.toThrow(lost);
    expect(backend.calls).toEqual(['submit a']);
  });

  test('a job that succeeded without storing a result has failed', async () => {
    const backend = new FakeBackend().script('a', { states: ['SUCCEEDED'], result: null });
    const run = await start(backend, ['a']).run();
    expect(run.jobs[0]).toMatchObject({
      status: 'FAILED',
      reason: 'the job succeeded but stored no result',
    });
  });

  test('a job whose result cannot be accepted has failed, and it says why', async () => {
    const result = { rejected: 'its result answers for another job' };
    const backend = new FakeBackend().script('a', { states: ['SUCCEEDED'], result });
    const run = await start(backend, ['a', 'b']).run();
    expect(run.jobs.map(({ status, reason }) => [status, reason])).toEqual([
      ['FAILED', 'its result answers for another job'],
      ['SUCCEEDED', null],
    ]);
  });

  test('a job that failed without a word gives the reason of the backend', async () => {
    const script = {
      states: ['FAILED' as const],
      result: null,
      statusReason: 'Host EC2 terminated',
    };
    const run = await start(new FakeBackend().script('a', script), ['a']).run();
    expect(run.jobs[0]?.reason).toBe('Host EC2 terminated');
  });

  test('waits for the job of somebody else', async () => {
    const backend = new FakeBackend();
    backend.others = [aBackendJob('other', 'RUNNING')];
    const { run, clock } = start(backend, ['a']);
    clock.after(10_000, () => {
      backend.others = [];
    });
    await run();
    expect(backend.calls).toEqual(['submit a', 'save a']);
    expect(backend.events.filter(({ type }) => type === 'waiting')).toHaveLength(10);
  });

  test('refuses to wait with on-busy fail', async () => {
    const backend = new FakeBackend();
    backend.others = [aBackendJob('other', 'RUNNING')];
    await expect(start(backend, ['a'], { onBusy: 'fail' }).run()).rejects.toThrow(Busy);
  });

  test('adopts the job of an earlier start and submits only what is missing', async () => {
    const backend = new FakeBackend();
    await start(backend, ['a']).run();
    const run = await start(backend, ['a', 'b']).run();
    expect(backend.calls.filter((call) => call.startsWith('submit'))).toEqual([
      'submit a',
      'submit b',
    ]);
    expect(run.jobs).toHaveLength(2);
  });

  test('does not adopt a job that was told something else', async () => {
    const backend = new FakeBackend();
    const foreign = { ...aBackendJob('key-a', 'RUNNING'), parameters: { request: '{}' } };
    backend.findByName = async () => foreign;
    await expect(start(backend, ['a']).run()).rejects.toThrow(ForeignJob);
  });

  test('an interruption terminates the job in flight, keeps its result and starts no other', async () => {
    const backend = new FakeBackend().script('a', { states: ['RUNNING'] });
    const { run, clock, interrupt } = start(backend, ['a', 'b']);
    clock.after(30_000, interrupt);
    const result = await run();
    expect(backend.calls).toEqual([
      'submit a',
      'terminate key-a: interrupted',
      'save a',
      'save a+b',
    ]);
    expect(result.interrupted).toBe(true);
    expect(result.jobs.map((job) => job.reason)).toEqual([
      'interrupted',
      'not started: interrupted',
    ]);
    expect(RunResult.parse(result).finishedAt).not.toBeNull();
  });

  test('an interruption while waiting for others starts nothing', async () => {
    const backend = new FakeBackend();
    backend.others = [aBackendJob('other', 'RUNNING')];
    const { run, clock, interrupt } = start(backend, ['a']);
    clock.after(5000, interrupt);
    expect((await run()).jobs[0]?.reason).toBe('not started: interrupted');
    expect(backend.calls).toEqual(['save a']);
  });

  test('hands over when its time is up: the job goes on, and the next leg adopts it', async () => {
    const backend = new FakeBackend().script('b', { states: ['RUNNING'] });
    const first = start(backend, ['a', 'b', 'c']);
    const handOverAt = new Date(first.clock.now().getTime() + 60_000);
    const handedOver = await start(backend, ['a', 'b', 'c'], {
      times: { ...times, handOverAt },
    }).run();
    expect(handedOver).toMatchObject({ finishedAt: null, interrupted: false });
    expect(handedOver.jobs.map((job) => job.instanceType)).toEqual(['a']);
    expect(backend.calls.filter((call) => call.startsWith('terminate'))).toEqual([]);
    backend.finish('key-b');
    const run = await first.run();
    expect(run.jobs.map((job) => job.status)).toEqual(Array(3).fill('SUCCEEDED'));
    expect(backend.calls.filter((call) => call.startsWith('submit'))).toEqual([
      'submit a',
      'submit b',
      'submit c',
    ]);
  });

  test('hands over while it waits for the job of somebody else', async () => {
    const backend = new FakeBackend();
    backend.others = [aBackendJob('other', 'RUNNING')];
    const handOverAt = new VirtualClock().now();
    const run = await start(backend, ['a'], { times: { ...times, handOverAt } }).run();
    expect(run).toMatchObject({ finishedAt: null, jobs: [] });
    expect(backend.calls).toEqual(['save ']);
  });

  test.each(['2025-12-31T22:00:00.000Z', '2026-01-01T09:00:00.000Z'])(
    'a run began with its first job, also when it is taken up again: %s',
    async (startedAt) => {
      const result = { job: aJobResult({ instanceType: 'a', startedAt }), suite: aSuite() };
      const backend = new FakeBackend().script('a', { states: ['SUCCEEDED'], result });
      expect((await start(backend, ['a']).run()).startedAt).toBe(startedAt);
    },
  );

  test('takes commit and repositories from what the jobs really used', async () => {
    const commit = 'a'.repeat(40);
    const suite = aSuite({
      commit,
      repositories: [{ side: 'candidate', url: 'https://example.com/x.git', commit }],
    });
    const backend = new FakeBackend();
    for (const type of ['a', 'b']) {
      const result = { job: aJobResult({ instanceType: type }), suite };
      backend.script(type, { states: ['SUCCEEDED'], result });
    }
    const run = await start(backend, ['a', 'b']).run();
    expect(run.suite).toMatchObject({ commit, repositories: suite.repositories });
  });

  test('a failed case makes the run one that did not succeed', async () => {
    const run = await start(new FakeBackend(), ['a']).run();
    run.jobs[0]!.cases.push({ status: 'failed' } as never);
    expect(everythingSucceeded(run)).toBe(false);
  });
});

describe('what a job that is no success is put down to', () => {
  const unfinished = aJobResult({
    instanceType: 'a',
    status: 'FAILED',
    reason: 'the job did not finish',
    finishedAt: null,
  });
  const failedCase = aJobResult({ cases: [{ status: 'failed' } as never] });
  const stored = (job = aJobResult()) => ({ job, suite: aSuite() });

  test.each<[string, Parameters<FakeBackend['script']>[1], string | undefined]>([
    ['nothing, when all went well', { states: ['SUCCEEDED'] }, undefined],
    [
      'the benchmarks, when a case failed',
      { states: ['SUCCEEDED'], result: stored(failedCase) },
      'benchmarks',
    ],
    [
      'the benchmarks, when the job says itself that it failed',
      { states: ['FAILED'], result: stored(aJobResult({ status: 'FAILED', reason: 'no build' })) },
      'benchmarks',
    ],
    [
      'the infrastructure, when it did not reach its end',
      { states: ['FAILED'], result: stored(unfinished) },
      'infrastructure',
    ],
    [
      'the infrastructure, when it left nothing',
      { states: ['FAILED'], result: null },
      'infrastructure',
    ],
    [
      'the infrastructure, when it left what is no result',
      { states: ['SUCCEEDED'], result: { rejected: 'no' } },
      'infrastructure',
    ],
    [
      'the infrastructure, when it could not be submitted',
      { states: [], submitError: new Error('no room') },
      'infrastructure',
    ],
    ['the infrastructure, when no machine came', { states: ['RUNNABLE'] }, 'infrastructure'],
  ])('%s', async (_, script, fault) => {
    const backend = new FakeBackend().script('a', script);
    await start(backend, ['a']).run();
    const finished = backend.events.find((event) => event.type === 'finished');
    expect(finished?.fault).toBe(fault);
  });

  test('nothing, when a person interrupted it', async () => {
    const backend = new FakeBackend().script('a', { states: ['RUNNING'], result: null });
    const { run, clock, interrupt } = start(backend, ['a', 'b']);
    clock.after(30_000, interrupt);
    await run();
    const finished = backend.events.filter((event) => event.type === 'finished');
    expect(finished.map(({ fault }) => fault)).toEqual([undefined, undefined]);
  });

  test('a job that did not reach its end is explained by the backend', async () => {
    const result = stored(unfinished);
    const script = { states: ['FAILED' as const], result, statusReason: 'Host EC2 terminated' };
    const run = await start(new FakeBackend().script('a', script), ['a']).run();
    expect(run.jobs[0]?.reason).toBe('Host EC2 terminated');
  });
});

test('what was compared is judged again after every job, before it is stored', async () => {
  const backend = new FakeBackend();
  const design = { againstItself: true, seed: 1, budgetSeconds: null, ...SEQUENTIAL_DESIGN };
  const revision = { ref: null, commit: null };
  const jobs = ['a', 'b'].map(aPlannedJob).map((job) => {
    const compare = { suite: revision, client: null, design, instanceTypes: 2, maxCaseSeconds: 60 };
    return { ...job, request: { ...job.request, compare } };
  });
  const ports = {
    ...{ backend, results: backend, clock: new VirtualClock(), progress: backend, judge },
    signal: new AbortController().signal,
  };
  const plan = { runKey: 'key', jobs };
  const run = await runPlan(plan, ports, { times, onBusy: 'wait', failFast: false });
  expect(run.compare).toEqual(design);
  expect(run.suite.baseline).toEqual(revision);
  expect(backend.saved.map((saved) => saved.comparisons?.[0]?.reason)).toEqual([
    'after 1',
    'after 2',
  ]);
  expect(backend.saved.map((saved) => saved.smallestChanges?.[0]?.change)).toEqual([0.01, 0.02]);
});

test('a run that compares nothing is not judged', async () => {
  const backend = new FakeBackend();
  expect(await start(backend, ['a']).run()).not.toHaveProperty('comparisons');
});
