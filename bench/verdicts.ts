import { clopperPearson } from '../src/stats/clopper-pearson.ts';
import { compareSides } from '../src/stats/compare.ts';
import { simulateRun } from '../src/stats/noise-model.ts';
import { LEAST_THRESHOLD, THRESHOLD_AT_FIRST } from '../src/stats/threshold.ts';
import { type Figure, showFigures } from './figures.ts';

/** 11 S3 clients on 12 workloads: what the suite measures unless told otherwise. */
const CELLS = 132;
/** Differences between processes, as standard deviation of the logarithm. */
const PROCESS_NOISE = [0.005, 0.03, 0.05];
const THRESHOLDS = [LEAST_THRESHOLD, THRESHOLD_AT_FIRST];
/** Of one cell; at 0 nothing changes in any, and what counts is any cell called slower. */
const CHANGES = [0, -0.05, -0.1, -0.15];
/** Rare events need more runs until their interval says something. */
const RUNS = { whereNothingChanges: 6000, whereOneCellDoes: 1000 };

/** What must hold at the least threshold there is. */
const BOUNDS = [
  { processNoise: 0.005, change: 0, most: 0.01 },
  { processNoise: 0.05, change: 0, most: 0.03 },
  { processNoise: 0.005, change: -0.1, least: 0.85 },
];

export interface Scenario {
  processNoise: number;
  change: number;
  runs: number;
}

export interface Share {
  processNoise: number;
  change: number;
  threshold: number;
  count: number;
  runs: number;
}

/** How often the method cries wolf, and how often it sees one: simulated runs through the real code. */
export async function run(): Promise<boolean> {
  const shares = PROCESS_NOISE.flatMap((processNoise) =>
    CHANGES.flatMap((change) => {
      const runs = change === 0 ? RUNS.whereNothingChanges : RUNS.whereOneCellDoes;
      return simulate({ processNoise, change, runs });
    }),
  );
  console.log(
    `Share of simulated runs of ${CELLS} cells with "slower", and its exact 95 % interval:\n` +
      `in any cell of ${RUNS.whereNothingChanges} A/A runs; in the cell that changed, of ` +
      `${RUNS.whereOneCellDoes} runs.\n\n${table(shares)}\n`,
  );
  const figures = BOUNDS.map((bound) => figureOf(bound, shares));
  console.log(showFigures(figures));
  return figures.every(({ reached }) => reached);
}

/** The share at each threshold; the same runs are judged by all of them. */
export function simulate({ change, processNoise, runs }: Scenario): Share[] {
  const counts = THRESHOLDS.map(() => 0);
  for (let seed = 0; seed < runs; seed++) {
    const noise = { process: processNoise };
    const measured = simulateRun({ seed, cells: CELLS, ratio: 1 + change, noise });
    for (const [index, threshold] of THRESHOLDS.entries()) {
      const judged = compareSides(measured, { thresholdOf: () => threshold });
      const counted = change === 0 ? judged : judged.slice(0, 1);
      if (counted.some(({ verdict }) => verdict === 'slower')) counts[index]! += 1;
    }
  }
  return THRESHOLDS.map((threshold, index) => {
    return { processNoise, change, threshold, count: counts[index]!, runs };
  });
}

function table(shares: readonly Share[]): string {
  const line = (cells: readonly string[]) =>
    cells
      .map((cell) => cell.padEnd(24))
      .join('')
      .trimEnd();
  const heads = CHANGES.map((change) => (change === 0 ? 'A/A' : percent(change, 0)));
  const rows = PROCESS_NOISE.flatMap((processNoise) =>
    THRESHOLDS.map((threshold) => [
      `${percent(processNoise)}, T = ${percent(threshold, 0)}`,
      ...CHANGES.map((change) => inWords(find(shares, { processNoise, change, threshold }))),
    ]),
  );
  return [['process sd', ...heads], ...rows].map(line).join('\n');
}

function find(
  shares: readonly Share[],
  { change, processNoise, threshold }: Pick<Share, 'change' | 'processNoise' | 'threshold'>,
): Share {
  const isIt = (one: Share) =>
    one.processNoise === processNoise && one.change === change && one.threshold === threshold;
  return shares.find(isIt)!;
}

function figureOf(
  { change, least, most, processNoise }: (typeof BOUNDS)[number],
  shares: readonly Share[],
): Figure {
  const share = find(shares, { change, processNoise, threshold: LEAST_THRESHOLD });
  const value = share.count / share.runs;
  const what =
    change === 0 ? 'A/A runs with any cell slower' : `a cell at ${percent(change, 0)} found`;
  return {
    name: `${what}, process sd ${percent(processNoise)}`,
    measured: `${share.count} of ${share.runs}`,
    value: percent(value),
    bound: most === undefined ? `≥ ${percent(least!, 0)}` : `≤ ${percent(most, 0)}`,
    reached: most === undefined ? value >= least! : value <= most,
  };
}

function inWords({ count, runs }: Share): string {
  const [low, high] = clopperPearson(count, runs);
  return `${percent(count / runs)} (${percent(low)} – ${percent(high)})`.replaceAll(' %', '');
}

function percent(fraction: number, digits = 1): string {
  return `${(fraction * 100).toFixed(digits).replace('-', '−')} %`;
}
