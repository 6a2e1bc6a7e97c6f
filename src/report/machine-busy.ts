import type { JobResult } from '../contract/run-result.ts';
import { median } from '../stats/quantile.ts';

/** How busy others kept the machine while runs that count were made, in CPUs. */
export interface MachineBusy {
  /** Of the usual run, and of the one with the most. */
  others: { usual: number; most: number };
  steal: { usual: number; most: number };
  /** Whether it has to be said: enough for figures to vary more than on an idle machine. */
  matters: boolean;
}

/** Of a CPU, for the usual run and for a single one, from which on it matters. */
const USUAL = 0.1;
const SINGLE = 0.3;

/** @returns null where no run tells */
export function machineBusy(jobs: readonly JobResult[]): MachineBusy | null {
  const told = jobs.flatMap(({ cases }) =>
    cases.flatMap(({ measurements }) => measurements.flatMap(({ machine }) => machine ?? [])),
  );
  if (told.length === 0) return null;
  const summed = (values: readonly number[]) => ({
    usual: median(values),
    most: Math.max(...values),
  });
  const others = summed(told.map((one) => one.others));
  const steal = summed(told.map((one) => one.steal));
  const matters = [others, steal].some(({ most, usual }) => usual >= USUAL || most >= SINGLE);
  return { others, steal, matters };
}
