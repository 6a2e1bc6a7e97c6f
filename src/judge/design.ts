import type { CompareDesign } from '../contract/compare-design.ts';
import { field, InputError, said } from '../contract/input-error.ts';

export { ROUNDS_A_CELL } from '../contract/compare-design.ts';

/** When a cell has had enough; see `CompareDesign` for what each number is. */
export type SequentialDesign = Omit<CompareDesign, 'againstItself' | 'seed' | 'budgetSeconds'>;

/** Of all changes that a run calls, at most this share is so by chance; of an A/A run: any at all. */
export const FALSE_RATE = 0.05;

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
    { pairs: 10, share: 0.05 },
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
      said`${field('screen-rounds')} is ${screen}, but ${field('max-rounds')} is ${mostRounds}: give a screen of no more rounds.`,
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
