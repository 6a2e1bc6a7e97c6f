import {
  type JobResult,
  RESULT_SCHEMA_VERSION,
  type RunResult,
  type SuiteUsed,
} from '../contract/run-result.ts';
import { AccessDenied, Busy, ForeignJob } from './errors.ts';
import type { BenchmarkPlan, Job, PlannedJob, ResultStore } from './ports.ts';
import { decideStart } from './start-decision.ts';
import { type WatchOutcome, type WatchPorts, type WatchTimes, watchJob } from './watch-job.ts';

export interface RunPorts extends WatchPorts {
  results: ResultStore;
}

export interface RunOptions {
  times: WatchTimes;
  onBusy: 'wait' | 'fail';
  /** Stop after the first job that failed; the others are recorded as not started. */
  failFast: boolean;
}

/**
 * Runs a plan, one job at a time: the next is submitted only when the last is terminal and its
 * result is stored. A failed job does not stop the others.
 *
 * @returns all that was measured, also after an interruption
 * @throws AccessDenied, Busy, ForeignJob, LostContact; results of the jobs before are stored by then
 */
export async function runPlan(
  plan: BenchmarkPlan,
  ports: RunPorts,
  options: RunOptions,
): Promise<RunResult> {
  const { clock, progress, results, signal } = ports;
  const run = emptyRun(plan, clock.now());
  progress.report({ type: 'planned', plan });
  for (const planned of plan.jobs) {
    const obstacle = notStartedBecause(run, signal, options);
    const job = obstacle
      ? recordFailure(planned, `not started: ${obstacle}`)
      : await runJob(planned, run, ports, options);
    run.jobs.push(job);
    run.interrupted = signal.aborted;
    if (run.jobs.length === plan.jobs.length) run.finishedAt = clock.now().toISOString();
    await results.save(run);
    progress.report({ type: 'finished', planned, result: job });
  }
  return run;
}

/** Whether every job succeeded and no case failed. */
export function everythingSucceeded(run: RunResult): boolean {
  return run.jobs.every(
    (job) => job.status === 'SUCCEEDED' && job.cases.every((one) => one.status !== 'failed'),
  );
}

async function runJob(
  planned: PlannedJob,
  run: RunResult,
  ports: RunPorts,
  options: RunOptions,
): Promise<JobResult> {
  const started = await start(planned, ports, options);
  if (started === null) return recordFailure(planned, 'not started: interrupted');
  if (typeof started === 'string') return recordFailure(planned, started);
  const outcome = await watchJob(planned, started, ports, options.times);
  const left = await ports.results.collect(planned);
  if (!left || 'rejected' in left) {
    return mergeJob(
      planned,
      outcome,
      null,
      left?.rejected ?? 'the job succeeded but stored no result',
    );
  }
  run.suite = mergeSuites(run.suite, left.suite);
  return mergeJob(planned, outcome, left.job);
}

/** The job in flight; null when interrupted before it started; or why it could not be submitted. */
async function start(
  planned: PlannedJob,
  { backend, clock, progress, signal }: RunPorts,
  { onBusy, times }: RunOptions,
): Promise<Job | string | null> {
  while (!signal.aborted) {
    const own = await backend.findByName(planned.jobName);
    const decision = decideStart(planned, own, await backend.listInFlight(), onBusy);
    switch (decision.action) {
      case 'adopt':
        progress.report({ type: 'adopted', planned, job: decision.job });
        return decision.job;
      case 'wait':
        progress.report({ type: 'waiting', for: decision.for, queued: planned });
        await clock.sleep(times.pollMs, signal);
        break;
      case 'refuse':
        throw decision.because === 'busy'
          ? new Busy(`Job ${decision.job.jobName} is in flight: try again when it has ended.`)
          : new ForeignJob(
              `A job named ${planned.jobName} exists with other parameters: start a new run.`,
            );
      case 'submit':
        try {
          const job = await backend.submit(planned);
          progress.report({ type: 'submitted', planned, job });
          return job;
        } catch (error) {
          if (error instanceof AccessDenied) throw error;
          return `could not be submitted: ${error instanceof Error ? error.message : error}`;
        }
    }
  }
  return null;
}

function notStartedBecause(
  run: RunResult,
  signal: AbortSignal,
  { failFast }: RunOptions,
): string | null {
  if (signal.aborted) return 'interrupted';
  const failed = run.jobs.find((job) => job.status === 'FAILED');
  return failFast && failed ? `${failed.instanceType} failed (fail-fast)` : null;
}

/** What the job stored, with the backend's word on how it ended. */
function mergeJob(
  planned: PlannedJob,
  { job, ended, reason }: WatchOutcome,
  stored: JobResult | null,
  withoutResult: string | null = null,
): JobResult {
  const base = stored ?? recordFailure(planned, '');
  const times = {
    startedAt: base.startedAt ?? job.startedAt?.toISOString() ?? null,
    finishedAt: job.stoppedAt?.toISOString() ?? base.finishedAt,
  };
  const merged = { ...base, ...times, instanceType: planned.instanceType, jobId: job.jobId };
  if (ended === 'terminal' && job.status === 'SUCCEEDED' && stored) {
    return { ...merged, status: 'SUCCEEDED', reason: null };
  }
  const missing = job.status === 'SUCCEEDED' ? withoutResult : null;
  const why = reason ?? stored?.reason ?? missing ?? job.statusReason ?? 'the job failed';
  return { ...merged, status: 'FAILED', reason: why };
}

function recordFailure(planned: PlannedJob, reason: string): JobResult {
  return {
    instanceType: planned.instanceType,
    jobId: '',
    status: 'FAILED',
    reason,
    startedAt: null,
    finishedAt: null,
    lineRateGigabitsPerSecond: planned.request.gigabitsPerSecond,
    host: null,
    s3ClientVersions: {},
    cases: [],
  };
}

function emptyRun(plan: BenchmarkPlan, startedAt: Date): RunResult {
  const request = plan.jobs[0]!.request;
  return {
    schemaVersion: RESULT_SCHEMA_VERSION,
    runKey: plan.runKey,
    trigger: request.trigger,
    suite: { ...request.suite, baseline: null, repositories: [] },
    startedAt: startedAt.toISOString(),
    finishedAt: null,
    interrupted: false,
    jobs: [],
  };
}

/** What the first job measured stands for the run; repositories of later jobs are added once each. */
function mergeSuites(run: SuiteUsed, job: SuiteUsed): SuiteUsed {
  const known = new Set(run.repositories.map((repository) => JSON.stringify(repository)));
  const added = job.repositories.filter((repository) => !known.has(JSON.stringify(repository)));
  return {
    ...run,
    ref: run.ref ?? job.ref,
    commit: run.commit ?? job.commit,
    repositories: [...run.repositories, ...added],
  };
}
