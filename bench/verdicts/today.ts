import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts';
import { hodgesLehmann } from '../../src/stats/hodges-lehmann.ts';
import { mannWhitney } from '../../src/stats/mann-whitney.ts';
import { Dice, MODELS, type ModelName } from './noise.ts';

/** As it was chosen first: 2 × 2, 12 × 1, one coin a cell and then in turn, Mann–Whitney. */
const SCREEN = { rounds: 2, kept: 2, threshold: 0.03 };
const CONFIRM = { rounds: 12, kept: 1 };

export interface Simulated {
  /** Timed runs, warm-ups too. */
  runs: number;
  falselySlower: boolean;
  found: boolean;
}

/** The design that others are measured against. */
export function simulateToday(
  model: ModelName,
  {
    seed,
    cells,
    ratio,
    threshold,
  }: { seed: number; cells: number; ratio: number; threshold: number },
): Simulated {
  const dice = new Dice(seed);
  const noise = MODELS[model](dice, cells);
  let index = 0;
  let runs = 0;
  const change = Math.log(ratio);
  const first = Array.from({ length: cells }, () => dice.chance(0.5));
  const measure = (cell: number, round: number, from: number, rounds: number, kept: number) => {
    const sides = [[], []] as [number[], number[]];
    for (let i = 0; i < rounds; i++) {
      const firstSide = first[cell] === ((round + i) % 2 === 1) ? 0 : 1;
      for (const turn of [0, 1]) {
        const side = turn === 0 ? firstSide : 1 - firstSide;
        const slot = { index: index++, cell, ofPhase: i * 2 + turn, ofCell: from + i * 2 + turn };
        const level = noise.slot(slot) + (side === 0 && cell === 0 ? change : 0);
        let sum = 0;
        for (let k = 0; k < kept; k++) sum += level + noise.run();
        sides[side]!.push(sum / kept);
        runs += 1 + kept;
      }
    }
    return sides;
  };
  const screened = Array.from({ length: cells }, (_, cell) =>
    measure(cell, 1, 0, SCREEN.rounds, SCREEN.kept),
  );
  const mean = (values: number[]) => values.reduce((a, b) => a + Math.exp(b), 0) / values.length;
  const flagged = screened.flatMap(([a, b], cell) =>
    Math.abs(mean(a) / mean(b) - 1) >= SCREEN.threshold ? [cell] : [],
  );
  const tested = flagged.map((cell) => {
    const [a, b] = measure(cell, 3, 4, CONFIRM.rounds, CONFIRM.kept);
    const [x, y] = [a.map(Math.exp), b.map(Math.exp)];
    return { cell, p: mannWhitney(x, y).pValue, ratio: () => hodgesLehmann(x, y).ratio };
  });
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const slower = tested.filter(
    (one, i) => adjusted[i]! < 0.05 && one.ratio() <= 1 - threshold + 1e-9,
  );
  return {
    runs,
    falselySlower: slower.some(({ cell }) => cell !== 0 || ratio === 1),
    found: slower.some(({ cell }) => cell === 0),
  };
}
