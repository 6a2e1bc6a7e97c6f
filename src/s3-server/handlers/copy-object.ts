import { isDirectoryBucket } from '../aws-names.ts';
import type { Slice } from '../blob-store.ts';
import type { ServerState, StoredChecksum, StoredObject } from '../buckets.ts';
import { bucketOf, findBucket, requireObject, requireOwner, wholeSeconds } from '../buckets.ts';
import { algorithmIn } from '../checksums.ts';
import { readConditionsHold } from '../conditions.ts';
import { S3Error } from '../errors.ts';
import type { DigestName, Digests } from '../hash-pool.ts';
import { etagDigests, etagOf } from '../receive-content.ts';
import { type AuthenticRequest, decode, header } from '../request.ts';
import { quoted, type Reply, textElement, xmlReply } from '../xml.ts';
import { describeObject } from './describe-object.ts';
import { commitObject } from './put-object.ts';

const REDIRECT = 'x-amz-website-redirect-location';

/** The copy shares the source's files; only what S3 would hash anew is read. */
export async function copyObject(request: AuthenticRequest, server: ServerState): Promise<Reply> {
  const bucket = bucketOf(request, server);
  const { object: source, bucket: sourceBucket, isTarget } = copySource(request, server);
  const directive = header(request, 'x-amz-metadata-directive') ?? 'COPY';
  const own = describeObject(request, bucket);
  const { [REDIRECT]: _, ...sourceHeaders } = source.description.headers;
  const redirect = own.headers[REDIRECT];
  const changes =
    directive === 'REPLACE' ||
    redirect !== undefined ||
    header(request, 'x-amz-storage-class') !== undefined ||
    Object.keys(own.encryption).length > 0;
  if (isTarget && !changes) {
    throw new S3Error(
      'InvalidRequest',
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  const tags =
    header(request, 'x-amz-tagging-directive') === 'REPLACE' ? own.tags : source.description.tags;
  // An access control list, encryption and a redirect are never copied:
  // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
  const copied =
    redirect === undefined ? sourceHeaders : { ...sourceHeaders, [REDIRECT]: redirect };
  const headers = directive === 'REPLACE' ? own.headers : copied;
  const description = { ...own, headers, tags };
  server.blobs.retain(source.content);
  const { etag, checksum } = await digestsOfCopy(request, server, source, sourceBucket).catch(
    (error) => {
      server.blobs.release(source.content);
      throw error;
    },
  );
  const copy: StoredObject = {
    description,
    content: source.content,
    size: source.size,
    etag,
    lastModified: wholeSeconds(server.now()),
    checksum,
    parts: undefined,
  };
  commitObject(request, server, bucket, copy);
  return {
    ...xmlReply('CopyObjectResult', ...copyResult(copy)),
    headers: description.encryption,
  };
}

/** What CopyObject and UploadPartCopy answer. */
export function copyResult(
  copy: Pick<StoredObject, 'etag' | 'lastModified' | 'checksum'>,
): string[] {
  return [
    textElement('LastModified', copy.lastModified.toISOString()),
    textElement('ETag', quoted(copy.etag)),
    copy.checksum ? textElement(`Checksum${copy.checksum.algorithm}`, copy.checksum.value) : '',
    textElement('ChecksumType', copy.checksum?.type),
  ];
}

/**
 * The object named by `x-amz-copy-source`.
 *
 * @throws S3Error when it is not there or its conditions do not hold
 */
export function copySource(
  request: AuthenticRequest,
  server: ServerState,
): { object: StoredObject; bucket: string; isTarget: boolean } {
  const [path = '', query] = (header(request, 'x-amz-copy-source') ?? '').split('?');
  const match = /^\/?([^/]+)\/(.+)$/s.exec(decode(path));
  const [, bucket, key] = match ?? [];
  if (bucket === undefined || key === undefined || (query && query !== 'versionId=null')) {
    throw new S3Error('InvalidArgument', 'Copy Source must mention the source bucket and key');
  }
  requireOwner(request, 'x-amz-source-expected-bucket-owner');
  const object = requireObject(findBucket(server, bucket), key);
  if (!readConditionsHold(request, object, 'x-amz-copy-source-')) {
    throw new S3Error('PreconditionFailed', undefined, { Condition: 'x-amz-copy-source' });
  }
  return { object, bucket, isTarget: bucket === request.bucket && key === request.key };
}

/** Digests of what slices hold, to which the caller holds references. */
export async function hashSlices(
  server: ServerState,
  slices: readonly Slice[],
  names: readonly DigestName[],
): Promise<Digests> {
  if (names.length === 0) return {};
  const size = slices.reduce((sum, { length }) => sum + length, 0);
  const hasher = await server.hashes.hasher(names, size);
  try {
    for (const slice of slices) await hasher.addFromDisk(await server.blobs.onDisk(slice));
    return await hasher.digests();
  } catch (error) {
    await hasher.discard();
    throw error;
  }
}

async function digestsOfCopy(
  request: AuthenticRequest,
  server: ServerState,
  source: StoredObject,
  sourceBucket: string,
): Promise<{ etag: string; checksum: StoredChecksum | undefined }> {
  const { checksum } = source;
  const algorithm = algorithmIn(request, 'x-amz-checksum-algorithm') ?? checksum?.algorithm;
  const checksumStays = !source.parts && algorithm === checksum?.algorithm;
  const etagStays = ![sourceBucket, request.bucket].some(isDirectoryBucket);
  if (checksumStays && etagStays) return { etag: source.etag, checksum };
  const names = etagDigests(request.bucket);
  if (algorithm && !checksumStays) names.push(algorithm);
  const digests = await hashSlices(server, source.content, names);
  const value = algorithm && digests[algorithm];
  return {
    etag: etagOf(request.bucket, digests),
    checksum: checksumStays
      ? checksum
      : algorithm && value
        ? { algorithm, type: 'FULL_OBJECT', value }
        : undefined,
  };
}
