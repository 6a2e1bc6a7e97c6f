/** What must hold for a request to be answered: conditions in its headers, and what an ETag in one is. */
import type { StoredObject } from './buckets.ts';
import { S3Error } from './errors.ts';
import { header, type S3Request } from './request.ts';

type Version = Pick<StoredObject, 'etag' | 'lastModified'>;

/**
 * The conditions of a GET or HEAD, or those on the source of a copy.
 *
 * @param prefix of the header names: `''` or `x-amz-copy-source-`
 * @returns false when the answer is 304 Not Modified
 * @throws S3Error PreconditionFailed
 */
export function readConditionsHold(request: S3Request, version: Version, prefix = ''): boolean {
  const ifMatch = header(request, `${prefix}if-match`);
  const ifUnmodified = headerDate(request, `${prefix}if-unmodified-since`);
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, version.etag)) throw failed('If-Match');
  } else if (ifUnmodified !== undefined && version.lastModified > ifUnmodified) {
    throw failed('If-Unmodified-Since');
  }
  const ifNoneMatch = header(request, `${prefix}if-none-match`);
  if (ifNoneMatch !== undefined) return !matches(ifNoneMatch, version.etag);
  const ifModified = headerDate(request, `${prefix}if-modified-since`);
  return ifModified === undefined || version.lastModified > ifModified;
}

/**
 * Whether a range may be answered with a part, as a client has the rest of this very version; a weak ETag does not say
 * that it has. https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5
 */
export function ifRangeHolds(request: S3Request, { etag, lastModified }: Version): boolean {
  const ifRange = header(request, 'if-range');
  if (ifRange === undefined) return true;
  const isSame = unquote(ifRange) === etag && !ifRange.trim().startsWith('W/');
  return isSame || Date.parse(ifRange) === lastModified.getTime();
}

/**
 * The conditions of a write, against the version that it would replace.
 *
 * @throws S3Error PreconditionFailed, NoSuchKey, NotImplemented
 */
export function checkWriteConditions(request: S3Request, current: Version | undefined): void {
  const ifNoneMatch = header(request, 'if-none-match');
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch.trim() !== '*') {
      throw new S3Error('NotImplemented', 'If-None-Match of a write expects *.');
    }
    if (current) throw failed('If-None-Match');
  }
  const ifMatch = header(request, 'if-match');
  if (ifMatch === undefined) return;
  if (!current) throw new S3Error('NoSuchKey');
  if (!matches(ifMatch, current.etag)) throw failed('If-Match');
}

/** What an object must be like to be deleted; undefined where it does not matter. */
export interface DeleteConditions {
  etag: string | undefined;
  /** As the client wrote it. */
  lastModified: string | undefined;
  size: string | undefined;
}

export function deleteConditionsOf(request: S3Request): DeleteConditions {
  return {
    etag: header(request, 'if-match'),
    lastModified: header(request, 'x-amz-if-match-last-modified-time'),
    size: header(request, 'x-amz-if-match-size'),
  };
}

/**
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-deletes.html
 *
 * @param object undefined when there is none
 * @throws S3Error PreconditionFailed, NoSuchKey
 */
export function requireDeletable(
  { etag, lastModified, size }: DeleteConditions,
  object: Pick<StoredObject, 'etag' | 'lastModified' | 'size'> | undefined,
): void {
  if (etag === undefined && lastModified === undefined && size === undefined) return;
  if (!object) throw new S3Error('NoSuchKey');
  if (etag !== undefined && !matches(etag, object.etag)) throw failed('If-Match');
  if (size !== undefined && Number(size) !== object.size) throw failed('x-amz-if-match-size');
  if (lastModified !== undefined && Date.parse(lastModified) !== object.lastModified.getTime()) {
    throw failed('x-amz-if-match-last-modified-time');
  }
}

/** An ETag as clients write it, without quotes. */
export function unquote(etag: string): string {
  return etag.trim().replace(/^(?:W\/)?"(.*)"$/s, '$1');
}

function matches(list: string, etag: string): boolean {
  return list.split(',').some((one) => one.trim() === '*' || unquote(one) === etag);
}

function headerDate(request: S3Request, name: string): Date | undefined {
  const value = header(request, name);
  if (value === undefined) return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time);
}

function failed(condition: string): S3Error {
  return new S3Error('PreconditionFailed', undefined, { Condition: condition });
}
