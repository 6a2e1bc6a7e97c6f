import type { ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { MIB } from '../testing/s3-wire.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { BlobStore, type ContentBlob, SMALL_SIZE } from './blob-store.ts';
import { sendContent } from './send-content.ts';

const whole = (blob: ContentBlob) => ({ blob, offset: 0, length: blob.size });

it('sends a small last part that goes to disk while the client takes what comes before', async () => {
  const writer = await new BlobStore(tempDir()).create();
  await writer.append([Buffer.alloc(SMALL_SIZE + 1, 'a')]);
  await writer.close();
  const found = Promise.withResolvers<void>();
  let inMemory: readonly Buffer[] | undefined = [Buffer.from('bcd')];
  const small: ContentBlob = {
    ...{ references: 1, size: 3, file: undefined, start: 0 },
    get bytes() {
      found.resolve();
      return inMemory;
    },
  };
  const sent: Buffer[] = [];
  const client = new Writable({
    write(chunk: Buffer, _encoding, done) {
      sent.push(Buffer.from(chunk));
      void found.promise.then(() => {
        inMemory = undefined;
        done();
      });
    },
  });
  await sendContent(client as ServerResponse, [whole(writer.content()), whole(small)]);
  const expected = `${'a'.repeat(SMALL_SIZE + 1)}bcd`;
  expect(Buffer.concat(sent).toString()).toBe(expected);
});

it('lets others have their turn while a client takes all at once', async () => {
  const writer = await new BlobStore(tempDir()).create();
  const size = 5 * MIB;
  await writer.append([Buffer.alloc(size)]);
  await writer.close();
  let sent = 0;
  const client = new Writable({
    write(chunk: Buffer, _encoding, done) {
      sent += chunk.length;
      done();
    },
  });
  const sending = sendContent(client as ServerResponse, [whole(writer.content())]);
  const seen = new Set<number>();
  while (sent < size) {
    seen.add(sent);
    await setImmediate();
  }
  await sending;
  expect(seen.size).toBeGreaterThan(2);
});
