import { counted } from '../../src/contract/input-error.ts';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import type { Side } from '../../src/contract/names.ts';
import type { Settled } from '../../src/contract/read-workload.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { filesDirOf } from '../builtin/prepare/prepare-job.ts';
import type { JobContext } from '../job-context.ts';
import type { CaseOutcome } from '../run-runner.ts';
import { orderOf } from './coin.ts';
import type { BothSides } from './ready-side.ts';
import { runRound, type Turn } from './round.ts';
import { removeDownloads, type TimedSide, timedSide } from './run-process.ts';
import { beside, both, type Cell, caseOf } from './settle.ts';

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
  /** Why it has fewer rounds than it was to have; null if it has them all. */
  #cut: string | null = null;

  /** @param screened both sides, if an earlier attempt has run the whole screen: it counts */
  constructor(
    cell: Cell,
    sides: BothSides,
    compare: CompareRequest,
    screened: readonly CaseResult[] = [],
  ) {
    this.cell = cell;
    this.#sides = sides;
    this.#compare = compare;
    this.#timed = {
      candidate: timedSide(cell, sides.candidate),
      baseline: timedSide(cell, sides.baseline),
    };
    const { rounds } = compare.design.screen;
    for (const { side, measurements } of screened) {
      const ofScreen = measurements.filter(({ round }) => round <= rounds);
      this.#add(side, { ...NOTHING, measurements: ofScreen });
      this.#rounds = rounds;
    }
  }

  /** Whether all rounds of the screen were run. */
  get isScreened(): boolean {
    return this.#rounds >= this.#compare.design.screen.rounds;
  }

  /** Both sides, as far as they were measured. */
  get cases(): CaseResult[] {
    return (['candidate', 'baseline'] as const).map((side) => {
      const outcome = this.#outcomes[side];
      const cut = outcome.status === 'measured' ? this.#cut : null;
      const reason = [outcome.reason, cut].filter((why) => why !== null).join('; ') || null;
      return caseOf(this.cell, this.#sides[side], { ...outcome, reason });
    });
  }

  /** Leaves the cell as it is said, on both sides. */
  settle(settled: Settled): void {
    this.#outcomes = both({ ...settled, measurements: [] });
  }

  /**
   * Runs rounds, numbered on from those before. None begins after a side failed or was skipped, after
   * an interruption, or when the time that the cell may take would not do for one like the longest
   * so far. A round that was not ended on both sides counts only if there is no other.
   *
   * @param kept runs of each process that count
   */
  async run(rounds: number, kept: number, context: JobContext): Promise<void> {
    const { log, signal } = context;
    const { s3Client, workload } = this.cell;
    let done = 0;
    while (done < rounds && this.#isMeasured() && this.#hasTime() && !signal.aborted) {
      if (!(await this.#round(kept, context))) break;
      done++;
    }
    if (done < rounds && this.#isMeasured()) {
      const why = signal.aborted ? 'interrupted' : 'its time was up';
      this.#cut = `${why} after ${done} of ${counted(rounds, 'round')}`;
      log(`${s3Client} ${workload}: ${this.#cut}`);
    }
    await removeDownloads(filesDirOf(context), this.#timed.candidate.workload).catch((error) =>
      log(`${s3Client} ${workload}: what it has downloaded is left: ${error.message}`),
    );
  }

  /** @returns whether the round was ended on both sides */
  async #round(kept: number, context: JobContext): Promise<boolean> {
    const { design, maxCaseSeconds } = this.#compare;
    const number = this.#rounds + 1;
    const order = orderOf(number, design.seed, this.cell);
    const started = context.now().getTime();
    const timeMs = this.#limitMs - this.#spentMs;
    const round = { number, order, kept, timeMs, maxCaseSeconds };
    const turns = await runRound(this.cell, this.#timed, round, context);
    const tookMs = context.now().getTime() - started;
    this.#spentMs += tookMs;
    this.#longestRoundMs = Math.max(this.#longestRoundMs, tookMs);
    return number === 1 ? this.#addFirst(turns, order) : this.#addLater(turns);
  }

  /** Tells all that is known, as there is nothing else to tell. */
  #addFirst(turns: readonly Turn[], [first, second]: readonly [Side, Side]): boolean {
    const { maxCaseSeconds } = this.#compare;
    const tooLong = `it did not end within the ${maxCaseSeconds} s that its case may take`;
    const ended = turns.filter(({ end }) => end !== 'time up');
    for (const { outcome, side } of ended) this.#add(side, outcome);
    if (ended.length === 2) {
      this.#rounds++;
      return true;
    }
    const [turn] = turns;
    // The first had all of the time to itself; the second has what the first has left it.
    if (turn?.end === 'time up') this.#add(first, { ...turn.outcome, reason: tooLong });
    const { status } = this.#outcomes[first];
    if (status !== 'measured') {
      this.#add(second, { ...beside(first, { status, reason: null }), measurements: [] });
    }
    return false;
  }

  /** Adds a round that both sides have ended; of any other, only that a side has failed in it. */
  #addLater(turns: readonly Turn[]): boolean {
    if (turns.some(({ end }) => end === 'interrupted')) return false;
    const ended = turns.filter(({ end }) => end === 'by itself');
    const isWhole = ended.length === 2;
    const toAdd = isWhole ? ended : ended.filter(({ outcome }) => outcome.status !== 'measured');
    for (const { outcome, side } of toAdd) this.#add(side, outcome);
    if (isWhole) this.#rounds++;
    return isWhole;
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

  get #limitMs(): number {
    return this.#compare.maxCaseSeconds * 1000;
  }

  #hasTime(): boolean {
    return this.#spentMs + this.#longestRoundMs < this.#limitMs;
  }

  #isMeasured(): boolean {
    return Object.values(this.#outcomes).every(({ status }) => status === 'measured');
  }
}
