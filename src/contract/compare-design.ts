import { z } from 'zod';

const Rounds = z.int().positive().max(100);
const Kept = z.int().positive().max(100);

/** How two sides are measured in turn on one host. */
export const CompareDesign = z.strictObject({
  againstItself: z.boolean().describe('An A/A run: both sides are meant to be the same code.'),
  seed: z.int().nonnegative().describe('Of the coin that tells which side is first.'),
  screen: z
    .strictObject({
      rounds: Rounds,
      keptPerRound: Kept.describe('Timed runs of each process, after one warm-up.'),
      threshold: z
        .number()
        .positive()
        .max(1)
        .describe('A fraction; a cell beyond it is confirmed.'),
    })
    .describe('Rounds 1 to `rounds`, of all cells.'),
  confirm: z
    .strictObject({ rounds: Rounds, keptPerRound: Kept })
    .describe('Fresh rounds, of the cells that stood out in the screen.'),
});
export type CompareDesign = z.infer<typeof CompareDesign>;

/**
 * The design unless another is asked for. 12 rounds confirm, where statistics texts would have 10: at
 * −10 % and 0.5 % noise between processes the power is 0.94 instead of 0.85 (`npm run bench -- verdicts`).
 */
export const DEFAULT_DESIGN = {
  screen: { rounds: 2, keptPerRound: 2, threshold: 0.03 },
  confirm: { rounds: 12, keptPerRound: 1 },
} as const satisfies Omit<CompareDesign, 'againstItself' | 'seed'>;
