import { timingSafeEqual } from 'node:crypto';
import {
  type Credentials,
  type Scope,
  type SignableRequest,
  type SigningService,
  signatureBy,
  signingKey,
  UNSIGNED_PAYLOAD,
  uriEncode,
} from '../s3/sigv4.ts';
import type { S3Endpoint } from './aws-names.ts';
import { S3Error, type S3ErrorCode } from './errors.ts';
import type { ExpressSession, ExpressSessions } from './express.ts';
import {
  type AuthenticRequest,
  decode,
  header,
  isPresigned,
  type S3Request,
  sentHeader,
} from './request.ts';
import { readHeaderClaim, readQueryClaim, type SignatureClaim } from './signature-claim.ts';

/** Who the server lets in. */
export interface Gate {
  credentials: Credentials;
  region: string;
  sessions: ExpressSessions;
  now(): Date;
}

/** S3 lets a client's clock be wrong by this much. */
const MAX_SKEW_MS = 15 * 60 * 1000;

/**
 * Checks the signature of a request, in its headers or in a presigned URL.
 *
 * @param bodyHash SHA-256 of the body in hex, where the request does not say it; S3's always does
 * @throws S3Error in S3's words for each way to be wrong
 */
export function authenticate(request: S3Request, gate: Gate, bodyHash?: string): AuthenticRequest {
  const presigned = isPresigned(request.query);
  const claim = presigned ? readQueryClaim(request) : readHeaderClaim(request);
  const malformed = presigned
    ? 'AuthorizationQueryParametersError'
    : 'AuthorizationHeaderMalformed';
  requireService(claim, request.endpoint, malformed);
  const { secret, session } = whoClaims(claim, gate);
  if (claim.region !== gate.region) {
    throw new S3Error(
      malformed,
      `The region '${claim.region}' is wrong; expecting '${gate.region}'`,
      { Region: gate.region },
    );
  }
  checkTime(claim, gate.now());
  requireSigned(request, claim.signedHeaders);

  const payloadHash =
    header(request, 'x-amz-content-sha256') ?? (presigned ? UNSIGNED_PAYLOAD : bodyHash);
  if (payloadHash === undefined) {
    throw new S3Error(
      'InvalidRequest',
      'Missing required header for this request: x-amz-content-sha256',
    );
  }
  const { timestamp, region, service } = claim;
  const scope: Scope = { timestamp, region, service };
  const key = signingKey(secret, scope);
  const matches = signablePaths(request).some((path) => {
    const signed = signable(request, path, claim.signedHeaders, payloadHash);
    return sameText(signatureBy(key, signed, scope), claim.signature);
  });
  if (!matches) {
    throw new S3Error('SignatureDoesNotMatch', undefined, { AWSAccessKeyId: claim.accessKeyId });
  }
  const chain = { key, scope, previous: claim.signature };
  return { ...request, payloadHash, chain, session };
}

const SERVICE_OF: Readonly<Record<Exclude<S3Endpoint, 'plain'>, SigningService>> = {
  s3: 's3',
  zonal: 's3express',
  control: 's3express',
  sts: 'sts',
};

/**
 * Endpoints of S3 Express want `s3express` in signatures and others `s3`; a plain one takes both, and
 * a session may name either, as it does at AWS: clients on aws-c-s3 (the C runner of the suite, boto3
 * with the CRT) create a session as `s3express` and sign what they do in it as `s3`.
 *
 * @throws S3Error in the words that S3 has for a service that is not its own; what it says at zonal
 *   endpoints is documented nowhere
 */
function requireService(claim: SignatureClaim, endpoint: S3Endpoint, code: S3ErrorCode): void {
  if (endpoint === 'plain' || claim.s3SessionToken !== undefined) return;
  const wanted = SERVICE_OF[endpoint];
  if (claim.service === wanted) return;
  throw new S3Error(
    code,
    `Incorrect service "${claim.service}". This endpoint belongs to "${wanted}".`,
  );
}

/** @throws S3Error InvalidAccessKeyId, InvalidToken, ExpiredToken */
function whoClaims(
  claim: SignatureClaim,
  gate: Gate,
): { secret: string; session: ExpressSession | undefined } {
  if (claim.s3SessionToken !== undefined) {
    const session = gate.sessions.find(claim.accessKeyId, claim.s3SessionToken, gate.now());
    return { secret: session.credentials.secretAccessKey, session };
  }
  if (claim.accessKeyId !== gate.credentials.accessKeyId) {
    throw new S3Error('InvalidAccessKeyId', undefined, { AWSAccessKeyId: claim.accessKeyId });
  }
  if (claim.sessionToken !== gate.credentials.sessionToken) throw new S3Error('InvalidToken');
  return { secret: gate.credentials.secretAccessKey, session: undefined };
}

function checkTime(claim: { signedAt: Date; expiresSeconds?: number }, now: Date): void {
  const age = now.getTime() - claim.signedAt.getTime();
  if (claim.expiresSeconds !== undefined) {
    if (age >= claim.expiresSeconds * 1000) {
      const expires = new Date(claim.signedAt.getTime() + claim.expiresSeconds * 1000);
      throw new S3Error('AccessDenied', 'Request has expired', {
        'X-Amz-Expires': String(claim.expiresSeconds),
        Expires: expires.toISOString(),
        ServerTime: now.toISOString(),
      });
    }
    if (age < -MAX_SKEW_MS) throw new S3Error('AccessDenied', 'Request is not yet valid');
  } else if (Math.abs(age) > MAX_SKEW_MS) {
    throw new S3Error('RequestTimeTooSkewed', undefined, {
      RequestTime: claim.signedAt.toISOString(),
      ServerTime: now.toISOString(),
      MaxAllowedSkewMilliseconds: String(MAX_SKEW_MS),
    });
  }
}

/** `host` and every `x-amz-` header that is there must be covered by the signature. */
function requireSigned(request: S3Request, signed: readonly string[]): void {
  const unsigned = Object.keys(request.message.headers).filter(
    (name) => (name === 'host' || name.startsWith('x-amz-')) && !signed.includes(name),
  );
  if (unsigned.length === 0) return;
  throw new S3Error(
    'AccessDenied',
    'There were headers present in the request which were not signed',
    { HeadersNotSigned: unsigned.join(', ') },
  );
}

/**
 * S3 signs the path decoded and encoded again; a client that encodes less or more than it must has
 * signed the path as it sent it.
 */
function signablePaths(request: S3Request): string[] {
  return [uriEncode(decode(request.rawPath), true), request.rawPath];
}

function signable(
  request: S3Request,
  path: string,
  signedHeaders: readonly string[],
  payloadHash: string,
): SignableRequest {
  return {
    method: request.method,
    path,
    query: request.query.filter(([name]) => name !== 'X-Amz-Signature'),
    headers: Object.fromEntries(
      signedHeaders.map((name) => [name, utf8Of(sentHeader(request, name) ?? '')]),
    ),
    payloadHash,
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all that is ASCII
const ASCII = /^[\u0000-\u007f]*$/;

/** Node reads headers as Latin-1, while clients sign the bytes that they send. */
function utf8Of(value: string): string {
  return ASCII.test(value) ? value : Buffer.from(value, 'latin1').toString('utf8');
}

export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
