import {
  type Clock,
  hasMachine,
  isTerminal,
  type Job,
  type JobBackend,
  type PlannedJob,
  type Progress,
  type RunnableFacts,
} from './ports.ts';

/** Between two looks at the lock and at the machines: they are several calls. */
const LOOK_AROUND_MS = 60_000;

export interface WaitPorts {
  backend: JobBackend;
  clock: Clock;
  progress: Progress;
}

/**
 * A job's wait for a machine: who holds the lock, what is broken. Its clock stands while somebody else holds
 * the lock: that is waiting, and no fault of a machine.
 */
export class MachineWait {
  /** What was found about its wait when that was last looked at; null when it does not wait. */
  facts: RunnableFacts | null = null;
  /** How long the job has been RUNNABLE while nobody else held the lock. */
  runnableMs = 0;
  readonly #ports: WaitPorts;
  readonly #dwellMs: number;
  /** When it was last seen RUNNABLE with the lock free; null after any other look. */
  #freeAt: Date | null = null;
  /** The job that was last seen to hold the lock. */
  #heldBy: string | null = null;
  #lookedAroundAt: Date | null = null;
  #explained = false;

  /** @param dwellMs RUNNABLE for so long is explained */
  constructor(ports: WaitPorts, dwellMs: number) {
    this.#ports = ports;
    this.#dwellMs = dwellMs;
  }

  /** The next look is worth its calls at once. */
  statusChanged(): void {
    this.#lookedAroundAt = null;
  }

  /** Looks why a job has no machine yet. What cannot be found out leaves all as it was. */
  async look(planned: PlannedJob, job: Job): Promise<void> {
    const { clock, progress } = this.#ports;
    if (hasMachine(job) || isTerminal(job.status)) {
      this.facts = null;
      this.#freeAt = null;
      this.#heldBy = null;
      this.runnableMs = 0;
      return;
    }
    const sinceMs = clock.now().getTime() - (this.#lookedAroundAt?.getTime() ?? 0);
    if (sinceMs < LOOK_AROUND_MS) return;
    const facts = await this.#factsOf(job);
    if (facts === null) return;
    this.facts = facts;
    this.#lookedAroundAt = clock.now();
    const holder = facts.others?.find(hasMachine);
    if (holder) {
      if (this.#heldBy !== holder.jobId) {
        progress.report({ type: 'waiting', for: holder, queued: planned });
      }
      this.#heldBy = holder.jobId;
      this.#freeAt = null;
      return;
    }
    this.#heldBy = null;
    if (job.status !== 'RUNNABLE') return;
    const now = clock.now();
    if (this.#freeAt) this.runnableMs += now.getTime() - this.#freeAt.getTime();
    this.#freeAt = now;
    if (this.#explained || this.runnableMs < this.#dwellMs) return;
    this.#explained = true;
    progress.report({ type: 'runnable', planned, job, explanation: explainRunnable(facts) });
  }

  async #factsOf(job: Job): Promise<RunnableFacts | null> {
    const { backend } = this.#ports;
    try {
      if (job.status === 'RUNNABLE') return await backend.explainRunnable(job);
      const others = (await backend.listInFlight()).filter(({ jobId }) => jobId !== job.jobId);
      return { statusReason: null, findings: [], others };
    } catch {
      return null;
    }
  }
}

/**
 * Causes by the prefix of Batch's statusReason, with what to do about each.
 * https://docs.aws.amazon.com/batch/latest/userguide/job_stuck_in_runnable.html
 */
const CAUSES: readonly (readonly [prefix: string, cause: string, remedy: string])[] = [
  [
    'CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY',
    'EC2 has no capacity for this instance type now',
    'wait, or run the other instance types and come back to this one',
  ],
  [
    'MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE',
    'the compute environment allows fewer vCPUs than the job needs',
    'deploy the stack again, so that its maximum equals the vCPUs of the instance type',
  ],
  [
    'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT',
    'the job asks for more vCPUs, memory or GPUs than the instance type has free',
    'deploy the stack again, so that the job definition fits the instance type',
  ],
  [
    'MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED',
    'EC2 refuses the configuration: the wrong availability zone or launch template',
    'choose an availability zone that offers the instance type',
  ],
  [
    'MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS',
    'the service role of Batch lacks permissions',
    'repair the role AWSServiceRoleForBatch',
  ],
  [
    'ACTION_REQUIRED',
    'the compute environment is INVALID',
    'read its status reason in the Batch console and deploy the stack again',
  ],
];

/** Why a job waits in RUNNABLE, and what to do, in one or two sentences. */
export function explainRunnable(facts: RunnableFacts): string {
  const reason = facts.statusReason ?? '';
  const known = CAUSES.find(([prefix]) => reason.startsWith(prefix));
  const said = reason && !known ? [`Batch says: ${reason}`] : [];
  return [causeIn(facts, known), ...said, ...facts.findings, ...(facts.hints ?? [])].join(' ');
}

/** A guess only where nothing was found. */
function causeIn({ findings }: RunnableFacts, known: (typeof CAUSES)[number] | undefined): string {
  if (known) return `It waits for a machine: ${known[1]}; ${known[2]}.`;
  if (findings.length > 0) return 'It waits for a machine.';
  return (
    'It waits for a machine, and Batch does not say why; most often the vCPU quota of the ' +
    'account is used up: check it, and the status of the compute environment.'
  );
}
