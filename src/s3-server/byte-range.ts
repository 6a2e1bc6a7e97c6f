import { S3Error } from './errors.ts';

/** Bytes `start` to `end`, exclusive. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The bytes that a `range` header asks for; undefined for all of them, as also when the header is
 * not understood or names several ranges, which S3 does not serve.
 *
 * @param size of the object, in bytes
 * @throws S3Error InvalidRange when no byte is in the range
 */
export function resolveRange(range: string | undefined, size: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (range === undefined || (first === '' && last === '')) return undefined;
  if (first !== '' && last !== '' && Number(first) > Number(last)) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (start < end) return { start, end };
  throw new S3Error(
    'InvalidRange',
    undefined,
    { RangeRequested: range, ActualObjectSize: String(size) },
    { 'content-range': `bytes */${size}` },
  );
}
