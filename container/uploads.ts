import { incomingName } from '../src/contract/result-keys.ts';

/** Where a job's documents go: a folder, or keys in S3. */
export interface ResultSink {
  /**
   * Stores a document under a new name; documents are never replaced.
   *
   * @param impatient once it aborts, what fails is tried once more and no longer waited for
   */
  write(name: string, text: string, impatient: AbortSignal): Promise<void>;
}

/** A document that is to be stored. */
export interface Upload {
  text: string;
  onStored: () => void;
}

/**
 * Stores a job's documents, each of which says all that the one before said. On the way one is stored at
 * a time and only the newest waits, so that an outage piles up nothing; what goes wrong with these
 * is told and made good by the next. The last one decides.
 */
export class Uploads {
  readonly #sink: ResultSink;
  readonly #attempt: number;
  readonly #log: (line: string) => void;
  readonly #last = new AbortController();
  #count = 0;
  #waiting: Upload | null = null;
  #running: Promise<void> | null = null;

  constructor(sink: ResultSink, attempt: number, log: (line: string) => void) {
    this.#sink = sink;
    this.#attempt = attempt;
    this.#log = log;
  }

  /** Stores a document in the background. */
  offer(upload: Upload): void {
    this.#waiting = upload;
    this.#running ??= this.#storeWaiting().finally(() => {
      this.#running = null;
    });
  }

  /**
   * Stores the last document, without waiting for those on the way.
   *
   * @throws what the sink threw
   */
  async last(upload: Upload): Promise<void> {
    this.#waiting = null;
    this.#last.abort();
    await this.#store(upload, new AbortController().signal);
  }

  async #storeWaiting(): Promise<void> {
    while (this.#waiting) {
      const upload = this.#waiting;
      this.#waiting = null;
      try {
        await this.#store(upload, this.#last.signal);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        this.#log(`Results so far could not be stored, and will be with the next case: ${why}`);
      }
    }
  }

  async #store({ onStored, text }: Upload, impatient: AbortSignal): Promise<void> {
    await this.#sink.write(incomingName(this.#attempt, ++this.#count), text, impatient);
    onStored();
  }
}
