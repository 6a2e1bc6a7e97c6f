import type { Comparison } from '../contract/comparison.ts';
import type { JobResult, RunResult } from '../contract/run-result.ts';
import { mergeSuites } from '../contract/suite-used.ts';
import { AccessDenied, Busy, ForeignJob, LostContact } from './errors.ts';
import { isOver, pollDelayMs } from './pace.ts';
import type { BenchmarkPlan, Fault, Job, PlannedJob, ResultStore } from './ports.ts';
import { addJob, emptyRun, mergeJob, recordFailure } from './run-record.ts';
import { decideStart } from './start-decision.ts';
import { jobSucceeded } from './success.ts';
import { type WatchPorts, type WatchTimes, watchJob } from './watch-job.ts';

export interface RunPorts extends WatchPorts {
  results: ResultStore;
  /** Compares the two sides of what was measured so far; called before it is stored. */
  judge: (run: RunResult) => Comparison[];
}

export interface RunOptions {
  times: WatchTimes;
  onBusy: 'wait' | 'fail';
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
    if (run.compare) run.comparisons = judge(run);
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
  const started = await start(planned, ports, options);
  if (started === 'handed-over') return started;
  if ('notStarted' in started) {
    const result = recordFailure(planned, started.notStarted);
    return interrupted() ? { result } : { result, fault: 'infrastructure' };
  }
  const outcome = await watchJob(planned, started, ports, options.times);
  if (outcome.ended === 'handed-over') return outcome.ended;
  const left = await ports.results.collect(planned);
  const stored = left && 'job' in left ? left : null;
  if (stored) run.suite = mergeSuites(run.suite, stored.suite);
  const withoutResult =
    left && 'rejected' in left ? left.rejected : 'the job succeeded but stored no result';
  const result = mergeJob(planned, outcome, stored?.job ?? null, withoutResult);
  if (jobSucceeded(result) || interrupted()) return { result };
  const reachedItsEnd = outcome.ended === 'terminal' && stored?.job.finishedAt;
  return { result, fault: reachedItsEnd ? 'benchmarks' : 'infrastructure' };
}

/** The job in flight, or why there is none. */
async function start(
  planned: PlannedJob,
  { backend, clock, progress, signal }: RunPorts,
  { onBusy, times }: RunOptions,
): Promise<Job | { notStarted: string } | 'handed-over'> {
  const since = clock.now().getTime();
  while (!signal.aborted) {
    if (isOver(times.handOverAt, clock)) return 'handed-over';
    const own = await backend.findByName(planned.jobName);
    const decision = decideStart(planned, own, await backend.listInFlight(), onBusy);
    switch (decision.action) {
      case 'adopt':
        progress.report({ type: 'adopted', planned, job: decision.job });
        return decision.job;
      case 'wait':
        progress.report({ type: 'waiting', for: decision.for, queued: planned });
        await clock.sleep(pollDelayMs(times, clock.now().getTime() - since), signal);
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
          if (error instanceof AccessDenied || error instanceof LostContact) throw error;
          const why = error instanceof Error ? error.message : String(error);
          return { notStarted: `could not be submitted: ${why}` };
        }
    }
  }
  return { notStarted: 'not started: interrupted' };
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
