/**
 * The door of this folder: from results to verdicts.
 *
 * The job asks `nextWork` what to measure, with `readingOf` the rounds of each cell (`pairedRounds` of its
 * two cases), throws `candidateFirst` for each round, and asks `mayBegin` whether the sides still have
 * time. Reports and exit codes come from `judgeRun`, `judgeTwoRuns` and `outcomeOf`. `learnThreshold` makes T
 * of A/A runs. All are pure: the same documents give the same answers.
 */
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { type Cell, cellKey, type Pair, pairRuns, pairSides } from '../stats/cells.ts';
import { median } from '../stats/quantile.ts';
import { comparable, isMeasured } from '../stats/refusal.ts';
import { isSameCode } from '../stats/same-code.ts';
import { sampleAlone } from '../stats/sample.ts';
import { THRESHOLD_AT_FIRST } from '../stats/threshold.ts';
import { type ClientLine, clientLines } from './client-lines.ts';
import { type Cut, concludeCells, type RoundsVerdict } from './conclude.ts';
import type { PairedRound } from './course.ts';
import { SEQUENTIAL_DESIGN, type SequentialDesign } from './design.ts';
import { pairedRounds } from './paired-rounds.ts';
import { type SmallestChange, smallestChange, usualRoundScale } from './smallest-change.ts';
import { type HostShare, judgeTwoHosts } from './two-hosts.ts';

export { type ClientLine, clientLines } from './client-lines.ts';
export { type Cut, concludeCells, type RoundsVerdict } from './conclude.ts';
export { type PairedRound, type Reading, readingOf } from './course.ts';
export {
  FALSE_RATE,
  ROUNDS_A_CELL,
  SEQUENTIAL_DESIGN,
  type SequentialDesign,
} from './design.ts';
export { type AaCell, learnThreshold } from './learnt-threshold.ts';
export { type CellInWork, candidateFirst, mayBegin, nextWork, type Work } from './next-work.ts';
export { pairedRounds } from './paired-rounds.ts';

/** What a cell of a run came to. Those after `RoundsVerdict` are settled before any round counts. */
export type CellJudgementVerdict = RoundsVerdict | 'failed' | 'new' | 'notComparable';

export interface CellJudgement extends Cell {
  bucket: string;
  verdict: CellJudgementVerdict;
  /** Candidate ÷ baseline. */
  ratio: number | null;
  interval: [number, number] | null;
  pValue: number | null;
  adjustedP: number | null;
  decidedBy: 'test' | 'everyRound' | null;
  /** That both sides have ended. */
  rounds: number;
  /** T, as a fraction. */
  threshold: number;
  /** Why it was refused, in words; not escaped for any format. */
  reason: string | null;
}

export interface RunJudgement {
  /** Lines of clients over all their workloads: to be told first. */
  clients: ClientLine[];
  cells: CellJudgement[];
  /** What would have been called, on each instance type; null where nothing could have been. */
  smallest: Map<string, SmallestChange | null>;
}

export interface JudgeOptions {
  design?: SequentialDesign;
  /** T of a cell, and of a client over its workloads; as at first, if it is not given. */
  thresholdOf?: (cell: Readonly<Cell>) => number;
  clientThresholdOf?: (client: Pick<Cell, 'instanceType' | 's3Client'>) => number;
  /** Why a cell has fewer rounds than it was to have; null if it has them. */
  cutOf?: (cell: Readonly<Cell>) => Cut | null;
}

/** The two sides of a compare run; no cells for a run that has no baseline. */
export function judgeRun(run: RunResult, options: JudgeOptions = {}): RunJudgement {
  const { clientThresholdOf, design = SEQUENTIAL_DESIGN } = options;
  const { cutOf = () => null, thresholdOf = () => THRESHOLD_AT_FIRST } = options;
  const hasBaseline = run.jobs.some(({ cases }) => cases.some(({ side }) => side === 'baseline'));
  const pairs = hasBaseline ? pairSides(run).filter(isMeasured) : [];
  const sorted = pairs.map((pair) => ({ pair, sides: sidesOf(pair, run) }));
  const measured = sorted.flatMap(({ pair, sides }) => {
    return 'verdict' in sides
      ? []
      : [{ pair, rounds: pairedRounds(sides.candidate, sides.baseline) }];
  });
  const verdicts = concludeCells(
    measured.map(({ pair, rounds }) => {
      return { rounds, cut: cutOf(pair), threshold: thresholdOf(pair) };
    }),
    design,
  ).values();
  const cells = sorted.map(({ pair, sides }): CellJudgement => {
    const { bucket, instanceType, s3Client, storageClass, workload } = pair;
    const name = { instanceType, storageClass, bucket, s3Client, workload };
    const threshold = thresholdOf(pair);
    return 'verdict' in sides
      ? { ...name, ...REFUSED, threshold, ...sides }
      : {
          ...name,
          ...verdicts.next().value!,
          threshold,
          reason: sides.candidate.reason ?? sides.baseline.reason,
        };
  });
  const ofClients = measured.map(({ pair, rounds }) => ({ ...pair, rounds }));
  return {
    clients: clientLines(ofClients, design, clientThresholdOf),
    cells,
    smallest: smallestOf(ofClients, thresholdOf, design),
  };
}

