import { wasInterrupted } from '../../src/contract/interrupted.ts';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import type { Side } from '../../src/contract/names.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { filesDirOf } from '../builtin/prepare/prepare-job.ts';
import type { JobContext } from '../job-context.ts';
import { type CaseOutcome, TIMED_OUT } from '../run-runner.ts';
import { orderOf } from './coin.ts';
import type { BothSides, Settled } from './ready-side.ts';
import {
  type ProcessOfRound,
  removeDownloads,
  runProcess,
  type TimedSide,
  timedSide,
} from './run-process.ts';
import { beside, both, type Cell, caseOf } from './settle.ts';

/** The longest that a timer of Node can be set to. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const NOTHING: CaseOutcome = { status: 'measured', reason: null, measurements: [] };

/** A cell that is timed in rounds, each of them a process of either side. */
export class TimedCell {
  readonly cell: Cell;
  readonly #sides: BothSides;
  readonly #compare: CompareRequest;
  readonly #timed: Readonly<Record<Side, TimedSide>>;
  #outcomes = both(NOTHING);
  #rounds = 0;
  #spentMs = 0;
  #longestRoundMs = 0;

  constructor(cell: Cell, sides: BothSides, compare: CompareRequest) {
    this.cell = cell;
    this.#sides = sides;
    this.#compare = compare;
    this.#timed = {
      candidate: timedSide(cell, sides.candidate),
      baseline: timedSide(cell, sides.baseline),
    };
  }

  /** Both sides, as far as they were measured. */
  get cases(): CaseResult[] {
    return (['candidate', 'baseline'] as const).map((side) =>
      caseOf(this.cell, this.#sides[side], this.#outcomes[side]),
    );
  }

  /** Leaves the cell as it is said, on both sides. */
  settle(settled: Settled): void {
    this.#outcomes = both({ ...settled, measurements: [] });
  }

  /**
   * Runs rounds, numbered on from those before. None begins after a side failed or was skipped, after
   * an interruption, or when the time that the cell may take would not do for one like the longest
   * so far. A round that was interrupted counts only if there is no other.
   *
   * @param kept runs of each process that count
   */
  async run(rounds: number, kept: number, context: JobContext): Promise<void> {
    const { log, now, signal } = context;
    const limitMs = this.#compare.maxCaseSeconds * 1000;
    for (let left = rounds; left > 0 && this.#isMeasured() && !signal.aborted; left--) {
      if (this.#spentMs + this.#longestRoundMs >= limitMs) {
        const { s3Client, workload } = this.cell;
        log(`${s3Client} ${workload}: its time is up, ${left} of ${rounds} rounds are not run.`);
        break;
      }
      const before = this.#outcomes;
      const started = now().getTime();
      await this.#round(++this.#rounds, kept, limitMs - this.#spentMs, context);
      const tookMs = now().getTime() - started;
      this.#spentMs += tookMs;
      this.#longestRoundMs = Math.max(this.#longestRoundMs, tookMs);
      if (this.#wasInterrupted() && this.#rounds > 1) this.#outcomes = before;
    }
    await removeDownloads(filesDirOf(context), this.#timed.candidate.workload);
  }

  /** Both sides are run even if the first fails: that tells whose fault it is. */
  async #round(round: number, kept: number, timeMs: number, context: JobContext): Promise<void> {
    const timeout = AbortSignal.timeout(Math.min(Math.ceil(timeMs), LONGEST_TIMER_MS));
    const [first, second] = orderOf(round, this.#compare.design.seed, this.cell);
    await this.#process({ side: first, round, kept, timeout }, context);
    if (!timeout.aborted) {
      await this.#process({ side: second, round, kept, timeout }, context);
    } else if (round === 1) {
      this.#add(second, { ...beside(first, this.#outcomes[first]), measurements: [] });
    }
  }

  async #process(process: ProcessOfRound, context: JobContext): Promise<void> {
    const { round, side } = process;
    context.log(`Round ${round}: ${side}`);
    const outcome = await runProcess(this.cell, this.#timed[side], process, context);
    const limit = `it did not end within the ${this.#compare.maxCaseSeconds} s that its case may take`;
    this.#add(side, outcome.reason === TIMED_OUT ? { ...outcome, reason: limit } : outcome);
  }

  #add(side: Side, { measurements, reason, status }: CaseOutcome): void {
    const before = this.#outcomes[side];
    this.#outcomes = {
      ...this.#outcomes,
      [side]: {
        status,
        reason: reason ?? before.reason,
        measurements: [...before.measurements, ...measurements],
      },
    };
  }

  #isMeasured(): boolean {
    return Object.values(this.#outcomes).every(({ status }) => status === 'measured');
  }

  #wasInterrupted(): boolean {
    return this.cases.some(wasInterrupted);
  }
}
