import type { IncomingMessage } from 'node:http';
import { PassThrough, Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { MIB } from '../testing/s3-wire.ts';
import type { Payload } from './payload.ts';
import { readBody } from './read-body.ts';
import type { AuthenticRequest } from './request.ts';

const KIB = 1024;
const PIECE = Buffer.alloc(64 * KIB);

function requestOf(message: Readable): AuthenticRequest {
  return { message: message as IncomingMessage, wantBody: () => {} } as AuthenticRequest;
}

/** 2 MiB that the network hands out in pieces of 64 KiB. */
function bodyInPieces(): Readable {
  return Readable.from(Array.from({ length: 2 * 16 }, () => PIECE));
}

/** Sizes of the batches of such a body. */
async function batchesOf(announced = 2 * MIB): Promise<number[]> {
  const message = bodyInPieces();
  const sizes: number[] = [];
  await readBody(requestOf(message), { size: announced } as Payload, async (batch) => {
    sizes.push(batch.reduce((sum, { length }) => sum + length, 0));
  });
  return sizes;
}

it('gathers less of each body while many arrive at once, and as much as before afterwards', async () => {
  expect(await batchesOf()).toContain(512 * KIB);
  const arriving = Array.from({ length: 64 }, () => batchesOf());
  const tooLarge = Promise.allSettled(Array.from({ length: 64 }, () => batchesOf(MIB)));
  const sizes = (await Promise.all(arriving)).flat();
  expect(Math.max(...sizes)).toBeLessThanOrEqual(192 * KIB);
  expect(new Set((await tooLarge).map(({ status }) => status))).toEqual(new Set(['rejected']));
  expect(await batchesOf()).toContain(512 * KIB);
});

it('reads no more than a second batch while the first is being taken', async () => {
  const message = bodyInPieces();
  let read = 0;
  message.on('data', ({ length }: Buffer) => {
    read += length;
  });
  const taken = Promise.withResolvers<void>();
  const body = readBody(requestOf(message), { size: 2 * MIB } as Payload, () => taken.promise);
  for (let turn = 0; turn < 100; turn += 1) await setImmediate();
  expect(read).toBe(MIB);
  taken.resolve();
  await body;
  expect(read).toBe(2 * MIB);
});

it('ends when the client gives up while a batch is being taken, also one that cannot be taken', async () => {
  for (const fails of [false, true]) {
    const message = new PassThrough();
    message.write(Buffer.alloc(512 * KIB));
    const taken = Promise.withResolvers<void>();
    const taking = Promise.withResolvers<void>();
    const body = readBody(requestOf(message), { size: 2 * MIB } as Payload, () => {
      taking.resolve();
      return taken.promise;
    });
    await taking.promise;
    const closed = new Promise((resolve) => message.once('close', resolve));
    message.destroy();
    await closed;
    if (fails) taken.reject(new Error('The disk is full.'));
    else taken.resolve();
    await expect(body).rejects.toMatchObject({ code: 'IncompleteBody' });
  }
});
