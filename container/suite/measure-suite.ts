import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import { INTERRUPTED_BEFORE } from '../../src/contract/interrupted.ts';
import { formatCaseStart } from '../../src/contract/job-log.ts';
import { cellKey } from '../../src/contract/merge-attempts.ts';
import { storageClassOf } from '../../src/contract/names.ts';
import type { SuiteClients } from '../../src/contract/suite-clients.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { isSameRepository } from '../../src/git/named-repositories.ts';
import { requireDiskSpace } from '../builtin/prepare/disk-space.ts';
import { filesDirOf } from '../builtin/prepare/prepare-job.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { type Batch, remainingWork } from '../remaining-work.ts';
import { runCommand } from '../run-command.ts';
import { DEFAULT_GIGABITS_PER_SECOND } from '../run-runner.ts';
import { askClients, unknownClient } from './ask-clients.ts';
import { wordsOf } from './build-runner.ts';
import { type BuildSettings, buildSettings } from './build-settings.ts';
import { builtFrom, recordRepositories, urlsOf } from './built-repositories.ts';
import { cargoSources } from './cargo.ts';
import { notTaken } from './client-use.ts';
import { versionOf } from './client-versions.ts';
import { fetchSuite, readWorkloads, workloadPath } from './fetch-suite.ts';
import { installTools } from './install-tools.ts';
import { orFail } from './or-fail.ts';
import { pythonFor } from './python.ts';
import { SuiteOutput } from './suite-output.ts';

export const SUITE_SCRIPT = 'scripts/prep-build-run-benchmarks.py';

/**
 * Measures with any suite that offers the contract's scripts, as they are.
 *
 * When a client's build or its runner ends the whole script, the others are run without it; a language
 * whose build failed is not built again.
 *
 * @throws JobFailure when the suite cannot be fetched or prepared, or builds nothing of the client's
 *   repository that is under test
 */
export async function measureSuite(context: JobContext): Promise<void> {
  const { document, request, signal, workDir } = context;
  const suiteDir = join(workDir, 'suite');
  await fetchSuite(request.suite, suiteDir, context);
  await installTools(suiteDir, context);
  const python = await pythonFor(suiteDir, [SUITE_SCRIPT], context);
  const clients = await askClients(suiteDir, python, context);
  const workloads = await readWorkloads(suiteDir, context);
  await requireRoom(workloads, context);
  const { candidate: settings } = await buildSettings(
    { candidate: { suiteDir, clients } },
    context,
  );
  const failed = whyNotBuilt({ clients, settings }, context);
  const suite: Suite = { suiteDir, python, settings, clients, runners: new Map(), failed };
  const total = request.s3Clients.length * request.buckets.length * workloads.size;
  const progress = { index: document.cases.length, total };
  for (const batch of remainingWork(request, workloads, document)) {
    await measureBatch({ ...batch, ...suite }, progress, context);
  }
  for (const client of request.s3Clients) {
    const reason = failed.get(client) ?? (signal.aborted ? INTERRUPTED_BEFORE : 'not reached');
    failClient(client, reason, workloads, context);
  }
  await recordBuilt(suite, context);
  if (document.cases.length === 0) throw new JobFailure('the suite ran no benchmark');
}

/** What all batches have in common. */
interface Suite {
  suiteDir: string;
  python: string;
  settings: BuildSettings;
  clients: SuiteClients | null;
  /** Commands of runners by S3 client, as they were seen to be started. */
  runners: Map<string, readonly string[]>;
  /** Clients that are not to be started, each with the reason. */
  failed: Map<string, string>;
}

function languageOf(s3Client: string, { clients }: Pick<Suite, 'clients'>): string {
  return clients?.get(s3Client) ?? s3Client;
}

