import type { WriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AttemptUpload, answerOf } from '../contract/answer-of.ts';
import { incomingPrefix, newestUploads } from '../contract/results-bucket.ts';
import type {
  Job,
  JobBackend,
  LogPage,
  PlannedJob,
  ResultStore,
  RunnableFacts,
} from '../orchestrator/ports.ts';
import { pinnedCommand } from '../process/machine.ts';
import { ProcessGroup } from '../process/process-group.ts';
import type { Exit } from '../process/start-program.ts';

/** Time a terminated job has to store what it measured; the whole of a cancel must end within 7 s. */
const GRACE_SECONDS = 5;
/** For the job to say what it could not store, before it is killed. */
const LAST_WORDS_MS = 500;

interface ProcessBackendOptions {
  /** The program that a job runs; `--request JSON`, as Batch would fill it in, and `--grace-seconds` follow. */
  command: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  /** Prepares the machine for an instance type; returns the CPUs of the job, null for all. */
  place: (instanceType: string) => Promise<readonly number[] | null>;
  /** Where a job's whole log is kept; null for nowhere. */
  openLog: (planned: PlannedJob) => WriteStream | null;
  now: () => Date;
  /** By name, jobs that ended before the program was started again. @default none */
  ended?: ReadonlyMap<string, Job>;
  /** Aborts, with the reason in words, when jobs have nothing left to measure. @default never */
  lost?: AbortSignal;
}

interface LocalJob {
  job: Job;
  /** Lines not yet read; the log file keeps them all. */
  unread: string[];
  /** Lines read so far. */
  read: number;
  group: ProcessGroup;
  ended: Promise<void>;
}

/** Runs jobs as child processes, each the leader of a process group of its own. */
export class ProcessBackend implements JobBackend {
  readonly #options: ProcessBackendOptions;
  readonly #jobs = new Map<string, LocalJob>();

  constructor(options: ProcessBackendOptions) {
    this.#options = options;
    // A job would try for long, and would tell of refused connections.
    options.lost?.addEventListener('abort', () => {
      for (const { group } of this.#jobs.values()) void terminate(group);
    });
  }

  async findBroken(): Promise<string | null> {
    const { lost } = this.#options;
    return lost?.aborted ? lost.reason : null;
  }

  async listInFlight(): Promise<Job[]> {
    return [...this.#jobs.values()].map(({ job }) => job).filter((job) => job.stoppedAt === null);
  }

  async findByName(jobName: string): Promise<Job | null> {
    return this.#jobs.get(jobName)?.job ?? this.#options.ended?.get(jobName) ?? null;
  }

  async submit(planned: PlannedJob): Promise<Job> {
    const { command, env, lost, now, openLog, place } = this.#options;
    const cpus = await place(planned.instanceType);
    const { request = '' } = planned.parameters;
    const program = [...command, '--request', request, '--grace-seconds', String(GRACE_SECONDS)];
    const log = openLog(planned);
    const unread: string[] = [];
    const createdAt = now();
    const group = await ProcessGroup.start({
      command: cpus ? pinnedCommand(program, cpus) : program,
      env,
      ownGroup: true,
      ipc: true,
      onLine: (line) => {
        unread.push(line);
        log?.write(`${line}\n`);
      },
    });
    const job: Job = {
      jobId: `${planned.jobName}.${group.pid}`,
      jobName: planned.jobName,
      status: 'RUNNING',
      statusReason: null,
      parameters: planned.parameters,
      createdAt,
      startedAt: now(),
      stoppedAt: null,
    };
    const ended = group.exited.then((exit) => {
      const why = lost?.aborted ? lost.reason : null;
      Object.assign(job, verdict(exit, why), { stoppedAt: now() });
      log?.end();
    });
    this.#jobs.set(planned.jobName, { job, unread, read: 0, group, ended });
    if (lost?.aborted) void terminate(group);
    return { ...job };
  }

  async describe(jobId: string): Promise<Job> {
    const before = this.#endedBefore(jobId);
    return { ...(before ?? this.#find(jobId).job) };
  }

  async readLog({ jobId }: Job): Promise<LogPage> {
    if (this.#endedBefore(jobId)) return { lines: [], cursor: '0' };
    const local = this.#find(jobId);
    const lines = local.unread.splice(0);
    local.read += lines.length;
    return { lines, cursor: String(local.read) };
  }

  async explainRunnable(): Promise<RunnableFacts> {
    return { statusReason: null, findings: [] };
  }

  async terminate(jobId: string): Promise<void> {
    const { group, ended } = this.#find(jobId);
    await terminate(group);
    await ended;
  }

  #endedBefore(jobId: string): Job | undefined {
    return [...(this.#options.ended?.values() ?? [])].find((job) => job.jobId === jobId);
  }

  #find(jobId: string): LocalJob {
    const found = [...this.#jobs.values()].find(({ job }) => job.jobId === jobId);
    if (!found) throw new Error(`There is no job ${jobId}.`);
    return found;
  }
}

function terminate(group: ProcessGroup): Promise<void> {
  return group.terminate(GRACE_SECONDS * 1000 + LAST_WORDS_MS);
}

/** @param lost why we ended it, if we did */
function verdict(
  { code, signal }: Exit,
  lost: string | null,
): Pick<Job, 'status' | 'statusReason' | 'lost'> {
  if (code === 0) return { status: 'SUCCEEDED', statusReason: null };
  if (lost !== null) return { status: 'FAILED', statusReason: lost, lost };
  const how = signal ? `was killed by ${signal}` : `ended with exit code ${code}`;
  return { status: 'FAILED', statusReason: `the job ${how}` };
}

/** Those jobs of a plan that came to their end when it was started before, by name; what they left is their result. */
export async function endedBefore(
  jobs: readonly PlannedJob[],
  collect: ResultStore['collect'],
): Promise<Map<string, Job>> {
  const ended = new Map<string, Job>();
  for (const planned of jobs) {
    const left = await collect(planned);
    if (!left || !('job' in left) || left.job.status !== 'SUCCEEDED') continue;
    const { finishedAt, startedAt } = left.job;
    const at = (time: string | null) => (time === null ? null : new Date(time));
    ended.set(planned.jobName, {
      jobId: `${planned.jobName}.0`,
      jobName: planned.jobName,
      status: 'SUCCEEDED',
      statusReason: null,
      parameters: planned.parameters,
      createdAt: at(startedAt),
      startedAt: at(startedAt),
      stoppedAt: at(finishedAt),
    });
  }
  return ended;
}

/**
 * Collects what jobs of this machine stored.
 *
 * @param incoming folder that has the layout of the results bucket
 */
export function collectFrom(incoming: string): ResultStore['collect'] {
  return async ({ request }) => {
    const folder = join(incoming, incomingPrefix(request));
    const names = await readdir(folder).catch(() => []);
    const uploads: AttemptUpload[] = [];
    for (const { attempt, name } of newestUploads(names)) {
      const where = join(folder, name);
      uploads.push({ attempt, where, content: { text: await readFile(where, 'utf8') } });
    }
    return answerOf(uploads, request);
  };
}
