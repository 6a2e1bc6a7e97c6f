import {
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  GetBucketLifecycleConfigurationCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutBucketLifecycleConfigurationCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/contract/input-error.ts';
import { type Workload, WorkloadChecksum } from '../../src/contract/workload.ts';
import { tamperingProxy } from '../../src/testing/proxies.ts';
import { aDownload, anUpload, aWorkload } from '../../src/testing/requests.ts';
import { type LocalS3, localS3 } from '../../src/testing/s3-wire.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { findObject } from '../s3.ts';
import { contentAt } from './content.ts';
import { type Preparation, prepareFiles } from './prepare.ts';

const NOTHING_TO_DO = [
  'Files to upload: 3, of which 0 are to be made.',
  'Objects to download: 3, of which 0 are missing.',
];

const SIZES = { small: 1000, empty: 0, large: 9 * 2 ** 20 };
const WORKLOADS = new Map<string, Workload>([
  [
    'down',
    aWorkload({ tasks: Object.entries(SIZES).map(([n, s]) => aDownload(`download/${n}`, s)) }),
  ],
  ['up', aWorkload({ tasks: Object.entries(SIZES).map(([n, s]) => anUpload(`upload/${n}`, s)) })],
]);

/** Prepares and returns what was logged and noted. */
async function prepare(s3: LocalS3, changes: Partial<Preparation>): Promise<string[]> {
  return (await prepared(s3, changes)).lines;
}

/** Prepares and returns also what cannot be run. */
async function prepared(s3: LocalS3, changes: Partial<Preparation>) {
  const lines: string[] = [];
  const lacking = await prepareFiles({
    ...s3,
    workloads: WORKLOADS,
    filesDir: '/nowhere',
    mayWrite: true,
    content: 'ours',
    signal: new AbortController().signal,
    note: (text) => lines.push(text),
    log: (line) => lines.push(line),
    ...changes,
  });
  return { lines, lacking: Object.fromEntries(lacking) };
}

async function objectIn({ client, bucket }: LocalS3, key: string): Promise<Buffer> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  return Buffer.from(await Body!.transformToByteArray());
}

