import { credentialScope, EMPTY_SHA256, hmacSha256, type Scope, sha256Hex } from './sigv4.ts';

/**
 * Signatures inside an `aws-chunked` body, each chained to the one before.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export interface SignatureChain {
  /** From `signingKey`. */
  key: Buffer;
  scope: Scope;
  /** In hex; at first the one of the request's headers. */
  previous: string;
}

export const STREAMING_SIGNED = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD';
export const STREAMING_SIGNED_TRAILER = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER';
export const STREAMING_UNSIGNED_TRAILER = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';

/**
 * The signature of one chunk, in hex.
 *
 * @param dataSha256 SHA-256 of the chunk's data in hex
 */
export function chunkSignature(chain: SignatureChain, dataSha256: string): string {
  return sign(chain, 'AWS4-HMAC-SHA256-PAYLOAD', [EMPTY_SHA256, dataSha256]);
}

/** The signature of the trailers, in hex; they are given as `name:value`, in the order sent. */
export function trailerSignature(chain: SignatureChain, lines: readonly string[]): string {
  const text = lines.map((line) => `${line}\n`).join('');
  return sign(chain, 'AWS4-HMAC-SHA256-TRAILER', [sha256Hex(text)]);
}

function sign({ key, scope, previous }: SignatureChain, algorithm: string, hashes: string[]) {
  const text = [algorithm, scope.timestamp, credentialScope(scope), previous, ...hashes].join('\n');
  return hmacSha256(key, text, 'hex');
}
