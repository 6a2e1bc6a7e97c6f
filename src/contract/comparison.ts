import { z } from 'zod';
import { InstanceType, S3ClientId, StorageClass, WorkloadName } from './names.ts';
import { VERDICT_NAMES } from './verdicts.ts';

export const Verdict = z
  .enum(VERDICT_NAMES)
  .describe(
    'What a comparison came to. slightlySlower, slightlyFaster: proven, and less than `threshold`. notFlagged: nothing stood out, which is no proof. couldNotBeJudged: given up before anything could be told, as its own time was up. notReached: the time of the whole comparison was up, or it was interrupted. suspect: it looks changed, but the sides were not measured in turn on one host. insufficient: of results of two files, too few cells; of older versions of the program, too few runs.',
  );
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
    adjustedP: z.number().min(0).max(1).describe('Holm over all clients and instance types.'),
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
  .describe('What a run could have told.');
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
