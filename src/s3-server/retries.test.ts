import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  complete,
  eventually,
  MIB,
  sendPart,
  startUpload,
  startWire,
  type Wire,
} from '../testing/s3-wire.ts';

let wire: Wire;

beforeEach(async () => {
  wire = await startWire();
  return () => wire[Symbol.asyncDispose]();
});

const THERE = '<Delete><Object><Key>there</Key></Object></Delete>';
const copied = { 'x-amz-copy-source': '/bucket/there' };
const md5 = { 'content-md5': createHash('md5').update(THERE).digest('base64') };

/** A client that got no answer asks the same again. */
describe('an operation whose answer got lost is answered the same once more', () => {
  it.each([
    ['CreateBucket', { method: 'PUT', bucket: 'new-bucket' }],
    ['PutObject', { method: 'PUT', key: 'new', body: 'x' }],
    ['GetObject', { method: 'GET', key: 'there' }],
    ['CopyObject', { method: 'PUT', key: 'copy', headers: copied }],
    ['DeleteObject', { method: 'DELETE', key: 'there' }],
    ['DeleteObjects', { method: 'POST', query: [['delete', '']], body: THERE, headers: md5 }],
    [
      'PutObjectTagging',
      {
        method: 'PUT',
        key: 'there',
        query: [['tagging', '']],
        body: '<Tagging><TagSet/></Tagging>',
      },
    ],
    ['DeleteObjectTagging', { method: 'DELETE', key: 'there', query: [['tagging', '']] }],
    ['DeleteBucketLifecycle', { method: 'DELETE', query: [['lifecycle', '']] }],
  ] as const)('%s', async (_name, request) => {
    await wire.send({ method: 'PUT', key: 'there', body: 'there' });
    const first = await wire.send(request);
    const second = await wire.send(request);
    expect(first.status).toBeLessThan(300);
    expect(second.status).toBe(first.status);
    expect(second.headers.etag).toBe(first.headers.etag);
  });

  it('UploadPart', async () => {
    const id = await startUpload(wire, 'key');
    const [first, second] = [1, 2].map(() => sendPart(wire, 'key', id, 1, Buffer.alloc(MIB, 'x')));
    expect((await second!).headers.etag).toBe((await first!).headers.etag);
    await eventually(() => expect(wire.files()).toHaveLength(1));
  });

  it('AbortMultipartUpload, of one aborted or completed, but not of one that never was', async () => {
    const abort = (id: string) =>
      wire.send({ method: 'DELETE', key: 'key', query: [['uploadId', id]] });
    const aborted = await startUpload(wire, 'key');
    expect([(await abort(aborted)).status, (await abort(aborted)).status]).toEqual([204, 204]);
    const { id } = await completed('key');
    expect((await abort(id)).status).toBe(204);
    expect((await wire.send({ method: 'GET', key: 'key' })).text).toBe('content');
    expect(await abort('never')).toMatchObject({ status: 404, code: 'NoSuchUpload' });
    const elsewhere = { method: 'DELETE', key: 'other', query: [['uploadId', id]] as const };
    expect(await wire.send(elsewhere)).toMatchObject({ status: 404, code: 'NoSuchUpload' });
  });
});

async function completed(key: string, headers: Record<string, string> = {}) {
  const id = await startUpload(wire, key);
  const part = await sendPart(wire, key, id, 1, Buffer.from('content'));
  const parts = [{ PartNumber: 1, ETag: part.headers.etag }];
  const answer = await complete(wire, key, id, parts, headers);
  expect(answer.status).toBe(200);
  return { id, parts, answer };
}

describe('CompleteMultipartUpload sent again', () => {
  it('is answered the same, with its condition too, though the object is gone since', async () => {
    const condition = { 'if-none-match': '*' };
    const { id, parts, answer } = await completed('key', condition);
    const again = await complete(wire, 'key', id, parts, condition);
    expect(again).toMatchObject({ status: 200, text: answer.text });
    await wire.send({ method: 'DELETE', key: 'key' });
    expect(await complete(wire, 'key', id, parts)).toMatchObject({
      status: 200,
      text: answer.text,
    });
    expect((await wire.send({ method: 'GET', key: 'key' })).status).toBe(404);
  });

  it('while the first is under way makes one object, and both are told', async () => {
    const id = await startUpload(wire, 'once');
    const part = await sendPart(wire, 'once', id, 1, Buffer.from('content'));
    const parts = [{ PartNumber: 1, ETag: part.headers.etag }];
    const answers = await Promise.all([1, 2, 3].map(() => complete(wire, 'once', id, parts)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('with other parts, or of an upload that was aborted, is refused', async () => {
    const { id, parts } = await completed('key');
    const others = [{ ...parts[0]!, PartNumber: 2 }];
    expect(await complete(wire, 'key', id, others)).toMatchObject({ code: 'NoSuchUpload' });
    const aborted = await startUpload(wire, 'key');
    await wire.send({ method: 'DELETE', key: 'key', query: [['uploadId', aborted]] });
    expect(await complete(wire, 'key', aborted, parts)).toMatchObject({ code: 'NoSuchUpload' });
  });
});
