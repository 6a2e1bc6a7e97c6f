import { z } from 'zod';
import { withoutColours } from './input-error.ts';

/** What a runner may tell of itself, beside its speed. */
const MOST_METRICS = 20;
const LONGEST_NAME = 40;
/** No runner needs a longer line for so many. */
const LONGEST_LINE = 2000;

/**
 * What a runner tells of one run, by names of its own, such as `retries` or `p99FirstByteMs`; units are in the
 * names. Negative numbers are none: every figure of a transfer is a count, a size or a time.
 */
export const RunnerMetrics = z
  .record(
    z.string().regex(new RegExp(`^[a-zA-Z][a-zA-Z0-9]{0,${LONGEST_NAME - 1}}$`)),
    z.number().nonnegative(),
  )
  .refine((metrics) => Object.keys(metrics).length <= MOST_METRICS);
export type RunnerMetrics = z.infer<typeof RunnerMetrics>;

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
    return RunnerMetrics.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
