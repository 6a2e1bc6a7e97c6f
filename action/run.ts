import { join } from 'node:path';
import * as core from '@actions/core';
import { type OutFolder, openOutFolder } from '../src/cli/out-folder.ts';
import type { RunResult } from '../src/contract/run-result.ts';
import type { ReportContext } from '../src/report/model/model.ts';
import { clock } from './clock.ts';
import { fenced } from './foreign-text.ts';
import type { GitHubJob } from './github.ts';
import type { Inputs, PullRequestInputs } from './inputs.ts';
import { Interrupt } from './interrupt.ts';
import { Journal } from './journal.ts';
import { isExpected, type Outcome, outcomeOf, outcomeOfError, severityOf } from './outcome.ts';
import { outputsOf, setOutputs } from './outputs.ts';
import { ProgressLog } from './progress-log.ts';
import { runKeyOf } from './run-key.ts';
import { StepSummary } from './step-summary.ts';

/** One use of the action, from valid inputs to its outputs. */
export async function run(
  inputs: Inputs,
  github: GitHubJob,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const log = new ProgressLog({
    write: (text) => void process.stdout.write(text),
    warning: (message) => core.warning(message),
  });
  const runKey = runKeyOf(inputs, github);
  if (inputs.aws?.stop) {
    const { stopRun } = await import('./stop-run.ts');
    await stopRun(inputs.aws, inputs, runKey, github);
    setOutputs(outputsOf('interrupted', { runKey, jobIds: [], run: null }, null));
    return;
  }
  const journal = new Journal(runKey, log);
  const summary = openSummary(journal, github, inputs);
  using interrupt = new Interrupt(() => {
    setOutputs(outputsOf('interrupted', journal, null));
    summary.endWith('Cancelled; what had to be done took too long, so the step was ended.');
  });
  const { signal } = interrupt;
  journal.alsoTell(summary);
  const asked = inputs.pullRequest;
  const comment = asked && (await openComment(asked, github, runKey, signal));
  if (comment) journal.alsoTell(comment.progress);
  const out = await openOutFolder(join(github.tempDir, 's3-benchmarks', runKey));
  const say = (line: string) => log.say(line);
  const outcome = await conclude(journal, signal, async () => {
    if (inputs.aws) {
      const { runOnAws } = await import('./aws-run.ts');
      return runOnAws({ inputs, aws: inputs.aws, github, runKey, out, journal, say, signal });
    }
    const { runHere } = await import('./local-run.ts');
    const { tempDir } = github;
    return runHere({ inputs, runKey, tempDir, out, journal, say, environment, signal });
  });
  log.close();
  const context = contextOf(journal, inputs);
  const published = journal.run && (await report(journal.run, out, context, inputs));
  if (published) summary.end(published);
  else summary.endWith(outcome.message);
  const verdict = journal.run ? await wordsOf(journal.run) : '';
  setOutputs(outputsOf(outcome.status, journal, published ? out : null, verdict));
  tell(outcome, inputs);
  await comment?.end({ outcome, run: journal.run, context });
}

function openSummary(journal: Journal, github: GitHubJob, inputs: Inputs): StepSummary {
  const begun = {
    runKey: journal.runKey,
    startedAt: clock.now().toISOString(),
    links: [{ text: 'Workflow run', url: github.runUrl }],
  };
  const measured = async () => {
    if (journal.run === null) return '';
    const { summaryOf } = await import('./publish.ts');
    return summaryOf(journal.run, contextOf(journal, inputs));
  };
  return new StepSummary(github.summaryFile, begun, { clock, measured });
}

async function openComment(
  inputs: PullRequestInputs,
  github: GitHubJob,
  runKey: string,
  signal: AbortSignal,
) {
  const { PullRequestComment } = await import('./pull-request-comment.ts');
  return new PullRequestComment(inputs, github, runKey, signal);
}

function contextOf({ falseFlags }: Journal, { thresholdPercent }: Inputs): ReportContext {
  if (falseFlags === null) return {};
  return { falseFlags, thresholds: thresholdPercent === null ? 'learnt' : 'chosen' };
}

async function wordsOf(run: RunResult): Promise<string> {
  const { verdictOf } = await import('./verdict.ts');
  return verdictOf(run);
}

/** @returns the summary; null when not all files could be written: the outcome is still the outcome */
async function report(
  run: RunResult,
  out: OutFolder,
  context: ReportContext,
  { exports }: Inputs,
): Promise<string | null> {
  try {
    const { publish } = await import('./publish.ts');
    return await publish(run, out, context, { exports });
  } catch (error) {
    core.warning(`The reports could not be written: ${error}`);
    return null;
  }
}

/** Runs to whatever end, and says how it ended. */
async function conclude(
  journal: Journal,
  signal: AbortSignal,
  measure: () => Promise<RunResult | null>,
): Promise<Outcome> {
  try {
    const result = await measure();
    if (result === null) return { status: 'planned', message: 'Nothing was started (dry-run).' };
    return outcomeOf(result, journal.faults);
  } catch (error) {
    if (!isExpected(error) && error instanceof Error) {
      process.stdout.write(fenced([error.stack ?? '', ...causesOf(error)]));
    }
    return outcomeOfError(error, signal.aborted);
  }
}

function causesOf(error: Error): string[] {
  const { cause } = error;
  if (!(cause instanceof Error)) return [];
  return [`caused by ${cause.stack ?? cause.message}`, ...causesOf(cause)];
}

/** The last line of the log, and whether the step has failed. */
function tell(outcome: Outcome, { failOn }: Inputs): void {
  const say = {
    info: core.info,
    notice: core.notice,
    warning: core.warning,
    error: core.setFailed,
  };
  say[severityOf(outcome, failOn)](outcome.message);
}
