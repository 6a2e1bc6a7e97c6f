import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SeenAnswer, type SeenQuestion } from '../contract/requests-seen.ts';
import { monotonicMs } from '../process/clock.ts';
import { startAwsWire } from '../testing/aws-wire.ts';
import { ManualTimers } from '../testing/manual-timers.ts';
import { MIB, randomBytes, startWire, type Wire } from '../testing/s3-wire.ts';
import { handleRequest } from './answer.ts';
import type { ServerState } from './buckets.ts';
import { Journal } from './journal.ts';
import { announcedBytes, targetOf } from './journal-notes.ts';
import { PROFILES } from './profiles.ts';
import { seenAnswerOf } from './requests-seen.ts';

/** A client of AWS's that goes on at once after an error. */
function patientClient({ server }: Wire): S3Client {
  const sdk = new S3Client({
    ...{ endpoint: server.endpoint, region: server.region, credentials: server.credentials },
    forcePathStyle: true,
    retryStrategy: new ConfiguredRetryStrategy(20, () => 0),
  });
  onTestFinished(() => sdk.destroy());
  return sdk;
}

async function ask(journal: string | null, question: SeenQuestion) {
  const answer = await fetch(journal!, { method: 'POST', body: JSON.stringify(question) });
  return SeenAnswer.parse(await answer.json());
}

/** What was seen of something that a client did. */
async function seenOf(journal: string | null, work: () => Promise<unknown>) {
  const started = monotonicMs();
  await work();
  const endedMs = monotonicMs();
  const seconds = (endedMs - started) / 1000;
  const runs = [{ endedMs, seconds, isExact: true }];
  const [seen] = await ask(journal, { bucket: 'bucket', runs });
  return seen!;
}

async function upload(sdk: S3Client, key: string, parts: readonly Buffer[]): Promise<void> {
  const object = { Bucket: 'bucket', Key: key };
  const { UploadId } = await sdk.send(new CreateMultipartUploadCommand(object));
  const sent = [];
  for (const [index, Body] of parts.entries()) {
    const part = { ...object, UploadId, PartNumber: index + 1, Body };
    const { ETag } = await sdk.send(new UploadPartCommand(part));
    sent.push({ ETag, PartNumber: index + 1 });
  }
  const whole = { ...object, UploadId, MultipartUpload: { Parts: sent } };
  await sdk.send(new CompleteMultipartUploadCommand(whole));
}

const PARTS = [5 * MIB, 5 * MIB, MIB].map(randomBytes);

