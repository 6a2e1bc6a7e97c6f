/** Contents on their way to a client. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { closeFile, openFile, readFile, type Slice, SMALL_SIZE } from './blob-store.ts';
import type { Passage } from './passage.ts';

/** Bytes read from disk at once. */
const BUFFER_SIZE = 512 * 1024;

/** Kept when nobody uses them; a download uses one or two at a time. */
const MAX_IDLE = 16;

/**
 * Buffers that are used again: fresh memory of this size is mapped and zeroed page by page each
 * time, which costs as much as reading a file into it.
 */
class BufferPool {
  readonly #size: number;
  readonly #idle: Buffer[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  take(): Buffer {
    return this.#idle.pop() ?? Buffer.allocUnsafeSlow(this.#size);
  }

  /** @param buffer that nobody else still reads or writes */
  give(buffer: Buffer): void {
    if (this.#idle.length < MAX_IDLE) this.#idle.push(buffer);
  }
}

const large = new BufferPool(BUFFER_SIZE);
const small = new BufferPool(SMALL_SIZE);

/**
 * Sends slices as a response's body and ends it.
 *
 * @param slices to which the caller holds references
 * @param passage says when each piece may be sent; undefined: at once
 * @throws Error when the client has gone or a file cannot be read; the response is of no use then
 */
export async function sendContent(
  response: ServerResponse,
  slices: readonly Slice[],
  passage?: Passage,
): Promise<void> {
  if (goesAtOnce(slices, passage)) return sendSmall(response, slices[0]!);
  if (!passage?.inPieces) return await sendLarge(response, slices);
  response.flushHeaders();
  await sendLarge(response, slices, passage);
}

/** Whether content goes in one go, together with the headers. */
export function goesAtOnce(slices: readonly Slice[], passage?: Passage): boolean {
  return !passage?.inPieces && slices.length === 1 && slices[0]!.length <= SMALL_SIZE;
}

/**
 * Without waiting for anything: a small content was most likely just written, so that the system has it in memory, and
 * handing the reading to another thread would take longer than to do it.
 */
function sendSmall(response: ServerResponse, { blob, offset, length }: Slice): void {
  if (blob.bytes) {
    const pieces = cut(blob.bytes, offset, offset + length);
    if (pieces.length > 1) response.cork();
    for (const piece of pieces.slice(0, -1)) response.write(piece);
    response.end(pieces.at(-1));
    return;
  }
  const buffer = small.take();
  const descriptor = openSync(blob.file!.path, 'r');
  try {
    for (let read = 0; read < length; ) {
      const count = readSync(descriptor, buffer, read, length - read, blob.start + offset + read);
      if (count === 0) throw tooShort();
      read += count;
    }
  } finally {
    closeSync(descriptor);
  }
  response.end(buffer.subarray(0, length), () => small.give(buffer));
}

/** Bytes `start` to `end` (exclusive) of what buffers hold together. */
function cut(buffers: readonly Buffer[], start: number, end: number): Buffer[] {
  const found: Buffer[] = [];
  let position = 0;
  for (const buffer of buffers) {
    const piece = buffer.subarray(
      Math.max(0, start - position),
      Math.max(0, Math.min(buffer.length, end - position)),
    );
    if (piece.length > 0) found.push(piece);
    position += buffer.length;
  }
  return found;
}

/**
 * While one buffer is on its way to the client the next is read, by another thread, so at most two are in use. Reading on
 * this thread is no better: on an idle machine of 2 CPUs one GET took 1.5 times as long, and all requests would wait for
 * the disk.
 */
async function sendLarge(
  response: ServerResponse,
  slices: readonly Slice[],
  passage?: Passage,
): Promise<void> {
  let sending: Promise<void> = Promise.resolve();
  for (const { blob, offset, length } of slices) {
    // Held from here on: while the client takes what comes before, they may go to disk.
    const { bytes } = blob;
    if (bytes) {
      await sending;
      for (let sent = 0; sent < length; ) {
        const wanted = Math.min(length - sent, passage?.nextPiece ?? length);
        if (passage) await passage.pass(wanted);
        for (const piece of cut(bytes, offset + sent, offset + sent + wanted)) {
          await write(response, piece);
        }
        sent += wanted;
      }
      continue;
    }
    const descriptor = await openFile(blob.file!.path, 'r');
    try {
      for (let sent = 0; sent < length; ) {
        const wanted = Math.min(BUFFER_SIZE, length - sent, passage?.nextPiece ?? BUFFER_SIZE);
        // No memory is held while nothing may be sent.
        if (passage) await passage.pass(wanted);
        const buffer = large.take();
        const position = blob.start + offset + sent;
        const { bytesRead } = await readFile(descriptor, buffer, 0, wanted, position);
        if (bytesRead === 0) throw tooShort();
        await sending;
        sending = write(response, buffer.subarray(0, bytesRead)).then(() => large.give(buffer));
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

function tooShort(): Error {
  return new Error('A data file of the S3 server is too short.');
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
