import { concludeCells } from '../../src/judge/conclude.ts';
import { nearestToNone, type PairedRound, readingOf } from '../../src/judge/course.ts';
import { SEQUENTIAL_DESIGN, type SequentialDesign } from '../../src/judge/design.ts';
import { type CellInWork, nextWork } from '../../src/judge/next-work.ts';
import { Dice, MODELS, type ModelName, type NoiseModel } from './noise.ts';

interface RoundsAsked {
  seed: number;
  cells: number;
  /** ln of candidate ÷ baseline, of each cell. */
  change: (cell: number) => number;
  design?: SequentialDesign;
  /** Which side of a round is first: a coin decides, as in the job, or they take turns. */
  order?: 'coin' | 'inTurn';
}

/** All rounds of one run, as the job would make them. */
interface SimulatedRounds {
  cells: PairedRound[][];
  /** Timed runs, warm-ups too. */
  runs: number;
}

/** Standard deviation of ln of what a run costs: CPU time and memory are known, and tested with throughput. */
const COST_NOISE = 0.03;

/** One comparison through the real scheduler. */
export function simulateRounds(
  model: NoiseModel,
  { cells, change, design = SEQUENTIAL_DESIGN, order = 'coin', seed }: RoundsAsked,
): SimulatedRounds {
  const dice = new Dice(seed);
  const noise = model(dice, cells);
  const costDice = new Dice(seed + 1_000_000);
  const cost = () => COST_NOISE * (costDice.normal() - costDice.normal());
  let index = 0;
  let lastVisited = -1;
  let ofPhase = 0;
  const rounds: PairedRound[][] = Array.from({ length: cells }, () => []);
  const inWork: CellInWork[] = rounds.map((none) => {
    return { reading: readingOf(none, design), closed: false, secondsPerRound: null };
  });
  const turn = (cell: number, ofCell: number) => {
    const level = noise.slot({ index: index++, cell, ofCell, ofPhase: ofPhase++ });
    return [level + noise.run(), level + noise.run()] as const;
  };
  const round = (cell: number, number: number): PairedRound => {
    const candidateFirst = order === 'coin' ? dice.chance(0.5) : number % 2 === 0;
    const [first, second] = [turn(cell, 2 * number), turn(cell, 2 * number + 1)];
    const sign = candidateFirst ? 1 : -1;
    const warmup = sign * (first[0] - second[0]) + change(cell);
    const difference = sign * (first[1] - second[1]) + change(cell);
    return {
      difference,
      nearest: nearestToNone([warmup, difference]),
      costs: { cpuSeconds: cost(), peakMemory: cost() },
    };
  };
  let runs = 0;
  for (;;) {
    const work = nextWork(inWork, { secondsLeft: null }, design);
    if (work.cell === null) break;
    if (work.cell !== lastVisited) ofPhase = 0;
    lastVisited = work.cell;
    const known = rounds[work.cell]!;
    for (let more = 0; more < work.rounds; more++) known.push(round(work.cell, known.length));
    inWork[work.cell]!.reading = readingOf(known, design);
    runs += 2 * work.rounds * (1 + design.keptPerRound);
  }
  return { cells: rounds, runs };
}

/** Verdicts of the cells, all at the same least change that counts. */
export function judgeRounds(
  { cells }: SimulatedRounds,
  threshold: number,
  design = SEQUENTIAL_DESIGN,
) {
  return concludeCells(
    cells.map((rounds) => ({ rounds, cut: null, threshold })),
    design,
  );
}

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
