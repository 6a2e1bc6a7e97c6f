import path from 'node:path';
import { closeFile, openFile, unlinkFile, writeFile } from './files.ts';

/** A file of the store; deleted when nothing refers to it any more. */
export interface BlobFile {
  readonly path: string;
  references: number;
}

/** A piece of an object's content: contents are lists of slices, so that nothing is ever copied. */
export interface Slice {
  readonly blob: BlobFile;
  /** bytes */
  readonly offset: number;
  /** bytes */
  readonly length: number;
}

/**
 * Files named by number, so that no key ever meets the file system. Objects, parts and readers
 * hold references: one that reads an object goes on reading it after a PUT has replaced it.
 */
export class BlobStore {
  readonly #directory: string;
  #count = 0;
  readonly #unlinking = new Set<Promise<void>>();

  /** @param directory exists, and is the store's own */
  constructor(directory: string) {
    this.#directory = directory;
  }

  /** A new, empty file, with one reference held by the caller. */
  async create(): Promise<BlobWriter> {
    this.#count += 1;
    const blob = { path: path.join(this.#directory, this.#count.toString(36)), references: 1 };
    return new BlobWriter(blob, await openFile(blob.path, 'wx+'));
  }

  retain(slices: readonly Slice[]): void {
    for (const { blob } of slices) blob.references += 1;
  }

  release(slices: readonly Slice[]): void {
    for (const { blob } of slices) this.releaseBlob(blob);
  }

  releaseBlob(blob: BlobFile): void {
    blob.references -= 1;
    if (blob.references > 0) return;
    // A file that cannot be deleted now goes with the folder, when the server closes.
    const unlinked = unlinkFile(blob.path).catch(() => {});
    this.#unlinking.add(unlinked);
    void unlinked.then(() => this.#unlinking.delete(unlinked));
  }

  /** Resolves when everything released so far is deleted. */
  async settled(): Promise<void> {
    await Promise.all(this.#unlinking);
  }
}

/** Appends to a file of the store. */
export class BlobWriter {
  readonly blob: BlobFile;
  readonly descriptor: number;
  #size = 0;

  constructor(blob: BlobFile, descriptor: number) {
    this.blob = blob;
    this.descriptor = descriptor;
  }

  /** Bytes written. */
  get size(): number {
    return this.#size;
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
