import { encodeJobParameters, type JobRequest, requestIn } from '../contract/job-request.ts';
import { isTerminal, type Job, type PlannedJob } from './ports.ts';

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
export function asEnded(own: Job | null): Job | null {
  return own && { ...own, endedByUs: false };
}

/** What is decided only when a job is submitted. */
type Submission = Pick<JobRequest, 'nonce' | 'notAfter'>;

/**
 * The same job as it is submitted, or was. Another nonce is another place for its results: what an earlier
 * job has left stays its own.
 */
export function asSubmitted(planned: PlannedJob, { nonce, notAfter }: Submission): PlannedJob {
  const { notAfter: before, ...rest } = planned.request;
  if (nonce === rest.nonce && notAfter === before) return planned;
  const request = { ...rest, nonce, ...(notAfter !== undefined && { notAfter }) };
  return { ...planned, request, parameters: encodeJobParameters(request) };
}
