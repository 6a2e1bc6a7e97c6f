import { basename } from 'node:path';
import { counted, printable, withoutColours } from '../../src/contract/input-error.ts';
import { markWarmup } from '../../src/contract/measurement.ts';
import { cellKeyInJob } from '../../src/contract/names.ts';
import type { Settled } from '../../src/contract/read-workload.ts';
import { FailureReason } from '../../src/contract/reason.ts';
import type { RunTime } from '../../src/contract/requests-seen.ts';
import { tellsOfRun } from '../../src/contract/run-line.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import {
  asTheirWords,
  NO_RUN_PRINTED,
  PrintedRuns,
  type RunFacts,
} from '../../src/contract/runner-output.ts';
import { bytesPerRun, requestsPerRun } from '../../src/contract/tasks.ts';
import type { Workload } from '../../src/contract/workload.ts';
import type { CellOfJob } from '../document.ts';
import { apart, type MeasuredCosts, RunTimes } from '../measure/run-facts.ts';
import { caseResult } from '../measure/runner.ts';

/** What was asked of the suite; a line that names anything else starts no case. */
interface Expected {
  s3Clients: readonly string[];
  buckets: readonly string[];
  /** By name; null when its file could not be read. */
  workloads: ReadonlyMap<string, Workload | null>;
  /** Of the machine; null where it is not known. */
  lineRateGigabitsPerSecond: number | null;
}

/** Other lines between five stars are a client's own. */
const BANNER = /^\*{5} ((?:PREPARE|BUILD|RUN|SKIPPING|SUMMARY)\b.*) \*{5}$/;
/** `FILES_DIR> RUNNER… CLIENT WORKLOAD BUCKET REGION GBPS`, quoted as Python's list2cmdline does. */
const RUNNER_COMMAND =
  /^[^>]*> .+ (\S+) ("[^"]+\.run\.json"|\S+\.run\.json) (\S+) \S+ [\d.]+(?:e[+-]?\d+)?$/;

/**
 * Follows what a suite's `prep-build-run-benchmarks.py` prints, line by line, and reports the result of
 * every case. Its exit code proves little (it is 0 although benchmarks failed): a case counts as
 * measured only by its `Run:` lines.
 *
 * Nothing in the output proves who printed a line, and a runner can print another one's banner and
 * command line. It can then end its own case early, give figures for cases of this run that were
 * asked for and come later, and keep their own from being read: it spoils the run that it is part of,
 * and nothing else. No case is reported twice.
 */
export class SuiteOutput {
  readonly #expected: Expected;
  readonly #onCase: (result: CaseResult, times: readonly RunTime[]) => void;
  readonly #onStart: (s3Client: string, bucket: string, workload: string) => void;
  readonly #measure: (workload: Workload | null) => MeasuredCosts | undefined;
  readonly #reached = new Set<string>();
  readonly #started = new Set<string>();
  #open: SuiteCase | null = null;
  #phase: 'prepare' | 'build' | 'run' = 'prepare';
  readonly #said = new FailureReason();
  /** Lines that report a run while no case is running. */
  #strayRuns = 0;

  constructor(
    expected: Expected,
    on: {
      start: (s3Client: string, bucket: string, workload: string) => void;
      /** @param times when its runs were */
      case: (result: CaseResult, times: readonly RunTime[]) => void;
      /** Begins to measure what the runs of a case take. @default nothing does */
      measure?: (workload: Workload | null) => MeasuredCosts | undefined;
    },
  ) {
    this.#expected = expected;
    this.#onStart = on.start;
    this.#onCase = on.case;
    this.#measure = on.measure ?? (() => undefined);
  }

  /** Where the suite is; a script that ends in `build` failed to build. */
  get phase(): 'prepare' | 'build' | 'run' {
    return this.#phase;
  }

  /** Why the script failed or measured nothing, as far as it says where no case is running. */
  get words(): string {
    return this.stray ?? this.#said.words;
  }

  /** Why runs were printed and belong to no case; null where all belong to one. */
  get stray(): string | null {
    return this.#strayRuns > 0 ? strayRuns(this.#strayRuns) : null;
  }

  /** Clients that the suite ran. */
  get reached(): ReadonlySet<string> {
    return this.#reached;
  }

