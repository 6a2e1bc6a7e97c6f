import { judgeAt } from '../src/app/code-under-test.ts';
import { clearOutFolder, type OutFolder, saveResult } from '../src/app/folders.ts';
import { newNonce, optionsGiven } from '../src/app/request.ts';
import type { Patience } from '../src/aws/call-aws.ts';
import { S3Results } from '../src/aws/s3-results.ts';
import { messageOf } from '../src/contract/input-error.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import type { AaRecord } from '../src/history/aa-record.ts';
import type { FalseFlags } from '../src/judge/design.ts';
import type { BenchmarkPlan } from '../src/orchestrator/ports.ts';
import { runPlan } from '../src/orchestrator/run-plan.ts';
import type { RunState } from '../src/orchestrator/run-state.ts';
import type { WatchTimes } from '../src/orchestrator/watch-job.ts';
import { clock, saveOver, saveStarted } from './github-runner.ts';
import type { AwsInputs, Inputs } from './inputs.ts';
import type { Stack } from './stack.ts';

const MINUTE_MS = 60_000;
/** The wait for a machine is counted from the start in each leg: one that is longer than a leg would never end. */
const MOST_OF_A_LEG = 0.75;

export interface AwsRunOptions {
  inputs: Inputs;
  aws: AwsInputs;
  out: OutFolder;
  state: RunState;
  /** Told what A/A runs tell of the method, before the first job. */
  onFalseFlags: (flags: FalseFlags | null) => void;
  signal: AbortSignal;
  /** With AWS, before and between jobs. */
  patience: Patience;
  plan: BenchmarkPlan;
  stack: Stack;
  /** When this leg began. */
  startedAt: Date;
}

/**
 * Runs one job of a plan after the other on AWS Batch.
 *
 * @throws the orchestrator's errors
 */
export async function runOnAws(options: AwsRunOptions): Promise<RunResult> {
  const { aws, inputs, onFalseFlags, out, patience, plan, signal, stack, startedAt, state } =
    options;
  const { access, backend, bucket, manifest } = stack;
  await clearOutFolder(out);
  const writeLocal = async (run: RunResult) => {
    state.run = run;
    await saveResult(out, run);
  };
  const percent = inputs.thresholdPercent;
  const known =
    plan.jobs[0]!.request.compare &&
    (await readAaRecord(stack, plan, percent && percent / 100, patience));
  onFalseFlags(known?.flags ?? null);
  const judge = judgeAt(inputs, known ?? {});
  const results = new S3Results({ access, bucket, writeLocal, ...patience });
  const jobNames = plan.jobs.map(({ jobName }) => jobName);
  saveStarted({ roleArn: aws.roleArn, manifest, jobNames });
  try {
    const run = await runPlan(
      plan,
      { backend, results, judge, clock, progress: state, signal },
      {
        times: timesOf(aws, startedAt),
        onBusy: aws.onBusy,
        newNonce,
        failFast: inputs.failFast,
        given: optionsGiven(inputs),
        startWithinMs: startWithinMs(aws),
      },
    );
    if (!run.interrupted) saveOver();
    return run;
  } catch (error) {
    // Whatever it was, it was not the job's fault: a re-run takes the job up, and post leaves it alone.
    if (!signal.aborted) saveOver();
    throw error;
  }
}

/**
 * What the A/A runs in the stack's history tell of its noise. The comparison can do without: it then
 * takes the least change that is safe where nothing is known.
 */
async function readAaRecord(
  { access, bucket }: Stack,
  { jobs }: BenchmarkPlan,
  threshold: number | undefined,
  patience: Patience,
): Promise<AaRecord | null> {
  const { S3History } = await import('../src/aws/s3-results.ts');
  const { aaRecord } = await import('../src/history/aa-record.ts');
  const instanceTypes = jobs.map(({ request }) => request.instanceType);
  try {
    const source = new S3History(access, { bucket }, patience);
    return await aaRecord(source, { instanceTypes, threshold, warn: patience.notice });
  } catch (error) {
    const why = messageOf(error);
    const least = threshold === undefined ? ': nothing below 10 % counts' : '';
    patience.notice(`The A/A runs in the history cannot be read (${why})${least}.`);
    return null;
  }
}

/**
 * A job may start as long as the legs of its run can watch it: one that starts days later, alone, would cost
 * hours. A leg may be short, and whoever re-runs it then takes up the job that it left; clocks may differ.
 */
const EARLIEST_LATE_MS = 6 * 60 * MINUTE_MS;
const LATEST_START_MS = 24 * 60 * MINUTE_MS;

function startWithinMs({ legs, timeBudgetMinutes }: AwsInputs): number {
  const watchedMs = legs * timeBudgetMinutes * MINUTE_MS;
  return Math.min(Math.max(watchedMs, EARLIEST_LATE_MS), LATEST_START_MS);
}

function timesOf(aws: AwsInputs, startedAt: Date): WatchTimes {
  return {
    pollMs: aws.pollIntervalSeconds * 1000,
    jitter: Math.random,
    handOverAt: new Date(startedAt.getTime() + aws.timeBudgetMinutes * MINUTE_MS),
    runnableDwellMs: 10 * MINUTE_MS,
    runnableTimeoutMs:
      Math.min(aws.runnableTimeoutMinutes, aws.timeBudgetMinutes * MOST_OF_A_LEG) * MINUTE_MS,
    contactTimeoutMs: 20 * MINUTE_MS,
    // The runner kills 10 s after it asked to end.
    terminateGraceMs: 3000,
  };
}
