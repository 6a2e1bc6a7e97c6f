import { decodeJobParameters } from '../contract/job-request.ts';
import { withNonce } from './plan.ts';
import { isTerminal, type Job, type PlannedJob } from './ports.ts';

export type StartDecision =
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
 * has ended, provided it was told the same. One that we ended ourselves is submitted anew.
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

/** The plan with the nonce that the job was told; null when it was told something else. */
function asTold(planned: PlannedJob, { parameters }: Job): PlannedJob | null {
  if (parameters === null) return planned;
  const told = withNonce(planned, nonceIn(parameters) ?? planned.request.nonce);
  return sameParameters(parameters, told.parameters) ? told : null;
}

function nonceIn(parameters: Readonly<Record<string, string>>): string | null {
  try {
    return decodeJobParameters(parameters).nonce;
  } catch {
    return null; // Somebody else's job that only has the name.
  }
}

function sameParameters(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
