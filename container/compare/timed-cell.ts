import { counted } from '../../src/contract/input-error.ts';
import { INTERRUPTED_BEFORE } from '../../src/contract/interrupted.ts';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import { cellKey } from '../../src/contract/merge-attempts.ts';
import type { Side } from '../../src/contract/names.ts';
import type { CaseResult, Measurement } from '../../src/contract/run-result.ts';
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
import { comparable } from '../../src/stats/refusal.ts';
import { filesDirOf } from '../builtin/prepare/prepare-job.ts';
import type { JobContext } from '../job-context.ts';
import type { CaseOutcome } from '../run-runner.ts';
import type { MeasuringTime } from './measuring-time.ts';
import type { BothSides } from './ready-side.ts';
import { runRound, type Turn } from './round.ts';
import { removeDownloads, type TimedSide, timedSide } from './run-process.ts';
import { beside, both, type Cell, caseOf, cellName } from './settle.ts';

const NOTHING: CaseOutcome = { status: 'measured', reason: null, measurements: [] };
const SIDES = ['candidate', 'baseline'] as const satisfies readonly Side[];
/** A process that is ended after so many times what its side needed before hangs: it is not slow. */
const HANGS = 10;
/** Rounds in which a side prints no run after its warm-up, before no more are tried. */
const MOST_EMPTY_ROUNDS = 2;
const NO_RUN_LEFT = 'a side ends its processes after the warm-up, and no run is left to compare';

