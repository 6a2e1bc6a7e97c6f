import { clopperPearson } from '../src/stats/distributions.ts';
import { type Figure, showFigures } from './figures.ts';
import { runsAsked } from './runs.ts';
import { COLUMNS, finePercent, type Line, linesOf } from './verdicts/lines.ts';
import { MODELS } from './verdicts/noise.ts';
import { type Task, tallyAll } from './verdicts/seeds.ts';

/** A/A runs of each model; a change is looked for in half as many. */
const DEFAULT_RUNS = 1000;

/**
 * How often the method errs and what it finds, in simulated runs through the real code: `npm run bench --
 * verdicts [--runs N]`. False when a bound is missed.
 */
export async function run(): Promise<boolean> {
  const lines = linesOf(runsAsked(DEFAULT_RUNS));
  const figures = await verdictFigures(lines);
  const [bounds, others] = verdictTables(figures);
  console.log(
    'Simulated comparisons of 132 cells of which none changed, and one that did, at T = 5 % of a cell and\n' +
      '4 % of an S3 client over its workloads, unless said otherwise; shares with their exact 95 %\n' +
      'intervals. A false flag is anything slower or faster, of a cell or an S3 client, in a run in which\n' +
      `nothing changed.\n\nBounds\n\n${bounds}\n\nOthers\n\n${showFigures(others)}`,
  );
  return figures.every(({ reached }) => reached);
}

/** What the lines come to; a task that several need is run once. */
export async function verdictFigures(lines: readonly Line[]): Promise<Figure[]> {
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
      value: 'value' in figure ? figure.value.toFixed(2) : finePercent(value),
      bound: boundInWords(line, 'value' in figure ? String : finePercent),
      reached: value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? 0),
    };
  });
}

function boundInWords(
  { least, most }: Pick<Line, 'least' | 'most'>,
  shown: (bound: number) => string,
) {
  if (least !== undefined && most !== undefined) return `${shown(least)} to ${shown(most)}`;
  if (most !== undefined) return `≤ ${shown(most)}`;
  return least === undefined ? '' : `≥ ${shown(least)}`;
}

/** What is said of all models of noise, a row each, with the bounds; and the other figures. */
export function verdictTables(figures: readonly Figure[]): [string, Figure[]] {
  const columns: readonly string[] = Object.values(COLUMNS);
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const rows = Object.keys(MODELS).map((model) => [
    model,
    ...columns.map((column) => cellOf(byName.get(`${model}: ${column}`))),
  ]);
  const inTable = new Set(
    Object.keys(MODELS).flatMap((model) => columns.map((one) => `${model}: ${one}`)),
  );
  const table = [['noise', ...columns], columns.map(() => '---').concat('---'), ...rows];
  const text = table.map((row) => `| ${row.join(' | ')} |`).join('\n');
  return [text, figures.filter(({ name }) => !inTable.has(name))];
}

/** `0.4 % (0.2 to 0.8 %) ≤ 1 %`, and whether that is missed. */
function cellOf(figure: Figure | undefined): string {
  if (figure === undefined) return '';
  const { bound, measured, reached, value } = figure;
  const interval = /\(.*\)/.exec(measured)?.[0] ?? `(${measured})`;
  return [value, interval, bound, reached ? '' : '**missed**']
    .filter((part) => part !== '')
    .join(' ');
}

function inWords(count: number, of: number): string {
  const [low, high] = clopperPearson(count, of);
  return `${count} of ${of} (${finePercent(low)} to ${finePercent(high)})`;
}
