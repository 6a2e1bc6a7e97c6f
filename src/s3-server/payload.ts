import { checksumHeader } from '../s3/checksum.ts';
import { UNSIGNED_PAYLOAD } from '../s3/sigv4.ts';
import { type BodyDecoder, bodyDecoder } from './aws-chunked.ts';
import {
  type AnnouncedChecksum,
  announcedChecksum,
  isBase64Of,
  type ObjectChecksum,
  requireValidChecksum,
} from './checksums.ts';
import { invalidArgument, S3Error } from './errors.ts';
import type { DigestName, Digests } from './hash-pool.ts';
import { type AuthenticRequest, header } from './request.ts';

/** What the headers say about the body to come. */
export interface Payload {
  /** Bytes, without framing. */
  size: number;
  decoder: BodyDecoder | undefined;
  /** The checksum that the client gave, or will give in a trailer. */
  checksum: AnnouncedChecksum | undefined;
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

function toHex(base64: string): string {
  return Buffer.from(base64, 'base64').toString('hex');
}
