import type { CompareDesign, Verdict } from '../contract/comparison.ts';
import { field, InputError, said } from '../contract/input-error.ts';
import type { RunResult } from '../contract/run-result.ts';
import { wasCalled, wasJudged } from '../contract/verdicts.ts';
import { clopperPearson } from '../stats/distributions.ts';

export { ROUNDS_A_CELL } from '../contract/comparison.ts';

/** When a cell has had enough; see `CompareDesign` for what each number is. */
export type SequentialDesign = Omit<CompareDesign, 'againstItself' | 'seed' | 'budgetSeconds'>;

/** Share of intervals that leave out what is true: they are 95 % intervals, as readers expect. */
export const INTERVAL_ERROR = 0.05;

/** A/A runs that still call something at a T that was learnt from others: rarer would take more than 20 of them. */
const LEARNT_ERROR = 0.05;

/**
 * Chosen by `npm run bench -- verdicts`, which prints what it comes to.
 *
 * 3 rounds of 1 kept run cost what the 2 of 2 before them did, and are tested with the rest: as all
 * cells count in the correction, what chose a cell need not be thrown away. 30 rounds are for few: of
 * 132 cells where nothing changed, 1 or 2. Looks before the last one are for large changes, and for runs
 * in which many cells changed; each takes its share of the error from the last.
 */
export const SEQUENTIAL_DESIGN: SequentialDesign = {
  screenRounds: 3,
  mostRounds: 30,
  keptPerRound: 1,
  looks: [
    { pairs: 12, share: 0.05 },
    { pairs: 14, share: 0.15 },
    { pairs: 20, share: 0.25 },
    { pairs: 30, share: 0.55 },
  ],
  least: { afterScreen: 0.025, later: 0.03 },
  outlook: { from: 6, z: 3 },
  overwhelming: { rounds: 2, factor: 0.5 },
};

/** What was asked of a design; the rest is as the bench has chosen it. */
export interface DesignAsked {
  screenRounds?: number | undefined;
  maxRounds?: number | undefined;
  runsPerRound?: number | undefined;
}

/**
 * The design with what was asked for. Looks after the last round are left out, and the look at the last
 * round has the share of the error that is left, so that shares still sum to 1.
 *
 * @throws InputError for a screen of more rounds than there may be
 */
export function designAsked({
  maxRounds,
  runsPerRound,
  screenRounds,
}: DesignAsked): SequentialDesign {
  const design = SEQUENTIAL_DESIGN;
  const mostRounds = maxRounds ?? design.mostRounds;
  const screen = screenRounds ?? Math.min(design.screenRounds, mostRounds);
  if (screen > mostRounds) {
    throw new InputError(
      said`${field('screen-rounds')} is ${screen}, but ${field('max-rounds')} is ${mostRounds}: choose a screen with fewer rounds.`,
    );
  }
  const before = design.looks.slice(0, -1).filter(({ pairs }) => pairs < mostRounds);
  const left = before.reduce((share, look) => share - look.share, 1);
  return {
    ...design,
    mostRounds,
    screenRounds: screen,
    keptPerRound: runsPerRound ?? design.keptPerRound,
    looks: [...before, { pairs: mostRounds, share: Number(left.toFixed(6)) }],
  };
}

/** A smaller change is not worth anybody's time. */
export const LEAST_THRESHOLD = 0.05;

/** While too little is known of a cell's noise; it hides changes of 5 to 9 %. */
export const THRESHOLD_AT_FIRST = 0.1;

/** What an A/A run, of a commit that was built twice, said of one cell. */
export interface AaCell {
  key: string;
  instanceType: string;
  /** Candidate ÷ baseline. */
  ratio: number;
  /** Whether it was proven to differ from 1: then only T stands before a false verdict. */
  isProven: boolean;
}

/** What is called at a T of its own kind: cells, or S3 clients over their workloads. */
export interface LearntKind {
  /** A/A runs, each with all of this kind; of every kind the same runs in the same order. */
  nights: readonly (readonly AaCell[])[];
  /** A smaller change is not worth anybody's time. */
  least: number;
  /** Until enough is known. */
  atFirst: number;
}

interface LearntThresholds {
  /** For each kind: T of one of it, as a fraction. */
  thresholdsOf: ((cell: Pick<AaCell, 'key' | 'instanceType'>) => number)[];
  /** A/A runs that they rest on. */
  nights: number;
}

/** Weight, in nights, that all cells together have beside a cell's own. */
const SHARED_NIGHTS = 20;

/**
 * T such that a run in which nothing changed has a false `slower` or `faster` in any cell or S3 client
 * with a chance of at most 5 %, also where two builds of the same commit differ. The noise of rounds does
 * not tell that; A/A runs that build twice do.
 *
 * Each A/A run has a score: the largest proven change of anything in it, in units of what that usually
 * differs by. A new run is one more like them, so that its score is above the k-th largest of n
 * with a chance of k ÷ (n + 1) (conformal prediction: Vovk, Gammerman & Shafer 2005). T of a cell is the
 * k-th largest, k = ⌊0.05 (n + 1)⌋, times the cell's unit. So one correction holds for all kinds and cells, 20
 * nights do, and a cell or type with few of its own leans on all of its kind.
 *
 * @param count cells of all kinds in the run that is to be judged; more than an A/A run has if it has
 *   more instance types
 */