const REFUSED = {
  ratio: null,
  interval: null,
  pValue: null,
  adjustedP: null,
  decidedBy: null,
  rounds: 0,
} as const;

interface Sides {
  candidate: CaseResult;
  baseline: CaseResult;
}
interface Refused {
  verdict: 'failed' | 'new' | 'notComparable';
  reason: string;
}

function sidesOf(pair: Pair, run: RunResult): Sides | Refused {
  const sides = comparable(pair);
  if ('verdict' in sides) return sides as Refused;
  if (run.compare?.againstItself || !isSameCode(run.suite, pair.s3Client)) return sides;
  const reason = 'both sides are the same code: every repository is at the same commit';
  return { verdict: 'notComparable', reason };
}

function smallestOf(
  cells: readonly (Cell & { rounds: readonly PairedRound[] })[],
  thresholdOf: (cell: Readonly<Cell>) => number,
  design: SequentialDesign,
): RunJudgement['smallest'] {
  const types = Map.groupBy(cells, ({ instanceType }) => instanceType);
  return new Map(
    [...types].map(([type, of]) => {
      const differences = of.map(({ rounds }) => rounds.map(({ difference }) => difference));
      const roundScale = usualRoundScale(differences, design);
      if (roundScale === null) return [type, null];
      const rounds = design.mostRounds;
      const threshold = median(of.map(thresholdOf));
      return [type, smallestChange({ cells: cells.length, roundScale, rounds, threshold }, design)];
    }),
  );
}

/** What a whole comparison comes to, worst first: for the headline, the status and the exit code. */
export type Outcome =
  | 'regression'
  | 'couldNotBeJudged'
  | 'notReached'
  | 'nothingTold'
  | 'noneSlower';

/**
 * The outcome of a judgement. A cell that was given up is not green, whatever the others say: so "none
 * slower" is said only if none was.
 */
export function outcomeOf({ cells, clients }: Pick<RunJudgement, 'cells' | 'clients'>): Outcome {
  const has = (verdict: CellJudgementVerdict) => cells.some((cell) => cell.verdict === verdict);
  if (has('slower') || clients.some(({ verdict }) => verdict === 'slower')) return 'regression';
  if (has('couldNotBeJudged')) return 'couldNotBeJudged';
  if (has('notReached')) return 'notReached';
  return cells.some(({ verdict }) => TELLING.has(verdict)) ? 'noneSlower' : 'nothingTold';
}

const TELLING: ReadonlySet<CellJudgementVerdict> = new Set<CellJudgementVerdict>([
  'faster',
  'slightlySlower',
  'slightlyFaster',
  'unchanged',
  'notFlagged',
]);

export interface TwoRunsJudgement {
  /** What all cells of an instance type share: another host, or a change of all, which cannot be told. */
  shares: HostShare[];
  cells: (Cell & {
    bucket: string;
    verdict: 'suspect' | 'notFlagged' | 'insufficient' | 'failed' | 'new' | 'notComparable';
    ratio: number | null;
    adjustedP: number | null;
    threshold: number;
    reason: string | null;
  })[];
}

/** Two runs of other times, and maybe of other hosts: weaker evidence, never slower or faster. */
export function judgeTwoRuns(
  candidate: RunResult,
  baseline: RunResult,
  { thresholdOf = () => THRESHOLD_AT_FIRST }: Pick<JudgeOptions, 'thresholdOf'> = {},
): TwoRunsJudgement {
  const sorted = pairRuns(candidate, baseline)
    .filter(isMeasured)
    .map((pair) => ({ pair, sides: comparable(pair) }));
  const measured = sorted.flatMap(({ pair, sides }) => {
    if ('verdict' in sides) return [];
    const [one, other] = [sampleAlone(sides.candidate), sampleAlone(sides.baseline)];
    if (one.length === 0 || other.length === 0) return [];
    return [{ key: keyOf(pair), ratio: median(one) / median(other), pair }];
  });
  const { shares, verdicts } = judgeTwoHosts(
    measured.map(({ pair, ratio }) => {
      return { instanceType: pair.instanceType, ratio, threshold: thresholdOf(pair) };
    }),
  );
  const byKey = new Map(measured.map(({ key }, at) => [key, verdicts[at]!]));
  const cells = sorted.map(({ pair, sides }): TwoRunsJudgement['cells'][number] => {
    const { bucket, instanceType, s3Client, storageClass, workload } = pair;
    const threshold = thresholdOf(pair);
    const name = { instanceType, storageClass, bucket, s3Client, workload, threshold };
    const nothing = { ratio: null, adjustedP: null };
    if ('verdict' in sides) return { ...name, ...nothing, ...(sides as Refused) };
    const told = byKey.get(keyOf(pair));
    if (told) return { ...name, ...told, reason: null };
    return { ...name, ...nothing, verdict: 'insufficient', reason: 'a side has no kept run' };
  });
  return { shares, cells };
}

function keyOf(pair: Pair): string {
  return cellKey(pair) + pair.bucket;
}
