import type { WorkloadTask } from '../../../src/contract/workload.ts';
import { partSizeOf } from '../parts.ts';

/**
 * One buffer for each request at once, made before the first run and used again by every part:
 * each byte is read into memory, without the memory of a whole object.
 */
export class PartBuffers {
  readonly #buffers: Buffer[];

  constructor(tasks: readonly WorkloadTask[], concurrency: number) {
    const sizes = tasks.map(({ size }) => Math.min(size, partSizeOf(size)));
    const size = sizes.reduce((most, next) => Math.max(most, next), 0);
    this.#buffers = Array.from({ length: concurrency }, () => Buffer.alloc(size));
  }

  /** The buffer of a worker, from 0. */
  of(worker: number): Buffer {
    return this.#buffers[worker]!;
  }
}