describe('of AWS’s client the server tells', () => {
  test('the parts of an upload and the ranges of a download, and none of what was around them', async () => {
    await using wire = await startWire({ journal: true });
    const sdk = patientClient(wire);
    const { journal } = wire.server;
    const uploaded = await seenOf(journal, () => upload(sdk, 'a', PARTS));
    expect(uploaded).toMatchObject({
      operations: { CreateMultipartUpload: 1, UploadPart: 3, CompleteMultipartUpload: 1 },
      ...{ bytesIn: 11 * MIB, bytesOut: 0, opened: uploaded.connections, handshakes: 0 },
      ...{ mostInFlight: 1, repeats: 0, retries: 0 },
      details: { checksums: { CRC32: 3 } },
    });
    expect(uploaded.details!.operations[0]).toMatchObject({
      operation: 'UploadPart',
      sizes: [
        { bytes: 5 * MIB, count: 2 },
        { bytes: MIB, count: 1 },
      ],
    });

    await wire.send({ method: 'GET', key: 'a' });
    const ranges = ['bytes=0-1048575', 'bytes=1048576-2097151', 'bytes=2097152-3145727'];
    const read = async (Range: string) => {
      const { Body } = await sdk.send(
        new GetObjectCommand({ Bucket: 'bucket', Key: 'a', Range, ChecksumMode: 'ENABLED' }),
      );
      await Body!.transformToByteArray();
    };
    const downloaded = await seenOf(journal, () => Promise.all(ranges.map(read)));
    await wire.send({ method: 'GET', key: 'a' });
    expect(downloaded).toMatchObject({
      operations: { GetObject: 3 },
      ...{ bytesIn: 0, bytesOut: 3 * MIB, connections: 3, repeats: 0 },
      details: { checksums: { 'checked download': 3 } },
    });
    expect(downloaded.details!.operations[0]!.sizes).toEqual([{ bytes: MIB, count: 3 }]);
    expect(downloaded.details!.kept).toHaveLength(3);
    expect(downloaded.details!.kept[0]).toMatch(/ GetObject 206 1048576$/);
  });

  test('which parts it sent again, and what it was answered', async () => {
    const profile = {
      ...PROFILES.get('instant')!,
      ...{ name: 'failing', seed: 3 },
      inAHundred: { ...PROFILES.get('instant')!.inAHundred, internalErrors: 30, resets: 30 },
    };
    await using wire = await startWire({ journal: true, profile });
    const seen = await seenOf(wire.server.journal, () => upload(patientClient(wire), 'a', PARTS));
    const { internalErrors, resets } = wire.server.troubled!;
    expect(Math.min(internalErrors, resets)).toBeGreaterThan(0);
    expect(seen.errors).toEqual({ InternalError: internalErrors, reset: resets });
    const troubled = internalErrors + resets;
    expect(seen).toMatchObject({ repeats: 0, retries: troubled });
    expect(seen).not.toHaveProperty('brokenOff');
  });

  test('that it was told to slow down, and came again', async () => {
    const timers = new ManualTimers();
    const requestsPerSecond = { per: 'bucket', reads: null, writes: 5 } as const;
    const profile = { ...PROFILES.get('instant')!, name: 'slow', requestsPerSecond };
    await using wire = await startWire({ journal: true, profile, timers });
    const put = () => wire.send({ method: 'PUT', key: 'a', body: 'content' });
    const seen = await seenOf(wire.server.journal, async () => {
      await wire.send({ method: 'PUT', key: 'b', body: 'content' });
      expect((await put()).status).toBe(503);
      timers.pass(1000);
      expect((await put()).status).toBe(200);
    });
    expect(seen).toMatchObject({
      operations: { PutObject: 3 },
      ...{ repeats: 0, retries: 1, errors: { SlowDown: 1 }, bytesIn: 21, connections: 3 },
    });
  });

  test('a client that hung up, and of errors that no retry mends', async () => {
    await using wire = await startWire({ journal: true });
    const sdk = patientClient(wire);
    await wire.send({ method: 'PUT', key: 'large', body: randomBytes(8 * MIB) });
    const seen = await seenOf(wire.server.journal, async () => {
      const { Body } = await sdk.send(new GetObjectCommand({ Bucket: 'bucket', Key: 'large' }));
      (Body as { destroy: () => void } & typeof Body)!.destroy();
      await sdk.send(new GetObjectCommand({ Bucket: 'bucket', Key: 'none' })).catch(() => {});
      await sdk.send(new ListObjectsV2Command({ Bucket: 'bucket' }));
      await sdk.send(new ListObjectsV2Command({ Bucket: 'bucket' }));
    });
    expect(seen).toMatchObject({
      operations: { GetObject: 2, ListObjectsV2: 2 },
      ...{ bytesOut: 0, repeats: 0, brokenOff: 1, errors: { NoSuchKey: 1 } },
    });
  });

  test('each TLS handshake', async () => {
    const asAws = { region: 'us-east-1', buckets: ['bucket'] };
    await using wire = await startAwsWire(asAws, { journal: true });
    const sdk = wire.sdk();
    const list = () => sdk.send(new ListObjectsV2Command({ Bucket: 'bucket' }));
    const seen = await seenOf(wire.server.journal, list);
    expect(seen).toMatchObject({ opened: 1, handshakes: 1, connections: 1 });
    const later = await seenOf(wire.server.journal, list);
    expect(later).toMatchObject({ opened: 0, handshakes: 0, connections: 1 });
  });
});

test('a server keeps no journal unless it is asked to', async () => {
  await using wire = await startWire();
  expect(wire.server.journal).toBeNull();
});

