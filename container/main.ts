import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { EXIT, InputError, messageOf, printable, unended } from '../src/contract/input-error.ts';
import {
  decodeJobParameters,
  type JobRequest,
  namedByJob,
  RunnerEntry,
} from '../src/contract/job-request.ts';
import { BUILTIN_SUITE } from '../src/contract/names.ts';
import { readDocument } from '../src/contract/read-document.ts';
import { incomingPrefix } from '../src/contract/results-bucket.ts';
import { resolveSuite } from '../src/git/suite-repository.ts';
import { systemClock } from '../src/process/clock.ts';
import { parseCpuList } from '../src/process/machine.ts';
import { onParentGone } from '../src/process/programs.ts';
import { hostFacts, METADATA_URL } from './host.ts';
import { programEnvironment } from './job-context.ts';
import { obstacleTo, runJob } from './run-job.ts';
import { KeptBuilds } from './suite/runner-builds.ts';
import { describeNotStored, FolderSink, openDocument, type ResultSink } from './uploads.ts';
import { WorkDir } from './work-dir.ts';

/** ECS kills a container 30 s after it was told to end (ECS_CONTAINER_STOP_TIMEOUT). */
const DEFAULT_SECONDS = 20;

/** The job: reads who asked for what, and lets `runJob` do it. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      request: { type: 'string' },
      'work-dir': { type: 'string' },
      'results-dir': { type: 'string' },
      'results-bucket': { type: 'string' },
      'runner-entry': { type: 'string' },
      'request-journal': { type: 'string' },
      'build-cpus': { type: 'string' },
      sizes: { type: 'string' },
      'grace-seconds': { type: 'string' },
    },
  });
  const { env } = process;
  const { 'build-cpus': buildCpus } = values;
  const asked = decodeJobParameters({ request: values.request ?? '' });
  const request = await completed(asked, env.AWS_BATCH_JOB_ID);
  const runnerEntry = await readEntry(request, values['runner-entry']);
  const graceMs = readGraceMs(values['grace-seconds']);
  const sink = await openSink(request, values['results-dir'], values['results-bucket']);
  const ownMachine = env.AWS_BATCH_JOB_ID !== undefined;
  const { nonce } = request;
  const workDir = await WorkDir.claim({ path: values['work-dir'], nonce, ownMachine });
  const signal = onTermination();
  // A job started with a channel is a local one: it must not outlive the program that started it.
  process.channel?.unref();
  onParentGone(() => process.kill(-process.pid, 'SIGKILL'));

  const { now } = systemClock;
  const startedAt = now();
  const host = await hostFacts({
    environment: env,
    ...(ownMachine && { workDir: workDir.path, metadataUrl: METADATA_URL }),
  });
  const { document, savedAt } = openDocument({
    ...{ request, sink, host, now, log, workDir: workDir.path },
    batchAttempt: env.AWS_BATCH_JOB_ATTEMPT,
  });
  const obstacle = obstacleTo(request, { host, environment: env, now: startedAt });
  const job = obstacle
    ? document.finish(obstacle.reason).then(() => obstacle.reason)
    : runJob({
        ...{ request, document, signal, log, now, workDir: workDir.path },
        environment: programEnvironment(env),
        ...(runnerEntry && { runnerEntry }),
        ...(values['request-journal'] && { journal: values['request-journal'] }),
        ...(buildCpus && { buildCpus: parseCpuList(buildCpus) }),
        ...(values.sizes && { sizes: values.sizes }),
        ...(!ownMachine && { kept: KeptBuilds.open(workDir.path, request) }),
      });
  const { isStored, reason } = await Promise.race([endOf(job), afterGrace(signal, graceMs)]);
  if (!signal.aborted) workDir.end();
  if (reason === null) return EXIT.done;
  console.error(`error: ${reason}${isStored ? '' : describeNotStored(document, savedAt)}`);
  // What is still under way (an upload that nobody waits for any longer) ends with this process.
  process.exit(signal.aborted ? EXIT.interrupted : (obstacle?.exitCode ?? EXIT.failed));
}

/** A job that was started by hand is given what a run gives to its jobs: a name, and the suite's commit. */
async function completed(asked: JobRequest, jobId: string | undefined): Promise<JobRequest> {
  const request = namedByJob(asked, jobId ?? randomUUID());
  if (request === asked) return asked;
  log(`Started by hand: results go to ${incomingPrefix(request)}`);
  const { suite } = request;
  if (suite.commit !== null || suite.repository === BUILTIN_SUITE) return request;
  return { ...request, suite: await resolveSuite(suite.repository, suite.ref) };
}

/** How the job ended. */
interface JobEnd {
  /** Why it failed; null when it did all that it was asked to. */
  reason: string | null;
  isStored: boolean;
}

async function endOf(job: Promise<string | null>): Promise<JobEnd> {
  try {
    return { reason: await job, isStored: true };
  } catch (error) {
    const why = messageOf(error);
    return { reason: `the result could not be stored: ${unended(why)}`, isStored: false };
  }
}

async function afterGrace(signal: AbortSignal, graceMs: number): Promise<JobEnd> {
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  await delay(graceMs, undefined, { ref: false });
  const reason = `the job was ended, and what it has could not be stored within ${graceMs / 1000} s`;
  return { reason, isStored: false };
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
  const { S3Sink } = await import('../src/aws/s3-api.ts');
  const access = { region: request.region };
  return new S3Sink({ access, bucket, prefix, clock: systemClock, notice: log });
}

/** Without it, runners that are to find the run's own server would go to AWS. */
async function readEntry(
  { asAws }: JobRequest,
  path: string | undefined,
): Promise<RunnerEntry | null> {
  if (!asAws) return null;
  if (path !== undefined) return readDocument(RunnerEntry, await readFile(path, 'utf8'), path);
  throw new InputError('--runner-entry is missing: name the file that the command line has made.');
}

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Aborts when the job is ended from outside: `docker stop`, or Ctrl-C. */
function onTermination(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => controller.abort());
  }
  return controller.signal;
}

/**
 * How long a job that is ended may take to store what it has, in milliseconds.
 *
 * @param text value of `--grace-seconds`
 * @throws InputError for anything but a number of seconds above 0
 */
function readGraceMs(text = String(DEFAULT_SECONDS)): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 3600) return seconds * 1000;
  throw new InputError(
    `--grace-seconds is "${printable(text)}": write seconds as a number above 0, at most 3600.`,
  );
}

// Results must not be lost when nobody reads the log any longer.
process.stdout.on('error', () => {});
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof InputError ? `error: ${error.message}` : error);
  process.exitCode = error instanceof InputError ? EXIT.usage : EXIT.failed;
}
