/** GitHub's ID token: how it is asked for, and what it says of its bearer. */
import { AWS_AUDIENCE } from '../contract/deployment.ts';
import { InputError, printable } from '../contract/input-error.ts';
import { getText, type TextAnswer } from '../net/proxy.ts';
import { AccessDenied } from '../orchestrator/ports.ts';

/** Who may ask GitHub for an ID token, as the runner hands it to a step. */
export interface IdTokenRequest {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`; absent or empty without the permission. */
  url: string | undefined;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN` */
  token: string | undefined;
}

/** GitHub's endpoint gave no token; status and headers are where the SDK's errors have them. */
class IdTokenFailure extends Error {
  override readonly name = 'IdTokenFailure';
  readonly $metadata: { httpStatusCode: number };
  readonly $response: { headers: Readonly<Record<string, unknown>> };

  constructor(host: string, how: string, { status, headers }: Omit<TextAnswer, 'body'>) {
    super(`${host}: GitHub's ID token endpoint ${how}`);
    this.$metadata = { httpStatusCode: status };
    this.$response = { headers };
  }
}

const TIMEOUT_MS = 10_000;

/**
 * Asks GitHub for an ID token for AWS (a JWT that lives 5 minutes).
 * https://docs.github.com/en/actions/reference/security/oidc
 *
 * @throws InputError when the job may not ask; AccessDenied when it may no longer
 */
export async function requestIdToken({ url, token }: IdTokenRequest): Promise<string> {
  if (!url || !token) {
    throw new InputError(
      'The job may not ask for an ID token: add "permissions: { id-token: write, contents: read }" to it. ' +
        'Pull requests from forks never get one.',
    );
  }
  const address = new URL(url);
  address.searchParams.set('audience', AWS_AUDIENCE);
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const { body, ...answer } = await getText(address, { headers, timeoutMs: TIMEOUT_MS });
  const { status } = answer;
  if (status === 401 || status === 403) {
    throw new AccessDenied(
      `GitHub gives this job no more ID tokens (status ${status}): the right to ask for them ` +
        'ends about 6 hours after the job began. Set time-budget-minutes below that, so that the next ' +
        'job continues where this one stops.',
    );
  }
  if (status !== 200) throw new IdTokenFailure(address.host, `answered ${status}`, answer);
  const value = tokenIn(body);
  if (value !== null) return value;
  // As a cut answer is read: the status alone says nothing of it.
  throw new IdTokenFailure(address.host, 'gave an answer without a token', answer);
}

function tokenIn(body: string): string | null {
  try {
    const { value } = JSON.parse(body);
    return typeof value === 'string' && value !== '' ? value : null;
  } catch {
    return null;
  }
}

/** Claims that the stack's roles look at: https://docs.github.com/en/actions/reference/security/oidc */
const SHOWN_CLAIMS = ['sub', 'aud', 'environment', 'job_workflow_ref'] as const;
type Claim =
  | (typeof SHOWN_CLAIMS)[number]
  | 'repository'
  | 'repository_id'
  | 'repository_owner'
  | 'repository_owner_id';

/** What a token says of its bearer. */
type Claims = Partial<Record<Claim, string>>;

/** Not verified, only for messages. */
export function claimsOf(jwt: string): Claims {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString(),
    );
    return Object.fromEntries(
      Object.entries(Object(claims)).filter(([, value]) => typeof value === 'string'),
    );
  } catch {
    return {};
  }
}

/** The claims that decide whether a role can be assumed, in words. */
export function shown(claims: Claims): string {
  return SHOWN_CLAIMS.map((name) => `${name} "${printable(claims[name] ?? '(none)')}"`).join(', ');
}

/** The setting `github` (infra/settings) with which a stack trusts the bearer of a token. */
export function settingsLine(claims: Claims): string {
  const { environment, job_workflow_ref: workflow, repository, repository_owner: owner } = claims;
  const idOf = (text = '') => (/^[1-9]\d{0,15}$/.test(text) ? Number(text) : undefined);
  const github = {
    owner: owner ?? 'OWNER',
    repository: repository?.split('/')[1] ?? 'REPOSITORY',
    ownerId: idOf(claims.repository_owner_id),
    repositoryId: idOf(claims.repository_id),
    environment: environment ?? 'ENVIRONMENT',
    jobWorkflowRefs: workflow === undefined ? undefined : [workflow],
  };
  return printable(`"github": ${JSON.stringify(github)}`, 2000);
}
