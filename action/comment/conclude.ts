import { printable } from '../../src/contract/input-error.ts';
import type { Environment } from '../../src/process/start-program.ts';
import type { Octokit } from '../github-client.ts';
import type { GetInput } from '../inputs.ts';
import { type CommitStatus, Conversation } from './conversation.ts';
import { inputOf, octokitOf, readThisRun, type ThisRun, warn } from './this-run.ts';

/** How the job that measured has ended. */
export interface EndedJob {
  pullRequest: number;
  sha: string;
  /** Of the job: `success`, `failure`, `cancelled` or `skipped`. */
  result: string;
  /** The action's output of that name; '' when it did not come to an end. */
  status: string;
  /** The action's output of this name; '' when nothing could be judged. */
  regressions: string;
  /** The action's output of that name; '' when nothing was to be compared. */
  verdict: string;
}

/** @throws InputError for wrong inputs of the workflow */
export async function concludeRun(get: GetInput, env: Environment): Promise<void> {
  const ended = {
    pullRequest: Number(inputOf('pull-request', get, /^[1-9]\d{0,9}$/)),
    sha: inputOf('sha', get, /^[0-9a-f]{40}$/),
    result: inputOf('result', get, /^(success|failure|cancelled|skipped)$/),
    status: inputOf('status', get, /^[a-z-]*$/),
    regressions: inputOf('regressions', get, /^\d*$/),
    // It names S3 clients, of any suite; a commit's status shows it as plain text.
    verdict: printable(get('verdict'), 300),
  };
  const tell = wasHandedOver(ended) ? tellHandedOver : conclude;
  await tell(ended, octokitOf(get, env), readThisRun(env), warn);
}

/**
 * Tidies up after a run, however it ended: gives the commit its last status, and the comment its last
 * words if the run has left none, as when it was cancelled before its turn.
 */
export async function conclude(
  ended: EndedJob,
  octokit: Octokit,
  run: ThisRun,
  warn: (message: string) => void,
): Promise<void> {
  const talk = new Conversation(octokit, run, ended.pullRequest, warn);
  await talk.setStatus(ended.sha, commitStateOf(ended));
  if (await talk.isOver()) return;
  await talk.reply(endedWithoutResult(ended.result, run.url), { final: true });
}

/** In order of importance for the decision about the pull request. */
export function commitStateOf({ regressions, result, status, verdict }: EndedJob): CommitStatus {
  const slower = Number(regressions);
  if (result === 'cancelled') return { state: 'error', description: 'Cancelled' };
  if (slower > 0) {
    return { state: result === 'success' ? 'success' : 'failure', description: verdict };
  }
  // A tick would say that everything was looked at and judged.
  if (status === 'could-not-be-judged' || (verdict !== '' && regressions === '')) {
    return { state: 'error', description: verdict || 'No cell could be judged' };
  }
  if (result === 'success' && status === 'succeeded') {
    return { state: 'success', description: verdict || 'All benchmarks ran' };
  }
  if (status === 'benchmarks-failed') {
    const state = result === 'success' ? 'success' : 'failure';
    return { state, description: 'Some benchmarks failed' };
  }
  return { state: 'error', description: 'Ended without a result' };
}

/** The last leg that ended left its job on AWS running, and no leg came after it. */
export function wasHandedOver({ result, status }: Pick<EndedJob, 'result' | 'status'>): boolean {
  // A cancelled workflow has ended the job.
  return status === 'continue' && result !== 'cancelled';
}

/** Says that a re-run takes the job up; the re-run rewrites all that is said here. */
export async function tellHandedOver(
  { pullRequest, sha }: Pick<EndedJob, 'pullRequest' | 'sha'>,
  octokit: Octokit,
  run: ThisRun,
  warn: (message: string) => void,
): Promise<void> {
  const talk = new Conversation(octokit, run, pullRequest, warn);
  const description = 'Continues on AWS; waits for “Re-run failed jobs”';
  await talk.setStatus(sha, { state: 'pending', description });
  await talk.reply(waitsForReRun(run.url), { final: false });
}

/** For a job on AWS that goes on when the last leg of the workflow has stopped watching it. */
function waitsForReRun(runUrl: string): string {
  return `**The job on AWS continues, but nothing watches it any more.** *Re-run failed jobs* of the [run](${runUrl}) picks it up.`;
}

/** @param result GitHub's word for how the job ended */
function endedWithoutResult(result: string, runUrl: string): string {
  const how = result === 'cancelled' ? 'Cancelled' : 'Ended without a result';
  return `**${how}**. [Run](${runUrl})`;
}
