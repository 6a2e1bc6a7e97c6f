import { messageOf } from '../contract/input-error.ts';
import { encodeJobParameters, type JobRequest, requestIn } from '../contract/job-request.ts';
import {
  AccessDenied,
  Busy,
  ForeignJob,
  isTerminal,
  type Job,
  LostContact,
  type PlannedJob,
} from './ports.ts';
import { isOver, pollDelayMs, type WatchPorts, type WatchTimes } from './watch-job.ts';

export interface StartOptions {
  times: WatchTimes;
  /** What to do while somebody else's job is in flight. */
  onBusy: 'wait' | 'fail';
  /**
   * Where a job's results go that is submitted in the place of one that we ended, e.g. by a cancel; without it
   * such a job stays failed.
   */
  newNonce?: () => string;
  /**
   * A job that gets its machine later than so long after it was submitted ends at once; absent: it may start
   * whenever.
   */
  startWithinMs?: number | undefined;
}

export interface StartedJob {
  job: Job;
  /** As it was passed to the job. */
  planned: PlannedJob;
  adopted: boolean;
}

/** The job in flight, or why there is none. */
export async function startJob(
  planned: PlannedJob,
  { backend, clock, progress, signal }: WatchPorts,
  { newNonce, onBusy, startWithinMs, times }: StartOptions,
): Promise<StartedJob | { notStarted: string } | 'handed-over'> {
  const since = clock.now().getTime();
  while (!signal.aborted) {
    if (isOver(times.handOverAt, clock)) return 'handed-over';
    const own = await backend.findByName(planned.jobName);
    const inFlight = await backend.listInFlight();
    const decision = decideStart(planned, newNonce ? own : asEnded(own), inFlight, onBusy);
    switch (decision.action) {
      case 'adopt':
        progress.report({ type: 'adopted', planned, job: decision.job });
        return { ...decision, adopted: true };
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
          const broken = await backend.findBroken?.(planned);
          if (broken) return { notStarted: `not started: ${broken}` };
          const told = asSubmitted(planned, {
            nonce: decision.anew && newNonce ? newNonce() : planned.request.nonce,
            notAfter:
              startWithinMs === undefined
                ? undefined
                : new Date(clock.now().getTime() + startWithinMs).toISOString(),
          });
          const job = await backend.submit(told);
          progress.report({ type: 'submitted', planned: told, job });
          return { job, planned: told, adopted: false };
        } catch (error) {
          if (error instanceof AccessDenied || error instanceof LostContact) throw error;
          const why = messageOf(error);
          return { notStarted: `could not be submitted: ${why}` };
        }
    }
  }
  return { notStarted: 'not started: interrupted' };
}

type StartDecision =
  /** @property anew in the place of a job that we ended before its end */
  | { action: 'submit'; anew: boolean }
  /** @property planned as the job was told it: its results are under its own nonce */
  | { action: 'adopt'; job: Job; planned: PlannedJob }
  | { action: 'wait'; for: Job }
  | { action: 'refuse'; because: 'busy' | 'other-parameters'; job: Job };

/**
 * Decides how to start a job.
 *
 * @param own the job that already has our name, ended or not
 * @param inFlight all jobs of the environment that have not ended
 *
 * One job at a time: another job in flight is waited for or, with `onBusy: 'fail'`, refused. A job of
 * our own name is ours from an earlier start (names are deterministic): it is adopted, also when it
 * has ended, provided it was told the same. One that we ended ourselves is submitted again.
 */
export function decideStart(
  planned: PlannedJob,
  own: Job | null,
  inFlight: readonly Job[],
  onBusy: 'wait' | 'fail',
): StartDecision {
  const anew = own?.status === 'FAILED' && own.endedByUs === true;
  if (own && !anew) {
    const told = asTold(planned, own);
    return told
      ? { action: 'adopt', job: own, planned: told }
      : { action: 'refuse', because: 'other-parameters', job: own };
  }
  const other = inFlight.find((job) => !isTerminal(job.status));
  if (!other) return { action: 'submit', anew };
  return onBusy === 'wait'
    ? { action: 'wait', for: other }
    : { action: 'refuse', because: 'busy', job: other };
}

/** The plan as the job was submitted with it; null when it was told something else. */
function asTold(planned: PlannedJob, { parameters }: Job): PlannedJob | null {
  if (parameters === null) return planned;
  const told = asSubmitted(planned, requestIn(parameters) ?? planned.request);
  return sameParameters(parameters, told.parameters) ? told : null;
}

function sameParameters(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}

/** Without a place for other results a job that we ended is one like any that failed. */
function asEnded(own: Job | null): Job | null {
  return own && { ...own, endedByUs: false };
}

/** What is decided only when a job is submitted. */
type Submission = Pick<JobRequest, 'nonce' | 'notAfter'>;

/**
 * The same job as it is submitted, or was. Another nonce is another place for its results: what an earlier
 * job has left stays its own.
 */
function asSubmitted(planned: PlannedJob, { nonce, notAfter }: Submission): PlannedJob {
  const { notAfter: before, ...rest } = planned.request;
  if (nonce === rest.nonce && notAfter === before) return planned;
  const request = { ...rest, nonce, ...(notAfter !== undefined && { notAfter }) };
  return { ...planned, request, parameters: encodeJobParameters(request) };
}
