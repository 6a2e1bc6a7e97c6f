/** A workload as people write it and as runners read it, and how much room it takes. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  bytesPerRun,
  isOfRequests,
  isRead,
  OPERATIONS,
  objectsOf,
  requestsByOperation,
  TRANSFERS,
  WORKLOAD_CHECKSUMS,
} from './tasks.ts';

export { bytesPerRun, objectsOf } from './tasks.ts';

export const WorkloadChecksum = z.enum(WORKLOAD_CHECKSUMS);
export type WorkloadChecksum = z.infer<typeof WorkloadChecksum>;

/** A workload as people write it: `NAME.src.json`. */
export const WorkloadSource = z.strictObject({
  comment: z.string().default(''),
  action: z.enum(TRANSFERS),
  fileSize: z.string().describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
  numFiles: z.int().positive().max(1_000_000).default(1),
  filesOnDisk: z.boolean().default(true).describe('false: the data stays in memory.'),
  checksum: WorkloadChecksum.nullable().default(null),
  maxRepeatCount: z.int().positive().default(10),
  maxRepeatSecs: z.number().positive().default(600),
});
export type WorkloadSource = z.infer<typeof WorkloadSource>;

export const WORKLOAD_VERSION = 2;

export const WorkloadTask = z.object({
  action: z
    .enum([...TRANSFERS, ...OPERATIONS])
    .describe(
      'All others than upload and download are requests that are timed one by one; a workload has either.',
    ),
  key: z.string().min(1).max(1024),
  size: z.int().nonnegative().describe('bytes'),
  objects: z
    .int()
    .positive()
    .max(1_000_000)
    .optional()
    .describe('Of a `list`: how many objects are below its key, of a byte each.'),
});
export type WorkloadTask = z.infer<typeof WorkloadTask>;

/** A workload as runners read it: `NAME.run.json`. */
export const Workload = z.object({
  version: z.literal(WORKLOAD_VERSION),
  comment: z.string().default('').describe('Read by people only.'),
  filesOnDisk: z.boolean(),
  checksum: WorkloadChecksum.nullable(),
  maxRepeatCount: z.int().positive(),
  maxRepeatSecs: z.number().positive(),
  tasks: z
    .array(WorkloadTask)
    .describe(
      'All are run at once. A key may occur any number of times, and is moved that many times.',
    ),
  atOnce: z
    .int()
    .positive()
    .max(1000)
    .optional()
    .describe('Of a workload of requests: how many of them there are at once.'),
});
export type Workload = z.infer<typeof Workload>;

const Requests = z.int().positive().optional();
/** Requests of a run of a workload of requests, by what they do. */
export const RequestsPerRun = z.strictObject({
  get: Requests,
  put: Requests,
  head: Requests,
  list: Requests,
  delete: Requests,
}) satisfies z.ZodType<ReturnType<typeof requestsByOperation>>;

/**
 * Names what the workload asks of a client; figures of workloads with different digests are not
 * comparable. How often it is repeated does not count.
 */
export function workloadDigest({ atOnce, filesOnDisk, checksum, tasks }: Workload): string {
  const each = tasks.map(({ action, key, objects, size }) => [
    ...[action, key, size],
    ...(objects === undefined ? [] : [objects]),
  ]);
  return digestOf([filesOnDisk, checksum, each, ...(atOnce === undefined ? [] : [atOnce])]);
}

/** What a case says of its workload; of one that is not known, that it is not. */
export function askedOf(workload: Workload | null) {
  if (workload === null) return { workloadDigest: null, bytesPerRun: null };
  const objects = objectsOf(workload);
  const named = objects.map(({ key, size }) => [key, size] as const).sort(byKey);
  const of = { digest: digestOf(named), bytes: bytesPerRun({ tasks: objects }) };
  const digest = workloadDigest(workload);
  if (isOfRequests(workload)) {
    const requests = requestsByOperation(workload);
    return { workloadDigest: digest, bytesPerRun: null, requestsPerRun: requests, objects: of };
  }
  return {
    workloadDigest: digest,
    bytesPerRun: bytesPerRun(workload),
    ...actionOf(workload),
    tasksPerRun: workload.tasks.length,
    objects: of,
  };
}

/** What its tasks do; nothing for a workload without any. */
function actionOf({ tasks }: Workload): { action?: WorkloadSource['action'] | 'both' } {
  const actions = tasks.map((task) => task.action) as WorkloadSource['action'][];
  const [action, other] = new Set(actions);
  return action === undefined ? {} : { action: other === undefined ? action : 'both' };
}

function byKey([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

interface BytesNeeded {
  /** On disk in FILES_DIR: all files to upload, and what is there at once of what is downloaded. */
  filesDir: number;
  /** Stored by the server: every object, and while one is replaced, the old and the new. */
  bucket: number;
}

/** Of what is downloaded, what is on disk at once: of one workload, or of all, where it is left there. */
export type Downloads = 'largest' | 'all';

/**
 * What preparing and running the workloads takes at most. An object counts once, however often it is
 * moved; but uploads of one key at once are stored apart until each is complete.
 */
export function bytesNeeded(
  workloads: ReadonlyMap<string, Workload>,
  downloads: Downloads = 'largest',
): BytesNeeded {
  const all = [...workloads.values()];
  const onDisk = all.filter((workload) => workload.filesOnDisk);
  const downloaded =
    downloads === 'all'
      ? sum(distinct(onDisk, 'download'))
      : Math.max(0, ...onDisk.map((workload) => sum(distinct([workload], 'download'))));
  const underWay = all.map(({ tasks }) => sum(tasks.filter((task) => !isRead(task))));
  return {
    filesDir: sum(distinct(onDisk, 'upload')) + downloaded,
    bucket:
      sum(distinct(all, 'download')) + sum(distinct(all, 'upload')) + Math.max(0, ...underWay),
  };
}

/**
 * Chooses the workloads that fit together, the smallest first, so that most can be run.
 *
 * @param needed bytes that workloads need together
 * @returns those that do not fit, each with what it needs more than those that do
 */
export function tooLarge(
  workloads: ReadonlyMap<string, Workload>,
  freeBytes: number,
  needed: (some: ReadonlyMap<string, Workload>) => number,
): Map<string, number> {
  if (needed(workloads) <= freeBytes) return new Map();
  const alone = new Map(
    [...workloads].map(([name, one]) => [name, needed(new Map([[name, one]]))]),
  );
  const smallestFirst = [...workloads].sort(([a], [b]) => alone.get(a)! - alone.get(b)!);
  const fitting = new Map<string, Workload>();
  const others = new Map<string, Workload>();
  for (const [name, one] of smallestFirst) {
    const fits = needed(new Map([...fitting, [name, one]])) <= freeBytes;
    (fits ? fitting : others).set(name, one);
  }
  const taken = needed(fitting);
  return new Map(
    [...others].map(([name, one]) => [name, needed(new Map([...fitting, [name, one]])) - taken]),
  );
}

/** Every object that is read or written so, by any of the workloads, once. */
function distinct(
  workloads: readonly Workload[],
  action: WorkloadSource['action'],
): WorkloadTask[] {
  const tasks = workloads.flatMap((workload) => objectsOf(workload));
  return objectsOf({ tasks }).filter((task) => isRead(task) === (action === 'download'));
}

function sum(tasks: WorkloadTask[]): number {
  return bytesPerRun({ tasks });
}
