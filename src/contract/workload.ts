import { createHash } from 'node:crypto';
import { z } from 'zod';
import { bytesPerRun, objectsOf } from './tasks.ts';

export { bytesPerRun, objectsOf } from './tasks.ts';

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
  comment: z.string().default('').describe('Read by people only.'),
  filesOnDisk: z.boolean(),
  checksum: ChecksumAlgorithm.nullable(),
  maxRepeatCount: z.int().positive(),
  maxRepeatSecs: z.number().positive(),
  tasks: z
    .array(WorkloadTask)
    .describe('All at once. A key may stand any number of times: it is moved so often.'),
});
export type Workload = z.infer<typeof Workload>;

/**
 * Names what the workload asks of a client; figures of workloads with different digests are not
 * comparable. How often it is repeated does not count.
 */
export function workloadDigest({ filesOnDisk, checksum, tasks }: Workload): string {
  const asked = [filesOnDisk, checksum, tasks.map(({ action, key, size }) => [action, key, size])];
  return digestOf(asked);
}

/** What a case says of its workload; of one that is not known, that it is not. */
export function askedOf(workload: Workload | null) {
  if (workload === null) return { workloadDigest: null, bytesPerRun: null };
  const objects = objectsOf(workload);
  const named = objects.map(({ key, size }) => [key, size] as const).sort(byKey);
  return {
    workloadDigest: workloadDigest(workload),
    bytesPerRun: bytesPerRun(workload),
    ...actionOf(workload),
    tasksPerRun: workload.tasks.length,
    objects: { digest: digestOf(named), bytes: bytesPerRun({ tasks: objects }) },
  };
}

/** What its tasks do; nothing for a workload without any. */
function actionOf({ tasks }: Workload): { action?: WorkloadTask['action'] | 'both' } {
  const [action, other] = new Set(tasks.map((task) => task.action));
  return action === undefined ? {} : { action: other === undefined ? action : 'both' };
}

function byKey([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
