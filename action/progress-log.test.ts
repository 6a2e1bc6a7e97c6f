import { describe, expect, test } from 'vitest';
import type { Job, ProgressEvent } from '../src/orchestrator/ports.ts';
import { readRunnerLog } from '../src/testing/action-harness.ts';
import { aBackendJob, aPlannedJob } from '../src/testing/fake-backend.ts';
import { aCase, aFailedCase, aJob as aJobResult } from '../src/testing/run-results.ts';
import { ProgressLog } from './progress-log.ts';

const plan = { runKey: 'key', jobs: [aPlannedJob('c5n.large'), aPlannedJob('c7gn.large')] };
const [first, second] = plan.jobs as [(typeof plan.jobs)[0], (typeof plan.jobs)[0]];
const job: Job = { ...aBackendJob('key-c5n_large'), links: { job: 'https://batch/1' } };
const running: Job = { ...job, status: 'RUNNING', links: { job: '', log: 'https://logs/1' } };
const result = aJobResult({ instanceType: 'c5n.large', cases: [aCase(), aFailedCase()] });

function logOf(...events: ProgressEvent[]) {
  let text = '';
  const warnings: string[] = [];
  const log = new ProgressLog({
    write: (more) => {
      text += more;
    },
    warning: (message) => warnings.push(message),
  });
  for (const event of [{ type: 'planned', plan } as const, ...events]) log.told(event);
  log.close();
  const { commands, lines } = readRunnerLog(text);
  return { commands, lines: lines.filter((line) => line !== ''), text, warnings };
}

test('a job is one group with links to its pages, and a line with its end', () => {
  const { lines, text } = logOf(
    { type: 'submitted', planned: first, job },
    { type: 'status', planned: first, job: running },
    { type: 'log', planned: first, lines: ['building', 'measuring'] },
    { type: 'finished', planned: first, result },
  );
  expect(lines).toEqual([
    'Submitted job key-c5n_large (https://batch/1)',
    'RUNNING',
    'Log: https://logs/1',
    'building',
    'measuring',
    'c5n.large: SUCCEEDED, 2 cases, 1 failed, took 30s',
  ]);
  expect(text).toMatch(/^::group::c5n\.large \(1 of 2\)\n[\s\S]*::endgroup::\nc5n\.large: SUCC/);
});

test('a job of an earlier start is said to be one, with the log it has', () => {
  const { lines } = logOf({ type: 'adopted', planned: second, job: running });
  expect(lines).toEqual([
    'Resumed, from an earlier start, job key-c5n_large',
    'Log: https://logs/1',
  ]);
});

test('a job that failed tells why', () => {
  const failed = aJobResult({ status: 'FAILED', reason: 'no room', finishedAt: null });
  const { lines } = logOf({ type: 'finished', planned: first, result: failed });
  expect(lines).toEqual(['local: FAILED, no room']);
});

test('a wait for somebody else is said once, with who it is', () => {
  const other = { ...aBackendJob('theirs', 'RUNNING'), owner: 'octo/x, run 7' };
  const waiting: ProgressEvent = { type: 'waiting', for: other, queued: first };
  const { lines } = logOf(waiting, waiting, { ...waiting, for: aBackendJob('next', 'RUNNABLE') });
  expect(lines).toEqual([
    'c5n.large waits for job theirs of octo/x, run 7, which is RUNNING.',
    'c5n.large waits for job next, which is RUNNABLE.',
  ]);
});

test('a job without a machine is a warning too', () => {
  const event = { type: 'runnable' as const, planned: first, job, explanation: 'No capacity.' };
  expect(logOf(event)).toMatchObject({
    lines: ['No capacity.'],
    warnings: ['c5n.large: No capacity.'],
  });
});

test('a job that cannot be seen is told of', () => {
  const error = new Error('ECONNRESET');
  const event = { type: 'lost-contact' as const, planned: first, error, retryInMs: 30_000 };
  expect(logOf(event).lines).toEqual([
    'The job cannot be seen at the moment (ECONNRESET); trying again in 30 s.',
  ]);
});

test('a group that was left open is closed', () => {
  const { commands } = logOf({ type: 'submitted', planned: first, job });
  expect(commands.map(({ command }) => command)).toEqual(['group', 'endgroup']);
});

describe('nothing from outside is a command to the runner:', () => {
  const HOSTILE = [
    '::add-mask::e',
    '  ::set-output name=x::y',
    '::stop-commands::pause',
    '::pause::',
    '##[command]x',
    'text ##[group]x',
    '::endgroup::',
    '::error file=a::b',
  ];

  test.each(HOSTILE)('%s in a job’s log', (line) => {
    const { commands, lines } = logOf({ type: 'log', planned: first, lines: [line] });
    expect(commands).toEqual([]);
    expect(lines).toEqual([line.replaceAll('##[', '# #[')]);
  });

  test.each(HOSTILE)('%s in what Batch says', (text) => {
    const other = { ...aBackendJob(text, 'RUNNING'), owner: text, statusReason: `\n${text}` };
    const { commands } = logOf(
      { type: 'waiting', for: other, queued: first },
      { type: 'status', planned: first, job: other },
      { type: 'runnable', planned: first, job: other, explanation: text },
      { type: 'lost-contact', planned: first, error: new Error(`a\n${text}`), retryInMs: 1 },
      { type: 'finished', planned: first, result: aJobResult({ reason: `\n${text}` }) },
    );
    expect(commands).toEqual([]);
  });

  test('the fence cannot be known beforehand', () => {
    const text = () => logOf({ type: 'log', planned: first, lines: ['x'] }).text;
    expect(text()).toMatch(/^::stop-commands::[0-9a-f]{32}\n/);
    expect(text()).not.toBe(text());
  });
});
