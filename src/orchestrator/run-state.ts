import type { JobState, RunProgress } from '../contract/run-progress.ts';
import type { JobResult, RunResult } from '../contract/run-result.ts';
import { Measuring, type News } from './measuring.ts';
import type { Clock, Fault, Job, Progress, ProgressEvent } from './ports.ts';

/** How much an event changes the picture. */
export type Weight = 'nothing' | 'little' | 'much';

/** Shows a run; told of each event once the state has taken it, with what the event came to. */
export interface RunView {
  told(event: ProgressEvent, change: { weight: Weight; news: readonly News[] }): void;
}

/** The state of a run, put together from what is reported of it: whoever shows the run shows this. */
export class RunState implements Progress {
  readonly runKey: string;
  readonly measuring: Measuring;
  /** The jobs that were submitted or adopted, in order. */
  readonly jobIds: string[] = [];
  readonly faults: Fault[] = [];
  /** What was measured so far, as last stored: all that is left to report when a run ends with an error. */
  run: RunResult | null = null;
  /** Of the job that was begun last; '' before the first. */
  instanceType = '';
  readonly #clock: Pick<Clock, 'now'>;
  readonly #views: RunView[] = [];
  #startedAt: string;
  #queuedBehind: RunProgress['queuedBehind'] = null;
  #jobs: JobState[] = [];

  constructor(runKey: string, clock: Pick<Clock, 'now'>) {
    this.runKey = runKey;
    this.#clock = clock;
    this.#startedAt = clock.now().toISOString();
    this.measuring = new Measuring(() => clock.now().getTime());
  }

  showOn(view: RunView): void {
    this.#views.push(view);
  }

  report(event: ProgressEvent): void {
    const weight = this.#take(event);
    const news = this.measuring.takeNews();
    for (const view of this.#views) view.told(event, { weight, news });
  }

  progress(): RunProgress {
    return {
      runKey: this.runKey,
      startedAt: this.#startedAt,
      updatedAt: this.#clock.now().toISOString(),
      queuedBehind: this.#queuedBehind,
      jobs: this.#jobs,
    };
  }

  #take(event: ProgressEvent): Weight {
    switch (event.type) {
      case 'planned':
        this.measuring.plan(event.plan);
        this.#jobs = event.plan.jobs.map(({ instanceType }) => ({
          ...{ instanceType, state: 'toCome', cases: null, reason: null },
        }));
        return 'much';
      case 'waiting': {
        const known = this.#queuedBehind?.job === event.for.jobName;
        this.#queuedBehind = { job: event.for.jobName, owner: event.for.owner ?? null };
        return known ? 'nothing' : 'much';
      }
      case 'submitted':
      case 'adopted':
        this.#queuedBehind = null;
        this.#begin(event.planned.instanceType, event.job);
        return this.#set(event.planned.instanceType, { state: 'waiting' });
      case 'status':
        if (event.job.status !== 'RUNNABLE') this.#queuedBehind = null;
        return event.job.status === 'RUNNING'
          ? this.#set(event.planned.instanceType, { state: 'running', reason: null })
          : 'nothing';
      case 'runnable':
        return this.#set(event.planned.instanceType, { reason: event.explanation });
      case 'log':
        return this.#read(event.planned.instanceType, event.lines);
      case 'finished': {
        this.measuring.endJob();
        if (event.fault) this.faults.push(event.fault);
        const { reason, status } = event.result;
        const state = status === 'SUCCEEDED' ? 'succeeded' : 'failed';
        return this.#set(event.planned.instanceType, { state, reason });
      }
      case 'log-unreadable':
      case 'lost-contact':
        return 'nothing';
    }
  }

  /** A run that an earlier leg has begun started with its first submission, not with this leg. */
  #begin(instanceType: string, { createdAt, jobId }: Job): void {
    this.instanceType = instanceType;
    this.jobIds.push(jobId);
    this.measuring.beginJob();
    const submittedAt = createdAt?.toISOString();
    if (submittedAt && submittedAt < this.#startedAt) this.#startedAt = submittedAt;
  }

  #read(instanceType: string, lines: readonly string[]): Weight {
    const before = this.measuring.current;
    for (const line of lines) this.measuring.read(line);
    const { current } = this.measuring;
    if (current === null || current === before) return 'nothing';
    const { index, phase, total } = current;
    const confirming = phase === 'confirm';
    const cases = { done: confirming ? index : index - 1, total, confirming };
    this.#set(instanceType, { cases });
    return 'little';
  }

  #set(instanceType: string, fields: Partial<JobState>): Weight {
    this.#jobs = this.#jobs.map((job) =>
      job.instanceType === instanceType ? { ...job, ...fields } : job,
    );
    return 'much';
  }
}

/** Whether every job succeeded, no case failed, and a comparison has timed anything. */
export function everythingSucceeded(run: RunResult): boolean {
  return run.jobs.every(jobSucceeded) && !comparedNothing(run);
}

/**
 * Whether a comparison had cases, and all of them were settled without timing them: nothing was found
 * out, which nobody may take for a good end.
 */
export function comparedNothing({ compare, jobs }: RunResult): boolean {
  const cases = jobs.flatMap((job) => job.cases);
  return (
    compare !== undefined &&
    cases.some(({ status }) => status === 'measured') &&
    cases.every(({ measurements }) => measurements.length === 0)
  );
}

/** Whether it came to its end and no case failed. */
export function jobSucceeded({ status, cases }: JobResult): boolean {
  return status === 'SUCCEEDED' && cases.every((one) => one.status !== 'failed');
}

/** Whether two sides were to be compared. */
export function isComparison({ compare, comparisons }: RunResult): boolean {
  return compare !== undefined || comparisons !== undefined;
}
