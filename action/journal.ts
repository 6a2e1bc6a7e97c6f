import type { RunResult } from '../src/contract/run-result.ts';
import type { Fault, Progress, ProgressEvent } from '../src/orchestrator/ports.ts';
import type { FalseFlags } from '../src/stats/false-flags.ts';

/** What is known of a run so far: all that is left to report when it ends with an error. */
export class Journal implements Progress {
  readonly runKey: string;
  /** Of the jobs that were submitted or taken up, in order. */
  readonly jobIds: string[] = [];
  readonly faults: Fault[] = [];
  /** As last stored. */
  run: RunResult | null = null;
  /** What A/A runs told of the method; null until it is known. */
  falseFlags: FalseFlags | null = null;
  readonly #others: Progress[];

  /** @param others are told too */
  constructor(runKey: string, ...others: readonly Progress[]) {
    this.runKey = runKey;
    this.#others = [...others];
  }

  alsoTell(other: Progress): void {
    this.#others.push(other);
  }

  report(event: ProgressEvent): void {
    if (event.type === 'submitted' || event.type === 'adopted') this.jobIds.push(event.job.jobId);
    if (event.type === 'finished' && event.fault) this.faults.push(event.fault);
    for (const other of this.#others) other.report(event);
  }
}
