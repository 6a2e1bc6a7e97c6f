import { z } from 'zod';

const Rounds = z.int().positive().max(100);
const Kept = z.int().positive().max(100);
const Effect = z.number().nonnegative().max(1);

/** How two sides are measured in turn on one host, and when a cell has had enough rounds. */
export const CompareDesign = z
  .strictObject({
    againstItself: z.boolean().describe('An A/A run: both sides are meant to be the same code.'),
    seed: z
      .int()
      .nonnegative()
      .describe('Of the coins that tell, for each round, which side is first.'),
    budgetSeconds: z
      .number()
      .positive()
      .nullable()
      .describe('For all rounds on one instance type; null: none was set.'),
    screenRounds: Rounds.describe('Rounds that every cell gets, whatever it shows.'),
    mostRounds: Rounds.describe('Rounds after which a cell ends, undecided or not.'),
    keptPerRound: Kept.describe('Timed runs of each process that count, after one warm-up.'),
    looks: z
      .array(z.strictObject({ pairs: Rounds, share: z.number().positive().max(1) }))
      .min(1)
      .describe('After how many rounds it is tested, and with what share of the error.'),
    least: z
      .strictObject({ afterScreen: Effect, later: Effect })
      .describe(
        '|ln ratio| below which a cell is given up: after the screen; at each second round.',
      ),
    outlook: z
      .strictObject({ from: Rounds, z: z.number().nonnegative() })
      .describe(
        'From so many rounds on, the z to be expected at the last one; below it: given up.',
      ),
    overwhelming: z
      .strictObject({ rounds: Rounds, factor: z.number().positive().max(1) })
      .describe(
        'Rounds, and the factor that no noise has between any two runs: no test is needed.',
      ),
  })
  .describe('How two sides are measured in turn, round by round.');
export type CompareDesign = z.infer<typeof CompareDesign>;

/**
 * Rounds a cell that a plan should count with, the screen in them: what `npm run bench -- verdicts` comes
 * to where processes differ by 1.5 %, and by 5 %. A round is a process of either side, of a warm-up and
 * the kept runs.
 */
export const ROUNDS_A_CELL = { usual: 4.4, noisy: 5.5 } as const;

/** How sides were measured before rounds were tested in pairs: stored results have it. */
export const FormerDesign = z.strictObject({
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
export type FormerDesign = z.infer<typeof FormerDesign>;
