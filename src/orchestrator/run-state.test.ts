import { expect, test } from 'vitest';
import { aBackendJob, aPlannedJob } from '../testing/fake-backend.ts';
import { aJobResult } from '../testing/requests.ts';
import { caseStart, eventsOf } from '../testing/run-events.ts';
import { VirtualClock } from '../testing/virtual-clock.ts';
import type { ProgressEvent } from './ports.ts';
import { RunState, type Weight } from './run-state.ts';

const planned = aPlannedJob('c5n.18xlarge');
const next = aPlannedJob('c7gn.16xlarge');
const {
  planned: PLANNED,
  submitted: SUBMITTED,
  running: RUNNING,
  log,
} = eventsOf(planned, [planned, next]);
const { job } = SUBMITTED;
const aCaseStart = (index: number, phase: 'measure' | 'confirm' = 'measure') =>
  log('x', caseStart(index, { phase, total: 9 }), 'y');

/** A run that a view is told of, with how much each event has changed. */
function start() {
  const clock = new VirtualClock();
  const state = new RunState('key', clock);
  const weights: Weight[] = [];
  state.showOn({ told: (_, { weight }) => weights.push(weight) });
  return { state, weights };
}

test('tells which instance type is at which case', () => {
  const { state } = start();
  for (const event of [PLANNED, SUBMITTED, RUNNING, aCaseStart(3)]) state.report(event);
  expect(state.progress().jobs).toEqual([
    {
      instanceType: 'c5n.18xlarge',
      state: 'running',
      cases: { done: 2, total: 9, confirming: false },
      reason: null,
    },
    { instanceType: 'c7gn.16xlarge', state: 'toCome', cases: null, reason: null },
  ]);
});

test('a later leg counts from the submission of the job that it takes up', () => {
  const { state } = start();
  const createdAt = new Date('2020-01-01T00:00:00Z');
  state.report(PLANNED);
  state.report({ type: 'adopted', planned, job: { ...job, createdAt } });
  expect(state.progress().startedAt).toBe(createdAt.toISOString());
});

test('tells how each instance type ended, and why one waits for a machine', () => {
  const { state } = start();
  state.report(PLANNED);
  state.report({ type: 'finished', planned, result: aJobResult() });
  state.report({ type: 'runnable', planned: next, job, explanation: 'no capacity' });
  const states = () => state.progress().jobs.map(({ reason, state }) => [state, reason]);
  expect(states()).toEqual([
    ['succeeded', null],
    ['toCome', 'no capacity'],
  ]);
  const failed = aJobResult({ status: 'FAILED', reason: 'Host lost' });
  state.report({ type: 'finished', planned: next, result: failed });
  expect(states()[1]).toEqual(['failed', 'Host lost']);
});

test('a job that has its machine waits for nothing any more', () => {
  const { state } = start();
  const other = { ...aBackendJob('theirs'), owner: 'octo-org/other' };
  for (const event of [PLANNED, SUBMITTED]) state.report(event);
  state.report({ type: 'waiting', for: other, queued: planned });
  state.report({ type: 'runnable', planned, job, explanation: 'no capacity' });
  expect(state.progress().queuedBehind).toEqual({ job: 'theirs', owner: 'octo-org/other' });
  expect(state.progress().jobs[0]?.reason).toBe('no capacity');
  state.report(RUNNING);
  expect(state.progress().queuedBehind).toBeNull();
  expect(state.progress().jobs[0]?.reason).toBeNull();
});

test('cells that are followed up are told apart', () => {
  const { state } = start();
  for (const event of [PLANNED, SUBMITTED, aCaseStart(2, 'confirm')]) state.report(event);
  const { jobs } = state.progress();
  expect(jobs[0]?.cases).toEqual({ done: 2, total: 9, confirming: true });
});

test('knows the jobs that there are to end or to look at, and what has failed', () => {
  const { state } = start();
  const events: ProgressEvent[] = [
    PLANNED,
    SUBMITTED,
    { type: 'finished', planned, result: aJobResult({ status: 'FAILED' }), fault: 'benchmarks' },
    { type: 'adopted', planned: next, job: aBackendJob(next.jobName) },
    { type: 'finished', planned: next, result: aJobResult() },
  ];
  for (const event of events) state.report(event);
  expect(state.jobIds).toEqual([job.jobId, aBackendJob(next.jobName).jobId]);
  expect(state.faults).toEqual(['benchmarks']);
  expect(state.instanceType).toBe(next.instanceType);
});

test('tells its views how much each event has changed, once it has taken it', () => {
  const { state, weights } = start();
  const waiting: ProgressEvent = { type: 'waiting', for: aBackendJob('theirs'), queued: planned };
  const nothing: ProgressEvent = { type: 'log', planned, lines: ['nothing new'] };
  for (const event of [PLANNED, waiting, waiting, SUBMITTED, aCaseStart(1), nothing]) {
    state.report(event);
  }
  expect(weights).toEqual(['much', 'much', 'nothing', 'much', 'little', 'nothing']);
});
