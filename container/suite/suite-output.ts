import { basename } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import { storageClassOf } from '../../src/contract/names.ts';
import { type CaseResult, markWarmup } from '../../src/contract/run-result.ts';
import { parseRunLine, type RunLine } from '../../src/contract/runner-output.ts';
import { bytesPerRun, type Workload, workloadDigest } from '../../src/contract/workload.ts';

/** What was asked of the suite; a line that names anything else starts no case. */
export interface Expected {
  s3Clients: readonly string[];
  buckets: readonly string[];
  /** By name; null when its file could not be read. */
  workloads: ReadonlyMap<string, Workload | null>;
}

/** The case whose runner is running. */
interface OpenCase {
  s3Client: string;
  bucket: string;
  workload: string;
  startedMs: number;
  runs: RunLine[];
  lastRunMs: number;
  failLine: string;
  lastWords: string;
  skipped: boolean;
  benchmarkFailed: boolean;
}

const BANNER = /^\*{5} (.+) \*{5}$/;
/** `FILES_DIR> RUNNER… CLIENT WORKLOAD BUCKET REGION GBPS`, quoted as Python's list2cmdline does. */
const RUNNER_COMMAND = /^[^>]*> .+ (\S+) ("[^"]+\.run\.json"|\S+\.run\.json) (\S+) \S+ [\d.]+$/;
const NOISE = /^(\*+|Reporting metrics\.\.\.|benchmark failed)$/;

/**
 * Follows what a suite's `prep-build-run-benchmarks.py` prints, line by line, and tells what became of
 * every case. Its exit code proves little (it is 0 although benchmarks failed): a case counts as
 * measured only by its `Run:` lines.
 */
export class SuiteOutput {
  readonly #expected: Expected;
  readonly #onCase: (result: CaseResult) => void;
  readonly #onStart: (s3Client: string, bucket: string, workload: string) => void;
  readonly #reached = new Set<string>();
  #open: OpenCase | null = null;
  #phase: 'prepare' | 'build' | 'run' = 'prepare';
  #lastWords = '';

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

  /** The last line that says something, for the reason of a failure. */
  get lastWords(): string {
    return this.#lastWords;
  }

  /** Clients that the suite ran, or said that it would not. */
  get reached(): ReadonlySet<string> {
    return this.#reached;
  }

  /** @param nowMs when the line came, in milliseconds from any start */
  line(text: string, nowMs: number): void {
    const banner = BANNER.exec(text)?.[1];
    if (banner !== undefined) {
      this.#banner(banner, nowMs);
      return;
    }
    const command = RUNNER_COMMAND.exec(text);
    if (command && this.#startCase(command, nowMs)) return;
    this.#say(text);
    const open = this.#open;
    if (!open) return;
    const run = parseRunLine(text);
    if (run) {
      open.runs.push(run);
      open.lastRunMs = nowMs;
    } else if (text === 'benchmark failed') {
      open.benchmarkFailed = true;
    } else if (text.trim() && !NOISE.test(text)) {
      open.lastWords = text;
      if (!open.failLine && /^(FAIL|FAILED|error:)/i.test(text)) open.failLine = text;
      if (/^\W*skip(ped|ping)?\b/i.test(text)) open.skipped = true;
    }
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
    const client = (name = '') => {
      if (this.#expected.s3Clients.includes(name)) this.#reached.add(name);
    };
    if (title.startsWith('BUILD RUNNER: ')) this.#phase = 'build';
    const run = /^RUN BENCHMARKS: \S+ - (\S+)$/.exec(title);
    if (run) {
      this.#phase = 'run';
      client(run[1]);
    }
  }

  #startCase([, client = '', path = '', bucket = '']: RegExpExecArray, nowMs: number): boolean {
    const workload = basename(path.replaceAll('"', '')).replace(/\.run\.json$/, '');
    const { s3Clients, buckets, workloads } = this.#expected;
    if (!s3Clients.includes(client) || !buckets.includes(bucket)) return false;
    if (!workloads.has(workload)) return false;
    this.#close(nowMs);
    this.#phase = 'run';
    this.#reached.add(client);
    this.#open = {
      s3Client: client,
      bucket,
      workload,
      startedMs: nowMs,
      runs: [],
      lastRunMs: nowMs,
      failLine: '',
      lastWords: '',
      skipped: false,
      benchmarkFailed: false,
    };
    this.#onStart(client, bucket, workload);
    return true;
  }

  #say(text: string): void {
    if (text.trim() && !NOISE.test(text)) this.#lastWords = printable(text);
  }

  #close(nowMs: number, stopped: string | null = null): void {
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    const workload = this.#expected.workloads.get(open.workload) ?? null;
    this.#onCase({
      side: 'candidate',
      storageClass: storageClassOf(open.bucket),
      bucket: open.bucket,
      s3Client: open.s3Client,
      workload: open.workload,
      workloadDigest: workload && workloadDigest(workload),
      ...(stopped ? { status: 'failed', reason: stopped } : judge(open, workload, nowMs)),
      bytesPerRun: workload && bytesPerRun(workload),
      measurements: markWarmup(open.runs.map((run) => ({ round: 0, ...run }))),
    });
  }
}

function judge(
  open: OpenCase,
  workload: Workload | null,
  nowMs: number,
): Pick<CaseResult, 'status' | 'reason'> {
  const words = printable(open.failLine || open.lastWords);
  if (open.benchmarkFailed) return { status: 'failed', reason: words || 'the runner failed' };
  if (open.runs.length === 0) {
    return open.skipped
      ? { status: 'skipped', reason: words }
      : { status: 'failed', reason: `the runner printed no run${words && `: ${words}`}` };
  }
  const early = stoppedEarly(open, workload, nowMs);
  if (early) return { status: 'failed', reason: `${early}${words && `: ${words}`}` };
  return { status: 'measured', reason: null };
}

/** A runner stops at `maxRepeatCount` runs or after `maxRepeatSecs`; one that stops before has died. */
function stoppedEarly(open: OpenCase, workload: Workload | null, nowMs: number): string | null {
  if (!workload || open.runs.length >= workload.maxRepeatCount) return null;
  if ((nowMs - open.startedMs) / 1000 >= workload.maxRepeatSecs) return null;
  return `the runner stopped after ${open.runs.length} of ${workload.maxRepeatCount} runs`;
}
