import type { RunResult } from '../../contract/run-result.ts';
import { namedFigures } from './figures.ts';

/**
 * Bencher Metric Format (https://bencher.dev/docs/reference/bencher-metric-format): median Gb/s of
 * each case, with the slowest and the fastest kept run.
 */
export function bencher(run: RunResult): string {
  const benchmarks = [...namedFigures(run)].map(
    ([
      name,
      {
        throughput: { max, median, min },
      },
    ]) => [name, { 'gigabits-per-second': { value: median, lower_value: min, upper_value: max } }],
  );
  return `${JSON.stringify(Object.fromEntries(benchmarks), null, 2)}\n`;
}
