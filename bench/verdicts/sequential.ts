import { concludeCells } from '../../src/judge/conclude.ts';
import { type PairedRound, readingOf } from '../../src/judge/course.ts';
import { SEQUENTIAL_DESIGN, type SequentialDesign } from '../../src/judge/design.ts';
import { type CellInWork, nextWork } from '../../src/judge/next-work.ts';
import { Dice, type NoiseModel } from './noise.ts';

export interface Asked {
  seed: number;
  cells: number;
  /** ln of candidate ÷ baseline, of each cell. */
  change: (cell: number) => number;
  design?: SequentialDesign;
  /** Which side of a round is first: a coin tells, as in the job, or they take turns. */
  order?: 'coin' | 'inTurn';
}

/** All rounds of one run, as the job would make them. */
export interface SimulatedRounds {
  cells: PairedRound[][];
  /** Timed runs, warm-ups too. */
  runs: number;
}

/** One comparison through the real scheduler. */
export function simulateRounds(
  model: NoiseModel,
  { cells, change, design = SEQUENTIAL_DESIGN, order = 'coin', seed }: Asked,
): SimulatedRounds {
  const dice = new Dice(seed);
  const noise = model(dice, cells);
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
    const apart = warmup * difference <= 0;
    return {
      difference,
      nearest: apart ? 0 : Math.sign(warmup) * Math.min(Math.abs(warmup), Math.abs(difference)),
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
