import { hash } from 'node:crypto';

/**
 * AWS Signature Version 4 for S3: what a client signs and a server recomputes.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** The part of a request that a signature covers. */
export interface SignableRequest {
  method: string;
  /** Path as sent, already percent-encoded (S3 does not encode it a second time). */
  path: string;
  /** Query parameters, decoded. */
  query: readonly (readonly [string, string])[];
  /** Header names in lower case, and only those that are signed. */
  headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body in hex, or `UNSIGNED-PAYLOAD`, `STREAMING-…`. */
  payloadHash: string;
}

export const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
export const EMPTY_SHA256 = sha256Hex('');

/** The service that a signature names: S3 Standard, S3 Express, or who gives out credentials. */
export const SIGNING_SERVICES = ['s3', 's3express', 'sts'] as const;
export type SigningService = (typeof SIGNING_SERVICES)[number];

export interface Scope {
  /** yyyymmddThhmmssZ */
  timestamp: string;
  region: string;
  /** @default s3 */
  service?: SigningService;
}

/** The signature in hex. */
export function signature(request: SignableRequest, secret: string, scope: Scope): string {
  return signatureBy(signingKey(secret, scope), request, scope);
}

/** @param key of `signingKey`, of that scope */
export function signatureBy(key: Buffer, request: SignableRequest, scope: Scope): string {
  return hmacSha256(key, stringToSign(request, scope), 'hex');
}

/**
 * Headers that make `request` a signed one: those given, `x-amz-date`, `x-amz-content-sha256`
 * (and the session token), and `authorization`. All headers given are signed.
 */
export function signHeaders(
  request: SignableRequest,
  credentials: Credentials,
  region: string,
  now: Date,
): Record<string, string> {
  const scope = { timestamp: timestampOf(now), region };
  const headers: Record<string, string> = {
    ...request.headers,
    'x-amz-date': scope.timestamp,
    'x-amz-content-sha256': request.payloadHash,
  };
  if (credentials.sessionToken) headers['x-amz-security-token'] = credentials.sessionToken;
  const signed = signature({ ...request, headers }, credentials.secretAccessKey, scope);
  headers.authorization =
    `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${credentialScope(scope)}, ` +
    `SignedHeaders=${signedHeaderNames(headers)}, Signature=${signed}`;
  return headers;
}

function stringToSign(request: SignableRequest, scope: Scope): string {
  return ['AWS4-HMAC-SHA256', scope.timestamp, credentialScope(scope)]
    .concat(sha256Hex(canonicalRequest(request)))
    .join('\n');
}

export function canonicalRequest(request: SignableRequest): string {
  const query = request.query
    .map(([name, value]) => [uriEncode(name), uriEncode(value)] as const)
    .sort(([a, av], [b, bv]) => compare(a, b) || compare(av, bv))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const names = Object.keys(request.headers).sort();
  let headers = '';
  for (const name of names) headers += `${name}:${trimBlanks(request.headers[name] ?? '')}\n`;
  return [request.method, request.path, query, headers, names.join(';'), request.payloadHash].join(
    '\n',
  );
}

/** Keys by what they are made from: every request of a day and a secret is signed with the same one. */
const signingKeys = new Map<string, Buffer>();
/** More secrets than any client or server uses at a time: one, and one for each S3 Express session. */
const MAX_SIGNING_KEYS = 100;

/** The key that signs; `aws-chunked` uploads sign each chunk with it too. */
export function signingKey(secret: string, scope: Scope): Buffer {
  const parts = scopeParts(scope);
  const name = `${secret}\n${parts.join('\n')}`;
  const known = signingKeys.get(name);
  if (known) return known;
  if (signingKeys.size >= MAX_SIGNING_KEYS) signingKeys.clear();
  const key = parts.reduce<Buffer>(
    (before, part) => hmacSha256(before, part, 'buffer'),
    Buffer.from(`AWS4${secret}`),
  );
  signingKeys.set(name, key);
  return key;
}

export function credentialScope(scope: Scope): string {
  return scopeParts(scope).join('/');
}

