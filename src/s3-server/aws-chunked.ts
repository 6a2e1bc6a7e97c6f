import { createHash, type Hash } from 'node:crypto';
import {
  chunkSignature,
  type SignatureChain,
  STREAMING_SIGNED,
  STREAMING_SIGNED_TRAILER,
  STREAMING_UNSIGNED_TRAILER,
  trailerSignature,
} from '../s3/chunk-signatures.ts';
import { sameText } from './authenticate.ts';
import { S3Error } from './errors.ts';

/** Takes the framing off a body, chunk by chunk as it arrives. */
export interface BodyDecoder {
  /** Passes on the content within `bytes`, not copied. */
  decode(bytes: Buffer, emit: (content: Buffer) => void): void;
  /** @throws S3Error when the body ended too early */
  end(): void;
  /** Names in lower case; complete after `end`. */
  readonly trailers: ReadonlyMap<string, string>;
}

const MAX_LINE = 16 * 1024;
const LINE_FEED = 0x0a;

/**
 * A decoder for what `x-amz-content-sha256` announces; undefined when the body is sent as it is.
 *
 * @throws S3Error NotImplemented
 */
export function bodyDecoder(payloadHash: string, chain: SignatureChain): BodyDecoder | undefined {
  if (!payloadHash.startsWith('STREAMING-')) return undefined;
  switch (payloadHash) {
    case STREAMING_SIGNED:
      return new ChunkedDecoder({ ...chain }, false);
    case STREAMING_SIGNED_TRAILER:
      return new ChunkedDecoder({ ...chain }, true);
    case STREAMING_UNSIGNED_TRAILER:
      return new ChunkedDecoder(undefined, true);
    default:
      throw new S3Error('NotImplemented', `This server does not implement ${payloadHash}.`);
  }
}

/**
 * `aws-chunked`: `SIZE[;chunk-signature=HEX]\r\n DATA \r\n … 0[;…]\r\n [NAME:VALUE\r\n …] \r\n`.
 * A line may end with a line feed alone, and an empty one may come before the signature of the trailers.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
class ChunkedDecoder implements BodyDecoder {
  readonly trailers = new Map<string, string>();
  readonly #chain: SignatureChain | undefined;
  readonly #withTrailers: boolean;
  #state: 'size' | 'data' | 'data-end' | 'trailers' | 'done' = 'size';
  #line = '';
  #remaining = 0;
  #hash: Hash | undefined;
  #claimed = '';
  readonly #trailerLines: string[] = [];
  #trailerSigned = false;

  /** @param chain of a signed body; its `previous` is moved on */
  constructor(chain: SignatureChain | undefined, withTrailers: boolean) {
    this.#chain = chain;
    this.#withTrailers = withTrailers;
  }

  decode(bytes: Buffer, emit: (content: Buffer) => void): void {
    let position = 0;
    while (position < bytes.length) {
      if (this.#state === 'data') {
        const content = bytes.subarray(position, position + this.#remaining);
        this.#hash?.update(content);
        emit(content);
        position += content.length;
        this.#remaining -= content.length;
        if (this.#remaining === 0) this.#endChunk('data-end');
        continue;
      }
      const feed = bytes.indexOf(LINE_FEED, position);
      const end = feed < 0 ? bytes.length : feed;
      this.#line += bytes.toString('latin1', position, end);
      if (this.#line.length > MAX_LINE) throw malformed();
      position = end + 1;
      if (feed >= 0) this.#takeLine();
    }
  }

  end(): void {
    // The last line may lack its end: not every client sends the empty line after the trailers.
    if (this.#state === 'trailers' && this.#line !== '') this.#takeLine();
    if (this.#state === 'trailers') this.#finish();
    if (this.#state !== 'done') throw new S3Error('IncompleteBody');
  }

  #takeLine(): void {
    const line = this.#line.replace(/\r$/, '');
    this.#line = '';
    if (this.#state === 'size') this.#startChunk(line);
    else if (this.#state === 'data-end') {
      if (line !== '') throw malformed();
      this.#state = 'size';
    } else if (this.#state === 'trailers') {
      if (line !== '') this.#takeTrailer(line);
      // minio-go sends one between the trailers and their signature.
      else if (!this.#awaitsSignature) this.#finish();
    } else if (line !== '') throw malformed();
  }

  #startChunk(line: string): void {
    const match = /^([0-9a-f]{1,10})(?:;chunk-signature=([0-9a-f]{64}))?$/i.exec(line);
    if (!match) throw malformed();
    this.#remaining = Number.parseInt(match[1] ?? '', 16);
    this.#claimed = match[2] ?? '';
    if (this.#chain) this.#hash = createHash('sha256');
    this.#state = 'data';
    if (this.#remaining === 0) this.#endChunk('trailers');
  }

  #endChunk(next: 'data-end' | 'trailers'): void {
    this.#state = next;
    if (!this.#chain || !this.#hash) return;
    const expected = chunkSignature(this.#chain, this.#hash.digest('hex'));
    if (!sameText(expected, this.#claimed)) throw new S3Error('SignatureDoesNotMatch');
    this.#chain.previous = expected;
  }

  #takeTrailer(line: string): void {
    const colon = line.indexOf(':');
    // What follows the signature would be covered by none.
    if (!this.#withTrailers || this.#trailerSigned || colon <= 0) throw malformed();
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name !== 'x-amz-trailer-signature') {
      this.#trailerLines.push(`${name}:${value}`);
      this.trailers.set(name, value);
      return;
    }
    if (!this.#chain) return;
    const expected = trailerSignature(this.#chain, this.#trailerLines);
    if (!sameText(expected, value)) throw new S3Error('SignatureDoesNotMatch');
    this.#trailerSigned = true;
  }

  get #awaitsSignature(): boolean {
    return this.#chain !== undefined && this.#withTrailers && !this.#trailerSigned;
  }

  #finish(): void {
    if (this.#awaitsSignature) {
      throw new S3Error('MalformedTrailerError', 'The trailers are not signed.');
    }
    this.#state = 'done';
  }
}

function malformed(): S3Error {
  return new S3Error('InvalidRequest', 'The aws-chunked body is not well-formed.');
}
