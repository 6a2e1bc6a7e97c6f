import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { parseRunLine } from '../../src/contract/run-line.ts';
import { parseMetrics, type RunnerMetrics } from '../../src/contract/runner-output.ts';
import { requestsPerRun } from '../../src/contract/tasks.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { type Tampering, tamperingProxy } from '../../src/testing/proxies.ts';
import { aDownload, anUpload, aRequest, aWorkload } from '../../src/testing/requests.ts';
import { type LocalS3, localS3 } from '../../src/testing/s3-wire.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { BUNDLED_CLIENTS } from '../clients/index.ts';
import { prepareFiles } from '../prepare/prepare.ts';
import { parseNote, runCase } from './run-case.ts';

const KIB = 2 ** 10;
const MIB = 2 ** 20;

/** Small, empty, and large enough for two parts. */
const DOWNLOADS = [
  aDownload('download/mix/1', 10 * KIB),
  aDownload('download/mix/2', 0),
  aDownload('download/mix/3', 9 * MIB),
];
const SMALL = DOWNLOADS.slice(0, 2);
const UPLOADS = DOWNLOADS.map(({ key, size }) => anUpload(key.replace('download', 'upload'), size));

/** A prepared S3 with the workload's objects and files. */
async function prepared(workload: Workload) {
  const s3 = await localS3();
  const filesDir = tempDir();
  await prepareFiles({
    ...s3,
    workloads: new Map([['w', workload]]),
    filesDir,
    mayWrite: true,
    content: 'ours',
    signal: new AbortController().signal,
    note: () => {},
    log: () => {},
  });
  return { ...s3, filesDir };
}

/** Runs the workload; the lines printed. */
async function run(
  s3Client: string,
  workload: Workload,
  { bucket, region, environment, filesDir }: LocalS3 & { filesDir: string },
  checks = true,
): Promise<string[]> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const checked = await runCase({
    s3Client,
    workload,
    workloadPath: '/workloads/w.run.json',
    bucket,
    region,
    environment,
    filesDir,
    gigabitsPerSecond: 1,
    checks,
    print,
  });
  // What nobody asked for has taken no time, not even a little.
  if (checks) expect(checked).toBeGreaterThan(0);
  else expect(checked).toBe(0);
  return lines;
}

async function behind(s3: LocalS3, tampering: Tampering): Promise<Record<string, string>> {
  const endpoint = await tamperingProxy(s3.environment.AWS_ENDPOINT_URL_S3!, tampering);
  return { ...s3.environment, AWS_ENDPOINT_URL_S3: endpoint };
}

