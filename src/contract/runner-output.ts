import { counted, printable, withoutColours } from './input-error.ts';
import type { RunTime } from './requests-seen.ts';
import { parseMetrics, type RunnerMetrics, tellsMetrics } from './runner-metrics.ts';

/** Exit code of a runner that does not support the workload. */
export const SKIPPED_EXIT_CODE = 123;

/** Why a case failed whose runner did not say how fast it was, nor why not. */
export const NO_RUN_PRINTED = 'the runner printed no run, such as "Run:1 Secs:0.5 Gb/s:1.2"';

/** Runs of one process that are kept: one that prints without end must not fill the memory. */
const MOST_RUNS = 1000;

/** More than this many times the line rate cannot be the throughput of this machine. */
const IMPLAUSIBLE = 10;

/** One `Run:N Secs:S Gb/s:G` line. */
export interface RunLine {
  run: number;
  seconds: number;
  gigabitsPerSecond: number;
}

/** What a run took of the machine; absent where it is not known. */
export interface RunCost {
  /** Of the program and all that it has started. */
  cpuSeconds?: number;
  peakMemoryBytes?: number;
}

/** A run as it is recorded: marked when it cannot be true. */
export type PrintedRun = RunLine & RunFacts & { implausible?: true; metrics?: RunnerMetrics };

/** What is found out about a run as its line comes. */
export type RunFacts = RunCost & { time?: RunTime };

/** As far as a line is looked at for its figures, and a prefix for what it is. */
const LONGEST_LOOKED_AT = 1000;
const LONGEST_PREFIX = 120;

/** Below it the contract's six decimals say less than the bytes and the seconds do. */
const LEAST_PRINTED_RATE = 0.001;

/** `Run`, seconds and rate, each with its figure: what a person would read as a run. */
const RUN_LINE =
  /^(.*?)\brun[:=#\s]+(\S+?)[\s,;|]+(?:secs?|seconds)\s*[:=]\s*(\S+?)[\s,;|]+(g[a-z]*(?:\/s(?:ec)?|ps))\s*[:=]\s*(\S+)/i;
const GIGABITS = /^[Gg](?:b|bit|Bit|bits|igabits?)(?:\/s(?:ec)?|ps)$/;
/** How a line begins that is meant to report a run. */
const MEANT_AS_RUN = /^\s*Run:\s*[-+]?\d/;
/** As a run, but for its figures or their order. */
const MUCH_AS_RUN =
  /^(.*?)\brun[:=#\s]+[-+]?\d.*?\b(?:secs?|seconds|[gmk]i?b(?:it)?s?(?:\/s|ps))\s*[:=]/i;
/**
 * What may stand before a run: whatever ends in a time of day, a level, a stream's name (as containers'
 * logs have it), a bracket, or a mark that separates.
 */
const PREFIX =
  /(?:[\])}|>:–—-]|\d\d:\d\d(?::\d\d)?[\d.,]*(?:Z|[+-]\d\d:?\d\d)?|\b(?:INFO|NOTICE|WARN|WARNING|ERROR|stdout|stderr)|\bstd(?:out|err) [FP])$/;

/** Debug lines of a client. */
const FOR_DEBUGGING = /\b(?:debug|trace)\b/i;

/** A line of a runner's output that reports a run, as it was read. */
interface ReadLine {
  /** null: its figures are not valid numbers. */
  run: RunLine | null;
  /** Something stands before `Run`. */
  prefixed: boolean;
  /** It stands in the middle of other words: a client's log may quote a run. */
  quoted: boolean;
}

/**
 * Reads a line of a runner's output; undefined for anything that is not a run.
 *
 * A run is a line with `Run:N`, `Secs:S` and `Gb/s:G` in this order. Colours, blanks, `=` for `:`,
 * `Gbps`, and words after it do not matter, nor whether a figure is written `0.00001`, `1e-05`, `0,5`,
 * `1,234.5` or `0.5s`; a single comma is a decimal one. Before it may stand what logs put before
 * a line (`PREFIX`).
 *
 * @param bytes of all tasks, where they are known: where the rate was rounded to less than
 *   three digits (`Gb/s:0.000000` for a small object), it is taken from them and the seconds
 */
export function parseRunLine(line: string, bytes: number | null = null): RunLine | undefined {
  const read = readLine(line, bytes);
  return read && !read.quoted ? (read.run ?? undefined) : undefined;
}

/** Whether a person would read a run in this line, with figures that are some or not. */
export function tellsOfRun(line: string): boolean {
  const read = readLine(line, null);
  return read !== null && !read.quoted;
}

function readLine(line: string, bytes: number | null): ReadLine | null {
  if (!/run/i.test(line)) return null;
  const text = withoutColours(line.slice(0, LONGEST_LOOKED_AT)).trim();
  const match = RUN_LINE.exec(text);
  const prefix = (match ?? MUCH_AS_RUN.exec(text))?.[1]?.trimEnd();
  if (prefix === undefined) {
    return MEANT_AS_RUN.test(text) ? { run: null, prefixed: false, quoted: false } : null;
  }
  const isPrefix =
    prefix.length <= LONGEST_PREFIX && PREFIX.test(prefix) && !FOR_DEBUGGING.test(prefix);
  const quoted = prefix !== '' && !isPrefix;
  return { run: match && runOf(match, bytes), prefixed: prefix !== '', quoted };
}

