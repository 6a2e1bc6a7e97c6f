import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INTERRUPTED_BEFORE } from '../src/contract/interrupted.ts';
import { formatCaseStart } from '../src/contract/job-log.ts';
import type { Bucket } from '../src/contract/names.ts';
import { bytesPerRun, type Workload, workloadDigest } from '../src/contract/workload.ts';
import {
  BUILTIN_RUNNER,
  builtinEnvironment,
  clientVersions,
  selectWorkloads,
} from './builtin/builtin-suite.ts';
import { filesDirOf, type Lacking, prepareJob } from './builtin/prepare/prepare-job.ts';
import type { JobContext } from './job-context.ts';
import { type CaseOutcome, runnerArguments, runRunner } from './run-runner.ts';

/** A runner may overrun `maxRepeatSecs` by its start, its last run and its checks. */
const OVERRUN_MS = 300_000;

/**
 * Measures with the suite that ships with this project. Clients take turns workload by workload, so
 * that those that are compared run close in time.
 *
 * @throws JobFailure when files cannot be prepared
 */
export async function measureBuiltin(context: JobContext): Promise<void> {
  const { document, log, request, signal } = context;
  const workloads = selectWorkloads(request.workloads);
  document.setVersions(await clientVersions(context));
  const lacking = await prepareJob(workloads, 'ours', context);
  const cases = request.buckets.flatMap((bucket) =>
    [...workloads].flatMap(([name, workload]) =>
      request.s3Clients.map((s3Client) => ({ bucket, name, workload, s3Client })),
    ),
  );
  for (const [index, one] of cases.entries()) {
    const { bucket, name, workload, s3Client } = one;
    const { name: bucketName, storageClass } = bucket;
    if (document.doneBefore({ bucket: bucketName, s3Client, workload: name })) continue;
    const start = { index: index + 1, total: cases.length, storageClass, s3Client, workload: name };
    if (!signal.aborted) log(formatCaseStart(start));
    document.putCase({
      ...{ side: 'candidate', storageClass, bucket: bucketName, s3Client, workload: name },
      ...{ workloadDigest: workloadDigest(workload), bytesPerRun: bytesPerRun(workload) },
      ...(await measureCase(one, lacking, context)),
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
  lacking: Lacking,
  context: JobContext,
): Promise<CaseOutcome> {
  const { log, request, signal, workDir } = context;
  if (signal.aborted) return { status: 'skipped', reason: INTERRUPTED_BEFORE, measurements: [] };
  const reason = lacking(bucket.name, name);
  if (reason !== null) return { status: 'failed', reason, measurements: [] };
  const path = join(workDir, `${name}.run.json`);
  await writeFile(path, JSON.stringify(workload));
  const command = [...BUILTIN_RUNNER, ...runnerArguments(s3Client, path, bucket.name, request)];
  return runRunner(command, {
    cwd: filesDirOf(context),
    env: builtinEnvironment(context),
    signal,
    timeout: AbortSignal.timeout(workload.maxRepeatSecs * 1000 + OVERRUN_MS),
    lineRateGigabitsPerSecond: request.gigabitsPerSecond,
    onLine: log,
  });
}