describe('preparing files', () => {
  it('makes folder, bucket, objects and files with the content of their keys', async () => {
    const s3 = { ...(await localS3()), bucket: 'not-there-yet' };
    const filesDir = join(tempDir(), 'made');
    await prepare(s3, { filesDir });
    await s3.client.send(new HeadBucketCommand({ Bucket: s3.bucket }));
    for (const [name, size] of Object.entries(SIZES)) {
      const content = (key: string) => contentAt(key, 0, size);
      expect((await objectIn(s3, `download/${name}`)).equals(content(`download/${name}`))).toBe(
        true,
      );
      const file = readFileSync(join(filesDir, 'upload', name));
      expect(file.equals(content(`upload/${name}`))).toBe(true);
    }
  });

  it('leaves alone what is right already', async () => {
    const s3 = await localS3();
    const filesDir = tempDir();
    await prepare(s3, { filesDir });
    const before = statSync(join(filesDir, 'upload/large')).mtimeMs;
    expect(await prepare(s3, { filesDir })).toEqual(expect.arrayContaining(NOTHING_TO_DO));
    expect(statSync(join(filesDir, 'upload/large')).mtimeMs).toBe(before);
  });

  it.each([
    ['of the right size with the content of another', Buffer.alloc(1000)],
    ['of another size', Buffer.alloc(999)],
  ])('replaces an object %s', async (_what, Body) => {
    const s3 = await localS3();
    const filesDir = tempDir();
    await prepare(s3, { filesDir });
    await s3.client.send(new PutObjectCommand({ Bucket: s3.bucket, Key: 'download/small', Body }));
    const lines = await prepare(s3, { filesDir });
    expect(lines).toContain('Objects to download: 3, of which 1 are missing.');
    expect(
      (await objectIn(s3, 'download/small')).equals(contentAt('download/small', 0, 1000)),
    ).toBe(true);
  });

  it('makes objects again that lack the checksum of their workload, small or large', async () => {
    const s3 = await localS3();
    const filesDir = tempDir();
    await prepare(s3, { filesDir });
    const workloads = new Map([
      ['down', { ...WORKLOADS.get('down')!, checksum: 'SHA256' as const }],
    ]);
    const lines = await prepare(s3, { filesDir, workloads });
    expect(lines).toContain('Objects to download: 3, of which 3 are missing.');
    for (const Key of ['download/small', 'download/large']) {
      const head = new HeadObjectCommand({ Bucket: s3.bucket, Key, ChecksumMode: 'ENABLED' });
      expect((await s3.client.send(head)).ChecksumSHA256).toBeDefined();
    }
    expect(await prepare(s3, { filesDir, workloads })).toContain(
      'Objects to download: 3, of which 0 are missing.',
    );
  });

  it.each(WorkloadChecksum.options)('sees the %s of an object', async (checksum) => {
    const s3 = await localS3();
    const workloads = new Map([['down', { ...WORKLOADS.get('down')!, checksum }]]);
    await prepare(s3, { filesDir: tempDir(), workloads });
    const access = { s3: s3.client, bucket: s3.bucket, note: () => {} };
    expect(await findObject(access, 'download/small')).toEqual({
      size: SIZES.small,
      checksums: [checksum],
    });
  });

  it.each([
    ['was cut short', (path: string) => truncateSync(path, SIZES.large - 1)],
    ['begins with something else', (path: string) => overwrite(path, 0)],
    ['ends with something else', (path: string) => overwrite(path, SIZES.large - 1)],
  ])('writes a file again that %s', async (_what, spoil) => {
    const s3 = await localS3();
    const filesDir = tempDir();
    const path = join(filesDir, 'upload/large');
    await prepare(s3, { filesDir });
    spoil(path);
    const lines = await prepare(s3, { filesDir });
    expect(lines).toContain('Files to upload: 3, of which 1 are to be made.');
    expect(readFileSync(path).equals(contentAt('upload/large', 0, SIZES.large))).toBe(true);
  });

  it('writes no file for uploads from memory', async () => {
    const s3 = await localS3();
    const filesDir = tempDir();
    const workloads = new Map([['up', { ...WORKLOADS.get('up')!, filesOnDisk: false }]]);
    expect(await prepare(s3, { filesDir, workloads })).toContain(
      'Files to upload: 0, of which 0 are to be made.',
    );
  });

  it('ends when it is told to', async () => {
    const s3 = await localS3();
    const signal = AbortSignal.abort(new Error('interrupted'));
    await expect(prepare(s3, { filesDir: tempDir(), signal })).rejects.toThrow('interrupted');
    const workloads = new Map([['down', WORKLOADS.get('down')!]]);
    await expect(prepare(s3, { filesDir: tempDir(), signal, workloads })).rejects.toThrow();
  });
});

describe('preparing for code that nobody trusts', () => {
  /** Prepares with the requests that this makes. */
  async function restricted(s3: LocalS3, changes: Partial<Preparation> = {}) {
    const requests: string[] = [];
    const endpoint = await tamperingProxy(s3.environment.AWS_ENDPOINT_URL_S3!, {
      instead: ({ method, url }) => {
        requests.push(
          `${method} ${url?.split('?')[0]}${url?.includes('list-type') ? '?list' : ''}`,
        );
        return false;
      },
    });
    const filesDir = tempDir();
    const lacking = await prepareFiles({
      ...s3,
      environment: { ...s3.environment, AWS_ENDPOINT_URL_S3: endpoint },
      workloads: WORKLOADS,
      filesDir,
      mayWrite: false,
      content: 'any',
      signal: new AbortController().signal,
      note: () => {},
      log: () => {},
      ...changes,
    });
    return { filesDir, lacking: [...lacking.keys()], requests };
  }

  it('makes files on disk, and only looks at the bucket', async () => {
    const s3 = await localS3();
    const { filesDir, lacking, requests } = await restricted(s3);
    expect(lacking).toEqual(['down']);
    expect(requests).toEqual([`GET /${s3.bucket}/?list`]);
    expect(statSync(join(filesDir, 'upload/large')).size).toBe(SIZES.large);
  });

  it('takes objects of the right size, whoever made them', async () => {
    const s3 = await localS3();
    for (const [name, size] of Object.entries(SIZES)) {
      const put = { Bucket: s3.bucket, Key: `download/${name}`, Body: Buffer.alloc(size) };
      await s3.client.send(new PutObjectCommand(put));
    }
    expect((await restricted(s3)).lacking).toEqual([]);
    expect((await restricted(s3, { content: 'ours' })).lacking).toEqual(['down']);
    const workloads = new Map([
      ['down', { ...WORKLOADS.get('down')!, checksum: 'SHA256' as const }],
    ]);
    expect((await restricted(s3, { workloads })).lacking).toEqual(['down']);
  });
});

