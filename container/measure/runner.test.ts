import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aJobRequest, aWorkload } from '../../src/testing/requests.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import type { MeasureCosts } from './run-facts.ts';
import { type Repeat, runnerArguments, runRunner } from './runner.ts';

const RUNS = 'echo Run:1 Secs:1.0 Gb/s:2.0; echo a log line; echo Run:2 Secs:0.5 Gb/s:4.0; ';

const FIRST_RUN = 'echo Run:1 Secs:1.0 Gb/s:2.0';

/** As the reference suite's boto3 runner ends. */
const RAISES = `echo 'Failed on task 1/1: x' >&2; python3 -c '
class AwsCrtError(Exception): pass
AwsCrtError.__module__ = "builtins"
raise AwsCrtError("AWS_ERROR_X: no")'`;

const never = new AbortController().signal;

/** @param asked runs of the workload that the runner is given */
function run(
  script: string,
  {
    signal = never,
    timeout = never,
    asked = 0,
    lateMs = 60_000,
    ...more
  }: {
    signal?: AbortSignal;
    timeout?: AbortSignal;
    limitSeconds?: number;
    asked?: number;
    lateMs?: number;
    measureCosts?: MeasureCosts;
    repeat?: Repeat;
  } = {},
) {
  const lines: string[] = [];
  const workload = join(tempDir(), 'w.run.json');
  writeFileSync(workload, JSON.stringify(aWorkload({ maxRepeatCount: asked })));
  const called = asked > 0 ? runnerArguments('client', workload, 'bucket', aJobRequest()) : [];
  const env = { PATH: process.env.PATH };
  const lineRateGigabitsPerSecond = 10;
  const options = {
    cwd: tempDir(),
    env,
    signal,
    timeout,
    lineRateGigabitsPerSecond,
    bytesPerRun: null,
    ...more,
  };
  const onLine = (line: string) => lines.push(line);
  const command = ['bash', '-c', script, 'runner', ...called];
  const outcome = runRunner(command, { ...options, onLine }, lateMs);
  return { outcome, lines };
}

test('what each run cost is measured from the start of the runner to its last run', async () => {
  const asked: number[] = [];
  let measured = '';
  const measureCosts: MeasureCosts = (pid) => {
    measured = pid > 0 ? 'begun' : '';
    return {
      costs: {
        take: (seconds: number) => {
          asked.push(seconds);
          return { cpuSeconds: 0.25 * asked.length, peakMemoryBytes: 1000 };
        },
      },
      stop: () => {
        measured += ', ended';
      },
    };
  };
  const { outcome } = run(RUNS, { measureCosts });
  expect((await outcome).measurements).toMatchObject([
    { run: 1, cpuSeconds: 0.25, peakMemoryBytes: 1000 },
    { run: 2, cpuSeconds: 0.5, peakMemoryBytes: 1000 },
  ]);
  expect([asked, measured]).toEqual([[1, 0.5], 'begun, ended']);
});

test.each([
  [
    'the first of several, outside of rounds',
    RUNS,
    undefined,
    [
      [0, true],
      [0, false],
    ],
  ],
  ['none, where the first is the only one', FIRST_RUN, undefined, [[0, false]]],
  [
    'as many as were asked for in a round',
    `${RUNS} echo Run:3 Secs:0.5 Gb/s:4.0`,
    { round: 3, warmups: 2 },
    [
      [3, true],
      [3, true],
      [3, false],
    ],
  ],
  [
    'the only one in a round, where it counted for one side alone',
    FIRST_RUN,
    { round: 3 },
    [[3, true]],
  ],
])('warm-ups are %s', async (_, script, repeat, marked) => {
  const { measurements } = await run(script, repeat && { repeat }).outcome;
  expect(measurements.map(({ round, warmup }) => [round, warmup])).toEqual(marked);
});

