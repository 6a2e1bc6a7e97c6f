import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Side } from '../../src/contract/names.ts';
import type { Measurement } from '../../src/contract/run-result.ts';
import { filesDirOf } from '../builtin/prepare/prepare-job.ts';
import { clearDownloads } from '../builtin/verify-downloads.ts';
import type { JobContext } from '../job-context.ts';
import { type CaseOutcome, runnerArguments, runRunner } from '../run-runner.ts';
import type { ReadySide, Runner, SideWorkload } from './ready-side.ts';
import type { Cell } from './settle.ts';

/** A cell that can be timed on a side. */
export interface TimedSide {
  text: string;
  workload: Extract<SideWorkload, { workload: unknown }>['workload'];
  command: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
}

/** @throws when the cell was settled: then there is nothing to time */
export function timedSide(
  cell: Cell,
  { environment, runners, side, workloads }: ReadySide,
): TimedSide {
  const known = workloads.get(cell.workload);
  const runner: Runner | undefined = runners.get(cell.s3Client);
  if (!known || 'reason' in known || !runner || 'failure' in runner) {
    throw new Error(`${side} cannot be timed: ${cell.s3Client} ${cell.workload}`);
  }
  return { ...known, command: runner.command, environment };
}

export interface ProcessOfRound {
  side: Side;
  round: number;
  /** Runs that count; one before them warms up. */
  kept: number;
  /** Ends the process. */
  timeout: AbortSignal;
}

/**
 * Runs a side of a cell once, in a process of its own: a warm-up, then the runs that count.
 */
export async function runProcess(
  cell: Cell,
  timed: TimedSide,
  { kept, round, side, timeout }: ProcessOfRound,
  context: JobContext,
): Promise<CaseOutcome> {
  const text = JSON.stringify({ ...JSON.parse(timed.text), maxRepeatCount: 1 + kept });
  const outcome = await runAlone(cell, { ...timed, text }, { side, timeout }, context);
  return { ...outcome, measurements: outcome.measurements.map(inRound(round)) };
}

/**
 * Runs a runner once. Its workload is a copy under the same name, as runners put the name into what
 * they print and send.
 */
export async function runAlone(
  cell: Cell,
  { command, environment, text, workload }: TimedSide,
  { side, timeout }: Pick<ProcessOfRound, 'side' | 'timeout'>,
  context: JobContext,
): Promise<CaseOutcome> {
  const { log, request, signal, workDir } = context;
  const cwd = filesDirOf(context);
  await removeDownloads(cwd, workload);
  const folder = join(workDir, 'workload', side);
  const path = join(folder, `${cell.workload}.run.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, text);
  const called = [...command, ...runnerArguments(cell.s3Client, path, cell.bucket.name, request)];
  return runRunner(called, {
    ...{ cwd, env: environment, signal, timeout, onLine: log },
    lineRateGigabitsPerSecond: request.gigabitsPerSecond,
  });
}

/** Also the only run of a process is a warm-up: it counted on no other side, in no other round. */
function inRound(round: number) {
  return (measurement: Measurement, index: number): Measurement => ({
    ...measurement,
    round,
    warmup: index === 0,
  });
}

/** So that every process finds the same, and the disk holds one workload's downloads at a time. */
export async function removeDownloads(
  filesDir: string,
  { filesOnDisk, tasks }: TimedSide['workload'],
): Promise<void> {
  if (!filesOnDisk) return;
  await clearDownloads(
    filesDir,
    tasks.filter(({ action }) => action === 'download'),
  );
}
