import { z } from 'zod';
import { InstanceType, S3ClientId, StorageClass, WorkloadName } from './names.ts';

export const Verdict = z
  .enum([
    'slower',
    'faster',
    'unchanged',
    'inconclusive',
    'notFlagged',
    'suspect',
    'insufficient',
    'failed',
    'new',
    'notComparable',
  ])
  .describe(
    'What a comparison came to. notFlagged: nothing stood out, which is no proof. suspect: it looks changed, but the sides were not measured in turn on one host.',
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
    pValue: Probability.describe('Exact two-sided rank test; null if none was made.'),
    adjustedP: Probability.describe('Benjamini–Hochberg over all cells tested so far.'),
    kept: z.tuple([Count, Count]).describe('Values compared: of the candidate, of the baseline.'),
    threshold: z.number().positive().describe('Least change that counts, as a fraction.'),
    verdict: Verdict,
    provisional: z.boolean().describe('May change when the other instance types are in.'),
    reason: z.string().nullable().describe('Why, in words; not escaped for any format.'),
  })
  .describe('The candidate against the baseline, in one cell.');
export type Comparison = z.infer<typeof Comparison>;
