import type { EnvironmentManifest } from '../contract/environment-manifest.ts';
import type { Job, JobBackend, LogPage, PlannedJob, RunnableFacts } from '../orchestrator/ports.ts';
import { BatchApi } from './batch-api.ts';
import { type JobOwner, jobOf, logStreamsOf, OUR_WORDS, tagsOf } from './batch-job.ts';
import type { AwsAccess } from './client-config.ts';
import { jobPage } from './console-links.ts';
import { describeJob, findByName, listInFlight } from './find-jobs.ts';
import { JobLog } from './job-log.ts';
import { type Patience, patiently } from './patience.ts';
import { brokenQueue, runnableFacts } from './runnable-facts.ts';
import { submitJob } from './submit-job.ts';

/** Longer than an outage of a network that is worth surviving. */
const PATIENCE_MS = 15 * 60_000;
/** Longest reason that TerminateJob takes. */
const REASON_LENGTH = 1024;

export interface BatchBackendOptions extends Omit<Patience, 'forMs'> {
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
    this.#patience = { ...patience, forMs: PATIENCE_MS };
    this.#api = new BatchApi(access, patience.signal);
    this.#log = manifest.logGroup === null ? null : new JobLog(access, manifest.logGroup);
  }

  listInFlight(): Promise<Job[]> {
    return patiently('Listing the jobs in flight', this.#patience, () =>
      listInFlight(this.#api, this.#manifest),
    );
  }

  findByName(jobName: string): Promise<Job | null> {
    return patiently(`Looking for job ${jobName}`, this.#patience, () =>
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

  /** What cannot be found out is no reason to start nothing. */
  findBroken({ queue }: PlannedJob): Promise<string | null> {
    return brokenQueue(queue, this.#api, this.#manifest).catch(() => null);
  }

  terminate(jobId: string, reason: string): Promise<void> {
    return patiently(`Terminating job ${jobId}`, this.#patience, () =>
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
