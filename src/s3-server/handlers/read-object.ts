import { type Slice, sliceContent } from '../blob-store.ts';
import type { ServerState, StoredObject } from '../buckets.ts';
import { bucketOf, requireObject } from '../buckets.ts';
import { checksumHeaders } from '../checksums.ts';
import { ifRangeHolds, readConditionsHold } from '../conditions.ts';
import { S3Error } from '../errors.ts';
import { type AuthenticRequest, asHeader, header, integerOf, queryValue } from '../request.ts';
import { quoted, type Reply } from '../xml.ts';

const MAX_PARTS = 10_000;

/** Query parameters of a GET that stand in for headers of the answer. */
const OVERRIDES = new Map(
  [
    'content-type',
    'content-language',
    'expires',
    'cache-control',
    'content-disposition',
    'content-encoding',
  ].map((name) => [`response-${name}`, name]),
);

/** GetObject and HeadObject: the same answer, with and without the content. */
export async function readObject(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const object = requireObject(bucket, request.key);
  const { description } = object;
  const version = {
    etag: quoted(object.etag),
    'last-modified': object.lastModified.toUTCString(),
  };
  if (!readConditionsHold(request, object)) return { status: 304, headers: version };
  if (header(request, 'x-amz-server-side-encryption-customer-algorithm') !== undefined) {
    throw new S3Error(
      'InvalidRequest',
      'The encryption parameters are not applicable to this object.',
    );
  }
  const piece = pieceOf(request, object);
  const content: Slice[] =
    request.method === 'HEAD' ? [] : sliceContent(object.content, piece.start, piece.end);
  server.blobs.retain(content);
  return {
    status: piece.status,
    headers: {
      ...description.headers,
      ...overrides(request),
      ...description.encryption,
      ...version,
      ...(description.storageClass === 'STANDARD'
        ? {}
        : { 'x-amz-storage-class': description.storageClass }),
      ...(description.tags.length === 0
        ? {}
        : { 'x-amz-tagging-count': String(description.tags.length) }),
      'accept-ranges': 'bytes',
      'content-length': String(piece.end - piece.start),
      ...piece.headers,
      ...(header(request, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED'
        ? piece.checksumHeaders
        : {}),
    },
    content,
  };
}

interface Piece {
  status: 200 | 206;
  start: number;
  end: number;
  headers: Record<string, string>;
  checksumHeaders: Record<string, string>;
}

function pieceOf(request: AuthenticRequest, object: StoredObject): Piece {
  const range = ifRangeHolds(request, object) ? header(request, 'range') : undefined;
  const partNumber = queryValue(request, 'partNumber');
  if (partNumber !== undefined) {
    if (range !== undefined) {
      throw new S3Error(
        'InvalidRequest',
        'Cannot specify both Range header and partNumber query parameter',
      );
    }
    return partOf(object, integerOf('partNumber', partNumber, 1, [1, MAX_PARTS]));
  }
  const found = resolveRange(range, object.size);
  // A checksum is of the whole; clients would hold it against the range.
  if (found) return partial(object, found.start, found.end, {});
  return {
    status: 200,
    start: 0,
    end: object.size,
    headers: {},
    checksumHeaders: checksumHeaders(object.checksum),
  };
}

/** Bytes `start` to `end`, exclusive. */
interface ByteRange {
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

function partOf(object: StoredObject, number: number): Piece {
  if (!object.parts) {
    if (number > 1) throw new S3Error('InvalidPartNumber');
    return partial(object, 0, object.size, checksumHeaders(object.checksum));
  }
  // Parts count from 1 as they stand in the object, whatever numbers they were uploaded with.
  const part = object.parts[number - 1];
  if (!part) throw new S3Error('InvalidPartNumber');
  const start = object.parts.slice(0, number - 1).reduce((sum, { size }) => sum + size, 0);
  const checksum =
    object.checksum && part.checksum !== undefined
      ? { ...object.checksum, value: part.checksum }
      : undefined;
  const piece = partial(object, start, start + part.size, checksumHeaders(checksum));
  piece.headers['x-amz-mp-parts-count'] = String(object.parts.length);
  return piece;
}

function partial(
  object: StoredObject,
  start: number,
  end: number,
  checksumHeaders: Record<string, string>,
): Piece {
  const contentRange = `bytes ${start}-${end - 1}/${object.size}`;
  const headers: Record<string, string> = object.size > 0 ? { 'content-range': contentRange } : {};
  return { status: 206, start, end, headers, checksumHeaders };
}

function overrides(request: AuthenticRequest): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [parameter, value] of request.query) {
    const name = OVERRIDES.get(parameter);
    if (name !== undefined) found[name] ??= asHeader(parameter, value);
  }
  return found;
}
