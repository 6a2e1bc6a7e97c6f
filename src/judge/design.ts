import type { CompareDesign } from '../contract/compare-design.ts';

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

/**
 * Rounds a cell that a plan should count with, the screen in them: what the bench comes to where processes
 * differ by 1.5 %, and by 5 %. A round is a process of either side, of a warm-up and the kept runs.
 */
export const ROUNDS_A_CELL = { usual: 4.4, noisy: 5.5 } as const;