describe('the lifecycle of the bucket', () => {
  async function rulesOf({ client, bucket }: LocalS3) {
    const command = new GetBucketLifecycleConfigurationCommand({ Bucket: bucket });
    return (await client.send(command)).Rules ?? [];
  }

  it('lets uploads expire and aborts what was never completed, beside the rules that were there', async () => {
    const s3 = await localS3();
    await s3.client.send(
      new PutBucketLifecycleConfigurationCommand({
        Bucket: s3.bucket,
        LifecycleConfiguration: {
          Rules: [
            {
              ID: 'theirs',
              Status: 'Enabled',
              Filter: { Prefix: 'logs/' },
              Expiration: { Days: 30 },
            },
          ],
        },
      }),
    );
    await prepare(s3, { filesDir: tempDir() });
    await prepare(s3, { filesDir: tempDir() });
    const [theirs, uploads, multipart, ...more] = await rulesOf(s3);
    expect(theirs).toMatchObject({ ID: 'theirs', Expiration: { Days: 30 } });
    expect(uploads).toMatchObject({ Filter: { Prefix: 'upload/' }, Expiration: { Days: 1 } });
    expect(multipart?.AbortIncompleteMultipartUpload).toEqual({ DaysAfterInitiation: 1 });
    expect(more).toEqual([]);
  });

  it('is no reason to fail where a server knows none', async () => {
    const s3 = await localS3();
    const endpoint = await tamperingProxy(s3.environment.AWS_ENDPOINT_URL_S3!, {
      instead: ({ url }, response) => {
        const isLifecycle = /[?&]lifecycle/.test(url ?? '');
        if (isLifecycle) {
          response.writeHead(501).end('<Error><Code>NotImplemented</Code></Error>');
        }
        return isLifecycle;
      },
    });
    const environment = { ...s3.environment, AWS_ENDPOINT_URL_S3: endpoint };
    const lines = await prepare(s3, { filesDir: tempDir(), environment });
    expect(lines).toContain(
      `Uploads will not expire by themselves: no lifecycle rules on ${s3.bucket} (NotImplemented).`,
    );
    expect(lines).toContain('Objects to download: 3, of which 3 are missing.');
  });
});

