import { z } from 'zod';
import { Bucket, Commit, InstanceType, S3ClientId, WorkloadName } from './names.ts';

/** One instance type that can be measured on. */
export const InstanceTypeEnvironment = z.strictObject({
  queue: z.string(),
  trusted: z.string().describe('Job definition for code of the default branch.'),
  untrusted: z.string().describe('Job definition for anybody’s code.'),
  gbps: z.number().positive().nullable().describe('Line rate in gigabits a second, if known.'),
  usdPerHour: z.number().nonnegative().nullable(),
});
export type InstanceTypeEnvironment = z.infer<typeof InstanceTypeEnvironment>;

/**
 * What can be measured where: published by the stack, made up on the spot for a local run.
 * Names are short: with 20 instance types it must fit the 4 KB of an SSM parameter.
 */
export const EnvironmentManifest = z.strictObject({
  schemaVersion: z.literal(1),
  region: z.string().min(1),
  buckets: z.array(Bucket).min(1),
  resultsBucket: z.string().nullable(),
  logGroup: z.string().nullable(),
  lock: z.string().nullable().describe('ARN of the consumable resource all jobs share.'),
  suite: z.string().describe('Repository of benchmarks used unless another is asked for.'),
  commit: Commit.nullable().optional().describe('Of this project, when it was deployed.'),
  defaults: z.strictObject({
    instanceTypes: z.array(InstanceType).min(1),
    s3Clients: z.array(S3ClientId),
    workloads: z.array(WorkloadName),
  }),
  instanceTypes: z.record(InstanceType, InstanceTypeEnvironment),
});
export type EnvironmentManifest = z.infer<typeof EnvironmentManifest>;