export function learnThresholds(kinds: readonly LearntKind[], count: number): LearntThresholds {
  const units = kinds.map(({ nights }) => unitsOf(nights.flat()));
  const all = kinds[0]?.nights.map((_, night) => kinds.map(({ nights }) => nights[night]!)) ?? [];
  const judged = all.filter((night) => night.some(({ length }) => length > 0));
  const scores = judged
    .map((night) =>
      Math.max(
        0,
        ...night.flatMap((cells, kind) =>
          cells.filter(isProven).map((cell) => sizeOf(cell) / units[kind]!(cell, cell)),
        ),
      ),
    )
    .sort((a, b) => b - a);
  const usual = judged.flat(2).length / judged.length;
  // A run of three types has three chances where an A/A run of one had one.
  const rate = LEARNT_ERROR / Math.max(1, count / usual);
  const place = judged.length === 0 ? 0 : Math.floor(rate * (judged.length + 1));
  const score = place === 0 ? null : scores[place - 1]!;
  return {
    nights: judged.length,
    thresholdsOf: kinds.map(({ atFirst, least }, kind) => (cell) => {
      if (score === null) return atFirst;
      // Faster is beyond 1 + T, which is nearer to 1 than 1 ÷ (1 − T): so this T is that of the faster.
      return Math.max(least, Math.expm1(score * units[kind]!(cell)));
    }),
  };
}

function isProven(cell: AaCell): boolean {
  return cell.isProven;
}

function sizeOf({ ratio }: AaCell): number {
  return Math.abs(Math.log(ratio));
}

/**
 * Root mean square of what a cell differs by, drawn towards that of its instance type, and that to all.
 *
 * @returns of a cell; without what one night said of it, as a new night is not in its own unit either
 */
function unitsOf(
  cells: readonly AaCell[],
): (cell: Pick<AaCell, 'key' | 'instanceType'>, without?: AaCell) => number {
  const squares = (of: readonly AaCell[]) => of.reduce((sum, cell) => sum + sizeOf(cell) ** 2, 0);
  const drawn = (mean: number, nights: number, towards: number) =>
    (mean * nights + SHARED_NIGHTS * towards) / (nights + SHARED_NIGHTS);
  const overall = squares(cells) / Math.max(1, cells.length);
  const byType = new Map(
    [...Map.groupBy(cells, ({ instanceType }) => instanceType)].map(([type, of]) => {
      const nights = of.length / new Set(of.map(({ key }) => key)).size;
      return [type, drawn(squares(of) / of.length, nights, overall)];
    }),
  );
  const byCell = new Map(
    [...Map.groupBy(cells, ({ key }) => key)].map(([key, of]) => {
      return [key, { sum: squares(of), nights: of.length }];
    }),
  );
  return ({ instanceType, key }, without) => {
    const towards = byType.get(instanceType) ?? overall;
    const { nights, sum } = byCell.get(key) ?? { nights: 0, sum: 0 };
    const [left, others] = without ? [sum - sizeOf(without) ** 2, nights - 1] : [sum, nights];
    return Math.sqrt(drawn(others > 0 ? left / others : 0, others, towards)) || 1;
  };
}

/** What a run says of its cells, and of S3 clients over all their workloads. */
export type RunVerdicts = {
  readonly [of in keyof Pick<RunResult, 'comparisons' | 'clientComparisons'>]?:
    | readonly { readonly verdict: Verdict }[]
    | undefined;
};

export interface FalseFlags {
  /** A/A runs that called any cell, or any S3 client over its workloads, slower or faster. */
  flagged: number;
  /** A/A runs that judged anything at all. */
  runs: number;
  /** Exact 95 % interval of the share of such runs. */
  interval: [number, number];
}

/**
 * How often the method cries wolf: the one count of it, in reports, docs and benches. Assumes that runs are
 * independent of each other.
 *
 * @param runs A/A runs
 */
export function falseFlags(runs: readonly RunVerdicts[]): FalseFlags {
  const counted = runs.filter((run) => verdictsOf(run).some(wasJudged));
  const flagged = counted.filter(isFlagged).length;
  return { flagged, runs: counted.length, interval: clopperPearson(flagged, counted.length) };
}

/** Whether a run calls a change of anything: of an A/A run a false flag. */
export function isFlagged(run: RunVerdicts): boolean {
  return verdictsOf(run).some(wasCalled);
}

function verdictsOf({
  clientComparisons = [],
  comparisons = [],
}: RunVerdicts): { verdict: Verdict }[] {
  return [...comparisons, ...clientComparisons];
}
