import type { Readable } from 'node:stream';

/**
 * Reads a body to its end.
 *
 * @param onChunk gets each chunk and its offset; it is written or copied while still in the CPU's
 *   cache, which is twice as fast as gathering a part of 8 MiB first
 * @throws when the body is not exactly `length` bytes, or breaks off
 */
export function receive(
  body: Readable,
  length: number,
  onChunk: (chunk: Buffer, offset: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = 0;
    body.on('data', (chunk: Buffer) => {
      const offset = received;
      received += chunk.length;
      try {
        if (received > length)
          throw new Error(`The server sent more than the ${length} bytes asked for`);
        onChunk(chunk, offset);
      } catch (error) {
        body.destroy(error as Error);
      }
    });
    body.on('error', reject);
    body.on('end', () => {
      if (received === length) resolve();
      else reject(new Error(`The server sent ${received} of ${length} bytes`));
    });
    body.on('close', () =>
      reject(new Error(`The connection broke after ${received} of ${length} bytes`)),
    );
  });
}
