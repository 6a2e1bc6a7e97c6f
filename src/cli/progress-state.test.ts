import { describe, expect, test } from 'vitest';
import { formatCaseStart, formatStep, formatTurn } from '../contract/job-log.ts';
import type { StorageClass } from '../contract/names.ts';
import type { ProgressEvent } from '../orchestrator/ports.ts';
import { aJob, aPlannedJob } from '../testing/fake-backend.ts';
import { aJobResult } from '../testing/requests.ts';
import { plainProgress } from './progress.ts';
import { ProgressState } from './progress-state.ts';

const planned = aPlannedJob('local');
const plan: ProgressEvent = {
  type: 'planned',
  plan: { runKey: 'key', jobs: [aPlannedJob('local-1cpu'), planned] },
};
const submitted: ProgressEvent = { type: 'submitted', planned, job: aJob('key-local') };
const finished: ProgressEvent = { type: 'finished', planned, result: aJobResult() };

function log(...lines: string[]): ProgressEvent {
  return { type: 'log', planned, lines };
}

function caseStart(
  index: number,
  phase: 'measure' | 'confirm' = 'measure',
  storageClass: StorageClass = 'S3Standard',
): string {
  const name = { index, total: 4, storageClass, s3Client: 'sdk-js', workload: 'w' };
  return formatCaseStart(phase === 'measure' ? { phase, ...name } : { phase, round: 4, ...name });
}

describe('ProgressState', () => {
  test('knows instance type, case and run from the log', () => {
    const state = new ProgressState({}, () => 0);
    const lines = log('preparing', caseStart(2), 'noise', 'Run:1 Secs:1.0 Gb/s:2.5');
    for (const event of [plan, submitted, lines]) state.take(event);
    expect(state).toMatchObject({ instanceType: 'local', jobIndex: 1, jobs: 2 });
    expect(state.current).toMatchObject({
      index: 2,
      s3Client: 'sdk-js',
      runs: 1,
      lastRun: { gigabitsPerSecond: 2.5 },
    });
  });

  test.each([
    ['of ours', formatStep("building the candidate's runner for crt-c")],
    ["of the suite's own script", '***** BUILD RUNNER: c *****'],
  ])('knows which long step is under way before the first case: one %s', (_, line) => {
    const told: string[] = [];
    const state = new ProgressState({ step: (step) => told.push(step) }, () => 0);
    expect(state.step).toBe('preparing files');
    for (const event of [plan, submitted, log('--- a/patched.c', line, line)]) state.take(event);
    expect(state.step).toMatch(/^building /);
    expect(told).toEqual([state.step]);
    state.take(submitted);
    expect(state.step).toBe('preparing files');
  });

  test('takes no run before the first case', () => {
    const state = new ProgressState({}, () => 0);
    state.take(log('Run:1 Secs:1.0 Gb/s:2.5'));
    expect(state.current).toBeNull();
  });

  test('tells the time left by the pace of the cases that have ended', () => {
    let nowMs = 0;
    const state = new ProgressState({}, () => nowMs);
    state.take(plan);
    state.take(submitted);
    state.take(log(caseStart(1)));
    expect(state.timeLeftMs()).toBeNull();
    nowMs = 3000;
    state.take(log(caseStart(2)));
    expect(state.timeLeftMs()).toBe(7 * 3000);
    nowMs = 4000;
    expect(state.timeLeftMs()).toBe(6 * 3000 + 2000);
    nowMs = 60_000;
    expect(state.timeLeftMs()).toBe(6 * 3000);
  });

  const told = (index: number, secondsLeft: number, round?: number) => {
    const name = { index, total: 4, storageClass: 'S3Standard', s3Client: 'sdk-js', workload: 'w' };
    const start = { ...name, secondsLeft };
    return log(
      formatCaseStart(
        round === undefined
          ? { phase: 'measure', ...start }
          : { phase: 'confirm', round, ...start },
      ),
    );
  };

  test('counts down what the job of a comparison says, and a job to come as long as this one', () => {
    let now = 0;
    const state = new ProgressState({}, () => now);
    for (const event of [plan, submitted, log(caseStart(1))]) state.take(event);
    expect(state.timeLeftMs()).toBeNull();
    now = 10_000;
    state.take(told(2, 50));
    expect(state.timeLeftMs()).toBe(50_000 + 60_000);
    now = 15_000;
    expect(state.timeLeftMs()).toBe(45_000 + 60_000);
    now = 20_000;
    state.take(told(1, 20, 4));
    expect(state.timeLeftMs()).toBe(20_000 + 40_000);
    now = 90_000;
    expect(state.timeLeftMs()).toBe(40_000);
  });

  test('a case that is followed up ends once, however often its rounds go on', () => {
    const ended: string[] = [];
    const state = new ProgressState(
      { caseEnded: (one) => ended.push(`${one.phase} ${one.index}: ${one.runs} runs`) },
      () => 0,
    );
    const run = log('Run:1 Secs:1.0 Gb/s:2.5');
    for (const event of [plan, submitted, told(1, 9), run, told(1, 9, 4), run]) state.take(event);
    for (const event of [told(1, 9, 5), run, told(2, 9, 4), finished]) state.take(event);
    expect(ended).toEqual(['measure 1: 1 runs', 'confirm 1: 2 runs', 'confirm 2: 0 runs']);
  });
});

