import type { ModelName } from './noise.ts';

/** What must hold at T = 5 % for 132 cells and one that changed. */
export interface Bound {
  models: readonly ModelName[];
  /** Share of A/A runs with any cell or S3 client `slower`: at most. */
  falselySlower: number;
  /** Share of runs in which a cell at −10 %, at −25 % is found: at least. */
  found10?: number;
  found25?: number;
  /** Timed runs, as a share of those of the design of before: at most. */
  runs?: number;
}

const RUNS = 0.75;

export const BOUNDS: readonly Bound[] = [
  {
    models: ['process 0.5 %', 'process 1.5 %'],
    ...{ falselySlower: 0.01, found10: 0.95, found25: 0.99, runs: RUNS },
  },
  {
    models: ['process 5 %'],
    ...{ falselySlower: 0.03, found10: 0.6, found25: 0.99, runs: RUNS },
  },
  {
    models: ['AR(1) 0.5', 'AR(1) 0.7', 'AR(1) 0.9'],
    ...{ falselySlower: 0.03, found10: 0.6, found25: 0.99, runs: RUNS },
  },
  { models: ['drift'], falselySlower: 0.01, found10: 0.85, found25: 0.99, runs: RUNS },
  { models: ['step'], falselySlower: 0.03, found10: 0.65, found25: 0.99, runs: RUNS },
  { models: ['bursts'], falselySlower: 0.03, found10: 0.5, found25: 0.9, runs: RUNS },
  { models: ['bad minutes'], falselySlower: 0.03, found10: 0.75, found25: 0.9, runs: RUNS },
  { models: ['503s'], falselySlower: 0.03, found10: 0.75, found25: 0.9, runs: RUNS },
  {
    models: ['periodic A', 'periodic B', 'periodic C', 'periodic D'],
    falselySlower: 0.05,
  },
];

/** Models without a bound of their own: shown, so that nobody need guess. */
export const SHOWN: readonly ModelName[] = [
  'process 3 %',
  'bimodal',
  'bimodal, rare',
  'unequal cells',
  'heavy tail',
  'cold first process',
];
