import { CommanderError } from 'commander';
import type { FailOn } from '../app/request.ts';
import { EXIT, InputError } from '../contract/input-error.ts';
import { TOO_MANY_FILES } from '../contract/known-causes.ts';
import type { RunResult } from '../contract/run-result.ts';
import { Unreachable } from '../git/git.ts';
import { comparisonOutcome } from '../judge/judge.ts';
import { causesOf } from '../net/patience.ts';
import { everythingSucceeded, isComparison } from '../orchestrator/run-state.ts';
import { terminalText } from '../report/escape.ts';

/** Of messages that name what was given, and list what there is. */
const LONGEST = 4000;

/** A field, as a user of the command line writes it. */
export function asOption(field: string): string {
  return `--${field}`;
}

/**
 * Turns what was thrown at the top into a message and an exit code: a user's mistake is one sentence
 * without a stack trace, anything else shows where it came from.
 */
export function exitWith(error: unknown, say: (line: string) => void): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const sayError = (message: string) => say(`error: ${terminalText(message, LONGEST)}`);
  if (error instanceof InputError) {
    sayError(error.spelled(asOption));
    return EXIT.usage;
  }
  if (error instanceof Unreachable) {
    sayError(error.message);
    return EXIT.failed;
  }
  const isEmfile = causesOf(error).some((one) => (one as NodeJS.ErrnoException).code === 'EMFILE');
  if (isEmfile) sayError(`${TOO_MANY_FILES} (EMFILE)`);
  else say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}

/**
 * The exit code of a run. A regression is told apart from a run that went wrong; it is what was asked for, so
 * it goes first. Where regressions are asked for, a cell that was given up is a kind of its own: it may be the
 * largest of all. So is a comparison that told nothing.
 */
export function exitCodeOf(run: RunResult, failOn: FailOn): number {
  if (run.interrupted) return EXIT.interrupted;
  if (failOn === 'never') return EXIT.done;
  const outcome = failOn === 'regression' && isComparison(run) ? comparisonOutcome(run) : null;
  if (outcome === 'regression') return EXIT.regression;
  if (outcome === 'couldNotBeJudged') return EXIT.undecided;
  if (!everythingSucceeded(run)) return EXIT.failed;
  return outcome === 'nothingTold' ? EXIT.undecided : EXIT.done;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Aborts on the first signal, so that the run can end in order; on the second the process ends at
 * once, and what it started ends with it.
 */
export class Interrupt implements Disposable {
  readonly #controller = new AbortController();
  readonly #handler: () => void;

  constructor(say: (line: string) => void) {
    this.#handler = () => {
      if (this.#controller.signal.aborted) process.exit(EXIT.interrupted);
      say('Stopping; what was measured is kept. Press Ctrl-C again to stop at once.');
      this.#controller.abort();
    };
    for (const signal of SIGNALS) process.on(signal, this.#handler);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    for (const signal of SIGNALS) process.off(signal, this.#handler);
  }
}
