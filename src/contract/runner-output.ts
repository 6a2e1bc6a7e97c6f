/** Exit code of a runner that does not support the workload. */
export const SKIPPED_EXIT_CODE = 123;

/** One `Run:N Secs:S Gb/s:G` line. */
export interface RunLine {
  run: number;
  seconds: number;
  gigabitsPerSecond: number;
}

const RUN_LINE = /^Run:(\d{1,9}) Secs:(\d+(?:\.\d+)?) Gb\/s:(\d+(?:\.\d+)?)\s*$/;

/** Reads a line of a runner's output; undefined for anything that is not a run (logs of the client, say). */
export function parseRunLine(line: string): RunLine | undefined {
  const match = RUN_LINE.exec(line);
  if (!match) return undefined;
  const run = Number(match[1]);
  const seconds = Number(match[2]);
  const gigabitsPerSecond = Number(match[3]);
  if (run < 1 || !(seconds > 0) || !Number.isFinite(seconds + gigabitsPerSecond)) return undefined;
  return { run, seconds, gigabitsPerSecond };
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
