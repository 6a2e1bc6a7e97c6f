import type { Workload, WorkloadTask } from './workload.ts';

// Runners start once for each process that is timed: they read this, and no schemas.

/** Checksums that a workload may ask for. */
export const WORKLOAD_CHECKSUMS = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const;

/** Bytes that one run of the workload moves. */
export function bytesPerRun({ tasks }: Pick<Workload, 'tasks'>): number {
  return tasks.reduce((sum, task) => sum + task.size, 0);
}

/** Every object of the workload once, however often it is moved. */
export function objectsOf({ tasks }: Pick<Workload, 'tasks'>): WorkloadTask[] {
  return [...new Map(tasks.map((task) => [task.key, task])).values()];
}
