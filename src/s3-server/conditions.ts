import { S3Error } from './errors.ts';
import type { StoredObject } from './model.ts';
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

/** An ETag as clients write it, without quotes. */
export function unquote(etag: string): string {
  return etag.trim().replace(/^(?:W\/)?"(.*)"$/s, '$1');
}

function matches(list: string, etag: string): boolean {
  return list.split(',').some((one) => one.trim() === '*' || unquote(one) === etag);
}

function headerDate(request: S3Request, name: string): Date | undefined {
  const time = Date.parse(header(request, name) ?? '');
  return Number.isNaN(time) ? undefined : new Date(time);
}

function failed(condition: string): S3Error {
  return new S3Error('PreconditionFailed', undefined, { Condition: condition });
}
