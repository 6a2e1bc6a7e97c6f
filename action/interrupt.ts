import { EXIT } from '../src/contract/input-error.ts';
import { loaded } from './early-interrupt.ts';

/** The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const LAST_MS = 6_000;

/**
 * Aborts when the workflow is cancelled. What takes too long after that is given up, so that the
 * step's last words are its own; `post` does again what may be missing.
 */
export class Interrupt implements Disposable {
  readonly #controller = new AbortController();
  readonly #handler: () => void;

  /** @param lastWords called before the process is ended by force */
  constructor(lastWords: () => void) {
    this.#handler = () => {
      if (this.#controller.signal.aborted) return;
      this.#controller.abort();
      const end = () => {
        lastWords();
        process.exit(EXIT.interrupted);
      };
      setTimeout(end, LAST_MS).unref();
    };
    for (const signal of SIGNALS) process.on(signal, this.#handler);
    loaded();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  [Symbol.dispose](): void {
    for (const signal of SIGNALS) process.off(signal, this.#handler);
  }
}
