import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, printable } from '../../src/contract/input-error.ts';
import type { Measurement } from '../../src/contract/measurement.ts';
import { BUILTIN_SUITE, type Side } from '../../src/contract/names.ts';
import type { RunTime } from '../../src/contract/requests-seen.ts';
import { INTERRUPTED } from '../../src/contract/runner-output.ts';
import { workloadFile } from '../../src/contract/suite-scripts.ts';
import { bytesPerRun, requestsPerRun } from '../../src/contract/tasks.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { loadBetween, readCpuTimes } from '../../src/process/machine.ts';
import { type Environment, timeLimit } from '../../src/process/start-program.ts';
import { clearDownloads } from '../builtin/checks.ts';
import { parseChecked, parseNote } from '../builtin/run-case.ts';
import type { CellOfJob, JobDocument } from '../document.ts';
import { removeTree } from '../files.ts';
import { filesDirOf, type JobContext, runnerEnvironment } from '../job-context.ts';
import { costsToTell, RunTimes, withRequests } from './run-facts.ts';
import { type CaseOutcome, type Repeat, runEntered, runnerArguments, runRunner } from './runner.ts';
import type { ReadySide } from './side.ts';

/** What a process is started with. */
export interface Timed {
  text: string;
  workload: Workload;
  command: readonly string[];
  environment: Environment;
}

/** @throws when the side cannot run the cell: then there is nothing to time */
export function timedOf(
  { s3Client, workload }: CellOfJob,
  { environment, runners, side, workloads }: ReadySide,
): Timed {
  const known = workloads.get(workload);
  const runner = runners.get(s3Client);
  if (!known || 'reason' in known || !runner || !('command' in runner)) {
    throw new Error(`${side} cannot be timed: ${s3Client} ${workload}`);
  }
  return { ...known, command: runner.command, environment };
}

/** One process of an S3 client on one workload: all that is measured is measured by such. */
export interface PlannedProcess {
  cell: CellOfJob;
  side: Side;
  timed: Timed;
  /**
   * Warm-ups, then so many runs that count, all of one round; null: as the workload says, in no round.
   * The workload's own bound on time, which each side may have set as it likes, would leave out the slow
   * runs of one side; `maxSeconds` is the same for both.
   */
  repeat: (Repeat & { kept: number; maxSeconds: number }) | null;
  /** The process is ended then. */
  limitSeconds: number;
}

/** What became of a process. */
export interface ProcessEnd {
  outcome: CaseOutcome;
  /** That it took, but for checks of what it moved. */
  seconds: number;
  /** `limit`, `budget`: it was ended, as that was up. */
  ended: 'by itself' | 'interrupted' | 'limit' | 'budget';
}

/** Starts a process and follows it to its end. */
export type RunProcess = (planned: PlannedProcess, context: JobContext) => Promise<ProcessEnd>;

/**
 * Runs a process, and tells with its runs that count how busy others kept the machine: one that is a person's, or whose
 * S3 clients take turns. The agents that run beside a job on AWS are the same for both sides of a comparison.
 */
export const runProcess: RunProcess = async (planned, context) => {
  const { trigger, turns } = context.request;
  if (trigger !== 'local' && turns === undefined) return await runRunnerOnce(planned, context);
  // On one machine the S3 server belongs to this program too: the process that started this job started it.
  const root = trigger === 'local' ? process.ppid : process.pid;
  const before = readCpuTimes(root);
  const end = await runRunnerOnce(planned, context);
  const machine = loadBetween(before, readCpuTimes(root));
  if (machine === null) return end;
  const measurements = end.outcome.measurements.map((run) =>
    run.warmup ? run : { ...run, machine },
  );
  return { ...end, outcome: { ...end.outcome, measurements } };
};

/**
 * Runs a runner once. Its workload is a copy under the same name, as runners put the name into what
 * they print and send. When its files cannot be made ready, whatever the runner before has done to
 * them, the case has failed, and the others go on.
 */
