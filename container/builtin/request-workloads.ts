import { compileWorkload } from '../../src/contract/compile-workload.ts';
import { REQUEST_WORKLOADS, REQUESTS_AT_ONCE } from '../../src/contract/tasks.ts';
import {
  WORKLOAD_VERSION,
  type Workload,
  WorkloadSource,
  type WorkloadTask,
} from '../../src/contract/workload.ts';

/** A listing of so many has ten pages: two waves of listings at once, so that p99 has some requests beyond it. */
const LISTED = 10_000;
const LISTINGS = 16;
/** Writes take three times as long at S3 as reads do. */
const READS = 1000;
const WRITES = 200;
const MIXED = 1000;
/** One of so many requests of `mixed-90-10` is a PUT. */
const PUT_EVERY = 10;

/**
 * Workloads of requests, by name: what counts is how long a request takes. They are measured only when they
 * are named, and stay as they are: a figure of another number of requests would be another figure.
 */
export function requestWorkloads(): Map<string, Workload> {
  return new Map(REQUEST_WORKLOADS.map((name) => [name, BY_NAME[name]()]));
}

const BY_NAME: Readonly<Record<(typeof REQUEST_WORKLOADS)[number], () => Workload>> = {
  delete: () => workloadOf('200 DELETEs of objects of a byte', same('delete', '1byte', WRITES)),
  'get-1byte-1000x': () => workloadOf('1000 GETs of a byte', same('get', '1byte', READS)),
  head: () => workloadOf('1000 HEADs of objects of a byte', same('head', '1byte', READS)),
  'list-10_000': () => workloadOf('16 listings of 10,000 objects, of 10 pages each', listings()),
  'mixed-90-10': () => workloadOf('900 GETs and 100 PUTs of 16 KiB, in turn', mixed()),
};

function workloadOf(comment: string, tasks: WorkloadTask[]): Workload {
  return {
    version: WORKLOAD_VERSION,
    comment: `${comment}; ${REQUESTS_AT_ONCE} requests at once`,
    ...{ filesOnDisk: false, checksum: null, maxRepeatCount: 10, maxRepeatSecs: 600, tasks },
    atOnce: REQUESTS_AT_ONCE,
  };
}

/** Keys are those of a download or an upload of such objects, which are prepared once for all. */
function same(
  action: 'get' | 'put' | 'head' | 'delete',
  fileSize: string,
  numFiles: number,
): WorkloadTask[] {
  const isWrite = action === 'put' || action === 'delete';
  const moved = isWrite ? 'upload' : 'download';
  const source = WorkloadSource.parse({ action: moved, fileSize, numFiles });
  const { tasks } = compileWorkload(action, source);
  // What one workload deletes no other may count on.
  const own = (key: string) => (isWrite ? key.replace('upload/', `upload/${action}-`) : key);
  return tasks.map(({ key, size }) => ({ action, key: own(key), size }));
}

function listings(): WorkloadTask[] {
  return Array.from({ length: LISTINGS }, () => ({
    action: 'list' as const,
    ...{ key: 'download/1byte-10_000x/', size: 0, objects: LISTED },
  }));
}

function mixed(): WorkloadTask[] {
  const puts = same('put', '16KiB', MIXED / PUT_EVERY);
  const gets = same('get', '16KiB', MIXED - puts.length);
  return puts.flatMap((put, at) => [
    ...gets.slice(at * (PUT_EVERY - 1), (at + 1) * (PUT_EVERY - 1)),
    put,
  ]);
}