/** A cell that is timed in rounds, each of them a process of either side. */
export class TimedCell {
  readonly cell: Cell;
  readonly #sides: BothSides;
  readonly #compare: CompareRequest;
  readonly #timed: Readonly<Record<Side, TimedSide>>;
  /** Of its coins: each cell of each instance type has its own. */
  readonly #key: string;
  readonly #outcomes: Record<Side, CaseOutcome>;
  /** What its processes took, in seconds. */
  readonly #processes: Record<Side, readonly number[]>;
  /** Why it has fewer rounds than it was to have; null if it has them all, or goes on. */
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
    cell: Cell,
    sides: BothSides,
    compare: CompareRequest,
    instanceType: string,
    before: readonly CaseResult[] = [],
  ) {
    this.cell = cell;
    this.#sides = sides;
    this.#compare = compare;
    this.#key = `${instanceType} ${cellKey(cellName(cell))}`;
    this.#timed = {
      candidate: timedSide(cell, sides.candidate),
      baseline: timedSide(cell, sides.baseline),
    };
    this.#outcomes = both(NOTHING);
    this.#processes = both([]);
    for (const { cut, measurements, reason, side } of before) {
      if (cut === 'itsTime' && reason !== null) this.#cut = { why: cut, reason };
      else this.#isStale ||= cut !== undefined;
      this.#outcomes[side] = { ...NOTHING, reason: cut ? null : reason, measurements };
      this.#processes[side] = processesIn(measurements);
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
      const outcome = this.#outcomes[side];
      if (end === null || outcome.status !== 'measured') return this.#caseOf(side, outcome);
      const { reason: why, why: cut } = end;
      if (outcome.measurements.length === 0) {
        const reason = cut === 'interrupted' ? INTERRUPTED_BEFORE : why;
        return { ...this.#caseOf(side, { status: 'skipped', reason }), cut };
      }
      const reason = [outcome.reason, why].filter((one) => one !== null).join('; ');
      return { ...this.#caseOf(side, { ...outcome, reason }), cut };
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

  #end(cut: { why: Cut; reason: string }, { document, log }: JobContext): void {
    const { s3Client, workload } = this.cell;
    this.#cut = cut;
    this.#inWork = null;
    log(`${s3Client} ${workload}: ${cut.reason}`);
    document.putCase(...this.cases);
  }

  /**
   * Runs rounds, numbered on from those before; each is stored when both sides have ended it. None
   * begins after a side failed or was skipped, after an interruption, or when time would not do for one
   * like the longest so far.
   */
  async run(rounds: number, time: MeasuringTime, context: JobContext): Promise<void> {
    const { document, log, signal } = context;
    const { s3Client, workload } = this.cell;
    this.#isStale = true;
    for (let done = 0; done < rounds && !this.inWork.closed && !signal.aborted; done++) {
      if (!time.hasFor(this.inWork.secondsPerRound)) break;
      const late = this.#sideWithoutTime();
      if (late) {
        this.cutShort('itsTime', `the ${late}'s time was up`, context);
        break;
      }
      if (!(await this.#round(time, context))) break;
      document.putCase(...this.cases);
    }
    await removeDownloads(filesDirOf(context), this.#timed.candidate.workload).catch((error) =>
      log(`${s3Client} ${workload}: what it has downloaded is left: ${error.message}`),
    );
  }

  /** @returns whether it has told anything */
  async #round(time: MeasuringTime, context: JobContext): Promise<boolean> {
    const { design, maxCaseSeconds } = this.#compare;
    const number = 1 + Math.max(0, ...SIDES.flatMap((side) => roundsIn(this.#outcomes[side])));
    const order = candidateFirst(design.seed, this.#key, number)
      ? (['candidate', 'baseline'] as const)
      : (['baseline', 'candidate'] as const);
    const limit = limitOfSide(this.inWork.reading.rounds, this.#allowance, design);
    const ownSeconds = {
      candidate: limit - this.#timeOf('candidate').spent,
      baseline: limit - this.#timeOf('baseline').spent,
    };
    const round = { number, order, kept: design.keptPerRound, ownSeconds, maxCaseSeconds };
    const turns = await runRound(this.cell, this.#timed, round, time, context);
    const isAdded = this.#addRound(turns, number, context);
    for (const { seconds, side } of turns) {
      this.#processes[side] = [...this.#processes[side], seconds];
    }
    this.#inWork = null;
    return isAdded;
  }

  /** Adds a round that both sides have ended; of any other, only that a side has failed in it. */
  #addRound(turns: readonly Turn[], number: number, context: JobContext): boolean {
    if (turns.some(({ end }) => end === 'interrupted' || end === 'budget')) return false;
    const late = turns.find(({ end }) => end === 'own time');
    if (!late) {
      const before = this.inWork.reading.rounds;
      for (const { outcome, side } of turns) this.#add(side, outcome);
      this.#inWork = null;
      if (this.inWork.reading.rounds === before) this.#emptyRounds++;
      if (!this.inWork.closed && this.#emptyRounds >= MOST_EMPTY_ROUNDS) {
        this.#end({ why: 'itsTime', reason: NO_RUN_LEFT }, context);
      }
      return true;
    }
    const longest = Math.max(0, ...this.#processes[late.side]);
    if (longest > 0 && late.seconds < HANGS * longest) {
      this.cutShort('itsTime', `the ${late.side}'s time was up`, context);
      return false;
    }
    const reason =
      longest > 0
        ? `it did not end in round ${number}: it was ended after ${inSeconds(late.seconds)}, and took ${inSeconds(longest)} at most before`
        : `it did not end within the ${this.#compare.maxCaseSeconds} s that it may take`;
    for (const { outcome, side } of turns) {
      this.#add(side, side === late.side ? { ...outcome, reason } : outcome);
    }
    const [other] = SIDES.filter((side) => side !== late.side);
    if (turns.length === 1 && number === 1) {
      this.#add(other!, { ...beside(late.side, late.outcome), measurements: [] });
    }
    return true;
  }

  #add(side: Side, { measurements, reason, status }: CaseOutcome): void {
    const before = this.#outcomes[side];
    this.#outcomes[side] = {
      status,
      reason: reason ?? before.reason,
      measurements: [...before.measurements, ...measurements],
    };
  }

  #read(): CellInWork {
    const { bucket, s3Client, workload } = this.cell;
    const [candidate, baseline] = SIDES.map((side) => this.#caseOf(side, this.#outcomes[side]));
    const sides = comparable({
      ...{ instanceType: '', storageClass: bucket.storageClass, bucket: bucket.name },
      ...{ s3Client, workload, candidate: [candidate!], baseline: [baseline!] },
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
    const processes = this.#processes[side];
    return {
      spent: processes.reduce((sum, seconds) => sum + seconds, 0),
      nextProcess: processes.length === 0 ? 0 : median(processes),
    };
  }

  /** Seconds of either side. */
  get #allowance(): number {
    return this.#compare.maxCaseSeconds / 2;
  }

  #caseOf(side: Side, outcome: Pick<CaseOutcome, 'status' | 'reason'>): CaseResult {
    return caseOf(this.cell, this.#sides[side], outcome);
  }
}

function roundsIn({ measurements }: CaseOutcome): number[] {
  return measurements.map(({ round }) => round);
}

/** What is known of the time of processes that another attempt has run: that of their runs. */
function processesIn(measurements: readonly Measurement[]): number[] {
  return [...Map.groupBy(measurements, ({ round }) => round).values()].map((runs) =>
    runs.reduce((sum, { seconds }) => sum + seconds, 0),
  );
}

function inSeconds(seconds: number): string {
  return `${Number(seconds.toPrecision(3))} s`;
}
