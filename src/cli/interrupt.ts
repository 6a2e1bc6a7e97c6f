import { EXIT } from '../contract/input-error.ts';

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
      say('Stopping; what was measured is kept. Once more to end at once.');
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
