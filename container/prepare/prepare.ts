import { mkdir } from 'node:fs/promises';
import { messageOf, printable } from '../../src/contract/input-error.ts';
import { TOO_MANY_FILES } from '../../src/contract/known-causes.ts';
import { faultsOf } from '../../src/contract/read-workload.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { bytesNeeded, objectsOf } from '../../src/contract/workload.ts';
import type { Environment } from '../../src/process/start-program.ts';
import { hasCode } from '../files.ts';
import { filesDirOf, type JobContext, JobFailure } from '../job-context.ts';
import { connectionFromEnv, PATIENT_ATTEMPTS, sdkClient, wordsOfError } from '../s3.ts';
import { ensureBucket, ensureLifecycle } from './bucket.ts';
import { inMiB, prepareUploadFiles, whatDoesNotFit } from './disk.ts';
import { makeObjects, missingObjects, SMALL_AT_ONCE } from './objects.ts';

/** Why a workload cannot be run against a bucket; null if it can. */
export type Lacking = (bucket: string, workload: string) => string | null;

/**
 * Prepares all buckets of a job. A job that is not trusted only looks at them. What cannot be prepared
 * fails by itself: a workload everywhere or in a bucket, and a bucket with all of its cases.
 *
 * @returns what is lacking, once it is known
 * @throws JobFailure when no bucket can be used
 */
export async function prepareJob(
  workloads: ReadonlyMap<string, Workload>,
  content: Preparation['content'],
  context: JobContext,
): Promise<Lacking> {
  // Nothing is to be timed: nothing that could fail is asked of a bucket.
  if (workloads.size === 0) return () => null;
  const { document, environment, log, request, signal } = context;
  const filesDir = filesDirOf(context);
  const note = (text: string) => {
    if (document.note(text)) log(text);
  };
  const lacking = new Map<string, ReadonlyMap<string, string>>();
  const unusable = new Map<string, string>();
  for (const { name: bucket } of request.buckets) {
    if (signal.aborted) break;
    const { region, trusted: mayWrite } = request;
    const where = { bucket, content, environment, filesDir, mayWrite, region };
    try {
      lacking.set(bucket, await prepareFiles({ ...where, workloads, signal, log, note }));
    } catch (error) {
      if (signal.aborted) break;
      const why = printable(messageOf(error), 600);
      const reason = `preparing files failed: ${why}`;
      unusable.set(bucket, reason);
      if (unusable.size === request.buckets.length) throw new JobFailure(reason, { cause: error });
      log(`Bucket ${bucket}: ${reason}`);
    }
  }
  for (const [bucket, reasons] of lacking) {
    for (const [workload, reason] of reasons)
      log(`Not run against ${bucket}: ${workload}: ${reason}`);
  }
  return (bucket, workload) => unusable.get(bucket) ?? lacking.get(bucket)?.get(workload) ?? null;
}

export interface Preparation {
  bucket: string;
  region: string;
  /** Endpoint and credentials, as for all AWS tools. */
  environment: Environment;
  /** By name. */
  workloads: ReadonlyMap<string, Workload>;
  /** Where the runner is started; made if missing. */
  filesDir: string;
  /** Whether the bucket, its settings and its objects may be made; if not, they are only looked at. */
  mayWrite: boolean;
  /** What objects to download may hold: the runner of our own suite checks every byte. */
  content: 'ours' | 'any';
  signal: AbortSignal;
  log: (line: string) => void;
  /** Called for what could not be done and does not prevent measuring. */
  note: (text: string) => void;
}

/**
 * Makes all that the workloads need: bucket, lifecycle rules, objects under `download/`, files
 * under `upload/`. What is right already is left alone, so it may be called again at any time.
 *
 * @returns why workloads cannot be run, by name; all others can
 * @throws InputError when the bucket is not ours to use
 * @throws when the server does not answer
 */
export async function prepareFiles(preparation: Preparation): Promise<Map<string, string>> {
  const { bucket, content, environment, filesDir, log, mayWrite, note, region, signal } =
    preparation;
  const lacking = faultsOf(preparation.workloads);
  const left = () => without(preparation.workloads, lacking);
  await mkdir(filesDir, { recursive: true });
  for (const [name, why] of await whatDoesNotFit(filesDir, left(), log)) lacking.set(name, why);

  const workloads = left();
  const users = usersOf(workloads);
  const usersLeft = ({ key }: { key: string }) =>
    (users.get(key) ?? []).filter((name) => !lacking.has(name));
  const isWanted = (one: { key: string }) => usersLeft(one).length > 0;
  const fail = (one: { key: string }, why: string) => {
    for (const name of usersLeft(one)) lacking.set(name, why);
  };
  await prepareUploadFiles(filesDir, workloads, signal, log, isWanted, (task, error) => {
    const full = isDiskFull(error) && diskFull(left(), filesDir, bucket);
    fail(task, full || `its file ${printable(task.key)} could not be created: ${wordsOf(error)}`);
  });
  const connection = connectionFromEnv(environment, region);
  const s3 = await sdkClient(connection, SMALL_AT_ONCE, PATIENT_ATTEMPTS);
  try {
    if (mayWrite) {
      await ensureBucket(s3, bucket, note);
      await ensureLifecycle(s3, bucket, note);
    }
    const tellsChecksums = connection.endpoint === null;
    const access = { s3, bucket, signal, note };
    const wanted = { tellsChecksums, content, log, workloads: left() };
    const missing = await missingObjects({ ...access, ...wanted });
    if (!mayWrite) {
      const why =
        `bucket ${bucket} lacks objects that it downloads, and this run may not make them: ` +
        'let a trusted run (nightly or dispatch) with this workload make them first';
      for (const object of missing) if (!object.maybeRight) fail(object, why);
      return lacking;
    }
    await makeObjects(access, missing, isWanted, (object, error) => {
      const why = `its object ${printable(object.key)} could not be stored: ${wordsOf(error)}`;
      if (object.maybeRight) note(`${why}; bucket ${bucket} does not say whether it is correct.`);
      else fail(object, isDiskFull(error) ? diskFull(left(), filesDir, bucket) : why);
    });
    return lacking;
  } finally {
    s3.destroy();
  }
}

/** The names of the workloads that move an object, by its key. */
function usersOf(workloads: ReadonlyMap<string, Workload>): Map<string, string[]> {
  const users = new Map<string, Set<string>>();
  for (const [name, workload] of workloads) {
    for (const { key } of objectsOf(workload))
      users.set(key, (users.get(key) ?? new Set()).add(name));
  }
  return new Map([...users].map(([key, names]) => [key, [...names]]));
}

function without<T>(all: ReadonlyMap<string, T>, some: ReadonlyMap<string, unknown>) {
  return new Map([...all].filter(([name]) => !some.has(name)));
}

function wordsOf(error: unknown): string {
  return hasCode(error, 'EMFILE') ? `${TOO_MANY_FILES} (EMFILE)` : wordsOfError(error);
}

/** Our own disk, or that of a server, which may be on this machine. */
function isDiskFull(error: unknown): boolean {
  return hasCode(error, 'ENOSPC') || (error as Error)?.name === 'InsufficientStorage';
}

function diskFull(
  workloads: ReadonlyMap<string, Workload>,
  filesDir: string,
  bucket: string,
): string {
  const needed = bytesNeeded(workloads);
  return (
    `the disk is full: the workloads need ${inMiB(needed.filesDir)} in ${filesDir} and ` +
    `${inMiB(needed.bucket)} where bucket "${bucket}" is stored; free space, or choose smaller workloads`
  );
}
