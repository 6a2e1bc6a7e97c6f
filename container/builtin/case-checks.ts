import type { Workload } from '../../src/contract/workload.ts';
import type { OpenClient } from './clients/client.ts';
import { type S3Connection, sdkClient } from './connection.ts';
import {
  checkDownloadedContent,
  checkDownloadedSizes,
  clearDownloads,
  MemoryCheck,
} from './verify-downloads.ts';
import { CHECKS_AT_ONCE, checkUploads, clearUploads } from './verify-uploads.ts';

/** What is done around timed runs, and in none of them. */
export interface CaseChecks {
  beforeRun(): Promise<void>;
  /** @throws when a run did not move what it should have moved */
  afterRun(): Promise<void>;
  /** @throws when what was moved is not what it should be */
  afterAll(client: OpenClient): Promise<void>;
  close(): void;
}

export interface CheckedCase {
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
const NO_CHECKS: CaseChecks = {
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
    beforeRun: () => clearDownloads(filesDir, tasks),
    afterRun: () => checkDownloadedSizes(filesDir, tasks),
    async afterAll() {
      await checkDownloadedContent(filesDir, tasks);
      await clearDownloads(filesDir, tasks);
    },
    close() {},
  };
}

/** The sizes need no check: clients fail when a part has not the bytes that they asked for. */
function memoryDownloadChecks({ workload }: CheckedCase): CaseChecks {
  return {
    beforeRun: nothing,
    afterRun: nothing,
    async afterAll(client) {
      const check = new MemoryCheck(workload.tasks);
      await client.run(check.sink);
      check.end();
    },
    close() {},
  };
}

async function uploadChecks(checked: CheckedCase): Promise<CaseChecks> {
  const { connection, bucket, workload, note } = checked;
  const s3 = await sdkClient(connection, CHECKS_AT_ONCE);
  await clearUploads(s3, bucket, workload.tasks, note);
  return {
    beforeRun: nothing,
    afterRun: nothing,
    afterAll: () => checkUploads(s3, bucket, workload.tasks, note),
    close: () => s3.destroy(),
  };
}
