import { join } from 'node:path';
import { formatStep } from '../../src/contract/job-log.ts';
import type { CompareRequest } from '../../src/contract/job-request.ts';
import type { Revision, Side } from '../../src/contract/names.ts';
import { runnable } from '../../src/contract/read-workload.ts';
import type { SuiteClients } from '../../src/contract/suite-scripts.ts';
import { isSameRepository } from '../../src/git/named-repositories.ts';
import { exists, removeTree } from '../files.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import type { BothSides, ReadySide, Runner } from '../measure/side.ts';
import { type BuildSettings, buildSettings } from './build-settings.ts';
import { cargoSources } from './build-tools.ts';
import { builtFrom, recordRepositories, urlsOf, versionOf } from './built.ts';
import { fetchSuite, preparable, type ReadWorkloads, suiteWorkloads } from './checkout.ts';
import { BUILD_SCRIPT, buildRunner } from './runner-builds.ts';
import { askClients, notTaken, unknownClient } from './suite-clients.ts';
import { installTools, type Machine, pythonFor } from './tools.ts';

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
  const revisions = [context.request.suite, compare.suite];
  const [candidate, baseline] = await readySides(revisions, context, machine);
  return { candidate: candidate!, baseline: baseline! };
}

/**
 * Checks the candidate out and builds its runners, if there is a workload that they can run.
 *
 * @throws JobFailure when it cannot be fetched, or its suite has no script for that
 */
export async function candidateSide(context: JobContext): Promise<ReadySide> {
  const [candidate] = await readySides([context.request.suite], context);
  return candidate!;
}

interface Source {
  side: Side;
  suiteDir: string;
  buildDir: string;
}

interface CheckedOut extends Source, Pick<ReadySide, 'tools'> {
  workloads: ReadWorkloads;
  /** The interpreter that the suite's scripts run with. */
  python: string;
  clients: SuiteClients | null;
}

/** @param revisions of the candidate, and of the baseline if there is one */
async function readySides(
  revisions: readonly Revision[],
  context: JobContext,
  machine?: Machine,
): Promise<ReadySide[]> {
  const { environment, log, request } = context;
  const sources: Source[] = [];
  for (const [at, revision] of revisions.entries()) {
    sources.push(await checkOut(at === 0 ? 'candidate' : 'baseline', revision, context));
  }
  const folders = sources.map(({ suiteDir }) => suiteDir);
  const [first, ...others] = await suiteWorkloads(folders, context);
  const workloads = [await preparable(first!, 'largest', context), ...others];
  const tools: (string | null)[] = [];
  const notBuilt = (why: string): ReadySide[] => {
    log(`Nothing is built: ${why}.`);
    return sources.map(({ side }, at) => {
      const own = { tools: tools[at] ?? null, workloads: workloads[at]! };
      return { side, ...own, runners: new Map(), environment };
    });
  };
  const runnableIn = workloads.map((read) => [...runnable(read).keys()]);
  if (!runnableIn[0]!.some((name) => runnableIn.every((names) => names.includes(name)))) {
    const whose = sources.length > 1 ? 'that both sides can run' : 'that can be run';
    return notBuilt(`there is no workload ${whose}`);
  }
  for (const folder of folders) tools.push(await installTools(folder, context, machine));
  if (new Set(tools).size > 1) {
    return notBuilt('the sides do not install the same tools on this machine');
  }
  const checkedOut: CheckedOut[] = [];
  for (const [at, source] of sources.entries()) {
    const python = await pythonFor(source.suiteDir, [BUILD_SCRIPT], context);
    const clients = await askClients(source.suiteDir, python, context);
    const own = { tools: tools[at]!, workloads: workloads[at]! };
    checkedOut.push({ ...source, ...own, python, clients });
  }
  const bySide = Object.fromEntries(checkedOut.map((one) => [one.side, one]));
  const settings = await buildSettings(bySide as Record<Side, CheckedOut>, context);
  const asked = clientsOf(checkedOut, context);
  const ready: ReadySide[] = [];
  let untaken: ReadonlyMap<string, string> = new Map();
  for (const one of checkedOut) {
    const built = await build(one, asked, settings[one.side], untaken, context);
    if (!request.compare?.design.againstItself) untaken = built.untaken;
    ready.push(built.side);
  }
  return ready;
}

async function checkOut(side: Side, revision: Revision, context: JobContext): Promise<Source> {
  const folder = join(context.workDir, side);
  await removeTree(folder);
  const suiteDir = join(folder, 'suite');
  await fetchSuite(revision, suiteDir, context);
  if (!(await exists(join(suiteDir, BUILD_SCRIPT)))) {
    throw new JobFailure(
      `the ${side}'s suite has no ${BUILD_SCRIPT} at ${revision.commit}: choose a commit that has it`,
    );
  }
  return { side, suiteDir, buildDir: join(folder, buildFolder(side, context)) };
}

