import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import type { WorkloadTask } from '../../src/contract/workload.ts';
import { contentChecker } from './content.ts';
import { listObjects } from './list-objects.ts';

/** S3's limit for one DeleteObjects. */
const KEYS_PER_REQUEST = 1000;

/**
 * Deletes what earlier cases uploaded under the same keys: else a client that uploads nothing
 * would pass with their objects. A role that may not delete is told, and measured all the same.
 */
export async function clearUploads(
  s3: S3Client,
  bucket: string,
  tasks: readonly WorkloadTask[],
  log: (line: string) => void,
): Promise<void> {
  const { DeleteObjectsCommand } = await import('@aws-sdk/client-s3');
  for (let start = 0; start < tasks.length; start += KEYS_PER_REQUEST) {
    const Objects = tasks.slice(start, start + KEYS_PER_REQUEST).map(({ key }) => ({ Key: key }));
    const command = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } });
    const { Errors: [refused] = [] } = await s3.send(command);
    if (!refused) continue;
    log(`Old objects stay, so the check may see them: ${refused.Code} deleting ${refused.Key}.`);
    return;
  }
}

/**
 * Checks that every object is there with its size, and reads one of them back.
 *
 * @throws naming the object that is not right
 */
export async function checkUploads(
  s3: S3Client,
  bucket: string,
  tasks: readonly WorkloadTask[],
): Promise<void> {
  const listed = await listObjects(
    s3,
    bucket,
    tasks.map(({ key }) => key),
  );
  for (const { key, size } of tasks) {
    const found = listed.get(key);
    if (!found) throw new Error(`${key} was not uploaded`);
    if (found.size !== size)
      throw new Error(`${key} was uploaded with ${found.size} of ${size} bytes`);
  }
  await checkContent(s3, bucket, tasks.at(-1)!);
}

async function checkContent(s3: S3Client, bucket: string, { key }: WorkloadTask): Promise<void> {
  const { GetObjectCommand } = await import('@aws-sdk/client-s3');
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  const isRight = contentChecker(key);
  for await (const bytes of Body as Readable) {
    if (!isRight(bytes)) throw new Error(`${key} was uploaded with wrong content`);
  }
}
