import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXIT, InputError } from '../src/contract/input-error.ts';
import { decodeJobParameters, type JobRequest } from '../src/contract/job-request.ts';
import { incomingPrefix } from '../src/contract/result-keys.ts';
import { systemClock } from '../src/process/clock.ts';
import { FolderSink } from './folder-sink.ts';
import { hostFacts } from './host-facts.ts';
import { JobDocument, type ResultSink } from './job-document.ts';
import { programEnvironment } from './job-environment.ts';
import { runJob } from './run-job.ts';

/** The job: reads who asked for what, and lets `runJob` do it. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      request: { type: 'string' },
      'work-dir': { type: 'string', default: '/workdir' },
      'results-dir': { type: 'string' },
      'results-bucket': { type: 'string' },
    },
  });
  const request = decodeJobParameters({ request: values.request ?? '' });
  const sink = await openSink(request, values['results-dir'], values['results-bucket']);
  await mkdir(values['work-dir'], { recursive: true });

  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => controller.abort());
  }
  endWithParent();

  const { now } = systemClock;
  const attempt = Number(process.env.AWS_BATCH_JOB_ATTEMPT ?? 1);
  const reason = await runJob({
    request,
    workDir: values['work-dir'],
    document: new JobDocument(request, hostFacts(), { sink, now, attempt }),
    environment: programEnvironment(process.env),
    signal: controller.signal,
    log,
    now,
  });
  if (reason === null) return EXIT.done;
  console.error(`error: ${reason}`);
  return controller.signal.aborted ? EXIT.interrupted : EXIT.failed;
}

/** Results go to a folder on this machine, or to S3 with the job's own role. */
async function openSink(
  request: JobRequest,
  folder: string | undefined,
  bucket: string | undefined,
): Promise<ResultSink> {
  const prefix = incomingPrefix(request);
  if (folder !== undefined) return new FolderSink(join(folder, prefix));
  if (bucket === undefined) {
    throw new InputError(
      '--results-bucket is missing: name a bucket, or a folder by --results-dir.',
    );
  }
  const { S3Sink } = await import('../src/aws/s3-sink.ts');
  const access = { region: request.region };
  return new S3Sink({ access, bucket, prefix, clock: systemClock, notice: log });
}

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A job started with a channel is a local one: it must not outlive the program that started it. */
function endWithParent(): void {
  if (!process.channel) return;
  process.channel.unref();
  process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof InputError ? `error: ${error.message}` : error);
  process.exitCode = error instanceof InputError ? EXIT.usage : EXIT.failed;
}