function runOf([, , number, took, unit, rate]: RegExpExecArray, bytes: number | null) {
  const run = /^\d{1,9}$/.test(number!) ? Number(number) : 0;
  const seconds = figureOf(took!.replace(/(?<=\d)s(?:ec(?:ond)?s?)?$/i, ''));
  const printed = figureOf(
    rate!.replace(/[),;|\]}]+$/, '').replace(/(?<=\d)Gb(?:it)?(?:\/s|ps)$/, ''),
  );
  if (run < 1 || !(seconds > 0) || !(printed >= 0) || !GIGABITS.test(unit!)) return null;
  const known = bytes === null ? Number.NaN : gigabitsPerSecond(bytes, seconds);
  // What is rounded is small in truth, too.
  const rounded = printed < LEAST_PRINTED_RATE && known < 2 * LEAST_PRINTED_RATE;
  const figure = rounded ? known : printed;
  return figure > 0 && Number.isFinite(figure) ? { run, seconds, gigabitsPerSecond: figure } : null;
}

/** A number as people and languages write it; NaN for none. So many digits are more than any clock gives. */
function figureOf(text: string): number {
  const [, mantissa = '', exponent = ''] = /^\+?([\d.,'_]+)(e[-+]?\d{1,3})?$/i.exec(text) ?? [];
  const last = Math.max(mantissa.lastIndexOf('.'), mantissa.lastIndexOf(','));
  const isDecimal = last >= 0 && mantissa.indexOf(mantissa[last]!) === last;
  const whole = isDecimal ? mantissa.slice(0, last) : mantissa;
  const decimals = isDecimal ? mantissa.slice(last + 1) : '';
  const grouped = /^(?:\d*|\d{1,3}(?:([.,'_])\d{3})(?:\1\d{3})*)$/.test(whole);
  const digits = whole.replace(/\D/g, '');
  if (!grouped || digits.length > 12 || !/^\d{0,20}$/.test(decimals)) return Number.NaN;
  if (digits === '' && decimals === '') return Number.NaN;
  const figure = Number(`${digits || '0'}.${decimals || '0'}${exponent}`);
  return Number.isFinite(figure) ? figure : Number.NaN;
}

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
    const implausible = lineRate !== null && run.gigabitsPerSecond > IMPLAUSIBLE * lineRate;
    if (implausible) {
      this.implausible++;
      this.highest = Math.max(this.highest, run.gigabitsPerSecond);
    }
    if (this.kept.length < MOST_RUNS) this.kept.push(implausible ? { ...run, implausible } : run);
  }

  /** Of the run that came last; of one that is not kept, or of none, nothing is. */
  addMetrics(metrics: RunnerMetrics): void {
    const last = this.printed <= MOST_RUNS ? this.kept.at(-1) : undefined;
    if (last) last.metrics = metrics;
  }

  has({ run, seconds, gigabitsPerSecond: rate }: RunLine): boolean {
    return this.kept.some(
      (one) => one.run === run && one.seconds === seconds && one.gigabitsPerSecond === rate,
    );
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
  readonly #bytes: number | null;
  readonly #plain = new RunList();
  readonly #prefixed = new RunList();
  #firstQuoted = '';
  #last: RunList | null = null;
  #noMetrics = '';

  /**
   * @param lineRateGigabitsPerSecond of the machine; null where it is not known
   * @param bytes of all tasks of the workload; null where they are not known
   */
  constructor(lineRateGigabitsPerSecond: number | null, bytes: number | null = null) {
    this.#lineRate = lineRateGigabitsPerSecond;
    this.#bytes = bytes;
  }

  /**
   * Takes a line of the runner's output; returns whether it is meant to report a run or its metrics, valid or not.
   *
   * @param factsOf what a run took of the machine, and when it was, by its seconds; asked for as the line comes
   */
  add(line: string, factsOf: (seconds: number) => RunFacts = () => ({})): boolean {
    if (tellsMetrics(line)) {
      const metrics = parseMetrics(line);
      if (metrics) this.#last?.addMetrics(metrics);
      else this.#noMetrics ||= shown(line);
      return true;
    }
    const read = readLine(line, this.#bytes);
    if (!read) return false;
    const { prefixed, quoted, run } = read;
    if (quoted) {
      this.#firstQuoted ||= shown(line);
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
    if (this.#noMetrics) said.push(`metrics are not an object of numbers (${this.#noMetrics})`);
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

/**
 * The line a runner prints after a run.
 *
 * @param bytes of all tasks of the workload
 */
export function formatRunLine(run: number, seconds: number, bytes: number): string {
  return `Run:${run} Secs:${seconds.toFixed(6)} Gb/s:${gigabitsPerSecond(bytes, seconds).toFixed(6)}`;
}

/** Throughput in gigabits (10^9 bits) a second. */
export function gigabitsPerSecond(bytes: number, seconds: number): number {
  return (bytes * 8) / 1e9 / seconds;
}
