import { InputError } from '../contract/input-error.ts';
import { AccessDenied } from '../orchestrator/errors.ts';

/** Who may ask GitHub for an ID token, as the runner hands it to a step. */
export interface IdTokenRequest {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`; absent or empty without the permission. */
  url: string | undefined;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN` */
  token: string | undefined;
}

/** GitHub's endpoint answered with an error; the status is where the SDK's errors have it. */
class IdTokenFailure extends Error {
  override readonly name = 'IdTokenFailure';
  readonly $metadata: { httpStatusCode: number };

  constructor(httpStatusCode: number) {
    super(`GitHub's ID token endpoint answered ${httpStatusCode}`);
    this.$metadata = { httpStatusCode };
  }
}

const TIMEOUT_MS = 10_000;

/**
 * Asks GitHub for an ID token (a JWT that lives 5 minutes).
 * https://docs.github.com/en/actions/reference/security/oidc
 *
 * @throws InputError when the job may not ask; AccessDenied when it may no longer
 */
export async function requestIdToken(
  { url, token }: IdTokenRequest,
  audience: string,
): Promise<string> {
  if (!url || !token) {
    throw new InputError(
      'The job may not ask for an ID token: add "permissions: { id-token: write, contents: read }" to it. ' +
        'Pull requests from forks never get one.',
    );
  }
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.status === 401 || response.status === 403) {
    throw new AccessDenied(
      `GitHub gives this job no more ID tokens (status ${response.status}): the right to ask for them ` +
        'ends about 6 hours after the job began. Set time-budget-minutes below that, so that the next ' +
        'job goes on where this one stops.',
    );
  }
  if (!response.ok) throw new IdTokenFailure(response.status);
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer && 'value' in answer) return String(answer.value);
  throw new IdTokenFailure(502);
}

/** Claims that the stack's roles look at: https://docs.github.com/en/actions/reference/security/oidc */
export const SHOWN_CLAIMS = ['sub', 'aud', 'environment', 'job_workflow_ref'] as const;
export type ShownClaim = (typeof SHOWN_CLAIMS)[number];

/** What a token says of its bearer; not verified, only for messages. */
export function claimsOf(jwt: string): Partial<Record<ShownClaim, string>> {
  try {
    return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
  } catch {
    return {};
  }
}
