import { LEAST_THRESHOLD, THRESHOLD_AT_FIRST } from '../../src/judge/design.ts';
import type { ModelName } from './noise.ts';
import type { ScenarioName, Tally } from './scenarios.ts';
import { BOUNDS, type Bound, SHOWN, type Task } from './seeds.ts';

/** A line of the table: a figure of one or more tasks, and the bound that it must keep. */
export interface Line {
  name: string;
  tasks: Task[];
  read: (...tallies: Tally[]) => { count: number; of: number } | { value: number; shown: string };
  most?: number;
  least?: number;
}

/** What is said of each model of noise. */
export const COLUMNS = {
  falselySlower: 'any false slower',
  flagged: 'any false flag',
  proven: 'any falsely proven to differ',
  found7: `${finePercent(-0.07)} found`,
  found10: `${finePercent(-0.1)} found`,
  found25: `${finePercent(-0.25)} found`,
  runs: 'runs measured ÷ those of the previous design',
} as const;

/** The shares of a model without a bound are shown all the same. */
type OfModel = Partial<Omit<Bound, 'models'>>;

/** All lines of the bench. @param runs A/A runs of each model */
export function linesOf(runs: number): Line[] {
  const half = Math.ceil(runs / 2);
  return [
    ...BOUNDS.flatMap(({ models, ...bound }) => models.flatMap((one) => ofModel(one, bound, runs))),
    ...SHOWN.flatMap((model) => ofModel(model, {}, runs)),
    ...ofBuilds(runs),
    ...ofLargeChanges(half),
    ...ofSmallChanges(half),
    ...ofClients(half),
    ...ofTwoHosts(runs),
    ...ofSmallest(half),
  ];
}

/** What one model of noise does to cells. */
export function ofModel(model: ModelName, bound: OfModel, runs: number): Line[] {
  const half = Math.ceil(runs / 2);
  const cells = (ratio: number, times: number) =>
    task('cells', times, { model, ratio, threshold: LEAST_THRESHOLD });
  const nothing = cells(1, runs);
  const before = task('today', Math.ceil(runs / 10), { model });
  const found = (ratio: number, least?: number): Line => ({
    name: `${model}: ${finePercent(ratio - 1)} found`,
    tasks: [cells(ratio, half)],
    read: (tally) => ({ count: tally.found!, of: half }),
    ...bounded({ least }),
  });
  return [
    {
      name: `${model}: ${COLUMNS.falselySlower}`,
      tasks: [nothing],
      read: (tally) => ({ count: tally.falselySlower!, of: runs }),
      ...bounded({ most: bound.falselySlower }),
    },
    {
      // The count of docs and of the live record: slower or faster, of cells and of S3 clients.
      name: `${model}: ${COLUMNS.flagged}`,
      tasks: [nothing],
      read: (tally) => ({ count: tally.flagged!, of: runs }),
    },
    {
      // What the test alone promises, whatever T is: 5 % for any change, up or down, however small.
      name: `${model}: ${COLUMNS.proven}`,
      tasks: [nothing],
      read: (tally) => ({ count: tally.falselyProven!, of: runs }),
      most: 0.05,
    },
    {
      name: `${model}: a cell beyond noise, though nothing changed`,
      tasks: [nothing],
      read: (tally) => ({ count: tally.beyondNoise!, of: runs }),
      most: 0.001,
    },
    found(0.93),
    found(0.9, bound.found10),
    found(0.75, bound.found25),
    {
      name: `${model}: ${COLUMNS.runs}`,
      tasks: [nothing, before],
      read: (now, then) => {
        const [mine, theirs] = [now.made! / nothing.runs, then!.made! / before.runs];
        const shown = `${(mine / 132).toFixed(1)} and ${(theirs / 132).toFixed(1)} a cell`;
        return { value: mine / theirs, shown };
      },
      ...bounded({ most: bound.runs }),
    },
  ];
}

/** A commit built twice differs: T, learnt from nights that do that, keeps it from being called. */
function ofBuilds(runs: number): Line[] {
  const learnt = Math.max(1, Math.ceil(runs / 100));
  return [20, 100].flatMap((nights) => {
    const tasks = [task('builds', learnt, { nights, runs: 20, sd: 0.02 })];
    const name = `builds differ by 2 %, T learnt from ${nights} nights`;
    return [
      {
        name: `${name}: any false slower`,
        tasks,
        read: (tally: Tally) => ({ count: tally.falselySlower!, of: tally.runs! }),
        most: 0.05,
      },
      {
        name: `${name}: ${COLUMNS.flagged}`,
        tasks,
        read: (tally: Tally) => ({ count: tally.flagged!, of: tally.runs! }),
      },
      {
        name: `${name}: T`,
        tasks,
        read: (tally: Tally) => mean(tally.threshold! / learnt, 'mean over cells'),
      },
    ];
  });
}

