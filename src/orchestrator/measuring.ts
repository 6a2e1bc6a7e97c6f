import {
  type CaseStart,
  parseCaseStart,
  parseStep,
  parseTurn,
  parseTurnFailure,
  type TimeLeft,
  type TurnFailure,
  type TurnStart,
} from '../contract/job-log.ts';
import { parseRunLine, type RunLine } from '../contract/run-line.ts';
import type { BenchmarkPlan } from './ports.ts';

/** A case that is running or has just ended. */
export type CaseProgress = CaseStart & {
  runs: number;
  lastRun: RunLine | null;
};

/** A round of S3 clients that take turns, as far as it is. */
export interface RoundProgress extends TurnStart {
  /** The last run of each client in this round; the first of a process is its warm-up. */
  figures: ReadonlyMap<string, RunLine>;
}

/** What is worth a line. */
export type News =
  /** Before the first case, and only when it is another one than before. */
  | { type: 'step'; step: string }
  | { type: 'case-ended'; ended: CaseProgress }
  /** Of a comparison: once it is known, when cases are followed up, and when it has become another. */
  | { type: 'time-known'; left: MillisecondsLeft }
  | { type: 'round-ended'; ended: RoundProgress }
  | { type: 'turn-failed'; failure: TurnFailure };

const FIRST_STEP = 'preparing files';

/** How long a run will go on. */
export interface MillisecondsLeft {
  ms: number;
  /** 8 of 10 runs end within it; null where the time is not left to chance. */
  within: readonly [number, number] | null;
}

/** Where the measuring of a run is, as read from the logs of its jobs, and how long it will go on. */
export class Measuring {
  /** The job that runs, from 1; 0 before the first. */
  jobIndex = 0;
  jobs = 0;
  current: CaseProgress | null = null;
  /** null where S3 clients do not take turns. */
  round: RoundProgress | null = null;
  /** What the job does between its start and its first case. */
  step = FIRST_STEP;
  readonly #now: () => number;
  #news: News[] = [];
  #casesDone = 0;
  #measuringMs = 0;
  #caseStartedMs = 0;
  #jobStartedMs = 0;
  /** Of the job that is running: when its first case began. */
  #firstCaseMs: number | null = null;
  /** What was told of the time: in which phase, and between when and when all was to end. */
  #timeTold: { phase: CaseStart['phase']; endsMs: readonly [number, number] } | null = null;
  #turnStartedMs = 0;
  /** What the first job took before its first turn; the others will take as much. */
  #beforeTurnsMs: number | null = null;
  #budgetsMs: number[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** What has come to be known since the last time. */
  takeNews(): News[] {
    return this.#news.splice(0);
  }

  plan({ jobs }: BenchmarkPlan): void {
    this.jobs = jobs.length;
    this.#budgetsMs = jobs.map(({ request }) => (request.turns?.budgetSeconds ?? 0) * 1000);
  }

  beginJob(): void {
    this.jobIndex++;
    this.step = FIRST_STEP;
    this.#jobStartedMs = this.#now();
    this.#firstCaseMs = null;
    this.#timeTold = null;
  }

  endJob(): void {
    this.#endCase();
    this.#endRound();
  }

  read(line: string): void {
    const turn = parseTurn(line);
    const start = turn ? undefined : parseCaseStart(line);
    if (turn) this.#beginTurn(turn);
    else if (start) this.#beginCase(start);
    else this.#readOther(line);
  }

