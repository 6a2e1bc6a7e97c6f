import { InputError, printable } from '../src/contract/input-error.ts';

/** ECS kills a container 30 s after it was told to end (ECS_CONTAINER_STOP_TIMEOUT). */
const DEFAULT_SECONDS = 20;

/**
 * How long a job that is ended may take to store what it has, in milliseconds.
 *
 * @param text value of `--grace-seconds`
 * @throws InputError for anything but a number of seconds above 0
 */
export function readGraceMs(text = String(DEFAULT_SECONDS)): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 3600) return seconds * 1000;
  throw new InputError(
    `--grace-seconds is "${printable(text)}": write seconds as a number above 0, at most 3600.`,
  );
}
