import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { objectsOf } from '../../src/contract/tasks.ts';
import type { WorkloadTask } from '../../src/contract/workload.ts';
import { contentChecker } from './content.ts';
import { forEachLimited } from './for-each-limited.ts';
import { findObject, findObjects } from './list-objects.ts';
import { refusalOf, statusOf } from './notes.ts';

/** Requests at once of what is done around timed runs. */
export const CHECKS_AT_ONCE = 16;

type Note = (text: string) => void;

/**
 * Deletes what earlier cases uploaded under the same keys: else a client that uploads nothing would pass
 * with their objects. One by one, as not every server deletes several at once, and some want a
 * Content-MD5 for that. Where it is refused, that is told, and the case is measured all the same.
 */
export async function clearUploads(
  s3: S3Client,
  bucket: string,
  tasks: readonly WorkloadTask[],
  note: Note,
): Promise<void> {
  const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
  try {
    await forEachLimited(objectsOf({ tasks: [...tasks] }), CHECKS_AT_ONCE, async ({ key }) => {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })).catch((error) => {
        if (statusOf(error) !== 404) throw error;
      });
    });
  } catch (error) {
    note(
      `Objects of earlier runs cannot be deleted from bucket ${bucket} (${refusalOf(error)}), so that the ` +
        'check of uploads may take them for new ones.',
    );
  }
}

/**
 * Checks that every object is there with its size, and reads one of them back. What cannot be checked is
 * told.
 *
 * @throws naming an object that is not right
 */
export async function checkUploads(
  s3: S3Client,
  bucket: string,
  tasks: readonly WorkloadTask[],
  note: Note,
): Promise<void> {
  const objects = objectsOf({ tasks: [...tasks] });
  const found = await findObjects(
    s3,
    bucket,
    objects.map(({ key }) => key),
    note,
  );
  let unknown = 0;
  for (const { key, size } of objects) {
    let object = found.get(key);
    // A listing may lag behind what was uploaded.
    if (object !== undefined && object?.size !== size) {
      const asked = await findObject(s3, bucket, key);
      if (asked !== undefined) object = asked;
    }
    if (object === null) throw new Error(`${key} was not uploaded`);
    if (object === undefined) unknown++;
    else if (object.size !== size)
      throw new Error(`${key} was uploaded with ${object.size} of ${size} bytes`);
  }
  if (unknown > 0) {
    note(`Not every upload could be checked: bucket ${bucket} does not tell what it has.`);
  }
  await checkContent(s3, bucket, objects.at(-1)!, note);
}

async function checkContent(
  s3: S3Client,
  bucket: string,
  { key }: WorkloadTask,
  note: Note,
): Promise<void> {
  const { GetObjectCommand } = await import('@aws-sdk/client-s3');
  const isRight = contentChecker(key);
  let isWrong = false;
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    for await (const bytes of Body as Readable) {
      isWrong = !isRight(bytes);
      if (isWrong) break;
    }
  } catch (error) {
    note(
      `The content of uploads was not checked: bucket ${bucket} does not hand them out (${refusalOf(error)}).`,
    );
    return;
  }
  if (isWrong) throw new Error(`${key} was uploaded with wrong content`);
}
