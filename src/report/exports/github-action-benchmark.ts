import type { RunResult } from '../../contract/run-result.ts';
import { figure, percent } from '../format.ts';
import { namedFigures } from './figures.ts';

/**
 * For the tool `customBiggerIsBetter` of github-action-benchmark
 * (https://github.com/benchmark-action/github-action-benchmark): median Gb/s of each case.
 */
export function githubActionBenchmark(run: RunResult): string {
  const entries = [...namedFigures(run)].map(([name, { throughput }]) => ({
    name,
    unit: 'Gb/s',
    value: throughput.median,
    ...(throughput.spread === null ? {} : { range: `± ${percent(throughput.spread)}` }),
    extra: `${throughput.runs} kept runs, ${figure(throughput.min)} to ${figure(throughput.max)} Gb/s`,
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}
