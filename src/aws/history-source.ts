import { HISTORY } from '../contract/deployment.ts';
import type { Trigger } from '../contract/names.ts';
import type { AwsAccess } from './client-config.ts';
import { type Patience, patiently } from './patience.ts';
import { type ListedObject, S3Api } from './s3-api.ts';

/** Where runs are kept in a results bucket; see `historyKey`. */
const PREFIX = `${HISTORY}/`;

export interface HistoryPlace {
  bucket: string;
  /** Default: where runs are kept in the results bucket of a stack. */
  prefix?: string;
}

/** Finished runs in S3, read with patience. A listing is a request for each 1000 runs. */
export class S3History {
  readonly name: string;
  readonly #api: S3Api;
  readonly #patience: Patience;
  readonly #bucketUrl: string;
  readonly #prefix: string;

  constructor(access: AwsAccess, { bucket, prefix = '' }: HistoryPlace, patience: Patience) {
    this.#patience = patience;
    this.#api = new S3Api(access, bucket, patience.signal);
    this.#prefix = prefix === '' ? PREFIX : prefix.replace(/\/*$/, '/');
    this.#bucketUrl = `s3://${bucket}/`;
    this.name = this.#bucketUrl + this.#prefix;
  }

  async list(triggers?: readonly Trigger[]): Promise<{ name: string; bytes: number }[]> {
    const prefixes =
      triggers && this.#prefix === PREFIX
        ? triggers.map((trigger) => `${PREFIX}${trigger}/`)
        : [this.#prefix];
    const objects: ListedObject[] = [];
    for (const prefix of prefixes) {
      const list = () => this.#api.list(prefix);
      const listed = await patiently(`Listing ${this.#bucketUrl}${prefix}`, this.#patience, list);
      objects.push(...listed);
    }
    return objects
      .filter(({ key }) => key.endsWith('.json'))
      .map(({ key, size }) => ({ name: this.#bucketUrl + key, bytes: size }));
  }

  async read({ name }: { name: string }): Promise<string> {
    const get = () => this.#api.getText(name.slice(this.#bucketUrl.length));
    return patiently(`Reading ${name}`, this.#patience, get);
  }
}
