import { InputError, printable } from '../../src/contract/input-error.ts';

/** All that the check asks of AWS. */
const RIGHTS = [
  'servicequotas:GetServiceQuota',
  'servicequotas:GetAWSDefaultServiceQuota',
  'ec2:DescribeAvailabilityZones',
  'ec2:DescribeInstances',
  'ec2:DescribeInstanceTypeOfferings',
];

const NO_CREDENTIALS =
  /^(CredentialsProviderError|InvalidClientTokenId|AuthFailure|UnrecognizedClientException|InvalidSignatureException|SignatureDoesNotMatch)$/;
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/;
const DENIED = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation)$/;

/**
 * Makes a call and says in words what a person can mend.
 *
 * @param right as IAM names it, e.g. `ec2:DescribeInstances`
 * @throws InputError for credentials that are missing, have ended or may not; others as they came
 */
export async function explaining<T>(right: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const said = printable(message);
    if (NO_CREDENTIALS.test(name)) {
      throw new InputError(
        'There are no AWS credentials that work: log in, e.g. by aws sso login, and name the profile ' +
          `in AWS_PROFILE. They need ${RIGHTS.join(', ')}. AWS's SDK says: ${said}`,
        { cause: error },
      );
    }
    if (EXPIRED.test(name)) {
      throw new InputError(`The AWS credentials have ended: log in again. AWS says: ${said}`, {
        cause: error,
      });
    }
    if (DENIED.test(name)) {
      throw new InputError(
        `${right} is not allowed: grant it to these credentials. AWS says: ${said}`,
        {
          cause: error,
        },
      );
    }
    throw error;
  }
}
