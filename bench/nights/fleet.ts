import { lastingChanges } from '../../src/stats/lasting-change.ts';
import { median } from '../../src/stats/quantile.ts';
import { sharedEffect } from '../../src/stats/shared-effect.ts';
import { Dice } from '../verdicts/noise.ts';
import { CLIENTS, WORKLOADS } from '../verdicts/scenarios.ts';

/** Instance types, each with all S3 clients and workloads. */
export const TYPES_OF_FLEET = 3;
export const CELLS = TYPES_OF_FLEET * CLIENTS * WORKLOADS;
export const NIGHTS = 365;

/** Noise of one cell, night by night, on the logarithm; `host` is of all cells of its type. */
export type NightNoise = (dice: Dice) => { cell: (dice: Dice) => () => number; host: () => number };

const none = () => 0;

function independent(sd: number): NightNoise {
  return () => ({ cell: (dice) => () => sd * dice.normal(), host: none });
}

function autoregressive(correlation: number, sd: number): NightNoise {
  return () => ({
    cell: (dice) => {
      let level = sd * dice.normal();
      return () => {
        level = correlation * level + sd * Math.sqrt(1 - correlation ** 2) * dice.normal();
        return level;
      };
    },
    host: none,
  });
}

/** As nights were judged before, and where that told false changes. */
export const NIGHT_MODELS = {
  'independent, sd 2 %': independent(0.02),
  'independent, sd 4 %': independent(0.04),
  'independent, sd 8 %': independent(0.08),
  'AR(1) 0.5, sd 4 %': autoregressive(0.5, 0.04),
  'a week’s cycle of ±4 %, sd 2 %': () => ({
    cell: (dice) => {
      let night = dice.between(0, 7);
      return () => 0.04 * Math.sin((2 * Math.PI * night++) / 7) + 0.02 * dice.normal();
    },
    host: none,
  }),
  'hosts kept 20 nights, sd 3 %, and 2 % a night': (dice) => {
    let night = 0;
    let level = 0;
    return {
      cell: (own) => () => 0.02 * own.normal(),
      host: () => {
        if (night++ % 20 === 0) level = 0.03 * dice.normal();
        return level;
      },
    };
  },
} as const satisfies Record<string, NightNoise>;

export interface Fleet {
  told: number;
  /** Mean over types. */
  gain: number;
  /** Types of which a host was taken out. */
  hostsUsed: number;
}

/** A year of a fleet in which nothing changed. */
export function judgeYear(model: NightNoise, seed: number): Fleet {
  const fleet: Fleet = { told: 0, gain: 0, hostsUsed: 0 };
  for (let type = 0; type < TYPES_OF_FLEET; type++) {
    const { shared, told } = judgeType(model, seed * TYPES_OF_FLEET + type, () => 0);
    fleet.gain += shared.gain / TYPES_OF_FLEET;
    fleet.hostsUsed += Number(shared.isUsed);
    fleet.told += told.reduce((sum, changes) => sum + changes, 0);
  }
  return fleet;
}

/** Changes told of a client that got faster in all its cells in the middle of the year, and of all others. */
export function judgeClient(model: NightNoise, seed: number): { own: number; others: number } {
  const faster = (client: number, night: number) =>
    client === 0 && night >= NIGHTS / 2 ? Math.log(1.12) : 0;
  const { told } = judgeType(model, seed, faster);
  const of = (isOwn: boolean) =>
    told.filter((_, at) => (at % CLIENTS === 0) === isOwn).filter((changes) => changes > 0).length;
  return { own: of(true), others: of(false) };
}

/** A year of one instance type; how many changes are told of each cell. */
function judgeType(
  model: NightNoise,
  seed: number,
  change: (client: number, night: number) => number,
) {
  const dice = new Dice(seed);
  const { cell, host } = model(dice);
  const hosts = Array.from({ length: NIGHTS }, () => host());
  const series = Array.from({ length: CLIENTS * WORKLOADS }, (_, at) => {
    const client = at % CLIENTS;
    const next = cell(dice);
    const logs = Float64Array.from(hosts, (level, night) => level + next() + change(client, night));
    return { s3Client: `client-${client}`, logs };
  });
  const shared = sharedEffect(series);
  const told = series.map(({ logs, s3Client }) => {
    const effect = shared.ofClient.get(s3Client)!;
    const calm = shared.isUsed ? logs.map((log, night) => log - effect[night]!) : logs;
    return lastingChanges(calm, CELLS).length;
  });
  return { shared, told };
}

export interface LevelStep {
  change: number;
  /** Noise of a night. */
  sd: number;
  within: number;
  /** Nights that were measured before it. */
  before?: number;
}

/** Whether a step is told within so many nights. */
export function isTold({ change, sd, within, before = 200 }: LevelStep, seed: number): boolean {
  const dice = new Dice(seed);
  const length = before + within;
  const logs = Float64Array.from({ length }, (_, night) => {
    return sd * dice.normal() + (night >= before ? Math.log1p(change) : 0);
  });
  return lastingChanges(logs, CELLS).some(({ toldAt }) => toldAt >= before);
}

/**
 * False changes a year of a fleet whose cells vary as real series do: what is left of them without their
 * own level (the median of 15 on either side of each), in blocks of 10 that are drawn at random.
 */
export function judgeRealYear(series: readonly (readonly number[])[], seed: number): number {
  const dice = new Dice(seed);
  const left = series.map(withoutLevel).filter(({ length }) => length >= 10 * BLOCK);
  let told = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    const values = left[cell % left.length]!;
    const logs: number[] = [];
    while (logs.length < NIGHTS) {
      const at = Math.floor(dice.between(0, values.length - BLOCK));
      logs.push(...values.slice(at, at + BLOCK));
    }
    told += lastingChanges(logs.slice(0, NIGHTS), CELLS).length;
  }
  return told;
}

const BLOCK = 10;
const BESIDE = 15;

function withoutLevel(values: readonly number[]): number[] {
  const logs = values.filter((value) => value > 0).map(Math.log);
  return logs.map((log, at) => log - median(logs.slice(Math.max(0, at - BESIDE), at + BESIDE + 1)));
}
