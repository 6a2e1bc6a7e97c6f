import { counted } from '../../src/contract/input-error.ts';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import { cellKeyInJob, type Side, storageClassOf } from '../../src/contract/names.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { INTERRUPTED_BEFORE } from '../../src/contract/runner-output.ts';
import { comparable } from '../../src/judge/cells.ts';
import {
  type CellInWork,
  type Cut,
  candidateFirst,
  limitOfSide,
  mayBegin,
  pairedRounds,
  readingOf,
  type SideTime,
} from '../../src/judge/judge.ts';
import { median } from '../../src/stats/quantile.ts';
import type { CellOfJob } from '../document.ts';
import type { JobContext } from '../job-context.ts';
import {
  leaveNoDownloads,
  type MeasuringTime,
  type ProcessEnd,
  type Timed,
  timedOf,
} from './process.ts';
import { CaseInRounds } from './rounds.ts';
import type { CaseEnd } from './runner.ts';
import { type BothSides, both, caseOfSide, otherSideOf } from './side.ts';

const SIDES = ['candidate', 'baseline'] as const satisfies readonly Side[];
/** A process that takes this many times longer than its side did before hangs; it is not just slow. */
const HANGS = 10;
/** Rounds in which a side prints no run after its warm-up, before no more are tried. */
const MOST_EMPTY_ROUNDS = 2;
const NO_RUN_LEFT = 'a side ends its processes after the warm-up, so no run is left to compare';

type SideEnd = ProcessEnd & { side: Side };

/** A cell that is compared in rounds, each of them a process of either side. */
export class ComparedCell {
  readonly cell: CellOfJob;
  readonly #sides: BothSides;
  readonly #compare: CompareRequest;
  readonly #timed: Readonly<Record<Side, Timed>>;
  readonly #cases: Readonly<Record<Side, CaseInRounds>>;
  /** Of its coins: each cell of each instance type has its own. */
  readonly #key: string;
  /** Why it has fewer rounds than planned; null if it has them all, or continues. */
  #cut: { why: Cut; reason: string } | null = null;
  #inWork: CellInWork | null = null;
  #emptyRounds = 0;
  #isOver = false;
  /** Whether what is stored of it is to be said again at the end. */
  #isStale = false;

