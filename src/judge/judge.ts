/**
 * The door of this folder: from results to verdicts.
 *
 * The job asks `nextWork` what to measure, with `readingOf` the rounds of each cell (`pairedRounds` of its
 * two cases), throws `candidateFirst` for each round, and asks `mayBegin` whether the sides still have
 * time. What documents say comes from `judgeRun` and `judgeTwoRuns`; headline, status and exit code from
 * `comparisonOutcome`. `learnThresholds` makes T of A/A runs. All are pure: the same documents give the same answers.
 */
import {
  type ClientComparison,
  type Comparison,
  type CostComparison,
  type CostMetric,
  isCostRegression,
  type SmallestChange,
} from '../contract/comparison.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { isRegression, wasTold } from '../contract/verdicts.ts';
import { median } from '../stats/quantile.ts';
import {
  type Cell,
  comparable,
  isMeasured,
  isSameCode,
  type Pair,
  pairSides,
  type Refusal,
} from './cells.ts';
import { clientLines } from './client-lines.ts';
import { type Cut, concludeCells } from './conclude.ts';
import { type PairedRound, pairedRounds } from './course.ts';
import { SEQUENTIAL_DESIGN, type SequentialDesign, THRESHOLD_AT_FIRST } from './design.ts';
import { smallestChange, usualRoundScale } from './outlook.ts';

export { CLIENT_THRESHOLD_AT_FIRST, LEAST_CLIENT_THRESHOLD } from './client-lines.ts';
export { type Cut, provenVerdict } from './conclude.ts';
export { pairedRounds, readingOf } from './course.ts';
export {
  type AaCell,
  designAsked,
  learnThresholds,
  ROUNDS_A_CELL,
  SEQUENTIAL_DESIGN,
} from './design.ts';
export {
  type CellInWork,
  candidateFirst,
  cellsLeft,
  limitOfSide,
  mayBegin,
  nextWork,
  type SideTime,
} from './next-work.ts';
export { timeToGo } from './time-to-go.ts';
export { judgeTwoRuns } from './two-runs.ts';

/** What a document says of the comparison of a run. */
export interface Judgement {
  comparisons: Comparison[];
  /** S3 clients over all their workloads; they are reported first. */
  clientComparisons: ClientComparison[];
  /** What they cost, as far as it is known. */
  costComparisons?: CostComparison[];
  smallestChanges: SmallestChange[];
}

export interface JudgeOptions {
  /** T of a cell, and of a client over its workloads; as at first, if it is not given. */
  thresholdOf?: (cell: Readonly<Cell>) => number;
  clientThresholdOf?: (client: Pick<Cell, 'instanceType' | 's3Client'>) => number;
  /** Costs that count as a regression when they rise; none, if it is not given. */
  watched?: readonly CostMetric[];
  /** Whether some instance types are not in yet; until the run is finished, if it is not given. */
  provisional?: boolean;
}

/**
 * The two sides of a compare run: one comparison for each cell that a side measured, failed or was to
 * measure; none for a run that has no baseline.
 */
export function judgeRun(run: RunResult, options: JudgeOptions = {}): Judgement {
  const { clientThresholdOf, thresholdOf = () => THRESHOLD_AT_FIRST } = options;
  const { provisional = run.finishedAt === null, watched = [] } = options;
  const design = run.compare && 'looks' in run.compare ? run.compare : SEQUENTIAL_DESIGN;
  const hasBaseline = run.jobs.some(({ cases }) => cases.some(({ side }) => side === 'baseline'));
  const pairs = run.compare || hasBaseline ? pairSides(run) : [];
  const sorted = pairs
    .filter((pair) => isMeasured(pair) || cutOf(pair) !== null)
    .map((pair) => ({ pair, rounds: roundsOf(pair, run) }));
  const measured = sorted.flatMap(({ pair, rounds }) =>
    'verdict' in rounds ? [] : [{ ...pair, rounds }],
  );
  const verdicts = concludeCells(
    measured.map((cell) => {
      return { rounds: cell.rounds, cut: cutOf(cell), threshold: thresholdOf(cell) };
    }),
    design,
  ).values();
  const comparisons = sorted.map(({ pair, rounds }): Comparison => {
    const { bucket, instanceType, s3Client, storageClass, workload } = pair;
    const name = { instanceType, storageClass, bucket, s3Client, workload };
    const common = { ...name, evidence: 'interleaved', threshold: thresholdOf(pair) } as const;
    if ('verdict' in rounds) return { ...common, ...REFUSED, ...rounds };
    const { decidedBy, rounds: ended, ...figures } = verdicts.next().value!;
    const reason = pair.candidate[0]?.reason ?? pair.baseline[0]?.reason ?? null;
    const told = { ...figures, ...(decidedBy && { decidedBy }) };
    return { ...common, ...told, kept: [ended, ended], provisional, reason };
  });
  const lines = clientLines(measured, design, clientThresholdOf);
  return {
    comparisons,
    clientComparisons: lines.clients.map((line) => ({ ...line, provisional })),
    ...(lines.costs.length > 0 && {
      costComparisons: lines.costs.map((line) => {
        const isWatched = watched.includes(line.metric);
        return { ...line, provisional, ...(isWatched && { isWatched }) };
      }),
    }),
    smallestChanges: smallestOf(measured, thresholdOf, design),
  };
}

