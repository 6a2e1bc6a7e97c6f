import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Argument,
  type Mode,
  namesIn,
  type Values,
} from '../../src/contract/client-command.ts';
import { folderOf, listPrefix, PATIENT_ATTEMPTS, refusalOf, sdkClient } from '../s3.ts';
import { type CaseSetup, SkipCase } from './client.ts';

/**
 * The values of each command that it takes to move a workload.
 *
 * @throws SkipCase when one command would move less or more than the workload
 */
export async function movesOf(
  mode: Mode,
  command: readonly Argument[],
  id: string,
  setup: CaseSetup,
): Promise<{ moves: Values[]; isFolder: boolean }> {
  const { filesDir, workload } = setup;
  const keys = workload.tasks.map(({ key }) => key);
  const pathOf = (key: string) => join(filesDir, key);
  if (mode === 'each') {
    return { moves: keys.map((key) => ({ key, file: pathOf(key) })), isFolder: false };
  }
  const objects = [...new Set(keys)];
  if (objects.length < keys.length) {
    throw new SkipCase(
      `${id} moves a file once per command, but the workload moves ${objects.length} of them ` +
        `${keys.length} times`,
    );
  }
  const [only] = objects;
  if (mode === 'path' && objects.length === 1) {
    return { moves: [{ remote: only!, local: pathOf(only!) }], isFolder: false };
  }
  const names = namesIn(command);
  const needsFolder = mode !== 'list' || names.has('prefix') || names.has('folder');
  const prefix = needsFolder ? commonFolder(objects) : '';
  // The keys are distinct, so an equal count means that there is nothing else.
  const isAlone =
    mode === 'list' ||
    (prefix !== null && (await countFiles(prefix, objects.length, setup)) === objects.length);
  if (prefix === null || !isAlone) {
    throw new SkipCase(
      `${id} moves one folder per command, but the ${objects.length} files are not the whole of one folder`,
    );
  }
  const place = { prefix, folder: join(filesDir, prefix, '/') };
  if (mode === 'list') {
    return { moves: [{ ...place, keys, files: keys.map(pathOf) }], isFolder: keys.length > 1 };
  }
  return { moves: [{ ...place, remote: prefix, local: place.folder }], isFolder: true };
}

/** The folder that all files are in, with its slash; null when there is none. */
function commonFolder(keys: readonly string[]): string | null {
  const folders = new Set(keys.map(folderOf));
  const [folder = ''] = folders;
  return folders.size === 1 && folder !== '' ? folder : null;
}

async function countFiles(folder: string, expected: number, setup: CaseSetup): Promise<number> {
  const { bucket, checks, connection, filesDir, note, workload } = setup;
  if (!checks) return expected;
  if (workload.tasks[0]?.action === 'upload') {
    const names = await readdir(join(filesDir, folder));
    return names.length;
  }
  const s3 = await sdkClient(connection, 1, PATIENT_ATTEMPTS);
  try {
    let count = 0;
    for await (const _ of listPrefix({ s3, bucket, note }, folder)) count++;
    return count;
  } catch (error) {
    note(
      `Bucket ${bucket} cannot be listed (${refusalOf(error)}), so its folders are assumed to hold what was prepared.`,
    );
    return expected;
  } finally {
    s3.destroy();
  }
}
