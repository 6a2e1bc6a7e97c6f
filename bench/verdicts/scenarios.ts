import type { Verdict } from '../../src/contract/comparison.ts';
import { FALSE_RATE, VERDICTS, wasCalled } from '../../src/contract/verdicts.ts';
import {
  CLIENT_THRESHOLD_AT_FIRST,
  clientLines,
  LEAST_CLIENT_THRESHOLD,
} from '../../src/judge/client-lines.ts';
import { concludeCells } from '../../src/judge/conclude.ts';
import type { PairedRound } from '../../src/judge/course.ts';
import {
  type AaCell,
  isFlagged,
  LEAST_THRESHOLD,
  learnThresholds,
  SEQUENTIAL_DESIGN,
  THRESHOLD_AT_FIRST,
} from '../../src/judge/design.ts';
import { smallestChange, usualRoundScale } from '../../src/judge/outlook.ts';
import { judgeTwoHosts } from '../../src/judge/two-runs.ts';
import { median } from '../../src/stats/quantile.ts';
import { Dice, MODELS, type ModelName } from './noise.ts';
import { judgeRounds, runsOfToday, simulateRounds } from './rounds.ts';

/** 11 S3 clients on 12 workloads: what the suite measures unless told otherwise. */
export const CLIENTS = 11;
export const WORKLOADS = 12;
const UNCHANGED = CLIENTS * WORKLOADS;

/** What is counted over the seeds of a scenario. */
export type Tally = Record<string, number>;

