import { InputError } from '../contract/input-error.ts';
import { readRunResult } from '../contract/read-document.ts';
import { incomingPrefix } from '../contract/result-keys.ts';
import type { RunResult } from '../contract/run-result.ts';
import type {
  CollectedResult,
  PlannedJob,
  RejectedResult,
  ResultStore,
} from '../orchestrator/ports.ts';
import { whyNotTheAnswer } from './check-result.ts';
import type { AwsAccess } from './client-config.ts';
import { historyKey } from './history-key.ts';
import { type Patience, patiently } from './patience.ts';
import { type ListedObject, S3Api } from './s3-api.ts';

const PATIENCE_MS = 15 * 60_000;
/** Far above any honest result (132 cases of 10 runs are 0.3 MB); bounds what a job can make us read. */
const MOST_BYTES = 32 * 1024 ** 2;
/** A run that is taken up again after its end stores another end; more often than this is no accident. */
const MOST_COPIES = 20;

export interface S3ResultsOptions extends Omit<Patience, 'forMs'> {
  access: AwsAccess;
  bucket: string;
  /** Stores the run so far on this machine. */
  writeLocal: (run: RunResult) => Promise<void>;
}

/** Results in S3: jobs write below `incoming/`, finished runs are kept below `history/`. */
export class S3Results implements ResultStore {
  readonly #api: S3Api;
  readonly #bucket: string;
  readonly #patience: Patience;
  readonly #writeLocal: (run: RunResult) => Promise<void>;

  constructor({ access, bucket, writeLocal, clock, signal, notice }: S3ResultsOptions) {
    this.#api = new S3Api(access, bucket, signal);
    this.#bucket = bucket;
    this.#patience = { clock, signal, notice, forMs: PATIENCE_MS };
    this.#writeLocal = writeLocal;
  }

  async collect({ request }: PlannedJob): Promise<CollectedResult | RejectedResult | null> {
    const prefix = incomingPrefix(request);
    const newest = await patiently(
      `Listing the results of ${request.instanceType}`,
      this.#patience,
      async () => newestOf(await this.#api.list(prefix), prefix),
    );
    if (!newest) return null;
    const reject = (why: string) => ({
      rejected: `what the job stored (s3://${this.#bucket}/${newest.key}) is not its result: ${why}`,
    });
    if (newest.size > MOST_BYTES) return reject(`it is larger than ${MOST_BYTES} bytes`);
    const text = await patiently(`Reading ${newest.key}`, this.#patience, () =>
      this.#api.getText(newest.key),
    );
    try {
      const document = readRunResult(text, 'the document');
      const why = whyNotTheAnswer(document, request);
      return why === null ? { job: document.jobs[0]!, suite: document.suite } : reject(why);
    } catch (error) {
      if (error instanceof InputError) return reject(error.message);
      throw error;
    }
  }

  async save(run: RunResult): Promise<void> {
    await this.#writeLocal(run);
    if (run.finishedAt === null) return;
    await patiently('Storing the run', this.#patience, () => this.#keep(run));
  }

  /** Nothing in `history/` is ever replaced; writing the same twice is no second copy. */
  async #keep(run: RunResult): Promise<void> {
    for (let copy = 1; copy <= MOST_COPIES; copy++) {
      const key = historyKey(run, copy);
      if (await this.#api.putNew(key, JSON.stringify(run))) return;
      if (isTheSame(await this.#api.getText(key), run)) return;
    }
    throw new Error(
      `There are ${MOST_COPIES} results of run ${run.runKey} in ${this.#bucket} already.`,
    );
  }
}

/** Whether all but the moment of the end agrees: a program that was killed as it stored this ends twice. */
function isTheSame(text: string, run: RunResult): boolean {
  const stored: RunResult = JSON.parse(text);
  return JSON.stringify({ ...stored, finishedAt: run.finishedAt }) === JSON.stringify(run);
}

/** The last upload of the last attempt; other names are no uploads of the job. */
function newestOf(objects: readonly ListedObject[], prefix: string): ListedObject | undefined {
  return objects
    .filter(({ key }) => /^\d{3}-\d{6}\.json$/.test(key.slice(prefix.length)))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .at(-1);
}
