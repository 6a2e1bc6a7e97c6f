/** The checksums that requests bring with objects and parts, and that answers show. */
import {
  CHECKSUM_ALGORITHMS,
  CHECKSUM_BYTES,
  type ChecksumAlgorithm,
  checksumHeader,
  digestOf,
  isChecksumAlgorithm,
} from '../s3/checksum.ts';
import { combineCrcs, crcParametersOf } from '../s3/crc-combine.ts';
import type { ChecksumType, StoredChecksum, StoredPart } from './buckets.ts';
import { S3Error } from './errors.ts';
import { type AuthenticRequest, header, headerNames, type S3Request } from './request.ts';

/** A checksum and its value in base64. */
export interface ObjectChecksum {
  algorithm: ChecksumAlgorithm;
  value: string;
}

/** The checksum of a body, in a header or in the trailer to come. */
export interface AnnouncedChecksum {
  algorithm: ChecksumAlgorithm;
  inHeader: string | undefined;
}

const CHECKSUM_PREFIX = 'x-amz-checksum-';
/** With that prefix, and no checksums. */
const ABOUT_CHECKSUMS = ['mode', 'type', 'algorithm'].map((name) => CHECKSUM_PREFIX + name);
const CHECKSUM_NAMES = new Set([...CHECKSUM_ALGORITHMS.map(checksumHeader), ...ABOUT_CHECKSUMS]);

/**
 * What cannot be verified must not be taken.
 *
 * @throws S3Error InvalidRequest
 */
function requireKnownChecksums(request: S3Request): void {
  for (const name of headerNames(request)) {
    if (!name.startsWith(CHECKSUM_PREFIX) || CHECKSUM_NAMES.has(name)) continue;
    throw new S3Error(
      'InvalidRequest',
      'The algorithm type you specified in x-amz-checksum- header is invalid.',
    );
  }
}

/** @throws S3Error InvalidRequest for several, or for headers that contradict each other */
export function announcedChecksum(request: AuthenticRequest): AnnouncedChecksum | undefined {
  requireKnownChecksums(request);
  const trailer = header(request, 'x-amz-trailer')?.trim().toLowerCase();
  const found: AnnouncedChecksum[] = [];
  for (const algorithm of CHECKSUM_ALGORITHMS) {
    const name = checksumHeader(algorithm);
    const inHeader = header(request, name);
    if (inHeader !== undefined) requireValidChecksum(algorithm, inHeader);
    if (inHeader !== undefined || trailer === name) found.push({ algorithm, inHeader });
  }
  if (found.length > 1) {
    throw new S3Error(
      'InvalidRequest',
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  }
  const [only] = found;
  if (trailer !== undefined && (!only || only.inHeader !== undefined)) {
    throw new S3Error(
      'InvalidRequest',
      'The value specified in the x-amz-trailer header is not supported',
    );
  }
  const announced = algorithmIn(request, 'x-amz-sdk-checksum-algorithm');
  if (announced === undefined) return only;
  // Where the SDKs put that one.
  if (announced === 'MD5' && header(request, 'content-md5') !== undefined) return only;
  if (!only) {
    throw new S3Error(
      'InvalidRequest',
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
  if (only.algorithm !== announced) {
    throw new S3Error(
      'InvalidRequest',
      'Value for x-amz-sdk-checksum-algorithm header is invalid.',
    );
  }
  return only;
}

/**
 * The algorithm that a header names.
 *
 * @throws S3Error InvalidRequest for one that S3 does not have
 */
export function algorithmIn(request: S3Request, name: string): ChecksumAlgorithm | undefined {
  const algorithm = header(request, name)?.toUpperCase();
  if (algorithm === undefined || isChecksumAlgorithm(algorithm)) return algorithm;
  throw new S3Error('InvalidRequest', 'Checksum algorithm provided is unsupported.');
}

/** @throws S3Error InvalidRequest for text that is not such a checksum in base64 */
export function requireValidChecksum(algorithm: ChecksumAlgorithm, value: string): void {
  if (isBase64Of(value, CHECKSUM_BYTES[algorithm])) return;
  throw new S3Error('InvalidRequest', `Value for ${checksumHeader(algorithm)} header is invalid.`);
}

/**
 * The checksum of an object from those of its parts.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
export async function checksumOfParts(
  { algorithm, type }: { algorithm: ChecksumAlgorithm; type: ChecksumType },
  parts: readonly StoredPart[],
): Promise<StoredChecksum> {
  const checksums = parts.map((part) => part.checksum ?? '');
  if (type === 'FULL_OBJECT') {
    const parameters = crcParametersOf(algorithm);
    if (!parameters) throw new Error(`${algorithm} checksums cannot be combined.`);
    const pieces = parts.map(({ size }, index) => ({ crc: checksums[index] ?? '', length: size }));
    return { algorithm, type, value: combineCrcs(parameters, pieces) };
  }
  const bytes = Buffer.concat(checksums.map((checksum) => Buffer.from(checksum, 'base64')));
  return { algorithm, type, value: `${await digestOf(algorithm, bytes)}-${parts.length}` };
}

/**
 * Compares the checksum of the whole that the request may carry with the one computed.
 *
 * @throws S3Error BadDigest, InvalidRequest
 */
export function verifyUploadChecksum(
  request: S3Request,
  computed: StoredChecksum | undefined,
): void {
  requireKnownChecksums(request);
  const type = header(request, 'x-amz-checksum-type')?.toUpperCase();
  if (type !== undefined && type !== computed?.type) {
    throw new S3Error(
      'InvalidRequest',
      `The upload was created with checksum type ${computed?.type ?? 'none'}, not ${type}.`,
    );
  }
  for (const algorithm of CHECKSUM_ALGORITHMS) {
    const claimed = header(request, checksumHeader(algorithm));
    if (claimed === undefined) continue;
    const plain = computed?.value.replace(/-\d+$/, '');
    if (computed?.algorithm === algorithm && (claimed === computed.value || claimed === plain)) {
      continue;
    }
    throw new S3Error(
      'BadDigest',
      `The ${algorithm} you specified did not match the calculated checksum.`,
    );
  }
}

/** @returns whether a text is so many bytes in base64 */
export function isBase64Of(text: string, bytes: number): boolean {
  const decoded = Buffer.from(text, 'base64');
  return decoded.length === bytes && decoded.toString('base64') === text;
}

/** The headers that show a checksum, of an object or of one of its parts; none where there is none. */
export function checksumHeaders(checksum: StoredChecksum | undefined): Record<string, string> {
  if (!checksum) return {};
  return {
    [checksumHeader(checksum.algorithm)]: checksum.value,
    'x-amz-checksum-type': checksum.type,
  };
}