  /**
   * @param before both sides, as far as earlier attempts have measured them: the rounds count, and so
   *   does the time of their runs
   */
  constructor(
    cell: CellOfJob,
    sides: BothSides,
    compare: CompareRequest,
    instanceType: string,
    before: readonly CaseResult[] = [],
  ) {
    this.cell = cell;
    this.#sides = sides;
    this.#compare = compare;
    this.#key = `${instanceType} ${cellKeyInJob(cell)}`;
    this.#timed = both((side) => timedOf(cell, sides[side]));
    this.#cases = both((side) => {
      const known = before.find((one) => one.side === side);
      return new CaseInRounds(known && { ...known, reason: known.cut ? null : known.reason });
    });
    for (const { cut, reason } of before) {
      if (cut === 'itsTime' && reason !== null) this.#cut = { why: cut, reason };
      else this.#isStale ||= cut !== undefined;
    }
  }

  /** As far as it was measured. */
  get inWork(): CellInWork {
    this.#inWork ??= this.#read();
    return this.#inWork;
  }

  /**
   * Both sides, as far as they were measured. One that is to have more rounds says that it was interrupted: if
   * the job is lost, that is what has become of it.
   */
  get cases(): CaseResult[] {
    const { course, rounds } = this.inWork.reading;
    const goesOn = !this.#isOver && rounds > 0 && (course === 'open' || course === 'unscreened');
    const reason = `interrupted after ${counted(rounds, 'round')}`;
    const end = this.#cut ?? (goesOn ? { why: 'interrupted' as const, reason } : null);
    return SIDES.map((side) => {
      const outcome = this.#cases[side].end;
      if (end === null || outcome.status !== 'measured') return this.#caseOf(side, outcome);
      const { reason: why, why: cut } = end;
      if (outcome.measurements.length === 0) {
        const reason = cut === 'interrupted' ? INTERRUPTED_BEFORE : why;
        return this.#caseOf(side, { status: 'skipped', reason, cut });
      }
      const reason = [outcome.reason, why].filter((one) => one !== null).join('; ');
      return this.#caseOf(side, { ...outcome, reason, cut });
    });
  }

  /**
   * Ends it before it has the rounds that it was to have.
   *
   * @param because what was up, or what happened
   */
  cutShort(why: Cut, because: string, context: JobContext): void {
    const { rounds } = this.inWork.reading;
    const reason =
      rounds === 0 ? `not reached: ${because}` : `${because} after ${counted(rounds, 'round')}`;
    this.#end({ why, reason }, context);
  }

  /**
   * Says that it has all the rounds that it was to have, unless it was cut short.
   *
   * @returns both sides, unless this attempt has done nothing for them
   */
  conclude(): CaseResult[] {
    this.#isOver = true;
    return this.#isStale ? this.cases : [];
  }

  /**
   * Runs rounds, numbered on from those before; each is stored when both sides have ended it. None
   * begins after a side failed or was skipped, after an interruption, or when time would not do for one
   * like the longest so far.
   */
  async run(rounds: number, time: MeasuringTime, context: JobContext): Promise<void> {
    const { document, signal } = context;
    this.#isStale = true;
    for (let done = 0; done < rounds && !this.inWork.closed && !signal.aborted; done++) {
      if (!time.hasFor(this.inWork.secondsPerRound)) break;
      const late = this.#sideWithoutTime();
      if (late) {
        this.cutShort('itsTime', `the ${late}'s time ran out`, context);
        break;
      }
      if (!(await this.#round(time, context))) break;
      document.putCase(...this.cases);
    }
    await leaveNoDownloads(this.#name, this.#timed.candidate.workload, context);
  }

  /** @returns whether it has told anything */
  async #round(time: MeasuringTime, context: JobContext): Promise<boolean> {
    const { design, maxCaseSeconds } = this.#compare;
    const round = 1 + Math.max(...SIDES.map((side) => this.#cases[side].lastRound));
    const repeat = { round, kept: design.keptPerRound, maxSeconds: maxCaseSeconds };
    const limit = limitOfSide(this.inWork.reading.rounds, this.#allowance, design);
    const ends: SideEnd[] = [];
    for (const side of candidateFirst(design.seed, this.#key, round) ? SIDES : SIDES.toReversed()) {
      // The second runs also when the first has failed by itself: that tells whose fault it is.
      if (ends.some(({ ended }) => ended !== 'by itself')) break;
      context.log(`Round ${round}: ${side}`);
      const { cell } = this;
      const timed = this.#timed[side];
      const limitSeconds = limit - this.#timeOf(side).spent;
      ends.push({
        side,
        ...(await time.run({ cell, side, timed, repeat, limitSeconds }, context)),
      });
    }
    const isAdded = this.#addRound(ends, round, context);
    for (const { seconds, side } of ends) this.#cases[side].processes.push(seconds);
    this.#inWork = null;
    return isAdded;
  }

  /** Adds a round that both sides have ended; of any other, only that a side has failed in it. */
  #addRound(ends: readonly SideEnd[], round: number, context: JobContext): boolean {
    if (ends.some(({ ended }) => ended === 'interrupted' || ended === 'budget')) return false;
    const late = ends.find(({ ended }) => ended === 'limit');
    if (!late) {
      const before = this.inWork.reading.rounds;
      for (const { outcome, side } of ends) this.#cases[side].add(outcome);
      this.#inWork = null;
      if (this.inWork.reading.rounds === before) this.#emptyRounds++;
      if (!this.inWork.closed && this.#emptyRounds >= MOST_EMPTY_ROUNDS) {
        this.#end({ why: 'itsTime', reason: NO_RUN_LEFT }, context);
      }
      return true;
    }
    const longest = Math.max(0, ...this.#cases[late.side].processes);
    if (longest > 0 && late.seconds < HANGS * longest) {
      this.cutShort('itsTime', `the ${late.side}'s time ran out`, context);
      return false;
    }
    const reason =
      longest > 0
        ? `it did not end in round ${round}: it was ended after ${inSeconds(late.seconds)}, and took ${inSeconds(longest)} at most before`
        : `it did not end within the ${this.#compare.maxCaseSeconds} s that it is allowed`;
    for (const { outcome, side } of ends) {
      this.#cases[side].add(side === late.side ? { ...outcome, reason } : outcome);
    }
    if (ends.length === 1 && round === 1) {
      const other = late.side === 'candidate' ? 'baseline' : 'candidate';
      this.#cases[other].add({ ...otherSideOf(late.side, late.outcome), measurements: [] });
    }
    return true;
  }

  #end(cut: { why: Cut; reason: string }, { document, log }: JobContext): void {
    this.#cut = cut;
    this.#inWork = null;
    log(`${this.#name}: ${cut.reason}`);
    document.putCase(...this.cases);
  }

  #read(): CellInWork {
    const { bucket } = this.cell;
    const [candidate, baseline] = SIDES.map((side) => [this.#caseOf(side, this.#cases[side].end)]);
    const sides = comparable({
      ...{ instanceType: '', storageClass: storageClassOf(bucket) },
      ...{ ...this.cell, candidate: candidate!, baseline: baseline! },
    });
    const rounds = 'verdict' in sides ? [] : pairedRounds(sides.candidate, sides.baseline);
    const { length } = rounds;
    const spent = this.#timeOf('candidate').spent + this.#timeOf('baseline').spent;
    return {
      reading: readingOf(rounds, this.#compare.design),
      closed: this.#cut !== null || 'verdict' in sides,
      secondsPerRound: length === 0 ? null : spent / length,
    };
  }

  #sideWithoutTime(): Side | undefined {
    const { rounds } = this.inWork.reading;
    return SIDES.find(
      (side) => !mayBegin([this.#timeOf(side)], rounds, this.#allowance, this.#compare.design),
    );
  }

  #timeOf(side: Side): SideTime {
    const { processes } = this.#cases[side];
    return {
      spent: processes.reduce((sum, seconds) => sum + seconds, 0),
      nextProcess: processes.length === 0 ? 0 : median(processes),
    };
  }

  /** Seconds of either side. */
  get #allowance(): number {
    return this.#compare.maxCaseSeconds / 2;
  }

  get #name(): string {
    return `${this.cell.s3Client} ${this.cell.workload}`;
  }

  #caseOf(side: Side, end: CaseEnd): CaseResult {
    return caseOfSide(this.cell, this.#sides[side], end);
  }
}

function inSeconds(seconds: number): string {
  return `${Number(seconds.toPrecision(3))} s`;
}
