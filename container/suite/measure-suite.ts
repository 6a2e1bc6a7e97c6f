import { join } from 'node:path';
import { isChosen } from '../../src/contract/glob.ts';
import type { JobRequest } from '../../src/contract/job-request.ts';
import { cellKeyInJob } from '../../src/contract/names.ts';
import { refused, runnable, type Settled } from '../../src/contract/read-workload.ts';
import type { Workload } from '../../src/contract/workload.ts';
import type { JobDocument } from '../document.ts';
import { removeTree } from '../files.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { caseResult, NOT_REACHED } from '../measure/runner.ts';
import { buildSettings } from './build-settings.ts';
import { languageOf, recordBuilt, whyNotBuilt } from './built.ts';
import { fetchSuite, preparable, type ReadWorkloads, suiteWorkloads } from './checkout.ts';
import { askClients } from './suite-clients.ts';
import {
  buildDirOf,
  type CasesBegun,
  prepareOneByOne,
  runScript,
  SUITE_SCRIPT,
  type SuiteRun,
} from './suite-script.ts';
import { installTools, pythonFor } from './tools.ts';

/**
 * Measures with any suite that offers the contract's scripts, as they are.
 *
 * A workload that cannot be read or prepared fails its own cases, and the script is not given it. When a
 * client's build or its runner ends the whole script, the others are run without it; a language whose
 * build failed is not built again.
 *
 * @throws JobFailure when the suite cannot be fetched, nothing of it can be prepared, or it builds
 *   nothing of the client's repository that is under test
 */
export async function measureSuite(context: JobContext): Promise<void> {
  const { document, log, request, signal, workDir } = context;
  const { s3Clients } = request;
  const buckets = request.buckets.map(({ name }) => name);
  const suiteDir = join(workDir, 'suite');
  await fetchSuite(request.suite, suiteDir, context);
  const [read] = await suiteWorkloads([suiteDir], context);
  // The suite's runners leave what they download, so that all of it is there in the end.
  const all = await preparable(read!, 'all', context);
  const workloads = forTheScript(all);
  for (const [name, end] of refused(all)) {
    if (workloads.has(name)) continue;
    recordUntimed({ buckets, s3Clients, workloads: [name] }, end, context);
  }
  if (workloads.size === 0) {
    log('Nothing is built: there is no workload that can be run.');
    return;
  }
  await installTools(suiteDir, context);
  const python = await pythonFor(suiteDir, [SUITE_SCRIPT], context);
  const clients = await askClients(suiteDir, python, context);
  const { candidate: settings } = await buildSettings(
    { candidate: { suiteDir, clients } },
    context,
  );
  // The reference suite pulls in clones that it finds, which fails where a tag or commit is checked out.
  if (settings.branch !== null) await removeTree(buildDirOf(context));
  const failed = new Map([
    ...(context.kept?.unbuilt ?? []),
    ...whyNotBuilt({ clients, settings }, context),
  ]);
  const suite = { suiteDir, python, settings, clients, runners: new Map(), failed };
  const chosen = s3Clients.map(
    (one) => [...all.keys()].filter((name) => isChosen(request.cells ?? {}, one, [name])).length,
  );
  const total = buckets.length * chosen.reduce((sum, count) => sum + count, 0);
  const progress = { index: document.cases.length, total };
  for (const batch of remainingWork(request, workloads, document)) {
    await measureBatch({ ...batch, ...suite, all }, progress, context);
  }
  for (const client of s3Clients) {
    const reason = failed.get(client) ?? 'not reached';
    const end = signal.aborted ? NOT_REACHED : ({ status: 'failed', reason } as const);
    recordUntimed({ buckets, s3Clients: [client], workloads: workloads.keys() }, end, context);
  }
  await recordBuilt(suite, context);
  if (document.cases.length === 0) throw new JobFailure('the suite ran no benchmark');
}

/** What can be run, and what is of a version that only the suite's own runners may know: null. */
function forTheScript(all: ReadWorkloads): Map<string, Workload | null> {
  const known = runnable(all);
  const isGiven = (name: string) => known.has(name) || refused(all).get(name)?.status === 'skipped';
  const names = [...all.keys()].filter(isGiven);
  return new Map(names.map((name) => [name, known.get(name) ?? null]));
}

interface SuiteBatch extends SuiteRun {
  /** All that was asked for. */
  all: ReadWorkloads;
  /** Clients that are not to be started, each with the reason. */
  failed: Map<string, string>;
}

/** @throws JobFailure when the suite's files cannot be prepared for any workload */
async function measureBatch(
  suite: SuiteBatch,
  progress: CasesBegun,
  context: JobContext,
): Promise<void> {
  const unprepared = await measurePrepared(suite, progress, context);
  if (unprepared === null) return;
  const { s3Clients, words } = unprepared;
  const failure = (why: string) => `preparing the suite's files failed: ${why}`;
  context.log(`${failure(words)}: workloads are now prepared one by one.`);
  const prepared = await prepareOneByOne(suite, context);
  if (context.signal.aborted) return;
  const [first] = (prepared ?? []).flatMap(({ failed }) => [...failed.values()]);
  if (!prepared?.some(({ workloads }) => workloads.size > 0)) {
    throw new JobFailure(failure(first ?? words));
  }
  for (const { bucket, failed, workloads } of prepared) {
    const cells = { buckets: [bucket], s3Clients };
    for (const [name, why] of failed) {
      const known = refused(suite.all).get(name);
      const end = known ?? { status: 'failed' as const, reason: failure(why) };
      recordUntimed({ ...cells, workloads: [name] }, end, context);
    }
    if (workloads.size === 0) continue;
    const still = await measurePrepared({ ...suite, ...cells, workloads }, progress, context);
    if (still === null) continue;
    const end = { status: 'failed', reason: failure(still.words) } as const;
    recordUntimed({ ...cells, workloads: workloads.keys() }, end, context);
  }
}

