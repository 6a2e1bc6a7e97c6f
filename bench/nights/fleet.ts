import { lastingChanges } from '../../src/stats/lasting-change.ts';
import { sharedEffect } from '../../src/stats/shared-effect.ts';
import { Dice } from '../verdicts/noise.ts';

/** 3 instance types × 11 S3 clients × 12 workloads. */
export const TYPES = 3;
export const CLIENTS = 11;
export const WORKLOADS = 12;
export const CELLS = TYPES * CLIENTS * WORKLOADS;
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
  for (let type = 0; type < TYPES; type++) {
    const dice = new Dice(seed * TYPES + type);
    const { cell, host } = model(dice);
    const hosts = Array.from({ length: NIGHTS }, () => host());
    const series = Array.from({ length: CLIENTS * WORKLOADS }, (_, at) => {
      const next = cell(dice);
      return {
        s3Client: `client-${at % CLIENTS}`,
        logs: Float64Array.from(hosts, (level) => level + next()),
      };
    });
    const shared = sharedEffect(series);
    fleet.gain += shared.gain / TYPES;
    fleet.hostsUsed += Number(shared.isUsed);
    for (const { logs, s3Client } of series) {
      const effect = shared.ofClient.get(s3Client)!;
      const calm = shared.isUsed ? logs.map((log, night) => log - effect[night]!) : logs;
      fleet.told += lastingChanges(calm, CELLS).length;
    }
  }
  return fleet;
}

/** Whether a step is told within so many nights. */
export function isTold(
  { change, sd, within }: { change: number; sd: number; within: number },
  seed: number,
): boolean {
  const dice = new Dice(seed);
  const [before, length] = [200, 200 + within];
  const logs = Float64Array.from({ length }, (_, night) => {
    return sd * dice.normal() + (night >= before ? Math.log1p(change) : 0);
  });
  return lastingChanges(logs, CELLS).some(({ toldAt }) => toldAt >= before);
}
