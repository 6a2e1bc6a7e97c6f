import type { ServerResponse } from 'node:http';
import type { Slice } from './blob-store.ts';
import { BUFFER_SIZE, BufferPool } from './buffer-pool.ts';
import { closeFile, openFile, readFile } from './files.ts';

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