describe('a workload that cannot be prepared fails alone', () => {
  const DOWN = WORKLOADS.get('down')!;
  const other = aWorkload({ tasks: [anUpload('upload/other', 7)] });

  it('when the disk becomes full', async () => {
    const s3 = await localS3();
    const filesDir = tempDir();
    mkdirSync(join(filesDir, 'upload'));
    symlinkSync('/dev/full', join(filesDir, 'upload/large'));
    const workloads = new Map([...WORKLOADS, ['other', other]]);
    const { lacking } = await prepared(s3, { filesDir, workloads });
    expect(Object.keys(lacking)).toEqual(['up']);
    expect(lacking.up).toMatch(
      /^the disk is full: the workloads need 18876375 bytes \(19 MiB\) in /,
    );
    expect(statSync(join(filesDir, 'upload/other')).size).toBe(7);
    expect((await objectIn(s3, 'download/large')).length).toBe(SIZES.large);
  });

  it('when the disk is too small for it, saying how much it needs and how much is free', async () => {
    const large = aWorkload({ tasks: [anUpload('upload/x', 2 ** 52)] });
    const workloads = new Map([
      ['large', large],
      ['other', other],
    ]);
    const filesDir = tempDir();
    const { lacking } = await prepared(await localS3(), { filesDir, workloads });
    expect(Object.keys(lacking)).toEqual(['large']);
    expect(lacking.large).toMatch(
      /^the disk is too small: it needs 4503599627370496 bytes \(4294967296 MiB\) more in \S+ beside the workloads that fit, and \d+ bytes \(\d+ MiB\) are free in all;/,
    );
    expect(statSync(join(filesDir, 'upload/other')).size).toBe(7);
  });

  it.each([
    ['is full', 507, 'InsufficientStorage', 'the disk is full: the workloads need'],
    [
      'refuses an object',
      403,
      'AccessDenied',
      'its object download/small could not be stored: AccessDenied',
    ],
  ])('when the server %s', async (_what, status, code, message) => {
    const s3 = await localS3();
    const endpoint = await tamperingProxy(s3.environment.AWS_ENDPOINT_URL_S3!, {
      instead: ({ method, url }, response) => {
        const stores = method === 'PUT' && (url ?? '').includes('download/small');
        if (stores) response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
        return stores;
      },
    });
    const environment = { ...s3.environment, AWS_ENDPOINT_URL_S3: endpoint };
    const second = aWorkload({ tasks: [aDownload('download/second', 100)] });
    const workloads = new Map([...WORKLOADS, ['second', second]]);
    const { lacking } = await prepared(s3, { filesDir: tempDir(), environment, workloads });
    expect(Object.keys(lacking)).toEqual(['down']);
    expect(lacking.down).toContain(message);
    expect((await objectIn(s3, 'download/second')).length).toBe(100);
  });

  it('when it clashes with one before it', async () => {
    const s3 = await localS3();
    const clash = aWorkload({ tasks: [aDownload('download/small', 7)] });
    const workloads = new Map([...WORKLOADS, ['clash', clash]]);
    const { lacking } = await prepared(s3, { filesDir: tempDir(), workloads });
    expect(Object.keys(lacking)).toEqual(['clash']);
    expect(lacking.clash).toContain(
      '"clash.run.json": key "download/small" has 7 bytes here and 1000 in "down.run.json"',
    );
    expect((await objectIn(s3, 'download/small')).length).toBe(1000);
  });

  it('and an object is made once, however often it is named', async () => {
    const s3 = await localS3();
    const filesDir = tempDir();
    const workloads = new Map([
      ['down', { ...DOWN, tasks: Array(100).fill(aDownload('download/one', 1000)) }],
      ['up', { ...DOWN, tasks: Array(100).fill(anUpload('upload/one', 1000)) }],
    ]);
    const { lacking, lines } = await prepared(s3, { filesDir, workloads });
    expect(lacking).toEqual({});
    expect(lines).toEqual(
      expect.arrayContaining(
        [
          `Disk: these workloads need 2000 bytes (1 MiB) more in ${filesDir}, and`,
          'Files to upload: 1, of which 1 are to be made.',
          'Objects to download: 1, of which 1 are missing.',
        ].map((text) => expect.stringContaining(text)),
      ),
    );
  });
});

