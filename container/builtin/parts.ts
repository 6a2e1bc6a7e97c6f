import type { WorkloadTask } from '../../src/contract/workload.ts';

/** AWS's advice: 8–16 MiB for ranges and parts, aligned to the parts that were uploaded. */
const PART_BYTES = 8 * 2 ** 20;

/** S3's limit. */
const MAX_PARTS = 10_000;

/** Bytes that are moved by one request. */
export interface Part {
  /** The same object for all parts of a task, and another one for each task, also of the same key. */
  task: WorkloadTask;
  /** From 1, as S3 counts. */
  number: number;
  offset: number;
  length: number;
  /** The only part: the object is moved by one plain GET or PUT. */
  whole: boolean;
}

/** Bytes of a part of an object of `size` bytes. */
export function partSizeOf(size: number): number {
  return Math.max(PART_BYTES, Math.ceil(size / MAX_PARTS));
}

/** The parts of all tasks, in order. */
export function* partsOf(tasks: readonly WorkloadTask[]): Generator<Part> {
  for (const named of tasks) {
    const task = { ...named };
    const partSize = partSizeOf(task.size);
    const count = Math.max(1, Math.ceil(task.size / partSize));
    for (let index = 0; index < count; index++) {
      const offset = index * partSize;
      const length = Math.min(partSize, task.size - offset);
      yield { task, number: index + 1, offset, length, whole: count === 1 };
    }
  }
}
