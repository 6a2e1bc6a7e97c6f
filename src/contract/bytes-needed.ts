import type { Workload, WorkloadTask } from './workload.ts';

export interface BytesNeeded {
  /** On disk in FILES_DIR: all files to upload, and what the largest workload downloads. */
  filesDir: number;
  /** Stored by the server: every object, and while one is replaced, the old and the new. */
  bucket: number;
}

/** What preparing and running the workloads takes at most. */
export function bytesNeeded(workloads: ReadonlyMap<string, Workload>): BytesNeeded {
  const all = [...workloads.values()];
  const uploads = uniqueTasks(all, 'upload');
  const files = uniqueTasks(
    all.filter((workload) => workload.filesOnDisk),
    'upload',
  );
  return {
    filesDir:
      sum(files) +
      largest(
        all.filter((workload) => workload.filesOnDisk),
        'download',
      ),
    bucket: sum(uniqueTasks(all, 'download')) + sum(uploads) + largest(all, 'upload'),
  };
}

function uniqueTasks(workloads: Workload[], action: WorkloadTask['action']): WorkloadTask[] {
  const tasks = workloads.flatMap((workload) => workload.tasks);
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  return [...byKey.values()].filter((task) => task.action === action);
}

function largest(workloads: Workload[], action: WorkloadTask['action']): number {
  const runs = workloads.map((workload) =>
    sum(workload.tasks.filter((task) => task.action === action)),
  );
  return Math.max(0, ...runs);
}

function sum(tasks: WorkloadTask[]): number {
  return tasks.reduce((bytes, task) => bytes + task.size, 0);
}
