import { studentTail } from './distributions.ts';
import { median, SlidingMedian } from './quantile.ts';

/** A change that has lasted. */
export interface LastingChange {
  /** The first night after it. */
  index: number;
  /** The night on which it could be told: what noise explains was left behind for long enough. */
  toldAt: number;
  /** Level after ÷ level before, as it was seen on that night. */
  ratio: number;
  /** Of one cell; to be at most what one night's share of the error gives each cell. */
  pValue: number;
}

/** Maximum number of false changes reported in a year over all cells, if nights are as assumed. */
export const FALSE_CHANGES_A_YEAR_OF_ALL = 12;
const NIGHTS_A_YEAR = 365;

/** A change has lasted when a week of nights shows it; a week's rhythm cancels. */
export const NIGHTS_TO_LAST = 7;
/** Two weeks where one is not enough, and four if it is small. */
const WINDOWS = [NIGHTS_TO_LAST, 2 * NIGHTS_TO_LAST, 4 * NIGHTS_TO_LAST];
/** Nights after it that a change is seen in at least: where there is little noise, two would be enough. */
const LEAST_NIGHTS = 4;
/**
 * A week is enough for a series of which so many nights are known, and no week among them was further off
 * than so many standard errors and came back. Others have bad weeks: it takes two to tell.
 */
const CALM = { nights: 150, errors: 4 };
/** What they are compared with: eight weeks, or two at least. */
const BEFORE = { most: 56, least: 14 };
/** Nights that noise is read from, and how many it takes. */
const NOISE = { most: 250, least: 21 };
/** A smaller change is not worth anybody's time, however sure. */
export const LEAST_CHANGE = 0.03;
/** With fewer nights nothing can be said: noise is estimated from nights that have a past and are not judged. */
export const NIGHTS_NEEDED = BEFORE.least + NOISE.least + NIGHTS_TO_LAST;
/**
 * A change must be so many times as large as any week that was off and came back: real machines now
 * and then have a bad week that is a little worse than the last. Four weeks must be further off, no more.
 */
const BEYOND_WEEKS = 1.5;
/** Nights further off than this many standard deviations are taken as that far. */
const FAR = 2.5;
/** What a standard deviation comes to when normal values are drawn in to `FAR`. */
const FAR_COST = 0.975;
/** Means of which one is less than this many standard errors off are not looked at closely. */
const CLOSE_LOOK = 2;
/** Nights of the past that take from the correlation, as far as it is seen: fewer than there are. */
const PAST_COST = 35;
/** Nights on either side of a week that tell whether it was off. */
const AROUND = 28;
/** Nights after which the size of noise is read again. */
const READ_AGAIN = 7;

/**
 * Where a series changed, and stayed: each night the last 7, 14 and 28 are compared with the eight weeks
 * before them, by the Hodges–Lehmann shift, so that a bad night moves little. How far chance moves
 * them the series itself tells: by how its nights spread about their own past, and by how much each goes
 * along with the night before (an AR(1) fit), since seven nights that hang together are worth fewer. A
 * night's p must be at most 12 ÷ 365 ÷ cells, a third of it for each: so at most twelve false changes are
 * told a year, of all cells together (Bonferroni; neighbouring nights share most of their values, which
 * only helps). A change must also be half as large again as any week of the year before that was off and
 * came back. `npm run bench -- nights` says how many false ones are left.
 *
 * A reported change stays reported: a night later, the same nights give the same changes.
 *
 * @param logs natural logarithms, the oldest first; nights without a value are left out
 * @param cells all series that are looked at together
 */
export function lastingChanges(logs: ArrayLike<number>, cells: number): LastingChange[] {
  const limit = FALSE_CHANGES_A_YEAR_OF_ALL / NIGHTS_A_YEAR / cells / WINDOWS.length;
  const changes: LastingChange[] = [];
  const noise = new Noise();
  const returned = new Excursions(logs);
  let past = new SlidingMedian(BEFORE.most);
  let start = 0;
  for (let night = NIGHTS_TO_LAST; night < logs.length; night++) {
    // Noise is of nights that are not judged themselves.
    const known = night - NIGHTS_TO_LAST;
    if (known >= start) {
      if (past.size >= BEFORE.least) noise.add(logs[known]! - past.median, known);
      past.add(logs[known]!);
    }
    let change: LastingChange | null = null;
    for (const window of WINDOWS)
      change ??= changeIn(window, logs, start, night, { limit, noise, returned });
    if (change === null) continue;
    changes.push(change);
    start = change.index;
    past = new SlidingMedian(BEFORE.most);
    for (let after = start; after <= known; after++) past.add(logs[after]!);
  }
  return changes;
}

function changeIn(
  window: number,
  logs: ArrayLike<number>,
  start: number,
  night: number,
  { limit, noise, returned }: { limit: number; noise: Noise; returned: Excursions },
): LastingChange | null {
  const last = night + 1 - window;
  const first = Math.max(start, last - BEFORE.most);
  if (last - first < Math.max(BEFORE.least, window) || noise.size < NOISE.least) return null;
  // Sorting takes time: what the plain means do not even hint at is not looked at closely.
  const rough = Math.abs(meanOf(logs, last, night + 1) - meanOf(logs, first, last));
  if (rough < LEAST_CHANGE / 2) return null;
  const error = noise.errorOf(window, last - first);
  if (rough < CLOSE_LOOK * error) return null;
  const shift = shiftBetween(logs, first, last, night + 1);
  if (Math.abs(shift) < -Math.log1p(-LEAST_CHANGE)) return null;
  const pValue = studentTail(shift / error, noise.degrees);
  const furthest = returned.furthest(last);
  const isCalm = noise.size >= CALM.nights && furthest <= CALM.errors * error;
  if (window === NIGHTS_TO_LAST && !isCalm) return null;
  const beyond = window < WINDOWS.at(-1)! ? BEYOND_WEEKS : 1;
  if (pValue > limit || Math.abs(shift) <= beyond * furthest) return null;
  const index = splitOf(logs, first, night + 1, window);
  if (night + 1 - index < LEAST_NIGHTS) return null;
  return {
    index,
    toldAt: night,
    ratio: Math.exp(shiftBetween(logs, first, index, night + 1)),
    pValue,
  };
}

