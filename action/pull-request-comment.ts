import * as core from '@actions/core';
import type { RunProgress } from '../src/contract/run-progress.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import type { Clock, ProgressEvent } from '../src/orchestrator/ports.ts';
import type { RunState, RunView, Weight } from '../src/orchestrator/run-state.ts';
import type { ReportContext, ReportLink } from '../src/report/model/model.ts';
import type { Ending } from './ending.ts';
import { clock, type GitHubJob, isFromOutside } from './github-runner.ts';
import type { PullRequestInputs } from './inputs.ts';

const PROGRESS_PATIENCE_MS = 60_000;

/** Least time between two updates, milliseconds: GitHub allows a token some 1,000 requests an hour. */
const LEAST_MS: Readonly<Record<Exclude<Weight, 'nothing'>, number>> = {
  much: 10_000,
  little: 120_000,
};

/** Shows a run where each showing costs: not too often, and one after the other. */
export class SparingView implements RunView {
  readonly #state: RunState;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #write: (progress: RunProgress) => Promise<void>;
  #writtenAt = Number.NEGATIVE_INFINITY;
  #writing: Promise<void> = Promise.resolve();
  #isWriting = false;
  /** The weight of updates that came too soon to be shown. */
  #untold: Weight = 'nothing';

  /** @param write never rejects */
  constructor(
    state: RunState,
    clock: Pick<Clock, 'now'>,
    write: (progress: RunProgress) => Promise<void>,
  ) {
    this.#state = state;
    this.#clock = clock;
    this.#write = write;
  }

  told(_: ProgressEvent, change: { weight: Weight }): void {
    const weight = heavier(this.#untold, change.weight);
    if (weight === 'nothing') return;
    const nowMs = this.#clock.now().getTime();
    const tooSoon = nowMs - this.#writtenAt < LEAST_MS[weight];
    if (this.#isWriting || tooSoon) {
      this.#untold = weight;
      return;
    }
    this.#untold = 'nothing';
    this.#writtenAt = nowMs;
    this.#isWriting = true;
    this.#writing = this.#write(this.#state.progress()).finally(() => {
      this.#isWriting = false;
    });
  }

  /** Until nothing is being written any more. */
  async written(): Promise<void> {
    await this.#writing;
  }
}

function heavier(a: Weight, b: Weight): Weight {
  if (a === 'much' || b === 'much') return 'much';
  return a === 'little' ? a : b;
}

/** The comment of this workflow run on a pull request: made or updated, first to last. */
export class PullRequestComment {
  readonly view: SparingView;
  readonly #inputs: PullRequestInputs;
  readonly #github: GitHubJob;
  readonly #state: RunState;
  readonly #links: readonly ReportLink[];
  readonly #signal: AbortSignal;
  #commentId: number | null = null;
  #writable = true;
  /** That it cannot be written. */
  #isTold = false;

  constructor(inputs: PullRequestInputs, github: GitHubJob, state: RunState, signal: AbortSignal) {
    this.#inputs = inputs;
    this.#github = github;
    this.#state = state;
    this.#signal = signal;
    this.#links = [{ text: 'Workflow run', url: github.runUrl }];
    this.view = new SparingView(state, clock, async (progress) => {
      if (this.#writable) await this.#showProgress(progress);
    });
  }

  /** The final text; for a run that continues in another workflow job, its progress. */
  async end(ending: Ending, run: RunResult | null, context: ReportContext): Promise<void> {
    await this.view.written();
    const { endedComment, pullRequestComment } = await import('../src/report/comment.ts');
    this.#writable = true;
    if (ending.status === 'continue') return this.#showProgress(this.#state.progress());
    if (run === null || run.jobs.every(({ cases }) => cases.length === 0)) {
      const end = { kind: kindOf(ending), reason: ending.message, links: this.#links };
      return this.#write(endedComment(end), { final: true });
    }
    const { reportModel } = await import('../src/report/model/model.ts');
    const model = reportModel(run, { ...context, links: this.#links });
    await this.#write(pullRequestComment(model), { final: true });
  }

  async #showProgress(progress: RunProgress): Promise<void> {
    const { progressComment } = await import('../src/report/comment.ts');
    await this.#write(progressComment(progress, this.#links), { final: false });
  }

  /** A token that may not write is not tried again until the end: one warning is enough. */
  async #write(body: string, { final }: { final: boolean }): Promise<void> {
    const { GITHUB_PATIENCE_MS, openGitHub } = await import('./github-client.ts');
    const { jobMarker, publishComment, runMarker } = await import('./comment/conversation.ts');
    const { apiUrl, jobName, payload, repository, runId } = this.#github;
    const isOfEvent = payload.pull_request?.number === this.#inputs.number;
    const [owner = '', repo = ''] = repository.split('/');
    // Progress is soon written again, but the final text is not.
    const forMs = final ? GITHUB_PATIENCE_MS : PROGRESS_PATIENCE_MS;
    const patience = { clock, signal: this.#signal, forMs, notice: core.info };
    this.#commentId = await publishComment({
      octokit: openGitHub({ token: this.#inputs.token, apiUrl, patience }),
      repository: { owner, repo },
      pullRequest: this.#inputs.number,
      // Every push starts another run, and one comment is enough for all of them.
      marker: isOfEvent ? jobMarker(jobName) : runMarker(runId),
      body,
      final,
      commentId: this.#commentId,
      warn: (message) => this.#warn(message),
    });
    this.#writable = this.#commentId !== null;
  }

  /** Where no token could have written it, nobody has to mend anything. */
  #warn(message: string): void {
    if (!isFromOutside(this.#github)) {
      core.warning(message);
    } else if (!this.#isTold) {
      core.notice(
        `${message}. For a pull request from a fork, or of Dependabot, GitHub's token can only read: the summary of this job has the result.`,
      );
      this.#isTold = true;
    }
  }
}

function kindOf({ status }: Ending): 'cancelled' | 'infrastructureFailure' | 'invalidInput' {
  if (status === 'interrupted') return 'cancelled';
  return status === 'invalid-input' ? 'invalidInput' : 'infrastructureFailure';
}
