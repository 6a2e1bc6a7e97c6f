import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCaseStart } from '../../src/contract/job-log.ts';
import { storageClassOf } from '../../src/contract/names.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { runCommand } from '../run-command.ts';
import { fetchSuite, readWorkloads, workloadPath } from './fetch-suite.ts';
import { pythonFor } from './python.ts';
import { SuiteOutput } from './suite-output.ts';

/** Clients tune to a target throughput; where the line rate is unknown this one stands for it. */
const DEFAULT_GIGABITS_PER_SECOND = 10;

export const SUITE_SCRIPT = 'scripts/prep-build-run-benchmarks.py';

/**
 * Measures with any suite that offers the contract's scripts, as they are.
 *
 * When a client's build ends the whole script, the clients behind it are run one by one.
 *
 * @throws JobFailure when the suite cannot be fetched or prepared
 */
export async function measureSuite(context: JobContext): Promise<void> {
  const suiteDir = await fetchSuite(context);
  const python = await pythonFor(suiteDir, context);
  const workloads = await readWorkloads(suiteDir, context);
  const { document, request, signal } = context;
  const total = request.s3Clients.length * request.buckets.length * workloads.size;
  const progress = { index: 0, total };
  let alone = false;
  let remaining = [...request.s3Clients];
  while (remaining.length > 0 && !signal.aborted) {
    const batch = alone ? remaining.slice(0, 1) : remaining;
    const { output, code } = await runScript(python, suiteDir, batch, workloads, progress, context);
    if (output.phase === 'prepare' && code !== 0 && !signal.aborted) {
      throw new JobFailure(`preparing the suite's files failed: ${output.lastWords}`);
    }
    const notReached = batch.find((client) => !output.reached.has(client));
    if (notReached !== undefined && !signal.aborted) {
      const why = output.phase === 'build' ? 'its runner could not be built' : 'not reached';
      failClient(notReached, `${why}: ${output.lastWords}`, workloads, context);
      remaining = remaining.filter((client) => client !== notReached);
    }
    remaining = remaining.filter((client) => !output.reached.has(client));
    alone = true;
  }
  for (const client of request.s3Clients) {
    const reason = signal.aborted ? 'interrupted before it ran' : 'not reached';
    failClient(client, reason, workloads, context);
  }
  if (document.cases.length === 0) throw new JobFailure('the suite ran no benchmark');
}

async function runScript(
  python: string,
  suiteDir: string,
  clients: readonly string[],
  workloads: ReadonlyMap<string, Workload | null>,
  progress: { index: number; total: number },
  context: JobContext,
): Promise<{ output: SuiteOutput; code: number | null }> {
  const { document, environment, log, now, request, signal, workDir } = context;
  const buckets = request.buckets.map((bucket) => bucket.name);
  const filesDir = join(workDir, 'files');
  await mkdir(filesDir, { recursive: true });
  const output = new SuiteOutput(
    { s3Clients: clients, buckets, workloads },
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
    ...['--build-dir', join(workDir, 'build'), '--files-dir', filesDir],
    ...['--s3-clients', ...clients],
    ...(request.suite.ref === null ? [] : ['--branch', request.suite.ref]),
    ...['--workloads', ...[...workloads.keys()].map((name) => workloadPath(suiteDir, name))],
  ];
  const onLine = (line: string) => {
    log(line);
    output.line(line, now().getTime());
  };
  // Python holds its output back unless told otherwise, and progress would come in lumps.
  const env = { ...environment, PYTHONUNBUFFERED: '1' };
  const end = await runCommand(command, { cwd: workDir, env, signal, onLine });
  output.end(now().getTime(), end.ended);
  return { output, code: end.code };
}

/** Records every case of a client that has no result yet. */
function failClient(
  s3Client: string,
  reason: string,
  workloads: ReadonlyMap<string, Workload | null>,
  { document, request, signal }: JobContext,
): void {
  for (const { name: bucket, storageClass } of request.buckets) {
    for (const workload of workloads.keys()) {
      const done = document.cases.some(
        (one) => one.s3Client === s3Client && one.workload === workload && one.bucket === bucket,
      );
      if (done) continue;
      const status: CaseResult['status'] = signal.aborted ? 'skipped' : 'failed';
      document.putCase({
        ...{ side: 'candidate', storageClass, bucket, s3Client, workload, status, reason },
        ...{ workloadDigest: null, bytesPerRun: null, measurements: [] },
      });
    }
  }
}
