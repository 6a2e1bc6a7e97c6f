import { counted, printable, withoutColours } from './input-error.ts';
import type { RunTime } from './requests-seen.ts';
import {
  LONGEST_LOOKED_AT,
  type RunLine,
  type RunSize,
  readLine,
  UNKNOWN_SIZE,
} from './run-line.ts';

/** Exit code of a runner that does not support the workload. */
export const SKIPPED_EXIT_CODE = 123;

/** Why a case failed whose runner did not say how fast it was, nor why not. */
export const NO_RUN_PRINTED = 'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"';

/** Reason of a failed case whose program was ended with the job. */
export const INTERRUPTED = 'interrupted';
/** Reason of a skipped case that the job did not come to. */
export const INTERRUPTED_BEFORE = 'interrupted before it ran';

/** What a program said, as a reason: told from ours, which it could print to have a failure forgotten. */
export function asTheirWords(words: string): string {
  return words === INTERRUPTED || words === INTERRUPTED_BEFORE ? `"${words}"` : words;
}

/** Runs of one process that are kept: one that prints without end must not fill the memory. */
const MOST_RUNS = 1000;

/** More than this many times the line rate cannot be the throughput of this machine. */
const IMPLAUSIBLE = 10;

/** What a run took of the machine; absent where it is not known. */
export interface RunCost {
  /** Of the program and all that it has started. */
  cpuSeconds?: number;
  peakMemoryBytes?: number;
  /** Of its threads: while they waited, and because others were to run. */
  voluntarySwitches?: number;
  involuntarySwitches?: number;
}

/** A run as it is recorded: marked when it cannot be true. */
export type PrintedRun = RunLine & RunFacts & { implausible?: true; metrics?: RunnerMetrics };

/** What is found out about a run as its line comes. */
export type RunFacts = RunCost & { time?: RunTime };

/** What was printed in one form, in its order; the first thousand runs are kept. */
class RunList {
  readonly kept: PrintedRun[] = [];
  printed = 0;
  noRuns = 0;
  firstNoRun = '';
  implausible = 0;
  highest = 0;

  add(run: RunLine & RunCost, lineRate: number | null): void {
    this.printed++;
    const implausible = lineRate !== null && (run.gigabitsPerSecond ?? 0) > IMPLAUSIBLE * lineRate;
    if (implausible) {
      this.implausible++;
      this.highest = Math.max(this.highest, run.gigabitsPerSecond ?? 0);
    }
    if (this.kept.length < MOST_RUNS) this.kept.push(implausible ? { ...run, implausible } : run);
  }

  /** Adds metrics to the run that came last, if there was one and it was kept. */
  addMetrics(metrics: RunnerMetrics): void {
    const last = this.printed <= MOST_RUNS ? this.kept.at(-1) : undefined;
    if (last) last.metrics = metrics;
  }

  has(line: RunLine): boolean {
    const keys = ['run', 'seconds', 'gigabitsPerSecond', 'requestsPerSecond'] as const;
    return this.kept.some((one) => keys.every((key) => one[key] === line[key]));
  }
}

/**
 * The runs that one process of a runner prints, and what is wrong with them.
 *
 * Lines that begin with `Run` are its runs. Only where there is none, lines are that have a prefix, as
 * all of a runner's lines have where something puts one there: so a client's log that repeats a run, or
 * tells of another, is none. A run within other words is never taken, and is named where there are
 * no others.
 */
export class PrintedRuns {
  readonly #lineRate: number | null;
  readonly #size: RunSize;
  readonly #plain = new RunList();
  readonly #prefixed = new RunList();
  #firstQuoted = '';
  #last: RunList | null = null;
  #noMetrics = '';

  /**
   * @param lineRateGigabitsPerSecond of the machine; null where it is not known
   * @param size of a run of the workload
   */
  constructor(lineRateGigabitsPerSecond: number | null, size: RunSize = UNKNOWN_SIZE) {
    this.#lineRate = lineRateGigabitsPerSecond;
    this.#size = size;
  }

