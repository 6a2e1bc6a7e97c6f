import { printable } from './input-error.ts';

/**
 * Lines with which a job tells its reader where it is; the reader shows progress from them.
 * They are a courtesy, never evidence: a suite's output can contain them too.
 */
export type CaseStart = (Measured | FollowedUp) & {
  storageClass: string;
  s3Client: string;
  workload: string;
  /** To the end of the rounds of a comparison, as far as the job can tell. */
  timeLeft?: TimeLeft;
};

/** When something will have ended, in seconds from now. */
export interface TimeLeft {
  /** On average. */
  seconds: number;
  /** The end is within it in 8 of 10 cases. */
  within: readonly [number, number];
}

interface Measured {
  phase: 'measure';
  /** From 1. */
  index: number;
  total: number;
}

/** It stood out in a comparison, and gets more rounds. */
interface FollowedUp {
  phase: 'confirm';
  /** Those that stood out so far, with this one. */
  index: number;
  /** Cases that are compared. */
  total: number;
  /** The next one, from 1. */
  round: number;
}

const CASE_START =
  /^=== (?:case|following up) (\d+) of (\d+)(?: cases?, round (\d+))?: (\S+) (\S+) (\S+?)(?:, about (\d+) s left \((\d+) to (\d+)\))? ===$/;

export function formatCaseStart(start: CaseStart): string {
  const { index, phase, s3Client, storageClass, timeLeft, total, workload } = start;
  const place =
    phase === 'measure'
      ? `case ${index} of ${total}`
      : `following up ${index} of ${total} ${total === 1 ? 'case' : 'cases'}, round ${start.round}`;
  const [about, from, to] = timeLeft ? [timeLeft.seconds, ...timeLeft.within].map(Math.ceil) : [];
  const left = timeLeft ? `, about ${about} s left (${from} to ${to})` : '';
  return `=== ${place}: ${storageClass} ${s3Client} ${workload}${left} ===`;
}

export function parseCaseStart(line: string): CaseStart | undefined {
  const match = CASE_START.exec(line);
  if (!match) return undefined;
  const [, index, total, round, storageClass = '', s3Client = '', workload = '', ...left] = match;
  const place = { index: Number(index), total: Number(total) };
  const name = { storageClass, s3Client, workload };
  const [seconds, from, to] = left.map(Number);
  const timeLeft = { seconds: seconds!, within: [from!, to!] as const };
  const told = { ...name, ...(left[0] !== undefined && { timeLeft }) };
  return round === undefined
    ? { phase: 'measure', ...place, ...told }
    : { phase: 'confirm', ...place, round: Number(round), ...told };
}

/** A process of a run in which S3 clients take turns. */
export interface TurnStart {
  round: number;
  storageClass: string;
  s3Client: string;
  workload: string;
  /** Of the budget of this job; null: there is none. */
  secondsLeft: number | null;
}

const TURN = /^=== round (\d+): (\S+) (\S+) (\S+), (?:(\d+\.\d) s left|no budget) ===$/;

export function formatTurn({
  round,
  s3Client,
  secondsLeft,
  storageClass,
  workload,
}: TurnStart): string {
  const left = secondsLeft === null ? 'no budget' : `${Math.max(0, secondsLeft).toFixed(1)} s left`;
  return `=== round ${round}: ${storageClass} ${s3Client} ${workload}, ${left} ===`;
}

export function parseTurn(line: string): TurnStart | undefined {
  const match = TURN.exec(line);
  if (!match) return undefined;
  const [, round, storageClass = '', s3Client = '', workload = '', left] = match;
  const secondsLeft = left === undefined ? null : Number(left);
  return { round: Number(round), storageClass, s3Client, workload, secondsLeft };
}

/** An S3 client that takes no more turns with a workload, because it failed. */
export interface TurnFailure {
  s3Client: string;
  workload: string;
  reason: string;
}

const TURN_FAILED = /^=== (\S+) failed on (\S+): (.+) ===$/;

export function formatTurnFailure({ reason, s3Client, workload }: TurnFailure): string {
  return `=== ${s3Client} failed on ${workload}: ${printable(reason)} ===`;
}

export function parseTurnFailure(line: string): TurnFailure | undefined {
  const [, s3Client, workload, reason] = TURN_FAILED.exec(line) ?? [];
  return s3Client && workload && reason ? { s3Client, workload, reason } : undefined;
}

/** A suite's own script says it this way. */
const BUILD_BANNER = /^\*{5} BUILD RUNNER: (\S{1,64}) \*{5}$/;
const STEP = /^--- (.{1,200}) ---$/;

/** A step before the first case that may take minutes, such as a build. */
export function formatStep(step: string): string {
  return `--- ${step} ---`;
}

export function parseStep(line: string): string | undefined {
  const language = BUILD_BANNER.exec(line)?.[1];
  return language === undefined ? STEP.exec(line)?.[1] : `building the runner for ${language}`;
}
