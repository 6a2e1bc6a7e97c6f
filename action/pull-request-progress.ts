import type { Clock, Progress, ProgressEvent } from '../src/orchestrator/ports.ts';
import type { RunProgress } from '../src/report/comment.ts';
import { RunState, type Weight } from './run-state.ts';

/** Least time between two updates, milliseconds: GitHub allows a token some 1,000 requests an hour. */
const LEAST_MS: Readonly<Record<Exclude<Weight, 'nothing'>, number>> = {
  much: 10_000,
  little: 120_000,
};

export interface PullRequestProgressOptions {
  begun: Pick<RunProgress, 'runKey' | 'startedAt' | 'links'>;
  clock: Pick<Clock, 'now'>;
  /** Writes the comment; never rejects. */
  write: (progress: RunProgress) => Promise<void>;
}

/** Keeps the comment on a pull request up to date while the run goes on. */
export class PullRequestProgress implements Progress {
  readonly #state: RunState;
  readonly #clock: Pick<Clock, 'now'>;
  readonly #write: (progress: RunProgress) => Promise<void>;
  #writtenAt = Number.NEGATIVE_INFINITY;
  #writing: Promise<void> = Promise.resolve();
  #isWriting = false;
  /** The weight of what came too soon to be told. */
  #untold: Weight = 'nothing';

  constructor({ begun, clock, write }: PullRequestProgressOptions) {
    this.#state = new RunState(begun);
    this.#clock = clock;
    this.#write = write;
  }

  report(event: ProgressEvent): void {
    const weight = heavier(this.#untold, this.#state.apply(event));
    if (weight === 'nothing') return;
    const now = this.#clock.now();
    const tooSoon = now.getTime() - this.#writtenAt < LEAST_MS[weight];
    if (this.#isWriting || tooSoon) {
      this.#untold = weight;
      return;
    }
    this.#untold = 'nothing';
    this.#writtenAt = now.getTime();
    this.#isWriting = true;
    this.#writing = this.#write(this.#state.view(now)).finally(() => {
      this.#isWriting = false;
    });
  }

  /** How far the run is, once nothing is being written any more. */
  async settled(): Promise<RunProgress> {
    await this.#writing;
    return this.#state.view(this.#clock.now());
  }
}

function heavier(a: Weight, b: Weight): Weight {
  if (a === 'much' || b === 'much') return 'much';
  return a === 'little' ? a : b;
}
