import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { BlobStore, type ContentBlob, SMALL_SIZE, skipBytes, sliceContent } from './blob-store.ts';

const whole = (blob: ContentBlob) => ({ blob, offset: 0, length: blob.size });

it('a file stays until nothing refers to it', async () => {
  const dir = tempDir();
  const store = new BlobStore(dir);
  const writer = await store.create();
  await writer.append([Buffer.from('ab'), Buffer.from('c')]);
  await writer.close();
  const slices = [whole(writer.content())];
  store.retain(slices);
  store.release(slices);
  await store.settled();
  expect(readdirSync(dir)).toHaveLength(1);
  store.release(slices);
  await store.settled();
  expect(readdirSync(dir)).toEqual([]);
});

describe('small contents', () => {
  /** Contents of 128 KiB, each of its own bytes. */
  const keep = (store: BlobStore, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        store.keep([Buffer.alloc(SMALL_SIZE, index + 1)], SMALL_SIZE),
      ),
    );

  async function bytesOf(store: BlobStore, blob: ContentBlob): Promise<Buffer> {
    const { file, start, end } = await store.onDisk(whole(blob));
    return readFileSync(file).subarray(start, end);
  }

  it('are in memory at first, the oldest in files when there are many, and never lost', async () => {
    const dir = tempDir();
    const store = new BlobStore(dir);
    const few = await keep(store, 10);
    expect(readdirSync(dir)).toEqual([]);
    const blobs = [...few, ...(await keep(store, 300))];
    const inMemory = blobs.filter(({ bytes }) => bytes).length * SMALL_SIZE;
    expect(inMemory).toBeLessThanOrEqual(32 * 1024 * 1024);
    expect(few.every(({ bytes }) => bytes === undefined)).toBe(true);
    // Many in one file.
    expect(readdirSync(dir).length).toBeLessThan(30);
    for (const [index, blob] of blobs.entries()) {
      const value = index < 10 ? index + 1 : index - 9;
      const expected = Buffer.alloc(SMALL_SIZE, value);
      expect((await bytesOf(store, blob)).equals(expected)).toBe(true);
    }
    store.release(blobs.map(whole));
    await store.settled();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('a slice of one is found on disk', async () => {
    const store = new BlobStore(tempDir());
    const blob = await store.keep([Buffer.from('ab'), Buffer.from('cde')], 5);
    const { file, start, end } = await store.onDisk({ blob, offset: 1, length: 3 });
    expect(readFileSync(file).subarray(start, end).toString()).toBe('bcd');
  });

  it('let go while they are written leave nothing', async () => {
    const dir = tempDir();
    const store = new BlobStore(dir);
    const blobs = await keep(store, 3);
    const written = store.onDisk(whole(blobs[0]!));
    store.release(blobs.slice(1).map(whole));
    await written;
    store.release([whole(blobs[0]!)]);
    await store.settled();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('are refused by a disk that fails only when memory is full, and stay', async () => {
    const dir = tempDir();
    const store = new BlobStore(dir);
    rmSync(dir, { recursive: true });
    const blobs = await keep(store, 256);
    await expect(keep(store, 1)).rejects.toThrow('ENOENT');
    expect(blobs.every(({ bytes }) => bytes)).toBe(true);
    store.release(blobs.slice(64).map(whole));
    await keep(store, 1);
  });
});

it('a range of a content is cut out of its slices', () => {
  const blob = { references: 1, size: 15, bytes: undefined, file: undefined, start: 0 };
  const [a, b] = [{ ...blob }, { ...blob }];
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
