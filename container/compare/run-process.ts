import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import { BUILTIN_SUITE, type Side } from '../../src/contract/names.ts';
import type { Measurement } from '../../src/contract/run-result.ts';
import { bytesPerRun, type Workload } from '../../src/contract/workload.ts';
import { parseNote } from '../builtin/notes.ts';
import { filesDirOf } from '../builtin/prepare/prepare-job.ts';
import { clearDownloads } from '../builtin/verify-downloads.ts';
import { runEntered } from '../entered-runner.ts';
import type { JobContext } from '../job-context.ts';
import { removeTree } from '../remove-tree.ts';
import { type CaseOutcome, runnerArguments, runRunner } from '../run-runner.ts';
import type { ReadySide, Runner } from './ready-side.ts';
import type { Cell } from './settle.ts';

/** A cell that can be timed on a side. */
export interface TimedSide {
  text: string;
  workload: Workload;
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
  if (!known || 'reason' in known || !runner || !('command' in runner)) {
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
  maxCaseSeconds: number;
}

/**
 * Runs a side of a cell once, in a process of its own: a warm-up, then the runs that count. The
 * workload's own bound on time, which each side may have set as it likes, would leave out the slow
 * runs of one side; the case's is the same for both.
 */
export async function runProcess(
  cell: Cell,
  timed: TimedSide,
  { kept, maxCaseSeconds, round, side, timeout }: ProcessOfRound,
  context: JobContext,
): Promise<CaseOutcome> {
  // Runners may read whole numbers only.
  const bounds = { maxRepeatCount: 1 + kept, maxRepeatSecs: Math.ceil(maxCaseSeconds) };
  const text = JSON.stringify({ ...JSON.parse(timed.text), ...bounds });
  const outcome = await runAlone(cell, { ...timed, text }, { side, timeout }, context);
  return { ...outcome, measurements: outcome.measurements.map(inRound(round)) };
}

/**
 * Runs a runner once. Its workload is a copy under the same name, as runners put the name into what
 * they print and send. When its files cannot be made ready, whatever the runner before has done to
 * them, the case has failed, and the others go on.
 */
export async function runAlone(
  cell: Cell,
  timed: TimedSide,
  { side, timeout }: Pick<ProcessOfRound, 'side' | 'timeout'>,
  context: JobContext,
): Promise<CaseOutcome> {
  const { document, log, request, runnerEntry, signal } = context;
  const cwd = filesDirOf(context);
  let path: string;
  try {
    await removeDownloads(cwd, timed.workload);
    path = await writeWorkload(cell, timed, side, context);
  } catch (error) {
    const why = printable(error instanceof Error ? error.message : String(error));
    const reason = `its files could not be made ready: ${why}`;
    return { status: 'failed', reason, measurements: [] };
  }
  const called = runnerArguments(cell.s3Client, path, cell.bucket.name, request);
  const command = [...timed.command, ...called];
  const ours = request.suite.repository === BUILTIN_SUITE;
  const onLine = (line: string) => {
    const note = ours ? parseNote(line) : undefined;
    if (note === undefined || document.note(note)) log(line);
  };
  const options = {
    ...{ cwd, env: timed.environment, signal, timeout, onLine },
    lineRateGigabitsPerSecond: request.gigabitsPerSecond,
    bytesPerRun: bytesPerRun(timed.workload),
  };
  return runnerEntry
    ? runEntered(cell.s3Client, command, options, runnerEntry)
    : runRunner(command, options);
}

/** @returns path of the copy that a runner is given */
async function writeWorkload(
  { workload }: Cell,
  { text }: TimedSide,
  side: Side,
  { workDir }: JobContext,
): Promise<string> {
  const folder = join(workDir, 'workload', side);
  await removeTree(folder);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${workload}.run.json`);
  await writeFile(path, text);
  return path;
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
  { filesOnDisk, tasks }: Workload,
): Promise<void> {
  if (!filesOnDisk) return;
  await clearDownloads(
    filesDir,
    tasks.filter(({ action }) => action === 'download'),
  );
}
