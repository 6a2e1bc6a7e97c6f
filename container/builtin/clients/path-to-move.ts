import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sdkClient } from '../connection.ts';
import { folderOf, listPrefix } from '../list-objects.ts';
import { refusalOf } from '../notes.ts';
import { type CaseSetup, SkipCase } from './client.ts';

/**
 * What one command has to move: one file, or a folder that holds the workload's files and no other.
 *
 * @throws SkipCase when it is neither
 */
export async function pathToMove(clientId: string, setup: CaseSetup): Promise<string> {
  const tasks = setup.workload.tasks.map(({ key }) => key);
  const keys = [...new Set(tasks)];
  if (keys.length < tasks.length) {
    throw new SkipCase(
      `${clientId} moves a file once by one command, and the workload moves ${keys.length} of them ` +
        `${tasks.length} times`,
    );
  }
  if (keys.length === 1) return keys[0]!;
  const folders = new Set(keys.map(folderOf));
  const [folder = ''] = folders;
  const isOne = folders.size === 1 && folder !== '';
  // The keys are distinct, so an equal count means that there is nothing else.
  if (isOne && (await countFiles(folder, keys.length, setup)) === keys.length) return folder;
  throw new SkipCase(
    `${clientId} moves one folder by one command, and the ${keys.length} files are not all of one`,
  );
}

async function countFiles(folder: string, expected: number, setup: CaseSetup): Promise<number> {
  const { bucket, checks, connection, filesDir, note, workload } = setup;
  if (!checks) return expected;
  if (workload.tasks[0]?.action === 'upload') return (await readdir(join(filesDir, folder))).length;
  const s3 = await sdkClient(connection, 1);
  try {
    let count = 0;
    for await (const _ of listPrefix(s3, bucket, folder)) count++;
    return count;
  } catch (error) {
    note(
      `Bucket ${bucket} cannot be listed (${refusalOf(error)}), so its folders are taken to hold what was prepared.`,
    );
    return expected;
  } finally {
    s3.destroy();
  }
}