/** The clients that need no build to be known to fail. */
function whyNotBuilt(
  { clients, settings }: Pick<Suite, 'clients' | 'settings'>,
  { request: { s3Clients } }: JobContext,
): Map<string, string> {
  const why = new Map<string, string>();
  for (const s3Client of s3Clients) {
    if (clients && !clients.has(s3Client)) {
      why.set(s3Client, unknownClient(s3Client, [...clients.keys()]));
    }
  }
  const known = s3Clients.filter((one) => !why.has(one));
  const untaken = known.map((one) => settings.use?.whyNot(languageOf(one, { clients })) ?? null);
  // Beside a client that is under test, others are measured as they are.
  if (untaken.includes(null)) return why;
  for (const [index, s3Client] of known.entries()) why.set(s3Client, untaken[index]!);
  return why;
}

/**
 * Records what was built, and of which versions.
 *
 * @throws JobFailure when the client's repository under test is not among it
 */
async function recordBuilt(
  { clients, runners, settings, suiteDir }: Suite,
  context: JobContext,
): Promise<void> {
  const { document, request } = context;
  const buildDir = buildDirOf(context);
  const from = await builtFrom(buildDir, await cargoSources(suiteDir), settings, context);
  recordRepositories('candidate', buildDir, undefined, from, context);
  for (const s3Client of request.s3Clients) {
    const own = join(buildDir, languageOf(s3Client, { clients }), '/');
    const cloned = from.cloned.filter(({ folder }) => `${folder}/`.startsWith(own));
    const command = runners.get(s3Client) ?? null;
    const byCargo = command?.[0]?.startsWith(suiteDir) ? from.byCargo : [];
    const env = settings.environment;
    const version = command && (await versionOf(command, { cloned, byCargo }, env, context));
    if (version) document.setVersions({ [s3Client]: version });
  }
  const repository = request.client?.repository;
  const wasBuilt = document.cases.some(({ status }) => status === 'measured');
  if (repository === undefined || !wasBuilt) return;
  if (urlsOf(from).some((url) => isSameRepository(url, repository))) return;
  throw new JobFailure(notTaken(request.s3Clients.join(', '), repository, urlsOf(from)));
}

interface SuiteRun extends Suite, Batch<Workload | null> {}

/** @throws JobFailure when the suite's files cannot be prepared */
async function measureBatch(
  suite: SuiteRun,
  progress: { index: number; total: number },
  context: JobContext,
): Promise<void> {
  const { signal } = context;
  const { failed } = suite;
  const fail = (clients: readonly string[], reason: string) => {
    for (const client of clients) {
      failed.set(client, reason);
      failClient(client, reason, suite.workloads, context);
    }
  };
  const ofLanguageOf = (s3Client: string) =>
    suite.s3Clients.filter((one) => languageOf(one, suite) === languageOf(s3Client, suite));
  let alone = false;
  let remaining = suite.s3Clients.filter((client) => !failed.has(client));
  while (remaining.length > 0 && !signal.aborted) {
    const batch = alone ? remaining.slice(0, 1) : remaining;
    const { output, code, unbuilt } = await runScript(suite, batch, progress, context);
    if (output.phase === 'prepare' && code !== 0 && !signal.aborted) {
      throw new JobFailure(`preparing the suite's files failed: ${output.words}`);
    }
    const building = output.phase === 'build';
    const notReached = batch.find((client) => !output.reached.has(client));
    // A script that a client's runner has ended says nothing of the clients behind it.
    const isAtFault = building || batch.length === 1;
    const open = remaining.filter((client) => !output.reached.has(client));
    if (!signal.aborted) {
      for (const [client, why] of unbuilt) {
        const clients = ofLanguageOf(client).filter((one) => open.includes(one));
        fail(clients, `its runner could not be built: ${why}`);
      }
      if (notReached !== undefined && isAtFault && !failed.has(notReached)) {
        const why = building ? 'its runner could not be built' : 'not reached';
        const clients = building ? ofLanguageOf(notReached) : [notReached];
        fail(
          clients.filter((one) => open.includes(one)),
          `${why}: ${output.words}`,
        );
      }
    }
    for (const client of output.stray === null ? [] : output.reached) {
      failClient(client, output.stray!, suite.workloads, context);
    }
    remaining = open.filter((client) => !failed.has(client));
    alone = !building;
  }
}

