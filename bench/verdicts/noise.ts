import { type Random, seededRandom } from '../../src/stats/random.ts';

/** Where a process stands in its run. */
export interface Slot {
  /** In the order in which processes run, from 0. */
  index: number;
  cell: number;
  /** Of the cell's processes, from 0, over all phases. */
  ofCell: number;
  /** Of the cell's processes in this phase, from 0. */
  ofPhase: number;
}

/** Noise of one run, on the natural logarithm of the rate. */
export interface Noise {
  /** What a process makes of all its runs. */
  slot(slot: Slot): number;
  /** What a run adds to it. */
  run(): number;
}

export type NoiseModel = (dice: Dice, cells: number) => Noise;

/** Random numbers of a run. */
export class Dice {
  readonly random: Random;
  #spare: number | null = null;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  /** Of mean 0 and standard deviation 1 (Box & Muller 1958). */
  normal(): number {
    const spare = this.#spare;
    if (spare !== null) {
      this.#spare = null;
      return spare;
    }
    const size = Math.sqrt(-2 * Math.log(1 - this.random()));
    const angle = 2 * Math.PI * this.random();
    this.#spare = size * Math.sin(angle);
    return size * Math.cos(angle);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.random();
  }

  chance(share: number): boolean {
    return this.random() < share;
  }
}

const RUN_SD = 0.03;
const SLOW = { share: 0.05, log: Math.log(0.88) };
/** Between processes, where a model says nothing of it. */
const PROCESS_SD = 0.015;
/** Processes of a cell in a phase of 12 rounds, and in the whole of today's design. */
const PHASE_SLOTS = 24;
const CELL_SLOTS = 28;

function usualRun(dice: Dice): () => number {
  return () => RUN_SD * dice.normal() + (dice.chance(SLOW.share) ? SLOW.log : 0);
}

function byProcess(sd: number): NoiseModel {
  return (dice) => ({ run: usualRun(dice), slot: () => sd * dice.normal() });
}

function autoregressive(correlation: number, sd = 0.05): NoiseModel {
  return (dice) => {
    let level = sd * dice.normal();
    const fresh = sd * Math.sqrt(1 - correlation ** 2);
    return {
      run: usualRun(dice),
      slot: () => {
        const now = level;
        level = correlation * level + fresh * dice.normal();
        return now;
      },
    };
  };
}

/** Something that comes on top of what processes differ by. */
function added(add: (dice: Dice, cells: number) => (slot: Slot) => number): NoiseModel {
  return (dice, cells) => {
    const more = add(dice, cells);
    return { run: usualRun(dice), slot: (slot) => PROCESS_SD * dice.normal() + more(slot) };
  };
}

const drift = added(
  () =>
    ({ ofPhase }) =>
      (Math.log(0.8) * ofPhase) / PHASE_SLOTS,
);

const step = added((dice, cells) => {
  const from = Array.from({ length: cells }, () => Math.floor(dice.between(0, CELL_SLOTS)));
  return ({ cell, ofCell }) => (ofCell >= from[cell]! ? Math.log(0.7) : 0);
});

const bursts = added((dice) => {
  let left = 0;
  return () => {
    if (left === 0 && dice.chance(0.05)) left = 1 + Math.floor(dice.between(0, 3));
    if (left === 0) return 0;
    left--;
    return Math.log(0.7);
  };
});

/** Begin anywhere in today's design at its usual length, 132 × 4 + 53 × 24 slots. */
const badMinutes = added((dice, cells) => {
  const slots = cells * (4 + 0.4 * PHASE_SLOTS);
  const starts = Array.from({ length: 4 }, () => Math.floor(dice.between(0, slots)));
  return ({ index }) =>
    starts.some((start) => index >= start && index < start + 60)
      ? Math.log(0.8) + 0.1 * dice.normal()
      : 0;
});

const bimodal: NoiseModel = (dice) => ({
  run: usualRun(dice),
  slot: () => 0.01 * dice.normal() + (dice.chance(0.5) ? Math.log(1.1) : 0),
});

const bimodalRare: NoiseModel = (dice) => ({
  run: usualRun(dice),
  slot: () => 0.01 * dice.normal() + (dice.chance(0.15) ? Math.log(0.75) : 0),
});

const unequalCells: NoiseModel = (dice, cells) => {
  const sds = Array.from({ length: cells }, () => 0.04 * Math.exp(0.8 * dice.normal()));
  return { run: usualRun(dice), slot: ({ cell }) => sds[cell]! * dice.normal() };
};

const errors503: NoiseModel = (dice) => {
  const usual = usualRun(dice);
  return {
    run: () => usual() + (dice.chance(0.04) ? Math.log(dice.between(0.1, 0.6)) : 0),
    slot: () => PROCESS_SD * dice.normal(),
  };
};

/** Student's t with 2 degrees of freedom, by its inverse distribution. */
const heavyTail: NoiseModel = (dice) => ({
  run: () => {
    const a = 2 * dice.random() - 1;
    return RUN_SD * a * Math.sqrt(2 / (1 - a * a));
  },
  slot: () => PROCESS_SD * dice.normal(),
});

const coldFirst = added(
  () =>
    ({ ofPhase }) =>
      ofPhase === 0 ? Math.log(0.7) : 0,
);

function periodic(factor: number, shortest: number, longest: number): NoiseModel {
  return added((dice) => {
    const period = dice.between(shortest, longest);
    const phase = dice.between(0, period);
    return ({ index }) => ((index + phase) % period < period / 2 ? Math.log(factor) : 0);
  });
}

/** The models of noise that the method is judged by. */
export const MODELS = {
  'process 0.5 %': byProcess(0.005),
  'process 1.5 %': byProcess(0.015),
  'process 3 %': byProcess(0.03),
  'process 5 %': byProcess(0.05),
  'AR(1) 0.5': autoregressive(0.5),
  'AR(1) 0.7': autoregressive(0.7),
  'AR(1) 0.9': autoregressive(0.9),
  drift,
  step,
  bursts,
  'bad minutes': badMinutes,
  bimodal,
  'bimodal, rare': bimodalRare,
  'unequal cells': unequalCells,
  '503s': errors503,
  'heavy tail': heavyTail,
  'cold first process': coldFirst,
  'periodic A': periodic(0.8, 3.5, 4.5),
  'periodic B': periodic(0.9, 3.96, 4.04),
  'periodic C': periodic(0.8, 2, 12),
  'periodic D': periodic(0.9, 1.98, 2.02),
} as const satisfies Record<string, NoiseModel>;

export type ModelName = keyof typeof MODELS;