/** Few rounds are enough for what no noise does. */
function ofLargeChanges(runs: number): Line[] {
  const models = ['process 5 %', 'bursts', '503s'] as const;
  return models.flatMap((model) =>
    [2, 3].flatMap((rounds) =>
      [1 / 3, 1 / 10].map(
        (ratio): Line => ({
          name: `${model}: ${Math.round(1 / ratio)} × slower, time up after ${rounds} rounds: slower`,
          tasks: [task('cutShort', runs, { model, ratio, rounds })],
          read: (tally) => ({ count: tally.found!, of: runs }),
          least: model === '503s' ? 0.75 : 0.95,
        }),
      ),
    ),
  );
}

/** At T = 10 % a change of −5 % is not "unchanged". */
function ofSmallChanges(runs: number): Line[] {
  return (['process 0.5 %', 'process 1.5 %', 'process 3 %'] as const).flatMap((model) => {
    const tasks = [task('cells', runs, { model, ratio: 0.95, threshold: THRESHOLD_AT_FIRST })];
    const share = (words: string, verdicts: string[]): Line => ({
      name: `${model}, T = 10 %: −5 % ${words}`,
      tasks,
      read: (tally) => ({
        count: verdicts.reduce((sum, verdict) => sum + (tally[verdict] ?? 0), 0),
        of: runs,
      }),
    });
    return [
      share('told as slower, less than T', ['slightlySlower', 'slower']),
      { ...share('called unchanged', ['unchanged']), most: 0.05 },
      share('not flagged', ['notFlagged']),
    ];
  });
}

/** The sum of a client's cells is a cell. */
function ofClients(runs: number): Line[] {
  const models = [
    ['process 1.5 %', 0.93],
    ['process 3 %', 0.75],
    ['process 5 %', 0.39],
  ] as const;
  return models.flatMap(([model, least]) => {
    const line = (ratio: number, rest: Partial<Line>): Line => ({
      name: `${model}: a client ${finePercent(ratio - 1)} in all 12 workloads, proven`,
      tasks: [task('client', runs, { model, ratio })],
      read: (tally) => ({ count: tally.proven!, of: runs }),
      ...rest,
    });
    return [
      line(0.95, { least }),
      line(0.97, {}),
      line(0.95, {
        name: `${model}: one of ten other clients, falsely proven to differ`,
        read: (tally) => ({ count: tally.falselyProven!, of: tally.clients! }),
        most: 0.007,
      }),
      line(0.95, {
        name: `${model}: one of ten other clients, falsely slower or faster`,
        read: (tally) => ({ count: tally.falselyCalled!, of: tally.clients! }),
        most: 0.007,
      }),
    ];
  });
}

/** Two files of two hosts of which one may be 3 % faster in all. */
function ofTwoHosts(runs: number): Line[] {
  return [LEAST_THRESHOLD, THRESHOLD_AT_FIRST].flatMap((threshold) => {
    const asked = (cells: number, ratio: number) =>
      task('twoHosts', runs, { cells, ratio, threshold });
    const [some, alone, few] = [asked(132, 0.75), asked(132, 1), asked(8, 1)];
    const name = `two hosts, T = ${finePercent(threshold)}`;
    return [
      { name: `${name}: any of 132 falsely suspect`, tasks: [alone], read: falsely, most: 0.1 },
      { name: `${name}: any of 8 falsely suspect`, tasks: [few], read: falsely, most: 0.1 },
      {
        name: `${name}: −25 % suspect`,
        tasks: [some],
        read: (tally: Tally) => ({ count: tally.found!, of: runs }),
        least: 0.95,
      },
    ];
  });

  function falsely(tally: Tally) {
    return { count: tally.falsely!, of: runs };
  }
}

/** What a report says it would have called is called that often. */
function ofSmallest(runs: number): Line[] {
  return (['process 0.5 %', 'process 3 %', 'process 5 %'] as const).flatMap((model) =>
    [LEAST_THRESHOLD, THRESHOLD_AT_FIRST].map((threshold): Line => {
      return {
        name: `${model}, T = ${finePercent(threshold)}: the smallest change that would be called, called`,
        tasks: [task('smallest', runs, { model, threshold })],
        read: (tally) => ({ count: tally.found!, of: runs }),
        least: 0.7,
        most: 0.97,
      };
    }),
  );
}

function task(scenario: ScenarioName, runs: number, asked: Task['asked']): Task {
  return { scenario, asked, runs };
}

function mean(value: number, shown: string) {
  return { value, shown };
}

function bounded({ least, most }: { least?: number | undefined; most?: number | undefined }) {
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
}

/** `0.35 %`, `12.3 %`, `−10 %`. */
export function finePercent(fraction: number): string {
  const value = Number((fraction * 100).toFixed(Math.abs(fraction) < 0.0995 ? 2 : 1));
  return `${String(value).replace('-', '−')} %`;
}
