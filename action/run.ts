import { join } from 'node:path';
import * as core from '@actions/core';
import { type OutFolder, openOutFolder, Scratch } from '../src/app/folders.ts';
import { newNonce } from '../src/app/request.ts';
import { type Said, spelledOut } from '../src/contract/input-error.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import type { FalseFlags } from '../src/judge/design.ts';
import { causesOf, PATIENCE_MS } from '../src/net/patience.ts';
import { RunState } from '../src/orchestrator/run-state.ts';
import type { Environment } from '../src/process/start-program.ts';
import type { ReportContext } from '../src/report/model/model.ts';
import type { AwsRunOptions } from './aws-run.ts';
import { Cancellation } from './cancellation.ts';
import {
  type Ending,
  endingOf,
  endingOfError,
  isExpected,
  outputsOf,
  setOutputs,
  severityOf,
} from './ending.ts';
import {
  clock,
  type GitHubJob,
  readGitHubJob,
  triggerOf,
  trustExtraCertificates,
  withoutRights,
} from './github-runner.ts';
import { type Inputs, MERGE_BASE, readInputs, runKeyOf, spelled } from './inputs.ts';
import { fenced, ProgressLog } from './progress-log.ts';
import { StepSummary } from './step-summary.ts';

/** One use of the action: reads what was asked and where it runs, and does it. */
export async function use(): Promise<void> {
  try {
    const github = readGitHubJob(process.env);
    const inputs = readInputs(core.getInput, github.payload);
    await trustExtraCertificates(github.tempDir, process.env);
    await run(inputs, github, process.env);
  } catch (error) {
    const { message, status } = endingOfError(error, false);
    setOutputs(outputsOf(status, { runKey: '', jobIds: [], run: null }, null));
    core.setFailed(message);
  }
}

/** From valid inputs to outputs. */
async function run(inputs: Inputs, github: GitHubJob, environment: Environment): Promise<void> {
  const state = new RunState(runKeyOf(inputs, github), clock);
  if (inputs.aws?.stop) {
    const { stopRun } = await import('./stack.ts');
    await stopRun(inputs.aws, inputs, state.runKey, github);
    setOutputs(outputsOf('interrupted', state, null));
    return;
  }
  const log = new ProgressLog({
    write: (text) => void process.stdout.write(text),
    warning: (message) => core.warning(message),
  });
  state.showOn(log);
  let falseFlags: FalseFlags | null = null;
  const context = () => contextOf(falseFlags, inputs, github);
  const measured = async () => {
    if (state.run === null) return '';
    const { summaryOf } = await import('../src/app/reports.ts');
    return summaryOf(state.run, context());
  };
  const links = [{ text: 'Workflow run', url: github.runUrl }];
  const summary = new StepSummary(github.summaryFile, state, { links, measured });
  using cancellation = new Cancellation(() => {
    setOutputs(outputsOf('interrupted', state, null));
    summary.endWith('Cancelled; cleaning up took too long, so the step was ended.');
  });
  const { signal } = cancellation;
  state.showOn(summary);
  const comment = await openComment(inputs, github, state, signal);
  if (comment) state.showOn(comment.view);
  const out = await openOutFolder(join(github.tempDir, 's3-benchmarks', state.runKey));
  const say = (line: string) => log.say(line);
  const ending = await toItsEnd(state, signal, async () => {
    const { aws } = inputs;
    if (!aws) return runHere({ inputs, github, out, state, say, environment, signal });
    const onFalseFlags = (flags: FalseFlags | null) => {
      falseFlags = flags;
    };
    return runThere({ inputs, aws, github, out, state, onFalseFlags, say, signal });
  });
  log.close();
  const { run } = state;
  const published = run && (await report(run, out, context(), inputs));
  if (published) summary.end(published);
  else summary.endWith(ending.message);
  const verdict = run ? await verdictInWords(run) : '';
  setOutputs(outputsOf(ending.status, state, published ? out : null, verdict));
  tell(ending, inputs);
  await comment?.end(ending, run, context());
}

interface ToPlan {
  github: GitHubJob;
  say: (line: string) => void;
}

interface RunHereOptions extends ToPlan {
  inputs: Inputs;
  out: OutFolder;
  state: RunState;
  environment: Environment;
  signal: AbortSignal;
}

/**
 * Runs the main job of the command line on the GitHub runner itself.
 *
 * @returns null for a dry run
 * @throws InputError before anything is started
 */
