import { objectsOf } from '../../src/contract/tasks.ts';
import type { WorkloadTask } from '../../src/contract/workload.ts';
import { contentAt } from '../prepare/content.ts';
import {
  type BucketAccess,
  findObjects,
  forEachLimited,
  PATIENT_ATTEMPTS,
  sdkClient,
} from '../s3.ts';
import {
  AT_ONCE,
  type CaseChecks,
  type CheckedCase,
  checkContent,
  checkUploads,
  clearUploads,
  MemoryCheck,
  NO_CHECKS,
} from './checks.ts';

/**
 * What is done around the runs of a workload of requests. What is to be deleted is put before each run; a
 * runner of its own does that by itself, as nobody else knows when its next run begins. The SDK is loaded only
 * where it is needed: it would count to the memory of the client.
 */
export async function requestChecks(checked: CheckedCase): Promise<CaseChecks> {
  const { bucket, client, connection, note, workload } = checked;
  const of = (action: string) => workload.tasks.filter((task) => task.action === action);
  const [deleted, got, put] = [of('delete'), of('get'), objectsOf({ tasks: of('put') })];
  const isTheirs = 'measure' in client;
  const puts = deleted.length > 0 && !isTheirs;
  const looks = checked.checks && deleted.length + put.length > 0;
  const s3 = puts || looks ? await sdkClient(connection, AT_ONCE, PATIENT_ATTEMPTS) : null;
  const access = s3 && { s3, bucket, note };
  if (access && looks && put.length > 0) await clearUploads(access, put);
  return {
    ...NO_CHECKS,
    async beforeRun() {
      if (access && puts) await putAll(access, deleted);
    },
    async afterAll() {
      if (access && deleted.length > 0) await checkDeleted(access, deleted);
      if (access && put.length > 0) {
        await checkUploads(access, put);
        if (!isTheirs) await checkContent(access, put.at(-1)!.key);
      }
      if (got.length === 0) return;
      if (isTheirs) {
        note('What a runner of its own gets is not checked: no other program sees it.');
        return;
      }
      const check = new MemoryCheck(got);
      await client.run(check.sink);
      check.end();
    },
    close: () => s3?.destroy(),
  };
}

async function putAll(
  { bucket, s3 }: BucketAccess,
  objects: readonly WorkloadTask[],
): Promise<void> {
  const { PutObjectCommand } = await import('@aws-sdk/client-s3');
  await forEachLimited(objects, AT_ONCE, async ({ key, size }) => {
    const Body = contentAt(key, 0, size);
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body }));
  });
}

/** @throws naming an object that is still there */
async function checkDeleted(access: BucketAccess, deleted: readonly WorkloadTask[]): Promise<void> {
  const found = await findObjects(access, deleted);
  const left = [...found].find(([, object]) => object != null);
  if (left) throw new Error(`${left[0]} was not deleted`);
}
