import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClientFile, clientsOf } from '../../src/contract/client-file.ts';
import type { JobRequest } from '../../src/contract/job-request.ts';
import { readRunResult } from '../../src/contract/read-document.ts';
import { type RunningS3Server, startS3Server } from '../../src/s3-server/server.ts';
import { aJobRequest } from '../../src/testing/requests.ts';
import { aHost } from '../../src/testing/run-results.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { JobDocument } from '../document.ts';
import { programEnvironment } from '../job-context.ts';
import { runJob } from '../run-job.ts';
import { FolderSink } from '../uploads.ts';

let server: RunningS3Server;
beforeAll(async () => {
  server = await startS3Server({ dir: tempDir(afterAll) });
  return () => server.close();
});

async function measure(request: Partial<JobRequest>, signal = new AbortController().signal) {
  const dir = tempDir();
  const { endpoint, region, credentials, bucket } = server;
  const whole = aJobRequest({
    region,
    buckets: [{ name: bucket, storageClass: 'S3Standard' }],
    workloads: ['upload-64KiB-16x'],
    turns: { seed: 1, budgetSeconds: 1, sized: false },
    ...request,
  });
  const results = join(dir, 'results');
  const now = () => new Date();
  const reason = await runJob({
    request: whole,
    workDir: dir,
    document: new JobDocument(whole, aHost(), {
      sink: new FolderSink(results),
      now,
      attempt: 1,
    }),
    environment: programEnvironment({
      PATH: process.env.PATH,
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    }),
    signal,
    log: () => {},
    now,
  });
  const newest = readdirSync(results).sort().at(-1)!;
  const [job] = readRunResult(readFileSync(join(results, newest), 'utf8'), newest).jobs;
  return { reason, job: job! };
}

describe('the built-in suite', () => {
  test('is prepared and measured, with the versions of its clients', async () => {
    const { reason, job } = await measure({ s3Clients: ['raw-http', 'sdk-js'] });
    expect(reason).toBeNull();
    expect(job.cases.map(({ s3Client, status }) => [s3Client, status])).toEqual([
      ['raw-http', 'measured'],
      ['sdk-js', 'measured'],
    ]);
    expect(job.cases[0]).toMatchObject({
      bytesPerRun: 16 * 64 * 1024,
      storageClass: 'S3Standard',
    });
    const [first] = job.cases[0]!.measurements;
    const ofFirst = job.cases[0]!.measurements.filter(({ round }) => round === first!.round);
    expect(first!.round).toBeGreaterThan(0);
    expect(ofFirst.map(({ warmup }) => warmup)).toEqual([true, false]);
    expect(Object.keys(job.s3ClientVersions).sort()).toEqual(['raw-http', 'sdk-js']);
  });

  test.runIf(process.platform === 'linux')('is told what it costs, run by run', async () => {
    const { job } = await measure({ s3Clients: ['raw-http'] });
    const peaks = job.cases[0]!.measurements.map(({ peakMemoryBytes = 0 }) => peakMemoryBytes);
    expect(peaks.length).toBeGreaterThan(1);
    // Node alone takes some 40 MiB.
    expect(Math.min(...peaks)).toBeGreaterThan(20 * 2 ** 20);
  });

  test('tells which of its clients are commands, which every run starts', async () => {
    const [command] = clientsOf(
      ClientFile.parse({ clients: { mine: { download: ['true', '{file}'] } } }),
      tempDir(),
    );
    const [runner] = clientsOf(ClientFile.parse({ clients: { own: { runner: ['true'] } } }), '/');
    const s3Clients = ['raw-http', 'mine', 'own'];
    const clients = [command!, runner!];
    const { job } = await measure({ s3Clients, clients }, AbortSignal.abort());
    expect(job.commandClients).toEqual(['mine']);
  });

  test.each<[string, Partial<JobRequest>, RegExp]>([
    ['a workload it does not have', { workloads: ['nope'] }, /has no workload nope/],
    [
      'a bucket whose name cannot be one',
      { buckets: [{ name: 'Not_A_Bucket', storageClass: 'S3Standard' }] },
      /preparing files failed: /,
    ],
  ])('fails the job for %s', async (_, request, message) => {
    const { reason, job } = await measure(request);
    expect(reason).toMatch(message);
    expect(job).toMatchObject({ status: 'FAILED', reason });
  });

  test('makes no object for strangers, and fails what lacks one', async () => {
    const workloads = ['download-8MiB-8x-crc32'];
    const { reason, job } = await measure({ trusted: false, workloads });
    expect(reason).toBeNull();
    expect(job.cases).toMatchObject([
      { status: 'failed', reason: expect.stringContaining('let a trusted run'), measurements: [] },
    ]);
  });

  test('accounts for every case when it is interrupted', async () => {
    const { reason, job } = await measure(
      { s3Clients: ['raw-http', 'sdk-js'] },
      AbortSignal.abort(),
    );
    expect(reason).toBe('interrupted');
    expect(job.cases.map(({ status, reason: why }) => [status, why])).toEqual(
      Array(2).fill(['skipped', 'interrupted before it ran']),
    );
  });
});
