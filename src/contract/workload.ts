import { createHash } from 'node:crypto';
import { z } from 'zod';

export const ChecksumAlgorithm = z.enum(['CRC32', 'CRC32C', 'SHA1', 'SHA256']);
export type ChecksumAlgorithm = z.infer<typeof ChecksumAlgorithm>;

/** A workload as people write it: `NAME.src.json`. */
export const WorkloadSource = z.strictObject({
  comment: z.string().default(''),
  action: z.enum(['upload', 'download']),
  fileSize: z.string().describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
  numFiles: z.int().positive().max(1_000_000).default(1),
  filesOnDisk: z.boolean().default(true).describe('false: the data stays in memory.'),
  checksum: ChecksumAlgorithm.nullable().default(null),
  maxRepeatCount: z.int().positive().default(10),
  maxRepeatSecs: z.number().positive().default(600),
});
export type WorkloadSource = z.infer<typeof WorkloadSource>;

export const WORKLOAD_VERSION = 2;

export const WorkloadTask = z.object({
  action: z.enum(['upload', 'download']),
  key: z.string().min(1).max(1024),
  size: z.int().nonnegative().describe('bytes'),
});
export type WorkloadTask = z.infer<typeof WorkloadTask>;

/** A workload as runners read it: `NAME.run.json`. */
export const Workload = z.object({
  version: z.literal(WORKLOAD_VERSION),
  comment: z.string(),
  filesOnDisk: z.boolean(),
  checksum: ChecksumAlgorithm.nullable(),
  maxRepeatCount: z.int().positive(),
  maxRepeatSecs: z.number().positive(),
  tasks: z.array(WorkloadTask).min(1),
});
export type Workload = z.infer<typeof Workload>;

/** Bytes that one run of the workload moves. */
export function bytesPerRun(workload: Workload): number {
  return workload.tasks.reduce((sum, task) => sum + task.size, 0);
}

/**
 * Names what the workload asks of a client; figures of workloads with different digests are not
 * comparable. How often it is repeated does not count.
 */
export function workloadDigest({ filesOnDisk, checksum, tasks }: Workload): string {
  const asked = [filesOnDisk, checksum, tasks.map(({ action, key, size }) => [action, key, size])];
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}
