import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatCaseStart } from '../src/contract/job-log.ts';
import type { Bucket } from '../src/contract/names.ts';
import { bytesPerRun, type Workload, workloadDigest } from '../src/contract/workload.ts';
import { programUrl } from '../src/process/programs.ts';
import { loadBuiltinWorkloads } from './builtin/builtin-workloads.ts';
import { detectClients } from './builtin/clients/detect.ts';
import { prepareFiles } from './builtin/prepare/prepare-files.ts';
import { type JobContext, JobFailure } from './job-context.ts';
import { type CaseOutcome, runRunner } from './run-runner.ts';

/** A runner may overrun `maxRepeatSecs` by its start, its last run and its checks. */
const OVERRUN_MS = 300_000;

/** Clients tune to a target throughput; where the line rate is unknown this one stands for it. */
const DEFAULT_GIGABITS_PER_SECOND = 10;

/**
 * Measures with the suite that ships with this project. Clients take turns workload by workload, so
 * that those that are compared run close in time.
 *
 * @throws JobFailure when files cannot be prepared
 */
export async function measureBuiltin(context: JobContext): Promise<void> {
  const { document, log, request, signal } = context;
  const workloads = selectWorkloads(request.workloads);
  document.setVersions(await versionsOf(context));
  const filesDir = filesDirOf(context);
  await mkdir(filesDir, { recursive: true });
  for (const bucket of request.buckets) await prepare(bucket, workloads, filesDir, context);
  const cases = request.buckets.flatMap((bucket) =>
    [...workloads].flatMap(([name, workload]) =>
      request.s3Clients.map((s3Client) => ({ bucket, name, workload, s3Client })),
    ),
  );
  for (const [index, one] of cases.entries()) {
    const { bucket, name, workload, s3Client } = one;
    const { name: bucketName, storageClass } = bucket;
    const start = { index: index + 1, total: cases.length, storageClass, s3Client, workload: name };
    if (!signal.aborted) log(formatCaseStart(start));
    document.putCase({
      ...{ side: 'candidate', storageClass, bucket: bucketName, s3Client, workload: name },
      ...{ workloadDigest: workloadDigest(workload), bytesPerRun: bytesPerRun(workload) },
      ...(await measureCase(one, context)),
    });
  }
}

interface BuiltinCase {
  bucket: Bucket;
  name: string;
  workload: Workload;
  s3Client: string;
}

async function measureCase(
  { bucket, name, workload, s3Client }: BuiltinCase,
  context: JobContext,
): Promise<CaseOutcome> {
  const { environment, log, signal, workDir } = context;
  if (signal.aborted) {
    return { status: 'skipped', reason: 'interrupted before it ran', measurements: [] };
  }
  const path = join(workDir, `${name}.run.json`);
  await writeFile(path, JSON.stringify(workload));
  return runRunner(runnerCommand(s3Client, path, bucket.name, context), {
    cwd: filesDirOf(context),
    // Saves some 65 ms of each runner's start.
    env: { ...environment, NODE_COMPILE_CACHE: join(workDir, 'compiled') },
    signal,
    timeout: AbortSignal.timeout(workload.maxRepeatSecs * 1000 + OVERRUN_MS),
    onLine: log,
  });
}

function filesDirOf({ workDir }: JobContext): string {
  return join(workDir, 'files');
}

function selectWorkloads(names: readonly string[]): Map<string, Workload> {
  const all = loadBuiltinWorkloads();
  if (names.length === 0) return all;
  return new Map(
    names.map((name) => {
      const workload = all.get(name);
      if (!workload) throw new JobFailure(`the built-in suite has no workload ${name}`);
      return [name, workload];
    }),
  );
}

async function prepare(
  { name: bucket }: Bucket,
  workloads: ReadonlyMap<string, Workload>,
  filesDir: string,
  { environment, log, request, signal }: JobContext,
): Promise<void> {
  if (signal.aborted) return;
  try {
    await prepareFiles({
      bucket,
      region: request.region,
      workloads,
      filesDir,
      environment,
      signal,
      log,
    });
  } catch (error) {
    if (signal.aborted) return;
    const why = error instanceof Error ? error.message : String(error);
    throw new JobFailure(`preparing files failed: ${why}`, { cause: error });
  }
}

function runnerCommand(
  s3Client: string,
  workload: string,
  bucket: string,
  { request }: JobContext,
): string[] {
  const runner = fileURLToPath(programUrl('runner'));
  const target = String(request.gigabitsPerSecond ?? DEFAULT_GIGABITS_PER_SECOND);
  return [process.execPath, runner, s3Client, workload, bucket, request.region, target];
}

async function versionsOf({ environment, request }: JobContext): Promise<Record<string, string>> {
  const found = await detectClients(environment);
  return Object.fromEntries(
    found
      .filter(({ id }) => request.s3Clients.includes(id))
      .map(({ id, version }) => [id, version]),
  );
}
