import type { Workload, WorkloadTask } from './workload.ts';

// Runners start once for each process that is timed: they read this, and no schemas.

/** Checksums that a workload may ask for. */
export const WORKLOAD_CHECKSUMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const;

/** What moves a file or bytes in memory, by as many requests as the client likes. */
export const TRANSFERS = ['upload', 'download'] as const;

/**
 * One request each, whose time counts and not its bytes. `list`: all that is below a key, by as many requests
 * as it has pages.
 */
export const OPERATIONS = ['get', 'put', 'head', 'list', 'delete'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Keys of one answer to a listing, at most: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html */
const KEYS_A_PAGE = 1000;

/** Workloads of requests that the built-in suite has. They are measured only when they are named. */
export const REQUEST_WORKLOADS = [
  'delete',
  'get-1byte-1000x',
  'head',
  'list-10_000',
  'mixed-90-10',
] as const;

/** Requests at once, of a workload that does not say. */
export const REQUESTS_AT_ONCE = 8;

/** How many requests a client makes at once on the workload. */
export function atOnceOf({
  atOnce = REQUESTS_AT_ONCE,
  tasks,
}: Pick<Workload, 'atOnce' | 'tasks'>): number {
  return Math.min(atOnce, tasks.length);
}

const READS: ReadonlySet<WorkloadTask['action']> = new Set(['download', 'get', 'head', 'list']);

/** Whether a task needs objects that were there before; all others change what is below `upload/`. */
export function isRead({ action }: Pick<WorkloadTask, 'action'>): boolean {
  return READS.has(action);
}

export function isOperation(action: WorkloadTask['action']): action is Operation {
  return (OPERATIONS as readonly string[]).includes(action);
}

/** Whether the workload is one of requests: its runs are counted in requests a second, and not in Gb/s. */
export function isOfRequests({ tasks }: Pick<Workload, 'tasks'>): boolean {
  return tasks.some(({ action }) => isOperation(action));
}

type RequestCounts = { [operation in Operation]?: number | undefined };

/** Requests of a run by what they do; empty for a workload that moves files. */
export function requestsByOperation({ tasks }: Pick<Workload, 'tasks'>): RequestCounts {
  const requests: RequestCounts = {};
  for (const { action, objects = 0 } of tasks) {
    if (!isOperation(action)) continue;
    const pages = action === 'list' ? Math.max(1, Math.ceil(objects / KEYS_A_PAGE)) : 1;
    requests[action] = (requests[action] ?? 0) + pages;
  }
  return requests;
}

/** Requests of a run; null for a workload that moves files. */
export function requestsPerRun(workload: Pick<Workload, 'tasks'>): number | null {
  return isOfRequests(workload) ? requestsOf(requestsByOperation(workload)) : null;
}

/** All of them; null where it is not about requests. */
export function requestsOf(requests: RequestCounts | undefined): number | null {
  if (requests === undefined) return null;
  return Object.values(requests).reduce((sum: number, count = 0) => sum + count, 0);
}

/** Bytes that one run of the workload moves. */
export function bytesPerRun({ tasks }: Pick<Workload, 'tasks'>): number {
  return tasks.reduce((sum, task) => sum + task.size, 0);
}

/** Every object of the workload once, however often it is moved; of a listing, those that it lists. */
export function objectsOf({ tasks }: Pick<Workload, 'tasks'>): WorkloadTask[] {
  const each = new Map(tasks.map((task) => [task.key, task]));
  return [...each.values()].flatMap((task) => listedBy(task));
}

/** The objects that a listing finds: numbers below its key, one byte each. Of any other task, its own. */
function listedBy(task: WorkloadTask): WorkloadTask[] {
  const { key, objects } = task;
  if (objects === undefined) return [task];
  const digits = String(objects).length;
  return Array.from({ length: objects }, (_, index) => ({
    action: 'list' as const,
    key: key + String(index + 1).padStart(digits, '0'),
    size: 1,
  }));
}
