import { mergeSuites, suiteUsed } from '../contract/job-request.ts';
import { type JobResult, RESULT_SCHEMA_VERSION, type RunResult } from '../contract/run-result.ts';
import { INTERRUPTED } from '../contract/runner-output.ts';
import type { BenchmarkPlan, Fault, PlannedJob, ResultStore } from './ports.ts';
import { jobSucceeded } from './run-state.ts';
import { type StartedJob, type StartOptions, startJob } from './start-job.ts';
import { type Watched, type WatchPorts, watchJob } from './watch-job.ts';

export interface RunPorts extends WatchPorts {
  results: ResultStore;
  /** What the two sides of what was measured so far come to; asked before it is stored. */
  judge: (
    run: RunResult,
  ) => Pick<RunResult, 'comparisons' | 'clientComparisons' | 'costComparisons' | 'smallestChanges'>;
}

export interface RunOptions extends StartOptions {
  /** Stop after the first job that failed; the others are recorded as not started. */
  failFast: boolean;
  /** Options of the command line that nothing else in the result tells. */
  given?: RunResult['options'];
}

/**
 * Runs a plan, one job at a time: the next is submitted only when the last is terminal and its
 * result is stored. A failed job does not stop the others.
 *
 * @returns all that was measured, also after an interruption. When `handOverAt` has come, the job in
 *   flight is left running, `finishedAt` is null, and a later call with the same plan adopts the job
 *   and goes on
 * @throws AccessDenied, Busy, ForeignJob, LostContact; results of the jobs before are stored by then
 */
export async function runPlan(
  plan: BenchmarkPlan,
  ports: RunPorts,
  options: RunOptions,
): Promise<RunResult> {
  const { clock, judge, progress, results, signal } = ports;
  const { given } = options;
  const run: RunResult = { ...emptyRun(plan, clock.now()), ...(given && { options: given }) };
  progress.report({ type: 'planned', plan });
  for (const planned of plan.jobs) {
    const obstacle = notStartedBecause(run, signal, options);
    const end = obstacle
      ? { result: recordFailure(planned, `not started: ${obstacle}`) }
      : await runJob(planned, run, ports, options);
    if (end === 'handed-over') {
      await results.save(run);
      return run;
    }
    addJob(run, end.result);
    run.interrupted = signal.aborted;
    if (run.jobs.length === plan.jobs.length) run.finishedAt = clock.now().toISOString();
    if (run.compare) Object.assign(run, judge(run));
    await results.save(run);
    progress.report({ type: 'finished', planned, ...end });
  }
  return run;
}

interface JobEnd {
  result: JobResult;
  /** Absent when all went well, or a person ended it. */
  fault?: Fault;
}

async function runJob(
  planned: PlannedJob,
  run: RunResult,
  ports: RunPorts,
  options: RunOptions,
): Promise<JobEnd | 'handed-over'> {
  const interrupted = () => ports.signal.aborted;
  let started: StartedJob | { notStarted: string } | 'handed-over';
  let watched: Watched;
  for (;;) {
    started = await startJob(planned, ports, options);
    if (started === 'handed-over') return started;
    if ('notStarted' in started) {
      const result = recordFailure(planned, started.notStarted);
      return interrupted() ? { result } : { result, fault: 'infrastructure' };
    }
    watched = await watchJob(started.planned, started.job, ports, options.times);
    if (watched.ended === 'handed-over') return watched.ended;
    const { job } = watched;
    // What an earlier start had ended was still stopping when it was taken up.
    const wasEndedBefore = started.adopted && watched.ended === 'terminal' && job.endedByUs;
    const anew = watched.ended === 'stepped-back' || (wasEndedBefore && job.status === 'FAILED');
    if (!anew || !options.newNonce || interrupted()) break;
  }
  const left = await ports.results.collect(started.planned);
  const stored = left && 'job' in left ? left : null;
  if (stored) run.suite = mergeSuites(run.suite, stored.suite);
  const withoutResult =
    left && 'rejected' in left ? left.rejected : 'the job succeeded but stored no result';
  const result = mergeJob(planned, watched, stored?.job ?? null, withoutResult);
  if (jobSucceeded(result) || interrupted()) return { result };
  const reachedItsEnd = watched.ended === 'terminal' && stored?.job.finishedAt;
  return { result, fault: reachedItsEnd ? 'benchmarks' : 'infrastructure' };
}

function notStartedBecause(
  run: RunResult,
  signal: AbortSignal,
  { failFast }: RunOptions,
): string | null {
  if (signal.aborted) return INTERRUPTED;
  const failed = run.jobs.find((job) => job.status === 'FAILED');
  return failFast && failed ? `${failed.instanceType} failed (fail-fast)` : null;
}

/** Adds a job. A run began with its first job, so that it is the same however often it is taken up. */
function addJob(run: RunResult, job: JobResult): void {
  const began = job.startedAt && Date.parse(job.startedAt);
  const isFirst = run.jobs.every(({ startedAt }) => startedAt === null);
  if (began && (isFirst || began < Date.parse(run.startedAt))) {
    run.startedAt = new Date(began).toISOString();
  }
  run.jobs.push(job);
}

/** What the job stored, with the backend's word on how it ended. */
function mergeJob(
  planned: PlannedJob,
  { job, ended, reason }: Watched,
  stored: JobResult | null,
  withoutResult: string,
): JobResult {
  const base = stored ?? recordFailure(planned, '');
  const times = {
    // The backend's word first: estimates of cost rest on it, and a job may run anybody's code.
    startedAt: job.startedAt?.toISOString() ?? base.startedAt,
    finishedAt: job.stoppedAt?.toISOString() ?? base.finishedAt,
  };
  const merged = {
    ...{ ...base, ...times, instanceType: planned.instanceType, jobId: job.jobId },
    ...(planned.price && { price: planned.price }),
  };
  if (ended === 'terminal' && job.status === 'SUCCEEDED' && stored?.status === 'SUCCEEDED') {
    return { ...merged, status: 'SUCCEEDED', reason: null };
  }
  const missing = job.status === 'SUCCEEDED' ? withoutResult : null;
  // A job that did not reach its end cannot know why; the backend may, unless it saw an end.
  const own = stored?.finishedAt || job.status === 'SUCCEEDED' ? (stored?.reason ?? null) : null;
  const known = reason ?? job.lost ?? own ?? missing;
  const why = known ?? job.statusReason ?? stored?.reason ?? 'the job failed';
  return { ...merged, status: 'FAILED', reason: why };
}

/** A job without a result. */
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
    ...(planned.price && { price: planned.price }),
    s3ClientVersions: {},
    cases: [],
  };
}

/** A run of which nothing is known yet. */
export function emptyRun(plan: BenchmarkPlan, startedAt: Date): RunResult {
  const request = plan.jobs[0]!.request;
  return {
    schemaVersion: RESULT_SCHEMA_VERSION,
    runKey: plan.runKey,
    trigger: request.trigger,
    suite: suiteUsed(request),
    ...(request.asAws && { asAws: true as const }),
    ...(request.s3Profile && { s3Profile: request.s3Profile }),
    startedAt: startedAt.toISOString(),
    finishedAt: null,
    interrupted: false,
    jobs: [],
    ...(request.turns && { turns: request.turns }),
    ...(request.compare && { compare: request.compare.design }),
  };
}
