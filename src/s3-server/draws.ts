import { createHash } from 'node:crypto';

/** Draws in a block: each block has exactly one draw from each of this many equal parts of the range. */
const BLOCK = 100;

/**
 * Numbers from 0 to 1, of which every hundred has one from each hundredth, in an order that a seed decides.
 *
 * Why not one draw for each request by its name: what a client asks for, and in which order, is its design, so two
 * clients would meet different luck; and the same luck would come again in every round, so that a slow draw would look
 * like a slow client, and be proven by repetition. Why not independent draws: of the few requests of a run, one client's
 * would by chance hold two slow ones and another's none. Of these draws any client gets its fair share, in whatever
 * order it asks, and no two rounds are the same.
 */
export class Draws {
  readonly #random: () => number;
  readonly #strata = Array.from({ length: BLOCK }, (_, index) => index);
  #used = BLOCK;

  /** @param name of what is drawn: other names, other numbers */
  constructor(seed: number, name: string) {
    this.#random = randomFrom(`${seed} ${name}`);
  }

  next(): number {
    if (this.#used === BLOCK) this.#shuffle();
    const stratum = this.#strata[this.#used]!;
    this.#used += 1;
    return (stratum + this.#random()) / BLOCK;
  }

  /** Whether something happens this time that happens to this many of a hundred. */
  happens(inAHundred: number): boolean {
    return inAHundred > 0 && this.next() * BLOCK < inAHundred;
  }

  /** Fisher and Yates. */
  #shuffle(): void {
    const strata = this.#strata;
    for (let last = BLOCK - 1; last > 0; last -= 1) {
      const other = Math.floor(this.#random() * (last + 1));
      [strata[last], strata[other]] = [strata[other]!, strata[last]!];
    }
    this.#used = 0;
  }
}

/** xorshift32 (Marsaglia 2003): of good quality for this, and the same everywhere. */
function randomFrom(text: string): () => number {
  // Zero is the one state that it never leaves.
  let state = createHash('sha256').update(text).digest().readUInt32LE(0) || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
