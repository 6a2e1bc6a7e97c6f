import * as core from '@actions/core';
import type { RunResult } from '../src/contract/run-result.ts';
import type { Patience } from '../src/net/patience.ts';
import type { RunProgress } from '../src/report/comment.ts';
import type { ReportContext, ReportLink } from '../src/report/model/model.ts';
import { clock } from './clock.ts';
import type { GitHubJob } from './github.ts';
import type { PullRequestInputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { PullRequestProgress } from './pull-request-progress.ts';

const GITHUB_PATIENCE_MS = 5 * 60_000;
const PROGRESS_PATIENCE_MS = 60_000;

/** How a run ended, for its comment. */
export interface Ended {
  outcome: Outcome;
  /** null: nothing was measured. */
  run: RunResult | null;
  context: ReportContext;
}

/** The comment of this workflow run on a pull request: made or updated, first to last. */
export class PullRequestComment {
  readonly progress: PullRequestProgress;
  readonly #inputs: PullRequestInputs;
  readonly #github: GitHubJob;
  readonly #links: readonly ReportLink[];
  readonly #signal: AbortSignal;
  #commentId: number | null = null;
  #writable = true;

  constructor(inputs: PullRequestInputs, github: GitHubJob, runKey: string, signal: AbortSignal) {
    this.#inputs = inputs;
    this.#signal = signal;
    this.#github = github;
    this.#links = [{ text: 'Workflow run', url: github.runUrl }];
    this.progress = new PullRequestProgress({
      begun: { runKey, startedAt: clock.now().toISOString(), links: this.#links },
      clock,
      write: (progress) => this.#showProgress(progress),
    });
  }

  /** The last words; of a run that goes on in another job of the workflow, how far it is. */
  async end({ context, outcome, run }: Ended): Promise<void> {
    const progress = await this.progress.settled();
    const { endedComment, progressComment, pullRequestComment } = await import(
      '../src/report/comment.ts'
    );
    this.#writable = true;
    if (outcome.status === 'continue') {
      await this.#write(progressComment(progress), { final: false });
      return;
    }
    if (run === null || run.jobs.every(({ cases }) => cases.length === 0)) {
      const end = { kind: endOf(outcome), reason: outcome.message, links: this.#links };
      await this.#write(endedComment(end), { final: true });
      return;
    }
    const { reportModel } = await import('../src/report/model/model.ts');
    const model = reportModel(run, { ...context, links: this.#links });
    await this.#write(pullRequestComment(model), { final: true });
  }

  async #showProgress(progress: RunProgress): Promise<void> {
    if (!this.#writable) return;
    const { progressComment } = await import('../src/report/comment.ts');
    await this.#write(progressComment(progress), { final: false });
  }

  /** What is told on the way is told again soon; the last words are not. */
  #patience(final: boolean): Patience {
    const forMs = final ? GITHUB_PATIENCE_MS : PROGRESS_PATIENCE_MS;
    return { clock, signal: this.#signal, forMs, notice: core.info };
  }

  /** A token that may not write is not tried again until the end: one warning is enough. */
  async #write(body: string, { final }: { final: boolean }): Promise<void> {
    const { openGitHub } = await import('./github-client.ts');
    const { publishComment, runMarker } = await import('./comment/publish-comment.ts');
    const { apiUrl, repository, runId } = this.#github;
    const [owner = '', repo = ''] = repository.split('/');
    this.#commentId = await publishComment({
      octokit: openGitHub({ token: this.#inputs.token, apiUrl, patience: this.#patience(final) }),
      repository: { owner, repo },
      pullRequest: this.#inputs.number,
      marker: runMarker(runId),
      body,
      final,
      commentId: this.#commentId,
      warn: (message) => core.warning(message),
    });
    this.#writable = this.#commentId !== null;
  }
}

function endOf({ status }: Outcome): 'cancelled' | 'infrastructureFailure' | 'invalidInput' {
  if (status === 'interrupted') return 'cancelled';
  return status === 'invalid-input' ? 'invalidInput' : 'infrastructureFailure';
}
