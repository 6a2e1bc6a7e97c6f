import { INTERRUPTED } from '../contract/runner-output.ts';
import {
  AccessDenied,
  type Clock,
  isTerminal,
  type Job,
  LostContact,
  type PlannedJob,
} from './ports.ts';
import { explainRunnable, MachineWait, type WaitPorts } from './stuck-runnable.ts';

/** A permission to look that was just given is known everywhere by then. */
const DENIED_MS = 2 * 60_000;

export interface WatchPorts extends WaitPorts {
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
  /** A job that is RUNNABLE for this long is given up; time in which another job holds the lock does not count. */
  runnableTimeoutMs: number;
  /** Without any answer for this long, watching ends; the job itself may continue. */
  contactTimeoutMs: number;
  /** How long a terminated job may take to end before it is left alone. */
  terminateGraceMs: number;
}

export interface Watched {
  job: Job;
  /**
   * Why watching ended: the job's own end, ours, its wait for a machine (too long, or hopeless), another job
   * that was there before it, or our time was up.
   */
  ended:
    | 'terminal'
    | 'interrupted'
    | 'runnable-timeout'
    | 'broken'
    | 'stepped-back'
    | 'handed-over';
  /** In words, unless the job ended by itself. */
  reason: string | null;
}

interface WatchState {
  job: Job;
  cursor: string | undefined;
  wait: MachineWait;
  deniedSince: Date | null;
  logUnreadable: boolean;
  lastContact: Date;
  lastChange: Date;
}

/**
 * Follows one job to its end: status, log, the wait for a machine, and the signal.
 *
 * Losing sight of a job is not a failed job: errors of the backend are tried again for
 * `contactTimeoutMs`, refusals for two minutes, and a log that cannot be read is a warning. A job that has no
 * machine yet steps back for one that was submitted before it. When the signal aborts, the job is terminated.
 *
 * @throws LostContact: the job was left as it is
 */
export async function watchJob(
  planned: PlannedJob,
  submitted: Job,
  ports: WatchPorts,
  times: WatchTimes,
): Promise<Watched> {
  const { clock, signal } = ports;
  const state: WatchState = {
    job: submitted,
    cursor: undefined,
    wait: new MachineWait(ports, times.runnableDwellMs),
    deniedSince: null,
    logUnreadable: false,
    lastContact: clock.now(),
    lastChange: clock.now(),
  };
  while (!signal.aborted) {
    await look(planned, state, ports, times);
    if (isTerminal(state.job.status)) return { job: state.job, ended: 'terminal', reason: null };
    const { facts, runnableMs } = state.wait;
    const { broken, others = [] } = facts ?? {};
    const before = others.find((other) => isBefore(other, state.job));
    if (before && !signal.aborted) {
      const reason = `stepped back for job ${before.jobName}, which was submitted before it`;
      return end(planned, state, ports, times, 'stepped-back', reason);
    }
    if (broken) return end(planned, state, ports, times, 'broken', broken);
    if (runnableMs >= times.runnableTimeoutMs) {
      const minutes = Math.round(runnableMs / 60_000);
      const why = facts ? explainRunnable(facts) : '';
      const reason = `gave up after ${minutes} min in RUNNABLE. ${why}`.trim();
      return end(planned, state, ports, times, 'runnable-timeout', reason);
    }
    if (isOver(times.handOverAt, clock))
      return { job: state.job, ended: 'handed-over', reason: null };
    const sinceChangeMs = clock.now().getTime() - state.lastChange.getTime();
    await clock.sleep(pollDelayMs(times, sinceChangeMs), signal);
  }
  return end(planned, state, ports, times, 'interrupted', INTERRUPTED);
}

