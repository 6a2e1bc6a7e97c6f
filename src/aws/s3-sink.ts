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
  readonly #patience: Patience;
  readonly #prefix: string;

  constructor({ access, bucket, prefix, clock, notice }: S3SinkOptions) {
    const { signal } = new AbortController();
    this.#api = new S3Api(access, bucket, signal);
    this.#patience = { clock, notice, signal, forMs: PATIENCE_MS };
    this.#prefix = prefix;
  }

  async write(name: string, text: string): Promise<void> {
    await patiently(`Storing ${name}`, this.#patience, async () => {
      // A key that is taken was taken by this very document, in a try whose answer was lost: names
      // hold the attempt and a count, and nobody else knows the nonce in the prefix.
      await this.#api.putNew(this.#prefix + name, text);
    });
  }
}
