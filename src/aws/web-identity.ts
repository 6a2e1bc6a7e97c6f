import type { Credentials, STSClient } from '@aws-sdk/client-sts';
import { AWS_AUDIENCE, GITHUB_ISSUER } from '../contract/deployment.ts';
import { InputError, printable } from '../contract/input-error.ts';
import { inWords } from '../net/patience.ts';
import { AccessDenied, type Clock } from '../orchestrator/ports.ts';
import { kindOf } from './aws-errors.ts';
import {
  type AwsAccess,
  clientConfig,
  lazily,
  type RenewingCredentials,
  type SessionCredentials,
  withServerTime,
} from './client-config.ts';
import { claimsOf, type IdTokenRequest, requestIdToken, settingsLine, shown } from './id-token.ts';

const SESSION_SECONDS = 3600;
/** As the SDK does: a request signed just before the end would arrive after it. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** Between two tries to renew a session that is still good. */
const RETRY_AFTER_MS = 30_000;

export interface WebIdentityOptions
  extends Pick<AwsAccess, 'region' | 'retryStrategy' | 'serverClock'> {
  roleArn: string;
  sessionName: string;
  idToken: IdTokenRequest;
  /** Called with every secret before it is used, to keep it out of logs. */
  mask: (secret: string) => void;
  clock: Clock;
}

/**
 * Credentials of a role by GitHub's ID token, renewed before they end for as long as the job may ask
 * for ID tokens. Nothing is loaded or asked before the first call.
 *
 * The function throws InputError for a missing permission or a wrong role, AccessDenied when the
 * role's trust policy refuses, and other errors when trying again may help.
 */
export function webIdentityCredentials(options: WebIdentityOptions): RenewingCredentials {
  const { clock, serverClock } = options;
  /** Sessions end by the servers' clock, which this machine's may be an hour off. */
  const nowMs = () => clock.now().getTime() + (serverClock?.offsetMs ?? 0);
  const sts = lazily(async () => {
    const { STSClient } = await import('@aws-sdk/client-sts');
    return withServerTime(new STSClient(clientConfig(options)), options);
  });
  let session: SessionCredentials | undefined;
  let renewFromMs = 0;
  let renewing: Promise<SessionCredentials> | undefined;

  const renew = async (): Promise<SessionCredentials> => {
    try {
      session = await assumeRole(await sts(), options);
      renewFromMs = session.expiration.getTime() - RENEW_BEFORE_MS;
      return session;
    } catch (error) {
      if (!session || nowMs() >= session.expiration.getTime()) throw error;
      renewFromMs = nowMs() + RETRY_AFTER_MS;
      return session;
    } finally {
      renewing = undefined;
    }
  };
  const provider = async (): Promise<SessionCredentials> => {
    if (session && nowMs() < renewFromMs) return session;
    renewing ??= renew();
    return renewing;
  };
  return Object.assign(provider, {
    memoized: true as const,
    renew: () => {
      session = undefined;
    },
  });
}

async function assumeRole(
  sts: STSClient,
  { idToken, mask, roleArn, sessionName }: WebIdentityOptions,
): Promise<SessionCredentials> {
  const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const jwt = await requestIdToken(idToken);
  mask(jwt);
  try {
    const { Credentials } = await sts.send(
      new AssumeRoleWithWebIdentityCommand({
        RoleArn: roleArn,
        RoleSessionName: sessionName,
        WebIdentityToken: jwt,
        DurationSeconds: SESSION_SECONDS,
      }),
    );
    return masked(Credentials, mask);
  } catch (error) {
    throw explain(error, roleArn, jwt);
  }
}

function masked(given: Credentials | undefined, mask: (secret: string) => void) {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
    throw new Error('STS answered without credentials.');
  }
  for (const secret of [AccessKeyId, SecretAccessKey, SessionToken]) mask(secret);
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#Errors */
function explain(error: unknown, roleArn: string, jwt: string): unknown {
  if (!(error instanceof Error)) return error;
  const claims = claimsOf(jwt);
  const sent = `The token said ${shown(claims)}.`;
  const answer = `AWS says: ${printable(inWords(error))}`;
  if (kindOf(error) === 'transient') {
    return Object.assign(error, {
      message: `sts:AssumeRoleWithWebIdentity: ${printable(inWords(error))}`,
    });
  }
  switch (error.name) {
    case 'AccessDenied':
      return new AccessDenied(
        `sts:AssumeRoleWithWebIdentity on ${roleArn} is not allowed: either there is no such role, or ` +
          `its trust policy does not accept this workflow. ${sent} If this workflow is to be trusted, put ` +
          `this line into the settings of the stack and deploy it again: ${settingsLine(claims)} ${answer}`,
        { cause: error },
      );
    case 'RegionDisabledException':
      return new InputError(
        `STS is not active in the region of the stack: activate it in the account's settings of IAM. ${answer}`,
      );
    case 'InvalidIdentityTokenException':
    case 'IDPRejectedClaimException':
      return new AccessDenied(
        `AWS does not accept GitHub's ID token for ${roleArn}: the account needs the identity provider ` +
          `${GITHUB_ISSUER} with audience ${AWS_AUDIENCE}; deploying the stack creates it. ${sent} ${answer}`,
        { cause: error },
      );
    case 'ValidationError':
      return new InputError(
        `role-to-assume "${printable(roleArn)}" cannot be assumed: give the ARN of the role that the ` +
          `stack made. ${answer}`,
      );
    default:
      return error;
  }
}

const LONGEST = 64;

/**
 * Names a session in CloudTrail by repository and run, e.g. `octo-org.s3@9876543210`. STS takes no
 * tags with a web identity, so the name is all that tells whose session it is.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export function sessionName(repository: string, runId: string): string {
  const run = `@${clean(runId)}`.slice(0, LONGEST - 1);
  const name = clean(repository.replaceAll('/', '.')) || 'unknown';
  return name.slice(0, LONGEST - run.length) + run;
}

/** STS allows word characters and `+=,.@-`. */
function clean(text: string): string {
  return text.replace(/[^A-Za-z0-9_+=,.-]/g, '-');
}
