import { FALSE_RATE } from './design.ts';

/** What an A/A run, of a commit that was built twice, said of one cell. */
export interface AaCell {
  key: string;
  instanceType: string;
  /** Candidate ÷ baseline. */
  ratio: number;
  /** Whether it was proven to differ from 1: then only T stands before a false verdict. */
  isProven: boolean;
}

export interface LearntThreshold {
  /** T of a cell, as a fraction. */
  thresholdOf: (cell: Pick<AaCell, 'key' | 'instanceType'>) => number;
  /** A/A runs that it rests on. */
  nights: number;
}

export interface LearnOptions {
  /** A smaller change is not worth anybody's time. */
  least: number;
  /** Until enough is known. */
  atFirst: number;
  /** Cells of the run that is to be judged; more than an A/A run has if it has more instance types. */
  cells: number;
}

/** Weight, in nights, that all cells together have beside a cell's own. */
const SHARED_NIGHTS = 20;

/**
 * T such that a run in which nothing changed has a false `slower` or `faster` in any of its cells with a
 * chance of at most 5 %, also where two builds of the same commit differ. The noise of rounds does
 * not tell that; A/A runs that build twice do.
 *
 * Each A/A run has a score: the largest proven change of any of its cells, in units of what that cell
 * usually differs by. A new run is one more like them, so that its score is above the k-th largest of n
 * with a chance of k ÷ (n + 1) (conformal prediction: Vovk, Gammerman & Shafer 2005). T of a cell is the
 * k-th largest, k = ⌊0.05 (n + 1)⌋, times the cell's unit. So one correction holds for all cells, 20
 * nights do, and a cell or type with few of its own leans on all.
 *
 * @param nights A/A runs, each with all its cells
 */
export function learnThreshold(
  nights: readonly (readonly AaCell[])[],
  { atFirst, cells, least }: LearnOptions,
): LearntThreshold {
  const judged = nights.filter(({ length }) => length > 0);
  if (judged.length === 0) return { nights: 0, thresholdOf: () => atFirst };
  const unitOf = unitsOf(judged.flat());
  const scores = judged
    .map((night) =>
      Math.max(0, ...night.filter(isProven).map((cell) => sizeOf(cell) / unitOf(cell, cell))),
    )
    .sort((a, b) => b - a);
  const usual = judged.reduce((sum, { length }) => sum + length, 0) / judged.length;
  // A run of three types has three chances where an A/A run of one had one.
  const rate = FALSE_RATE / Math.max(1, cells / usual);
  const place = Math.floor(rate * (judged.length + 1));
  const score = place === 0 ? null : scores[place - 1]!;
  return {
    nights: judged.length,
    thresholdOf: (cell) => {
      if (score === null) return atFirst;
      return Math.max(least, 1 - Math.exp(-score * unitOf(cell)));
    },
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
