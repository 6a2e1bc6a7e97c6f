import type { JobRequest } from '../src/contract/job-request.ts';
import type { JobDocument } from './job-document.ts';

/** Cells that one start of a suite's script measures: all clients on all workloads in all buckets. */
export interface Batch<W> {
  s3Clients: readonly string[];
  /** Names. */
  buckets: readonly string[];
  /** By name. */
  workloads: ReadonlyMap<string, W>;
}

/**
 * What earlier attempts have left to measure: a client that was cut off goes on where it was, bucket by
 * bucket; those that none had come to are one batch, as all clients are when there was no attempt.
 */
export function remainingWork<W>(
  { buckets, s3Clients }: Pick<JobRequest, 'buckets' | 's3Clients'>,
  workloads: ReadonlyMap<string, W>,
  document: Pick<JobDocument, 'doneBefore'>,
): Batch<W>[] {
  const names = buckets.map(({ name }) => name);
  const left = (s3Client: string, bucket: string) =>
    [...workloads].filter(([workload]) => !document.doneBefore({ bucket, s3Client, workload }));
  const isUntouched = (s3Client: string) =>
    names.every((bucket) => left(s3Client, bucket).length === workloads.size);
  const cutOff = s3Clients
    .filter((client) => !isUntouched(client))
    .flatMap((client) =>
      names.map((bucket) => ({
        ...{ s3Clients: [client], buckets: [bucket], workloads: new Map(left(client, bucket)) },
      })),
    );
  const untouched = { s3Clients: s3Clients.filter(isUntouched), buckets: names, workloads };
  return [...cutOff.filter((batch) => batch.workloads.size > 0), untouched].filter(
    (batch) => batch.s3Clients.length > 0,
  );
}
