import type { Workload } from '../../src/contract/workload.ts';
import type { JobContext } from '../job-context.ts';
import type { ReadySide } from './ready-side.ts';
import { type Cell, cellName } from './settle.ts';

/**
 * What is to be measured, but for what an earlier attempt has: workload by workload, clients taking
 * turns, so that those that are compared run close in time.
 */
export function cellsOf(sides: readonly ReadySide[], { document, request }: JobContext): Cell[] {
  const all = new Set(sides.flatMap(({ workloads }) => [...workloads.keys()]));
  const names = request.workloads.length > 0 ? request.workloads : [...all].sort();
  return request.buckets
    .flatMap((bucket) =>
      names.flatMap((workload) =>
        request.s3Clients.map((s3Client) => ({ bucket, s3Client, workload })),
      ),
    )
    .filter((cell) => !document.doneBefore(cellName(cell)));
}

/** The workloads of cells, as a side that can run them has them. */
export function workloadsOf(
  cells: readonly Cell[],
  { workloads }: ReadySide,
): Map<string, Workload> {
  return new Map(
    cells.flatMap(({ workload: name }) => {
      const known = workloads.get(name);
      return known && 'workload' in known ? [[name, known.workload] as const] : [];
    }),
  );
}
