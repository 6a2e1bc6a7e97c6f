import type { Readable } from 'node:stream';

/**
 * Reads a whole body into the front of `buffer`.
 *
 * @throws when the body is not exactly `length` bytes, or breaks off
 */
export function readInto(body: Readable, buffer: Buffer, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let filled = 0;
    body.on('data', (chunk: Buffer) => {
      if (filled + chunk.length > length) {
        body.destroy(new Error(`The server sent more than the ${length} bytes asked for`));
        return;
      }
      filled += chunk.copy(buffer, filled);
    });
    body.on('error', reject);
    body.on('end', () => {
      if (filled === length) resolve(buffer.subarray(0, length));
      else reject(new Error(`The server sent ${filled} bytes instead of ${length}`));
    });
    body.on('close', () => reject(new Error(`The connection broke after ${filled} bytes`)));
  });
}
