import { printable } from '../contract/input-error.ts';
import { AccessDenied } from '../orchestrator/errors.ts';
import { isDenied, isExpiredSession } from './aws-errors.ts';
import type { RenewingCredentials } from './client-config.ts';

/** One call, as IAM names it. */
export interface AwsCall {
  /** e.g. `batch:SubmitJob` */
  action: string;
  /** In words, e.g. `job queue standard`. */
  resource: string;
}

/**
 * Makes a call to AWS. A session that AWS says has ended is renewed, once.
 *
 * @throws AccessDenied naming action and resource; any other error as it came
 */
export async function callAws<T>(
  call: AwsCall,
  credentials: RenewingCredentials | undefined,
  send: () => Promise<T>,
): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (credentials && isExpiredSession(error)) {
      credentials.renew();
      return callAws(call, undefined, send);
    }
    if (error instanceof AccessDenied || !isDenied(error)) throw error;
    const said = printable(error instanceof Error ? error.message : '', 400);
    throw new AccessDenied(
      `${call.action} on ${call.resource} is not allowed: grant it to the role, or deploy the stack ` +
        `again, whose role has it. AWS says: ${said}`,
      { cause: error },
    );
  }
}
