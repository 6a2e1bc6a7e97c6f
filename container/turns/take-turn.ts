import type { Bucket } from '../../src/contract/names.ts';
import type { Measurement } from '../../src/contract/run-result.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { loadBetween, readCpuTimes } from '../../src/process/machine-load.ts';
import { BUILTIN_RUNNER, builtinEnvironment } from '../builtin/builtin-suite.ts';
import { CHECKS, parseChecked } from '../builtin/notes.ts';
import { runProcess } from '../compare/run-process.ts';
import type { JobContext } from '../job-context.ts';
import type { CaseOutcome } from '../run-runner.ts';
import { timeLimit } from '../time-limit.ts';

/** A process of one S3 client on one workload: a warm-up, then a run that counts. */
export interface Turn {
  bucket: Bucket;
  s3Client: string;
  name: string;
  workload: Workload;
  /** From 1. */
  round: number;
  /** Whether it is checked what was moved. */
  checks: boolean;
  timeoutSeconds: number;
}

export interface TurnOutcome {
  outcome: CaseOutcome;
  /** That it took, but for its checks. */
  seconds: number;
  /** It did not end in time, and was ended. */
  late: boolean;
}

export type TakeTurn = (turn: Turn, context: JobContext) => Promise<TurnOutcome>;

/** One process is one value: more runs of it would not be independent of each other. */
const KEPT = 1;

export async function takeTurn(turn: Turn, context: JobContext): Promise<TurnOutcome> {
  const { bucket, checks, name, round, s3Client, timeoutSeconds, workload } = turn;
  let checked = 0;
  const log = (line: string) => {
    checked += parseChecked(line) ?? 0;
    context.log(line);
  };
  const timed = {
    text: JSON.stringify(workload),
    workload,
    command: BUILTIN_RUNNER,
    environment: { ...builtinEnvironment(context), [CHECKS]: checks ? 'yes' : 'no' },
  };
  const timeout = timeLimit(timeoutSeconds * 1000);
  const process = {
    side: 'candidate',
    round,
    kept: KEPT,
    timeout,
    maxCaseSeconds: timeoutSeconds,
  } as const;
  const root = firstOfOurs(context);
  const before = readCpuTimes(root);
  const started = context.now().getTime();
  const outcome = await runProcess({ bucket, s3Client, workload: name }, timed, process, {
    ...context,
    log,
  });
  const seconds = (context.now().getTime() - started) / 1000;
  const machine = loadBetween(before, readCpuTimes(root));
  const marked = ({ warmup, ...run }: Measurement) =>
    machine === null || warmup ? { ...run, warmup } : { ...run, warmup, machine };
  return {
    outcome: { ...outcome, measurements: outcome.measurements.map(marked) },
    seconds: Math.max(0, seconds - checked),
    late: timeout.aborted && !context.signal.aborted && outcome.status === 'failed',
  };
}

/** On one machine the S3 server is ours, too: whoever started this job has started it. */
function firstOfOurs({ request }: JobContext): number {
  return request.trigger === 'local' ? process.ppid : process.pid;
}
