import * as core from '@actions/core';
import type { OutFolder } from '../src/app/folders.ts';
import type { FailOn } from '../src/app/request.ts';
import { isCostRegression } from '../src/contract/comparison.ts';
import { counted, ended, InputError, printable, unended } from '../src/contract/input-error.ts';
import type { JobResult, RunResult } from '../src/contract/run-result.ts';
import { isRegression, VERDICT_NAMES, VERDICTS } from '../src/contract/verdicts.ts';
import { Unreachable } from '../src/git/git.ts';
import { comparisonOutcome, regressionsOf, toldAnything } from '../src/judge/judge.ts';
import { inWords } from '../src/net/patience.ts';
import {
  AccessDenied,
  Busy,
  type Fault,
  ForeignJob,
  LostContact,
} from '../src/orchestrator/ports.ts';
import {
  comparedNothing,
  everythingSucceeded,
  isComparison,
  jobSucceeded,
  type RunState,
} from '../src/orchestrator/run-state.ts';
import { capital } from '../src/report/format.ts';
import { spelled } from './inputs.ts';

/** How a use of the action ended; the output `status`. */
export type Status =
  | 'succeeded'
  | 'regressed'
  | 'could-not-be-judged'
  | 'benchmarks-failed'
  | 'infrastructure-failed'
  | 'interrupted'
  | 'continue'
  | 'planned'
  | 'invalid-input';

export interface Ending {
  status: Status;
  /** For a person: what happened and what to do. */
  message: string;
  /** Some case or job failed, whatever else the status says. */
  hasFailed?: true;
}

/** Jobs that a message names; the summary has them all. */
const JOBS_NAMED = 5;

/** @param faults of the run's jobs, as reported while it went on */
export function endingOf(run: RunResult, faults: readonly Fault[]): Ending {
  if (run.interrupted) {
    const message =
      'Cancelled: the job in flight was terminated. A re-run measures it again, and keeps what was measured before.';
    return { status: 'interrupted', message };
  }
  if (run.finishedAt === null) {
    return {
      status: 'continue',
      message:
        'The time budget is used up. The job in flight continues; the next job of the workflow with ' +
        'the same inputs picks it up (output continue=true).',
    };
  }
  const judged = isComparison(run) ? comparisonOutcome(run) : null;
  const told = toldOf(run);
  if (everythingSucceeded(run)) {
    const message = [...told, `${run.jobs.length} of ${counted(run.jobs.length, 'job')} done.`];
    if (judged === 'nothingTold') message.unshift('No cell could be judged: see the report.');
    return { status: STATUS_OF[judged ?? 'noneSlower'], message: message.join(' ') };
  }
  if (comparedNothing(run) && run.jobs.every(jobSucceeded)) {
    const message = 'Nothing was timed: see the report for why no case could be compared.';
    return { status: 'benchmarks-failed', message };
  }
  const trouble = [...told, troubleOf(run.jobs)].join(' ').trim();
  if (faults.includes('infrastructure')) {
    return { status: 'infrastructure-failed', message: `Infrastructure failed. ${trouble}` };
  }
  // A cell that was given up may be the largest regression of all, so it comes before failures.
  if (judged === 'couldNotBeJudged') {
    return { status: 'could-not-be-judged', message: trouble, hasFailed: true };
  }
  return { status: 'benchmarks-failed', message: `Benchmarks failed. ${trouble}` };
}

const STATUS_OF = {
  regression: 'regressed',
  couldNotBeJudged: 'could-not-be-judged',
  nothingTold: 'could-not-be-judged',
  notReached: 'succeeded',
  noneSlower: 'succeeded',
} as const satisfies Record<ReturnType<typeof comparisonOutcome>, Status>;

/** What of the comparison is worth a word, a sentence each. */
function toldOf({
  clientComparisons = [],
  comparisons = [],
  costComparisons = [],
}: RunResult): string[] {
  const [first, ...later] = VERDICT_NAMES.filter((name) => VERDICTS[name].isUndone).map((name) => {
    const { length } = comparisons.filter((one) => one.verdict === name && !one.provisional);
    return length > 0 && `${capital(VERDICTS[name].word)}: ${counted(length, 'cell')}.`;
  });
  const clients = clientComparisons.filter(isRegression).length;
  const slower = comparisons.filter(isRegression).length;
  const regressions = [
    ...(clients > 0 ? [`${counted(clients, 'S3 client')} over all workloads`] : []),
    ...(slower > 0 ? [counted(slower, 'cell')] : []),
  ];
  const costs = costComparisons.filter(isCostRegression).length;
  return [
    first,
    regressions.length > 0 && `Slower: ${regressions.join(', ')}.`,
    costs > 0 && `Costs more: ${counted(costs, 'S3 client')} over all workloads.`,
    ...later,
  ].filter((sentence) => typeof sentence === 'string');
}

/** How the last line of a step is said; with `error` it has failed. */
export function severityOf(
  { hasFailed, status }: Ending,
  failOn: FailOn,
): 'info' | 'notice' | 'warning' | 'error' {
  switch (status) {
    case 'succeeded':
    case 'planned':
      return 'info';
    case 'continue':
      return 'notice';
    case 'regressed':
      return failOn === 'regression' ? 'error' : 'warning';
    case 'could-not-be-judged':
      return failOn === 'regression' || (failOn === 'failure' && hasFailed) ? 'error' : 'warning';
    case 'benchmarks-failed':
      return failOn === 'never' ? 'warning' : 'error';
    default:
      return 'error';
  }
}

/** What an error says to the person whose workflow it ended. */
export function endingOfError(error: unknown, interrupted: boolean): Ending {
  if (interrupted) return { status: 'interrupted', message: 'Cancelled.' };
  if (error instanceof InputError) {
    return { status: 'invalid-input', message: error.spelled(spelled) };
  }
  const known = isExpected(error) && error instanceof Error;
  const message = known ? error.message : inWords(error);
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
  if (error instanceof LostContact)
    return ' Re-run the failed jobs of the workflow to continue with it.';
  return '';
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

/** What the steps after this one can use, by the names in action.yml. */
export interface Outputs {
  'run-key': string;
  status: Status;
  continue: boolean;
  /** See `regressionsOf`; '' when nothing could be told, or nothing was to be compared. */
  regressions: number | '';
  /** What the comparison came to, in a line; '' when nothing was to be compared. */
  verdict: string;
  'job-ids': string;
  'result-file': string;
  'summary-file': string;
  'report-file': string;
}

/**
 * @param out where files are; null when nothing was measured
 * @param verdict of `verdictOf`, which is loaded only where there is something to judge
 */
export function outputsOf(
  status: Status,
  { jobIds, run: soFar, runKey }: Pick<RunState, 'jobIds' | 'run' | 'runKey'>,
  out: OutFolder | null,
  verdict = '',
): Outputs {
  // The next leg has the last word.
  const run = status === 'continue' ? null : soFar;
  return {
    'run-key': runKey,
    status,
    continue: status === 'continue',
    regressions: run !== null && toldAnything(run) ? regressionsOf(run) : '',
    verdict: run === null ? '' : verdict,
    'job-ids': jobIds.join(','),
    'result-file': out?.result ?? '',
    'summary-file': out?.summary ?? '',
    'report-file': out?.report ?? '',
  };
}

export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