  /** @param nowMs when the line came, in milliseconds from any start */
  line(printed: string, nowMs: number): void {
    const text = withoutColours(printed).trimEnd();
    const banner = BANNER.exec(text)?.[1];
    if (banner !== undefined) {
      this.#banner(banner, nowMs);
      this.#said.line(text);
      return;
    }
    const command = RUNNER_COMMAND.exec(text);
    if (command && this.#startCase(command, nowMs)) return;
    if (this.#open) this.#open.line(text);
    else if (tellsOfRun(text)) this.#strayRuns++;
    else this.#said.line(text);
  }

  /**
   * The script has ended; closes the case that was running.
   *
   * @param stopped why we ended it, if we did: its last case is then no measurement
   */
  end(nowMs: number, stopped: string | null = null): void {
    this.#close(nowMs, stopped);
  }

  #banner(title: string, nowMs: number): void {
    this.#close(nowMs);
    if (title.startsWith('BUILD RUNNER: ')) this.#phase = 'build';
    const client = /^RUN BENCHMARKS: \S+ - (\S+)$/.exec(title)?.[1];
    if (client === undefined) return;
    this.#phase = 'run';
    if (this.#expected.s3Clients.includes(client)) this.#reached.add(client);
  }

  /** @returns whether the line is the command line of a case that was asked for */
  #startCase([, s3Client = '', path = '', bucket = '']: RegExpExecArray, nowMs: number): boolean {
    const workload = basename(path.replaceAll('"', '')).replace(/\.run\.json$/, '');
    const { s3Clients, buckets, workloads, lineRateGigabitsPerSecond } = this.#expected;
    if (!s3Clients.includes(s3Client) || !buckets.includes(bucket)) return false;
    const asked = workloads.get(workload);
    if (asked === undefined) return false;
    this.#close(nowMs);
    this.#phase = 'run';
    this.#reached.add(s3Client);
    // A suite runs each case once: the runs after a second command line belong to nobody.
    const cell = { bucket, s3Client, workload };
    if (this.#started.has(cellKeyInJob(cell))) return true;
    this.#started.add(cellKeyInJob(cell));
    const measured = this.#measure(asked);
    this.#open = new SuiteCase(cell, asked, nowMs, lineRateGigabitsPerSecond, measured);
    this.#onStart(s3Client, bucket, workload);
    return true;
  }

  #close(nowMs: number, stopped: string | null = null): void {
    const open = this.#open;
    this.#open = null;
    if (open) this.#onCase(open.result(nowMs, stopped), open.times);
  }
}

function strayRuns(count: number): string {
  const lines = count === 1 ? '1 line reports a run' : `${count} lines report runs`;
  return (
    `${lines}, and none follows the command line of a case that was asked for: a suite prints ` +
    'FOLDER> RUNNER… S3_CLIENT /path/NAME.run.json BUCKET REGION GBPS before each (see docs/suite.md)'
  );
}

/** The exit code is the suite's: that a runner skips a workload is known by its words. */
const SKIPPED = /^\W*skip(?:ped|ping)?\b/i;

/** The case whose runner is running: what it printed so far. */
class SuiteCase {
  readonly #cell: CellOfJob;
  readonly #workload: Workload | null;
  readonly #startedMs: number;
  readonly #runs: PrintedRuns;
  readonly #measured: MeasuredCosts | undefined;
  readonly #times = new RunTimes(false);
  readonly #said = new FailureReason();
  #skipped = '';
  #benchmarkFailed = false;

  /**
   * @param workload null when its file could not be read
   * @param startedMs in milliseconds from any start
   */
  constructor(
    cell: CellOfJob,
    workload: Workload | null,
    startedMs: number,
    lineRateGigabitsPerSecond: number | null,
    measured: MeasuredCosts | undefined,
  ) {
    this.#measured = measured;
    this.#cell = cell;
    this.#workload = workload;
    this.#startedMs = startedMs;
    this.#runs = new PrintedRuns(lineRateGigabitsPerSecond, {
      bytes: workload && bytesPerRun(workload),
      requests: workload && requestsPerRun(workload),
    });
  }

  line(text: string): void {
    if (this.#runs.add(text, (seconds) => this.#factsOf(seconds))) return;
    if (text === 'benchmark failed') this.#benchmarkFailed = true;
    this.#said.line(text);
    if (SKIPPED.test(text)) this.#skipped = printable(text);
  }

  #factsOf(seconds: number): RunFacts {
    const time = this.#times.take(seconds);
    return { ...this.#measured?.costs.take(seconds), ...(time && { time }) };
  }

  get times(): RunTime[] {
    return apart(this.#runs.kept).times;
  }

  /** @param stopped why the runner was ended by us, if it was: that case is then not a measurement */
  result(nowMs: number, stopped: string | null): CaseResult {
    this.#measured?.stop();
    const { reason, status } = this.#end(nowMs);
    const said = [reason, this.#runs.warning].filter((why) => why !== null).join('; ') || null;
    const end: Settled = stopped ? { status: 'failed', reason: stopped } : { status, reason: said };
    const { runs } = apart(this.#runs.kept);
    const measurements = markWarmup(runs.map((run) => ({ round: 0, ...run })));
    return caseResult(this.#cell, 'candidate', this.#workload, { ...end, measurements });
  }

  #end(nowMs: number): Settled {
    const words = asTheirWords(this.#said.words);
    const failed = (why: string) => ({ status: 'failed', reason: why }) as const;
    if (this.#benchmarkFailed) return failed(words || 'the runner failed');
    const because = words && `: ${words}`;
    if (this.#runs.kept.length === 0) {
      return this.#skipped
        ? { status: 'skipped', reason: asTheirWords(this.#skipped) }
        : failed(words ? `the runner printed no run: ${words}` : NO_RUN_PRINTED);
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
