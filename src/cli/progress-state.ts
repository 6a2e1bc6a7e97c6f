import { type CaseStart, parseCaseStart, parseStep } from '../contract/job-log.ts';
import type { JobResult } from '../contract/run-result.ts';
import { parseRunLine, type RunLine } from '../contract/runner-output.ts';
import type { ProgressEvent } from '../orchestrator/ports.ts';

/** A case that is running or has just ended. */
export interface CaseProgress extends CaseStart {
  runs: number;
  lastRun: RunLine | null;
}

/** Who wants to know of what is worth a line. */
export interface ProgressListener {
  jobStarted?(instanceType: string, index: number, total: number): void;
  /** Before the first case, and only when it is another one than before. */
  step?(step: string): void;
  caseEnded?(progress: CaseProgress): void;
  jobEnded?(result: JobResult): void;
  notice?(text: string): void;
}

const FIRST_STEP = 'preparing files';

/** Where a run is, as read from its events and the jobs' logs. */
export class ProgressState {
  instanceType = '';
  jobIndex = 0;
  jobs = 0;
  current: CaseProgress | null = null;
  /** What the job does between its start and its first case. */
  step = FIRST_STEP;
  readonly #listener: ProgressListener;
  readonly #now: () => number;
  #casesDone = 0;
  #measuringMs = 0;
  #caseStartedMs = 0;

  constructor(listener: ProgressListener, now: () => number) {
    this.#listener = listener;
    this.#now = now;
  }

  take(event: ProgressEvent): void {
    switch (event.type) {
      case 'planned':
        this.jobs = event.plan.jobs.length;
        break;
      case 'submitted':
      case 'adopted':
        this.jobIndex++;
        this.instanceType = event.planned.instanceType;
        this.step = FIRST_STEP;
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
        this.#listener.jobEnded?.(event.result);
        break;
      case 'status':
        break;
    }
  }

  /** Milliseconds to the end at the pace so far; null until a case has ended, and while some are confirmed. */
  timeLeftMs(): number | null {
    if (this.#casesDone === 0 || this.current?.phase !== 'measure') return null;
    const perCase = this.#measuringMs / this.#casesDone;
    const remaining = this.current.total * this.jobs - this.#casesDone;
    const spent = this.#now() - this.#caseStartedMs;
    return Math.max(0, perCase * remaining - Math.min(spent, perCase));
  }

  #line(line: string): void {
    const start = parseCaseStart(line);
    if (start) {
      this.#endCase();
      this.current = { ...start, runs: 0, lastRun: null };
      this.#caseStartedMs = this.#now();
      return;
    }
    const step = this.current ? undefined : parseStep(line);
    if (step !== undefined && step !== this.step) {
      this.step = step;
      this.#listener.step?.(step);
    }
    const run = parseRunLine(line);
    if (!run || !this.current) return;
    this.current.runs++;
    this.current.lastRun = run;
  }

  #endCase(): void {
    if (!this.current) return;
    if (this.current.phase === 'measure') this.#casesDone++;
    this.#measuringMs += this.#now() - this.#caseStartedMs;
    this.#listener.caseEnded?.(this.current);
    this.current = null;
  }
}
