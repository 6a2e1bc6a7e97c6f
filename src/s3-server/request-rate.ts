/** How much of a second's requests may come at once. */
const BURST_SECONDS = 0.1;
/** Prefixes of which the count is kept; a client with more asks for each so rarely that none is at its limit. */
const MOST_PREFIXES = 1000;

interface Counted {
  /** Requests that may come now. */
  left: number;
  /** When that was so, in milliseconds. */
  at: number;
}

/** Requests a second, counted for each prefix or bucket by itself. */
export class RequestRate {
  readonly #perSecond: number;
  readonly #most: number;
  readonly #counted = new Map<string, Counted>();

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    this.#most = Math.max(1, perSecond * BURST_SECONDS);
  }

  /**
   * @param now in milliseconds
   * @returns whether one more request may come
   */
  take(prefix: string, now: number): boolean {
    let counted = this.#counted.get(prefix);
    if (!counted) {
      if (this.#counted.size >= MOST_PREFIXES) this.#counted.clear();
      counted = { left: this.#most, at: now };
      this.#counted.set(prefix, counted);
    }
    const since = (now - counted.at) / 1000;
    counted.left = Math.min(this.#most, counted.left + since * this.#perSecond);
    counted.at = now;
    if (counted.left < 1) return false;
    counted.left -= 1;
    return true;
  }
}