async function look(
  planned: PlannedJob,
  state: WatchState,
  ports: WatchPorts,
  times: WatchTimes,
): Promise<void> {
  const { backend, clock, progress } = ports;
  try {
    const job = await backend.describe(state.job.jobId);
    state.lastContact = clock.now();
    state.deniedSince = null;
    if (job.status !== state.job.status) {
      state.lastChange = clock.now();
      state.wait.statusChanged();
      progress.report({ type: 'status', planned, job });
    }
    state.job = job;
  } catch (error) {
    lost(planned, state, ports, times, error);
    return;
  }
  await readLog(planned, state, ports);
  await state.wait.look(planned, state.job);
}

/** @throws LostContact when the job could not be seen, or not be looked at, for too long */
function lost(
  planned: PlannedJob,
  state: WatchState,
  { clock, progress }: WatchPorts,
  times: WatchTimes,
  error: unknown,
): void {
  const nowMs = clock.now().getTime();
  state.deniedSince = error instanceof AccessDenied ? (state.deniedSince ?? clock.now()) : null;
  if (state.deniedSince && nowMs - state.deniedSince.getTime() >= DENIED_MS) {
    const why = asError(error).message;
    throw new LostContact(
      `Job ${state.job.jobName} cannot be described; it was left as it is. ${why}`,
      { cause: error },
    );
  }
  const silentMs = nowMs - state.lastContact.getTime();
  if (silentMs >= times.contactTimeoutMs) {
    throw new LostContact(
      `Job ${state.job.jobName} could not be seen for ${Math.round(silentMs / 60_000)} min ` +
        `(${asError(error).message}); it may still run.`,
      { cause: error },
    );
  }
  const retryInMs = pollDelayMs(times, nowMs - state.lastChange.getTime());
  progress.report({ type: 'lost-contact', planned, error: asError(error), retryInMs });
}

/** Reads until there is nothing new; empty pages in between are normal. What cannot be read is told once. */
async function readLog(
  planned: PlannedJob,
  state: WatchState,
  { backend, progress }: WatchPorts,
): Promise<void> {
  try {
    for (;;) {
      const page = await backend.readLog(state.job, state.cursor);
      state.logUnreadable = false;
      if (page.lines.length > 0) progress.report({ type: 'log', planned, lines: page.lines });
      if (page.cursor === state.cursor) return;
      state.cursor = page.cursor;
    }
  } catch (error) {
    if (!state.logUnreadable) {
      progress.report({ type: 'log-unreadable', planned, error: asError(error) });
    }
    state.logUnreadable = true;
  }
}

/**
 * Whether another job has the right of way. Both sides see the same times, those of the backend, so that
 * exactly one of two steps back. One that started at the same moment goes by its id.
 */
function isBefore(other: Job, job: Job): boolean {
  if (!other.createdAt || !job.createdAt) return false;
  const apartMs = other.createdAt.getTime() - job.createdAt.getTime();
  return apartMs < 0 || (apartMs === 0 && other.jobId < job.jobId);
}

/** Terminates the job and waits a little for its end, so that its last words are not lost. */
async function end(
  planned: PlannedJob,
  state: WatchState,
  ports: WatchPorts,
  times: WatchTimes,
  ended: 'interrupted' | 'runnable-timeout' | 'broken' | 'stepped-back',
  reason: string,
): Promise<Watched> {
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

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Shortest time between two looks, right after a change. */
const FASTEST_MS = 5000;
/** A wait is lengthened by up to this share, so that runs that started together drift apart. */
const JITTER = 0.2;

/**
 * How long to wait before the next look: short after a change, since another often follows, then a
 * quarter of the time that nothing has changed, up to `pollMs`. In the long middle of a job that is
 * less than one look a minute with `pollMs` of a minute.
 */
export function pollDelayMs(
  { pollMs, jitter = () => 0 }: { pollMs: number; jitter?: () => number },
  sinceChangeMs: number,
): number {
  const delayMs = Math.min(pollMs, Math.max(FASTEST_MS, sinceChangeMs / 4));
  return delayMs * (1 + JITTER * jitter());
}

/** Whether a time has come; never when there is none. */
export function isOver(time: Date | undefined, clock: Clock): boolean {
  return time !== undefined && clock.now() >= time;
}
