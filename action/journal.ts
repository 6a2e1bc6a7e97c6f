import type { RunResult } from '../src/contract/run-result.ts';
import type { Fault, Progress, ProgressEvent } from '../src/orchestrator/ports.ts';

/** What is known of a run so far: all that is left to report when it ends with an error. */
export class Journal implements Progress {
  readonly runKey: string;
  /** Of the jobs that were submitted or taken up, in order. */
  readonly jobIds: string[] = [];
  readonly faults: Fault[] = [];
  /** As last stored. */
  run: RunResult | null = null;
  readonly #next: Progress;

  /** @param next is told too */
  constructor(runKey: string, next: Progress) {
    this.runKey = runKey;
    this.#next = next;
  }

  report(event: ProgressEvent): void {
    if (event.type === 'submitted' || event.type === 'adopted') this.jobIds.push(event.job.jobId);
    if (event.type === 'finished' && event.fault) this.faults.push(event.fault);
    this.#next.report(event);
  }
}
