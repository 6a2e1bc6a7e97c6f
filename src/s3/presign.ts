import {
  type Credentials,
  credentialScope,
  type SignableRequest,
  signature,
  timestampOf,
  UNSIGNED_PAYLOAD,
  uriEncode,
} from './sigv4.ts';

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
    ['X-Amz-SignedHeaders', Object.keys(request.headers).sort().join(';')],
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
