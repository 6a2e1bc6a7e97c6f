import { isTerminal, type Job, type PlannedJob } from './ports.ts';

export type StartDecision =
  | { action: 'submit' }
  | { action: 'adopt'; job: Job }
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
 * has ended, provided it was told the same.
 */
export function decideStart(
  planned: PlannedJob,
  own: Job | null,
  inFlight: readonly Job[],
  onBusy: 'wait' | 'fail',
): StartDecision {
  if (own) {
    return own.parameters === null || sameParameters(own.parameters, planned.parameters)
      ? { action: 'adopt', job: own }
      : { action: 'refuse', because: 'other-parameters', job: own };
  }
  const other = inFlight.find((job) => !isTerminal(job.status));
  if (!other) return { action: 'submit' };
  return onBusy === 'wait'
    ? { action: 'wait', for: other }
    : { action: 'refuse', because: 'busy', job: other };
}

function sameParameters(
  a: Readonly<Record<string, string>>,
  b: Readonly<Record<string, string>>,
): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => a[name] === b[name]);
}
