import type { IncomingMessage } from 'node:http';
import { S3Error } from './errors.ts';
import type { Passage } from './passage.ts';
import type { Payload } from './payload.ts';
import type { AuthenticRequest } from './request.ts';

/**
 * Bytes gathered before they are written: one system call for many of the 64 KiB pieces that the
 * network hands out. A request holds at most two batches. Bodies that arrive at once share what is
 * gathered, so that many take little more memory than some: with 64 or more a batch has 128 KiB.
 */
const BATCH_SIZE = 512 * 1024;
const SMALLEST_BATCH = 128 * 1024;
const ALL_BATCHES = 8 * 1024 * 1024;

let bodies = 0;

function batchSize(): number {
  return Math.max(SMALLEST_BATCH, Math.min(BATCH_SIZE, ALL_BATCHES / bodies));
}

/**
 * Reads a request's body to its end, in batches of whatever size is convenient.
 *
 * @param onBatch gets the content without framing, one batch at a time
 * @returns when the last batch was taken
 * @throws S3Error IncompleteBody when the client gave up, or sent more or less than it announced;
 *   no batch is being taken any more then
 */
export async function readBody(
  request: AuthenticRequest,
  payload: Payload,
  onBatch: (batch: readonly Buffer[]) => Promise<void>,
): Promise<void> {
  const { message, passage } = request;
  request.wantBody();
  const take = passage ? inTime(passage, payload, onBatch) : onBatch;
  bodies += 1;
  try {
    await new BatchReader(message, payload, take).done;
  } finally {
    bodies -= 1;
  }
}

/** Takes the next batch only when the one before would have passed: until then the client is not read from. */
function inTime(
  passage: Passage,
  { size }: Payload,
  onBatch: (batch: readonly Buffer[]) => Promise<void>,
): (batch: readonly Buffer[]) => Promise<void> {
  let received = 0;
  return async (batch) => {
    const bytes = batch.reduce((sum, { length }) => sum + length, 0);
    received += bytes;
    const passed = passage.received(bytes, received >= size);
    await onBatch(batch);
    await passed;
  };
}

class BatchReader {
  readonly done: Promise<void>;
  readonly #message: IncomingMessage;
  readonly #payload: Payload;
  readonly #onBatch: (batch: readonly Buffer[]) => Promise<void>;
  #batch: Buffer[] = [];
  #batchSize = 0;
  #received = 0;
  #taking = false;
  #ended = false;
  #failure: { error: unknown } | undefined;
  #resolve: () => void = () => {};
  #reject: (error: unknown) => void = () => {};

  constructor(
    message: IncomingMessage,
    payload: Payload,
    onBatch: (batch: readonly Buffer[]) => Promise<void>,
  ) {
    this.#message = message;
    this.#payload = payload;
    this.#onBatch = onBatch;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    message.on('data', this.#onData);
    message.on('end', () => this.#onEnd());
    message.on('error', () => this.#fail(new S3Error('IncompleteBody')));
    message.on('close', () => {
      if (!this.#ended) this.#fail(new S3Error('IncompleteBody'));
    });
    if (message.destroyed && !message.readableEnded) this.#fail(new S3Error('IncompleteBody'));
  }

  readonly #onData = (chunk: Buffer): void => {
    try {
      const { decoder } = this.#payload;
      if (decoder) decoder.decode(chunk, this.#add);
      else this.#add(chunk);
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#advance();
    if (this.#taking && this.#batchSize >= batchSize()) this.#message.pause();
  };

  readonly #add = (content: Buffer): void => {
    this.#received += content.length;
    if (this.#received > this.#payload.size) throw new S3Error('IncompleteBody');
    this.#batch.push(content);
    this.#batchSize += content.length;
  };

  #onEnd(): void {
    try {
      this.#payload.decoder?.end();
      if (this.#received !== this.#payload.size) throw new S3Error('IncompleteBody');
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#ended = true;
    this.#advance();
  }

  #advance(): void {
    if (this.#taking) return;
    if (this.#failure) this.#reject(this.#failure.error);
    else if (this.#batchSize >= batchSize() || (this.#ended && this.#batchSize > 0)) this.#give();
    else if (this.#ended) this.#resolve();
  }

  #give(): void {
    const batch = this.#batch;
    this.#batch = [];
    this.#batchSize = 0;
    this.#taking = true;
    this.#onBatch(batch).then(
      () => {
        this.#taking = false;
        this.#message.resume();
        this.#advance();
      },
      (error: unknown) => {
        this.#taking = false;
        this.#fail(error);
      },
    );
  }

  /** The rest of the body is let run past, so that the client gets to read the answer. */
  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#message.off('data', this.#onData);
    this.#message.resume();
    this.#advance();
  }
}
