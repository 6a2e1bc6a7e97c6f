import {
  type CaseStart,
  parseCaseStart,
  parseStep,
  parseTurn,
  type TurnStart,
} from '../contract/job-log.ts';
import type { JobResult } from '../contract/run-result.ts';
import { parseRunLine, type RunLine } from '../contract/runner-output.ts';
import type { ProgressEvent } from '../orchestrator/ports.ts';

/** A case that is running or has just ended. */
export type CaseProgress = CaseStart & {
  runs: number;
  lastRun: RunLine | null;
};

/** A round of S3 clients that take turns, as far as it is. */
export interface RoundProgress extends TurnStart {
  /** Gb/s of the last run of each client in this round; the first of a process is its warm-up. */
  figures: ReadonlyMap<string, number>;
}

/** Who wants to know of what is worth a line. */
export interface ProgressListener {
  jobStarted?(instanceType: string, index: number, total: number): void;
  /** Before the first case, and only when it is another one than before. */
  step?(step: string): void;
  caseEnded?(progress: CaseProgress): void;
  /** Of a comparison: once it is known, when cases are followed up, and when it has become another. */
  timeKnown?(leftMs: number): void;
  roundEnded?(progress: RoundProgress): void;
  jobEnded?(result: JobResult): void;
  notice?(text: string): void;
}

const FIRST_STEP = 'preparing files';
/** Share of the time from the first case to the end: if that changes by more, it is told again. */
const WORTH_TELLING = 0.2;

/** Where a run is, as read from its events and the jobs' logs. */
export class ProgressState {
  instanceType = '';
  jobIndex = 0;
  jobs = 0;
  current: CaseProgress | null = null;
  /** null where S3 clients do not take turns. */
  round: RoundProgress | null = null;
  /** What the job does between its start and its first case. */
  step = FIRST_STEP;
  readonly #listener: ProgressListener;
  readonly #now: () => number;
  #casesDone = 0;
  #measuringMs = 0;
  #caseStartedMs = 0;
  #jobStartedMs = 0;
  /** Of the job that is running: when its first case began. */
  #firstCaseMs: number | null = null;
  /** What was told of the time: in which phase, and when all was to end. */
  #timeTold: { phase: CaseStart['phase']; endMs: number } | null = null;
  #turnStartedMs = 0;
  /** What the first job took before its first turn; the others will take as much. */
  #beforeTurnsMs: number | null = null;
  #budgetsMs: number[] = [];

  constructor(listener: ProgressListener, now: () => number) {
    this.#listener = listener;
    this.#now = now;
  }

  take(event: ProgressEvent): void {
    switch (event.type) {
      case 'planned':
        this.jobs = event.plan.jobs.length;
        this.#budgetsMs = event.plan.jobs.map(
          ({ request }) => (request.turns?.budgetSeconds ?? 0) * 1000,
        );
        break;
      case 'submitted':
      case 'adopted':
        this.jobIndex++;
        this.instanceType = event.planned.instanceType;
        this.step = FIRST_STEP;
        this.#jobStartedMs = this.#now();
        this.#firstCaseMs = null;
        this.#timeTold = null;
        this.#listener.jobStarted?.(this.instanceType, this.jobIndex, this.jobs);
        break;
      case 'log':
        for (const line of event.lines) this.#line(line);
        break;
      case 'waiting':
        this.#listener.notice?.(`Waiting for ${event.for.jobName}.`);
        break;
      case 'runnable':
        this.#listener.notice?.(event.explanation);
        break;
      case 'log-unreadable':
        this.#listener.notice?.(`The log of the job cannot be read: ${event.error.message}`);
        break;
      case 'lost-contact':
        this.#listener.notice?.(`Lost sight of the job: ${event.error.message}`);
        break;
      case 'finished':
        this.#endCase();
        this.#endRound();
        this.#listener.jobEnded?.(event.result);
        break;
      case 'status':
        break;
    }
  }

  /**
   * Milliseconds to the end: what the job says of a comparison, the jobs to come being like it; else at
   * the pace so far. null while neither is known.
   */
  timeLeftMs(): number | null {
    if (this.round !== null) return this.#budgetLeftMs(this.round);
    if (this.current === null) return null;
    const { secondsLeft } = this.current;
    const passed = this.#now() - this.#caseStartedMs;
    if (secondsLeft !== undefined) {
      const all = this.#caseStartedMs - (this.#firstCaseMs ?? 0) + secondsLeft * 1000;
      return Math.max(0, secondsLeft * 1000 - passed) + (this.jobs - this.jobIndex) * all;
    }
    if (this.#casesDone === 0 || this.current.phase !== 'measure') return null;
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

  #startTurn(turn: TurnStart): void {
    const before = this.round;
    const goesOn = before?.round === turn.round && before.workload === turn.workload;
    if (!goesOn) this.#endRound();
    this.round = { ...turn, figures: goesOn ? before.figures : new Map() };
    this.#turnStartedMs = this.#now();
    this.#beforeTurnsMs ??= this.#turnStartedMs - this.#jobStartedMs;
  }

  #endRound(): void {
    if (this.round && this.round.figures.size > 0) this.#listener.roundEnded?.(this.round);
    this.round = null;
  }

  #line(line: string): void {
    const turn = parseTurn(line);
    if (turn) {
      this.#startTurn(turn);
      return;
    }
    const start = parseCaseStart(line);
    if (start) {
      const goesOn = isSame(start, this.current) ? this.current : null;
      if (goesOn === null) this.#endCase();
      else this.#measuringMs += this.#now() - this.#caseStartedMs;
      this.current = { ...start, runs: goesOn?.runs ?? 0, lastRun: goesOn?.lastRun ?? null };
      this.#caseStartedMs = this.#now();
      this.#firstCaseMs ??= this.#caseStartedMs;
      this.#tellTime(start);
      return;
    }
    const step = this.current || this.round ? undefined : parseStep(line);
    if (step !== undefined && step !== this.step) {
      this.step = step;
      this.#listener.step?.(step);
    }
    const run = parseRunLine(line);
    if (run && this.round) {
      const { figures, s3Client } = this.round;
      const rates = new Map([...figures, [s3Client, run.gigabitsPerSecond]]);
      this.round = { ...this.round, figures: rates };
    }
    if (!run || !this.current) return;
    this.current.runs++;
    this.current.lastRun = run;
  }

  #tellTime({ phase, secondsLeft }: CaseStart): void {
    if (secondsLeft === undefined) return;
    const leftMs = this.timeLeftMs() ?? 0;
    const endMs = this.#now() + leftMs;
    const told = this.#timeTold;
    const isNews =
      told?.phase !== phase ||
      Math.abs(endMs - told.endMs) > WORTH_TELLING * (told.endMs - (this.#firstCaseMs ?? 0));
    if (!isNews) return;
    this.#timeTold = { phase, endMs };
    this.#listener.timeKnown?.(leftMs);
  }

  #endCase(): void {
    if (!this.current) return;
    if (this.current.phase === 'measure') this.#casesDone++;
    this.#measuringMs += this.#now() - this.#caseStartedMs;
    this.#listener.caseEnded?.(this.current);
    this.current = null;
  }
}

/** Whether a case that stood out only goes on with its next rounds. */
function isSame(start: CaseStart, before: CaseStart | null): boolean {
  const keys = ['phase', 'index', 's3Client', 'storageClass', 'workload'] as const;
  return (
    start.phase === 'confirm' && before !== null && keys.every((key) => start[key] === before[key])
  );
}
