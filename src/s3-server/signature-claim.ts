import { SIGNING_SERVICES, type SigningService } from '../s3/sigv4.ts';
import { S3Error, type S3ErrorCode } from './errors.ts';
import { header, queryValue, type S3Request } from './request.ts';

/** What a request says about its own signature. */
export interface SignatureClaim {
  accessKeyId: string;
  region: string;
  service: SigningService;
  /** yyyymmddThhmmssZ */
  timestamp: string;
  signedAt: Date;
  /** Of a presigned URL only. */
  expiresSeconds?: number;
  /** Names in lower case. */
  signedHeaders: string[];
  /** In hex. */
  signature: string;
  sessionToken: string | undefined;
  /** Of a session of S3 Express, which has no other token. */
  s3SessionToken: string | undefined;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const WEEK_SECONDS = 7 * 24 * 3600;

/** Reads the `authorization` header. */
export function readHeaderClaim(request: S3Request): SignatureClaim {
  const authorization = header(request, 'authorization');
  const inUrl = queryValue(request, 'AWSAccessKeyId') !== undefined;
  if (authorization === undefined && !inUrl) throw unsigned(request);
  if (!authorization?.startsWith(`${ALGORITHM} `)) throw unknownMechanism(authorization, inUrl);
  const fields = new Map(
    authorization
      .slice(ALGORITHM.length)
      .split(',')
      .map((field): [string, string] => {
        const text = field.trim();
        const equals = text.indexOf('=');
        return equals < 0 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)];
      }),
  );
  const code = 'AuthorizationHeaderMalformed';
  const timestamp =
    header(request, 'x-amz-date') ?? fromHttpDate(header(request, 'date')) ?? missingDate();
  return {
    ...readCredential(fields.get('Credential'), timestamp, code),
    ...readTime(timestamp, code),
    signedHeaders: required(fields.get('SignedHeaders'), 'SignedHeaders', code).split(';'),
    signature: required(fields.get('Signature'), 'Signature', code),
    sessionToken: header(request, 'x-amz-security-token'),
    s3SessionToken: header(request, 'x-amz-s3session-token'),
  };
}

/** A form of HTML has its signature among its fields: https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html */
function unsigned(request: S3Request): S3Error {
  const type = header(request, 'content-type') ?? '';
  if (request.method !== 'POST' || !/^multipart\/form-data\b/i.test(type)) {
    return new S3Error('AccessDenied');
  }
  return new S3Error(
    'NotImplemented',
    'This server does not implement uploads by forms (a presigned POST). Presign a PUT instead.',
  );
}

/** The first sentence is S3's own. It also refuses version 2 for buckets made since June 2020. */
function unknownMechanism(authorization: string | undefined, inUrl: boolean): S3Error {
  const isVersion2 = inUrl || authorization?.startsWith('AWS ');
  const remedy = inUrl
    ? ` Sign URLs with version 4: in boto3, Config(signature_version='s3v4').`
    : '';
  return new S3Error(
    'InvalidRequest',
    `The authorization mechanism you have provided is not supported. Please use ${ALGORITHM}.` +
      (isVersion2 ? ` This request is signed with Signature Version 2.${remedy}` : ''),
  );
}

/** Reads the parameters of a presigned URL. */
export function readQueryClaim(request: S3Request): SignatureClaim {
  const code = 'AuthorizationQueryParametersError';
  const value = (name: string) => required(queryValue(request, name), name, code);
  if (value('X-Amz-Algorithm') !== ALGORITHM) {
    throw new S3Error(code, `X-Amz-Algorithm only supports "${ALGORITHM}"`);
  }
  const expires = value('X-Amz-Expires');
  if (!/^\d{1,9}$/.test(expires) || Number(expires) > WEEK_SECONDS) {
    throw new S3Error(code, 'X-Amz-Expires must be a number of seconds, at most a week (604800)');
  }
  const timestamp = value('X-Amz-Date');
  return {
    ...readCredential(value('X-Amz-Credential'), timestamp, code),
    ...readTime(timestamp, code),
    expiresSeconds: Number(expires),
    signedHeaders: value('X-Amz-SignedHeaders').split(';'),
    signature: value('X-Amz-Signature'),
    sessionToken: queryValue(request, 'X-Amz-Security-Token'),
    s3SessionToken: queryValue(request, 'X-Amz-S3session-Token'),
  };
}

function readCredential(credential: string | undefined, timestamp: string, code: S3ErrorCode) {
  const parts = required(credential, 'Credential', code).split('/');
  const [accessKeyId, date, region, service, terminator] = parts.slice(-5);
  if (accessKeyId === undefined || region === undefined || terminator !== 'aws4_request') {
    throw new S3Error(
      code,
      'The Credential must be KEY/YYYYMMDD/REGION/s3/aws4_request, percent-encoded in a URL',
    );
  }
  const known = SIGNING_SERVICES.find((one) => one === service);
  if (!known) throw new S3Error(code, `Incorrect service "${service}"; expecting "s3"`);
  if (date !== timestamp.slice(0, 8)) {
    throw new S3Error(code, `The Credential is of ${date}, but the request of ${timestamp}`);
  }
  return { accessKeyId, region, service: known };
}

/** Many requests say the same second. */
let lastRead: { timestamp: string; signedAt: Date } | undefined;

function readTime(timestamp: string, code: S3ErrorCode): { timestamp: string; signedAt: Date } {
  if (timestamp === lastRead?.timestamp) return lastRead;
  const iso = timestamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const signedAt = new Date(iso);
  if (iso === timestamp || Number.isNaN(signedAt.getTime())) {
    throw new S3Error(code, 'The date must be in the ISO 8601 long form yyyymmddThhmmssZ');
  }
  lastRead = { timestamp, signedAt };
  return lastRead;
}

function fromHttpDate(date: string | undefined): string | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function missingDate(): never {
  throw new S3Error(
    'AccessDenied',
    'AWS authentication requires a valid Date or x-amz-date header',
  );
}

function required(value: string | undefined, name: string, code: S3ErrorCode): string {
  if (value) return value;
  throw new S3Error(code, `The signature lacks its ${name}`);
}
