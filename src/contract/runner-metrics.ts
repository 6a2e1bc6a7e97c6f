import { withoutColours } from './input-error.ts';

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
 * @returns null for what is no object of numbers, or has too many or strange names
 */
export function parseMetrics(line: string): RunnerMetrics | null {
  if (line.length > LONGEST_LINE) return null;
  const [, text] = METRICS_LINE.exec(withoutColours(line)) ?? [];
  if (text === undefined) return null;
  try {
    const told: RunnerMetrics = JSON.parse(text);
    const metrics = Object.entries(told);
    const isGood = metrics.every(([name, value]) => METRIC_NAME.test(name) && value >= 0);
    const isNumbers = metrics.every(([, value]) => typeof value === 'number');
    return isGood && isNumbers && metrics.length <= MOST_METRICS ? told : null;
  } catch {
    return null;
  }
}
