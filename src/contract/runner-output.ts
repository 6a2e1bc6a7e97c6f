import { printable } from './input-error.ts';

/** Exit code of a runner that does not support the workload. */
export const SKIPPED_EXIT_CODE = 123;

/** Runs of one process that are kept: one that prints without end must not fill the memory. */
const MOST_RUNS = 1000;

/** Gb/s above so many times the line rate are no throughput of this machine. */
const IMPLAUSIBLE = 10;

/** One `Run:N Secs:S Gb/s:G` line. */
export interface RunLine {
  run: number;
  seconds: number;
  gigabitsPerSecond: number;
}

/** A run as it is recorded: marked when it cannot be true. */
export type PrintedRun = RunLine & { implausible?: true };

/** So many digits are more than any clock gives, and no number of them is infinite. */
const FIGURE = String.raw`(\d{1,12}(?:\.\d{1,20})?)`;
/** The suite's own reader, too, lets further words follow. */
const RUN_LINE = new RegExp(String.raw`^Run:(\d{1,9}) Secs:${FIGURE} Gb/s:${FIGURE}(?:\s|$)`);
/** How a line begins that means to tell of a run. */
const MEANT_AS_RUN = /^Run:\s*[-+]?\d/;

/**
 * Reads a line of a runner's output; undefined for anything that is not a run: logs of the client, and
 * figures that are no positive number.
 */
export function parseRunLine(line: string): RunLine | undefined {
  const match = RUN_LINE.exec(line);
  if (!match) return undefined;
  const [run, seconds, gigabitsPerSecond] = match.slice(1).map(Number) as [number, number, number];
  if (run < 1 || !(seconds > 0) || !(gigabitsPerSecond > 0)) return undefined;
  return { run, seconds, gigabitsPerSecond };
}

/** The runs that one process of a runner prints, and what is wrong with them. */
export class PrintedRuns {
  /** In the order in which they came; the first thousand. */
  readonly kept: PrintedRun[] = [];
  readonly #lineRate: number | null;
  #runs = 0;
  #noRuns = 0;
  #firstNoRun = '';
  #implausible = 0;
  #highest = 0;

  /** @param lineRateGigabitsPerSecond of the machine; null where it is not known */
  constructor(lineRateGigabitsPerSecond: number | null) {
    this.#lineRate = lineRateGigabitsPerSecond;
  }

  /** Takes a line of the runner's output; returns whether it means to tell of a run, true or not. */
  add(line: string): boolean {
    const run = parseRunLine(line);
    if (run) {
      this.#runs++;
      this.#keep(run);
      return true;
    }
    if (!MEANT_AS_RUN.test(line)) return false;
    this.#noRuns++;
    this.#firstNoRun ||= printable(line, 80);
    return true;
  }

  /** How many lines told of a run, also those that are no run or were too many to keep. */
  get printed(): number {
    return this.#runs + this.#noRuns;
  }

  /** What a reader of the figures should know, in words; null if nothing. */
  get warning(): string | null {
    const said: string[] = [];
    if (this.#noRuns > 0) {
      said.push(
        `${counted(this.#noRuns, 'line is no run', 'lines are no runs')} (${this.#firstNoRun})`,
      );
    }
    if (this.#implausible > 0) {
      const which = counted(this.#implausible, 'run is', 'runs are');
      const limit = `${IMPLAUSIBLE} times the line rate of ${this.#lineRate} Gb/s`;
      said.push(`${which} above ${limit} (up to ${this.#highest} Gb/s)`);
    }
    if (this.#runs > MOST_RUNS) said.push(`of ${this.#runs} runs the first ${MOST_RUNS} are kept`);
    return said.join('; ') || null;
  }

  #keep(run: RunLine): void {
    const implausible =
      this.#lineRate !== null && run.gigabitsPerSecond > IMPLAUSIBLE * this.#lineRate;
    if (implausible) {
      this.#implausible++;
      this.#highest = Math.max(this.#highest, run.gigabitsPerSecond);
    }
    if (this.kept.length < MOST_RUNS) this.kept.push(implausible ? { ...run, implausible } : run);
  }
}

function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
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
