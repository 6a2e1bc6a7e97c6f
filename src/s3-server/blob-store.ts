/** Where contents are: small ones in memory at first, then many in one file; large ones in files of their own. */
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

interface DataFile {
  readonly path: string;
  /** Contents in it. */
  references: number;
}

/** A content that was received as one; let go when nothing refers to it any more. */
export interface ContentBlob {
  references: number;
  /** Bytes. */
  readonly size: number;
  /** In memory; undefined once it is in a file. */
  bytes: readonly Buffer[] | undefined;
  file: DataFile | undefined;
  /** Where it begins in the file. */
  start: number;
}

/** A piece of an object's content: contents are lists of slices, so that nothing is ever copied. */
export interface Slice {
  readonly blob: ContentBlob;
  /** bytes */
  readonly offset: number;
  /** bytes */
  readonly length: number;
}

/** Contents up to this many bytes are kept in memory at first. */
export const SMALL_SIZE = 128 * 1024;
/** Bytes in memory from which on the oldest go to disk. */
const SPILL_FROM = 8 * 1024 * 1024;
/** Bytes in memory from which on nothing is taken before some went to disk. */
const MOST_IN_MEMORY = 32 * 1024 * 1024;
/** Bytes that go to disk at once: a file for each small content would cost more than its bytes. */
const SPILLED_AT_ONCE = 4 * 1024 * 1024;

/**
 * Files named by number, so that no key ever meets the file system. Objects, parts and readers
 * hold references: one that reads an object goes on reading it after a PUT has replaced it.
 */
export class BlobStore {
  readonly #directory: string;
  #files = 0;
  /** The oldest first. */
  readonly #inMemory = new Set<ContentBlob>();
  #bytesInMemory = 0;
  #spilling: Promise<void> | undefined;
  readonly #unlinking = new Set<Promise<void>>();

  /** @param directory exists, and is the store's own */
  constructor(directory: string) {
    this.#directory = directory;
  }

  /** A new, empty file for one content, with one reference held by the caller. */
  async create(): Promise<BlobWriter> {
    const file = this.#newFile();
    return new BlobWriter(file, await openFile(file.path, 'wx+'));
  }

