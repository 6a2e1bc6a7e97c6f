/** The median of the latest values of a series, told anew after each of them in little time. */
export class SlidingMedian {
  readonly #most: number;
  readonly #latest: number[] = [];
  readonly #sorted: number[] = [];

  /** @param most values that count */
  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#latest.length;
  }

  /** NaN without a value. */
  get median(): number {
    const sorted = this.#sorted;
    if (sorted.length === 0) return Number.NaN;
    return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  }

  add(value: number): void {
    this.#sorted.splice(this.#placeOf(value), 0, value);
    this.#latest.push(value);
    if (this.#latest.length <= this.#most) return;
    this.#sorted.splice(this.#placeOf(this.#latest.shift()!), 1);
  }

  /** The first place whose value is not smaller. */
  #placeOf(value: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
