import { formatRunLine } from '../../src/contract/runner-output.ts';
import { bytesPerRun, type Workload } from '../../src/contract/workload.ts';
import { type CaseSetup, type OpenClient, SkipCase } from './clients/client.ts';
import { openClient } from './clients/index.ts';
import { type S3Connection, sdkClient } from './connection.ts';
import { contentAt } from './content.ts';
import {
  checkDownloadedContent,
  checkDownloadedSizes,
  clearDownloads,
  MemoryCheck,
} from './verify-downloads.ts';
import { checkUploads, clearUploads } from './verify-uploads.ts';

export interface CaseRequest {
  s3Client: string;
  workload: Workload;
  connection: S3Connection;
  bucket: string;
  gigabitsPerSecond: number;
  filesDir: string;
  print: (line: string) => void;
}

/** What is done around the timed runs, and in none of them. */
interface Checks {
  beforeRun(): Promise<void>;
  afterRun(): Promise<void>;
  afterAll(client: OpenClient): Promise<void>;
  close(): void;
}

/**
 * Runs one workload with one S3 client, again and again, printing a line for each run.
 *
 * @throws SkipCase when the client cannot do what the workload asks
 * @throws when the client fails, or when what it moved is not what it should have moved
 */
export async function runCase(request: CaseRequest): Promise<void> {
  const { workload, print } = request;
  const setup: CaseSetup = { ...request, contentInMemory: () => contentInMemory(workload) };
  const isUpload = actionOf(workload) === 'upload';
  const client = await openClient(request.s3Client, setup);
  const checks = isUpload ? await uploadChecks(request) : downloadChecks(request);
  try {
    const started = performance.now();
    const secondsSince = (time: number) => (performance.now() - time) / 1000;
    for (let run = 1; run <= workload.maxRepeatCount; run++) {
      await checks.beforeRun();
      const runStarted = performance.now();
      await client.run();
      const seconds = secondsSince(runStarted);
      await checks.afterRun();
      print(formatRunLine(run, seconds, bytesPerRun(workload)));
      if (secondsSince(started) >= workload.maxRepeatSecs) break;
    }
    await checks.afterAll(client);
  } finally {
    checks.close();
    await client.close();
  }
}

function actionOf({ tasks }: Workload): 'upload' | 'download' {
  const actions = new Set(tasks.map(({ action }) => action));
  if (actions.size > 1) throw new SkipCase('the workload mixes uploads and downloads');
  return tasks[0]!.action;
}

function contentInMemory({ tasks }: Workload): Map<string, Buffer> {
  return new Map(tasks.map(({ key, size }) => [key, contentAt(key, 0, size)]));
}

function downloadChecks({ workload, filesDir }: CaseRequest): Checks {
  const { tasks } = workload;
  if (workload.filesOnDisk) {
    return {
      beforeRun: () => clearDownloads(filesDir, tasks),
      afterRun: () => checkDownloadedSizes(filesDir, tasks),
      async afterAll() {
        await checkDownloadedContent(filesDir, tasks);
        await clearDownloads(filesDir, tasks);
      },
      close: () => {},
    };
  }
  return {
    beforeRun: async () => {},
    // A client reads every part into memory, and fails when it is not of the right size.
    afterRun: async () => {},
    async afterAll(client) {
      const check = new MemoryCheck(tasks);
      await client.run(check.sink);
      check.end();
    },
    close: () => {},
  };
}

async function uploadChecks({ workload, connection, bucket, print }: CaseRequest): Promise<Checks> {
  const { tasks } = workload;
  const s3 = await sdkClient(connection, 1, 'WHEN_REQUIRED');
  await clearUploads(s3, bucket, tasks, print);
  return {
    beforeRun: async () => {},
    afterRun: async () => {},
    afterAll: () => checkUploads(s3, bucket, tasks),
    close: () => s3.destroy(),
  };
}
