import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import type { Side } from '../../src/contract/names.ts';
import { exists } from '../exists.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { removeTree } from '../remove-tree.ts';
import { BUILD_SCRIPT, buildRunner } from '../suite/build-runner.ts';
import { type BuildSettings, buildSettings } from '../suite/build-settings.ts';
import { recordRepositories } from '../suite/built-repositories.ts';
import { fetchSuite, workloadNames, workloadPath } from '../suite/fetch-suite.ts';
import { installTools, type Machine } from '../suite/install-tools.ts';
import { pythonFor } from '../suite/python.ts';
import { runnerLanguage } from '../suite/runner-language.ts';
import { type BothSides, type ReadySide, type Runner, sideWorkload } from './ready-side.ts';
import { toolsDiffer } from './settle.ts';

/**
 * Checks both sides out and builds all of their runners, before anything is timed. Nothing is built when
 * the sides have installed different tools: they cannot be compared on one machine.
 *
 * @throws JobFailure when a side cannot be fetched, or its suite cannot be compared
 */
export async function suiteSides(
  compare: CompareRequest,
  context: JobContext,
  machine?: Machine,
): Promise<BothSides> {
  const { log, request } = context;
  const candidate = await checkOut('candidate', request.suite, context, machine);
  const baseline = await checkOut('baseline', compare.suite, context, machine);
  if (toolsDiffer({ candidate, baseline })) {
    log('Nothing is built: the sides do not install the same tools on this machine.');
    return {
      candidate: await notBuilt(candidate, context),
      baseline: await notBuilt(baseline, context),
    };
  }
  const settings = await buildSettings(['candidate', 'baseline'], context);
  return {
    candidate: await build(candidate, settings.candidate, context),
    baseline: await build(baseline, settings.baseline, context),
  };
}

/**
 * Checks the candidate out and builds its runners.
 *
 * @throws JobFailure when it cannot be fetched, or its suite has no script for that
 */
export async function candidateSide(context: JobContext): Promise<ReadySide> {
  const candidate = await checkOut('candidate', context.request.suite, context);
  const settings = await buildSettings(['candidate'], context);
  return build(candidate, settings.candidate, context);
}

interface CheckedOut {
  side: Side;
  tools: string | null;
  suiteDir: string;
  buildDir: string;
}

async function checkOut(
  side: Side,
  revision: CompareRequest['suite'],
  context: JobContext,
  machine?: Machine,
): Promise<CheckedOut> {
  const folder = join(context.workDir, side);
  await removeTree(folder);
  const suiteDir = join(folder, 'suite');
  await fetchSuite(revision, suiteDir, context);
  if (!(await exists(join(suiteDir, BUILD_SCRIPT)))) {
    throw new JobFailure(
      `the ${side}'s suite has no ${BUILD_SCRIPT} at ${revision.commit}: choose a commit that has it`,
    );
  }
  const tools = await installTools(suiteDir, context, machine);
  return { side, suiteDir, tools, buildDir: join(folder, 'build') };
}

async function notBuilt(
  { side, suiteDir, tools }: CheckedOut,
  { environment, log }: JobContext,
): Promise<ReadySide> {
  return {
    side,
    tools,
    workloads: await workloadsOf(suiteDir, log),
    runners: new Map(),
    environment,
  };
}

async function build(
  { side, suiteDir, tools, buildDir }: CheckedOut,
  settings: BuildSettings,
  context: JobContext,
): Promise<ReadySide> {
  const { log, request, signal } = context;
  const python = await pythonFor(suiteDir, [BUILD_SCRIPT], context);
  const runners = new Map<string, Runner>();
  for (const [language, clients] of Map.groupBy(request.s3Clients, runnerLanguage)) {
    if (signal.aborted) break;
    log(`Building the ${side}'s runner for ${clients.join(', ')}`);
    const folder = join(buildDir, language);
    const command = [
      ...[python, join(suiteDir, BUILD_SCRIPT), '--lang', language, '--build-dir', folder],
      ...(settings.branch === null ? [] : ['--branch', settings.branch]),
    ];
    const runner = await buildRunner(command, settings, context);
    for (const client of clients) runners.set(client, runner);
    await recordRepositories(side, folder, clients, context);
  }
  return {
    ...{ side, tools, runners },
    workloads: await workloadsOf(suiteDir, log),
    environment: settings.environment,
  };
}

async function workloadsOf(
  suiteDir: string,
  log: JobContext['log'],
): Promise<ReadySide['workloads']> {
  const workloads = new Map<string, ReturnType<typeof sideWorkload>>();
  for (const name of await workloadNames(suiteDir, log)) {
    const text = await readFile(workloadPath(suiteDir, name), 'utf8');
    workloads.set(name, sideWorkload(text, `${name}.run.json`));
  }
  return workloads;
}
