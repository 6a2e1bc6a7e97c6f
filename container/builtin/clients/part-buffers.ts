import type { WorkloadTask } from '../../../src/contract/workload.ts';
import { partSizeOf } from '../parts.ts';

/**
 * A buffer for each request at once, large enough for any part and used again by every one. It is
 * filled, so that the system provides the memory now and not in the first run.
 */
export function partBuffers(tasks: readonly WorkloadTask[], workers: number): Buffer[] {
  const sizes = tasks.map(({ size }) => Math.min(size, partSizeOf(size)));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return Array.from({ length: workers }, () => Buffer.allocUnsafeSlow(largest).fill(1));
}
