import { parseCaseStart } from '../src/contract/job-log.ts';
import type { ProgressEvent } from '../src/orchestrator/ports.ts';
import type { JobProgress, RunProgress } from '../src/report/comment.ts';

/** How much an event changes the picture. */
export type Weight = 'nothing' | 'little' | 'much';

/** The state of a run, put together from what is reported of it. */
export class RunState {
  #begun: Pick<RunProgress, 'runKey' | 'startedAt' | 'links'>;
  #queuedBehind: RunProgress['queuedBehind'] = null;
  #jobs: JobProgress[] = [];

  constructor(begun: Pick<RunProgress, 'runKey' | 'startedAt' | 'links'>) {
    this.#begun = begun;
  }

  view(now: Date): RunProgress {
    return {
      ...this.#begun,
      updatedAt: now.toISOString(),
      queuedBehind: this.#queuedBehind,
      jobs: this.#jobs,
    };
  }

  apply(event: ProgressEvent): Weight {
    switch (event.type) {
      case 'planned':
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
        this.#beginsAt(event.job.createdAt);
        return this.#set(event.planned.instanceType, { state: 'waiting' });
      case 'status':
        if (event.job.status !== 'RUNNABLE') this.#queuedBehind = null;
        return event.job.status === 'RUNNING'
          ? this.#set(event.planned.instanceType, { state: 'running', reason: null })
          : 'nothing';
      case 'runnable':
        return this.#set(event.planned.instanceType, { reason: event.explanation });
      case 'log':
        return this.#log(event.planned.instanceType, event.lines);
      case 'finished': {
        const { reason, status } = event.result;
        const state = status === 'SUCCEEDED' ? 'succeeded' : 'failed';
        return this.#set(event.planned.instanceType, { state, reason });
      }
      case 'log-unreadable':
      case 'lost-contact':
        return 'nothing';
    }
  }

  /** What an earlier leg has submitted was the run's start, not this leg. */
  #beginsAt(submittedAt: Date | null): void {
    const startedAt = submittedAt?.toISOString();
    if (startedAt && startedAt < this.#begun.startedAt) this.#begun = { ...this.#begun, startedAt };
  }

  #log(instanceType: string, lines: readonly string[]): Weight {
    const start = lines.map(parseCaseStart).findLast((found) => found !== undefined);
    if (!start) return 'nothing';
    const { index, phase, total } = start;
    const confirming = phase === 'confirm';
    const cases = { done: confirming ? index : index - 1, total, confirming };
    this.#set(instanceType, { cases });
    return 'little';
  }

  #set(instanceType: string, fields: Partial<JobProgress>): Weight {
    this.#jobs = this.#jobs.map((job) =>
      job.instanceType === instanceType ? { ...job, ...fields } : job,
    );
    return 'much';
  }
}
