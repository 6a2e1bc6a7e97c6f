/** Bytes read from disk at once. */
export const BUFFER_SIZE = 512 * 1024;

/** Kept when nobody uses them; a download uses one or two at a time. */
const MAX_IDLE = 16;

/**
 * Buffers that are used again: fresh memory of this size is mapped and zeroed page by page each
 * time, which costs as much as reading a file into it.
 */
export class BufferPool {
  readonly #idle: Buffer[] = [];

  take(): Buffer {
    return this.#idle.pop() ?? Buffer.allocUnsafeSlow(BUFFER_SIZE);
  }

  /** @param buffer that nobody else still reads or writes */
  give(buffer: Buffer): void {
    if (this.#idle.length < MAX_IDLE) this.#idle.push(buffer);
  }
}
