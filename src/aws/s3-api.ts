import type { S3Client } from '@aws-sdk/client-s3';
import { callAws, type Patience, patientlyAtAws } from './call-aws.ts';
import { type AwsAccess, clientConfig, lazily, until, withServerTime } from './client-config.ts';

/** An object as a listing shows it. */
export interface ListedObject {
  key: string;
  /** bytes */
  size: number;
}

/** The three things that results need of S3. */
export class S3Api {
  readonly #access: AwsAccess;
  readonly #bucket: string;
  readonly #signal: AbortSignal;
  readonly #client: () => Promise<S3Client>;

  /** @param signal ends calls under way, but those that store */
  constructor(access: AwsAccess, bucket: string, signal: AbortSignal) {
    this.#access = access;
    this.#bucket = bucket;
    this.#signal = signal;
    this.#client = lazily(async () => {
      const { S3Client } = await import('@aws-sdk/client-s3');
      return withServerTime(new S3Client(clientConfig(access)), access);
    });
  }

  /** Stores a document unless the key is taken; returns whether it was free. */
  async putNew(key: string, text: string): Promise<boolean> {
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    const client = await this.#client();
    const command = new PutObjectCommand({
      Bucket: this.#bucket,
      Key: key,
      Body: text,
      ContentType: 'application/json',
      IfNoneMatch: '*',
    });
    try {
      const limits = this.#signal.aborted ? until(this.#signal) : {};
      await this.#call('s3:PutObject', key, () => client.send(command, limits));
      return true;
    } catch (error) {
      if (error instanceof Error && error.name === 'PreconditionFailed') return false;
      throw error;
    }
  }

  async getText(key: string): Promise<string> {
    const { GetObjectCommand } = await import('@aws-sdk/client-s3');
    const client = await this.#client();
    return this.#call('s3:GetObject', key, async () => {
      const command = new GetObjectCommand({ Bucket: this.#bucket, Key: key });
      const { Body } = await client.send(command, until(this.#signal));
      return (await Body?.transformToString()) ?? '';
    });
  }

  /** All objects below a prefix, in the order of their keys. */
  async list(prefix: string): Promise<ListedObject[]> {
    const { ListObjectsV2Command } = await import('@aws-sdk/client-s3');
    const client = await this.#client();
    const found: ListedObject[] = [];
    let token: string | undefined;
    do {
      const command = new ListObjectsV2Command({
        Bucket: this.#bucket,
        Prefix: prefix,
        ...(token && { ContinuationToken: token }),
      });
      const page = await this.#call('s3:ListBucket', prefix, () =>
        client.send(command, until(this.#signal)),
      );
      for (const { Key = '', Size = 0 } of page.Contents ?? [])
        found.push({ key: Key, size: Size });
      token = page.NextContinuationToken;
    } while (token);
    return found;
  }

  #call<T>(action: string, key: string, send: () => Promise<T>): Promise<T> {
    const resource = `s3://${this.#bucket}/${key}`;
    return callAws({ action, resource }, this.#access.credentials, send);
  }
}

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
    await patientlyAtAws(`Storing ${name}`, { ...this.#patience, signal: impatient }, async () => {
      // A key that is taken was taken by this very document, in a try whose answer was lost: names
      // hold the attempt and a count, and nobody else knows the nonce in the prefix.
      await this.#api.putNew(this.#prefix + name, text);
    });
  }
}