/** What a suite says of a client whose language failed to build, and goes on. */
const UNBUILT = [/^\*{5} SKIPPING: (\S+) \((.+)\) \*{5}$/, /^\*{3} FAILED: (\S+) \(\S+\): (.+)$/];
/** `FILES_DIR> RUNNER… CLIENT WORKLOAD BUCKET REGION GBPS` */
const RUNNER_COMMAND = /^[^>]*> (.+) (\S+) \S+\.run\.json"? \S+ \S+ [\d.]+$/;

async function runScript(
  { buckets, python, runners, settings, suiteDir, workloads }: SuiteRun,
  clients: readonly string[],
  progress: { index: number; total: number },
  context: JobContext,
): Promise<{ output: SuiteOutput; code: number | null; unbuilt: Map<string, string> }> {
  const { document, log, now, request, signal, workDir } = context;
  const output = new SuiteOutput(
    {
      ...{ s3Clients: clients, buckets, workloads },
      lineRateGigabitsPerSecond: request.gigabitsPerSecond,
    },
    {
      start: (s3Client, bucket, workload) => {
        progress.index++;
        log(
          formatCaseStart({
            ...progress,
            storageClass: storageClassOf(bucket),
            s3Client,
            workload,
          }),
        );
      },
      case: (result) => document.putCase(result),
    },
  );
  const command = [
    ...[python, join(suiteDir, SUITE_SCRIPT), '--buckets', ...buckets],
    ...['--region', request.region],
    ...['--throughput', String(request.gigabitsPerSecond ?? DEFAULT_GIGABITS_PER_SECOND)],
    ...['--build-dir', buildDirOf(context), '--files-dir', filesDirOf(context)],
    ...['--s3-clients', ...clients],
    ...(settings.branch === null ? [] : ['--branch', settings.branch]),
    ...['--workloads', ...[...workloads.keys()].map((name) => workloadPath(suiteDir, name))],
  ];
  const unbuilt = new Map<string, string>();
  const onLine = (line: string) => {
    log(line);
    output.line(line, now().getTime());
    for (const pattern of UNBUILT) {
      const [, client = '', why = ''] = pattern.exec(line) ?? [];
      if (clients.includes(client) && !unbuilt.has(client)) unbuilt.set(client, printable(why));
    }
    const [, command = '', client = ''] = RUNNER_COMMAND.exec(line) ?? [];
    if (clients.includes(client) && !runners.has(client)) runners.set(client, wordsOf(command));
  };
  const env = settings.environment;
  const end = await runCommand(command, { cwd: workDir, env, signal, onLine });
  output.end(now().getTime(), end.ended);
  return { output, code: end.code, unbuilt };
}

function buildDirOf({ workDir }: JobContext): string {
  return join(workDir, 'build');
}

/** The suite's runners leave what they download, so that all of it is there in the end. */
async function requireRoom(workloads: SuiteRun['workloads'], context: JobContext): Promise<void> {
  const readable = [...workloads].flatMap(([name, one]) => (one ? [[name, one] as const] : []));
  const filesDir = filesDirOf(context);
  await mkdir(filesDir, { recursive: true });
  await orFail(
    "the suite's files cannot be prepared",
    requireDiskSpace(filesDir, new Map(readable), context.log, 'all'),
  );
}

/** Records every case of a client that has no result yet. */
function failClient(
  s3Client: string,
  reason: string,
  workloads: ReadonlyMap<string, Workload | null>,
  { document, request, signal }: JobContext,
): void {
  const known = new Set(document.cases.map(cellKey));
  const status = signal.aborted ? ('skipped' as const) : ('failed' as const);
  const missing = request.buckets
    .flatMap(({ name: bucket, storageClass }) =>
      [...workloads.keys()].map((workload) => ({
        ...{ side: 'candidate' as const, storageClass, bucket, s3Client, workload, status, reason },
        ...{ workloadDigest: null, bytesPerRun: null, measurements: [] },
      })),
    )
    .filter((one) => !known.has(cellKey(one)));
  if (missing.length > 0) document.putCase(...missing);
}
