import { describe, expect, test } from 'vitest';
import { formatStep, formatTurn } from '../contract/job-log.ts';
import { aPlannedJob } from '../testing/fake-backend.ts';
import { caseStart, eventsOf } from '../testing/run-events.ts';
import type { News } from './measuring.ts';
import type { ProgressEvent } from './ports.ts';
import { RunState } from './run-state.ts';

const planned = aPlannedJob('local');
const {
  planned: plan,
  submitted,
  finished,
  log,
} = eventsOf(planned, [aPlannedJob('local-1cpu'), planned]);

/** A state at a time that the test tells, and the news that it had. */
function aState(nowMs: () => number = () => 0) {
  const state = new RunState('key', { now: () => new Date(nowMs()) });
  const news: News[] = [];
  state.showOn({ told: (_, change) => news.push(...change.news) });
  const { measuring } = state;
  return { state, measuring, news };
}

describe('where a run is', () => {
  test('knows instance type, case and run from the log', () => {
    const { measuring, state } = aState();
    const lines = log('preparing', caseStart(2), 'noise', 'Run:1 Secs:1.0 Gb/s:2.5');
    for (const event of [plan, submitted, lines]) state.report(event);
    expect(state.instanceType).toBe('local');
    expect(measuring).toMatchObject({ jobIndex: 1, jobs: 2 });
    expect(measuring.current).toMatchObject({
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
    const { measuring, news, state } = aState();
    expect(measuring.step).toBe('preparing files');
    for (const event of [plan, submitted, log('--- a/patched.c', line, line)]) state.report(event);
    expect(measuring.step).toMatch(/^building /);
    expect(news).toEqual([{ type: 'step', step: measuring.step }]);
    state.report(submitted);
    expect(measuring.step).toBe('preparing files');
  });

  test('takes no run before the first case', () => {
    const { measuring, state } = aState();
    state.report(log('Run:1 Secs:1.0 Gb/s:2.5'));
    expect(measuring.current).toBeNull();
  });

  test('tells the time left by the pace of the cases that have ended', () => {
    let nowMs = 0;
    const { measuring, state } = aState(() => nowMs);
    state.report(plan);
    state.report(submitted);
    state.report(log(caseStart(1)));
    expect(measuring.timeLeft()).toBeNull();
    nowMs = 3000;
    state.report(log(caseStart(2)));
    expect(measuring.timeLeft()?.ms).toBe(7 * 3000);
    nowMs = 4000;
    expect(measuring.timeLeft()?.ms).toBe(6 * 3000 + 2000);
    nowMs = 60_000;
    expect(measuring.timeLeft()?.ms).toBe(6 * 3000);
  });

  const told = (index: number, seconds: number, round?: number) => {
    const followed = round === undefined ? {} : { phase: 'confirm' as const, round };
    const within = [0.5 * seconds, 2 * seconds] as const;
    return log(caseStart(index, { timeLeft: { seconds, within }, ...followed }));
  };

  test('counts down what the job of a comparison says, and a job to come as long as this one', () => {
    let now = 0;
    const { measuring, state } = aState(() => now);
    for (const event of [plan, submitted, log(caseStart(1))]) state.report(event);
    expect(measuring.timeLeft()).toBeNull();
    now = 10_000;
    state.report(told(2, 50));
    expect(measuring.timeLeft()?.ms).toBe(50_000 + 60_000);
    now = 15_000;
    expect(measuring.timeLeft()?.ms).toBe(45_000 + 60_000);
    now = 20_000;
    state.report(told(1, 20, 4));
    expect(measuring.timeLeft()?.ms).toBe(20_000 + 40_000);
    now = 90_000;
    expect(measuring.timeLeft()?.ms).toBe(40_000);
  });

  test('tells the time of each job, also where it goes as it was told', () => {
    let nowMs = 0;
    const { news, state } = aState(() => nowMs);
    for (const event of [plan, submitted, told(1, 50), told(2, 50)]) state.report(event);
    nowMs = 50_000;
    for (const event of [finished, submitted, told(1, 50)]) state.report(event);
    expect(news.filter(({ type }) => type === 'time-known')).toEqual([
      { type: 'time-known', left: { ms: 100_000, within: [50_000, 200_000] } },
      { type: 'time-known', left: { ms: 50_000, within: [25_000, 100_000] } },
    ]);
  });

  test('tells the time again once it is not within what was told', () => {
    let nowMs = 0;
    const { news, state } = aState(() => nowMs);
    for (const event of [plan, submitted, finished, submitted, told(1, 50)]) state.report(event);
    for (const seconds of [40, 85, 100, 150]) {
      nowMs += 10_000;
      state.report(told(2, seconds));
    }
    const times = news.flatMap((one) => (one.type === 'time-known' ? [one.left.ms] : []));
    expect(times).toEqual([50_000, 85_000]);
  });

  test('a case that is followed up ends once, however often its rounds go on', () => {
    const { news, state } = aState();
    const run = log('Run:1 Secs:1.0 Gb/s:2.5');
    for (const event of [plan, submitted, told(1, 9), run, told(1, 9, 4), run]) state.report(event);
    for (const event of [told(1, 9, 5), run, told(2, 9, 4), finished]) state.report(event);
    const ended = news.flatMap((one) => (one.type === 'case-ended' ? [one.ended] : []));
    expect(ended.map(({ index, phase, runs }) => `${phase} ${index}: ${runs} runs`)).toEqual([
      'measure 1: 1 runs',
      'confirm 1: 2 runs',
      'confirm 2: 0 runs',
    ]);
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
    const { measuring, state } = aState(() => nowMs);
    for (const event of [twoJobs, submitted]) state.report(event);
    expect(measuring.timeLeft()).toBeNull();
    nowMs = 6000;
    state.report(log(turn('rclone', 1, 40)));
    // The other job will take the 5 s before its first turn, too.
    expect(measuring.timeLeft()?.ms).toBe(40_000 + 45_000);
    nowMs = 8000;
    expect(measuring.timeLeft()?.ms).toBe(38_000 + 45_000);
    state.report(log(turn('sdk-js', 1, 38.5)));
    expect(measuring.timeLeft()?.ms).toBe(38_500 + 45_000);
    state.report(finished);
    state.report(submitted);
    nowMs = 13_000;
    state.report(log(turn('rclone', 1, 40)));
    expect(measuring.timeLeft()?.ms).toBe(40_000);
  });

  test('have no time to count down without a budget', () => {
    const { measuring, state } = aState();
    for (const event of [twoJobs, submitted, log(turn('rclone', 1, null))]) state.report(event);
    expect(measuring.timeLeft()).toBeNull();
  });
});
