import { join } from 'node:path';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import type { Side } from '../../src/contract/names.ts';
import { exists } from '../exists.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { removeTree } from '../remove-tree.ts';
import { BUILD_SCRIPT, buildRunner } from '../suite/build-runner.ts';
import { type BuildSettings, buildSettings } from '../suite/build-settings.ts';
import { recordRepositories } from '../suite/built-repositories.ts';
import { fetchSuite } from '../suite/fetch-suite.ts';
import { installTools, type Machine } from '../suite/install-tools.ts';
import { pythonFor } from '../suite/python.ts';
import { runnerLanguage } from '../suite/runner-language.ts';
import { preparable, type ReadWorkloads, suiteWorkloads } from '../suite/suite-workloads.ts';
import type { BothSides, ReadySide, Runner } from './ready-side.ts';
import { toolsDiffer } from './settle.ts';

/**
 * Checks both sides out and builds all of their runners, before anything is timed. Nothing is built when
 * the sides have installed different tools: they cannot be compared on one machine. Nor is it when there
 * is no workload that both can run.
 *
 * @throws JobFailure when a side cannot be fetched, or its suite cannot be compared
 */
export async function suiteSides(
  compare: CompareRequest,
  context: JobContext,
  machine?: Machine,
): Promise<BothSides> {
  const { log, request } = context;
  const sources = {
    candidate: await checkOut('candidate', request.suite, context),
    baseline: await checkOut('baseline', compare.suite, context),
  };
  const folders = [sources.candidate.suiteDir, sources.baseline.suiteDir];
  const [ofCandidate, ofBaseline] = await suiteWorkloads(folders, context);
  const workloads = {
    candidate: await preparable(ofCandidate!, 'largest', context),
    baseline: ofBaseline!,
  };
  const notBuiltAs = (tools: Record<Side, string | null>): BothSides => ({
    candidate: notBuilt('candidate', tools.candidate, workloads.candidate, context),
    baseline: notBuilt('baseline', tools.baseline, workloads.baseline, context),
  });
  if (!canRunAny(workloads.candidate, workloads.baseline)) {
    log('Nothing is built: there is no workload that both sides can run.');
    return notBuiltAs({ candidate: null, baseline: null });
  }
  const tools = {
    candidate: await installTools(sources.candidate.suiteDir, context, machine),
    baseline: await installTools(sources.baseline.suiteDir, context, machine),
  };
  const candidate = {
    ...sources.candidate,
    tools: tools.candidate,
    workloads: workloads.candidate,
  };
  const baseline = { ...sources.baseline, tools: tools.baseline, workloads: workloads.baseline };
  if (toolsDiffer({ candidate, baseline })) {
    log('Nothing is built: the sides do not install the same tools on this machine.');
    return notBuiltAs(tools);
  }
  const settings = await buildSettings(['candidate', 'baseline'], context);
  return {
    candidate: await build(candidate, settings.candidate, context),
    baseline: await build(baseline, settings.baseline, context),
  };
}

/**
 * Checks the candidate out and builds its runners, if there is a workload that they can run.
 *
 * @throws JobFailure when it cannot be fetched, or its suite has no script for that
 */
export async function candidateSide(context: JobContext): Promise<ReadySide> {
  const source = await checkOut('candidate', context.request.suite, context);
  const [read] = await suiteWorkloads([source.suiteDir], context);
  const workloads = await preparable(read!, 'largest', context);
  if (!canRunAny(workloads)) {
    context.log('Nothing is built: there is no workload that can be run.');
    return notBuilt('candidate', null, workloads, context);
  }
  const tools = await installTools(source.suiteDir, context);
  const settings = await buildSettings(['candidate'], context);
  return build({ ...source, tools, workloads }, settings.candidate, context);
}

/** Whether there is a workload that all sides can run. */
function canRunAny(first: ReadWorkloads, ...others: readonly ReadWorkloads[]): boolean {
  const can = (side: ReadWorkloads, name: string) => {
    const read = side.get(name);
    return read !== undefined && 'workload' in read;
  };
  return [...first.keys()].some((name) => [first, ...others].every((side) => can(side, name)));
}

interface Source {
  side: Side;
  suiteDir: string;
  buildDir: string;
}

interface CheckedOut extends Source {
  tools: string | null;
  workloads: ReadWorkloads;
}

async function checkOut(
  side: Side,
  revision: CompareRequest['suite'],
  context: JobContext,
): Promise<Source> {
  const folder = join(context.workDir, side);
  await removeTree(folder);
  const suiteDir = join(folder, 'suite');
  await fetchSuite(revision, suiteDir, context);
  if (!(await exists(join(suiteDir, BUILD_SCRIPT)))) {
    throw new JobFailure(
      `the ${side}'s suite has no ${BUILD_SCRIPT} at ${revision.commit}: choose a commit that has it`,
    );
  }
  return { side, suiteDir, buildDir: join(folder, 'build') };
}

function notBuilt(
  side: Side,
  tools: string | null,
  workloads: ReadWorkloads,
  { environment }: JobContext,
): ReadySide {
  return { side, tools, workloads, runners: new Map(), environment };
}

async function build(
  { side, suiteDir, tools, buildDir, workloads }: CheckedOut,
  settings: BuildSettings,
  context: JobContext,
): Promise<ReadySide> {
  const { log, request, signal } = context;
  const python = await pythonFor(suiteDir, context);
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
  return { side, tools, runners, workloads, environment: settings.environment };
}
