import { AccessDenied, LostContact } from './errors.ts';
import { isOver, pollDelayMs } from './pace.ts';
import {
  type Clock,
  isTerminal,
  type Job,
  type JobBackend,
  type PlannedJob,
  type Progress,
} from './ports.ts';
import { explainRunnable } from './stuck-runnable.ts';

export interface WatchPorts {
  backend: JobBackend;
  clock: Clock;
  progress: Progress;
  signal: AbortSignal;
}

export interface WatchTimes {
  /** Between two looks at a job, once nothing has changed for a while; see `pollDelayMs`. */
  pollMs: number;
  /** Number from 0 to 1, new at each call: spreads the looks of several runs. @default always 0 */
  jitter?: () => number;
  /** From then on nothing is waited for: the job is left running for another run to adopt. */
  handOverAt?: Date;
  /** RUNNABLE for so long is explained; a job may pass through wrong-looking reasons before. */
  runnableDwellMs: number;
  /** RUNNABLE for so long is given up. */
  runnableTimeoutMs: number;
  /** Not one answer for so long is given up; the job itself may go on. */
  contactTimeoutMs: number;
  /** How long a terminated job may take to end before it is left alone. */
  terminateGraceMs: number;
}

export interface WatchOutcome {
  job: Job;
  /** Why watching ended: the job's own end, ours, its wait for a machine, or our time was up. */
  ended: 'terminal' | 'interrupted' | 'runnable-timeout' | 'handed-over';
  /** In words, unless the job ended by itself. */
  reason: string | null;
}

interface WatchState {
  job: Job;
  cursor: string | undefined;
  runnableSince: Date | null;
  explanation: string | null;
  lastContact: Date;
  lastChange: Date;
}

/**
 * Follows one job to its end: status, log, the wait for a machine, and the signal.
 *
 * Losing sight of a job is not a failed job: errors of the backend are tried again for
 * `contactTimeoutMs`. When the signal aborts, the job is terminated.
 *
 * @throws LostContact, AccessDenied
 */
export async function watchJob(
  planned: PlannedJob,
  submitted: Job,
  ports: WatchPorts,
  times: WatchTimes,
): Promise<WatchOutcome> {
  const { clock, signal } = ports;
  const state: WatchState = {
    job: submitted,
    cursor: undefined,
    runnableSince: null,
    explanation: null,
    lastContact: clock.now(),
    lastChange: clock.now(),
  };
  while (!signal.aborted) {
    await look(planned, state, ports, times);
    if (isTerminal(state.job.status)) return { job: state.job, ended: 'terminal', reason: null };
    const waited = runnableMs(state, clock.now());
    if (waited >= times.runnableTimeoutMs) {
      const reason = `gave up after ${Math.round(waited / 60_000)} min in RUNNABLE. ${state.explanation ?? ''}`;
      return end(planned, state, ports, times, 'runnable-timeout', reason.trim());
    }
    if (isOver(times.handOverAt, clock))
      return { job: state.job, ended: 'handed-over', reason: null };
    const sinceChangeMs = clock.now().getTime() - state.lastChange.getTime();
    await clock.sleep(pollDelayMs(times, sinceChangeMs), signal);
  }
  return end(planned, state, ports, times, 'interrupted', 'interrupted');
}

async function look(
  planned: PlannedJob,
  state: WatchState,
  { backend, clock, progress }: WatchPorts,
  times: WatchTimes,
): Promise<void> {
  try {
    const job = await backend.describe(state.job.jobId);
    state.lastContact = clock.now();
    if (job.status !== state.job.status) {
      state.lastChange = clock.now();
      progress.report({ type: 'status', planned, job });
    }
    state.job = job;
    await readLog(planned, state, backend, progress);
    if (job.status !== 'RUNNABLE') {
      state.runnableSince = null;
      return;
    }
    state.runnableSince ??= clock.now();
    if (state.explanation || runnableMs(state, clock.now()) < times.runnableDwellMs) return;
    state.explanation = explainRunnable(await backend.explainRunnable(job));
    progress.report({ type: 'runnable', planned, job, explanation: state.explanation });
  } catch (error) {
    if (error instanceof AccessDenied) throw error;
    const silentMs = clock.now().getTime() - state.lastContact.getTime();
    if (silentMs >= times.contactTimeoutMs) {
      throw new LostContact(
        `Job ${state.job.jobName} could not be seen for ${Math.round(silentMs / 60_000)} min; it may still run.`,
        { cause: error },
      );
    }
    const retryInMs = pollDelayMs(times, clock.now().getTime() - state.lastChange.getTime());
    progress.report({ type: 'lost-contact', planned, error: asError(error), retryInMs });
  }
}

/** Reads until there is nothing new; empty pages in between are normal. */
async function readLog(
  planned: PlannedJob,
  state: WatchState,
  backend: JobBackend,
  progress: Progress,
): Promise<void> {
  for (;;) {
    const page = await backend.readLog(state.job, state.cursor);
    if (page.lines.length > 0) progress.report({ type: 'log', planned, lines: page.lines });
    if (page.cursor === state.cursor) return;
    state.cursor = page.cursor;
  }
}

/** Terminates the job and waits a little for its end, so that its last words are not lost. */
async function end(
  planned: PlannedJob,
  state: WatchState,
  ports: WatchPorts,
  times: WatchTimes,
  ended: 'interrupted' | 'runnable-timeout',
  reason: string,
): Promise<WatchOutcome> {
  const { backend, clock } = ports;
  await backend.terminate(state.job.jobId, reason);
  const deadline = clock.now().getTime() + times.terminateGraceMs;
  const never = new AbortController().signal;
  for (;;) {
    await look(planned, state, ports, times);
    if (isTerminal(state.job.status) || clock.now().getTime() >= deadline) break;
    await clock.sleep(Math.min(times.pollMs, 1000), never);
  }
  return { job: state.job, ended, reason };
}

function runnableMs(state: WatchState, now: Date): number {
  return state.runnableSince ? now.getTime() - state.runnableSince.getTime() : 0;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
