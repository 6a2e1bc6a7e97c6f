import { BatchBackend } from '../src/aws/batch-backend.ts';
import { loadManifest } from '../src/aws/manifest.ts';
import type { Patience } from '../src/aws/patience.ts';
import { S3Results } from '../src/aws/s3-results.ts';
import { judgeAt } from '../src/cli/judge.ts';
import { clearOutFolder, type OutFolder } from '../src/cli/out-folder.ts';
import { InputError } from '../src/contract/input-error.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import { ResultFolder } from '../src/local/result-folder.ts';
import { runPlan } from '../src/orchestrator/run-plan.ts';
import type { WatchTimes } from '../src/orchestrator/watch-job.ts';
import { readAaRecord } from './aa-history.ts';
import { awsAccess } from './aws-access.ts';
import { clock } from './clock.ts';
import { type GitHubJob, triggerOf } from './github.ts';
import type { AwsInputs, Inputs } from './inputs.ts';
import type { Journal } from './journal.ts';
import { newNonce } from './nonce.ts';
import { describeAwsPlan } from './plan-text.ts';
import { saveOver, saveStarted } from './saved-state.ts';

const MINUTE_MS = 60_000;
/** For a network that is gone or throttling before and between jobs. */
const PATIENCE_MS = 15 * MINUTE_MS;
/** The wait for a machine is counted anew in each leg: one that is longer than a leg would never end. */
const MOST_OF_A_LEG = 0.75;

export interface AwsRunOptions {
  inputs: Inputs;
  aws: AwsInputs;
  github: GitHubJob;
  runKey: string;
  out: OutFolder;
  journal: Journal;
  say: (line: string) => void;
  signal: AbortSignal;
}

/**
 * Finds the stack, plans, and runs one job after the other on AWS Batch.
 *
 * @returns null for a dry run
 * @throws InputError before anything is submitted; the orchestrator's errors
 */
export async function runOnAws(options: AwsRunOptions): Promise<RunResult | null> {
  const { aws, github, inputs, journal, out, runKey, say, signal } = options;
  const startedAt = clock.now();
  const access = awsAccess(aws, github);
  const patience: Patience = { clock, signal, notice: say, forMs: PATIENCE_MS };
  const manifest = await loadManifest(access, aws.stackName, patience);
  const bucket = manifest.resultsBucket;
  if (bucket === null) {
    throw new InputError(`Stack "${aws.stackName}" has no bucket for results: deploy it again.`);
  }
  const owner = { repository: github.repository, runId: github.runId };
  const backend = new BatchBackend({ access, manifest, owner, ...patience });
  const { planOnAws } = await import('./aws-plan.ts');
  const { plan, expected, notes } = await planOnAws({
    asked: inputs,
    limits: aws,
    trigger: triggerOf(github.event),
    runKey,
    manifest,
    access,
    backend,
    tempDir: github.tempDir,
    patience,
  });
  for (const line of [...describeAwsPlan(plan, expected), ...notes]) say(line);
  if (inputs.dryRun) return null;

  await clearOutFolder(out);
  const file = new ResultFolder(out.path, out.result);
  const writeLocal = async (run: RunResult) => {
    journal.run = run;
    await file.save(run);
  };
  const percent = inputs.thresholdPercent ?? undefined;
  const query = {
    instanceTypes: plan.jobs.map(({ request }) => request.instanceType),
    threshold: percent === undefined ? undefined : percent / 100,
  };
  const known =
    plan.jobs[0]!.request.compare && (await readAaRecord(access, bucket, query, patience));
  journal.falseFlags = known?.flags ?? null;
  const judge = judgeAt(percent, known ?? {});
  const results = new S3Results({ access, bucket, writeLocal, ...patience });
  const jobNames = plan.jobs.map(({ jobName }) => jobName);
  saveStarted({ roleArn: aws.roleArn, manifest, jobNames });
  try {
    const run = await runPlan(
      plan,
      { backend, results, judge, clock, progress: journal, signal },
      {
        times: timesOf(aws, startedAt),
        onBusy: aws.onBusy,
        newNonce,
        failFast: inputs.failFast,
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
