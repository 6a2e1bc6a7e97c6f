import { type AttemptUpload, answerOf } from '../contract/answer-of.ts';
import { messageOf } from '../contract/input-error.ts';
import { isTrusted, type Trigger } from '../contract/names.ts';
import { MOST_RUN_BYTES, readRunResult } from '../contract/read-document.ts';
import {
  HISTORY,
  historyFolder,
  historyKey,
  incomingPrefix,
  newestUploads,
  storedPlaceOf,
} from '../contract/results-bucket.ts';
import type { RunResult } from '../contract/run-result.ts';
import type {
  CollectedResult,
  PlannedJob,
  RejectedResult,
  ResultStore,
} from '../orchestrator/ports.ts';
import { type Patience, patientlyAtAws } from './call-aws.ts';
import type { AwsAccess } from './client-config.ts';
import { type ListedObject, S3Api } from './s3-api.ts';

/** Far above any honest result (132 cases of 10 runs are 0.3 MB); bounds what a job can make us read. */
const MOST_BYTES = 32 * 1024 ** 2;
/** A run that is taken up again after its end stores another end; more often than this is not an accident. */
const MOST_COPIES = 20;

export interface S3ResultsOptions extends Patience {
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

  constructor({ access, bucket, writeLocal, ...patience }: S3ResultsOptions) {
    this.#api = new S3Api(access, bucket, patience.signal);
    this.#bucket = bucket;
    this.#patience = patience;
    this.#writeLocal = writeLocal;
  }

  async collect({ request }: PlannedJob): Promise<CollectedResult | RejectedResult | null> {
    const prefix = incomingPrefix(request);
    const objects = await patientlyAtAws(
      `Listing the results of ${request.instanceType}`,
      this.#patience,
      () => this.#api.list(prefix),
    );
    const sizes = new Map(objects.map(({ key, size }) => [key.slice(prefix.length), size]));
    const uploads: AttemptUpload[] = [];
    for (const { attempt, name } of newestUploads([...sizes.keys()])) {
      const key = prefix + name;
      const content =
        sizes.get(name)! > MOST_BYTES
          ? { fault: `it is larger than ${MOST_BYTES} bytes` }
          : { text: await this.#read(key) };
      uploads.push({ attempt, where: `s3://${this.#bucket}/${key}`, content });
    }
    return answerOf(uploads, request);
  }

  #read(key: string): Promise<string> {
    return patientlyAtAws(`Reading ${key}`, this.#patience, () => this.#api.getText(key));
  }

  async save(run: RunResult): Promise<void> {
    await this.#writeLocal(run);
    if (run.finishedAt === null) return;
    await patientlyAtAws('Storing the run', this.#patience, () => this.#keep(run));
  }

  /** Nothing in `history/` is ever replaced; writing the same twice does not make a second copy. */
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
        ? triggers.map((trigger) => historyFolder(trigger))
        : [this.#prefix];
    const objects: ListedObject[] = [];
    for (const prefix of prefixes) {
      const list = () => this.#api.list(prefix);
      const listed = await patientlyAtAws(
        `Listing ${this.#bucketUrl}${prefix}`,
        this.#patience,
        list,
      );
      objects.push(...listed);
    }
    return objects
      .filter(({ key }) => key.endsWith('.json'))
      .map(({ key, size }) => ({ name: this.#bucketUrl + key, bytes: size }));
  }

  async read({ name }: { name: string }): Promise<string> {
    const get = () => this.#api.getText(name.slice(this.#bucketUrl.length));
    return patientlyAtAws(`Reading ${name}`, this.#patience, get);
  }
}

/** Enough to have met every instance type of a nightly run. */
const RUNS_READ = 3;

/**
 * The newest runs kept in `history/`, of this month and the last, newest first. They serve an estimate
 * only, so what cannot be read is left out.
 *
 * @param suite only its runs tell how long it takes
 */
export async function earlierRuns(
  suite: string,
  {
    access,
    bucket,
    patience,
    trigger,
  }: { access: AwsAccess; bucket: string; patience: Patience; trigger: Trigger },
): Promise<RunResult[]> {
  const api = new S3Api(access, bucket, patience.signal);
  const giveUp = (error: unknown) => {
    const why = messageOf(error);
    patience.notice(`An earlier run cannot be read, so times are guessed: ${why}`);
    return [];
  };
  const folders = foldersOf(trigger, patience.clock.now());
  const listed = await Promise.all(folders.map((folder) => api.list(folder))).catch(giveUp);
  const newest = listed
    .flat()
    .filter(({ size }) => size <= MOST_RUN_BYTES)
    .map((object) => ({ ...object, day: storedPlaceOf(object.key)?.day ?? '' }))
    .sort((a, b) => b.day.localeCompare(a.day) || b.key.localeCompare(a.key))
    .slice(0, RUNS_READ);
  const read = async ({ key }: ListedObject) => [readRunResult(await api.getText(key), key)];
  const runs = await Promise.all(newest.map((one) => read(one).catch(giveUp)));
  return runs
    .flat()
    .filter((run) => run.suite.repository === suite)
    .sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
}

/** `history/TRIGGER/yyyy/mm/` */
function foldersOf(trigger: Trigger, now: Date): string[] {
  const months = [0, 1].map((back) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back));
    return month.toISOString().slice(0, 7);
  });
  // What strangers' code has stored tells nobody how long a run takes.
  const own = isTrusted(trigger) ? trigger : 'workflow_dispatch';
  const triggers = new Set<Trigger>([own, 'schedule']);
  return [...triggers].flatMap((one) => months.map((month) => historyFolder(one, month)));
}
