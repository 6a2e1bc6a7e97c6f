import { createReadStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { objectsOf } from '../../src/contract/tasks.ts';
import type { Workload, WorkloadTask } from '../../src/contract/workload.ts';
import type { OpenClient, OwnRunner, PartSink } from '../clients/client.ts';
import { contentChecker } from '../prepare/content.ts';
import {
  type BucketAccess,
  findObject,
  findObjects,
  forEachLimited,
  httpStatusOf,
  PATIENT_ATTEMPTS,
  refusalOf,
  type S3Connection,
  sdkClient,
} from '../s3.ts';

/** What is done around timed runs, and in none of them. */
export interface CaseChecks {
  beforeRun(): Promise<void>;
  /** @throws when a run did not move what it should have moved */
  afterRun(): Promise<void>;
  /** @throws when what was moved is not what it should be */
  afterAll(): Promise<void>;
  close(): void;
}

/** What was to be moved is nowhere; all else that is wrong is wrong with what was moved. */
export class NotMoved extends Error {}

export interface CheckedCase {
  client: OpenClient | OwnRunner;
  workload: Workload;
  connection: S3Connection;
  bucket: string;
  filesDir: string;
  /** Whether `afterAll` is going to be called. */
  checks: boolean;
  /** Is told of what could not be done around the runs. */
  note: (text: string) => void;
}

const nothing = async () => {};
export const NO_CHECKS: CaseChecks = {
  beforeRun: nothing,
  afterRun: nothing,
  afterAll: nothing,
  close() {},
};

/** Checks for a workload all of whose tasks have the same action. */
export async function checksOf(checked: CheckedCase): Promise<CaseChecks> {
  const { filesOnDisk, tasks } = checked.workload;
  if (tasks[0]?.action === 'upload') {
    return checked.checks ? uploadChecks(checked) : NO_CHECKS;
  }
  return filesOnDisk ? diskDownloadChecks(checked) : memoryDownloadChecks(checked);
}

function diskDownloadChecks({ workload, filesDir }: CheckedCase): CaseChecks {
  const { tasks } = workload;
  return {
    ...NO_CHECKS,
    beforeRun: () => clearDownloads(filesDir, tasks),
    afterRun: () => checkDownloadedSizes(filesDir, tasks),
    async afterAll() {
      await checkDownloadedContent(filesDir, tasks);
      await clearDownloads(filesDir, tasks);
    },
  };
}

/**
 * The sizes need no check: clients fail when a part has not the bytes that they asked for. What a program has
 * in its own memory nobody else can look at.
 */
function memoryDownloadChecks({ client, note, workload }: CheckedCase): CaseChecks {
  if ('measure' in client) {
    return {
      ...NO_CHECKS,
      afterAll: async () =>
        note(
          'What a runner of its own downloads into memory is not checked: no other program sees it.',
        ),
    };
  }
  return {
    ...NO_CHECKS,
    async afterAll() {
      const check = new MemoryCheck(workload.tasks);
      await client.run(check.sink);
      check.end();
    },
  };
}

async function uploadChecks({ bucket, client, connection, note, workload }: CheckedCase) {
  const access = { s3: await sdkClient(connection, AT_ONCE, PATIENT_ATTEMPTS), bucket, note };
  const objects = objectsOf(workload);
  await clearUploads(access, objects);
  return {
    ...NO_CHECKS,
    async afterAll() {
      await checkUploads(access, objects);
      // A program that has it from its own memory has made it up.
      const isTheirs = 'measure' in client && !workload.filesOnDisk;
      if (!isTheirs) await checkContent(access, objects.at(-1)!.key);
    },
    close: () => access.s3.destroy(),
  };
}

/** Files or requests. */
export const AT_ONCE = 16;

/** Files are looked at once each, however often they were downloaded. */
const filesOf = (tasks: readonly WorkloadTask[]) => objectsOf({ tasks: [...tasks] });

/** Removes what was downloaded, so that no run profits from the last, and makes the folders. */
export async function clearDownloads(
  filesDir: string,
  tasks: readonly WorkloadTask[],
): Promise<void> {
  // A runner may have left a folder in a file's place.
  const options = { recursive: true, force: true };
  const files = filesOf(tasks);
  await forEachLimited(files, AT_ONCE, ({ key }) => rm(join(filesDir, key), options));
  for (const folder of new Set(files.map(({ key }) => dirname(join(filesDir, key))))) {
    await mkdir(folder, { recursive: true });
  }
}

/** @throws naming the first file that is missing or not of the right size */
async function checkDownloadedSizes(
  filesDir: string,
  tasks: readonly WorkloadTask[],
): Promise<void> {
  await forEachLimited(filesOf(tasks), AT_ONCE, async ({ key, size }) => {
    const found = await stat(join(filesDir, key)).catch(() => undefined);
    if (!found) throw new NotMoved(`${key} was not downloaded`);
    if (found.size !== size)
      throw new Error(`${key} was downloaded with ${found.size} of ${size} bytes`);
  });
}

/** @throws naming the first file that holds anything but its object's content */
async function checkDownloadedContent(
  filesDir: string,
  tasks: readonly WorkloadTask[],
): Promise<void> {
  await forEachLimited(filesOf(tasks), 1, async ({ key }) => {
    const isRight = contentChecker(key);
    for await (const bytes of createReadStream(join(filesDir, key), { highWaterMark: 2 ** 20 })) {
      if (!isRight(bytes)) throw new Error(`${key} was downloaded with wrong content`);
    }
  });
}

/** Checks what a client downloads into memory: every byte of every object, exactly once for each task. */
export class MemoryCheck {
  readonly #bytesLeft = new Map<string, number>();

  constructor(tasks: readonly WorkloadTask[]) {
    for (const { key, size } of tasks) {
      this.#bytesLeft.set(key, (this.#bytesLeft.get(key) ?? 0) + size);
    }
  }

  readonly sink: PartSink = (key, offset, bytes) => {
    if (!contentChecker(key, offset)(bytes)) {
      throw new Error(`${key} was downloaded with wrong content`);
    }
    this.#bytesLeft.set(key, (this.#bytesLeft.get(key) ?? 0) - bytes.length);
  };

  /** @throws naming the first object that did not come whole */
  end(): void {
    for (const [key, bytes] of this.#bytesLeft) {
      if (bytes !== 0) throw new Error(`${key} was downloaded with ${bytes} bytes too few`);
    }
  }
}

/**
 * Deletes what earlier cases uploaded under the same keys: else a client that uploads nothing would pass
 * with their objects. One by one, as not every server deletes several at once, and some want a
 * Content-MD5 for that. If it is refused, that is reported, and the case is measured anyway.
 */
export async function clearUploads(
  { bucket, note, s3 }: BucketAccess,
  objects: readonly WorkloadTask[],
): Promise<void> {
  const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
  try {
    await forEachLimited(objects, AT_ONCE, async ({ key }) => {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })).catch((error) => {
        if (httpStatusOf(error) !== 404) throw error;
      });
    });
  } catch (error) {
    note(
      `Objects of earlier runs cannot be deleted from bucket ${bucket} (${refusalOf(error)}), so that the ` +
        'check of uploads may mistake them for new ones.',
    );
  }
}