/**
 * In an A/A run the name of the folder is of another length on each side and in each run: builds have it in
 * them, so that their code and data lie elsewhere, which makes programs faster or slower (Mytkowicz et al.,
 * "Producing wrong data without doing anything obviously wrong!", ASPLOS 2009).
 */
function buildFolder(side: Side, { request: { compare } }: JobContext): string {
  if (!compare?.design.againstItself) return 'build';
  const { seed } = compare.design;
  const length = side === 'candidate' ? seed % LONGEST_TAIL : Math.floor(seed / LONGEST_TAIL);
  return `build-${'x'.repeat(length % LONGEST_TAIL)}`;
}

/** Letters; a path may have some 4000. */
const LONGEST_TAIL = 64;

/** What the sides have of the clients that were asked for. */
interface AskedClients {
  /** S3 clients by the language that a side builds for them. */
  byLanguage(side: CheckedOut): Map<string, string[]>;
  /** Why a side has no such client; null when it has. */
  whyUnknown(s3Client: string, side: CheckedOut): Runner | null;
}

/** A client that no side has is a mistake; one that a side alone has is new, or gone. */
function clientsOf(sides: readonly CheckedOut[], { request }: JobContext): AskedClients {
  const has = (s3Client: string, { clients }: CheckedOut) => clients?.has(s3Client) ?? true;
  return {
    byLanguage: (side) =>
      Map.groupBy(
        request.s3Clients.filter((one) => has(one, side)),
        (one) => side.clients?.get(one) ?? one,
      ),
    whyUnknown: (s3Client, of) => {
      if (has(s3Client, of)) return null;
      if (sides.some((side) => has(s3Client, side))) {
        return { unknown: `the ${of.side}'s suite has no S3 client ${s3Client}` };
      }
      const known = new Set(sides.flatMap(({ clients }) => [...(clients?.keys() ?? [])]));
      return { failure: unknownClient(s3Client, [...known]) };
    },
  };
}

/**
 * @param untakenBefore languages whose build was seen not to take the client's repository, each with the
 *   reason: they are not built again
 */
async function build(
  checkedOut: CheckedOut,
  asked: AskedClients,
  settings: BuildSettings,
  untakenBefore: ReadonlyMap<string, string>,
  context: JobContext,
): Promise<{ side: ReadySide; untaken: Map<string, string> }> {
  const { side, suiteDir, tools, buildDir, python, workloads } = checkedOut;
  const { document, log, request, signal } = context;
  const repository = request.client?.repository ?? '';
  const runners = new Map<string, Runner>();
  const untaken = new Map(untakenBefore);
  for (const s3Client of request.s3Clients) {
    const unknown = asked.whyUnknown(s3Client, checkedOut);
    if (unknown) runners.set(s3Client, unknown);
  }
  const languages = asked.byLanguage(checkedOut);
  for (const language of languages.keys()) {
    const why = settings.use?.whyNot(language) ?? null;
    if (why !== null && !request.compare?.design.againstItself) untaken.set(language, why);
  }
  for (const [language, clients] of languages) {
    if (signal.aborted) break;
    if (untaken.has(language)) continue;
    const whose = request.compare ? `the ${side}'s` : 'the';
    log(formatStep(`building ${whose} runner for ${clients.join(', ')}`));
    const folder = join(buildDir, language);
    const command = [
      ...[python, join(suiteDir, BUILD_SCRIPT), '--lang', language, '--build-dir', folder],
      ...(settings.branch === null ? [] : ['--branch', settings.branch]),
    ];
    const before = (await cargoSources(suiteDir)).map(({ url }) => url);
    const runner = await buildRunner(command, settings, context);
    const byCargo = (await cargoSources(suiteDir)).filter(({ url }) => !before.includes(url));
    const from = await builtFrom(folder, byCargo, settings, context);
    recordRepositories(side, folder, clients, from, context);
    for (const client of clients) runners.set(client, runner);
    if ('failure' in runner) continue;
    const isTaken = urlsOf(from).some((url) => isSameRepository(url, repository));
    if (settings.use && !isTaken)
      untaken.set(language, notTaken(language, repository, urlsOf(from)));
    if (side !== 'candidate') continue;
    const version = await versionOf(runner.command, from, settings.environment, context);
    if (version !== null) {
      document.setVersions(Object.fromEntries(clients.map((client) => [client, version])));
    }
  }
  const isUsed = [...languages.keys()].some((language) => !untaken.has(language));
  for (const [language, why] of untaken) {
    log(`Not part of what is ${request.compare ? 'compared' : 'measured'}: ${why}`);
    const instead = isUsed ? { untaken: why } : { failure: why };
    const keeps = request.compare?.design.againstItself && isUsed;
    if (!keeps) for (const client of languages.get(language) ?? []) runners.set(client, instead);
  }
  return {
    side: { side, tools, runners, workloads, environment: settings.environment },
    untaken,
  };
}
