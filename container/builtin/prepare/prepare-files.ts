import { mkdir } from 'node:fs/promises';
import { bytesNeeded } from '../../../src/contract/bytes-needed.ts';
import { checkWorkloads } from '../../../src/contract/check-workloads.ts';
import { InputError } from '../../../src/contract/input-error.ts';
import type { Workload } from '../../../src/contract/workload.ts';
import { connectionFromEnv, type Environment, sdkClient } from '../connection.ts';
import { inMiB, requireDiskSpace } from './disk-space.ts';
import { makeObjects, missingObjects, SMALL_AT_ONCE } from './download-objects.ts';
import { ensureBucket, ensureLifecycle } from './prepare-bucket.ts';
import { prepareUploadFiles } from './upload-files.ts';

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
}

/**
 * Makes all that the workloads need: bucket, lifecycle rules, objects under `download/`, files
 * under `upload/`. What is right already is left alone, so it may be called again at any time.
 *
 * @returns the workloads whose objects are missing and may not be made
 * @throws InputError when workloads clash, the bucket is not ours to use, or the disk is too small
 */
export async function prepareFiles(preparation: Preparation): Promise<Set<string>> {
  const { bucket, content, environment, filesDir, log, mayWrite, region, signal, workloads } =
    preparation;
  checkWorkloads(workloads);
  const connection = connectionFromEnv(environment, region);
  const s3 = await sdkClient(connection, SMALL_AT_ONCE);
  try {
    await mkdir(filesDir, { recursive: true });
    await requireDiskSpace(filesDir, workloads, log);
    await prepareUploadFiles(filesDir, workloads, signal, log);
    if (mayWrite) {
      await ensureBucket(s3, bucket);
      await ensureLifecycle(s3, bucket, log);
    }
    const missing = await missingObjects({ s3, bucket, workloads, content, signal, log });
    if (mayWrite) await makeObjects(s3, bucket, missing, signal);
    const keys = new Set(mayWrite ? [] : missing.map(({ key }) => key));
    const lacking = [...workloads].filter(([, { tasks }]) =>
      tasks.some(({ key }) => keys.has(key)),
    );
    return new Set(lacking.map(([name]) => name));
  } catch (error) {
    throw isDiskFull(error) ? diskFull(workloads, filesDir, bucket) : error;
  } finally {
    s3.destroy();
  }
}

/** Our own disk, or that of a server, which may be on this machine. */
function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === 'ENOSPC' || error.name === 'InsufficientStorage';
}

function diskFull(
  workloads: ReadonlyMap<string, Workload>,
  filesDir: string,
  bucket: string,
): InputError {
  const needed = bytesNeeded(workloads);
  return new InputError(
    `The disk is full: these workloads need ${inMiB(needed.filesDir)} in ${filesDir} and ` +
      `${inMiB(needed.bucket)} where bucket "${bucket}" is stored; free space, or choose smaller workloads.`,
  );
}