/** What the script said when it could not prepare the files, and the clients that it did not come to. */
interface Unprepared {
  s3Clients: readonly string[];
  words: string;
}

/** @returns null when the script prepared its files */
async function measurePrepared(
  suite: SuiteBatch,
  progress: CasesBegun,
  context: JobContext,
): Promise<Unprepared | null> {
  const { signal } = context;
  const { buckets, failed, workloads } = suite;
  const fail = (s3Clients: readonly string[], reason: string) => {
    for (const client of s3Clients) failed.set(client, reason);
    const cells = { buckets, s3Clients, workloads: workloads.keys() };
    recordUntimed(cells, { status: 'failed', reason }, context);
  };
  const failBuild = (s3Clients: readonly string[], reason: string) => {
    context.kept?.keepUnbuilt(s3Clients, reason);
    fail(s3Clients, reason);
  };
  const ofLanguageOf = (s3Client: string) =>
    suite.s3Clients.filter((one) => languageOf(one, suite) === languageOf(s3Client, suite));
  let alone = false;
  let remaining = suite.s3Clients.filter((client) => !failed.has(client));
  while (remaining.length > 0 && !signal.aborted) {
    const batch = alone ? remaining.slice(0, 1) : remaining;
    const { output, code, unbuilt } = await runScript(suite, batch, progress, context);
    if (output.phase === 'prepare' && code !== 0 && !signal.aborted) {
      return { s3Clients: remaining, words: output.words };
    }
    const building = output.phase === 'build';
    const notReached = batch.find((client) => !output.reached.has(client));
    // A script that a client's runner has ended says nothing of the clients behind it.
    const isAtFault = building || batch.length === 1;
    const open = remaining.filter((client) => !output.reached.has(client));
    const isOpen = (client: string) => open.includes(client);
    if (!signal.aborted) {
      for (const [client, why] of unbuilt) {
        failBuild(ofLanguageOf(client).filter(isOpen), `its runner could not be built: ${why}`);
      }
      if (notReached !== undefined && isAtFault && !failed.has(notReached)) {
        const why = building ? 'its runner could not be built' : 'not reached';
        const clients = building ? ofLanguageOf(notReached) : [notReached];
        (building ? failBuild : fail)(clients.filter(isOpen), `${why}: ${output.words}`);
      }
    }
    if (output.stray !== null) {
      const cells = { buckets, s3Clients: [...output.reached], workloads: workloads.keys() };
      recordUntimed(cells, { status: 'failed', reason: output.stray }, context);
    }
    remaining = open.filter((client) => !failed.has(client));
    alone = !building;
  }
  return null;
}

/** Cells that one start of a suite's script measures: all clients on all workloads in all buckets. */
export interface Batch<W> {
  s3Clients: readonly string[];
  /** Names. */
  buckets: readonly string[];
  /** By name. */
  workloads: ReadonlyMap<string, W>;
}

/**
 * What is chosen, and earlier attempts have left to measure: a client that was cut off goes on where it was, bucket by
 * bucket; those that none had come to are one batch, as all clients are when there was no attempt.
 */
export function remainingWork<W>(
  { buckets, cells = {}, s3Clients }: Pick<JobRequest, 'buckets' | 'cells' | 's3Clients'>,
  workloads: ReadonlyMap<string, W>,
  document: Pick<JobDocument, 'doneBefore'>,
): Batch<W>[] {
  const names = buckets.map(({ name }) => name);
  const left = (s3Client: string, bucket: string) =>
    [...workloads].filter(
      ([workload]) =>
        isChosen(cells, s3Client, [workload]) &&
        !document.doneBefore({ bucket, s3Client, workload }),
    );
  const isUntouched = (s3Client: string) =>
    names.every((bucket) => left(s3Client, bucket).length === workloads.size);
  const cutOff = s3Clients
    .filter((client) => !isUntouched(client))
    .flatMap((client) =>
      names.map((bucket) => ({
        ...{ s3Clients: [client], buckets: [bucket], workloads: new Map(left(client, bucket)) },
      })),
    );
  const untouched = { s3Clients: s3Clients.filter(isUntouched), buckets: names, workloads };
  return [...cutOff.filter((batch) => batch.workloads.size > 0), untouched].filter(
    (batch) => batch.s3Clients.length > 0,
  );
}

/** Cells of a suite that is measured by its own script. */
interface Cells {
  /** Names. */
  buckets: readonly string[];
  s3Clients: readonly string[];
  workloads: Iterable<string>;
}

/** Records what became of cells without a run, but for those that have a result already. */
function recordUntimed(
  { buckets, s3Clients, workloads }: Cells,
  end: Settled,
  { document, request }: Pick<JobContext, 'document' | 'request'>,
): void {
  const known = new Set(document.cases.map(cellKeyInJob));
  const names = [...workloads];
  const cells = s3Clients.flatMap((s3Client) =>
    buckets.flatMap((bucket) => names.map((workload) => ({ bucket, s3Client, workload }))),
  );
  const missing = cells.filter(
    (cell) =>
      isChosen(request.cells ?? {}, cell.s3Client, [cell.workload]) &&
      !known.has(cellKeyInJob(cell)),
  );
  if (missing.length === 0) return;
  document.putCase(...missing.map((cell) => caseResult(cell, 'candidate', null, end)));
}
