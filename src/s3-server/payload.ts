import {
  CHECKSUM_ALGORITHMS,
  CHECKSUM_BYTES,
  type ChecksumAlgorithm,
  checksumHeader,
  digestOf,
  isChecksumAlgorithm,
} from '../s3/checksum.ts';
import { combineCrcs, crcParametersOf } from '../s3/crc-combine.ts';
import { UNSIGNED_PAYLOAD } from '../s3/sigv4.ts';
import { type BodyDecoder, bodyDecoder } from './aws-chunked.ts';
import type { ChecksumType, StoredChecksum, StoredPart } from './buckets.ts';
import { invalidArgument, S3Error } from './errors.ts';
import type { DigestName, Digests } from './hash-pool.ts';
import { type AuthenticRequest, header, headerNames, type S3Request } from './request.ts';

/** A checksum and its value in base64. */
export interface ObjectChecksum {
  algorithm: ChecksumAlgorithm;
  value: string;
}

/** What the headers say about the body to come. */
export interface Payload {
  /** Bytes, without framing. */
  size: number;
  decoder: BodyDecoder | undefined;
  /** The checksum that the client gave, or will give in a trailer. */
  checksum: { algorithm: ChecksumAlgorithm; inHeader: string | undefined } | undefined;
  /** In base64. */
  contentMd5: string | undefined;
  /** In base64. */
  contentSha256: string | undefined;
}

const MAX_SIZE = 5 * 1024 ** 3;

/**
 * @param checksumOf what a checksum in the headers is of; an object's is none of the body's
 * @throws S3Error for headers that contradict themselves or cannot be honoured
 */
export function describePayload(
  request: AuthenticRequest,
  checksumOf: 'body' | 'object' = 'body',
): Payload {
  const decoder = bodyDecoder(request.payloadHash, request.chain);
  const size = announcedSize(request, decoder !== undefined);
  if (size > MAX_SIZE) {
    throw new S3Error('EntityTooLarge', undefined, {
      ProposedSize: String(size),
      MaxSizeAllowed: String(MAX_SIZE),
    });
  }
  return {
    size,
    decoder,
    checksum: checksumOf === 'body' ? announcedChecksum(request) : undefined,
    contentMd5: announcedMd5(request),
    contentSha256: announcedSha256(request.payloadHash),
  };
}

/** The digests that `verifyPayload` needs. */
export function digestsToVerify(payload: Payload): Set<DigestName> {
  const names = new Set<DigestName>();
  if (payload.checksum) names.add(payload.checksum.algorithm);
  if (payload.contentMd5 !== undefined) names.add('MD5');
  if (payload.contentSha256 !== undefined) names.add('SHA256');
  return names;
}

/**
 * Compares what arrived with what the client said about it, now that all of it is here.
 *
 * @returns the checksum that the client gave
 * @throws S3Error BadDigest, XAmzContentSHA256Mismatch, MalformedTrailerError
 */
export function verifyPayload(payload: Payload, digests: Digests): ObjectChecksum | undefined {
  if (payload.contentSha256 !== undefined && payload.contentSha256 !== digests.SHA256) {
    throw new S3Error('XAmzContentSHA256Mismatch', undefined, {
      ClientComputedContentSHA256: toHex(payload.contentSha256),
      S3ComputedContentSHA256: toHex(digests.SHA256 ?? ''),
    });
  }
  if (payload.contentMd5 !== undefined && payload.contentMd5 !== digests.MD5) {
    throw new S3Error('BadDigest', undefined, {
      ExpectedDigest: payload.contentMd5,
      CalculatedDigest: digests.MD5 ?? '',
    });
  }
  if (!payload.checksum) return undefined;
  const { algorithm, inHeader } = payload.checksum;
  const claimed = inHeader ?? payload.decoder?.trailers.get(checksumHeader(algorithm));
  if (claimed === undefined) throw new S3Error('MalformedTrailerError');
  requireValidChecksum(algorithm, claimed);
  const value = digests[algorithm];
  if (value === undefined || claimed !== value) {
    throw new S3Error(
      'BadDigest',
      `The ${algorithm} you specified did not match the calculated checksum.`,
    );
  }
  return { algorithm, value };
}

/** @throws S3Error InvalidRequest for text that is not such a checksum in base64 */
function requireValidChecksum(algorithm: ChecksumAlgorithm, value: string): void {
  if (isBase64Of(value, CHECKSUM_BYTES[algorithm])) return;
  throw new S3Error('InvalidRequest', `Value for ${checksumHeader(algorithm)} header is invalid.`);
}

function announcedSize(request: AuthenticRequest, framed: boolean): number {
  const name = framed ? 'x-amz-decoded-content-length' : 'content-length';
  const value = header(request, name);
  if (value === undefined) {
    const empty = !framed && header(request, 'transfer-encoding') === undefined;
    if (empty && request.method !== 'PUT') return 0;
    throw new S3Error('MissingContentLength');
  }
  if (!/^\d{1,15}$/.test(value)) throw invalidArgument('Invalid length.', name, value);
  return Number(value);
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

function announcedChecksum(request: AuthenticRequest): Payload['checksum'] {
  requireKnownChecksums(request);
  const trailer = header(request, 'x-amz-trailer')?.trim().toLowerCase();
  const found: NonNullable<Payload['checksum']>[] = [];
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
  if (trailer !== undefined && found[0]?.inHeader !== undefined) throw malformedTrailerName();
  if (trailer !== undefined && found.length === 0) throw malformedTrailerName();
  const announced = header(request, 'x-amz-sdk-checksum-algorithm')?.toUpperCase();
  if (announced === undefined) return found[0];
  if (!isChecksumAlgorithm(announced)) {
    throw new S3Error('InvalidRequest', 'Checksum algorithm provided is unsupported.');
  }
  // Where the SDKs put that one.
  if (announced === 'MD5' && header(request, 'content-md5') !== undefined) return found[0];
  if (found.length === 0) {
    throw new S3Error(
      'InvalidRequest',
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
  if (found[0]?.algorithm !== announced) {
    throw new S3Error(
      'InvalidRequest',
      'Value for x-amz-sdk-checksum-algorithm header is invalid.',
    );
  }
  return found[0];
}

function malformedTrailerName(): S3Error {
  return new S3Error(
    'InvalidRequest',
    'The value specified in the x-amz-trailer header is not supported',
  );
}

function announcedMd5(request: AuthenticRequest): string | undefined {
  const value = header(request, 'content-md5');
  if (value !== undefined && !isBase64Of(value, 16)) throw new S3Error('InvalidDigest');
  return value;
}

function announcedSha256(payloadHash: string): string | undefined {
  if (payloadHash === UNSIGNED_PAYLOAD || payloadHash.startsWith('STREAMING-')) return undefined;
  if (/^[0-9a-f]{64}$/.test(payloadHash)) return Buffer.from(payloadHash, 'hex').toString('base64');
  throw invalidArgument(
    'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-… or a SHA-256 in hex.',
    'x-amz-content-sha256',
    payloadHash,
  );
}

function isBase64Of(text: string, bytes: number): boolean {
  const decoded = Buffer.from(text, 'base64');
  return decoded.length === bytes && decoded.toString('base64') === text;
}

function toHex(base64: string): string {
  return Buffer.from(base64, 'base64').toString('hex');
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
