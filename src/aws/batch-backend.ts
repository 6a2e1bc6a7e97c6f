import type { EnvironmentManifest } from '../contract/deployment.ts';
import { printable } from '../contract/input-error.ts';
import { type Failure, inWords, patiently } from '../net/patience.ts';
import {
  AccessDenied,
  type Job,
  type JobBackend,
  type LogPage,
  LostContact,
  type PlannedJob,
  type RunnableFacts,
} from '../orchestrator/ports.ts';
import { awsFailure, isTransient } from './aws-errors.ts';
import { BatchApi, jobPage } from './batch-api.ts';
import {
  describeJob,
  findByName,
  type JobOwner,
  jobOf,
  listInFlight,
  logStreamsOf,
  OUR_WORDS,
  tagsOf,
} from './batch-job.ts';
import { type Patience, patientlyAtAws } from './call-aws.ts';
import type { AwsAccess } from './client-config.ts';
import { JobLog } from './job-log.ts';
import { brokenQueue, runnableFacts } from './runnable-facts.ts';

/** Longest reason that TerminateJob takes. */
const REASON_LENGTH = 1024;

interface BatchBackendOptions extends Patience {
  access: AwsAccess;
  manifest: EnvironmentManifest;
  owner: JobOwner;
}

/**
 * Runs jobs on AWS Batch. Looking at a job (`describe`, `readLog`) fails at once, for the orchestrator
 * to count and to report; every other call is patient with what may pass.
 */
export class BatchBackend implements JobBackend {
  readonly #manifest: EnvironmentManifest;
  readonly #owner: JobOwner;
  readonly #patience: Patience;
  readonly #api: BatchApi;
  readonly #log: JobLog | null;
  /** Log streams by job, as last described. */
  readonly #streams = new Map<string, string[]>();

  constructor({ access, manifest, owner, ...patience }: BatchBackendOptions) {
    this.#manifest = manifest;
    this.#owner = owner;
    this.#patience = patience;
    this.#api = new BatchApi(access, patience.signal);
    this.#log = manifest.logGroup === null ? null : new JobLog(access, manifest.logGroup);
  }

  listInFlight(): Promise<Job[]> {
    return patientlyAtAws('Listing the jobs in flight', this.#patience, () =>
      listInFlight(this.#api, this.#manifest),
    );
  }

  findByName(jobName: string): Promise<Job | null> {
    return patientlyAtAws(`Looking for job ${jobName}`, this.#patience, () =>
      findByName(jobName, this.#api, this.#manifest),
    );
  }

  submit(planned: PlannedJob): Promise<Job> {
    const ports = {
      submit: () => this.#submitOnce(planned),
      findByName: (jobName: string) => this.findByName(jobName),
    };
    return submitJob(planned, ports, this.#patience);
  }

  async describe(jobId: string): Promise<Job> {
    const detail = await describeJob(jobId, this.#api);
    this.#streams.set(jobId, logStreamsOf(detail));
    return jobOf(detail, this.#manifest);
  }

  async readLog({ jobId }: Job, cursor?: string): Promise<LogPage> {
    if (!this.#log) return { lines: [], cursor };
    if (!this.#streams.has(jobId)) await this.describe(jobId);
    return this.#log.read(this.#streams.get(jobId) ?? [], cursor, this.#patience.signal);
  }

  explainRunnable(job: Job): Promise<RunnableFacts> {
    return runnableFacts(job, this.#api, this.#manifest);
  }

  /** If this cannot be found out, the run starts anyway. */
  findBroken({ queue }: PlannedJob): Promise<string | null> {
    return brokenQueue(queue, this.#api, this.#manifest).catch(() => null);
  }

  terminate(jobId: string, reason: string): Promise<void> {
    return patientlyAtAws(`Terminating job ${jobId}`, this.#patience, () =>
      this.#api.terminateJob(jobId, (OUR_WORDS + reason).slice(0, REASON_LENGTH)),
    );
  }

  async #submitOnce(planned: PlannedJob): Promise<Job> {
    const { jobName, queue, jobDefinition, parameters } = planned;
    const jobId = await this.#api.submitJob({
      jobName,
      jobQueue: queue,
      jobDefinition,
      parameters: { ...parameters },
      tags: tagsOf(planned, this.#owner),
      // So that the cost of the ECS task is found under the same tags.
      propagateTags: true,
    });
    return {
      jobId,
      jobName,
      status: 'SUBMITTED',
      statusReason: null,
      parameters,
      createdAt: this.#patience.clock.now(),
      startedAt: null,
      stoppedAt: null,
      links: { job: jobPage(this.#manifest.region, jobId) },
    };
  }
}

/**
 * Lists are behind the truth: only a job that none of these looks has seen was not submitted.
 * Milliseconds before each look; a minute in all.
 */
const LOOKS_MS = [2_000, 4_000, 8_000, 16_000, 30_000] as const;

interface SubmitPorts {
  /** One request, one attempt; returns the job as submitted. */
  submit: (planned: PlannedJob) => Promise<Job>;
  /** Finds a job by name, with patience of its own. */
  findByName: (jobName: string) => Promise<Job | null>;
}

/**
 * Submits a job so that exactly one exists. After an error that leaves open whether Batch took the
 * job (no answer, a fault of the server, throttling), it is looked for by its name before it is
 * submitted again.
 *
 * @throws LostContact when that cannot be found out in time; AccessDenied; Error when Batch refuses
 */
async function submitJob(
  planned: PlannedJob,
  { submit, findByName }: SubmitPorts,
  patience: Patience,
): Promise<Job> {
  const { clock, forMs, notice, signal } = patience;
  const deadlineMs = clock.now().getTime() + forMs;
  for (;;) {
    try {
      return await patiently(`Submitting ${planned.jobName}`, patience, refusal, () =>
        submit(planned),
      );
    } catch (error) {
      if (error instanceof AccessDenied) throw error;
      const why = printable(inWords(error));
      if (!isTransient(error)) throw new Error(`Batch refuses it: ${why}`, { cause: error });
      notice(`Submitting ${planned.jobName} had no clear answer (${why}): looking for the job.`);
      for (const waitMs of LOOKS_MS) {
        await clock.sleep(waitMs, signal);
        const found = await findByName(planned.jobName);
        if (found && isTheSame(found, planned)) return found;
        if (signal.aborted) break;
      }
      if (signal.aborted || clock.now().getTime() >= deadlineMs) {
        throw new LostContact(
          `Submitting ${planned.jobName} had no clear answer and no such job appeared: ${why}`,
          { cause: error },
        );
      }
    }
  }
}

/** A refusal was not carried out, so it may be tried again blindly; of all else that is not known. */
function refusal(error: unknown): Failure {
  const failure = awsFailure(error);
  return failure.kind === 'transient' ? { kind: 'unknown' } : failure;
}

function isTheSame(found: Job, planned: PlannedJob): boolean {
  return found.parameters?.request === planned.parameters.request;
}
