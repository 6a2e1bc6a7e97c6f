import { SlidingMedian } from './quantile.ts';

/** One of the series that share a host, night by night. */
export interface HostedSeries {
  /** The client it belongs to: what a client shares with itself says nothing about the host. */
  s3Client: string;
  /** Natural logarithms, a night each; NaN for a night without a value. */
  logs: ArrayLike<number>;
}

export interface SharedEffect {
  /** Whether taking it out makes series calmer by `LEAST_GAIN` or more; else they are better as they are. */
  isUsed: boolean;
  /** How much nearer nights lie to their own past without it: 0.3 is by 30 %; below 0 further off. */
  gain: number;
  /** For each client what its host did each night, as the cells of all *other* clients say. */
  ofClient: ReadonlyMap<string, Float64Array>;
}

/** Less is luck, and a series that nobody touched is easier to believe. */
export const LEAST_GAIN = 0.05;
/** Cells of other clients from which a host can be told. */
const OTHERS_NEEDED = 5;
/** Nights that tell what a cell usually has. */
const PAST = 28;

/**
 * What all clients on one instance type share each night: a better or worse host. It is the median over
 * the cells of all other clients of how far each lies from its own past, so that a client that
 * changed moves nobody, and none is measured by itself. A reference client would pass its own noise and its
 * own changes on to all others; the median of a hundred cells has little of either.
 *
 * A change of all clients at once is taken for a host: it is in `ofClient`, to be shown, and in no cell.
 *
 * @param series of one instance type, all of the same nights
 */
export function sharedEffect(series: readonly HostedSeries[]): SharedEffect {
  const nights = series[0]?.logs.length ?? 0;
  const clients = [...new Set(series.map(({ s3Client }) => s3Client))];
  const ofClient = new Map(clients.map((client) => [client, new Float64Array(nights)]));
  const adjusted = series.map(() => new Past());
  const plain = series.map(() => new Past());
  let [offAdjusted, offPlain] = [0, 0];
  for (let night = 0; night < nights; night++) {
    const offs = series.map(({ logs }, at) => logs[night]! - adjusted[at]!.level);
    const sorted = [...series.keys()]
      .filter((at) => !Number.isNaN(offs[at]!))
      .sort((a, b) => offs[a]! - offs[b]!);
    for (const client of clients) {
      const others = sorted.filter((at) => series[at]!.s3Client !== client);
      const enough = others.length >= OTHERS_NEEDED;
      ofClient.get(client)![night] = enough ? middleOf(others, offs) : 0;
    }
    for (const [at, { logs, s3Client }] of series.entries()) {
      const log = logs[night]!;
      if (Number.isNaN(log)) continue;
      const calm = log - ofClient.get(s3Client)![night]!;
      offAdjusted += adjusted[at]!.add(calm);
      offPlain += plain[at]!.add(log);
    }
  }
  const gain = offPlain === 0 ? 0 : 1 - offAdjusted / offPlain;
  return { isUsed: gain >= LEAST_GAIN, gain, ofClient };
}

function middleOf(sorted: readonly number[], values: readonly number[]): number {
  const [low, high] = [sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!];
  return (values[low]! + values[high]!) / 2;
}

/** The latest values of a series. */
class Past {
  readonly #latest = new SlidingMedian(PAST);

  /** NaN before the first value: what has no past is not off it. */
  get level(): number {
    return this.#latest.median;
  }

  /** @returns how far the value is from those before it; 0 for the first */
  add(value: number): number {
    const off = this.#latest.size === 0 ? 0 : Math.abs(value - this.level);
    this.#latest.add(value);
    return off;
  }
}