describe.each(BUNDLED_CLIENTS)('%s', (s3Client) => {
  it.each([
    ['downloads to disk', { tasks: DOWNLOADS }],
    ['downloads into memory', { tasks: DOWNLOADS, filesOnDisk: false }],
    ['downloads with CRC32', { tasks: DOWNLOADS, checksum: 'CRC32' as const }],
    ['downloads with SHA256', { tasks: DOWNLOADS, checksum: 'SHA256' as const }],
    ['downloads with CRC64NVME', { tasks: DOWNLOADS, checksum: 'CRC64NVME' as const }],
    ['uploads from disk', { tasks: UPLOADS }],
    ['uploads from memory', { tasks: UPLOADS, filesOnDisk: false }],
    ['uploads with CRC32', { tasks: UPLOADS, checksum: 'CRC32' as const }],
    ['uploads with CRC32C', { tasks: UPLOADS, checksum: 'CRC32C' as const }],
  ])('%s', async (_what, fields) => {
    const workload = aWorkload(fields);
    const lines = await run(s3Client, workload, await prepared(workload));
    expect(lines.map((line) => parseRunLine(line)?.run)).toEqual([1, 2]);
  });

  it.each(['CRC32', 'CRC64NVME'] as const)(
    'stores the %s that the workload asks for',
    async (checksum) => {
      const workload = aWorkload({ tasks: UPLOADS, checksum });
      const s3 = await prepared(workload);
      await run(s3Client, workload, s3);
      for (const { key } of UPLOADS) {
        const command = new HeadObjectCommand({
          Bucket: s3.bucket,
          Key: key,
          ChecksumMode: 'ENABLED',
        });
        expect((await s3.client.send(command))[`Checksum${checksum}`]).toBeDefined();
      }
    },
  );

  it.each([
    ['a download', 'GET', DOWNLOADS],
    ['an upload', 'PUT', UPLOADS],
  ] as const)('asks again when S3 is too busy for %s', async (_what, needed, tasks) => {
    const workload = aWorkload({ tasks });
    const s3 = await prepared(workload);
    const refused = new Set<string>();
    const environment = await behind(s3, {
      instead: ({ method = '', url = '' }, response) => {
        // Each part of an upload by itself; what SDKs add to a query differs each time.
        const part = /[?&](?:partNumber|uploads|uploadId)\b[^&]*/g;
        const asked = [`${method} ${url.split('?')[0]}`, ...(url.match(part) ?? [])].join(' ');
        if (refused.has(asked)) return false;
        refused.add(asked);
        response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
        return true;
      },
    });
    expect(await run(s3Client, workload, { ...s3, environment })).toHaveLength(2);
    for (const { key } of tasks) {
      expect([...refused].join('\n')).toContain(`${needed} /${s3.bucket}/${key}`);
    }
  });

  it('removes what it has downloaded', async () => {
    const workload = aWorkload({ tasks: SMALL });
    const s3 = await prepared(workload);
    await run(s3Client, workload, s3);
    expect(readdirSync(join(s3.filesDir, 'download/mix'))).toEqual([]);
  });

  it.each([
    ['to disk', true],
    ['into memory', false],
  ])('fails when it downloads wrong bytes %s', async (_where, filesOnDisk) => {
    const workload = aWorkload({ tasks: SMALL, filesOnDisk });
    const s3 = await prepared(workload);
    const Body = Buffer.alloc(10 * KIB);
    await s3.client.send(new PutObjectCommand({ Bucket: s3.bucket, Key: 'download/mix/1', Body }));
    await expect(run(s3Client, workload, s3)).rejects.toThrow(
      'download/mix/1 was downloaded with wrong content',
    );
  });

  it.each([
    ['shorter', 10 * KIB - 1],
    ['longer', 10 * KIB + 1],
  ])('fails when an object is %s than the workload says', async (_what, size) => {
    const workload = aWorkload({ tasks: SMALL, filesOnDisk: false });
    const s3 = await prepared(workload);
    const Body = Buffer.alloc(size);
    await s3.client.send(new PutObjectCommand({ Bucket: s3.bucket, Key: 'download/mix/1', Body }));
    await expect(run(s3Client, workload, s3)).rejects.toThrow(/^The server sent /);
  });

  it('fails when bytes change on their way and there is a checksum', async () => {
    const tasks = [aDownload('download/x', 10 * KIB)];
    const workload = aWorkload({ tasks, checksum: 'CRC32' });
    const s3 = await prepared(workload);
    const environment = await behind(s3, {
      answered: ({ method, url }, body) =>
        method === 'GET' && url?.includes('download/x') ? flipped(body) : body,
    });
    await expect(run(s3Client, workload, { ...s3, environment })).rejects.toThrow(/checksum/i);
  });

  it('fails when uploads are answered but not stored, although older ones are there', async () => {
    const workload = aWorkload({ tasks: UPLOADS.slice(0, 2) });
    const s3 = await prepared(workload);
    await run(s3Client, workload, s3);
    const environment = await behind(s3, {
      instead: ({ method }, response) => {
        if (method === 'PUT') response.setHeader('etag', '"0"').end();
        return method === 'PUT';
      },
    });
    await expect(run(s3Client, workload, { ...s3, environment })).rejects.toThrow(
      'upload/mix/1 was not uploaded',
    );
  });

  it.each([
    ['downloads to disk', aDownload('download/one', 9 * MIB), true],
    ['downloads into memory', aDownload('download/one', 10 * KIB), false],
    ['uploads from disk', anUpload('upload/one', 9 * MIB), true],
    ['uploads from memory', anUpload('upload/one', 9 * MIB), false],
    ['uploads small files', anUpload('upload/one', 10 * KIB), true],
  ])('%s one key many times at once', async (_what, task, filesOnDisk) => {
    const count = 10;
    const tasks = Array.from({ length: count }, () => ({ ...task }));
    const workload = aWorkload({ tasks, filesOnDisk });
    const lines = await run(s3Client, workload, await prepared(workload));
    const runs = lines.map((line) => parseRunLine(line));
    expect(runs.map((found) => found?.run)).toEqual([1, 2]);
    const [{ gigabitsPerSecond = 0, seconds } = { seconds: 0 }] = runs.flatMap(
      (found) => found ?? [],
    );
    // Counted as often as it is moved.
    expect((gigabitsPerSecond * seconds * 1e9) / (8 * count * task.size)).toBeCloseTo(1, 1);
  });

  it.each<[string, Workload['tasks'], string[]]>([
    ['gets', [aRequest('get', 'download/r/1', 1), aRequest('get', 'download/r/2', 3)], []],
    ['puts', [aRequest('put', 'upload/p/1', 1), aRequest('put', 'upload/p/2', 3)], []],
    ['heads', [aRequest('head', 'download/r/1', 1)], []],
    ['lists pages', [{ ...aRequest('list', 'download/l/', 0), objects: 1001 }], []],
    ['deletes', [aRequest('delete', 'upload/d/1', 1), aRequest('delete', 'upload/d/2', 1)], []],
    [
      'gets and puts',
      [aRequest('get', 'download/r/1', 1), aRequest('put', 'upload/p/1', 1)],
      ['getP50Ms', 'getP90Ms', 'getP99Ms', 'putP50Ms', 'putP90Ms', 'putP99Ms'],
    ],
  ])('%s, one by one, and tells how long that takes', async (_what, tasks, more) => {
    const workload = aWorkload({ tasks, filesOnDisk: false });
    const lines = await run(s3Client, workload, await prepared(workload));
    expect(lines.filter((line) => parseNote(line) !== undefined)).toEqual([]);
    const requests = requestsPerRun(workload)!;
    const runs = lines.flatMap((line) => parseRunLine(line) ?? []);
    expect(runs).toHaveLength(2);
    for (const { requestsPerSecond, seconds } of runs) {
      expect(requestsPerSecond! * seconds).toBeCloseTo(requests, 0);
    }
    for (const line of lines.filter((one) => !parseRunLine(one))) {
      const metrics = parseMetrics(line) as RunnerMetrics;
      expect(Object.keys(metrics)).toEqual(['p50Ms', 'p90Ms', 'p99Ms', ...more]);
      expect(metrics.p50Ms).toBeLessThanOrEqual(metrics.p99Ms!);
    }
    expect(lines).toHaveLength(4);
  });

  it('fails when a request is answered with another object than the workload says', async () => {
    const tasks = [aRequest('head', 'download/r/1', 1)];
    const s3 = await prepared(aWorkload({ tasks, filesOnDisk: false }));
    const other = aWorkload({ tasks: [{ ...tasks[0]!, size: 2 }], filesOnDisk: false });
    await expect(run(s3Client, other, s3)).rejects.toThrow(
      'S3 answered HEAD download/r/1 with 1 of 2 bytes',
    );
  });

  it('fails when a listing has other objects than the workload says', async () => {
    const task = { ...aRequest('list', 'download/l/', 0), objects: 3 };
    const s3 = await prepared(aWorkload({ tasks: [task], filesOnDisk: false }));
    const other = aWorkload({ tasks: [{ ...task, objects: 4 }], filesOnDisk: false });
    await expect(run(s3Client, other, s3)).rejects.toThrow('download/l/ was listed with 3 of 4');
  });

  it('fails when deletes are answered and nothing is deleted', async () => {
    const workload = aWorkload({
      tasks: [aRequest('delete', 'upload/d/1', 1)],
      filesOnDisk: false,
    });
    const s3 = await prepared(workload);
    const environment = await behind(s3, {
      instead: ({ method }, response) => {
        if (method === 'DELETE') response.writeHead(204).end();
        return method === 'DELETE';
      },
    });
    await expect(run(s3Client, workload, { ...s3, environment })).rejects.toThrow(
      'upload/d/1 was not deleted',
    );
  });

  it('says which object there is not', async () => {
    const workload = aWorkload();
    const s3 = { ...(await localS3()), filesDir: tempDir() };
    await expect(run(s3Client, workload, s3)).rejects.toThrow(/NoSuchKey|does not exist/);
  });
});

