import { mkdir } from 'node:fs/promises';
import { bytesNeeded } from '../../../src/contract/bytes-needed.ts';
import { checkWorkloads } from '../../../src/contract/check-workloads.ts';
import { InputError } from '../../../src/contract/input-error.ts';
import type { Workload } from '../../../src/contract/workload.ts';
import { connectionFromEnv, type Environment, sdkClient } from '../connection.ts';
import { prepareDownloadObjects, SMALL_AT_ONCE } from './download-objects.ts';
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
  signal: AbortSignal;
  log: (line: string) => void;
}

/**
 * Makes all that the workloads need: bucket, lifecycle rules, objects under `download/`, files
 * under `upload/`. What is right already is left alone, so it may be called again at any time.
 *
 * @throws InputError when workloads clash, the bucket is not ours to use, or the disk is full
 */
export async function prepareFiles(preparation: Preparation): Promise<void> {
  const { bucket, region, environment, workloads, filesDir, signal, log } = preparation;
  checkWorkloads(workloads);
  const connection = connectionFromEnv(environment, region);
  const s3 = await sdkClient(connection, SMALL_AT_ONCE);
  try {
    await mkdir(filesDir, { recursive: true });
    await prepareUploadFiles(filesDir, workloads, signal, log);
    await ensureBucket(s3, bucket);
    await ensureLifecycle(s3, bucket, log);
    await prepareDownloadObjects(s3, bucket, workloads, signal, log);
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

function inMiB(bytes: number): string {
  return `${bytes} bytes (${Math.ceil(bytes / 2 ** 20)} MiB)`;
}
