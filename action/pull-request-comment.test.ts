import { expect, onTestFinished, test } from 'vitest';
import type { RunProgress } from '../src/contract/run-progress.ts';
import type { ProgressEvent } from '../src/orchestrator/ports.ts';
import { RunState } from '../src/orchestrator/run-state.ts';
import { aGitHubJob } from '../src/testing/action-on-fake-aws.ts';
import { aBackendJob, aPlannedJob } from '../src/testing/fake-backend.ts';
import { FakeGitHub } from '../src/testing/fake-github/fake-github.ts';
import { somePull } from '../src/testing/fake-github/state.ts';
import { caseStart, eventsOf } from '../src/testing/run-events.ts';
import { VirtualClock } from '../src/testing/virtual-clock.ts';
import { PullRequestComment, SparingView } from './pull-request-comment.ts';

const planned = aPlannedJob('c5n.18xlarge');
const next = aPlannedJob('c7gn.16xlarge');
const {
  planned: PLANNED,
  submitted: SUBMITTED,
  running: RUNNING,
  log,
} = eventsOf(planned, [planned, next]);
const aCaseStart = (index: number, phase: 'measure' | 'confirm' = 'measure') =>
  log('x', caseStart(index, { phase, total: 9 }), 'y');

/** A run whose comment is written at once; events are a minute apart unless told otherwise. */
function start() {
  const clock = new VirtualClock();
  const written: RunProgress[] = [];
  const state = new RunState('key', clock);
  const view = new SparingView(state, clock, async (progress) => void written.push(progress));
  state.showOn(view);
  const report = async (event: ProgressEvent, afterMs = 60_000) => {
    await clock.sleep(afterMs, new AbortController().signal);
    state.report(event);
    await view.written();
  };
  return { report, state, written };
}

test('tells behind whom a run is queued, until it is its turn', async () => {
  const { report, written } = start();
  const other = { ...aBackendJob('another-run'), owner: 'octo-org/other' };
  const waiting: ProgressEvent = { type: 'waiting', for: other, queued: planned };
  await report(PLANNED);
  await report(waiting);
  await report(waiting);
  await report(SUBMITTED);
  expect(written.map(({ queuedBehind }) => queuedBehind)).toEqual([
    null,
    { job: 'another-run', owner: 'octo-org/other' },
    null,
  ]);
});

test('news that came too soon are told as soon as they may be, whatever happens then', async () => {
  const { report, written } = start();
  const waiting: ProgressEvent = {
    type: 'waiting',
    for: aBackendJob('another-run'),
    queued: planned,
  };
  await report(PLANNED);
  await report(waiting, 1_000);
  await report(waiting, 8_000);
  expect(written).toHaveLength(1);
  await report(waiting, 1_000);
  expect(written.at(-1)?.queuedBehind).toEqual({ job: 'another-run', owner: null });
  await report(waiting, 60_000);
  expect(written).toHaveLength(2);
});

test('cases are told every two minutes at most, other news after ten seconds', async () => {
  const { report, written } = start();
  await report(PLANNED);
  await report(SUBMITTED, 5_000);
  expect(written).toHaveLength(1);
  await report(RUNNING, 5_000);
  expect(written).toHaveLength(2);
  for (const index of [1, 2, 3]) await report(aCaseStart(index), 30_000);
  expect(written).toHaveLength(2);
  await report(aCaseStart(4), 30_000);
  expect(written.at(-1)?.jobs[0]?.cases).toEqual({ done: 3, total: 9, confirming: false });
  await report({ type: 'log', planned, lines: ['nothing new'] }, 600_000);
  expect(written).toHaveLength(3);
});

test('an update under way is not overtaken by another', async () => {
  const clock = new VirtualClock();
  const gate = Promise.withResolvers<void>();
  let writes = 0;
  const state = new RunState('key', clock);
  const view = new SparingView(state, clock, async () => {
    writes++;
    await gate.promise;
  });
  state.showOn(view);
  state.report(PLANNED);
  await clock.sleep(600_000, new AbortController().signal);
  state.report(SUBMITTED);
  expect(writes).toBe(1);
  gate.resolve();
  await view.written();
  expect(state.progress().jobs[0]?.state).toBe('waiting');
  state.report({ type: 'log', planned, lines: ['nothing new'] });
  expect(writes).toBe(2);
});

test.each([
  ['of the runs that a pull request starts', { pull_request: { number: 12, ...somePull() } }, 1],
  ['of each run that names a pull request', {}, 2],
])('there is one comment %s', async (_, payload, count) => {
  const github = await FakeGitHub.start();
  onTestFinished(() => github[Symbol.asyncDispose]());
  for (const runId of ['9000', '9001']) {
    const job = aGitHubJob({ runId, payload, apiUrl: github.url });
    const state = new RunState('key', new VirtualClock());
    const { signal } = new AbortController();
    const comment = new PullRequestComment({ number: 12, token: 'fake-token' }, job, state, signal);
    await comment.end({ status: 'invalid-input', message: `Run ${runId}.` }, null, {});
  }
  const { comments } = github.state;
  expect(comments).toHaveLength(count);
  expect(comments.at(-1)!.body).toContain('Run 9001.');
});
