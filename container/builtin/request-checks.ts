import { objectsOf } from '../../src/contract/tasks.ts';
import { contentAt } from '../prepare/content.ts';
import { findObjects, forEachLimited, PATIENT_ATTEMPTS, sdkClient } from '../s3.ts';
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
 * runner of its own does that by itself, as nobody else knows when its next run begins.
 */
export async function requestChecks(checked: CheckedCase): Promise<CaseChecks> {
  const { bucket, client, connection, note, workload } = checked;
  const of = (action: string) => workload.tasks.filter((task) => task.action === action);
  const [deleted, got, put] = [of('delete'), of('get'), objectsOf({ tasks: of('put') })];
  const isTheirs = 'measure' in client;
  const access = { s3: await sdkClient(connection, AT_ONCE, PATIENT_ATTEMPTS), bucket, note };
  if (checked.checks && put.length > 0) await clearUploads(access, put);
  const { PutObjectCommand } = await import('@aws-sdk/client-s3');
  return {
    ...NO_CHECKS,
    async beforeRun() {
      if (isTheirs) return;
      await forEachLimited(deleted, AT_ONCE, async ({ key, size }) => {
        const Body = contentAt(key, 0, size);
        await access.s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body }));
      });
    },
    async afterAll() {
      if (deleted.length > 0) await checkDeleted(access, deleted);
      if (put.length > 0) {
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
    close: () => access.s3.destroy(),
  };
}

/** @throws naming an object that is still there */
async function checkDeleted(
  access: Parameters<typeof findObjects>[0],
  deleted: readonly { key: string }[],
): Promise<void> {
  const found = await findObjects(access, deleted);
  const left = [...found].find(([, object]) => object != null);
  if (left) throw new Error(`${left[0]} was not deleted`);
}
