import { CommanderError } from 'commander';
import { EXIT, InputError } from '../contract/input-error.ts';
import { TOO_MANY_FILES } from '../contract/known-causes.ts';
import { Unreachable } from '../git/network.ts';
import { causesOf } from '../net/failure.ts';
import { terminalText } from '../report/escape.ts';

/** Of messages that name what was given, and list what there is. */
const LONGEST = 4000;

/**
 * Turns what was thrown at the top into a message and an exit code: a user's mistake is one sentence
 * without a stack trace, anything else shows where it came from.
 */
export function exitWith(error: unknown, say: (line: string) => void): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof InputError) {
    say(`error: ${terminalText(error.message, LONGEST)}`);
    return EXIT.usage;
  }
  if (error instanceof Unreachable) {
    say(`error: ${terminalText(error.message, LONGEST)}`);
    return EXIT.failed;
  }
  const isEmfile = causesOf(error).some((one) => (one as NodeJS.ErrnoException).code === 'EMFILE');
  if (isEmfile) {
    say(`error: ${TOO_MANY_FILES} (EMFILE)`);
    return EXIT.failed;
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}
