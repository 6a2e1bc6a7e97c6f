import { OUR_WORDS } from '../../aws/batch-job.ts';
import { EXIT } from '../../contract/input-error.ts';
import type { RunResult } from '../../contract/run-result.ts';
import type { Step } from '../action-harness.ts';
import type { BatchJob } from '../fake-aws/batch/batch-job.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

/** Refusals for the time of a signature, of one start: what the first answer tells is known from then on. */
const MOST_SKEWED = 3;
const SKEWED = ['InvalidSignatureException', 'RequestTimeTooSkewed'];
const CANCELLED = /^(interrupted|the workflow was cancelled)$/;

/** Every job of the run, of whoever started it. */
export function ours({ aws }: World): BatchJob[] {
  return aws.batch.jobs.filter(({ input }) => input.parameters?.request !== undefined);
}

export function inFlight(world: World): BatchJob[] {
  return ours(world).filter(({ status }) => status !== 'SUCCEEDED' && status !== 'FAILED');
}

/** Submits of one name: one for each start, and for the few times that it stepped back. */
const MOST_SUBMITS = 8;

/** What is wrong already while a program runs; null for nothing. */
export function wrongNow(world: World): string | null {
  if (world.aws.batch.table.mostAtOnce > 1) return 'two jobs were measuring at once';
  const byName = Map.groupBy(ours(world), ({ input }) => input.jobName);
  const often = [...byName].find(([, jobs]) => jobs.length > MOST_SUBMITS);
  return often ? `${often[0]} was submitted ${often[1].length} times` : null;
}

/** What must hold whenever a program has ended. @throws Error */
export function checkJobs(world: World, story: Story): void {
  const wrong = wrongNow(world);
  require(wrong === null, wrong ?? '');
  const endedByUs = ours(world).filter(({ terminated }) => terminated?.startsWith(OUR_WORDS));
  const kept = ours(world).filter(
    (job) => !endedByUs.includes(job) && job.container.exitCode !== EXIT.tooLate,
  );
  const names = kept.map(({ input }) => input.jobName);
  require(new Set(names).size === names.length, `a job was submitted twice: ${names}`);
  for (const job of endedByUs) {
    const reason = job.terminated!.slice(OUR_WORDS.length);
    require(mayEnd(job, reason, story), `a healthy job was ended (${job.status}): ${reason}`);
  }
}

/** A person asked, or it had no machine: another was before it, or none will come. */
function mayEnd(job: BatchJob, reason: string, story: Story): boolean {
  if (CANCELLED.test(reason)) return story.cancelled;
  if (job.startedAt !== undefined) return false;
  return reason.startsWith('stepped back for') || story.hopeless.has(job.environment.instanceType);
}

/** What a start leaves. @param since number of calls before it */
export function checkStep(step: Step, world: World, since: number): void {
  const calls = world.aws.calls.slice(since);
  const skewed = calls.filter(({ failed }) => failed !== null && SKEWED.includes(failed));
  require(skewed.length <= MOST_SKEWED, `${skewed.length} requests were signed for a wrong time`);
  const { status } = step.outputs;
  require(status !== 'invalid-input', `a fault was called bad input: ${step.stdout}`);
  // Its own job is taken up, not waited for.
  const own = ours(world).find(({ environment: { instanceType }, input: { jobName } }) =>
    new RegExp(`^${instanceType} waits for job ${jobName}\\b`, 'm').test(step.stdout),
  );
  require(!own, `it waited for its own job ${own?.input.jobName}`);
  if (calls.length > 0) require(step.summary.trim() !== '', 'there is no summary');
}

/** No secret is in what a step printed or wrote. The runner takes masks out of what it is told. */
export function checkSecrets(steps: readonly Step[], world: World, more: string): void {
  const masked = steps.flatMap((step) => step.annotations('add-mask'));
  const said = steps.map((step) => {
    const shown = step.log.commands.filter(({ command }) => command !== 'add-mask');
    const parts = [step.log.lines, shown, step.stderr, step.summary, step.outputs, step.state];
    return JSON.stringify(parts);
  });
  const { comments, issues, statuses } = world.github.state;
  const objects = [...world.aws.results.objects];
  const text = [...said, more, ...JSON.stringify([comments, issues, statuses, objects])].join('');
  for (const secret of new Set([...masked, ...world.secrets])) {
    const inJson = JSON.stringify(secret).slice(1, -1);
    const found = text.includes(secret) || text.includes(inJson);
    require(!found, `a secret was told: ${secret.slice(0, 4)}…`);
  }
}

/** What must hold of a run that is over. */
export function checkResult(
  run: RunResult,
  types: readonly string[],
  world: World,
  story: Story,
): void {
  checkJobs(world, story);
  const left = inFlight(world);
  require(left.length === 0, `still in flight: ${left.map(({ input }) => input.jobName)}`);
  const named = run.jobs.map(({ instanceType }) => instanceType);
  require(String(named) === String(types), `the report is of ${named}`);
  for (const { cases, instanceType, reason, status } of run.jobs) {
    const last = ours(world).findLast((job) => job.environment.instanceType === instanceType);
    const good = last?.status === 'SUCCEEDED';
    require(!good || status === 'SUCCEEDED', `the result of ${instanceType} was lost: ${reason}`);
    if (status === 'SUCCEEDED') require(cases.length > 0, `${instanceType} has no cases`);
    else require(/\w{3}/.test(reason ?? ''), `${instanceType} failed without a reason`);
  }
  const kept = [...world.aws.results.objects].filter(([key]) => key.includes(`/${run.runKey}`));
  const { finishedAt } = run;
  const stored = kept
    .filter(([key]) => key.startsWith('history/'))
    // The same run that ended twice is kept once.
    .map(([, text]) => JSON.stringify({ ...JSON.parse(text), finishedAt }));
  require(stored.includes(JSON.stringify(run)), 'the run is not in history');
}

export function require(holds: boolean, violated: string): asserts holds {
  if (!holds) throw new Error(violated);
}

/** When something happens to a program: after so much time, or as so many calls have arrived. */
export type Moment = { afterMs: number } | { afterCalls: number };

/**
 * Does something once, at a moment of a program that talks to the fake AWS.
 *
 * @returns a function that forgets it
 */
export function atMoment({ aws }: World, moment: Moment, then: () => void): () => void {
  return 'afterMs' in moment
    ? whenPassed(aws, moment.afterMs, then)
    : whenCalled(aws, moment.afterCalls, then);
}

/** The wait under way lasts for ever: what follows does not race with a program whose waits cost no time. */
function whenPassed({ clock }: World['aws'], afterMs: number, then: () => void): () => void {
  const atMs = clock.now().getTime() + afterMs;
  const forget = () => void Reflect.deleteProperty(clock, 'sleep');
  const sleep = clock.sleep.bind(clock);
  clock.sleep = async (ms, signal) => {
    await sleep(ms, signal);
    if (clock.now().getTime() < atMs || !Object.hasOwn(clock, 'sleep')) return;
    forget();
    then();
    await new Promise(() => {});
  };
  return forget;
}

function whenCalled({ faults }: World['aws'], afterCalls: number, then: () => void): () => void {
  let left = afterCalls;
  const forget = () => void Reflect.deleteProperty(faults, 'next');
  const next = faults.next.bind(faults);
  faults.next = (call) => {
    if (--left === 0) {
      forget();
      then();
    }
    return next(call);
  };
  return forget;
}
