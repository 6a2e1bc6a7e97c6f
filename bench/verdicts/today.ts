import { Dice, MODELS, type ModelName } from './noise.ts';

/**
 * As sides were measured before rounds were tested in pairs: 2 rounds of 2 kept runs of every cell, then 12
 * of 1 of those that stood out by 3 %, one coin a cell and then in turn.
 */
const SCREEN = { rounds: 2, kept: 2, threshold: 0.03 };
const CONFIRM = { rounds: 12, kept: 1 };

/** Timed runs, warm-ups too, that the design of before makes where nothing changed. */
export function runsOfToday(model: ModelName, { cells, seed }: { cells: number; seed: number }) {
  const dice = new Dice(seed);
  const noise = MODELS[model](dice, cells);
  let index = 0;
  let runs = 0;
  const first = Array.from({ length: cells }, () => dice.chance(0.5));
  const measure = (cell: number, round: number, from: number, rounds: number, kept: number) => {
    const sums = [0, 0] as [number, number];
    for (let i = 0; i < rounds; i++) {
      const firstSide = first[cell] === ((round + i) % 2 === 1) ? 0 : 1;
      for (const turn of [0, 1]) {
        const side = turn === 0 ? firstSide : 1 - firstSide;
        const slot = { index: index++, cell, ofPhase: i * 2 + turn, ofCell: from + i * 2 + turn };
        const level = noise.slot(slot);
        let sum = 0;
        for (let k = 0; k < kept; k++) sum += level + noise.run();
        sums[side]! += Math.exp(sum / kept);
        runs += 1 + kept;
      }
    }
    return sums[0] / sums[1];
  };
  // Noise goes on from cell to cell: all are screened before any is measured again.
  const flagged = Array.from({ length: cells }, (_, cell) =>
    measure(cell, 1, 0, SCREEN.rounds, SCREEN.kept),
  ).flatMap((ratio, cell) => (Math.abs(ratio - 1) >= SCREEN.threshold ? [cell] : []));
  for (const cell of flagged) measure(cell, 3, 4, CONFIRM.rounds, CONFIRM.kept);
  return runs;
}
