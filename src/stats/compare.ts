import type { Comparison } from '../contract/comparison.ts';
import type { RunResult } from '../contract/run-result.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { type Cell, type Pair, pairRuns, pairSides } from './cells.ts';
import { type Finding, findAlone, findInRounds } from './finding.ts';
import { isMeasured } from './refusal.ts';
import { isSameCode } from './same-code.ts';
import { shortfall } from './sample-size.ts';
import { screenOf } from './screen.ts';
import { THRESHOLD_AT_FIRST } from './threshold.ts';
import { verdictOf } from './verdict.ts';

export interface CompareOptions {
  /** T of a cell, as a fraction, from `AaEffects`; 10 % when nothing is known of any. */
  thresholdOf?: (cell: Readonly<Cell>) => number;
  /** Whether instance types are still to come; until the run is finished, if it is not given. */
  provisional?: boolean;
}

/**
 * The two sides of a compare run: one comparison for each cell that a side measured or failed, none
 * for a run that has no baseline.
 */
export function compareSides(run: RunResult, options: CompareOptions = {}): Comparison[] {
  const cases = run.jobs.flatMap((job) => job.cases);
  if (!run.compare && !cases.some(({ side }) => side === 'baseline')) return [];
  const isSame = (pair: Pair) =>
    !run.compare?.againstItself && isSameCode(run.suite, pair.s3Client);
  const find = (pair: Pair) => findInRounds(pair, isSame(pair), screenOf(run));
  return conclude(pairSides(run), find, { provisional: run.finishedAt === null, ...options });
}

/** Two runs of other times, and maybe of other hosts: weaker evidence, never slower or faster. */
export function compareRuns(
  candidate: RunResult,
  baseline: RunResult,
  options: CompareOptions = {},
): Comparison[] {
  const provisional = candidate.finishedAt === null || baseline.finishedAt === null;
  const isSameWay = candidate.asAws === baseline.asAws;
  const find = (pair: Pair) => findAlone(pair, isSameWay);
  return conclude(pairRuns(candidate, baseline), find, { provisional, ...options });
}

/** All cells together: the more that are tested, the more a difference has to show. */
function conclude(
  pairs: readonly Pair[],
  find: (pair: Pair) => Finding,
  { thresholdOf = () => THRESHOLD_AT_FIRST, provisional = false }: CompareOptions,
): Comparison[] {
  const found = pairs.filter(isMeasured).map((pair) => ({ pair, finding: find(pair) }));
  const pValues = found.flatMap(({ finding }) => finding.pValue ?? []);
  const adjusted = benjaminiHochberg(pValues).values();
  return found.map(({ pair, finding }) => {
    const { instanceType, storageClass, bucket, s3Client, workload } = pair;
    const cell = { instanceType, storageClass, bucket, s3Client, workload };
    const threshold = thresholdOf(cell);
    if (finding.settled) {
      const { settled, ...figures } = finding;
      return { ...cell, ...figures, adjustedP: null, threshold, provisional: false, ...settled };
    }
    const { settled, ...figures } = finding;
    const tested = { ...cell, ...figures, adjustedP: adjusted.next().value ?? 1, threshold };
    const verdict = verdictOf(tested, pValues.length);
    const reason = verdict === 'insufficient' ? shortfall(tested.kept, pValues.length) : null;
    return { ...tested, verdict, provisional, reason };
  });
}
