import { type JobRequest, suiteUsed } from '../src/contract/job-request.ts';
import { withDetailsOfOne } from '../src/contract/measurement.ts';
import { type AttemptDocument, isWhole } from '../src/contract/merge-attempts.ts';
import { cellKeyInJob } from '../src/contract/names.ts';
import {
  type CaseResult,
  type Host,
  type JobResult,
  LONGEST_NOTE,
  MOST_NOTES,
  RESULT_SCHEMA_VERSION,
  type RunResult,
  type SuiteUsed,
} from '../src/contract/run-result.ts';
import { type ResultSink, type Upload, Uploads } from './uploads.ts';

export interface JobDocumentOptions {
  sink: ResultSink;
  now: () => Date;
  /** From 1. */
  attempt: number;
  /** Puts the document on the job's own disk, before it returns. @default nowhere */
  save?: (text: string) => void;
  /** What is gone on from. @default nothing */
  earlier?: AttemptDocument | null;
  /** Told what goes wrong on the way. @default nobody */
  log?: (line: string) => void;
}

/** What is measured of every side: one S3 client on one workload against one bucket. */
export type CellOfJob = Pick<CaseResult, 'bucket' | 's3Client' | 'workload'>;

/**
 * What the job has measured so far. The whole document is saved and stored again after every case, so
 * that a lost host loses at most the case in flight.
 */
export class JobDocument {
  readonly #now: () => Date;
  readonly #attempt: number;
  readonly #save: (text: string) => void;
  readonly #log: (line: string) => void;
  readonly #uploads: Uploads;
  readonly #run: RunResult;
  readonly #job: JobResult;
  readonly #doneBefore: ReadonlySet<string>;
  readonly #begunBefore: ReadonlyMap<string, CaseResult[]>;
  readonly #stored = new Set<CaseResult>();

