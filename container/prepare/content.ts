import { createCipheriv, createHash } from 'node:crypto';
import { Readable } from 'node:stream';

/**
 * What objects and files hold: the AES-256-CTR keystream of SHA-256(key), from counter 0.
 * It does not compress, differs from key to key, and any part of it can be made again without
 * the rest, so that bytes can be checked without keeping a copy.
 */
const AES_BLOCK = 16;

/** Large enough that a call's cost vanishes, small enough to stay in the CPU's cache. */
const CHUNK = 256 * 1024;
const ZEROS = Buffer.alloc(CHUNK);

/** `length` bytes of the content of `key` from byte `offset` on. */
export function contentAt(key: string, offset: number, length: number): Buffer {
  const content = Buffer.allocUnsafe(length);
  let filled = 0;
  for (const chunk of contentChunks(key, offset, length)) filled += chunk.copy(content, filled);
  return content;
}

/** The whole content of an object of `size` bytes, made as it is read. */
export function contentStream(key: string, size: number): Readable {
  return Readable.from(contentChunks(key, 0, size), { objectMode: false, highWaterMark: CHUNK });
}

/** As `contentAt`, in chunks. */
export function* contentChunks(key: string, offset: number, length: number): Generator<Buffer> {
  const next = keystream(key, offset);
  for (let left = length; left > 0; left -= CHUNK) yield next(Math.min(left, CHUNK));
}

/**
 * Checks bytes of one object as they come, in order.
 *
 * @param offset of the first byte to come
 */
export function contentChecker(key: string, offset = 0): (bytes: Buffer) => boolean {
  const next = keystream(key, offset);
  return (bytes) => {
    for (let start = 0; start < bytes.length; start += CHUNK) {
      const chunk = bytes.subarray(start, start + CHUNK);
      if (!next(chunk.length).equals(chunk)) return false;
    }
    return true;
  };
}

function keystream(key: string, offset: number): (length: number) => Buffer {
  const counter = Buffer.alloc(AES_BLOCK);
  counter.writeBigUInt64BE(BigInt(Math.floor(offset / AES_BLOCK)), AES_BLOCK - 8);
  const secret = createHash('sha256').update(key).digest();
  const cipher = createCipheriv('aes-256-ctr', secret, counter);
  cipher.update(ZEROS.subarray(0, offset % AES_BLOCK));
  return (length) => cipher.update(ZEROS.subarray(0, length));
}
