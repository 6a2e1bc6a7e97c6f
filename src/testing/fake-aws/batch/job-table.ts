import type { SubmitJobRequest } from '@aws-sdk/client-batch';
import { decodeJobParameters } from '../../../contract/job-request.ts';
import type { BatchJob } from './batch-job.ts';
import type { BatchEnvironment } from './environment.ts';
import type { JobLife, JobPrograms } from './job-life.ts';
import { type JobScript, ORDINARY_JOB } from './job-script.ts';

/** Time from submit to PENDING. */
const SUBMITTED_MS = 1_000;

/** All jobs of the account, and the lock: a consumable resource of quantity 1. */
export class JobTable {
  readonly jobs: BatchJob[] = [];
  /** What becomes of jobs, by the instance type in their request. */
  readonly scripts = new Map<string, Partial<JobScript>>();
  /** The most jobs at once that had a machine. */
  mostAtOnce = 0;
  readonly #life: JobLife;
  readonly #locks: boolean;
  readonly #now: () => Date;
  #lockFreeSince = 0;

  constructor(life: JobLife, locks: boolean, now: () => Date) {
    this.#life = life;
    this.#locks = locks;
    this.#now = now;
  }

  run(programs: JobPrograms): void {
    this.#life.programs = programs;
  }

  add(
    input: SubmitJobRequest,
    environment: BatchEnvironment,
    script?: Partial<JobScript>,
  ): BatchJob {
    this.settle();
    const nowMs = this.#now().getTime();
    const job: BatchJob = {
      jobId: `00000000-0000-4000-8000-${String(this.jobs.length + 1).padStart(12, '0')}`,
      input,
      environment,
      script: { ...ORDINARY_JOB, ...(script ?? this.scripts.get(instanceTypeOf(input))) },
      status: 'SUBMITTED',
      statusReason: undefined,
      createdAt: nowMs,
      startedAt: undefined,
      stoppedAt: undefined,
      attempts: [],
      container: {},
      nextAt: nowMs + SUBMITTED_MS,
      terminated: undefined,
      cancelled: false,
    };
    this.jobs.push(job);
    return job;
  }

  /** Lets happen, in order, all that is to have happened by now. */
  settle(): void {
    const nowMs = this.#now().getTime();
    for (;;) {
      const due = this.jobs
        .map((job) => ({ job, at: this.#dueAt(job) }))
        .sort((a, b) => a.at - b.at)[0];
      if (!due || due.at > nowMs) return;
      const held = hasMachine(due.job);
      this.#life.advance(due.job, due.at);
      if (held && !hasMachine(due.job)) this.#lockFreeSince = due.at;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.jobs.filter(hasMachine).length);
    }
  }

  terminate(job: BatchJob, reason: string): void {
    this.#life.terminate(job, reason, this.#now().getTime());
    this.settle();
  }

  #dueAt(job: BatchJob): number {
    if (this.#life.programs?.isRunning(job)) return Number.POSITIVE_INFINITY;
    if (job.status !== 'RUNNABLE' || !this.#locks) return job.nextAt;
    const held = this.jobs.some(hasMachine);
    return held ? Number.POSITIVE_INFINITY : Math.max(job.nextAt, this.#lockFreeSince);
  }
}

function hasMachine({ status }: BatchJob): boolean {
  return status === 'STARTING' || status === 'RUNNING';
}

function instanceTypeOf({ parameters = {} }: SubmitJobRequest): string {
  try {
    return decodeJobParameters(parameters).instanceType;
  } catch {
    return '';
  }
}
