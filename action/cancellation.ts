import { appendFileSync } from 'node:fs';

/** As shells say it: 128 + SIGINT. */
const CANCELLED = 130;
/** The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const LAST_MS = 6_000;
let early: (() => void) | null = null;

/**
 * Answers a cancel that comes before the program is loaded: nothing was started, so the step ends at once, with
 * the outputs that the workflow goes by. It needs nothing but Node.
 */
export function untilLoaded(env: Readonly<Record<string, string | undefined>>): void {
  early = () => {
    const { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } = env;
    if (output)
      appendFileSync(output, 'status<<END\ninterrupted\nEND\ncontinue<<END\nfalse\nEND\n');
    if (summary) appendFileSync(summary, '**Cancelled** before anything was started.\n');
    process.stdout.write('::error::Cancelled.\n', () => process.exit(CANCELLED));
  };
  for (const signal of SIGNALS) process.on(signal, early);
}

/**
 * Aborts when the workflow is cancelled. What takes too long after that is given up, so that the
 * step's last words are its own; `post` does again what may be missing.
 */
export class Cancellation implements Disposable {
  readonly #controller = new AbortController();
  readonly #handler: () => void;

  /** @param lastWords called before the process is ended by force */
  constructor(lastWords: () => void) {
    this.#handler = () => {
      if (this.#controller.signal.aborted) return;
      this.#controller.abort();
      const end = () => {
        lastWords();
        process.exit(CANCELLED);
      };
      setTimeout(end, LAST_MS).unref();
    };
    for (const signal of SIGNALS) {
      process.on(signal, this.#handler);
      if (early) process.off(signal, early);
    }
    early = null;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    for (const signal of SIGNALS) process.off(signal, this.#handler);
  }
}
