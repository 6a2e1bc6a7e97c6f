import { expect, it, vi } from 'vitest';
import { complete, sendPart, sharedWire, startUpload } from '../testing/s3-wire.ts';

/** What a checksum waits for, as it does for the module that computes it. */
const gate = vi.hoisted(() => ({
  asked: () => {},
  opened: undefined as Promise<void> | undefined,
}));
vi.mock('../s3/checksum.ts', async (original) => {
  const real = await original<typeof import('../s3/checksum.ts')>();
  const digestOf: typeof real.digestOf = async (...asked) => {
    gate.asked();
    await gate.opened;
    return real.digestOf(...asked);
  };
  return { ...real, digestOf };
});

const wire = sharedWire();

/** @returns what lets go those that wait for a checksum, once so many do */
async function waiting(count: number): Promise<() => void> {
  const all = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  let asked = 0;
  gate.opened = opened.promise;
  gate.asked = () => {
    asked += 1;
    if (asked === count) all.resolve();
  };
  await all.promise;
  gate.opened = undefined;
  return opened.resolve;
}

const SHA256 = { 'x-amz-checksum-algorithm': 'SHA256' };

async function send(key: string, id: string, text: string) {
  const { headers } = await sendPart(wire, key, id, 1, Buffer.from(text));
  const ChecksumSHA256 = String(headers['x-amz-checksum-sha256']);
  return { PartNumber: 1, ETag: headers.etag, ChecksumSHA256 };
}

it('two that complete one upload at the same time are both told that it is', async () => {
  const id = await startUpload(wire, 'twice', SHA256);
  const part = await send('twice', id, 'content');

  const letGo = waiting(2);
  const completing = [1, 2].map(() => complete(wire, 'twice', id, [part]));
  (await letGo)();

  const [first, second] = await Promise.all(completing);
  expect(first?.status).toBe(200);
  expect(second).toMatchObject({ status: 200, text: first?.text });
});

it('a part that comes again while its upload is completed is not lost', async () => {
  const id = await startUpload(wire, 'key', SHA256);
  const first = await send('key', id, 'first');

  const [letGo, completing] = [waiting(1), complete(wire, 'key', id, [first])];
  const open = await letGo;
  const second = await send('key', id, 'second');
  open();

  expect(await completing).toMatchObject({ status: 400, code: 'InvalidPart' });
  expect((await complete(wire, 'key', id, [second])).status).toBe(200);
  expect((await wire.send({ method: 'GET', key: 'key' })).text).toBe('second');
});
