import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyNotTheAnswer } from '../src/contract/answer-of.ts';
import { counted, InputError, messageOf } from '../src/contract/input-error.ts';
import type { JobRequest } from '../src/contract/job-request.ts';
import type { AttemptDocument } from '../src/contract/merge-attempts.ts';
import { readRunResult } from '../src/contract/read-document.ts';
import { incomingName } from '../src/contract/results-bucket.ts';
import type { Host } from '../src/contract/run-result.ts';
import { JobDocument } from './document.ts';
import { replaceFile } from './files.ts';

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
        const why = messageOf(error);
        this.#log(`Results so far could not be stored, and will be with the next case: ${why}`);
      }
    }
  }

  async #store({ onStored, text }: Upload, impatient: AbortSignal): Promise<void> {
    await this.#sink.write(incomingName(this.#attempt, ++this.#count), text, impatient);
    onStored();
  }
}

/** Stores documents in a folder; a reader never sees half of one. */
export class FolderSink implements ResultSink {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async write(name: string, text: string): Promise<void> {
    mkdirSync(this.#folder, { recursive: true });
    replaceFile(join(this.#folder, name), text);
  }
}

interface DocumentOptions {
  request: JobRequest;
  sink: ResultSink;
  workDir: string;
  host: Host;
  /** AWS_BATCH_JOB_ATTEMPT: which start of the job this is, as Batch counts from 1. */
  batchAttempt: string | undefined;
  now: () => Date;
  log: (line: string) => void;
}

interface OpenDocument {
  document: JobDocument;
  /** Where the document is on this machine. */
  savedAt: string;
}

/**
 * The document of this attempt, which goes on from what an earlier one left on this disk. Without Batch
 * nobody counts attempts but what they left.
 */
export function openDocument(options: DocumentOptions): OpenDocument {
  const { batchAttempt = '', host, log, now, request, sink, workDir } = options;
  const saved = new SavedDocuments(workDir, request);
  const counted = /^[1-9]\d?$/.test(batchAttempt) ? Number(batchAttempt) : 1;
  const attempt = Math.max(counted, saved.lastAttempt + 1);
  const earlier = saved.read(host, log);
  const document = new JobDocument(request, host, {
    ...{ sink, now, attempt, earlier, log },
    save: (text) => saved.write(attempt, text),
  });
  if (earlier) {
    const done = document.cases.filter((one) => document.doneBefore(one)).length;
    const begun = document.cases.length - done;
    log(
      `Attempt ${attempt} continues from attempt ${earlier.attempt}; finished cases: ${done}${begun > 0 ? `, begun: ${begun}` : ''}.`,
    );
  }
  return { document, savedAt: saved.pathOf(attempt) };
}

/** How many cases are named; the file has them all. */
const MOST_NAMED = 5;

/** What is lost with this machine, in a sentence that follows another. */
export function describeNotStored({ cases, notStored }: JobDocument, savedAt: string): string {
  if (notStored.length === 0)
    return `; the cases are stored, and how the job ended is in ${savedAt}`;
  const names = notStored
    .slice(0, MOST_NAMED)
    .map(({ bucket, s3Client, side, workload }) => `${s3Client} ${workload} (${side}, ${bucket})`);
  const more = notStored.length - names.length;
  const list = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `; ${notStored.length} of ${counted(cases.length, 'case')} ${notStored.length === 1 ? 'is' : 'are'} only in ${savedAt}: ${list}`;
}

/** Folder of the work folder that outlives a killed attempt. */
export const SAVED = 'saved';

/** A job's documents on its own disk, one for each attempt, under the nonce that only this run knows. */
class SavedDocuments {
  readonly #folder: string;
  readonly #request: JobRequest;

  constructor(workDir: string, request: JobRequest) {
    this.#folder = join(workDir, SAVED, request.nonce);
    this.#request = request;
    mkdirSync(this.#folder, { recursive: true });
  }

  /** The newest attempt that left a document here, from 1; 0 if none did. */
  get lastAttempt(): number {
    const start = `${this.#request.instanceType}-`;
    const attempts = readdirSync(this.#folder)
      .filter((name) => name.startsWith(start))
      .map((name) => /^(\d{3})\.json$/.exec(name.slice(start.length))?.[1] ?? 0);
    return Math.max(0, ...attempts.map(Number));
  }

  /**
   * What the newest attempt left, if it was this very job's, on this very machine.
   *
   * @param host this machine; only an instance id that is known on both sides tells two apart
   * @param log told why a document is not taken up
   */
  read(host: Host, log: (line: string) => void): AttemptDocument | null {
    const attempt = this.lastAttempt;
    if (attempt === 0) return null;
    const path = this.pathOf(attempt);
    try {
      const document = readRunResult(readFileSync(path, 'utf8'), path);
      const before = document.jobs[0]?.host?.instanceId ?? host.instanceId;
      const why =
        host.instanceId !== null && before !== host.instanceId
          ? `it belongs to instance ${before}`
          : whyNotTheAnswer(document, this.#request, attempt);
      if (why === null) return { attempt, document };
      log(`${path} is not reused: ${why}.`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      log(`${path} is not reused: ${error.message}`);
    }
    return null;
  }

  write(attempt: number, text: string): void {
    replaceFile(this.pathOf(attempt), text);
  }

  pathOf(attempt: number): string {
    const number = String(attempt).padStart(3, '0');
    return join(this.#folder, `${this.#request.instanceType}-${number}.json`);
  }
}