test('a journal answers no question that it cannot read', async () => {
  await using wire = await startWire({ journal: true });
  const { status } = await fetch(wire.server.journal!, { method: 'POST', body: '{"runs":1}' });
  expect(status).toBe(400);
});

describe('a journal', () => {
  const message = { socket: {}, complete: true } as IncomingMessage;
  const sent = { destroyed: false, writableEnded: true, socket: { writableLength: 0 } };

  /** One request, from a time to a time. */
  function enter(
    journal: Journal,
    clock: { now: number },
    [begin, end]: readonly [number, number],
  ) {
    clock.now = begin;
    const entry = journal.begin(message);
    entry.answered(200, 0, true);
    clock.now = end;
    entry.ends(sent as ServerResponse);
  }

  test('tells requests in the order in which they began, those that were under way at a time among them', () => {
    const clock = { now: 0 };
    const journal = new Journal(() => clock.now);
    const times = [
      [1, 3],
      [2, 9],
      [5, 6],
    ] as const;
    for (const one of times) enter(journal, clock, one);
    const found = journal.since(4).map(({ begin, end }) => [begin, end]);
    expect(found).toEqual([
      [2, 9],
      [5, 6],
    ]);
  });

  test('tells a request that ended after one that began later before that one', () => {
    const clock = { now: 1 };
    const journal = new Journal(() => clock.now);
    const long = journal.begin(message);
    enter(journal, clock, [2, 3]);
    clock.now = 4;
    long.ends(sent as ServerResponse);
    expect(journal.since(0).map(({ begin }) => begin)).toEqual([1, 2]);
  });

  test.each([
    ['with its last byte, of an answer that goes at once', true, 3],
    ['when the answer begins, of one that goes in pieces', false, 2],
  ])('tells the first byte %s', (_, atOnce, firstByte) => {
    const clock = { now: 1 };
    const journal = new Journal(() => clock.now);
    const entry = journal.begin(message);
    clock.now = 2;
    entry.answered(200, 8, atOnce);
    clock.now = 3;
    entry.ends(sent as ServerResponse);
    expect(journal.since(0)).toMatchObject([{ begin: 1, firstByte, end: 3 }]);
  });

  test('tells no answer and no error of a client that has hung up: nothing was sent to it', async () => {
    const journal = new Journal();
    const refused = async (destroyed: boolean) => {
      const message = { method: 'PUT', url: '/bucket/a', headers: {}, socket: {} };
      const response = { destroyed, writableFinished: true, writeHead() {}, end() {} };
      const server = { journal, blobs: { release() {} } } as unknown as ServerState;
      const [asked, answered] = [message as IncomingMessage, response as unknown as ServerResponse];
      await handleRequest(asked, answered, server, false);
      return journal.since(0).at(-1);
    };
    expect(await refused(true)).toMatchObject({ status: 0, firstByte: null, error: '' });
    expect(await refused(false)).toMatchObject({ status: 403, error: 'AccessDenied' });
  });

  test.each([
    ['8388608', 8_388_608],
    ['-1', 0],
    ['1.5', 0],
    ['1e400', 0],
    ['9007199254740993', 0],
  ])('takes %s for a size of %i: what is no size is not counted', (said, bytes) => {
    expect(announcedBytes('PUT', { 'x-amz-decoded-content-length': said })).toBe(bytes);
  });

  describe('has a target', () => {
    const asked = { method: 'GET', key: 'a', search: '', headers: {} };
    const part = '?partNumber=1&uploadId=x';
    const signed = (seconds: number) =>
      `${part}&X-Amz-Date=2026112${seconds}T000000Z&X-Amz-Signature=${seconds}`;

    const address = 'X-Amz-Date=20261128T000000Z&X-Amz-Signature=0';

    test.each([
      ['part, by two signatures in the query', { search: signed(1) }, { search: signed(2) }],
      [
        'part, with the signature before it or in the headers',
        { search: `?${address}&partNumber=1&uploadId=x` },
        { search: part },
      ],
      ['object, with the signature in the query or in the headers', { search: `?${address}` }, {}],
    ])('that is the same for the same %s', (_, one, other) => {
      expect(targetOf({ ...asked, ...one }, 2)).toBe(targetOf({ ...asked, ...other }, 2));
    });

    test.each([
      ['object', { ...asked, key: 'b' }],
      ['method', { ...asked, method: 'PUT' }],
      ['method that begins alike', { ...asked, method: 'GOT' }, { ...asked, method: 'GOTO' }],
      ['range', ranged('bytes=0-8'), ranged('bytes=0-7')],
      ['part', { ...asked, search: '?partNumber=2&uploadId=x' }, { ...asked, search: part }],
      ['key that ends like a query', { ...asked, key: `a${part}` }, { ...asked, search: part }],
    ])('that differs by the %s', (_, one, other = asked) => {
      expect(targetOf(one, 2)).not.toBe(targetOf(other, 2));
    });

    test('that is the same by whatever address the object is asked for, and another in another bucket', async () => {
      const journal = new Journal();
      const server = { journal, blobs: { release() {} } } as unknown as ServerState;
      const ask = async (url: string, host = '127.0.0.1') => {
        const asked = { method: 'GET', url, headers: { host }, socket: {} } as IncomingMessage;
        const answer = { destroyed: false, writableFinished: true, writeHead() {}, end() {} };
        await handleRequest(asked, answer as unknown as ServerResponse, server, false);
        return journal.since(0).at(-1)!;
      };
      const one = await ask('/bucket/a/b');
      expect(one).toMatchObject({ operation: 'GET object', bucket: 'bucket', status: 403 });
      for (const url of ['/bucket/a%2Fb', '/bucket/a/b?']) {
        expect((await ask(url)).target).toBe(one.target);
      }
      expect((await ask('/a/b', 'bucket.s3.us-east-1.amazonaws.com')).target).toBe(one.target);
      expect((await ask('/bucket/a/b?versionId=1')).target).not.toBe(one.target);
      expect((await ask('/other/a/b')).target).not.toBe(one.target);
    });

    function ranged(range: string) {
      return { ...asked, headers: { range } };
    }
  });

  test('forgets the oldest when it is full, and says until when', () => {
    const clock = { now: 0 };
    const journal = new Journal(() => clock.now, 1);
    for (let index = 1; index <= 4100; index += 1) enter(journal, clock, [index, index + 0.5]);
    expect(journal.since(0)).toHaveLength(4096);
    expect(journal.forgottenUntil).toBe(4.5);
  });

  test('keeps a request that was under way while as many began and ended as it keeps', () => {
    const clock = { now: 1 };
    const journal = new Journal(() => clock.now, 1);
    const long = journal.begin(message);
    for (let index = 2; index <= 4097; index += 1) enter(journal, clock, [index, index + 0.5]);
    clock.now = 5000;
    long.ends(sent as ServerResponse);
    const found = journal.since(0);
    expect(found).toHaveLength(4096);
    expect(found[0]).toMatchObject({ begin: 1, end: 5000 });
    expect(found[1]).toMatchObject({ begin: 3, end: 3.5 });
    expect(journal.forgottenUntil).toBe(2.5);
  });

  test('forgets the oldest connections when there are too many, and says until when', () => {
    const clock = { now: 0 };
    const journal = new Journal(() => clock.now);
    for (clock.now = 1; clock.now <= 200_000; clock.now += 1) journal.connectionOpened();
    expect(journal.connectionsSince(0).opened).toHaveLength(100_000);
    expect(journal.forgottenUntil).toBe(100_000);
  });

  test('does not tell of a run that began with requests under way, nor counts what it does not know', () => {
    const clock = { now: 0 };
    const journal = new Journal(() => clock.now);
    enter(journal, clock, [800, 1000]);
    enter(journal, clock, [950, 960]);
    const told = { endedMs: 1000, seconds: 0.1, isExact: false };
    expect(seenAnswerOf({ bucket: '', runs: [told] }, journal)).toEqual([null]);
    const [exact] = seenAnswerOf({ bucket: '', runs: [{ ...told, isExact: true }] }, journal);
    expect(exact).toMatchObject({ operations: { unknown: 1 } });
  });
});