/** Each makes one run, or what stands for one, from a seed. */
export const SCENARIOS = {
  /**
   * 132 cells where nothing changed, and one that is `ratio` times as fast, whose verdict is counted; none if that is 1:
   * then each verdict that any of them has counts once.
   */
  cells(
    seed: number,
    { model, ratio, threshold }: { model: ModelName; ratio: number; threshold: number },
  ): Tally {
    const cells = ratio === 1 ? UNCHANGED : UNCHANGED + 1;
    const change = (cell: number) => (cell === UNCHANGED ? Math.log(ratio) : 0);
    const rounds = simulateRounds(MODELS[model], { seed, cells, change });
    const verdicts = judgeRounds(rounds, threshold);
    const others = verdicts.slice(0, UNCHANGED);
    const changed = verdicts[UNCHANGED];
    const lines = changed ? [] : linesOfClients(rounds.cells);
    return {
      made: rounds.runs,
      flagged: Number(isFlagged({ comparisons: others, clientComparisons: lines })),
      falselySlower: Number([...others, ...lines].some(isSlower)),
      falselyProven: Number(others.some(isProven)),
      beyondNoise: Number(others.some(({ decidedBy }) => decidedBy === 'everyRound')),
      rounds: changed?.rounds ?? 0,
      ...(changed ? { [changed.verdict]: 1, found: Number(isSlower(changed)) } : seenIn(others)),
    };
  },

  /** What the design of before measures where nothing changed. */
  today(seed: number, { model }: { model: ModelName }): Tally {
    return { made: runsOfToday(model, { seed, cells: UNCHANGED }) };
  },

  /** The rounds of today with the sides in turn, in place of a coin for each: what a rhythm makes of it. */
  inTurn(seed: number, { model }: { model: ModelName }): Tally {
    const change = () => 0;
    const asked = { seed, cells: UNCHANGED, change, order: 'inTurn' } as const;
    const verdicts = judgeRounds(simulateRounds(MODELS[model], asked), LEAST_THRESHOLD);
    return { flagged: Number(isFlagged({ comparisons: verdicts })) };
  },

  /** A cell whose time is up after so many rounds. */
  cutShort(
    seed: number,
    { model, ratio, rounds: most }: { model: ModelName; ratio: number; rounds: number },
  ): Tally {
    const change = () => Math.log(ratio);
    const { cells } = simulateRounds(MODELS[model], { seed, cells: 1, change });
    const rounds = cells[0]!.slice(0, most);
    const among = Array.from({ length: UNCHANGED }, () => {
      return { rounds: cells[0]!.slice(0, 0), cut: null, threshold: THRESHOLD_AT_FIRST };
    });
    const cut = { rounds, cut: 'itsTime' as const, threshold: THRESHOLD_AT_FIRST };
    const [verdict] = concludeCells([cut, ...among], SEQUENTIAL_DESIGN);
    return { found: Number(isSlower(verdict!)) };
  },

  /** A client that is `ratio` times as fast in all of its workloads, beside ten that are as they were. */
  client(seed: number, { model, ratio }: { model: ModelName; ratio: number }): Tally {
    const change = (cell: number) => (cell % CLIENTS === 0 ? Math.log(ratio) : 0);
    const { cells } = simulateRounds(MODELS[model], { seed, cells: UNCHANGED, change });
    const [first, ...others] = linesOfClients(cells);
    const proven = others.filter(isProven);
    return {
      [first!.verdict]: 1,
      proven: Number(first!.adjustedP < 0.05 && first!.ratio < 1),
      falselyProven: proven.length,
      falselyCalled: others.filter(wasCalled).length,
      clients: others.length,
    };
  },

  /** T learnt from nights that build twice, then runs of which each is built again. */
  builds(seed: number, { nights, runs, sd }: { nights: number; runs: number; sd: number }): Tally {
    const dice = new Dice(seed);
    const oneRun = (night: number) => {
      const layout = Array.from({ length: UNCHANGED }, () => sd * dice.normal());
      const change = (cell: number) => layout[cell]!;
      const rounds = simulateRounds(MODELS['process 1.5 %'], {
        ...{ seed: seed * 1000 + night, cells: UNCHANGED, change },
      });
      return rounds;
    };
    const keyOf = (cell: number) => ({ key: `${cell}`, instanceType: 'type' });
    const seen = Array.from({ length: nights }, (_, night) => {
      const rounds = oneRun(night);
      const cells = judgeRounds(rounds, LEAST_THRESHOLD).map((cell, at): AaCell => {
        const isProven = cell.decidedBy === 'everyRound' || (cell.adjustedP ?? 1) < FALSE_RATE;
        return { ...keyOf(at), ratio: cell.ratio!, isProven };
      });
      const lines = linesOfClients(rounds.cells).map(({ adjustedP, ratio }, at): AaCell => {
        return { ...keyOf(at), ratio, isProven: adjustedP < FALSE_RATE };
      });
      return { cells, lines };
    });
    const [thresholdOf, ofClient] = learnThresholds(
      [
        {
          ...{ least: LEAST_THRESHOLD, atFirst: THRESHOLD_AT_FIRST },
          nights: seen.map(({ cells }) => cells),
        },
        {
          ...{ least: LEAST_CLIENT_THRESHOLD, atFirst: CLIENT_THRESHOLD_AT_FIRST },
          nights: seen.map(({ lines }) => lines),
        },
      ],
      UNCHANGED + CLIENTS,
    ).thresholdsOf;
    const clientT = (name: string) => ofClient!(keyOf(Number(name.replace('client-', ''))));
    const tally = { runs, falselySlower: 0, flagged: 0, threshold: 0 };
    for (let run = 0; run < runs; run++) {
      const { cells } = oneRun(nights + run);
      const judged = concludeCells(
        cells.map((rounds, cell) => {
          return { rounds, cut: null, threshold: thresholdOf!(keyOf(cell)) };
        }),
        SEQUENTIAL_DESIGN,
      );
      const lines = linesOfClients(cells, clientT);
      tally.falselySlower += Number([...judged, ...lines].some(isSlower));
      tally.flagged += Number(isFlagged({ comparisons: judged, clientComparisons: lines }));
    }
    const sum = Array.from({ length: UNCHANGED }, (_, cell) => thresholdOf!(keyOf(cell)));
    tally.threshold = sum.reduce((all, threshold) => all + threshold, 0) / UNCHANGED;
    return tally;
  },

  /** Two files of two hosts: 10 runs of one process a side. */
  twoHosts(
    seed: number,
    { cells, ratio, threshold }: { cells: number; ratio: number; threshold: number },
  ): Tally {
    const dice = new Dice(seed);
    const noise = MODELS['process 1.5 %'](dice, cells);
    const side = (host: number, change: (cell: number) => number) =>
      Array.from({ length: cells }, (_, cell) => {
        const level = host + noise.slot({ index: 0, cell, ofCell: 0, ofPhase: 0 }) + change(cell);
        return median(Array.from({ length: 10 }, () => level + noise.run()));
      });
    const candidate = side(0.03 * dice.normal(), (cell) => (cell === 0 ? Math.log(ratio) : 0));
    const baseline = side(0.03 * dice.normal(), () => 0);
    const { verdicts } = judgeTwoHosts(
      candidate.map((log, cell) => {
        return { instanceType: 'type', ratio: Math.exp(log - baseline[cell]!), threshold };
      }),
    );
    const suspects = verdicts.map(({ verdict }) => verdict === 'suspect');
    return {
      found: Number(suspects[0]),
      falsely: Number(suspects.some((suspect, at) => suspect && (at > 0 || ratio === 1))),
    };
  },

  /** The change that the run says it would have called, and whether it is, when it is there. */
  smallest(seed: number, { model, threshold }: { model: ModelName; threshold: number }): Tally {
    const none = simulateRounds(MODELS[model], { seed, cells: UNCHANGED, change: () => 0 });
    const differences = none.cells.map((rounds) => rounds.map(({ difference }) => difference));
    const roundScale = usualRoundScale(differences, SEQUENTIAL_DESIGN)!;
    const said = smallestChange(
      { cells: UNCHANGED + 1, roundScale, rounds: SEQUENTIAL_DESIGN.mostRounds, threshold },
      SEQUENTIAL_DESIGN,
    )!;
    const called = SCENARIOS.cells(seed + 500_000, { model, threshold, ratio: 1 - said.change! });
    return { change: said.change!, found: called.found! };
  },
} as const;

const isSlower = ({ verdict }: { verdict: Verdict }) => VERDICTS[verdict].isRegression;
const SMALL: readonly Verdict[] = ['slightlySlower', 'slightlyFaster'];
/** A change, however small. */
const isProven = ({ verdict }: { verdict: Verdict }) =>
  VERDICTS[verdict].isCalled || SMALL.includes(verdict);

const seenIn = (cells: readonly { verdict: Verdict }[]): Tally =>
  Object.fromEntries(cells.map(({ verdict }) => [verdict, 1]));

/** @param thresholdOf T of a client; as at first, if it is not given */
function linesOfClients(
  cells: readonly PairedRound[][],
  thresholdOf: (s3Client: string) => number = () => CLIENT_THRESHOLD_AT_FIRST,
) {
  return clientLines(
    cells.map((rounds, cell) => {
      return { instanceType: 'type', s3Client: `client-${cell % CLIENTS}`, rounds };
    }),
    SEQUENTIAL_DESIGN,
    ({ s3Client }) => thresholdOf(s3Client),
  ).clients;
}

export type ScenarioName = keyof typeof SCENARIOS;
