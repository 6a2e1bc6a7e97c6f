import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { INTERRUPTED_BEFORE } from '../../src/contract/interrupted.ts';
import { formatCaseStart } from '../../src/contract/job-log.ts';
import { cellKey } from '../../src/contract/merge-attempts.ts';
import { storageClassOf } from '../../src/contract/names.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { requireDiskSpace } from '../builtin/prepare/disk-space.ts';
import { filesDirOf } from '../builtin/prepare/prepare-job.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { type Batch, remainingWork } from '../remaining-work.ts';
import { runCommand } from '../run-command.ts';
import { DEFAULT_GIGABITS_PER_SECOND } from '../run-runner.ts';
import { type BuildSettings, buildSettings } from './build-settings.ts';
import { recordRepositories } from './built-repositories.ts';
import { fetchSuite, readWorkloads, workloadPath } from './fetch-suite.ts';
import { installTools } from './install-tools.ts';
import { orFail } from './or-fail.ts';
import { pythonFor } from './python.ts';
import { SuiteOutput } from './suite-output.ts';

export const SUITE_SCRIPT = 'scripts/prep-build-run-benchmarks.py';

/**
 * Measures with any suite that offers the contract's scripts, as they are.
 *
 * When a client's build or its runner ends the whole script, the clients behind it are run one by one.
 *
 * @throws JobFailure when the suite cannot be fetched or prepared
 */
export async function measureSuite(context: JobContext): Promise<void> {
  const { document, request, signal, workDir } = context;
  const suiteDir = join(workDir, 'suite');
  await fetchSuite(request.suite, suiteDir, context);
  await installTools(suiteDir, context);
  const python = await pythonFor(suiteDir, context);
  const workloads = await readWorkloads(suiteDir, context);
  await requireRoom(workloads, context);
  const { candidate: settings } = await buildSettings(['candidate'], context);
  const total = request.s3Clients.length * request.buckets.length * workloads.size;
  const progress = { index: document.cases.length, total };
  for (const batch of remainingWork(request, workloads, document)) {
    await measureBatch({ ...batch, suiteDir, python, settings }, progress, context);
  }
  for (const client of request.s3Clients) {
    const reason = signal.aborted ? INTERRUPTED_BEFORE : 'not reached';
    failClient(client, reason, workloads, context);
  }
  await recordRepositories('candidate', buildDirOf(context), undefined, context);
  if (document.cases.length === 0) throw new JobFailure('the suite ran no benchmark');
}

/** What all runs of the suite's script have in common. */
interface SuiteRun extends Batch<Workload | null> {
  suiteDir: string;
  python: string;
  settings: BuildSettings;
}

/** @throws JobFailure when the suite's files cannot be prepared */
async function measureBatch(
  suite: SuiteRun,
  progress: { index: number; total: number },
  context: JobContext,
): Promise<void> {
  const { signal } = context;
  let alone = false;
  let remaining = [...suite.s3Clients];
  while (remaining.length > 0 && !signal.aborted) {
    const batch = alone ? remaining.slice(0, 1) : remaining;
    const { output, code } = await runScript(suite, batch, progress, context);
    if (output.phase === 'prepare' && code !== 0 && !signal.aborted) {
      throw new JobFailure(`preparing the suite's files failed: ${output.words}`);
    }
    const building = output.phase === 'build';
    const notReached = batch.find((client) => !output.reached.has(client));
    // A script that a client's runner has ended says nothing of the clients behind it.
    const isAtFault = building || batch.length === 1;
    if (notReached !== undefined && isAtFault && !signal.aborted) {
      const why = building ? 'its runner could not be built' : 'not reached';
      failClient(notReached, `${why}: ${output.words}`, suite.workloads, context);
      remaining = remaining.filter((client) => client !== notReached);
    }
    for (const client of output.stray === null ? [] : output.reached) {
      failClient(client, output.stray!, suite.workloads, context);
    }
    remaining = remaining.filter((client) => !output.reached.has(client));
    alone = true;
  }
}

async function runScript(
  { buckets, python, settings, suiteDir, workloads }: SuiteRun,
  clients: readonly string[],
  progress: { index: number; total: number },
  context: JobContext,
): Promise<{ output: SuiteOutput; code: number | null }> {
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
  const onLine = (line: string) => {
    log(line);
    output.line(line, now().getTime());
  };
  const env = settings.environment;
  const end = await runCommand(command, { cwd: workDir, env, signal, onLine });
  output.end(now().getTime(), end.ended);
  return { output, code: end.code };
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
