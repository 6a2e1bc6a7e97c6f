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

it('a part that comes again while its upload is completed is not lost', async () => {
  const id = await startUpload(wire, 'key', { 'x-amz-checksum-algorithm': 'SHA256' });
  const send = async (text: string) => {
    const { headers } = await sendPart(wire, 'key', id, 1, Buffer.from(text));
    const ChecksumSHA256 = String(headers['x-amz-checksum-sha256']);
    return { PartNumber: 1, ETag: headers.etag, ChecksumSHA256 };
  };
  const first = await send('first');

  const asked = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  Object.assign(gate, { asked: asked.resolve, opened: opened.promise });
  const completing = complete(wire, 'key', id, [first]);
  await asked.promise;
  gate.opened = undefined;
  const second = await send('second');
  opened.resolve();

  expect(await completing).toMatchObject({ status: 400, code: 'InvalidPart' });
  expect((await complete(wire, 'key', id, [second])).status).toBe(200);
  expect((await wire.send({ method: 'GET', key: 'key' })).text).toBe('second');
});
