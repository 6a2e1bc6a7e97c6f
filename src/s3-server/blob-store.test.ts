import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { BlobStore, skipBytes, sliceContent } from './blob-store.ts';

it('a file stays until nothing refers to it', async () => {
  const store = new BlobStore(tempDir());
  const writer = await store.create();
  await writer.append([Buffer.from('ab'), Buffer.from('c')]);
  await writer.close();
  const slices = [{ blob: writer.blob, offset: 0, length: 3 }];
  store.retain(slices);
  store.release(slices);
  await store.settled();
  expect(existsSync(writer.blob.path)).toBe(true);
  store.release(slices);
  await store.settled();
  expect(existsSync(writer.blob.path)).toBe(false);
});

it('a range of a content is cut out of its slices', () => {
  const [a, b] = [
    { path: 'a', references: 1 },
    { path: 'b', references: 1 },
  ];
  const content = [
    { blob: a, offset: 5, length: 10 },
    { blob: b, offset: 0, length: 10 },
  ];
  expect(sliceContent(content, 0, 20)).toEqual(content);
  expect(sliceContent(content, 3, 5)).toEqual([{ blob: a, offset: 8, length: 2 }]);
  expect(sliceContent(content, 9, 12)).toEqual([
    { blob: a, offset: 14, length: 1 },
    { blob: b, offset: 0, length: 2 },
  ]);
  expect(sliceContent(content, 10, 11)).toEqual([{ blob: b, offset: 0, length: 1 }]);
  expect(sliceContent(content, 5, 5)).toEqual([]);
});

it.each([
  [0, 'abcde'],
  [1, 'bcde'],
  [2, 'cde'],
  [3, 'de'],
  [5, ''],
])('a batch of which %i bytes are written has %s left', (count, left) => {
  const batch = [Buffer.from('ab'), Buffer.from('cde')];
  expect(Buffer.concat([...skipBytes(batch, count)]).toString()).toBe(left);
});