const REFUSED = {
  ratio: null,
  interval: null,
  pValue: null,
  adjustedP: null,
  kept: [0, 0] as [number, number],
  provisional: false,
};

/** Why both sides of a cell have fewer rounds than they were to have; null if they have them. */
function cutOf({ baseline, candidate }: Pick<Pair, 'candidate' | 'baseline'>): Cut | null {
  return candidate[0]?.cut ?? baseline[0]?.cut ?? null;
}

function roundsOf(pair: Pair, run: RunResult): PairedRound[] | Refusal {
  const [candidate] = pair.candidate;
  const [baseline] = pair.baseline;
  // What only the candidate has is measured alone, and may not be reached either.
  if (candidate && isNotReached(candidate) && (!baseline || isNotReached(baseline))) return [];
  const sides = comparable(pair);
  if ('verdict' in sides) return sides;
  if (run.compare?.againstItself || !isSameCode(run.suite, pair.s3Client)) {
    return pairedRounds(sides.candidate, sides.baseline);
  }
  const reason = 'both sides are the same code: every repository is at the same commit';
  return { verdict: 'notComparable', reason };
}

/** Of a case that was never begun: it is skipped, and nothing is wrong with it. */
function isNotReached({ cut, status }: CaseResult): boolean {
  return status === 'skipped' && cut !== undefined;
}

function smallestOf(
  cells: readonly (Cell & { rounds: readonly PairedRound[] })[],
  thresholdOf: (cell: Readonly<Cell>) => number,
  design: SequentialDesign,
): SmallestChange[] {
  const tested = cells.filter(({ rounds }) => rounds.length > 0);
  const types = Map.groupBy(tested, ({ instanceType }) => instanceType);
  return [...types].flatMap(([instanceType, of]) => {
    const differences = of.map(({ rounds }) => rounds.map(({ difference }) => difference));
    const roundScale = usualRoundScale(differences, design);
    if (roundScale === null) return [];
    const asked = { cells: tested.length, rounds: design.mostRounds, roundScale };
    return {
      instanceType,
      ...smallestChange({ ...asked, threshold: median(of.map(thresholdOf)) }, design),
    };
  });
}

/** What a whole comparison comes to, worst first: for the headline, the status and the exit code. */
export type ComparisonOutcome =
  /** A cell is slower, or an S3 client over all its workloads; or one needs more of what was watched. */
  | 'regression'
  /** A cell was given up, for its own time, before anything could be told. */
  | 'couldNotBeJudged'
  /** There is no result for any cell or S3 client. */
  | 'nothingTold'
  /** There is a result and no slowdown; some cells were not started or not finished. */
  | 'notReached'
  | 'noneSlower';

type Judged = Pick<RunResult, 'comparisons' | 'clientComparisons' | 'costComparisons'>;

/**
 * The outcome of a judgement. A cell that was given up is not a success, whatever the others say: so "none
 * slower" is said only if none was. What may still change counts for nothing.
 */
export function comparisonOutcome(judged: Judged): ComparisonOutcome {
  const said = verdictsOf(judged).filter(({ provisional }) => !provisional);
  const has = (verdict: Comparison['verdict']) => said.some((one) => one.verdict === verdict);
  if (said.some(isRegression) || judged.costComparisons?.some(isCostRegression))
    return 'regression';
  if (has('couldNotBeJudged')) return 'couldNotBeJudged';
  if (!said.some(wasTold)) return 'nothingTold';
  return has('notReached') ? 'notReached' : 'noneSlower';
}

/** Whether any cell, or any S3 client over its workloads, tells something of the code. */
export function toldAnything(judged: Judged): boolean {
  return verdictsOf(judged).some(wasTold);
}

/**
 * How many regressions there are: cells that are slower, and S3 clients that are slower over all their
 * workloads on an instance type where no single cell of theirs is, so that nothing is counted twice; and costs
 * of S3 clients that were watched and are more.
 */
export function regressionsOf({
  clientComparisons = [],
  comparisons = [],
  costComparisons = [],
}: Judged): number {
  const cells = comparisons.filter(isRegression);
  const clients = clientComparisons
    .filter(isRegression)
    .filter(
      (line) =>
        !cells.some(
          (cell) => cell.s3Client === line.s3Client && cell.instanceType === line.instanceType,
        ),
    );
  return cells.length + clients.length + costComparisons.filter(isCostRegression).length;
}

function verdictsOf({
  clientComparisons = [],
  comparisons = [],
}: Judged): Pick<Comparison, 'verdict' | 'provisional'>[] {
  return [...comparisons, ...clientComparisons];
}
