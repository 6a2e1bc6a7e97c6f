import { join } from 'node:path';
import { INTERRUPTED_BEFORE } from '../../src/contract/interrupted.ts';
import { refused, runnable } from '../../src/contract/read-workload.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { remainingWork } from '../remaining-work.ts';
import { removeTree } from '../remove-tree.ts';
import { askClients } from './ask-clients.ts';
import { buildSettings } from './build-settings.ts';
import { fetchSuite } from './fetch-suite.ts';
import { installTools } from './install-tools.ts';
import { prepareOneByOne } from './prepare-one-by-one.ts';
import { pythonFor } from './python.ts';
import { languageOf, recordBuilt, whyNotBuilt } from './script-builds.ts';
import { settleCases } from './settle-cases.ts';
import {
  buildDirOf,
  type CasesBegun,
  runScript,
  SUITE_SCRIPT,
  type SuiteRun,
} from './suite-script.ts';
import { preparable, type ReadWorkloads, suiteWorkloads } from './suite-workloads.ts';

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
  for (const [name, settled] of refused(all)) {
    if (workloads.has(name)) continue;
    settleCases({ buckets, s3Clients, workloads: [name] }, settled, context);
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
  const total = s3Clients.length * buckets.length * all.size;
  const progress = { index: document.cases.length, total };
  for (const batch of remainingWork(request, workloads, document)) {
    await measureBatch({ ...batch, ...suite, all }, progress, context);
  }
  for (const client of s3Clients) {
    const reason = failed.get(client) ?? 'not reached';
    const settled = signal.aborted
      ? ({ status: 'skipped', reason: INTERRUPTED_BEFORE } as const)
      : ({ status: 'failed', reason } as const);
    settleCases({ buckets, s3Clients: [client], workloads: workloads.keys() }, settled, context);
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
  context.log(`${failure(words)}: what cannot be prepared is looked for, one by one.`);
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
      const settled = known ?? { status: 'failed' as const, reason: failure(why) };
      settleCases({ ...cells, workloads: [name] }, settled, context);
    }
    if (workloads.size === 0) continue;
    const still = await measurePrepared({ ...suite, ...cells, workloads }, progress, context);
    if (still === null) continue;
    const reason = failure(still.words);
    settleCases({ ...cells, workloads: workloads.keys() }, { status: 'failed', reason }, context);
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
    settleCases(cells, { status: 'failed', reason }, context);
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
      const settled = { status: 'failed', reason: output.stray } as const;
      const cells = { buckets, s3Clients: [...output.reached], workloads: workloads.keys() };
      settleCases(cells, settled, context);
    }
    remaining = open.filter((client) => !failed.has(client));
    alone = !building;
  }
  return null;
}
