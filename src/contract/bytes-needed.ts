import { bytesPerRun, objectsOf, type Workload, type WorkloadTask } from './workload.ts';

export interface BytesNeeded {
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
  const underWay = all.map(({ tasks }) => sum(tasks.filter(({ action }) => action === 'upload')));
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

/** Every object that is moved so, by any of the workloads, once. */
function distinct(workloads: readonly Workload[], action: WorkloadTask['action']): WorkloadTask[] {
  const tasks = workloads.flatMap((workload) => objectsOf(workload));
  return objectsOf({ tasks }).filter((task) => task.action === action);
}

function sum(tasks: WorkloadTask[]): number {
  return bytesPerRun({ tasks });
}
