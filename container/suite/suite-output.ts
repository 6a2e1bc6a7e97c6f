import { basename } from 'node:path';
import { withoutColours } from '../../src/contract/input-error.ts';
import { cellKey } from '../../src/contract/merge-attempts.ts';
import { FailureReason } from '../../src/contract/reason.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { tellsOfRun } from '../../src/contract/runner-output.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { SuiteCase } from './suite-output-case.ts';

/** What was asked of the suite; a line that names anything else starts no case. */
export interface Expected {
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
 * Follows what a suite's `prep-build-run-benchmarks.py` prints, line by line, and tells what became of
 * every case. Its exit code proves little (it is 0 although benchmarks failed): a case counts as
 * measured only by its `Run:` lines.
 *
 * Nothing in the output proves who printed a line, and a runner can print another one's banner and
 * command line. It can then end its own case early, give figures for cases of this run that were
 * asked for and come later, and keep their own from being read: it spoils the run that it is part of,
 * and nothing else. No case is told of twice.
 */
export class SuiteOutput {
  readonly #expected: Expected;
  readonly #onCase: (result: CaseResult) => void;
  readonly #onStart: (s3Client: string, bucket: string, workload: string) => void;
  readonly #reached = new Set<string>();
  readonly #started = new Set<string>();
  #open: SuiteCase | null = null;
  #phase: 'prepare' | 'build' | 'run' = 'prepare';
  readonly #said = new FailureReason();
  /** Lines that tell of a run where no case is running. */
  #strayRuns = 0;

  constructor(
    expected: Expected,
    on: {
      start: (s3Client: string, bucket: string, workload: string) => void;
      case: (result: CaseResult) => void;
    },
  ) {
    this.#expected = expected;
    this.#onStart = on.start;
    this.#onCase = on.case;
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
    const name = cellKey({ bucket, s3Client, workload });
    if (this.#started.has(name)) return true;
    this.#started.add(name);
    const of = { s3Client, bucket, workload };
    this.#open = new SuiteCase(of, asked, nowMs, lineRateGigabitsPerSecond);
    this.#onStart(s3Client, bucket, workload);
    return true;
  }

  #close(nowMs: number, stopped: string | null = null): void {
    const open = this.#open;
    this.#open = null;
    if (open) this.#onCase(open.result(nowMs, stopped));
  }
}

function strayRuns(count: number): string {
  const lines = count === 1 ? '1 line tells of a run' : `${count} lines tell of runs`;
  return (
    `${lines}, and none follows the command line of a case that was asked for: a suite prints ` +
    'FOLDER> RUNNER… S3_CLIENT /path/NAME.run.json BUCKET REGION GBPS before each (see docs/suite.md)'
  );
}
