import type { RunResult } from '../contract/run-result.ts';
import type {
  CollectedResult,
  Job,
  JobBackend,
  JobStatus,
  LogPage,
  PlannedJob,
  ProgressEvent,
  RejectedResult,
  ResultStore,
  RunnableFacts,
} from '../orchestrator/ports.ts';
import { aJobRequest, aJobResult, aSuite } from './requests.ts';

/** What becomes of a job, look by look; the last state stays. */
export interface Script {
  states: JobStatus[];
  statusReason?: string;
  log?: string[][];
  /** Errors thrown by describe before it answers again. */
  blind?: Error[];
  /** Stored by the job; null: it stored nothing. */
  result?: CollectedResult | RejectedResult | null;
  submitError?: Error;
}

/** A backend and result store that follow a script, and write down in which order they were called. */
export class FakeBackend implements JobBackend, ResultStore {
  readonly calls: string[] = [];
  readonly saved: RunResult[] = [];
  readonly events: ProgressEvent[] = [];
  readonly scripts = new Map<string, Script>();
  others: Job[] = [];
  /** The most jobs that were in flight at once. */
  mostInFlight = 0;
  readonly #jobs = new Map<string, { job: Job; script: Script; page: number }>();

  script(instanceType: string, script: Script): this {
    this.scripts.set(instanceType, script);
    return this;
  }

  report = (event: ProgressEvent): void => {
    this.events.push(event);
  };

  async listInFlight(): Promise<Job[]> {
    return [...this.others, ...[...this.#jobs.values()].map(({ job }) => job)].filter(
      ({ status }) => status !== 'SUCCEEDED' && status !== 'FAILED',
    );
  }

  async findByName(jobName: string): Promise<Job | null> {
    return this.#jobs.get(jobName)?.job ?? null;
  }

  async submit(planned: PlannedJob): Promise<Job> {
    this.calls.push(`submit ${planned.instanceType}`);
    const script = this.scripts.get(planned.instanceType) ?? { states: ['RUNNING', 'SUCCEEDED'] };
    if (script.submitError) throw script.submitError;
    const job = { ...aBackendJob(planned.jobName), parameters: planned.parameters };
    this.#jobs.set(planned.jobName, {
      job,
      script: { ...script, states: [...script.states] },
      page: 0,
    });
    this.mostInFlight = Math.max(this.mostInFlight, (await this.listInFlight()).length);
    return { ...job };
  }

  async describe(jobId: string): Promise<Job> {
    const { job, script } = this.#jobs.get(jobId)!;
    const error = script.blind?.shift();
    if (error) throw error;
    const status = script.states.length > 1 ? script.states.shift()! : script.states[0]!;
    Object.assign(job, { status, statusReason: script.statusReason ?? null });
    return { ...job };
  }

  async readLog({ jobId }: Job, cursor?: string): Promise<LogPage> {
    const { script } = this.#jobs.get(jobId)!;
    const at = Number(cursor ?? 0);
    const lines = script.log?.[at];
    return lines ? { lines, cursor: String(at + 1) } : { lines: [], cursor };
  }

  async explainRunnable(): Promise<RunnableFacts> {
    return { statusReason: 'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY', findings: [] };
  }

  async terminate(jobId: string, reason: string): Promise<void> {
    this.calls.push(`terminate ${jobId}: ${reason}`);
    const entry = this.#jobs.get(jobId)!;
    entry.script.states = ['FAILED'];
  }

  /** Lets a job in flight end well. */
  finish(jobName: string): void {
    this.#jobs.get(jobName)!.script.states = ['SUCCEEDED'];
  }

  async collect(planned: PlannedJob): Promise<CollectedResult | RejectedResult | null> {
    const script = this.scripts.get(planned.instanceType);
    if (script?.result !== undefined) return script.result;
    return { job: aJobResult({ instanceType: planned.instanceType }), suite: aSuite() };
  }

  async save(run: RunResult): Promise<void> {
    this.calls.push(`save ${run.jobs.map((job) => job.instanceType).join('+')}`);
    this.saved.push(structuredClone(run));
  }
}

export function aBackendJob(jobName: string, status: JobStatus = 'SUBMITTED'): Job {
  return {
    jobId: jobName,
    jobName,
    status,
    statusReason: null,
    parameters: null,
    createdAt: null,
    startedAt: null,
    stoppedAt: null,
  };
}

export function aPlannedJob(instanceType: string): PlannedJob {
  const request = aJobRequest({ instanceType });
  return {
    jobName: `key-${instanceType}`,
    instanceType,
    queue: 'queue',
    jobDefinition: 'definition',
    request,
    parameters: { request: JSON.stringify(request) },
  };
}
