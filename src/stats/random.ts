/** A number from 0 to below 1. */
export type Random = () => number;

/**
 * Random numbers that are the same for the same seed, on every machine.
 *
 * The generator is xoshiro128** 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number
 * generators", ACM TOMS 47(4), 2021). Not for secrets.
 *
 * @param seed its lower 32 bits count
 */
export function seededRandom(seed: number): Random {
  const words = spread(seed);
  const next = xoshiro128([words(), words(), words(), words()]);
  return () => next() / 2 ** 32;
}

/** Random numbers that are the same for the same text: its 32 bits (FNV-1a: Fowler, Noll & Vo 1991) are the seed. */
export function randomOf(text: string): Random {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return seededRandom(hash);
}

/** Whole numbers of 32 bits from a state that is not all zeros; the state is changed. */
export function xoshiro128(state: [number, number, number, number]): () => number {
  return () => {
    const result = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = rotate(state[3], 11);
    return result;
  };
}

/** Puts the values in a random order, in place (Fisher & Yates, as of Durstenfeld 1964). */
export function shuffle<T>(values: T[], random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const value = values[last]!;
    values[last] = values[other]!;
    values[other] = value;
  }
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/**
 * Neighbouring seeds must not give neighbouring states: a counter in steps of 2^32 / golden ratio
 * through the finaliser of MurmurHash3 (Appleby 2011), the 32-bit kin of SplitMix64 (Steele, Lea &
 * Flood 2014), which the authors of xoshiro advise for seeding.
 */
function spread(seed: number): () => number {
  let counter = seed | 0;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    let word = counter;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  };
}

/** Normal deviates of mean 0 and standard deviation 1 (Box & Muller 1958). */
export function normalDeviates(random: Random): Random {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
