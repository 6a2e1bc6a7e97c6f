import { regressionsOf } from '../src/cli/exit-code.ts';
import { counted, ended, InputError, printable, unended } from '../src/contract/input-error.ts';
import type { JobResult, RunResult } from '../src/contract/run-result.ts';
import { Unreachable } from '../src/git/network.ts';
import { inWords } from '../src/net/failure.ts';
import { AccessDenied, Busy, ForeignJob, LostContact } from '../src/orchestrator/errors.ts';
import type { Fault } from '../src/orchestrator/ports.ts';
import { comparedNothing, everythingSucceeded, jobSucceeded } from '../src/orchestrator/success.ts';

/** How a use of the action ended; the output `status`. */
export type Status =
  | 'succeeded'
  | 'regressed'
  | 'benchmarks-failed'
  | 'infrastructure-failed'
  | 'interrupted'
  | 'continue'
  | 'planned'
  | 'invalid-input';

export interface Outcome {
  status: Status;
  /** For a person: what happened and what to do. */
  message: string;
}

/** Jobs that a message names; the summary has them all. */
const JOBS_NAMED = 5;

/** @param faults of the run's jobs, as reported while it went on */
export function outcomeOf(run: RunResult, faults: readonly Fault[]): Outcome {
  if (run.interrupted) {
    const message =
      'Cancelled: the job in flight was terminated. A re-run measures it anew, and keeps what was measured before.';
    return { status: 'interrupted', message };
  }
  if (run.finishedAt === null) {
    return {
      status: 'continue',
      message:
        'The time budget is used up. The job in flight goes on; the next job of the workflow with ' +
        'the same inputs takes it up (output continue=true).',
    };
  }
  const regressions = regressionsOf(run);
  const slower =
    regressions > 0 ? `Slower: ${regressions} ${regressions === 1 ? 'cell' : 'cells'}.` : '';
  if (everythingSucceeded(run)) {
    const done = `${run.jobs.length} of ${counted(run.jobs.length, 'job')} done.`;
    return slower
      ? { status: 'regressed', message: `${slower} ${done}` }
      : { status: 'succeeded', message: done };
  }
  if (comparedNothing(run) && run.jobs.every(jobSucceeded)) {
    const message = 'Nothing was timed: see the report for why no case could be compared.';
    return { status: 'benchmarks-failed', message };
  }
  const trouble = [slower, troubleOf(run.jobs)].join(' ').trim();
  if (faults.includes('infrastructure')) {
    return { status: 'infrastructure-failed', message: `Infrastructure failed. ${trouble}` };
  }
  return { status: 'benchmarks-failed', message: `Benchmarks failed. ${trouble}` };
}

/** What an error says to the person whose workflow it ended. */
export function outcomeOfError(error: unknown, interrupted: boolean): Outcome {
  if (interrupted) return { status: 'interrupted', message: 'Cancelled.' };
  if (error instanceof InputError) {
    return { status: 'invalid-input', message: inputWords(error.message) };
  }
  const known = isExpected(error) && error instanceof Error;
  const message = known ? inputWords(error.message) : inWords(error);
  return { status: 'infrastructure-failed', message: `${message}${nextStep(error)}` };
}

/** Whether an error says all there is to know; of any other the stack is of use. */
export function isExpected(error: unknown): boolean {
  return [InputError, Unreachable, AccessDenied, Busy, ForeignJob, LostContact].some(
    (known) => error instanceof known,
  );
}

function nextStep(error: unknown): string {
  if (error instanceof ForeignJob) return ' Start a new run, or set fresh to true.';
  if (error instanceof LostContact) return ' Re-run the failed jobs of the workflow to take it up.';
  return '';
}

/** The parts of `src` name the command line's options; the inputs have the same names, without dashes. */
function inputWords(message: string): string {
  return message.replace(/(^|[\s(])--(?=[a-z])/g, '$1');
}

function troubleOf(jobs: readonly JobResult[]): string {
  const troubled = jobs.flatMap((job) => {
    if (job.status === 'FAILED')
      return [`${job.instanceType}: ${unended(printable(job.reason ?? '?'))}`];
    const failed = job.cases.filter(({ status }) => status === 'failed').length;
    return failed > 0
      ? [`${job.instanceType}: ${failed} of ${counted(job.cases.length, 'case')} failed`]
      : [];
  });
  const more = troubled.length - JOBS_NAMED;
  const named = troubled.slice(0, JOBS_NAMED).join('; ');
  return more > 0 ? `${named}; and ${more} more.` : ended(named);
}
