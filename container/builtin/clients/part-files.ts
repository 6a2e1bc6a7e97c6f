import { type FileHandle, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '../parts.ts';

/** Files that are read or written part by part; a file is open while any of its parts is under way. */
export class PartFiles {
  readonly #folder: string;
  readonly #flags: 'r' | 'w';
  readonly #open = new Map<string, { file: Promise<FileHandle>; bytesLeft: number }>();

  constructor(folder: string, flags: 'r' | 'w') {
    this.#folder = folder;
    this.#flags = flags;
  }

  async write(part: Part, bytes: Buffer): Promise<void> {
    if (part.whole) return writeFile(join(this.#folder, part.task.key), bytes);
    await this.#use(part, async (file) => {
      const { bytesWritten } = await file.write(bytes, 0, bytes.length, part.offset);
      if (bytesWritten !== bytes.length)
        throw new Error(`The disk took ${bytesWritten} bytes only`);
    });
  }

  /** @returns the part's bytes, in `buffer` */
  async read(part: Part, buffer: Buffer): Promise<Buffer> {
    if (part.whole) return exactly(part, await readFile(join(this.#folder, part.task.key)));
    await this.#use(part, async (file) => {
      const { bytesRead } = await file.read(buffer, 0, part.length, part.offset);
      exactly(part, buffer.subarray(0, bytesRead));
    });
    return buffer.subarray(0, part.length);
  }

  /** Closes what a failed run has left open. */
  async close(): Promise<void> {
    for (const { file } of this.#open.values()) await (await file).close();
  }

  async #use(part: Part, work: (file: FileHandle) => Promise<void>): Promise<void> {
    const { key, size } = part.task;
    let entry = this.#open.get(key);
    if (!entry) {
      entry = { file: open(join(this.#folder, key), this.#flags), bytesLeft: size };
      this.#open.set(key, entry);
    }
    const file = await entry.file;
    await work(file);
    entry.bytesLeft -= part.length;
    if (entry.bytesLeft > 0) return;
    this.#open.delete(key);
    await file.close();
  }
}

function exactly({ task, length }: Part, bytes: Buffer): Buffer {
  if (bytes.length === length) return bytes;
  throw new Error(`File ${task.key} has not the ${task.size} bytes that the workload says`);
}
