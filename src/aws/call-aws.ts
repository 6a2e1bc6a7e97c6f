import { printable } from '../contract/input-error.ts';
import { inWords, type Patience, patiently as patientlyWith } from '../net/patience.ts';
import { AccessDenied } from '../orchestrator/ports.ts';
import { awsFailure, kindOf } from './aws-errors.ts';
import type { RenewingCredentials } from './client-config.ts';

export type { Patience } from '../net/patience.ts';

/** One call, as IAM names it. */
interface AwsCall {
  /** e.g. `batch:SubmitJob` */
  action: string;
  /** In words, e.g. `job queue standard`. */
  resource: string;
}

/**
 * Makes a call to AWS. One that was refused for its session is made again with a new one, once; one that was
 * signed for another time is made again by the time that the refusal told, once. Neither was carried out.
 *
 * @throws AccessDenied naming action and resource; any other error as it came, or with the call's name
 */
export async function callAws<T>(
  call: AwsCall,
  credentials: RenewingCredentials | undefined,
  send: () => Promise<T>,
): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const kind = kindOf(error);
    if (kind !== 'credentials' && kind !== 'clock') throw explained(call, error);
    if (kind === 'credentials') credentials?.renew();
    try {
      return await send();
    } catch (again) {
      throw explained(call, again);
    }
  }
}

function explained({ action, resource }: AwsCall, error: unknown): unknown {
  if (error instanceof AccessDenied) return error;
  const said = printable(inWords(error), 400);
  switch (kindOf(error)) {
    case 'permission':
      return new AccessDenied(
        `${action} on ${resource} is not allowed: grant it to the role, or deploy the stack ` +
          `again, whose role has it. AWS says: ${said}`,
        { cause: error },
      );
    case 'credentials':
      return new AccessDenied(
        `${action}: AWS does not accept the session, nor a new one. It says: ${said}`,
        { cause: error },
      );
    case 'clock':
      return new AccessDenied(`${action}: ${aboutTheClock(error)} AWS says: ${said}`, {
        cause: error,
      });
    case 'transient':
      // Its own words often name neither what was asked nor whom.
      return error instanceof Error && !error.message.includes(action)
        ? Object.assign(error, { message: `${action}: ${said}` })
        : error;
    default:
      return error;
  }
}

/** How many minutes the clocks are apart, where the answer told. */
function aboutTheClock(error: unknown): string {
  const { aheadMinutes } = error as { aheadMinutes?: number };
  if (aheadMinutes === undefined || aheadMinutes === 0) {
    return (
      'the signature is wrong although the clock is right: something in between changes requests, or the ' +
      'session is not known everywhere.'
    );
  }
  const side = aheadMinutes > 0 ? 'ahead of' : 'behind';
  return `the clock of this machine is ${Math.abs(aheadMinutes)} min ${side} that of AWS: set it.`;
}

/**
 * Makes a call to AWS, and makes it again while it fails with what may pass. The clients' own retries are
 * over within seconds; this is for the minutes after.
 *
 * @param what the call in words, e.g. `listing jobs`
 * @throws the last error, or at once one that no waiting can fix
 */
export function patientlyAtAws<T>(
  what: string,
  patience: Patience,
  call: () => Promise<T>,
): Promise<T> {
  return patientlyWith(what, patience, (error) => awsFailure(error, patience.clock.now()), call);
}
