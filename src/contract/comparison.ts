/**
 * How two sides are compared, as documents say it: the design, and what came of it. The verdicts: verdicts.ts.
 */
import { z } from 'zod';
import { InstanceType, S3ClientId, StorageClass, WorkloadName } from './names.ts';
import { COST_VERDICT_NAMES, COST_VERDICTS, VERDICT_NAMES, verdictMeanings } from './verdicts.ts';

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
      .describe('Seed of the coin tosses that decide which side is first in each round.'),
    budgetSeconds: z
      .number()
      .positive()
      .nullable()
      .describe('Seconds for all rounds on one instance type; null: no limit.'),
    screenRounds: Rounds.describe('Rounds that every cell gets.'),
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

export const Verdict = z
  .enum(VERDICT_NAMES)
  .describe(`The result of a comparison. ${verdictMeanings()}`);
export type Verdict = z.infer<typeof Verdict>;

const Ratio = z.number().positive();
const Probability = z.number().min(0).max(1).nullable();
const Count = z.int().nonnegative();

export const Comparison = z
  .strictObject({
    instanceType: InstanceType,
    storageClass: StorageClass,
    bucket: z.string(),
    s3Client: S3ClientId,
    workload: WorkloadName,
    evidence: z
      .enum(['interleaved', 'separate'])
      .describe('interleaved: both sides in turn on one host. separate: weaker evidence.'),
    ratio: Ratio.nullable().describe('Throughput of the candidate ÷ baseline; < 1 is slower.'),
    interval: z.tuple([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: Probability.describe('Exact and two-sided; null if no test was made.'),
    adjustedP: Probability.describe('Benjamini–Hochberg over all cells tested so far.'),
    decidedBy: z
      .enum(['test', 'everyRound'])
      .optional()
      .describe('everyRound: every run of every round was beyond noise, and no test was needed.'),
    kept: z
      .tuple([Count, Count])
      .describe('Values compared, a round each: of the candidate, of the baseline.'),
    threshold: z.number().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict,
    provisional: z.boolean().describe('May change when the other instance types are in.'),
    reason: z.string().nullable().describe('Why, in words; not escaped for any format.'),
  })
  .describe('The candidate against the baseline, in one cell.');
export type Comparison = z.infer<typeof Comparison>;

export const ClientComparison = z
  .strictObject({
    instanceType: InstanceType,
    s3Client: S3ClientId,
    cells: Count.describe('Workloads and buckets that it is over: those with a whole screen.'),
    ratio: Ratio.describe('Throughput of the candidate ÷ baseline, of the usual round.'),
    interval: z.tuple([Ratio, Ratio]).nullable().describe('Exact 95 % interval of the ratio.'),
    pValue: z.number().min(0).max(1),
    adjustedP: z
      .number()
      .min(0)
      .max(1)
      .describe(
        'Holm over all clients, instance types and metrics, of which throughput has the largest share.',
      ),
    threshold: z.number().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict.extract([
      'slower',
      'faster',
      'slightlySlower',
      'slightlyFaster',
      'unchanged',
      'inconclusive',
    ]),
    provisional: z.boolean().describe('May change when the other instance types are in.'),
  })
  .describe('The candidate against the baseline: one S3 client over all its workloads.');
export type ClientComparison = z.infer<typeof ClientComparison>;

export const CostMetric = z
  .enum(['cpuSeconds', 'peakMemory'])
  .describe('CPU seconds of a run; the most memory that its processes used.');
export type CostMetric = z.infer<typeof CostMetric>;

/** What costs are called. */
export const COST_WORDS: Readonly<Record<CostMetric, string>> = {
  cpuSeconds: 'CPU',
  peakMemory: 'memory',
};

export const CostComparison = ClientComparison.extend({
  metric: CostMetric,
  ratio: Ratio.describe('Candidate ÷ baseline, of the usual round; > 1 costs more.'),
  verdict: z.enum(COST_VERDICT_NAMES),
  isWatched: z
    .boolean()
    .optional()
    .describe('Whether it counts as a regression when it rises (`fail-on-metric`).'),
}).describe('What the candidate costs against the baseline: one S3 client over all its workloads.');
export type CostComparison = z.infer<typeof CostComparison>;

/** Whether an S3 client needs more of something of which more was to be a regression. */
export function isCostRegression({ isWatched, provisional, verdict }: CostComparison): boolean {
  return isWatched === true && COST_VERDICTS[verdict].isRegression && !provisional;
}

export const SmallestChange = z
  .strictObject({
    instanceType: InstanceType,
    change: z
      .number()
      .positive()
      .max(1)
      .nullable()
      .describe('A slowdown by this fraction would have been called; null: none, however large.'),
    power: z.number().positive().max(1).describe('In this share of such runs.'),
  })
  .describe('What a run could have detected.');
export type SmallestChange = z.infer<typeof SmallestChange>;

export const HostShare = z
  .strictObject({
    instanceType: InstanceType,
    ratio: Ratio.describe('What all its cells share, candidate ÷ baseline; 1 where too few tell.'),
    cells: Count,
    isTakenOut: z.boolean().describe('Whether it was taken out of the ratios of the cells.'),
  })
  .describe('Two runs: another host, or a change of all cells alike, which cannot be told apart.');
export type HostShare = z.infer<typeof HostShare>;