function scopeParts({ timestamp, region, service = 's3' }: Scope): string[] {
  return [timestamp.slice(0, 8), region, service, 'aws4_request'];
}

export function timestampOf(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

const UNRESERVED = /^[\w.~-]*$/;
const UNRESERVED_AND_SLASH = /^[\w.~/-]*$/;

/** Percent-encodes all but the unreserved characters of RFC 3986; `/` too unless `keepSlash`. */
export function uriEncode(text: string, keepSlash = false): string {
  if ((keepSlash ? UNRESERVED_AND_SLASH : UNRESERVED).test(text)) return text;
  const encoded = encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return keepSlash ? encoded.replaceAll('%2F', '/') : encoded;
}

export function sha256Hex(data: string | NodeJS.ArrayBufferView): string {
  return hash('sha256', data, 'hex');
}

/** Bytes of a block of SHA-256. */
const BLOCK = 64;
const DIGEST = 32;
/** By key, what is hashed before the data, and before the hash of that. */
const pads = new WeakMap<Buffer, { inner: Buffer; outer: Buffer }>();

/**
 * HMAC-SHA-256 (RFC 2104) by two hashes in one go each. Node's `createHmac` makes an object of the key every time, which
 * took a quarter of all that the server does for a small object.
 */
export function hmacSha256(key: Buffer, data: string, encoding: 'hex'): string;
export function hmacSha256(key: Buffer, data: string, encoding: 'buffer'): Buffer;
export function hmacSha256(key: Buffer, data: string, encoding: 'hex' | 'buffer'): string | Buffer {
  const { inner, outer } = padsOf(key);
  const message = Buffer.allocUnsafe(BLOCK + Buffer.byteLength(data));
  inner.copy(message);
  message.write(data, BLOCK);
  // Its second half is written anew each time; nothing else runs in between.
  hash('sha256', message, 'buffer').copy(outer, BLOCK);
  return hash('sha256', outer, encoding);
}

function padsOf(key: Buffer): { inner: Buffer; outer: Buffer } {
  const known = pads.get(key);
  if (known) return known;
  const block = Buffer.alloc(BLOCK);
  (key.length > BLOCK ? hash('sha256', key, 'buffer') : key).copy(block);
  const made = {
    inner: Buffer.from(block.map((byte) => byte ^ 0x36)),
    outer: Buffer.concat([block.map((byte) => byte ^ 0x5c), Buffer.alloc(DIGEST)]),
  };
  pads.set(key, made);
  return made;
}

/** Blanks only: `trim` would also take a no-break space, which is a byte of some UTF-8 letters. */
const BLANKS = /^[ \t]|[ \t]$| {2}/;

function trimBlanks(value: string): string {
  if (!BLANKS.test(value)) return value;
  return value.replace(/^[ \t]+|[ \t]+$/g, '').replace(/ +/g, ' ');
}

function signedHeaderNames(headers: Readonly<Record<string, string>>): string {
  return Object.keys(headers).sort().join(';');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The query string, without `?`, that lets anyone send `request` until it expires. Its headers,
 * `host` among them, must be sent as they are.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 *
 * @param expiresSeconds 1 to 604,800 (a week)
 */
export function presignedQuery(
  request: Omit<SignableRequest, 'payloadHash'>,
  credentials: Credentials,
  region: string,
  now: Date,
  expiresSeconds: number,
): string {
  const scope = { timestamp: timestampOf(now), region };
  const query: (readonly [string, string])[] = [
    ...request.query,
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${credentials.accessKeyId}/${credentialScope(scope)}`],
    ['X-Amz-Date', scope.timestamp],
    ['X-Amz-Expires', String(expiresSeconds)],
    ['X-Amz-SignedHeaders', signedHeaderNames(request.headers)],
  ];
  if (credentials.sessionToken) query.push(['X-Amz-Security-Token', credentials.sessionToken]);
  const signed = signature(
    { ...request, query, payloadHash: UNSIGNED_PAYLOAD },
    credentials.secretAccessKey,
    scope,
  );
  return [...query, ['X-Amz-Signature', signed] as const]
    .map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`)
    .join('&');
}
