import { clopperPearson } from '../src/stats/clopper-pearson.ts';
import { type Figure, showFigures } from './figures.ts';
import { CELLS, isTold, judgeYear, NIGHT_MODELS } from './nights/fleet.ts';
import { percent } from './verdicts/lines.ts';
import { runsAsked } from './verdicts.ts';

/** Years of each model; steps are looked for a hundred times as often. */
const DEFAULT_YEARS = 4;
/** False changes told a year, over all cells. */
const MOST_FALSE = 12;
const MOST_SECONDS = 10;
const STEPS = [
  { change: -0.1, sd: 0.04, within: 7, least: 0.95 },
  { change: -0.05, sd: 0.02, within: 10, least: 0.75 },
  { change: -0.05, sd: 0.04, within: 30, least: 0 },
  { change: -0.1, sd: 0.08, within: 30, least: 0 },
];

/** How often nights tell what is not there, and how soon what is: `npm run bench -- nights [--runs YEARS]`. */
export async function run(): Promise<boolean> {
  const figures = figuresOf(runsAsked(process.argv.slice(3), DEFAULT_YEARS));
  console.log(`${CELLS} cells, a year of nights.\n\n${showFigures(figures)}`);
  return figures.every(({ reached }) => reached);
}

export function figuresOf(years: number): Figure[] {
  const began = process.cpuUsage();
  const models = Object.entries(NIGHT_MODELS).map(([name, model]): Figure => {
    const fleets = Array.from({ length: years }, (_, year) => judgeYear(model, year + 1));
    const told = fleets.map((fleet) => fleet.told);
    const mean = told.reduce((sum, count) => sum + count, 0) / years;
    const gain = fleets.reduce((sum, fleet) => sum + fleet.gain, 0) / years;
    const used = fleets.reduce((sum, fleet) => sum + fleet.hostsUsed, 0);
    return {
      name: `${name}: false changes told a year`,
      measured: `${told.join(', ')}; host of ${used} of ${3 * years} taken out, gain ${percent(gain)}`,
      value: mean.toFixed(1),
      bound: `≤ ${MOST_FALSE}`,
      reached: mean <= MOST_FALSE,
    };
  });
  const { system, user } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6 / years / models.length;
  const tries = years * 100;
  const steps = STEPS.map((step): Figure => {
    const told = Array.from({ length: tries }, (_, seed) => isTold(step, seed + 1)).filter(Boolean);
    const [low, high] = clopperPearson(told.length, tries);
    return {
      name: `${percent(step.change)} at ${percent(step.sd)} a night, told within ${step.within} nights`,
      measured: `${told.length} of ${tries} (${percent(low)} to ${percent(high)})`,
      value: percent(told.length / tries),
      bound: step.least > 0 ? `≥ ${percent(step.least)}` : '',
      reached: told.length / tries >= step.least,
    };
  });
  const cpu = {
    name: 'CPU of a year, with what simulates it',
    measured: '',
    value: `${seconds.toFixed(1)} s`,
    bound: `≤ ${MOST_SECONDS} s`,
    reached: seconds <= MOST_SECONDS,
  };
  return [...models, ...steps, cpu];
}
