import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '../parts.ts';

/** Reads files part by part; a file is open while any of its parts is under way. */
export class UploadFiles {
  readonly #folder: string;
  readonly #open = new Map<string, { file: Promise<FileHandle>; bytesLeft: number }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns the bytes of the part, in a buffer of their own */
  async read(part: Part): Promise<Buffer> {
    const path = join(this.#folder, part.task.key);
    if (part.whole) return exactly(part, await readFile(path));
    const { key, size } = part.task;
    let entry = this.#open.get(key);
    if (!entry) {
      entry = { file: open(path), bytesLeft: size };
      this.#open.set(key, entry);
    }
    const file = await entry.file;
    const bytes = Buffer.allocUnsafe(part.length);
    const { bytesRead } = await file.read(bytes, 0, part.length, part.offset);
    exactly(part, bytes.subarray(0, bytesRead));
    entry.bytesLeft -= part.length;
    if (entry.bytesLeft === 0) {
      this.#open.delete(key);
      await file.close();
    }
    return bytes;
  }

  /** Closes what a failed run has left open. */
  async close(): Promise<void> {
    for (const { file } of this.#open.values()) await (await file).close();
  }
}

function exactly({ task, length }: Part, bytes: Buffer): Buffer {
  if (bytes.length === length) return bytes;
  throw new Error(`File ${task.key} has not the ${task.size} bytes that the workload says`);
}
