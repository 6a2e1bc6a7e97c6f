import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { clopperPearson } from '../src/stats/distributions.ts';
import { type Figure, showFigures } from './figures.ts';
import { optionsAsked } from './harness.ts';
import {
  CELLS,
  isTold,
  judgeClient,
  judgeRealYear,
  judgeYear,
  type LevelStep,
  NIGHT_MODELS,
} from './nights/fleet.ts';
import { runsOf } from './runs.ts';
import { finePercent } from './verdicts/lines.ts';
import { CLIENTS, WORKLOADS } from './verdicts/scenarios.ts';

/** Years of each model; steps are looked for a hundred times as often. */
const DEFAULT_YEARS = 4;
/** False changes told a year, over all cells. */
const MOST_FALSE = 12;
const MOST_SECONDS = 10;
/** Of a change of one client, cells of others that are told as changed: no more than of none. */
const MOST_OTHERS = MOST_FALSE / CELLS;
const STEPS: (LevelStep & { least?: number })[] = [
  { change: -0.1, sd: 0.04, within: 7, least: 0.95 },
  { change: -0.05, sd: 0.02, within: 10, least: 0.75 },
  { change: -0.1, sd: 0.04, within: 14, before: 90 },
  { change: -0.05, sd: 0.04, within: 30 },
  { change: -0.1, sd: 0.08, within: 30 },
];

/**
 * How often nights tell what is not there, and how soon what is: `npm run bench -- nights [--runs YEARS]
 * [--series FILE]`, a file of real series as `{"series": [{"values": [1.2, …]}, …]}`. False when a
 * bound is missed.
 */
export async function run(): Promise<boolean> {
  const asked = optionsAsked({ runs: { type: 'string' }, series: { type: 'string' } });
  const years = runsOf(asked.runs, DEFAULT_YEARS);
  const figures = [...nightFigures(years), ...(await figuresOfReal(asked.series, years))];
  console.log(`${CELLS} cells, a year of nights.\n\n${showFigures(figures)}`);
  return figures.every(({ reached }) => reached);
}

export function nightFigures(years: number): Figure[] {
  const began = process.cpuUsage();
  const models = Object.entries(NIGHT_MODELS).map(([name, model]): Figure => {
    const fleets = Array.from({ length: years }, (_, year) => judgeYear(model, year + 1));
    const told = fleets.map((fleet) => fleet.told);
    const mean = told.reduce((sum, count) => sum + count, 0) / years;
    const gain = fleets.reduce((sum, fleet) => sum + fleet.gain, 0) / years;
    const used = fleets.reduce((sum, fleet) => sum + fleet.hostsUsed, 0);
    return {
      name: `${name}: false changes told a year`,
      measured: `${told.join(', ')}; host of ${used} of ${3 * years} taken out, gain ${finePercent(gain)}`,
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
    const { before = 200, change, least, sd, within } = step;
    return {
      name: `${finePercent(change)} at ${finePercent(sd)} a night after ${before} nights, told within ${within}`,
      ...share(told.length, tries),
      bound: least === undefined ? '' : `≥ ${finePercent(least)}`,
      reached: told.length / tries >= (least ?? 0),
    };
  });
  const clients = Array.from({ length: years }, (_, year) =>
    judgeClient(NIGHT_MODELS['independent, sd 4 %'], year + 1),
  );
  const [own, others] = [WORKLOADS * years, (CLIENTS - 1) * WORKLOADS * years];
  const told = (of: 'own' | 'others') => clients.reduce((sum, client) => sum + client[of], 0);
  const name = 'one client +12 % from the middle of the year, sd 4 %';
  const ofClient = [
    {
      name: `${name}: its cells told`,
      ...share(told('own'), own),
      bound: '≥ 95 %',
      reached: told('own') / own >= 0.95,
    },
    {
      name: `${name}: cells of other clients told`,
      ...share(told('others'), others),
      bound: `≤ ${finePercent(MOST_OTHERS)}`,
      reached: told('others') / others <= MOST_OTHERS,
    },
  ];
  const cpu = {
    name: 'CPU of a year, with what simulates it',
    measured: '',
    value: `${seconds.toFixed(1)} s`,
    bound: `≤ ${MOST_SECONDS} s`,
    reached: seconds <= MOST_SECONDS,
  };
  return [...models, ...steps, ...ofClient, cpu];
}

/** Of series that somebody gives: no bound, as what they did they may have done for a reason. */
async function figuresOfReal(path: string | undefined, years: number): Promise<Figure[]> {
  if (path === undefined) return [];
  const { series } = RealSeries.parse(JSON.parse(await readFile(path, 'utf8')));
  const told = Array.from({ length: years }, (_, year) =>
    judgeRealYear(
      series.map((one) => one.values),
      year + 1,
    ),
  );
  return [
    {
      name: `as ${series.length} real series vary: changes told a year`,
      measured: told.join(', '),
      value: (told.reduce((sum, count) => sum + count, 0) / years).toFixed(1),
      bound: '',
      reached: true,
    },
  ];
}

const RealSeries = z.object({ series: z.array(z.object({ values: z.array(z.number()) })).min(1) });

function share(count: number, of: number): Pick<Figure, 'measured' | 'value'> {
  const [low, high] = clopperPearson(count, of);
  const measured = `${count} of ${of} (${finePercent(low)} to ${finePercent(high)})`;
  return { measured, value: finePercent(count / of) };
}
