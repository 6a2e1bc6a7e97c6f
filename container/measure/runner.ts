import { readFile } from 'node:fs/promises';
import prettyMs from 'pretty-ms';
import { printable } from '../../src/contract/input-error.ts';
import type { JobRequest, RunnerEntry } from '../../src/contract/job-request.ts';
import { type Measurement, markWarmup } from '../../src/contract/measurement.ts';
import { type Side, storageClassOf } from '../../src/contract/names.ts';
import type { Settled } from '../../src/contract/read-workload.ts';
import { FailureReason } from '../../src/contract/reason.ts';
import type { RunTime } from '../../src/contract/requests-seen.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import {
  asTheirWords,
  INTERRUPTED,
  INTERRUPTED_BEFORE,
  NO_RUN_PRINTED,
  PrintedRuns,
  SKIPPED_EXIT_CODE,
} from '../../src/contract/runner-output.ts';
import { askedOf, type Workload } from '../../src/contract/workload.ts';
import {
  type CommandEnd,
  type CommandOptions,
  runCommand,
} from '../../src/process/process-group.ts';
import type { CellOfJob } from '../document.ts';
import { apart, type MeasureCosts, RunTimes } from './run-facts.ts';

/** Clients tune to a target throughput; where the line rate is unknown this one stands for it. */
export const DEFAULT_GIGABITS_PER_SECOND = 10;

/** A runner that has printed its last run tidies up in less; the suite's C runner was seen to hang in it. */
const AFTER_LAST_RUN_MS = 60_000;

export type CaseOutcome = Pick<CaseResult, 'status' | 'reason' | 'measurements'>;

/** What became of a case: all of it but its name. */
export type CaseEnd = Settled & Partial<Pick<CaseResult, 'cut' | 'measurements'>>;

/** A case that the job did not come to. */
export const NOT_REACHED: Settled = { status: 'skipped', reason: INTERRUPTED_BEFORE };

/** A case as it is recorded; what was not measured has no measurements. */
export function caseResult(
  { bucket, s3Client, workload: name }: CellOfJob,
  side: Side,
  workload: Workload | null,
  end: CaseEnd,
): CaseResult {
  return {
    ...{ side, storageClass: storageClassOf(bucket), bucket, s3Client, workload: name },
    ...askedOf(workload),
    measurements: [],
    ...end,
  };
}

/** What the runs of a process that was measured in a round are. */
export interface Repeat {
  /** The round that all of them are of. */
  round: number;
  /** How many of them, the first, are warm-ups. @default 1 */
  warmups?: number;
}

interface RunnerOptions extends CommandOptions {
  /** Of the machine; null where it is not known. */
  lineRateGigabitsPerSecond: number | null;
  /** Of all tasks of the workload; null where that is not known. */
  bytesPerRun: number | null;
  /** Of a run, where the workload is one of requests. @default it moves files */
  requestsPerRun?: number | null;
  /** Begins to measure what a process takes of the machine. @default nothing does */
  measureCosts?: MeasureCosts;
  /** @default it is in no round: the first of several runs is a warm-up */
  repeat?: Repeat | null;
  /** After how long `timeout` aborts. @default that is not told */
  limitSeconds?: number;
  /** When its runs were. @default as their lines tell */
  times?: RunTimes;
  /** Adds to its runs, when it has ended, what the server saw of them. @default nothing is added */
  addRequests?: (runs: readonly Measurement[], times: readonly RunTime[]) => Promise<Measurement[]>;
}

/** What a runner is called with after its command, as the suite contract says. */
export function runnerArguments(
  s3Client: string,
  workloadPath: string,
  bucket: string,
  { gigabitsPerSecond, region }: JobRequest,
): string[] {
  const target = String(gigabitsPerSecond ?? DEFAULT_GIGABITS_PER_SECOND);
  return [s3Client, workloadPath, bucket, region, target];
}

/** How often a runner that was started with `runnerArguments` repeats its tasks; null if not known. */
async function runsAskedOf(command: readonly string[]): Promise<number | null> {
  try {
    const { maxRepeatCount } = JSON.parse(await readFile(command.at(-4) ?? '', 'utf8'));
    return Number.isInteger(maxRepeatCount) ? maxRepeatCount : null;
  } catch {
    return null;
  }
}

/**
 * Runs a runner once: all repeats of one S3 client on one workload.
 *
 * Its exit code and its `Run:` lines decide; other lines are the client's log. Runs printed before a
 * failure are kept. One that has printed all the runs of its workload, and does not end, is ended: it
 * has measured.
 *
 * @param afterLastRunMs how long it may go on after the last run that was asked for, or one behind it
 */