async function runHere(options: RunHereOptions): Promise<RunResult | null> {
  const { environment, github, inputs, out, signal, state } = options;
  const say = (text: string | Said) => options.say(spelledOut(text, spelled));
  const { prepareLocalRun, runLocalPlan } = await import('../src/app/local-run.ts');
  await using scratch = await Scratch.create(github.tempDir);
  const { note, request, variables } = await askedHere(inputs, github);
  // For the git of this process, and of the job.
  Object.assign(process.env, variables);
  if (note) core.notice(note);
  const prepared = await prepareLocalRun({
    request,
    identity: { runKey: state.runKey, nonce: newNonce() },
    scratch: scratch.path,
    environment: withoutRights({ ...environment, ...variables }),
    signal,
  });
  if (!inputs.dryRun) return await runLocalPlan(prepared, { out, say, state });
  const { describePlan } = await import('../src/app/plan-text.ts');
  say(describePlan(prepared.plan, prepared.offer, 'its own S3 server'));
  return null;
}

/**
 * Finds the stack, plans, and runs one job after the other on AWS Batch.
 *
 * @returns null for a dry run
 * @throws InputError before anything is submitted; the orchestrator's errors
 */
async function runThere(
  options: Omit<AwsRunOptions, 'patience' | 'plan' | 'stack' | 'startedAt'> & ToPlan,
): Promise<RunResult | null> {
  const { aws, github, inputs, say, signal, state } = options;
  const startedAt = clock.now();
  const patience = { clock, signal, notice: say, forMs: PATIENCE_MS };
  const { openStack } = await import('./stack.ts');
  const stack = await openStack(aws, github, patience);
  const { describeAwsPlan, planOnAws } = await import('./aws-plan.ts');
  const { plan, expected, notes } = await planOnAws({
    ...{ inputs, aws, stack, patience },
    trigger: triggerOf(github.event),
    ...{ runKey: state.runKey, tempDir: github.tempDir },
  });
  for (const line of [...describeAwsPlan(plan, expected), ...notes]) say(line);
  if (inputs.dryRun) return null;
  const { runOnAws } = await import('./aws-run.ts');
  return await runOnAws({ ...options, patience, plan, stack, startedAt });
}

async function askedHere(inputs: Inputs, github: GitHubJob) {
  if (inputs.compareWith !== MERGE_BASE) return { note: null, request: inputs, variables: {} };
  const { askedByEvent } = await import('./merge-base.ts');
  return askedByEvent(inputs, github);
}

async function openComment(
  { pullRequest }: Inputs,
  github: GitHubJob,
  state: RunState,
  signal: AbortSignal,
) {
  if (!pullRequest) return null;
  const { PullRequestComment } = await import('./pull-request-comment.ts');
  return new PullRequestComment(pullRequest, github, state, signal);
}

function contextOf(
  falseFlags: FalseFlags | null,
  { aws, thresholdPercent }: Inputs,
  { runner }: GitHubJob,
): ReportContext {
  if (!aws) return { runner: runner === 'github-hosted' ? 'shared' : 'own' };
  if (falseFlags === null) return {};
  return { falseFlags, thresholds: thresholdPercent === undefined ? 'learnt' : 'chosen' };
}

async function verdictInWords(run: RunResult): Promise<string> {
  const { verdictOf } = await import('../src/app/reports.ts');
  return verdictOf(run);
}

/** @returns the summary; null when not all files could be written: the ending is still the ending */
async function report(
  run: RunResult,
  out: OutFolder,
  context: ReportContext,
  { exports }: Inputs,
): Promise<string | null> {
  try {
    const { writeReports } = await import('../src/app/reports.ts');
    return (await writeReports(run, out, context, exports)).summary;
  } catch (error) {
    core.warning(`The reports could not be written: ${error}`);
    return null;
  }
}

/** Runs to whatever end, and says how it ended. */
async function toItsEnd(
  { faults }: RunState,
  signal: AbortSignal,
  measure: () => Promise<RunResult | null>,
): Promise<Ending> {
  try {
    const result = await measure();
    if (result === null) return { status: 'planned', message: 'Nothing was started (dry-run).' };
    return endingOf(result, faults);
  } catch (error) {
    if (!isExpected(error) && error instanceof Error) {
      const stacks = causesOf(error).map(({ message, stack }) => stack ?? message);
      process.stdout.write(fenced([stacks.join('\ncaused by ')]));
    }
    return endingOfError(error, signal.aborted);
  }
}

/** The last line of the log, and whether the step has failed. */
function tell(ending: Ending, { failOn }: Inputs): void {
  const say = {
    info: core.info,
    notice: core.notice,
    warning: core.warning,
    error: core.setFailed,
  };
  say[severityOf(ending, failOn)](ending.message);
}
