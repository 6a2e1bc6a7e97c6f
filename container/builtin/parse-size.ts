import { InputError, printable } from '../../src/contract/input-error.ts';

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