/**
 * Weeks that were off and came back: what a series has done before for no reason, it may do again. A week's
 * level is compared with the middle of the four weeks on either side of it, so a lasting change does not count.
 */
class Excursions {
  readonly #logs: ArrayLike<number>;
  readonly #around = new SlidingMedian(2 * AROUND + 1);
  readonly #furthest: number[] = [];

  constructor(logs: ArrayLike<number>) {
    this.#logs = logs;
  }

  /** The furthest of those that were over by this night, in the year before it. */
  furthest(night: number): number {
    for (let at = this.#furthest.length; at < night; at++) {
      this.#around.add(this.#logs[at]!);
      const centre = at - AROUND;
      const isKnown = centre >= AROUND;
      const week = isKnown ? meanOf(this.#logs, centre - 3, centre + 4) : 0;
      this.#furthest.push(isKnown ? Math.abs(week - this.#around.median) : 0);
    }
    return Math.max(0, ...this.#furthest.slice(Math.max(0, night - NIGHTS_A_YEAR), night));
  }
}

/** How far nights lie from their past, and go along with the night before. */
class Noise {
  readonly #offs: number[] = [];
  readonly #nights: number[] = [];
  #variance = 0;
  #correlation = 0;
  #unread = READ_AGAIN;

  get size(): number {
    return this.#offs.length;
  }

  /** Drawing in what is far off costs a little of what nights tell; going along with others, more. */
  get degrees(): number {
    const along = this.#correlation ** 2;
    return Math.max(7, (0.8 * this.size * (1 - along)) / (1 + along) - 1);
  }

  add(off: number, night: number): void {
    this.#offs.push(off);
    this.#nights.push(night);
    this.#unread++;
    if (this.#offs.length <= NOISE.most) return;
    this.#offs.shift();
    this.#nights.shift();
  }

  /** Standard error of the difference between the levels of two groups of nights of these sizes. */
  errorOf(nights: number, before: number): number {
    if (this.#unread >= READ_AGAIN) this.#read();
    const [c, variance] = [this.#correlation, this.#variance];
    return Math.sqrt(variance * (varianceOfMean(nights, c) + varianceOfMean(before, c)));
  }

  #read(): void {
    this.#unread = 0;
    const offs = this.#offs;
    const n = offs.length;
    const centre = median(offs);
    const far = FAR * 1.4826 * median(offs.map((off) => Math.abs(off - centre)));
    let [square, along, pairs, before] = [0, 0, 0, 0];
    for (let at = 0; at < n; at++) {
      const off = Math.max(-far, Math.min(far, offs[at]! - centre));
      square += off * off;
      if (at > 0 && this.#nights[at]! === this.#nights[at - 1]! + 1) {
        along += off * before;
        pairs++;
      }
      before = off;
    }
    this.#variance = square / n / FAR_COST ** 2;
    // It comes out too small, as values are taken off their own past (Marriott & Pope 1954).
    const seen = square === 0 ? 0 : Math.max(0, ((along / Math.max(1, pairs)) * n) / square);
    this.#correlation = Math.min(0.95, seen + (1 + 3 * seen) / PAST_COST);
  }
}

/** Variance of the mean of this many nights of an AR(1) process whose nights have variance 1. */
function varianceOfMean(nights: number, correlation: number): number {
  const c = correlation;
  // 1 ÷ n × (1 + 2 Σ (1 − lag ÷ n) c^lag), summed.
  return ((1 + c) / (1 - c) - (2 * c * (1 - c ** nights)) / (nights * (1 - c) ** 2)) / nights;
}

/** Hodges and Lehmann's, of the nights from `middle` against those before it. */
function shiftBetween(logs: ArrayLike<number>, first: number, middle: number, end: number): number {
  const differences = new Float64Array((middle - first) * (end - middle));
  let place = 0;
  for (let after = middle; after < end; after++) {
    for (let before = first; before < middle; before++) {
      differences[place++] = logs[after]! - logs[before]!;
    }
  }
  differences.sort();
  return (differences[(place - 1) >> 1]! + differences[place >> 1]!) / 2;
}

/** Where two levels fit best (least squares), a few nights from either end at least. */
function splitOf(logs: ArrayLike<number>, first: number, end: number, window: number): number {
  let [best, most] = [end - window, -1];
  const from = end - 2 * window;
  for (let at = Math.max(first + 3, from); at <= end - 3; at++) {
    const [n, m] = [at - first, end - at];
    const apart = meanOf(logs, at, end) - meanOf(logs, first, at);
    const gain = (apart * apart * n * m) / (n + m);
    if (gain > most) [best, most] = [at, gain];
  }
  return best;
}

function meanOf(logs: ArrayLike<number>, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at++) sum += logs[at]!;
  return sum / (end - first);
}
