import type { Workload, WorkloadTask } from '../contract/workload.ts';
import { aWorkload } from './requests.ts';

/** How large the workloads are made. */
export interface Scale {
  /** Bytes that stand for a GiB, a MiB and a KiB. */
  gib: number;
  mib: number;
  kib: number;
  /** Files of a workload that has ten thousand, and of one that has a thousand. */
  tenThousand: number;
  thousand: number;
}

/** As large as the reference suite's own: to be read, not to be prepared. */
export const REAL: Scale = {
  gib: 2 ** 30,
  mib: 2 ** 20,
  kib: 2 ** 10,
  tenThousand: 10_000,
  thousand: 1000,
};

/** Small enough to be prepared in a test. */
export const TINY: Scale = { gib: 1000, mib: 100, kib: 10, tenThousand: 20, thousand: 10 };

/**
 * Workloads with the names and shapes of the reference suite's (awslabs/aws-crt-s3-benchmarks at 125c92e):
 * one key a hundred times at once, many small files, one large one, odd sizes, and the same objects in
 * memory and on disk.
 */
export function referenceWorkloads(scale: Scale): Record<string, Workload> {
  const { gib, kib, mib, tenThousand, thousand } = scale;
  const workloads: Record<string, Workload> = {};
  for (const action of ['download', 'upload'] as const) {
    const many = (group: string, count: number, size: number): WorkloadTask[] =>
      Array.from({ length: count }, (_, index) => ({
        action,
        key: `${action}/${group}/${String(index + 1).padStart(String(count).length, '0')}`,
        size,
      }));
    const add = (name: string, tasks: WorkloadTask[], filesOnDisk = true) => {
      workloads[`${action}-${name}`] = aWorkload({ tasks, filesOnDisk, maxRepeatCount: 3 });
    };
    const shards = Array.from({ length: 12 }, (_, index) => ({
      action,
      key: `${action}/Caltech256Sharded/train_shard_${index}.tar`,
      size: (index === 11 ? 3 : 100) * mib + 488 + index,
    }));
    const pages = ['train', 'validation'].flatMap((part) =>
      [0, 1, 2].map((index) => ({
        action,
        key: `${action}/c4-en/c4-${part}.0000${index}-of-00003.json.gz`,
        size: 300 * mib + index,
      })),
    );
    for (const size of [5, 30]) {
      const one = many(`${size}GiB-1x`, 1, size * gib);
      add(`${size}GiB-1x`, one);
      add(`${size}GiB-1x-ram`, one, false);
    }
    for (const count of [10, 20]) add(`5GiB-${count}x`, many(`5GiB-${count}x`, count, 5 * gib));
    const [large] = many('5GiB-1x', 1, 5 * gib);
    const hundredTimes = Array.from({ length: 100 }, () => ({ ...large! }));
    add('max-throughput', hundredTimes, false);
    add('256KiB-10_000x', many('256KiB-10_000x', tenThousand, 256 * kib));
    add('64KiB-1_000x', many('64KiB-1_000x', thousand, 64 * kib));
    add('64KiB-1x-ram', many('64KiB-1x', 1, 64 * kib), false);
    if (action === 'upload') add('64KiB-1x', many('64KiB-1x', 1, 64 * kib));
    add('Caltech256Sharded', shards);
    add('Caltech256Sharded-ram', shards, false);
    add('c4-en', pages);
  }
  return workloads;
}

/** Workloads that must not keep others from being run, as texts of their files. */
export function unusualWorkloads(): Record<string, string> {
  const text = (fields: object) =>
    JSON.stringify({ ...aWorkload({ maxRepeatCount: 3 }), ...fields });
  const { comment: _, ...withoutComment } = aWorkload({ maxRepeatCount: 3 });
  return {
    'z-no-comment': JSON.stringify(withoutComment),
    'z-extra-field': text({ storage: 'warm', tasks: [{ ...EMPTY, note: 'x' }] }),
    'z-checksum': text({ checksum: 'SHA256', tasks: [{ ...EMPTY, key: 'download/sum', size: 3 }] }),
    'z-broken': '{',
    'z-clash': text({ tasks: [{ ...EMPTY, key: 'download/5GiB-1x/1', size: 1 }] }),
    'z-leaves': text({ tasks: [{ ...EMPTY, key: 'download/../../x' }] }),
    'z-old': JSON.stringify({
      version: 1,
      tasks: [{ action: 'download', key: 'x', size: '5GiB' }],
    }),
    'z-too-large': text({ tasks: [{ action: 'upload', key: 'upload/huge', size: 2 ** 52 }] }),
    'z-typo': text({ tasks: [{ ...EMPTY, action: 'downlaod' }] }),
  };
}

/** The contract names `0bytes` as a size. */
const EMPTY = { action: 'download', key: 'download/empty', size: 0 } as const;