  /** A line of what runs, or of what comes before the first case. */
  #readOther(line: string): void {
    const failure = this.current ? undefined : parseTurnFailure(line);
    if (failure) {
      this.#news.push({ type: 'turn-failed', failure });
      this.#forget(failure);
    }
    const step = this.current || this.round ? undefined : parseStep(line);
    if (step !== undefined && step !== this.step) {
      this.step = step;
      this.#news.push({ type: 'step', step });
    }
    const run = parseRunLine(line);
    if (run && this.round) {
      const { figures, s3Client } = this.round;
      const rates = new Map([...figures, [s3Client, run]]);
      this.round = { ...this.round, figures: rates };
    }
    if (!run || !this.current) return;
    this.current.runs++;
    this.current.lastRun = run;
  }

  /**
   * The time to the end: what the job says of a comparison, the jobs to come being like it; else at
   * the pace so far. null while neither is known.
   */
  timeLeft(): MillisecondsLeft | null {
    if (this.current?.timeLeft && this.round === null) return this.#toldLeft(this.current.timeLeft);
    const ms = this.round === null ? this.#paceLeftMs() : this.#budgetLeftMs(this.round);
    return ms === null ? null : { ms, within: null };
  }

  #toldLeft({ seconds, within }: TimeLeft): MillisecondsLeft {
    const passed = this.#now() - this.#caseStartedMs;
    const before = this.#caseStartedMs - (this.#firstCaseMs ?? 0);
    const left = (told: number) =>
      Math.max(0, told * 1000 - passed) + (this.jobs - this.jobIndex) * (before + told * 1000);
    return { ms: left(seconds), within: [left(within[0]), left(within[1])] };
  }

  #paceLeftMs(): number | null {
    if (this.#casesDone === 0 || this.current?.phase !== 'measure') return null;
    const passed = this.#now() - this.#caseStartedMs;
    const perCase = this.#measuringMs / this.#casesDone;
    const remaining = this.current.total * this.jobs - this.#casesDone;
    return Math.max(0, perCase * remaining - Math.min(passed, perCase));
  }

  /** What the budget leaves for rounds, and what other jobs take before theirs; null where there is none. */
  #budgetLeftMs({ secondsLeft }: RoundProgress): number | null {
    if (secondsLeft === null) return null;
    const here = secondsLeft * 1000 - (this.#now() - this.#turnStartedMs);
    const others = this.#budgetsMs
      .slice(this.jobIndex)
      .reduce((sum, budget) => sum + budget + (this.#beforeTurnsMs ?? 0), 0);
    return Math.max(0, here) + others;
  }

  #beginTurn(turn: TurnStart): void {
    const before = this.round;
    const goesOn = before?.round === turn.round && before.workload === turn.workload;
    if (!goesOn) this.#endRound();
    this.round = { ...turn, figures: goesOn ? before.figures : new Map() };
    this.#turnStartedMs = this.#now();
    this.#beforeTurnsMs ??= this.#turnStartedMs - this.#jobStartedMs;
  }

  #endRound(): void {
    if (this.round && this.round.figures.size > 0) {
      this.#news.push({ type: 'round-ended', ended: this.round });
    }
    this.round = null;
  }

  /** What a failed client ran is no figure of the round. */
  #forget({ s3Client, workload }: TurnFailure): void {
    if (this.round?.workload !== workload) return;
    const figures = new Map(this.round.figures);
    figures.delete(s3Client);
    this.round = { ...this.round, figures };
  }

  #beginCase(start: CaseStart): void {
    const goesOn = isSame(start, this.current) ? this.current : null;
    if (goesOn === null) this.#endCase();
    else this.#measuringMs += this.#now() - this.#caseStartedMs;
    this.current = { ...start, runs: goesOn?.runs ?? 0, lastRun: goesOn?.lastRun ?? null };
    this.#caseStartedMs = this.#now();
    this.#firstCaseMs ??= this.#caseStartedMs;
    this.#tellTime(start);
  }

  #endCase(): void {
    if (!this.current) return;
    if (this.current.phase === 'measure') this.#casesDone++;
    this.#measuringMs += this.#now() - this.#caseStartedMs;
    this.#news.push({ type: 'case-ended', ended: this.current });
    this.current = null;
  }

  #tellTime({ phase, timeLeft }: CaseStart): void {
    if (timeLeft === undefined) return;
    const left = this.#toldLeft(timeLeft);
    const endMs = this.#now() + left.ms;
    const told = this.#timeTold;
    const isAsTold = told?.phase === phase && told.endsMs[0] <= endMs && endMs <= told.endsMs[1];
    if (isAsTold) return;
    const [from, to] = left.within!.map((ms) => this.#now() + ms);
    this.#timeTold = { phase, endsMs: [from!, to!] };
    this.#news.push({ type: 'time-known', left });
  }
}

/** Whether a case that stood out only goes on with its next rounds. */
function isSame(start: CaseStart, before: CaseStart | null): boolean {
  const keys = ['phase', 'index', 's3Client', 'storageClass', 'workload'] as const;
  return (
    start.phase === 'confirm' && before !== null && keys.every((key) => start[key] === before[key])
  );
}
