import type { JobContext } from '../job-context.ts';

/** The time that the processes of a comparison take, and what is left of the budget for it. */
export class MeasuringTime {
  readonly #budgetSeconds: number | null;
  readonly #context: Pick<JobContext, 'document' | 'now'>;
  #isUp = false;

  /** @param budgetSeconds of this job, with all of its attempts; null: nobody set any */
  constructor(budgetSeconds: number | null, context: Pick<JobContext, 'document' | 'now'>) {
    this.#budgetSeconds = budgetSeconds;
    this.#context = context;
  }

  /** null: there is no budget. */
  get secondsLeft(): number | null {
    if (this.#budgetSeconds === null) return null;
    if (this.#isUp) return 0;
    return Math.max(0, this.#budgetSeconds - this.#context.document.roundsSeconds);
  }

  /** Says that a process was ended for it: whatever the clock says, nothing is left. */
  useUp(): void {
    this.#isUp = true;
  }

  /** Whether what takes so long may begin; what nobody has timed may, as long as any time is left. */
  hasFor(seconds: number | null): boolean {
    const { secondsLeft } = this;
    return secondsLeft === null || (secondsLeft > 0 && (seconds ?? 0) <= secondsLeft);
  }

  /** Does something, and counts the time that it takes. */
  async take<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
    const { document, now } = this.#context;
    const started = now().getTime();
    const result = await work();
    const seconds = Math.max(0, now().getTime() - started) / 1000;
    document.spend(seconds);
    return { result, seconds };
  }
}
