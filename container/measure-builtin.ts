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
import { runRunner } from './run-runner.ts';

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
  const files = { filesDir: join(context.workDir, 'files'), runDir: join(context.workDir, 'run') };
  await mkdir(files.filesDir, { recursive: true });
  await mkdir(files.runDir, { recursive: true });
  for (const bucket of request.buckets) await prepare(bucket, workloads, files.filesDir, context);
  // Saves some 65 ms of each runner's start.
  const env = { ...context.environment, NODE_COMPILE_CACHE: join(context.workDir, 'compiled') };
  const total = request.buckets.length * request.s3Clients.length * workloads.size;
  let index = 0;
  for (const bucket of request.buckets) {
    for (const [name, workload] of workloads) {
      const path = join(files.runDir, `${name}.run.json`);
      await writeFile(path, JSON.stringify(workload));
      for (const s3Client of request.s3Clients) {
        const { name: bucketName, storageClass } = bucket;
        log(formatCaseStart({ index: ++index, total, storageClass, s3Client, workload: name }));
        const outcome = signal.aborted
          ? { status: 'skipped' as const, reason: 'interrupted before it ran', measurements: [] }
          : await runRunner(runnerCommand(s3Client, path, bucketName, context), {
              cwd: files.filesDir,
              env,
              signal,
              timeout: AbortSignal.timeout(workload.maxRepeatSecs * 1000 + OVERRUN_MS),
              onLine: log,
            });
        document.addCase({
          side: 'candidate',
          storageClass,
          bucket: bucketName,
          s3Client,
          workload: name,
          workloadDigest: workloadDigest(workload),
          bytesPerRun: bytesPerRun(workload),
          ...outcome,
        });
      }
    }
  }
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