/**
 * Checks that every object is there with its size. What cannot be checked is told.
 *
 * @throws naming an object that is not right
 */
export async function checkUploads(
  access: BucketAccess,
  objects: readonly WorkloadTask[],
): Promise<void> {
  const { bucket, note } = access;
  const found = await findObjects(access, objects);
  let unknown = 0;
  for (const { key, size } of objects) {
    let object = found.get(key);
    // A listing may lag behind what was uploaded.
    if (object !== undefined && object?.size !== size) {
      const asked = await findObject(access, key);
      if (asked !== undefined) object = asked;
    }
    if (object === null) throw new NotMoved(`${key} was not uploaded`);
    if (object === undefined) unknown++;
    else if (object.size !== size)
      throw new Error(`${key} was uploaded with ${object.size} of ${size} bytes`);
  }
  if (unknown > 0) {
    note(`Not every upload could be checked: bucket ${bucket} does not say what it contains.`);
  }
}

/** Reads an object back. @throws when it holds anything but what was to be uploaded */
export async function checkContent({ bucket, note, s3 }: BucketAccess, key: string): Promise<void> {
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
      `The content of uploads was not checked: bucket ${bucket} does not return them (${refusalOf(error)}).`,
    );
    return;
  }
  if (isWrong) throw new Error(`${key} was uploaded with wrong content`);
}
