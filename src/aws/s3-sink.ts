import type { AwsAccess } from './client-config.ts';
import { type Patience, patiently } from './patience.ts';
import { S3Api } from './s3-api.ts';

/** What was measured for hours is not given up for an outage of minutes. */
const PATIENCE_MS = 30 * 60_000;

export interface S3SinkOptions extends Omit<Patience, 'forMs' | 'signal'> {
  access: AwsAccess;
  bucket: string;
  /** Ends with a slash. */
  prefix: string;
}

/** Stores a job's documents under new keys in S3. */
export class S3Sink {
  readonly #api: S3Api;
  readonly #patience: Omit<Patience, 'signal'>;
  readonly #prefix: string;

  constructor({ access, bucket, prefix, ...patience }: S3SinkOptions) {
    this.#api = new S3Api(access, bucket, new AbortController().signal);
    this.#patience = { ...patience, forMs: PATIENCE_MS };
    this.#prefix = prefix;
  }

  /**
   * Tries again for half an hour while S3 cannot be reached.
   *
   * @param impatient once it aborts, the document is tried once more and no longer waited for
   * @throws the last error
   */
  async write(name: string, text: string, impatient: AbortSignal): Promise<void> {
    await patiently(`Storing ${name}`, { ...this.#patience, signal: impatient }, async () => {
      // A key that is taken was taken by this very document, in a try whose answer was lost: names
      // hold the attempt and a count, and nobody else knows the nonce in the prefix.
      await this.#api.putNew(this.#prefix + name, text);
    });
  }
}