  constructor(
    request: JobRequest,
    host: Host,
    { sink, now, attempt, save = () => {}, earlier = null, log = () => {} }: JobDocumentOptions,
  ) {
    const startedAt = now().toISOString();
    const { begun, done } = earlier ? takenUp(earlier.document) : { begun: [], done: [] };
    const cases = [...done, ...begun];
    const before = cases.length > 0 ? earlier : null;
    const known = before?.document.jobs[0];
    const spent = earlier?.document.jobs[0]?.roundsSeconds;
    this.#now = now;
    this.#attempt = attempt;
    this.#save = save;
    this.#log = log;
    this.#uploads = new Uploads(sink, attempt, log);
    this.#doneBefore = new Set(done.map(cellKeyInJob));
    this.#begunBefore = Map.groupBy(begun, cellKeyInJob);
    this.#job = {
      instanceType: request.instanceType,
      jobId: '',
      status: 'FAILED',
      reason: 'the job did not finish',
      startedAt,
      finishedAt: null,
      lineRateGigabitsPerSecond: request.gigabitsPerSecond,
      host,
      ...(before && { earlierAttempts: earlierAttempts(before) }),
      s3ClientVersions: { ...known?.s3ClientVersions },
      ...(known?.commandClients && { commandClients: known.commandClients }),
      ...(spent !== undefined && { roundsSeconds: spent }),
      ...(known?.notes && { notes: known.notes }),
      cases,
    };
    this.#run = {
      schemaVersion: RESULT_SCHEMA_VERSION,
      runKey: request.runKey,
      trigger: request.trigger,
      suite: before?.document.suite ?? suiteUsed(request),
      ...(request.asAws && { asAws: true as const }),
      ...(request.s3Profile && { s3Profile: request.s3Profile }),
      startedAt,
      finishedAt: null,
      interrupted: false,
      jobs: [this.#job],
      ...(request.turns && { turns: request.turns }),
      ...(request.compare && { compare: request.compare.design }),
    };
    if (before) this.#store();
  }

  get cases(): readonly CaseResult[] {
    return this.#job.cases;
  }

  /** Cases that are stored nowhere but on this machine. */
  get notStored(): CaseResult[] {
    return this.#job.cases.filter((one) => !this.#stored.has(one));
  }

  /**
   * Whether an earlier attempt on this disk has measured a cell to its end, on all sides: it is not
   * measured again.
   */
  doneBefore(cell: CellOfJob): boolean {
    return this.#doneBefore.has(cellKeyInJob(cell));
  }

  /**
   * Both sides of a cell that is compared in rounds, of which an earlier attempt on this disk has run some;
   * none for any other cell.
   */
  begunBefore(cell: CellOfJob): readonly CaseResult[] {
    return this.#begunBefore.get(cellKeyInJob(cell)) ?? [];
  }

  /** Time of the rounds, in all attempts that this one continues. */
  get roundsSeconds(): number {
    return this.#job.roundsSeconds ?? 0;
  }

  /** Counts the time of a process; it is stored with the next case. */
  spend(seconds: number): void {
    this.#job.roundsSeconds = this.roundsSeconds + seconds;
  }

  /** Names the workloads that the budget left no time for; it is stored at the end. */
  setNotBegun(workloads: readonly string[]): void {
    if (workloads.length > 0) this.#job.notBegun = [...workloads];
  }

  setVersions(versions: Readonly<Record<string, string>>): void {
    Object.assign(this.#job.s3ClientVersions, versions);
  }

  /** Names the S3 clients that every run starts. */
  setCommandClients(s3Clients: readonly string[]): void {
    if (s3Clients.length > 0) this.#job.commandClients = [...s3Clients];
  }

  /**
   * Keeps what the job could not do for itself; it is stored with the next case.
   *
   * @returns whether that is new
   */
  note(text: string): boolean {
    const notes = this.#job.notes ?? [];
    const kept = text.slice(0, LONGEST_NOTE);
    if (notes.includes(kept) || notes.length >= MOST_NOTES) return false;
    this.#job.notes = [...notes, kept];
    return true;
  }

  setSuite(used: Partial<SuiteUsed>): void {
    this.#run.suite = { ...this.#run.suite, ...used };
  }

  /** The whole document, as it would be stored now. */
  get run(): Readonly<RunResult> {
    return this.#run;
  }

  /**
   * Adds a case, or replaces the one of the same side, bucket, S3 client and workload. The document is
   * on the job's own disk when this returns, and stored in the background.
   */
  putCase(...results: readonly CaseResult[]): void {
    for (const result of results) {
      const marked = {
        ...result,
        ...(this.#attempt > 1 && { attempt: this.#attempt }),
        measurements: withDetailsOfOne(result.measurements),
      };
      const known = this.#job.cases.findIndex((one) => isSameCase(one, marked));
      if (known < 0) this.#job.cases.push(marked);
      else this.#job.cases[known] = marked;
    }
    this.#store();
  }

  /**
   * Saves and stores the whole document.
   *
   * @param reason why the job as a whole failed; null when it reached its end
   * @throws what the sink threw; what was to be stored is then on the job's own disk
   */
  async finish(reason: string | null): Promise<void> {
    this.#job.status = reason === null ? 'SUCCEEDED' : 'FAILED';
    this.#job.reason = reason;
    this.#job.finishedAt = this.#now().toISOString();
    this.#run.finishedAt = this.#job.finishedAt;
    await this.#uploads.last(this.#saved());
  }

  #store(): void {
    this.#uploads.offer(this.#saved());
  }

  #saved(): Upload {
    const text = JSON.stringify(this.#run, null, 1);
    try {
      this.#save(text);
    } catch (error) {
      // A disk that a suite has filled must not keep what was measured from being stored.
      this.#log(`Results so far could not be saved on this disk: ${error}`);
    }
    const cases = [...this.#job.cases];
    return { text, onStored: () => cases.forEach((one) => void this.#stored.add(one)) };
  }
}

/** Facts about all attempts before this one. */
function earlierAttempts({ attempt, document }: AttemptDocument) {
  const [job] = document.jobs;
  const { startedAt } = document;
  return [...(job?.earlierAttempts ?? []), { attempt, startedAt, host: job?.host ?? null }];
}

function isSameCase(a: CaseResult, b: CaseResult): boolean {
  return a.side === b.side && cellKeyInJob(a) === cellKeyInJob(b);
}

/** What an attempt continues from. */
interface TakenUp {
  /** Of cells of which nothing is to be run again, on any side. */
  done: CaseResult[];
  /**
   * Of cells that are compared in rounds: those that both sides have ended count, and whether more of
   * them are needed they say together. They are of this very host, as the disk is that they were on.
   */
  begun: CaseResult[];
}

/** The cases of a document that need not be measured again, or not from their beginning. */
function takenUp(document: RunResult): TakenUp {
  const taken: TakenUp = { done: [], begun: [] };
  for (const cell of Map.groupBy(document.jobs[0]?.cases ?? [], cellKeyInJob).values()) {
    if (isInRounds(cell, document)) taken.begun.push(...cell);
    else if (isWhole(cell, document) && cell.every(({ cut }) => cut === undefined)) {
      taken.done.push(...cell);
    }
  }
  return taken;
}

/** Whether both sides have figures; a side that failed or was skipped gets no further round. */
function isInRounds(cell: readonly CaseResult[], { compare }: RunResult): boolean {
  return (
    compare !== undefined &&
    cell.length === 2 &&
    cell.every(({ measurements, status }) => status === 'measured' && measurements.length > 0)
  );
}
