import { cellKey } from '../../src/contract/merge-attempts.ts';
import { storageClassOf } from '../../src/contract/names.ts';
import type { Settled } from '../../src/contract/read-workload.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import { askedOf } from '../../src/contract/workload.ts';
import type { JobContext } from '../job-context.ts';

/** Cells of a suite that is measured alone. */
export interface Cells {
  /** Names. */
  buckets: readonly string[];
  s3Clients: readonly string[];
  workloads: Iterable<string>;
}

/** Records cases without a run, but for those that have a result already. */
export function settleCases(
  { buckets, s3Clients, workloads }: Cells,
  { reason, status }: Settled,
  { document }: Pick<JobContext, 'document'>,
): void {
  const known = new Set(document.cases.map(cellKey));
  const names = [...workloads];
  const cases = s3Clients.flatMap((s3Client) =>
    buckets.flatMap((bucket) =>
      names.map(
        (workload): CaseResult => ({
          ...{ side: 'candidate', storageClass: storageClassOf(bucket), bucket },
          ...{ s3Client, workload, ...askedOf(null), status, reason, measurements: [] },
        }),
      ),
    ),
  );
  const missing = cases.filter((one) => !known.has(cellKey(one)));
  if (missing.length > 0) document.putCase(...missing);
}
