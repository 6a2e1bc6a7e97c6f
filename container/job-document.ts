import type { JobRequest } from '../src/contract/job-request.ts';
import { incomingName } from '../src/contract/result-keys.ts';
import {
  type CaseResult,
  type Host,
  type JobResult,
  RESULT_SCHEMA_VERSION,
  type RunResult,
  type SuiteUsed,
} from '../src/contract/run-result.ts';
import { suiteUsed } from '../src/contract/suite-used.ts';

/** Where a job's documents go: a folder, or keys in S3. */
export interface ResultSink {
  /** Stores a document under a new name; documents are never replaced. */
  write(name: string, text: string): Promise<void>;
}

/**
 * What the job has measured so far. The whole document is stored anew after every case, so that a
 * lost host loses at most the case in flight.
 */
export class JobDocument {
  readonly #sink: ResultSink;
  readonly #now: () => Date;
  readonly #attempt: number;
  readonly #run: RunResult;
  readonly #job: JobResult;
  #uploads = 0;
  #stored: Promise<void> = Promise.resolve();

  constructor(
    request: JobRequest,
    host: Host,
    { sink, now, attempt }: { sink: ResultSink; now: () => Date; attempt: number },
  ) {
    const startedAt = now().toISOString();
    this.#sink = sink;
    this.#now = now;
    this.#attempt = attempt;
    this.#job = {
      instanceType: request.instanceType,
      jobId: '',
      status: 'FAILED',
      reason: 'the job did not reach its end',
      startedAt,
      finishedAt: null,
      lineRateGigabitsPerSecond: request.gigabitsPerSecond,
      host,
      s3ClientVersions: {},
      cases: [],
    };
    this.#run = {
      schemaVersion: RESULT_SCHEMA_VERSION,
      runKey: request.runKey,
      trigger: request.trigger,
      suite: suiteUsed(request),
      startedAt,
      finishedAt: null,
      interrupted: false,
      jobs: [this.#job],
      ...(request.compare && { compare: request.compare.design }),
    };
  }

  get cases(): readonly CaseResult[] {
    return this.#job.cases;
  }

  setVersions(versions: Readonly<Record<string, string>>): void {
    Object.assign(this.#job.s3ClientVersions, versions);
  }

  setSuite(used: Partial<SuiteUsed>): void {
    Object.assign(this.#run.suite, used);
  }

  /** The whole document, as it would be stored now. */
  get run(): Readonly<RunResult> {
    return this.#run;
  }

  /**
   * Adds a case, or replaces the one of the same side, bucket, S3 client and workload, and stores the
   * document in the background; what goes wrong with that is thrown by `finish`.
   */
  putCase(...results: readonly CaseResult[]): void {
    for (const result of results) {
      const known = this.#job.cases.findIndex((one) => isSameCase(one, result));
      if (known < 0) this.#job.cases.push(result);
      else this.#job.cases[known] = result;
    }
    this.#store();
  }

  /**
   * Stores the whole document and waits for all that is under way.
   *
   * @param reason why the job as a whole failed; null when it reached its end
   * @throws what the sink threw
   */
  async finish(reason: string | null): Promise<void> {
    this.#job.status = reason === null ? 'SUCCEEDED' : 'FAILED';
    this.#job.reason = reason;
    this.#job.finishedAt = this.#now().toISOString();
    this.#run.finishedAt = this.#job.finishedAt;
    this.#store();
    await this.#stored;
  }

  #store(): void {
    const name = incomingName(this.#attempt, ++this.#uploads);
    const text = JSON.stringify(this.#run, null, 1);
    this.#stored = this.#stored.then(() => this.#sink.write(name, text));
    this.#stored.catch(() => {}); // Thrown by finish.
  }
}

function isSameCase(a: CaseResult, b: CaseResult): boolean {
  return (
    a.side === b.side &&
    a.bucket === b.bucket &&
    a.s3Client === b.s3Client &&
    a.workload === b.workload
  );
}
