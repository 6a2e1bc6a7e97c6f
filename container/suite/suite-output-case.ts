import { counted, printable } from '../../src/contract/input-error.ts';
import { asTheirWords } from '../../src/contract/interrupted.ts';
import { storageClassOf } from '../../src/contract/names.ts';
import { FailureReason } from '../../src/contract/reason.ts';
import { type CaseResult, markWarmup } from '../../src/contract/run-result.ts';
import { NO_RUN, PrintedRuns } from '../../src/contract/runner-output.ts';
import { askedOf, bytesPerRun, type Workload } from '../../src/contract/workload.ts';

/** The exit code is the suite's: that a runner skips a workload is known by its words. */
const SKIPPED = /^\W*skip(?:ped|ping)?\b/i;

/** The case whose runner is running: what it printed so far. */
export class SuiteCase {
  readonly #of: Pick<CaseResult, 's3Client' | 'bucket' | 'workload'>;
  readonly #workload: Workload | null;
  readonly #startedMs: number;
  readonly #runs: PrintedRuns;
  readonly #said = new FailureReason();
  #skipped = '';
  #benchmarkFailed = false;

  /**
   * @param workload null when its file could not be read
   * @param startedMs in milliseconds from any start
   */
  constructor(
    of: Pick<CaseResult, 's3Client' | 'bucket' | 'workload'>,
    workload: Workload | null,
    startedMs: number,
    lineRateGigabitsPerSecond: number | null,
  ) {
    this.#of = of;
    this.#workload = workload;
    this.#startedMs = startedMs;
    this.#runs = new PrintedRuns(lineRateGigabitsPerSecond, workload && bytesPerRun(workload));
  }

  line(text: string): void {
    if (this.#runs.add(text)) return;
    if (text === 'benchmark failed') this.#benchmarkFailed = true;
    this.#said.line(text);
    if (SKIPPED.test(text)) this.#skipped = printable(text);
  }

  /** @param stopped why the runner was ended by us, if it was: that is no measurement then */
  result(nowMs: number, stopped: string | null): CaseResult {
    const judged = stopped ? ({ status: 'failed', reason: stopped } as const) : this.#judge(nowMs);
    return {
      side: 'candidate',
      storageClass: storageClassOf(this.#of.bucket),
      ...this.#of,
      ...askedOf(this.#workload),
      ...judged,
      measurements: markWarmup(this.#runs.kept.map((run) => ({ round: 0, ...run }))),
    };
  }

  #judge(nowMs: number): Pick<CaseResult, 'status' | 'reason'> {
    const { status, reason } = this.#verdict(nowMs);
    const said = [reason, this.#runs.warning].filter((why) => why !== null);
    return { status, reason: said.join('; ') || null };
  }

  #verdict(nowMs: number): Pick<CaseResult, 'status' | 'reason'> {
    const words = asTheirWords(this.#said.words);
    const failed = (why: string) => ({ status: 'failed', reason: why }) as const;
    if (this.#benchmarkFailed) return failed(words || 'the runner failed');
    const because = words && `: ${words}`;
    if (this.#runs.kept.length === 0) {
      return this.#skipped
        ? { status: 'skipped', reason: asTheirWords(this.#skipped) }
        : failed(words ? `the runner printed no run: ${words}` : NO_RUN);
    }
    const early = this.#stoppedEarly(nowMs);
    return early ? failed(`${early}${because}`) : { status: 'measured', reason: null };
  }

  /** A runner stops at `maxRepeatCount` runs or after `maxRepeatSecs`; one that stops before has died. */
  #stoppedEarly(nowMs: number): string | null {
    const { printed } = this.#runs;
    if (!this.#workload || printed >= this.#workload.maxRepeatCount) return null;
    if ((nowMs - this.#startedMs) / 1000 >= this.#workload.maxRepeatSecs) return null;
    return `the runner stopped after ${printed} of ${counted(this.#workload.maxRepeatCount, 'run')}`;
  }
}