  /**
   * Takes a line of the runner's output; returns whether it is meant to report a run or its metrics, valid or not.
   *
   * @param factsOf what a run took of the machine, and when it was, by its seconds; asked for as the line comes
   */
  add(line: string, factsOf: (seconds: number) => RunFacts = () => ({})): boolean {
    if (tellsMetrics(line)) {
      const metrics = parseMetrics(line);
      if (typeof metrics === 'object') this.#last?.addMetrics(metrics);
      else this.#noMetrics ||= `${metrics} (${shown(line)})`;
      return true;
    }
    const read = readLine(line, this.#size);
    if (!read) return false;
    const { prefixed, quoted, run } = read;
    if (quoted) {
      // The built-in suite's runner says this of one of a file; the run in it is an example.
      if (!line.includes(NO_RUN_PRINTED)) this.#firstQuoted ||= shown(line);
      return false;
    }
    const list = prefixed ? this.#prefixed : this.#plain;
    this.#last = list;
    if (run) {
      list.add({ ...run, ...factsOf(run.seconds) }, this.#lineRate);
    } else {
      list.noRuns++;
      list.firstNoRun ||= shown(line);
    }
    return true;
  }

  /** In the order in which they came; the first thousand. */
  get kept(): readonly PrintedRun[] {
    return this.#runs.kept;
  }

  /** How many lines reported a run, including invalid ones and those that were too many to keep. */
  get printed(): number {
    return this.#runs.printed + this.#noRuns.count;
  }

  /** What a reader of the figures should know, in words; null if nothing. */
  get warning(): string | null {
    const said: string[] = [];
    const { highest, implausible, printed } = this.#runs;
    const { count, first } = this.#noRuns;
    if (count > 0) {
      said.push(`${counted(count, 'line is not a run', 'lines are not runs')} (${first})`);
    } else if (printed === 0 && this.#firstQuoted) {
      said.push(`a line looks like a run but cannot be read as one (${this.#firstQuoted})`);
    }
    if (this.#noMetrics) said.push(`metrics were left out: ${this.#noMetrics}`);
    const others = this.#runs === this.#plain ? this.#prefixed.kept : [];
    const left = others.filter((run) => !this.#plain.has(run)).length;
    if (left > 0) said.push(`${counted(left, 'run', 'runs')} after a prefix left out`);
    if (implausible > 0) {
      const which = counted(implausible, 'run is', 'runs are');
      const limit = `${IMPLAUSIBLE} times the line rate of ${this.#lineRate} Gb/s`;
      said.push(`${which} above ${limit} (up to ${highest} Gb/s)`);
    }
    if (printed > MOST_RUNS) said.push(`of ${printed} runs the first ${MOST_RUNS} are kept`);
    return said.join('; ') || null;
  }

  get #noRuns(): { count: number; first: string } {
    const lists = this.#runs === this.#plain ? [this.#plain] : [this.#plain, this.#prefixed];
    const count = lists.reduce((sum, { noRuns }) => sum + noRuns, 0);
    return { count, first: lists.find(({ firstNoRun }) => firstNoRun)?.firstNoRun ?? '' };
  }

  get #runs(): RunList {
    return this.#plain.printed > 0 ? this.#plain : this.#prefixed;
  }
}

function shown(line: string): string {
  return printable(withoutColours(line.slice(0, LONGEST_LOOKED_AT)), 80);
}

/** What a runner may tell of itself, beside its speed. */
export const MOST_METRICS = 20;
export const METRIC_NAME = /^[a-zA-Z][a-zA-Z0-9]{0,39}$/;
/** No runner needs a longer line for so many. */
const LONGEST_LINE = 2000;

/** Names under which a runner tells the times of the single requests of a run, in milliseconds. */
export const LATENCY_METRICS = { p50: 'p50Ms', p90: 'p90Ms', p99: 'p99Ms' } as const;

/**
 * What a runner tells of one run, by names of its own, such as `retries` or `p99FirstByteMs`; units are in the
 * names. No number is negative: every figure of a transfer is a count, a size or a time.
 */
export type RunnerMetrics = Record<string, number>;

const METRICS_LINE = /^\s*Metrics:\s*(\{.*\})\s*$/;

/** Whether a line is meant to tell metrics, valid or not. */
function tellsMetrics(line: string): boolean {
  return /^\s*Metrics:/.test(withoutColours(line.slice(0, LONGEST_LINE)));
}

/**
 * The metrics of the run before: `Metrics:{"retries":2,"requests":17}`.
 *
 * @returns what is wrong with the first thing that is, as the end of a sentence, for a line that tells none
 */
export function parseMetrics(line: string): RunnerMetrics | string {
  if (line.length > LONGEST_LINE) return `the line has more than ${LONGEST_LINE} characters`;
  const [, text] = METRICS_LINE.exec(withoutColours(line)) ?? [];
  const told = text === undefined ? null : objectIn(text);
  if (told === null) return 'this is not a JSON object';
  const metrics = Object.entries(told);
  if (metrics.length > MOST_METRICS) {
    return `there are ${metrics.length}, and at most ${MOST_METRICS} are allowed`;
  }
  for (const [name, value] of metrics) {
    const said = `"${printable(name, 40)}"`;
    if (!METRIC_NAME.test(name)) {
      return `${said} is not a name: up to 40 letters and digits, a letter first`;
    }
    if (!Number.isFinite(value)) return `${said} is not a number`;
    if (value < 0) return `${said} is below 0`;
  }
  return told as RunnerMetrics;
}

function objectIn(text: string): object | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
