import { InputError, printable } from './input-error.ts';
import { WORKLOAD_VERSION, type Workload, type WorkloadSource } from './workload.ts';

/**
 * Turns a workload as people write it into one as runners read it.
 *
 * @param name for messages
 * @throws InputError for an invalid size
 */
export function compileWorkload(name: string, source: WorkloadSource): Workload {
  const size = fileSizeOf(source, `Workload file "${name}.src.json"`);
  // Equal files share a folder (RAM and disk, say) and so are made once; an object has only one checksum.
  const group = shapeOf(source, '/');
  const digits = String(source.numFiles).length;
  return {
    version: WORKLOAD_VERSION,
    comment: source.comment,
    filesOnDisk: source.filesOnDisk,
    checksum: source.checksum,
    maxRepeatCount: source.maxRepeatCount,
    maxRepeatSecs: source.maxRepeatSecs,
    tasks: Array.from({ length: source.numFiles }, (_, index) => ({
      action: source.action,
      key: `${group}/${String(index + 1).padStart(digits, '0')}`,
      size,
    })),
  };
}

/** What a workload does, as its name. */
export function workloadNameOf(source: WorkloadSource): string {
  return `${shapeOf(source, '-')}${source.filesOnDisk ? '' : '-ram'}`;
}

function shapeOf(
  { action, checksum, fileSize, numFiles }: WorkloadSource,
  separator: '-' | '/',
): string {
  const count = String(numFiles).replace(/\B(?=(\d{3})+$)/g, '_');
  const suffix = checksum === null ? '' : `-${checksum.toLowerCase()}`;
  return `${action}${separator}${fileSize}-${count}x${suffix}`;
}

/**
 * Bytes of each file of a workload.
 *
 * @param where names the file that it stands in
 * @throws InputError for what is no size, or too much
 */
export function fileSizeOf(
  { fileSize, numFiles }: Pick<WorkloadSource, 'fileSize' | 'numFiles'>,
  where: string,
): number {
  const what = `${where}: fileSize`;
  const size = parseSize(fileSize, what);
  if (size * numFiles > Number.MAX_SAFE_INTEGER) {
    throw new InputError(`${what} times numFiles is too large: use fewer or smaller files.`);
  }
  return size;
}

const BYTES_PER_UNIT: ReadonlyMap<string, number> = new Map([
  ['byte', 1],
  ['bytes', 1],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
  ['TiB', 2 ** 40],
]);

/** The largest object that S3 stores in one multipart upload. */
const MAX_OBJECT_BYTES = 5 * 2 ** 40;

/**
 * Bytes of a size as workloads write it: `5GiB`, `8MiB`, `256KiB`, `1byte`, `100bytes`.
 *
 * @param what names the place, e.g. `workload file "a.src.json": fileSize`
 * @throws InputError
 */
export function parseSize(text: string, what: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,15})([A-Za-z]+)$/.exec(text) ?? [];
  const factor = BYTES_PER_UNIT.get(unit);
  if (factor === undefined) {
    throw new InputError(
      `${what} is "${printable(text)}": write a whole number and one of ` +
        `${[...BYTES_PER_UNIT.keys()].join(', ')}, e.g. 8MiB.`,
    );
  }
  const bytes = Number(digits) * factor;
  if (bytes > MAX_OBJECT_BYTES) {
    throw new InputError(`${what} is "${text}", but S3 stores 5TiB at most: use a smaller size.`);
  }
  return bytes;
}

/** Size and number of objects of a sweep where it was asked for one of both alone. Stored results do not say: keep it. */
export const SWEEP_DEFAULTS = { sizes: ['8MiB'], concurrency: ['1'] } as const;