describe('runRunner', () => {
  test('reads the runs of a runner, the first of them a warm-up', async () => {
    const { outcome, lines } = run(RUNS);
    expect(await outcome).toEqual({
      status: 'measured',
      reason: null,
      measurements: [
        { round: 0, run: 1, seconds: 1, gigabitsPerSecond: 2, warmup: true },
        { round: 0, run: 2, seconds: 0.5, gigabitsPerSecond: 4, warmup: false },
      ],
    });
    expect(lines).toHaveLength(3);
  });

  test('keeps what a runner tells of a run with the run', async () => {
    const { measurements } = await run(`${RUNS} echo 'Metrics:{"retries":2}'`).outcome;
    expect(measurements.map(({ metrics }) => metrics)).toEqual([undefined, { retries: 2 }]);
  });

  test.each([
    ['skips what it does not support', 'echo "no RAM here"; exit 123', 'skipped', 'no RAM here', 0],
    ['skips without a word', 'exit 123', 'skipped', 'the runner does not support it', 0],
    [
      'fails with its last words',
      `${RUNS} echo 'FAIL - wrong bytes'; exit 1`,
      'failed',
      'wrong bytes',
      2,
    ],
    ['fails with a word of ours', 'echo interrupted; exit 1', 'failed', '"interrupted"', 0],
    [
      'skips with words of ours',
      'echo interrupted before it ran; exit 123',
      'skipped',
      '"interrupted before it ran"',
      0,
    ],
    ['fails without a word', 'exit 7', 'failed', 'exit code 7', 0],
    [
      'is killed',
      `${RUNS} kill -9 $$`,
      'failed',
      'killed by SIGKILL (as the system does when memory runs out)',
      2,
    ],
    ['dies of its own fault', `${RUNS} kill -SEGV $$`, 'failed', 'killed by SIGSEGV', 2],
    ['raises', RAISES, 'failed', 'AwsCrtError: AWS_ERROR_X: no', 0],
    [
      'has started another that prints no run',
      `echo 'FAIL - the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"'; exit 1`,
      'failed',
      'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"',
      0,
    ],
    [
      'prints no run',
      'echo nothing',
      'failed',
      'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"',
      0,
    ],
  ])('a runner that %s', async (_, script, status, reason, measurements) => {
    const outcome = await run(script).outcome;
    expect(outcome).toMatchObject({ status, reason });
    expect(outcome.measurements).toHaveLength(measurements);
  });

  test('what cannot be true is marked and told of, what is no figure is told of', async () => {
    const { outcome } = run(`${RUNS} echo Run:3 Secs:1.0 Gb/s:101.0; echo Run:4 Secs:nan Gb/s:nan`);
    expect(await outcome).toMatchObject({ status: 'measured', measurements: [{}, {}, {}] });
    expect((await outcome).measurements[2]).toMatchObject({ run: 3, implausible: true });
    expect((await outcome).reason).toMatch(/1 run is above 10 times the line rate of 10 Gb\/s/);
  });

  test('a runner that cannot be started has failed', async () => {
    const cwd = tempDir();
    const options = {
      cwd,
      env: {},
      signal: never,
      lineRateGigabitsPerSecond: null,
      bytesPerRun: null,
    };
    const outcome = await runRunner(['/no/such/runner'], { ...options, onLine: () => {} });
    expect(outcome).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('/no/such/runner cannot be started'),
    });
  });

  test('a runner that hangs is ended when its time is up, and its runs are kept', async () => {
    const controller = new AbortController();
    const timeout = controller.signal;
    const { outcome, lines } = run(`${RUNS} sleep 1000`, { timeout, limitSeconds: 120 });
    await expect.poll(() => lines).toHaveLength(3);
    controller.abort();
    expect(await outcome).toMatchObject({ status: 'failed', reason: 'it did not end within 2m' });
    expect((await outcome).measurements).toHaveLength(2);
  });

  const late = 'stopped, because it did not end within a minute after its last run';

  test.each([
    ['hangs after the last run asked for', 2, 'measured', late],
    ['hangs after more runs than were asked for', 1, 'measured', late],
  ])('a runner that %s is ended, and has measured', async (_, asked, status, reason) => {
    const { outcome } = run(`${RUNS} sleep 3`, { asked, lateMs: 0 });
    expect(await outcome).toMatchObject({ status, reason });
  });

  test('a runner that has not printed all runs is not ended for that', async () => {
    const script = `${RUNS} sleep 0.05; echo end`;
    const { lines, outcome } = run(script, { asked: 3, lateMs: 0 });
    expect(await outcome).toMatchObject({ status: 'measured', reason: null });
    expect(lines.at(-1)).toBe('end');
  });

  test('a runner that has printed all runs when its time is up has measured', async () => {
    const controller = new AbortController();
    const { outcome, lines } = run(`${RUNS} sleep 1000`, { asked: 2, timeout: controller.signal });
    await expect.poll(() => lines).toHaveLength(3);
    controller.abort();
    expect(await outcome).toMatchObject({
      status: 'measured',
      reason: 'stopped, because its time ran out after its last run',
      measurements: [{}, {}],
    });
  });

  test('an interruption ends the runner', async () => {
    const controller = new AbortController();
    const { outcome } = run('kill -0 $$; sleep 1000', { signal: controller.signal });
    controller.abort();
    expect(await outcome).toMatchObject({ status: 'failed', reason: 'interrupted' });
  });

  test('after an interruption nothing is started', async () => {
    const { outcome, lines } = run('echo started', { signal: AbortSignal.abort() });
    expect(await outcome).toMatchObject({ status: 'failed', reason: 'interrupted' });
    expect(lines).toEqual([]);
  });
});
