import { asTheirWords, INTERRUPTED } from '../src/contract/interrupted.ts';
import type { JobRequest } from '../src/contract/job-request.ts';
import { FailureReason } from '../src/contract/reason.ts';
import { type CaseResult, markWarmup } from '../src/contract/run-result.ts';
import { NO_RUN, PrintedRuns, SKIPPED_EXIT_CODE } from '../src/contract/runner-output.ts';
import { type CommandEnd, type CommandOptions, runCommand } from './run-command.ts';

/** Clients tune to a target throughput; where the line rate is unknown this one stands for it. */
export const DEFAULT_GIGABITS_PER_SECOND = 10;

export type CaseOutcome = Pick<CaseResult, 'status' | 'reason' | 'measurements'>;

export interface RunnerOptions extends CommandOptions {
  /** Of the machine; null where it is not known. */
  lineRateGigabitsPerSecond: number | null;
  /** Of all tasks of the workload; null where that is not known. */
  bytesPerRun: number | null;
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

/**
 * Runs a runner once: all repeats of one S3 client on one workload.
 *
 * Its exit code and its `Run:` lines decide; other lines are the client's log. Runs printed before a
 * failure are kept.
 */
export async function runRunner(
  command: readonly string[],
  options: RunnerOptions,
): Promise<CaseOutcome> {
  const runs = new PrintedRuns(options.lineRateGigabitsPerSecond, options.bytesPerRun);
  const said = new FailureReason();
  const onLine = (line: string) => {
    options.onLine(line);
    if (!runs.add(line)) said.line(line);
  };
  const end = await start(command, { ...options, onLine });
  const measurements = markWarmup(runs.kept.map((run) => ({ round: 0, ...run })));
  const judged = judge(end, measurements.length, said);
  if (judged.reason === INTERRUPTED) return { ...judged, measurements };
  const reason = [judged.reason, runs.warning].filter((why) => why !== null).join('; ') || null;
  return { ...judged, reason, measurements };
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

function judge(
  end: CommandEnd,
  runs: number,
  said: FailureReason,
): Pick<CaseResult, 'status' | 'reason'> {
  if (end.ended === 'interrupted') return { status: 'failed', reason: INTERRUPTED };
  if (end.ended === 'timeout') return { status: 'failed', reason: 'it did not end in time' };
  if (end.code === SKIPPED_EXIT_CODE) {
    return {
      status: 'skipped',
      reason: asTheirWords(said.lastWords) || 'the runner does not support it',
    };
  }
  if (end.code === 0 && runs > 0) return { status: 'measured', reason: null };
  if (end.code === 0) return { status: 'failed', reason: NO_RUN };
  return { status: 'failed', reason: asTheirWords(said.why(end)) };
}
