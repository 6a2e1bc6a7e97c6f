import { LOG_STREAM_PREFIX, MOST_ATTEMPTS } from '../../../contract/deployment.ts';
import { EXIT } from '../../../contract/input-error.ts';
import {
  decodeJobParameters,
  type JobRequest,
  latestStart,
  suiteUsed,
} from '../../../contract/job-request.ts';
import { incomingName, incomingPrefix } from '../../../contract/results-bucket.ts';
import type { CaseResult } from '../../../contract/run-result.ts';
import { aCaseInRounds, ratesAround } from '../../comparisons.ts';
import { aCase, aJob, aRunResult } from '../../run-results.ts';
import type { LogStreams } from '../logs.ts';
import type { FakeResultsBucket } from '../s3.ts';
import type { AttemptEnd, BatchJob } from './batch-job.ts';

const EXITED = 'Essential container in task exited';
const STEP_MS = 1_000;

/** Batch's reason for each end, and what the container then tells. */
const ENDS: Record<AttemptEnd, { statusReason: string; container: BatchJob['container'] }> = {
  succeed: { statusReason: EXITED, container: { exitCode: 0 } },
  fail: { statusReason: EXITED, container: { exitCode: 1 } },
  'out-of-memory': {
    statusReason: EXITED,
    container: { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' },
  },
  'too-late': { statusReason: EXITED, container: { exitCode: EXIT.tooLate } },
  'host-lost': {
    statusReason: 'Host EC2 (instance i-0123456789abcdef0) terminated.',
    container: {},
  },
};

/** What runs in the containers of jobs. It takes real time, for which the virtual one waits. */
export interface JobPrograms {
  /** @param attempt from 1 */
  start(job: BatchJob, attempt: number): void;
  /** As the agent does when a job is terminated. */
  stop(job: BatchJob): void;
  /** Whether the job's attempt has not ended, so that no end of it can be told. */
  isRunning(job: BatchJob): boolean;
  /** How the last attempt of a job ended; undefined for a job without one. */
  ended(job: BatchJob): { exitCode: number | null } | undefined;
}

/** Moves a job on by one state. */
export class JobLife {
  /** null: what jobs do is in their scripts. */
  programs: JobPrograms | null = null;
  readonly #logs: LogStreams;
  readonly #results: FakeResultsBucket;

  constructor(logs: LogStreams, results: FakeResultsBucket) {
    this.#logs = logs;
    this.#results = results;
  }

  /** What happens to a job at `atMs`, by itself. */
  advance(job: BatchJob, atMs: number): void {
    const { script } = job;
    if (job.status === 'SUBMITTED') {
      enter(job, 'PENDING', atMs + STEP_MS);
    } else if (job.status === 'PENDING') {
      enter(job, 'RUNNABLE', atMs + script.runnableMs);
      job.statusReason = script.runnableReason;
    } else if (job.status === 'RUNNABLE') {
      enter(job, 'STARTING', atMs + script.startingMs);
    } else if (job.terminated !== undefined && job.status === 'STARTING') {
      stop(job, 'FAILED', job.terminated, atMs);
    } else if (job.status === 'STARTING') {
      this.#run(job, atMs);
    } else {
      this.#endAttempt(job, atMs);
    }
  }

  /** TerminateJob: at once before there is a container, else after it has stopped. */
  terminate(job: BatchJob, reason: string, nowMs: number): void {
    if (job.terminated !== undefined) return;
    job.terminated = reason;
    const hasContainer = job.status === 'STARTING' || job.status === 'RUNNING';
    if (job.status === 'RUNNING') this.programs?.stop(job);
    if (hasContainer) job.nextAt = Math.min(job.nextAt, nowMs + job.script.stoppingMs);
    else stop(job, 'FAILED', reason, nowMs);
  }

  #run(job: BatchJob, atMs: number): void {
    const { script } = job;
    const attempt = job.attempts.length + 1;
    const logStreamName = `${LOG_STREAM_PREFIX}/default/${job.jobId}-${attempt}`;
    job.container = { logStreamName, taskArn: `arn:aws:ecs:task/${job.jobId}-${attempt}` };
    job.startedAt = atMs;
    this.programs?.start(job, attempt);
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
    const { script, terminated } = job;
    const attempt = job.attempts.length + 1;
    const scripted = isTooLate(job, attempt)
      ? 'too-late'
      : (script.attempts[Math.min(attempt, script.attempts.length) - 1] ?? 'succeed');
    const program = this.programs?.ended(job);
    const end = program && scripted !== 'host-lost' ? endOf(program) : scripted;
    const { statusReason, container } =
      terminated === undefined
        ? ENDS[end]
        : { statusReason: terminated, container: { exitCode: 137 } };
    this.#logs.cutOff(job.container.logStreamName!, atMs);
    Object.assign(job.container, container);
    const { startedAt } = job;
    job.attempts.push({
      container: job.container,
      startedAt,
      stoppedAt: atMs,
      statusReason,
    });
    if (terminated === undefined && end === 'host-lost' && attempt < MOST_ATTEMPTS) {
      enter(job, 'RUNNABLE', atMs + script.runnableMs);
      return;
    }
    const good = terminated === undefined && end === 'succeed';
    stop(job, good ? 'SUCCEEDED' : 'FAILED', statusReason, atMs);
    const reachedItsEnd = terminated === undefined && ['succeed', 'fail', 'too-late'].includes(end);
    const result = reachedItsEnd && !program ? resultOf(job, attempt, atMs) : null;
    if (result) this.#results.objects.set(result.key, result.text);
  }
}

