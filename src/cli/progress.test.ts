import { expect, test } from 'vitest';
import { formatStep, formatTurn, formatTurnFailure } from '../contract/job-log.ts';
import type { ProgressEvent } from '../orchestrator/ports.ts';
import { RunState } from '../orchestrator/run-state.ts';
import { aBackendJob, aPlannedJob } from '../testing/fake-backend.ts';
import { aJobResult } from '../testing/requests.ts';
import { caseStart, eventsOf } from '../testing/run-events.ts';
import { liveText, plainProgress } from './progress.ts';

const planned = aPlannedJob('local');
const {
  planned: plan,
  submitted,
  finished,
  log,
} = eventsOf(planned, [aPlannedJob('local-1cpu'), planned]);

/** A run that is shown in plain lines. */
function aPlainRun() {
  const lines: string[] = [];
  const state = new RunState('key', { now: () => new Date(0) });
  plainProgress(state, (line) => lines.push(line));
  return { lines, state };
}

const turn = (s3Client: string, round: number, secondsLeft: number | null) =>
  formatTurn({ round, storageClass: 'S3Standard', s3Client, workload: 'w', secondsLeft });
const turns = { seed: 1, budgetSeconds: 40, sized: true };
const job = { ...planned, request: { ...planned.request, turns } };
const twoJobs: ProgressEvent = { type: 'planned', plan: { runKey: 'key', jobs: [job, job] } };

test('S3 clients in turn are a line for each round, with the run of each that counts', () => {
  const { lines, state } = aPlainRun();
  const runs = (rate: number) => ['Run:1 Secs:1 Gb/s:0.1', `Run:2 Secs:1 Gb/s:${rate}`];
  state.report(twoJobs);
  state.report(submitted);
  state.report(log(turn('sdk-js', 1, 40), ...runs(1.5), turn('rclone', 1, 39), ...runs(2.25)));
  expect(lines).toEqual(['local (1 of 2)']);
  state.report(log(turn('rclone', 2, 38.2), ...runs(2)));
  state.report(finished);
  expect(lines.slice(1)).toEqual([
    '  w, round 1: rclone 2.25, sdk-js 1.50 Gb/s; 39 s of measuring left',
    '  w, round 2: rclone 2.00 Gb/s; 38 s of measuring left',
  ]);
});

test('a round of requests is told in requests', () => {
  const { lines, state } = aPlainRun();
  state.report(twoJobs);
  state.report(submitted);
  state.report(log(turn('sdk-js', 1, null), 'Run:1 Secs:0.5 Requests/s:1234.567'));
  state.report(finished);
  expect(lines.at(-1)).toBe('  w, round 1: sdk-js 1230 requests/s');
});

test('an S3 client that fails in its turn is told at once, with the reason', () => {
  const { lines, state } = aPlainRun();
  const failure = { s3Client: 'mine', workload: 'w', reason: 'exit 1: ValueError: no\nURL' };
  state.report(twoJobs);
  state.report(submitted);
  state.report(log(turn('mine', 1, 40), formatTurnFailure(failure)));
  expect(lines.slice(1)).toEqual(['  mine failed on w: exit 1: ValueError: no URL']);
});

test('an S3 client that fails after its run is not shown as measured in that round', () => {
  const { lines, state } = aPlainRun();
  const fails = (s3Client: string) =>
    formatTurnFailure({ s3Client, workload: 'w', reason: 'wrong content' });
  const ran = ['Run:1 Secs:1 Gb/s:0.1', 'Run:2 Secs:1 Gb/s:0.2'];
  state.report(twoJobs);
  state.report(submitted);
  state.report(log(turn('mine', 1, 40), ...ran, fails('mine'), turn('raw-http', 1, 39), ...ran));
  state.report(log(turn('raw-http', 2, 38), ...ran, fails('raw-http')));
  state.report(finished);
  expect(lines.slice(1)).toEqual([
    '  mine failed on w: wrong content',
    '  w, round 1: raw-http 0.200 Gb/s; 39 s of measuring left',
    '  raw-http failed on w: wrong content',
  ]);
});

test('an S3 client that fails before the first round is told at once, too', () => {
  const { lines, state } = aPlainRun();
  const failure = { s3Client: 'mine', workload: 'w', reason: 'it did not end within 1m' };
  state.report(twoJobs);
  state.report(submitted);
  state.report(log(formatStep('trying how fast'), formatTurnFailure(failure)));
  expect(lines.slice(1)).toEqual([
    '  trying how fast',
    '  mine failed on w: it did not end within 1m',
  ]);
});

test('what is shown just now is broken between words', () => {
  const { state } = aPlainRun();
  state.report(twoJobs);
  state.report(submitted);
  state.report(log(turn('sdk-java-client-crt', 12, 40)));
  const terminal = { isTTY: true, columns: 40 };
  expect(liveText(state, terminal, false).split('\n')).toEqual([
    'local (1 of 2)  w, round 12:',
    '  sdk-java-client-crt  about 1m 20s left',
  ]);
  expect(liveText(state, terminal, true)).toBe(
    '\u001b[1mlocal (1 of 2)\u001b[22m  w, round 12:\n  sdk-java-client-crt  \u001b[2mabout 1m 20s left\u001b[22m',
  );
});

test('plain progress prints a line for every case and every failure', () => {
  const { lines, state } = aPlainRun();
  const failed = { ...finished, result: aJobResult({ status: 'FAILED', reason: 'disk full' }) };
  const followed = (seconds: number, ...within: [number, number]) =>
    caseStart(1, { phase: 'confirm', timeLeft: { seconds, within } });
  const events = [
    plan,
    submitted,
    log(formatStep('building the runner for sdk-js')),
    log(caseStart(1), 'Run:1 Secs:1.0 Gb/s:2.5'),
    log(caseStart(2, { storageClass: 'S3Express' })),
    log(followed(90, 60, 120)),
    log(followed(89, 60, 120)),
    log(followed(30, 30, 30)),
  ];
  for (const event of [...events, failed]) state.report(event);
  expect(lines).toEqual([
    'local (1 of 2)',
    '  building the runner for sdk-js',
    '  1/4 sdk-js w  run 1: 2.50 Gb/s',
    '  2/4 sdk-js w S3Express  no run yet',
    '  about 3m left (2m to 4m)',
    '  about 1m left',
    '  following up 1, round 4: sdk-js w  no run yet',
    'local failed: disk full',
  ]);
});

test('plain progress says once behind whom a job waits, and what is wrong with it', () => {
  const { lines, state } = aPlainRun();
  const waiting: ProgressEvent = { type: 'waiting', for: aBackendJob('theirs'), queued: planned };
  const error = new Error('ECONNRESET');
  for (const event of [plan, waiting, waiting]) state.report(event);
  state.report({ type: 'lost-contact', planned, error, retryInMs: 1 });
  state.report({ type: 'log-unreadable', planned, error });
  state.report({
    type: 'runnable',
    planned,
    job: aBackendJob('key-local'),
    explanation: 'No room.',
  });
  expect(lines).toEqual([
    'Waiting for theirs.',
    'Lost sight of the job: ECONNRESET',
    'The log of the job cannot be read: ECONNRESET',
    'No room.',
  ]);
});
