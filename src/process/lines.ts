import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is cut: a program that prints without end must not fill the memory. */
const MAX_LINE = 64 * 1024;

/** Splits a byte stream into lines; `\n`, `\r\n` and a lone `\r` (progress bars) end a line. */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  readonly #onLine: (line: string) => void;
  #rest = '';
  #afterReturn = false;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  write(chunk: Buffer): void {
    this.#split(this.#decoder.write(chunk));
  }

  /** Hands over the last line when it had no end. */
  end(): void {
    this.#split(this.#decoder.end());
    if (this.#rest) this.#emit(this.#rest);
    this.#rest = '';
  }

  #split(text: string): void {
    // A `\n` at the start belongs to the `\r` that ended the chunk before.
    const fresh = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text) this.#afterReturn = text.endsWith('\r');
    const parts = fresh.split(/\r\n|\n|\r/);
    parts[0] = this.#rest + parts[0];
    this.#rest = parts.pop()!;
    for (const part of parts) this.#emit(part);
    if (this.#rest.length > MAX_LINE) this.#rest = this.#rest.slice(0, MAX_LINE);
  }

  #emit(line: string): void {
    this.#onLine(line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line);
  }
}