function endOf({ exitCode }: { exitCode: number | null }): AttemptEnd {
  if (exitCode === EXIT.tooLate) return 'too-late';
  return exitCode === 0 ? 'succeed' : 'fail';
}

/** As the job finds out itself. */
function isTooLate({ input, startedAt = 0 }: BatchJob, attempt: number): boolean {
  const { parameters = {} } = input;
  if (parameters.request === undefined) return false;
  const { notAfter } = decodeJobParameters(parameters);
  const latest = latestStart(notAfter, attempt);
  return latest !== null && startedAt > latest.getTime();
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

/**
 * What a job stores at the end of an attempt.
 *
 * @param attempt from 1
 * @returns key and content; null for nothing
 */
function resultOf(
  job: BatchJob,
  attempt: number,
  atMs: number,
): { key: string; text: string } | null {
  const { parameters = {} } = job.input;
  if (job.script.result === 'none' || parameters.request === undefined) return null;
  const request = decodeJobParameters(parameters);
  const key = incomingPrefix(request) + incomingName(attempt, 1);
  return { key, text: textOf(job, request, atMs) };
}

function textOf(job: BatchJob, request: JobRequest, atMs: number) {
  const { script, startedAt = 0, status } = job;
  const slower = script.result === 'of a slower candidate';
  const own = documentOf(request, startedAt, atMs, status === 'SUCCEEDED', slower);
  if (isTooLate(job, job.attempts.length)) {
    const nothing = { reason: 'it got its machine too late', cases: [] };
    return JSON.stringify({ ...own, jobs: [{ ...own.jobs[0], ...nothing }] });
  }
  switch (script.result) {
    case 'not JSON':
      return '<html>503</html>';
    case 'another schema':
      return JSON.stringify({ ...own, schemaVersion: 3 });
    case 'of another instance type':
      return JSON.stringify({ ...own, jobs: [{ ...own.jobs[0], instanceType: 'm5.large' }] });
    case 'of another run':
      return JSON.stringify({ ...own, runKey: `${own.runKey}-x` });
    default:
      return JSON.stringify(own);
  }
}

function documentOf(
  request: JobRequest,
  startedAt: number,
  atMs: number,
  good: boolean,
  slower: boolean,
) {
  const { compare, instanceType, runKey, trigger } = request;
  const times = {
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(atMs).toISOString(),
  };
  return aRunResult({
    runKey,
    trigger,
    suite: suiteUsed(request),
    ...(compare && { compare: compare.design }),
    ...times,
    jobs: [
      aJob({
        instanceType,
        jobId: '',
        status: good ? 'SUCCEEDED' : 'FAILED',
        reason: good ? null : 'the build failed',
        ...times,
        cases: request.buckets.flatMap(({ name: bucket, storageClass }) =>
          request.s3Clients.flatMap((s3Client) => {
            const names = { bucket, storageClass, s3Client };
            if (compare === null) return [aCase(names)];
            const { mostRounds, screenRounds } = compare.design;
            const side = (name: CaseResult['side'], rate: number) => {
              const rates = ratesAround(rate, slower ? mostRounds : screenRounds);
              return aCaseInRounds(
                rates.map((one) => [one]),
                { ...names, side: name },
              );
            };
            return [side('candidate', slower ? 0.8 : 1), side('baseline', 1.00001)];
          }),
        ),
      }),
    ],
  });
}
