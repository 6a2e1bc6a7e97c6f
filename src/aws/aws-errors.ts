import {
  causesOf,
  type Failure,
  type FailureKind,
  isNetworkFailure,
  kindOfStatus,
  retryAfterMs,
} from '../net/patience.ts';
import { AccessDenied } from '../orchestrator/ports.ts';

/** What errors of AWS clients have in common. */
interface AwsFailure {
  name?: string;
  message?: string;
  $metadata?: { httpStatusCode?: number };
  $response?: { headers?: Record<string, string | undefined> };
  /** Set where the service's model says that trying again can help. */
  $retryable?: object;
}

/** An answer that was well formed and cannot be: AWS lists and describes a little behind the truth. */
export class NotVisible extends Error {
  override readonly name = 'NotVisible';
}

/**
 * The names that STS, Batch, S3, SSM, CloudWatch and its Logs give their errors, without `Exception` at the
 * end. From botocore 1.44.8 (each service's `service-2.json`, the lists in `retries/standard.py` and
 * `data/_retry.json`), the SDK's own lists (@smithy/core, `service-error-classification/constants.js`), S3's
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html and the errors that all services share,
 * https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 */
const NAMES: Readonly<Partial<Record<FailureKind, readonly string[]>>> = {
  transient: [
    // Too many requests.
    'BandwidthLimitExceeded',
    'EC2Throttled',
    'LimitExceeded',
    'PriorRequestNotComplete',
    'ProvisionedThroughputExceeded',
    'RequestLimitExceeded',
    'RequestThrottled',
    'SlowDown',
    'Throttled',
    'Throttling',
    'TooManyRequests',
    'TransactionInProgress',
    // A fault of the server.
    'Busy',
    'InternalError',
    'InternalFailure',
    'InternalServer',
    'InternalServerError',
    'InternalServiceError',
    'InternalServiceFault',
    'Server',
    'ServiceUnavailable',
    'ServiceUnavailableError',
    // Cut on the way: S3 answers with 400, as the bytes of a request stopped coming or came wrong.
    'BadDigest',
    'IncompleteBody',
    'RequestTimeout',
    'TimeoutError',
    'XAmzContentChecksumMismatch',
    'XAmzContentSHA256Mismatch',
    // Two writers at the same moment, https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
    'ConditionalRequestConflict',
    'OperationAborted',
    // STS could not reach GitHub's keys.
    'IDPCommunicationError',
    // A job's credentials come from the ECS agent, which may be restarting; the SDK tells nothing more.
    'CredentialsProviderError',
  ],
  credentials: [
    'ExpiredToken',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidToken',
    'TokenRefreshRequired',
    'UnrecognizedClient',
  ],
  clock: [
    'InvalidSignature',
    'RequestExpired',
    'RequestInTheFuture',
    'RequestTimeTooSkewed',
    'SignatureDoesNotMatch',
  ],
  permission: [
    'AccessDenied',
    'AllAccessDisabled',
    // Of a web identity: the provider may have been made a moment ago.
    'IDPRejectedClaim',
    'InvalidIdentityToken',
    'NotAuthorized',
    'UnauthorizedAccess',
    'UnauthorizedOperation',
  ],
  'not-found': [
    'NoSuchBucket',
    'NoSuchKey',
    'ParameterNotFound',
    'ParameterVersionNotFound',
    'ResourceNotFound',
  ],
  request: ['AuthorizationHeaderMalformed', 'OptInRequired', 'PermanentRedirect', 'RegionDisabled'],
};

const KINDS = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as FailureKind] as const),
  ),
);

/** Texts that tell more than the name they come with. */
const TEXTS: readonly (readonly [name: RegExp, text: RegExp, kind: FailureKind])[] = [
  // https://github.com/aws/aws-cli/issues/7194: STS was slow to get GitHub's keys.
  [/^InvalidIdentityToken/, /retrieve verification key/i, 'transient'],
  // Batch says ClientException for a missing permission, too (its model's words on ClientException).
  [/^(Client|Validation)/, /not authorized to perform/i, 'permission'],
  [/./, /Signature (expired|not yet current)/i, 'clock'],
];

/** What an error of an AWS call, or of its preparation, says about retrying. */
export function awsFailure(error: unknown, now = new Date()): Failure {
  const kind = kindOf(error);
  if (kind !== 'transient') return { kind };
  for (const one of causesOf(error)) {
    const { headers } = (one as AwsFailure).$response ?? {};
    const afterMs = retryAfterMs(headers?.['retry-after'], now);
    if (afterMs !== undefined) return { kind, retryAfterMs: afterMs };
  }
  return { kind };
}

/** Nothing is said about whether the request was carried out. */
export function kindOf(error: unknown): FailureKind {
  if (error instanceof NotVisible) return 'transient';
  if (error instanceof AccessDenied) return 'permission';
  const { name = '', message = '', $metadata, $retryable } = asFailure(error);
  for (const [names, text, kind] of TEXTS) {
    if (names.test(name) && text.test(message)) return kind;
  }
  const known = KINDS.get(name.replace(/Exception$/, ''));
  if (known) return known;
  if ($retryable) return 'transient';
  const status = $metadata?.httpStatusCode;
  // An answer with status 200 that cannot be read comes from something in between.
  if (status === 200) return 'transient';
  if (status !== undefined) return kindOfStatus(status);
  if (isNetworkFailure(error)) return 'transient';
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? 'unknown' : kindOf(cause);
}

/** Whether trying again later can help, of itself. */
export function isTransient(error: unknown): boolean {
  return kindOf(error) === 'transient';
}

function asFailure(error: unknown): AwsFailure {
  return typeof error === 'object' && error !== null ? error : {};
}