  /**
   * Keeps a small content, with one reference held by the caller.
   *
   * @param bytes not to be changed any more
   * @throws when memory is full and the disk takes nothing
   */
  async keep(bytes: readonly Buffer[], size: number): Promise<ContentBlob> {
    while (this.#bytesInMemory + size > MOST_IN_MEMORY) await this.#spill();
    const blob: ContentBlob = { references: 1, size, bytes, file: undefined, start: 0 };
    this.#inMemory.add(blob);
    this.#bytesInMemory += size;
    // A disk that fails is told to whom it keeps waiting.
    if (this.#bytesInMemory > SPILL_FROM) this.#spill().catch(() => {});
    return blob;
  }

  /** Where a slice is on disk, which it is from then on. */
  async onDisk({
    blob,
    offset,
    length,
  }: Slice): Promise<{ file: string; start: number; end: number }> {
    while (blob.bytes) await this.#spill();
    const start = blob.start + offset;
    return { file: blob.file!.path, start, end: start + length };
  }

  retain(slices: readonly Slice[]): void {
    for (const { blob } of slices) blob.references += 1;
  }

  release(slices: readonly Slice[]): void {
    for (const { blob } of slices) this.releaseBlob(blob);
  }

  releaseBlob(blob: ContentBlob): void {
    blob.references -= 1;
    if (blob.references > 0) return;
    if (this.#inMemory.delete(blob)) this.#bytesInMemory -= blob.size;
    if (blob.file) this.#releaseFile(blob.file);
  }

  /** Resolves when everything released so far is deleted. */
  async settled(): Promise<void> {
    await this.#spilling?.catch(() => {});
    await Promise.all(this.#unlinking);
  }

  #newFile(): DataFile {
    this.#files += 1;
    return { path: path.join(this.#directory, this.#files.toString(36)), references: 1 };
  }

  #releaseFile(file: DataFile): void {
    file.references -= 1;
    if (file.references > 0) return;
    // A file that cannot be deleted now goes with the folder, when the server closes.
    const unlinked = unlinkFile(file.path).catch(() => {});
    this.#unlinking.add(unlinked);
    void unlinked.then(() => this.#unlinking.delete(unlinked));
  }

  /** Takes the oldest contents from memory to disk; one such thing is done at a time. */
  #spill(): Promise<void> {
    this.#spilling ??= this.#spillOldest().finally(() => {
      this.#spilling = undefined;
    });
    return this.#spilling;
  }

  async #spillOldest(): Promise<void> {
    const chosen: ContentBlob[] = [];
    let size = 0;
    for (const blob of this.#inMemory) {
      chosen.push(blob);
      size += blob.size;
      if (size >= SPILLED_AT_ONCE) break;
    }
    // Held by the writing until all of it is there.
    const file = this.#newFile();
    try {
      const writer = new BlobWriter(file, await openFile(file.path, 'wx'));
      try {
        await writer.append(chosen.flatMap(({ bytes = [] }) => bytes));
      } finally {
        await writer.close();
      }
      let start = 0;
      for (const blob of chosen) {
        this.#adopt(blob, file, start);
        start += blob.size;
      }
    } finally {
      this.#releaseFile(file);
    }
  }

  /** Unless it was let go while it was written. */
  #adopt(blob: ContentBlob, file: DataFile, start: number): void {
    if (!this.#inMemory.delete(blob)) return;
    this.#bytesInMemory -= blob.size;
    file.references += 1;
    blob.file = file;
    blob.start = start;
    blob.bytes = undefined;
  }
}

/** Appends to a file of the store. */
export class BlobWriter {
  readonly descriptor: number;
  readonly #file: DataFile;
  #size = 0;

  constructor(file: DataFile, descriptor: number) {
    this.#file = file;
    this.descriptor = descriptor;
  }

  /** Bytes written. */
  get size(): number {
    return this.#size;
  }

  /** All that was written, as one content, with the one reference that there is. */
  content(): ContentBlob {
    return { references: 1, size: this.#size, bytes: undefined, file: this.#file, start: 0 };
  }

  async append(batch: readonly Buffer[]): Promise<void> {
    let rest = batch;
    while (rest.length > 0) {
      const { bytesWritten } = await writeFile(this.descriptor, rest, this.#size);
      this.#size += bytesWritten;
      rest = skipBytes(rest, bytesWritten);
    }
  }

  async close(): Promise<void> {
    await closeFile(this.descriptor);
  }
}

/** What is left of a batch when its first `count` bytes are written: a disk may take only some. */
export function skipBytes(batch: readonly Buffer[], count: number): readonly Buffer[] {
  let skip = count;
  for (const [index, buffer] of batch.entries()) {
    if (skip < buffer.length) return [buffer.subarray(skip), ...batch.slice(index + 1)];
    skip -= buffer.length;
  }
  return [];
}

/** The slices that hold bytes `start` to `end` (exclusive) of a content. */
export function sliceContent(content: readonly Slice[], start: number, end: number): Slice[] {
  const result: Slice[] = [];
  let position = 0;
  for (const { blob, offset, length } of content) {
    const from = Math.max(start, position);
    const to = Math.min(end, position + length);
    if (from < to) result.push({ blob, offset: offset + from - position, length: to - from });
    position += length;
  }
  return result;
}

/**
 * File operations on bare descriptors, which other threads can use too; FileHandle objects cannot
 * be shared and cost more for each call.
 */
export const openFile = promisify(fs.open);
export const closeFile = promisify(fs.close);
export const readFile = promisify(fs.read);
const writeFile = promisify(fs.writev);
const unlinkFile = promisify(fs.unlink);
