import fs from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';

/** A file of the store; deleted when nothing refers to it any more. */
interface BlobFile {
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

/**
 * File operations on bare descriptors, which other threads can use too; FileHandle objects cannot
 * be shared and cost more for each call.
 */
export const openFile = promisify(fs.open);
export const closeFile = promisify(fs.close);
export const readFile = promisify(fs.read);
const writeFile = promisify(fs.writev);
const unlinkFile = promisify(fs.unlink);

/** Bytes read from disk at once. */
const BUFFER_SIZE = 512 * 1024;

/** Kept when nobody uses them; a download uses one or two at a time. */
const MAX_IDLE = 16;

/**
 * Buffers that are used again: fresh memory of this size is mapped and zeroed page by page each
 * time, which costs as much as reading a file into it.
 */
class BufferPool {
  readonly #idle: Buffer[] = [];

  take(): Buffer {
    return this.#idle.pop() ?? Buffer.allocUnsafeSlow(BUFFER_SIZE);
  }

  /** @param buffer that nobody else still reads or writes */
  give(buffer: Buffer): void {
    if (this.#idle.length < MAX_IDLE) this.#idle.push(buffer);
  }
}

const pool = new BufferPool();

/**
 * Sends slices as a response's body and ends it. While one buffer is on its way to the client the
 * next is read, so at most two are in use.
 *
 * @param slices to which the caller holds references
 * @throws Error when the client has gone or a file cannot be read; the response is of no use then
 */
export async function sendContent(
  response: ServerResponse,
  slices: readonly Slice[],
): Promise<void> {
  let sending: Promise<void> = Promise.resolve();
  for (const { blob, offset, length } of slices) {
    const descriptor = await openFile(blob.path, 'r');
    try {
      for (let sent = 0; sent < length; ) {
        const buffer = pool.take();
        const wanted = Math.min(BUFFER_SIZE, length - sent);
        const { bytesRead } = await readFile(descriptor, buffer, 0, wanted, offset + sent);
        if (bytesRead === 0) throw new Error('A data file of the S3 server is too short.');
        await sending;
        sending = write(response, buffer.subarray(0, bytesRead)).then(() => pool.give(buffer));
        // Its failure is met where it is awaited, perhaps after another one's.
        sending.catch(() => {});
        sent += bytesRead;
      }
    } finally {
      await closeFile(descriptor);
    }
  }
  await sending;
  response.end();
}

function write(response: ServerResponse, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error('The client closed the connection.'));
    if (response.destroyed) return gone();
    response.once('close', gone);
    response.write(bytes, (error) => {
      response.off('close', gone);
      if (error) reject(error);
      else resolve();
    });
  });
}
