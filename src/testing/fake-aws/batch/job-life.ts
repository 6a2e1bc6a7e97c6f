import type { LogStreams } from '../logs.ts';
import type { ResultsBucket } from '../s3.ts';
import type { BatchJob } from './batch-job.ts';
import { nameIn } from './environment.ts';
import type { AttemptEnd } from './job-script.ts';
import { resultOf } from './result-document.ts';

const STEP_MS = 1_000;
/** Attempts that the job definitions allow when the host is lost; any other end is the job's. */
const MOST_ATTEMPTS = 2;

const ENDS: Record<AttemptEnd, { reason: string; exitCode?: number; words?: string }> = {
  succeed: { reason: 'Essential container in task exited', exitCode: 0 },
  fail: { reason: 'Essential container in task exited', exitCode: 1 },
  'out-of-memory': {
    reason: 'Essential container in task exited',
    exitCode: 137,
    words: 'OutOfMemoryError: Container killed due to memory usage',
  },
  'host-lost': { reason: 'Host EC2 (instance i-0123456789abcdef0) terminated.' },
};

/** Moves a job on by one state. */
export class JobLife {
  readonly #logs: LogStreams;
  readonly #results: ResultsBucket;

  constructor(logs: LogStreams, results: ResultsBucket) {
    this.#logs = logs;
    this.#results = results;
  }

  /** What happens to a job at `atMs`, by itself. */
  advance(job: BatchJob, atMs: number): void {
    const { script } = job;
    switch (job.status) {
      case 'SUBMITTED':
        return enter(job, 'PENDING', atMs + STEP_MS);
      case 'PENDING':
        job.statusReason = script.runnableReason;
        return enter(job, 'RUNNABLE', atMs + script.runnableMs);
      case 'RUNNABLE':
        job.statusReason = undefined;
        return enter(job, 'STARTING', atMs + script.startingMs);
      case 'STARTING':
        return this.#run(job, atMs);
      case 'RUNNING':
        return this.#endAttempt(job, atMs);
    }
  }

  /** TerminateJob: at once before there is a container, else after it has stopped. */
  terminate(job: BatchJob, reason: string, nowMs: number): void {
    if (job.terminated !== undefined) return;
    job.terminated = reason;
    const hasContainer = job.status === 'STARTING' || job.status === 'RUNNING';
    if (!hasContainer) return stop(job, 'FAILED', reason, nowMs);
    job.nextAt = Math.min(job.nextAt, nowMs + job.script.stoppingMs);
  }

  #run(job: BatchJob, atMs: number): void {
    if (job.terminated !== undefined) return stop(job, 'FAILED', job.terminated, atMs);
    const { input, script } = job;
    const attempt = job.attempts.length + 1;
    const logStreamName = `${nameIn(input.jobDefinition!)}/default/${job.jobId}-${attempt}`;
    job.container = { logStreamName, taskArn: `arn:aws:ecs:task/${job.jobId}-${attempt}` };
    job.startedAt ??= atMs;
    const stepMs = script.runningMs / (script.log.length + 1);
    this.#logs.create(
      logStreamName,
      script.log.map((message, index) => ({
        timestamp: Math.floor(atMs + stepMs * (index + 1)),
        message,
      })),
    );
    enter(job, 'RUNNING', atMs + script.runningMs);
  }

  #endAttempt(job: BatchJob, atMs: number): void {
    const attempt = job.attempts.length + 1;
    const { attempts } = job.script;
    const end = attempts[Math.min(attempt, attempts.length) - 1] ?? 'succeed';
    const { exitCode, reason, words } = ENDS[end];
    this.#logs.cutOff(job.container.logStreamName!, atMs);
    if (job.terminated === undefined) {
      job.container = {
        ...job.container,
        ...(exitCode !== undefined && { exitCode }),
        ...(words && { reason: words }),
      };
    }
    job.attempts.push({
      container: job.container,
      startedAt: job.startedAt,
      stoppedAt: atMs,
      statusReason: job.terminated ?? reason,
    });
    if (job.terminated !== undefined) return stop(job, 'FAILED', job.terminated, atMs);
    if (end === 'host-lost' && attempt < MOST_ATTEMPTS) {
      return enter(job, 'RUNNABLE', atMs + job.script.runnableMs);
    }
    stop(job, end === 'succeed' ? 'SUCCEEDED' : 'FAILED', reason, atMs);
    if (end === 'host-lost' || end === 'out-of-memory') return;
    const result = resultOf(job, attempt, atMs);
    if (result) this.#results.objects.set(result.key, result.text);
  }
}

function enter(job: BatchJob, status: BatchJob['status'], nextAt: number): void {
  job.status = status;
  job.nextAt = nextAt;
}

function stop(job: BatchJob, status: 'SUCCEEDED' | 'FAILED', reason: string, atMs: number): void {
  enter(job, status, Number.POSITIVE_INFINITY);
  job.statusReason = reason;
  job.stoppedAt = atMs;
}
