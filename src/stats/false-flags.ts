import type { Comparison } from '../contract/comparison.ts';
import { clopperPearson } from './clopper-pearson.ts';
import { wasJudged } from './verdict.ts';

export interface FalseFlags {
  /** A/A runs that called any cell slower or faster. */
  flagged: number;
  /** A/A runs that judged any cell at all. */
  runs: number;
  /** Exact 95 % interval of the share of such runs. */
  interval: [number, number];
}

/**
 * How often the method cries wolf. Assumes that runs are independent of each other.
 *
 * @param runs the comparisons of A/A runs
 */
export function falseFlags(runs: readonly (readonly Pick<Comparison, 'verdict'>[])[]): FalseFlags {
  const counted = runs.filter((run) => run.some(wasJudged));
  const wolves = counted.filter((run) =>
    run.some(({ verdict }) => verdict === 'slower' || verdict === 'faster'),
  );
  return {
    flagged: wolves.length,
    runs: counted.length,
    interval: clopperPearson(wolves.length, counted.length),
  };
}
