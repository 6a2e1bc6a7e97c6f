/**
 * The value below which a share `p` of the values lies, between two of them by linear interpolation
 * (type 7 of Hyndman & Fan, "Sample quantiles in statistical packages", 1996; R's default).
 *
 * @param p from 0 to 1
 * @throws RangeError for no values
 */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('A quantile of no values.');
  // Two equal values must give that value: below + (above - below) * share could round away from it.
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** @throws RangeError for no values */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The median of the latest values of a series, updated quickly after each value. */
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