describe('S3 clients in turn', () => {
  const turn = (s3Client: string, round: number, secondsLeft: number | null) =>
    formatTurn({ round, storageClass: 'S3Standard', s3Client, workload: 'w', secondsLeft });
  const turns = { seed: 1, budgetSeconds: 40, sized: true };
  const job = { ...planned, request: { ...planned.request, turns } };
  const twoJobs: ProgressEvent = { type: 'planned', plan: { runKey: 'key', jobs: [job, job] } };

  test('count down what the budget leaves, here and for the jobs to come', () => {
    let nowMs = 1000;
    const state = new ProgressState({}, () => nowMs);
    for (const event of [twoJobs, submitted]) state.take(event);
    expect(state.timeLeftMs()).toBeNull();
    nowMs = 6000;
    state.take(log(turn('rclone', 1, 40)));
    // The other job will take the 5 s before its first turn, too.
    expect(state.timeLeftMs()).toBe(40_000 + 45_000);
    nowMs = 8000;
    expect(state.timeLeftMs()).toBe(38_000 + 45_000);
    state.take(log(turn('sdk-js', 1, 38.5)));
    expect(state.timeLeftMs()).toBe(38_500 + 45_000);
    state.take(finished);
    state.take(submitted);
    nowMs = 13_000;
    state.take(log(turn('rclone', 1, 40)));
    expect(state.timeLeftMs()).toBe(40_000);
  });

  test('have no time to count down without a budget', () => {
    const state = new ProgressState({}, () => 0);
    for (const event of [twoJobs, submitted, log(turn('rclone', 1, null))]) state.take(event);
    expect(state.timeLeftMs()).toBeNull();
  });

  test('are a line for each round, with the run of each that counts', () => {
    const lines: string[] = [];
    const progress = plainProgress((line) => lines.push(line));
    const runs = (rate: number) => ['Run:1 Secs:1 Gb/s:0.1', `Run:2 Secs:1 Gb/s:${rate}`];
    progress.report(twoJobs);
    progress.report(submitted);
    progress.report(log(turn('sdk-js', 1, 40), ...runs(1.5), turn('rclone', 1, 39), ...runs(2.25)));
    expect(lines).toEqual(['local (1 of 2)']);
    progress.report(log(turn('rclone', 2, 38.2), ...runs(2)));
    progress.report(finished);
    expect(lines.slice(1)).toEqual([
      '  w, round 1: rclone 2.25, sdk-js 1.50 Gb/s; 39 s of measuring left',
      '  w, round 2: rclone 2.00 Gb/s; 38 s of measuring left',
    ]);
  });
});

test('plain progress prints a line for every case and every failure', () => {
  const lines: string[] = [];
  const progress = plainProgress((line) => lines.push(line));
  const failed = { ...finished, result: aJobResult({ status: 'FAILED', reason: 'disk full' }) };
  const events = [
    plan,
    submitted,
    log(formatStep('building the runner for sdk-js')),
    log(caseStart(1), 'Run:1 Secs:1.0 Gb/s:2.5'),
    log(caseStart(2, 'measure', 'S3Express')),
    log(caseStart(1, 'confirm').replace(' w ', ' w, about 90 s left ')),
    log(caseStart(1, 'confirm').replace(' w ', ' w, about 89 s left ')),
    log(caseStart(1, 'confirm').replace(' w ', ' w, about 30 s left ')),
  ];
  for (const event of [...events, failed]) progress.report(event);
  expect(lines).toEqual([
    'local (1 of 2)',
    '  building the runner for sdk-js',
    '  1/4 sdk-js w  run 1: 2.50 Gb/s',
    '  2/4 sdk-js w S3Express  no run yet',
    '  about 3m left',
    '  about 1m left',
    '  following up 1, round 4: sdk-js w  no run yet',
    'local failed: disk full',
  ]);
});