async function runRunnerOnce(planned: PlannedProcess, context: JobContext): Promise<ProcessEnd> {
  const { cell, limitSeconds, repeat, side, timed } = planned;
  const { document, journal, log, now, request, runnerEntry, signal } = context;
  const started = now().getTime();
  const cwd = filesDirOf(context);
  const timeout = timeLimit(limitSeconds * 1000);
  let checked = 0;
  const ours = request.suite.repository === BUILTIN_SUITE;
  const onLine = (line: string) => {
    const note = ours ? parseNote(line) : undefined;
    if (ours) checked += parseChecked(line) ?? 0;
    if (note === undefined || document.note(note)) log(line);
  };
  const options = {
    env: runnerEnvironment([cell.s3Client], timed.environment, runnerEntry?.environment),
    ...{ cwd, repeat, signal, timeout, limitSeconds, onLine },
    lineRateGigabitsPerSecond: request.gigabitsPerSecond,
    bytesPerRun: bytesPerRun(timed.workload),
    requestsPerRun: requestsPerRun(timed.workload),
    measureCosts: costsToTell(timed.workload),
    ...(journal !== undefined && {
      times: new RunTimes(ours),
      addRequests: (runs: readonly Measurement[], times: readonly RunTime[]) =>
        withRequests(runs, times, { bucket: cell.bucket, journal, log }),
    }),
  };
  const run = async (): Promise<CaseOutcome> => {
    let path: string;
    try {
      await removeDownloads(timed.workload, context);
      path = await writeWorkload(planned, join(context.workDir, 'workload', side));
    } catch (error) {
      const why = printable(messageOf(error));
      const reason = `its files could not be prepared: ${why}`;
      return { status: 'failed', reason, measurements: [] };
    }
    const command = [
      ...timed.command,
      ...runnerArguments(cell.s3Client, path, cell.bucket, request),
    ];
    return runnerEntry ? runEntered(command, options, runnerEntry) : runRunner(command, options);
  };
  const outcome = await run();
  const seconds = Math.max(0, (now().getTime() - started) / 1000 - checked);
  // By what has happened, not by its words: they may be the runner's own.
  let ended: ProcessEnd['ended'] = 'by itself';
  const { reason, status } = outcome;
  if (status === 'failed' && !signal.aborted && timeout.aborted) ended = 'limit';
  if (status === 'failed' && signal.aborted && reason === INTERRUPTED) ended = 'interrupted';
  return { outcome, seconds, ended };
}

/** @returns path of the copy that a runner is given */
async function writeWorkload({ cell, repeat, timed }: PlannedProcess, folder: string) {
  // Runners may read whole numbers only.
  const bounds = repeat && {
    maxRepeatCount: (repeat.warmups ?? 1) + repeat.kept,
    maxRepeatSecs: Math.ceil(repeat.maxSeconds),
  };
  await removeTree(folder);
  await mkdir(folder, { recursive: true });
  const path = join(folder, workloadFile(cell.workload));
  const text = bounds ? JSON.stringify({ ...JSON.parse(timed.text), ...bounds }) : timed.text;
  await writeFile(path, text);
  return path;
}

/** So that every process finds the same, and the disk holds one workload's downloads at a time. */
async function removeDownloads(
  { filesOnDisk, tasks }: Workload,
  context: Pick<JobContext, 'workDir'>,
): Promise<void> {
  const downloads = tasks.filter(({ action }) => action === 'download');
  if (filesOnDisk) await clearDownloads(filesDirOf(context), downloads);
}

/** As `removeDownloads`, after the last process of a workload: what cannot be removed is told. */
export async function leaveNoDownloads(
  name: string,
  workload: Workload,
  context: Pick<JobContext, 'log' | 'workDir'>,
): Promise<void> {
  await removeDownloads(workload, context).catch((error) =>
    context.log(`${name}: its downloads could not be removed: ${error.message}`),
  );
}

/** The time that all processes of a job take, and what is left of its budget for them. */
export class MeasuringTime {
  readonly #budgetSeconds: number | null;
  readonly #document: JobDocument;
  readonly #run: RunProcess;
  #isUp = false;

  /** @param budgetSeconds of this job, with all of its attempts; null: nobody set any */
  constructor(budgetSeconds: number | null, document: JobDocument, run: RunProcess = runProcess) {
    this.#budgetSeconds = budgetSeconds;
    this.#document = document;
    this.#run = run;
  }

  /** null: there is no budget. */
  get secondsLeft(): number | null {
    if (this.#budgetSeconds === null) return null;
    if (this.#isUp) return 0;
    return Math.max(0, this.#budgetSeconds - this.#document.roundsSeconds);
  }

  /** Whether what takes so long may begin; what nobody has timed may, as long as any time is left. */
  hasFor(seconds: number | null): boolean {
    const { secondsLeft } = this;
    return secondsLeft === null || (secondsLeft > 0 && (seconds ?? 0) <= secondsLeft);
  }

  /**
   * Runs a process and counts its time. One that has not ended when the budget is used up is ended.
   *
   * @param allowed.graceSeconds that it is allowed beyond the budget
   * @param allowed.forgivesHanging one that hangs until its own limit does not take the time of the others
   */
  async run(
    planned: PlannedProcess,
    context: JobContext,
    { forgivesHanging = false, graceSeconds = 0 } = {},
  ): Promise<ProcessEnd> {
    const { limitSeconds } = planned;
    const left = (this.secondsLeft ?? Number.POSITIVE_INFINITY) + graceSeconds;
    const isBudget = left < limitSeconds;
    const end = await this.#run(
      { ...planned, limitSeconds: isBudget ? left : limitSeconds },
      context,
    );
    if (forgivesHanging && !isBudget && end.ended === 'limit') return end;
    this.#document.spend(end.seconds);
    if (!isBudget || end.ended !== 'limit') return end;
    // Whatever the clock says, nothing is left.
    this.#isUp = true;
    return { ...end, ended: 'budget' };
  }
}
