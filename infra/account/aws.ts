import { BatchClient } from '@aws-sdk/client-batch';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { EC2Client } from '@aws-sdk/client-ec2';
import { IAMClient } from '@aws-sdk/client-iam';
import { S3Client } from '@aws-sdk/client-s3';
import { ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';
import { InputError, printable } from '../../src/contract/input-error.ts';
import type { InstanceTypeSpec } from '../../src/contract/instance-types.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { Finding } from './findings.ts';

/** What somebody wants to deploy: the settings as far as there are some. */
export interface Wanted {
  region: string;
  stackName: string;
  /** Undefined where there are no settings yet: whatever the credentials are of. */
  account: string | undefined;
  /** By name or by id; undefined for those that the stack takes by itself. */
  availabilityZone: string | undefined;
  instanceTypes: readonly InstanceTypeSpec[];
  buckets: Settings['buckets'];
  oidcProviderArn: string | undefined;
  /** Of a registry; null for one that is built here. */
  containerImage: string | null;
}

/** Clients of AWS in one region, with the credentials that the SDK finds. */
export class Aws implements Disposable {
  readonly batch: BatchClient;
  readonly cloudFormation: CloudFormationClient;
  readonly ec2: EC2Client;
  readonly iam: IAMClient;
  readonly logs: CloudWatchLogsClient;
  readonly quotas: ServiceQuotasClient;
  readonly s3: S3Client;
  readonly ssm: SSMClient;
  readonly sts: STSClient;

  constructor(region: string) {
    this.batch = new BatchClient({ region });
    this.cloudFormation = new CloudFormationClient({ region });
    this.ec2 = new EC2Client({ region });
    this.iam = new IAMClient({ region });
    this.logs = new CloudWatchLogsClient({ region });
    this.quotas = new ServiceQuotasClient({ region });
    this.s3 = new S3Client({ region });
    this.ssm = new SSMClient({ region });
    this.sts = new STSClient({ region });
  }

  [Symbol.dispose](): void {
    for (const client of Object.values(this)) client.destroy();
  }
}

/** A call had no answer that tells anything: these credentials may not make it, or AWS cannot. */
export class NotKnown extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

const NO_CREDENTIALS =
  /^(CredentialsProviderError|InvalidClientTokenId|AuthFailure|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch|InvalidAccessKeyId)$/;
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/;
const DENIED = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation)$/;

/**
 * Makes a call and says in words what a person can mend.
 *
 * @param right as IAM names it, e.g. `ec2:DescribeInstances`
 * @param expected names of errors that tell something, and are thrown as they came
 * @throws InputError for credentials that are missing or have ended; NotKnown
 */
export async function asking<T>(
  right: string,
  call: () => Promise<T>,
  expected: readonly string[] = [],
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    // The SDK adds hints for programmers on further lines.
    const said = printable(message.split('\n')[0] ?? '');
    if (NO_CREDENTIALS.test(name)) {
      throw new InputError(
        'There are no working AWS credentials: log in, e.g. by aws sso login, and name the profile in ' +
          'AWS_PROFILE. They need to read only: the policy ReadOnlyAccess is enough. If they work in other ' +
          `regions, turn this one on for the account. AWS's SDK says: ${said}`,
        { cause: error },
      );
    }
    if (EXPIRED.test(name)) {
      throw new InputError(`The AWS credentials have expired: log in again. AWS says: ${said}`, {
        cause: error,
      });
    }
    if (DENIED.test(name)) {
      const remedy = 'Grant it to these credentials: the policy ReadOnlyAccess is enough.';
      throw new NotKnown(`${right} is not allowed. AWS says: ${said}`, remedy, { cause: error });
    }
    if (!isOfSdk(error) || expected.includes(name)) throw error;
    const remedy = 'Try again; if it stays, look in the console, and report it.';
    throw new NotKnown(`${right} had no answer (${name}: ${said}).`, remedy, { cause: error });
  }
}

/** An answer of AWS or none at all; not a fault of this program. */
function isOfSdk(error: unknown): boolean {
  return typeof error === 'object' && error !== null && '$metadata' in error;
}

/** HEAD answers hold no error's name. */
export function awsStatusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}

/** One thing that is looked at, and by what. */
export interface Check {
  about: string;
  run(wanted: Wanted, aws: Aws): Promise<Finding[]>;
}

/** Runs checks; what one cannot find out is a finding and keeps none of the others from running. */
export async function runChecks(
  checks: readonly Check[],
  wanted: Wanted,
  aws: Aws,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { about, run } of checks) {
    try {
      found.push(...(await run(wanted, aws)));
    } catch (error) {
      if (!(error instanceof NotKnown)) throw error;
      const { message, remedy } = error;
      found.push({ severity: 'unknown', about, what: message, remedy });
    }
  }
  return found;
}