describe('a server that refuses what we do for ourselves', () => {
  type Refuses = (method: string, url: URL) => boolean;

  async function refusing(s3: LocalS3, refuses: Refuses, status = 403, code = 'AccessDenied') {
    const requests: string[] = [];
    const endpoint = await tamperingProxy(s3.environment.AWS_ENDPOINT_URL_S3!, {
      instead: ({ method = '', url = '' }, response) => {
        const where = new URL(url, 'http://x');
        requests.push(`${method} ${where.pathname}${where.search}`);
        if (!refuses(method, where)) return false;
        response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
        return true;
      },
    });
    return { requests, environment: { ...s3.environment, AWS_ENDPOINT_URL_S3: endpoint } };
  }
  const lists: Refuses = (method, { pathname, searchParams }) =>
    method === 'GET' && (searchParams.has('list-type') || /^\/[^/]+\/?$/.test(pathname));

  it.each<[string, Refuses, number, string, RegExp]>([
    ['looking at the bucket', (method) => method === 'HEAD', 403, 'AccessDenied', /no note/],
    [
      'looking and listing',
      (method, url) => method === 'HEAD' || lists(method, url),
      403,
      'AccessDenied',
      /cannot be looked up \(AccessDenied\)/,
    ],
    [
      'listing',
      lists,
      403,
      'AccessDenied',
      /cannot be listed \(AccessDenied\), so each is requested separately/,
    ],
    ['listing of both kinds', lists, 501, 'NotImplemented', /cannot be listed \(NotImplemented\)/],
  ])(
    '%s is prepared all the same, and that is told',
    async (_what, refuses, status, code, note) => {
      const s3 = await localS3();
      const { environment } = await refusing(s3, refuses, status, code);
      const { lacking, lines } = await prepared(s3, { filesDir: tempDir(), environment });
      expect(lacking).toEqual({});
      if (note.source !== 'no note')
        expect(lines.filter((line) => note.test(line))).toHaveLength(1);
      expect((await objectIn(s3, 'download/large')).length).toBe(SIZES.large);
      const again = await prepared(s3, { filesDir: tempDir(), environment, mayWrite: false });
      expect(again.lacking).toEqual({});
    },
  );

  describe('with more objects than a page lists,', () => {
    const tasks = Array.from({ length: 1005 }, (_, index) => aDownload(`download/n/${index}`, 1));
    const workloads = new Map([['many', aWorkload({ tasks })]]);
    let s3: LocalS3;
    beforeAll(async () => {
      s3 = await localS3(afterAll);
      await prepare(s3, { filesDir: tempDir(afterAll), workloads });
    });

    it('by the second version alone is listed by the first, page by page', async () => {
      const refuses: Refuses = (_, url) => url.searchParams.has('list-type');
      const { environment } = await refusing(s3, refuses, 501);
      const again = { filesDir: tempDir(), environment, workloads };
      const { lacking, lines } = await prepared(s3, again);
      expect(lacking).toEqual({});
      expect(lines.filter((line) => line.includes('cannot be listed'))).toEqual([]);
      expect(lines).toContain('Objects to download: 1005, of which 0 are missing.');
    });

    it('by taking the second version for the first is listed to its end', async () => {
      const endpoint = await tamperingProxy(s3.environment.AWS_ENDPOINT_URL_S3!, {
        answered: (_message, body) =>
          without(body, /<NextContinuationToken>.*?<\/NextContinuationToken>/),
      });
      const environment = { ...s3.environment, AWS_ENDPOINT_URL_S3: endpoint };
      const wanted = { filesDir: tempDir(), environment, workloads, content: 'any' as const };
      expect(await prepare(s3, wanted)).toContain(
        'Objects to download: 1005, of which 0 are missing.',
      );
    });
  });

  it('by telling no checksums fails nothing that needs them', async () => {
    const s3 = await localS3();
    const workloads = new Map([
      ['down', aWorkload({ tasks: [aDownload('download/c', 100)], checksum: 'CRC32C' })],
    ]);
    await prepare(s3, { filesDir: tempDir(), workloads });
    const endpoint = await tamperingProxy(s3.environment.AWS_ENDPOINT_URL_S3!, {
      answered: (_message, body) => without(body, /<Checksum(Algorithm|Type)>.*?<\/Checksum\1>/g),
    });
    const environment = { ...s3.environment, AWS_ENDPOINT_URL_S3: endpoint };
    const wanted = { filesDir: tempDir(), environment, workloads, content: 'any' as const };
    expect(await prepare(s3, wanted)).toContain('Objects to download: 1, of which 0 are missing.');
    expect((await prepared(s3, { ...wanted, mayWrite: false })).lacking).toEqual({});
  });
});

describe('a bucket is refused', () => {
  it('when the credentials are wrong', async () => {
    const s3 = await localS3();
    const environment = { ...s3.environment, AWS_SECRET_ACCESS_KEY: 'wrong' };
    const preparing = prepare(s3, { filesDir: tempDir(), environment });
    await expect(preparing).rejects.toThrow(InputError);
    await expect(preparing).rejects.toThrow(
      `Bucket "${s3.bucket}" refuses these credentials (SignatureDoesNotMatch)`,
    );
  });

  it('when an S3 Express bucket does not exist', async () => {
    const s3 = await localS3();
    const endpoint = await tamperingProxy(s3.environment.AWS_ENDPOINT_URL_S3!, {
      instead: (_message, response) => {
        response.writeHead(404).end();
        return true;
      },
    });
    const environment = { ...s3.environment, AWS_ENDPOINT_URL_S3: endpoint };
    const bucket = 'x--use1-az4--x-s3';
    await expect(prepare(s3, { filesDir: tempDir(), environment, bucket })).rejects.toThrow(
      `Bucket "${bucket}" does not exist: create it first`,
    );
  });
});

function overwrite(path: string, position: number): void {
  const bytes = readFileSync(path);
  bytes[position]! ^= 1;
  writeFileSync(path, bytes);
}

/** As many bytes, as the answer's head says how many there are. */
function without(body: Buffer, element: RegExp): Buffer {
  return Buffer.from(body.toString().replace(element, '').padEnd(body.length));
}