describe('a case', () => {
  // Its payload is not signed, so that only our checks can notice.
  it.each([
    ['wrong size', (body: Buffer) => body.subarray(1), 'was uploaded with 10239 of 10240 bytes'],
    ['wrong content', flipped, 'was uploaded with wrong content'],
  ])('fails when an upload is stored with the %s', async (_what, change, message) => {
    const workload = aWorkload({ tasks: UPLOADS.slice(0, 1) });
    const s3 = await prepared(workload);
    const environment = await behind(s3, {
      sent: ({ method }, body) => (method === 'PUT' ? change(body) : body),
    });
    await expect(run('raw-http', workload, { ...s3, environment })).rejects.toThrow(message);
  });

  it('is not checked where a process before it was, but for the sizes of downloads', async () => {
    const up = aWorkload({ tasks: UPLOADS.slice(0, 1) });
    const s3 = await prepared(up);
    const uploading = await behind(s3, {
      sent: ({ method }, body) => (method === 'PUT' ? flipped(body) : body),
    });
    await expect(
      run('raw-http', up, { ...s3, environment: uploading }, false),
    ).resolves.toHaveLength(up.maxRepeatCount);
  });

  it('ends once maxRepeatSecs have passed', async () => {
    const workload = aWorkload({ maxRepeatCount: 1000, maxRepeatSecs: 0.000_001 });
    expect(await run('raw-http', workload, await prepared(workload))).toHaveLength(1);
  });

  it('does not let a run profit from the last: files are removed before each', async () => {
    const workload = aWorkload({ maxRepeatCount: 1 });
    const s3 = await prepared(workload);
    await run('raw-http', workload, s3);
    writeFileSync(join(s3.filesDir, 'download/a/1'), 'left from an earlier run');
    const environment = await behind(s3, {
      instead: (_message, response) => {
        response.writeHead(404).end();
        return true;
      },
    });
    await expect(run('raw-http', workload, { ...s3, environment })).rejects.toThrow('404');
    expect(readdirSync(join(s3.filesDir, 'download/a'))).toEqual([]);
  });

  it('is skipped when its workload mixes uploads and downloads', async () => {
    const workload = aWorkload({ tasks: [aDownload('download/x', 1), anUpload('upload/x', 1)] });
    const s3 = { ...(await localS3()), filesDir: tempDir() };
    await expect(run('raw-http', workload, s3)).rejects.toThrow('mixes uploads and downloads');
  });

  it('is skipped when what it uploads does not fit in memory', async () => {
    const tasks = [anUpload('upload/x', 5 * 2 ** 40)];
    const s3 = { ...(await localS3()), filesDir: tempDir() };
    await expect(run('raw-http', aWorkload({ tasks, filesOnDisk: false }), s3)).rejects.toThrow(
      'do not fit in half of',
    );
  });

  type Refuses = (message: { method?: string | undefined; url?: string | undefined }) => boolean;
  const listing = /^\/[^/]+\/?\?/;

  // What we do around the runs: some servers refuse it, in their own ways.
  it.each<[string, Refuses, number, RegExp]>([
    ['deletes', ({ method }) => method === 'DELETE', 403, /cannot be deleted .*\(AccessDenied\)/],
    [
      'deletes at all',
      ({ method }) => method === 'DELETE',
      405,
      /cannot be deleted .*\(AccessDenied\)/,
    ],
    ['lists', ({ url }) => listing.test(url ?? ''), 501, /cannot be listed \(AccessDenied\)/],
    [
      'tells anything of its objects',
      ({ method, url }) =>
        method === 'HEAD' || method === 'DELETE' || (method === 'GET' && url !== ''),
      403,
      /Not every upload could be checked/,
    ],
    [
      'hands uploads out',
      ({ method, url }) => method === 'GET' && (url ?? '').includes('/upload/'),
      403,
      /content of uploads was not checked/,
    ],
  ])(
    'is measured where a server no longer %s, and that is told once',
    async (_what, refuses, status, note) => {
      const workload = aWorkload({ tasks: UPLOADS.slice(0, 2) });
      const s3 = await prepared(workload);
      const environment = await behind(s3, {
        instead: (message, response) => {
          if (!refuses(message)) return false;
          response.writeHead(status).end('<Error><Code>AccessDenied</Code></Error>');
          return true;
        },
      });
      const lines = await run('raw-http', workload, { ...s3, environment });
      expect(lines.filter((line) => parseRunLine(line))).toHaveLength(2);
      expect(lines.filter((line) => note.test(line))).toHaveLength(1);
      expect(lines.filter((line) => !parseRunLine(line) && !parseNote(line))).toEqual([]);
    },
  );

  it('deletes what was uploaded before one by one, as every server does', async () => {
    const workload = aWorkload({ tasks: UPLOADS.slice(0, 2) });
    const s3 = await prepared(workload);
    const requests: string[] = [];
    const environment = await behind(s3, {
      instead: ({ method, url }) => {
        if (method === 'DELETE' || url?.includes('?delete')) requests.push(`${method} ${url}`);
        return false;
      },
    });
    await run('raw-http', workload, { ...s3, environment });
    expect(requests.map((request) => request.split('?')[0]).sort()).toEqual([
      `DELETE /${s3.bucket}/upload/mix/1`,
      `DELETE /${s3.bucket}/upload/mix/2`,
    ]);
  });

  it('is skipped when its workload has no task', async () => {
    const s3 = { ...(await localS3()), filesDir: tempDir() };
    await expect(run('raw-http', aWorkload({ tasks: [] }), s3)).rejects.toThrow('has no task');
  });

  it('believes an object itself more than a listing that lags', async () => {
    const workload = aWorkload({ tasks: UPLOADS.slice(0, 1) });
    const s3 = await prepared(workload);
    const environment = await behind(s3, {
      instead: ({ url }, response) => {
        const lists = listing.test(url ?? '');
        if (lists) response.end('<ListBucketResult></ListBucketResult>');
        return lists;
      },
    });
    expect(await run('raw-http', workload, { ...s3, environment })).toHaveLength(2);
  });
});

function flipped(body: Buffer): Buffer {
  const copy = Buffer.from(body);
  copy[copy.length >> 1]! ^= 1;
  return copy;
}