export async function runRunner(
  command: readonly string[],
  options: RunnerOptions,
  afterLastRunMs = AFTER_LAST_RUN_MS,
): Promise<CaseOutcome> {
  const asked = (await runsAskedOf(command)) ?? Number.POSITIVE_INFINITY;
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const runs = new PrintedRuns(options.lineRateGigabitsPerSecond, {
    bytes: options.bytesPerRun,
    requests: options.requestsPerRun ?? null,
  });
  const said = new FailureReason();
  let measured: ReturnType<MeasureCosts> | undefined;
  const onStart = (pid: number) => {
    measured = options.measureCosts?.(pid);
  };
  const { addRequests = async (all) => [...all], times = new RunTimes(false) } = options;
  const factsOf = (seconds: number) => {
    const time = times.take(seconds);
    return { ...measured?.costs.take(seconds), ...(time && { time }) };
  };
  const onLine = (line: string) => {
    if (times.line(line)) return;
    options.onLine(line);
    if (!runs.add(line, factsOf)) said.line(line);
    else if (runs.printed >= asked) {
      clearTimeout(timer);
      timer = setTimeout(() => late.abort(), afterLastRunMs);
    }
  };
  const timeout = AbortSignal.any([late.signal, ...(options.timeout ? [options.timeout] : [])]);
  const end = await start(command, { ...options, timeout, onLine, onStart });
  clearTimeout(timer);
  measured?.stop();
  const kept = apart(runs.kept);
  const measurements = await addRequests(
    options.repeat
      ? inRound(kept.runs, options.repeat)
      : markWarmup(kept.runs.map((run) => ({ round: 0, ...run }))),
    kept.times,
  );
  const isDone = end.ended === 'timeout' && runs.printed >= asked && measurements.length > 0;
  const found = isDone
    ? endedByUs(late.signal)
    : endOf(end, measurements.length, said, options.limitSeconds);
  if (found.reason === INTERRUPTED) return { ...found, measurements };
  const reason = [found.reason, runs.warning].filter((why) => why !== null).join('; ') || null;
  return { ...found, reason, measurements };
}

/** Also the only run of a process is a warm-up: it counted on no other side, in no other round. */
function inRound(
  runs: readonly Omit<Measurement, 'round' | 'warmup'>[],
  { round, warmups = 1 }: Repeat,
): Measurement[] {
  return runs.map((run, index) => ({ round, ...run, warmup: index < warmups }));
}

/** A runner that cannot be started has failed, as one that ends at once. */
async function start(command: readonly string[], options: CommandOptions): Promise<CommandEnd> {
  try {
    return await runCommand(command, options);
  } catch (error) {
    options.onLine(
      `${command[0]} cannot be started: ${error instanceof Error ? error.message : error}`,
    );
    return { code: 127, signal: null, ended: null };
  }
}

function endedByUs(late: AbortSignal): Settled {
  const why = late.aborted
    ? 'it did not end within a minute after its last run'
    : 'its time ran out after its last run';
  return { status: 'measured', reason: `stopped, because ${why}` };
}

function endOf(
  end: CommandEnd,
  runs: number,
  said: FailureReason,
  limitSeconds: number | undefined,
): Settled {
  if (end.ended === 'interrupted') return { status: 'failed', reason: INTERRUPTED };
  if (end.ended === 'timeout') {
    const time =
      limitSeconds === undefined
        ? 'in time'
        : `within ${prettyMs(limitSeconds * 1000, { secondsDecimalDigits: 0 })}`;
    return { status: 'failed', reason: `it did not end ${time}` };
  }
  if (end.code === SKIPPED_EXIT_CODE) {
    return {
      status: 'skipped',
      reason: asTheirWords(said.lastWords) || 'the runner does not support it',
    };
  }
  if (end.code === 0 && runs > 0) return { status: 'measured', reason: null };
  if (end.code === 0) return { status: 'failed', reason: NO_RUN_PRINTED };
  return { status: 'failed', reason: asTheirWords(said.why(end)) };
}

/** How many names are reported for a run; that is enough to show that it asks for more. */
const MOST_NAMES = 5;

/**
 * Runs a runner where the names of AWS lead to the server of the run. Where nothing else can be reached,
 * names that it has asked for in vain are logged and kept with the case.
 */
export async function runEntered(
  command: readonly string[],
  options: RunnerOptions,
  entry: RunnerEntry,
): Promise<CaseOutcome> {
  const before = await linesOf(entry.refusedNames);
  const outcome = await runRunner([...entry.command, options.cwd, ...command], options);
  const later = (await linesOf(entry.refusedNames)).slice(before.length);
  const names = [...new Set(later)].map((line) => printable(JSON.parse(line)));
  if (names.length === 0) return outcome;
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const asked = `it asked for ${names.slice(0, MOST_NAMES).join(', ')}${more}, which is not S3`;
  options.onLine(`${asked}: nothing else can be reached with --as-aws.`);
  return { ...outcome, reason: outcome.reason === null ? asked : `${outcome.reason}; ${asked}` };
}

async function linesOf(path: string | null): Promise<string[]> {
  if (path === null) return [];
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
}
