import type { GitHubOidc } from './github-oidc.ts';
import { query } from './protocols.ts';
import { AwsError, operation, type Service } from './service.ts';
import type { Sessions } from './sessions.ts';

/** The role and what its trust policy asks for. */
export interface TrustedRole {
  arn: string;
  subs: string[];
  /** Longest session, seconds. */
  maxSessionSeconds: number;
}

/** AWS STS, as far as web identities need it. */
export function fakeSts(
  role: TrustedRole,
  github: GitHubOidc,
  sessions: Sessions,
  now: () => Date,
): Service {
  const assumeRole = (input: Record<string, string>) => {
    const { RoleArn = '', RoleSessionName = '', WebIdentityToken = '', ...others } = input;
    const seconds = Number(others.DurationSeconds ?? 3600);
    if (!/^[\w+=,.@-]{2,64}$/.test(RoleSessionName)) throw invalid('roleSessionName');
    if (!/^arn:aws[\w-]*:iam::\d{12}:role\/.+$/.test(RoleArn)) throw invalid('roleArn');
    if (!(seconds >= 900 && seconds <= role.maxSessionSeconds)) throw invalid('durationSeconds');
    const claims = github.claims(WebIdentityToken);
    if (claims?.aud !== 'sts.amazonaws.com') {
      throw new AwsError('InvalidIdentityToken', 400, 'Incorrect token audience');
    }
    if (claims.exp * 1000 <= now().getTime()) {
      throw new AwsError('ExpiredTokenException', 400, 'Token expired');
    }
    if (RoleArn !== role.arn || !role.subs.includes(claims.sub)) {
      const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';
      throw new AwsError('AccessDenied', 403, message);
    }
    const session = sessions.issue(seconds);
    return {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: session.expiration.toISOString(),
      },
      AssumedRoleUser: {
        AssumedRoleId: `AROA:${RoleSessionName}`,
        Arn: `${RoleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/${RoleSessionName}`,
      },
    };
  };
  return {
    name: 'sts',
    signed: false,
    protocol: query,
    codes: {
      throttled: ['Throttling', 400],
      denied: ['AccessDenied', 403],
      expired: ['ExpiredTokenException', 400],
      unknownKey: ['InvalidClientTokenId', 403],
      invalid: ['ValidationError', 400],
    },
    operations: { AssumeRoleWithWebIdentity: operation(null, assumeRole) },
  };
}

function invalid(what: string): AwsError {
  return new AwsError('ValidationError', 400, `Value at '${what}' failed to satisfy constraint`);
}
