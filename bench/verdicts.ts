import { parseArgs } from 'node:util';
import { InputError, printable } from '../src/contract/input-error.ts';
import { clopperPearson } from '../src/stats/clopper-pearson.ts';
import { type Figure, showFigures } from './figures.ts';
import { type Line, linesOf, percent } from './verdicts/lines.ts';
import { type Task, tallyAll } from './verdicts/seeds.ts';

/** A/A runs of each model; a change is looked for in half as many. */
const DEFAULT_RUNS = 2000;

/**
 * How often the method errs and what it finds, in simulated runs through the real code: `npm run bench --
 * verdicts [--runs N]`. False when a bound is missed.
 */
export async function run(): Promise<boolean> {
  const lines = linesOf(runsAsked(process.argv.slice(3)));
  const figures = await figuresOf(lines);
  console.log(
    'Simulated comparisons of 132 cells of which none changed, and one that did, at T = 5 % unless\n' +
      `said otherwise; shares with their exact 95 % intervals.\n\n${showFigures(figures)}`,
  );
  return figures.every(({ reached }) => reached);
}

/** @throws InputError for anything but a number of runs */
export function runsAsked(args: readonly string[], unlessGiven = DEFAULT_RUNS): number {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string' } },
    strict: false,
  });
  if (values.runs === undefined) return unlessGiven;
  if (/^[1-9]\d{0,5}$/.test(String(values.runs))) return Number(values.runs);
  throw new InputError(
    `--runs is "${printable(String(values.runs))}": give a number of runs, from 1 to 999999.`,
  );
}

/** What the lines come to; a task that several need is run once. */
export async function figuresOf(lines: readonly Line[]): Promise<Figure[]> {
  const tasks = new Map<string, Task>();
  for (const task of lines.flatMap((line) => line.tasks)) tasks.set(JSON.stringify(task), task);
  const tallies = await tallyAll([...tasks.values()]);
  const places = new Map([...tasks.keys()].map((key, at) => [key, at]));
  return lines.map((line) => {
    const figure = line.read(
      ...line.tasks.map((task) => tallies[places.get(JSON.stringify(task))!]!),
    );
    const value = 'value' in figure ? figure.value : figure.count / figure.of;
    const { least, most } = line;
    return {
      name: line.name,
      measured: 'value' in figure ? figure.shown : inWords(figure.count, figure.of),
      value: 'value' in figure ? figure.value.toFixed(2) : percent(value),
      bound:
        most === undefined ? (least === undefined ? '' : `≥ ${shown(least)}`) : `≤ ${shown(most)}`,
      reached: value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? 0),
    };

    function shown(bound: number): string {
      return 'value' in figure ? String(bound) : percent(bound);
    }
  });
}

function inWords(count: number, of: number): string {
  const [low, high] = clopperPearson(count, of);
  return `${count} of ${of} (${percent(low)} to ${percent(high)})`;
}
