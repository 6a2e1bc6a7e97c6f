import { printable } from '../contract/input-error.ts';
import { type Failure, inWords } from '../net/failure.ts';
import { patiently } from '../net/patience.ts';
import { AccessDenied, LostContact } from '../orchestrator/errors.ts';
import type { Job, PlannedJob } from '../orchestrator/ports.ts';
import { awsFailure, isTransient } from './aws-errors.ts';
import type { Patience } from './patience.ts';

/**
 * Lists are behind the truth: only a job that none of these looks has seen was not submitted.
 * Milliseconds before each look; a minute in all.
 */
const LOOKS_MS = [2_000, 4_000, 8_000, 16_000, 30_000] as const;

export interface SubmitPorts {
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
export async function submitJob(
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
