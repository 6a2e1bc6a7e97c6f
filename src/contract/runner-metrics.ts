import { printable, withoutColours } from './input-error.ts';

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
export function tellsMetrics(line: string): boolean {
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
  if (told === null) return 'this is no object of JSON';
  const metrics = Object.entries(told);
  if (metrics.length > MOST_METRICS) {
    return `there are ${metrics.length}, and ${MOST_METRICS} are the most`;
  }
  for (const [name, value] of metrics) {
    const said = `"${printable(name, 40)}"`;
    if (!METRIC_NAME.test(name)) {
      return `${said} is no name: up to 40 letters and digits, a letter first`;
    }
    if (!Number.isFinite(value)) return `${said} is no number`;
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
