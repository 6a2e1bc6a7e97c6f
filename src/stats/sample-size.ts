import { FALSE_DISCOVERY_RATE } from './benjamini-hochberg.ts';

/** The p-value when the sides do not overlap at all: 2 ÷ C(n + m, n); 1 without values. */
export function smallestP(n: number, m: number): number {
  let ways = 1;
  for (let i = 1; i <= n; i++) ways *= (m + i) / i;
  return Math.min(1, 2 / ways);
}

/** Values that each side needs, for a lone change among `cells` cells to be found at all. */
export function runsNeeded(cells: number): number {
  let runs = 1;
  while (smallestP(runs, runs) > FALSE_DISCOVERY_RATE / cells) runs++;
  return runs;
}

/** Whether a lone change could be found among `cells` cells, however large it is. */
export function isEnough([n, m]: readonly [number, number], cells: number): boolean {
  return smallestP(n, m) <= FALSE_DISCOVERY_RATE / cells;
}

/** E.g. "n = 4 vs 4; needs ≥ 8 per side for 132 cells". */
export function shortfall([n, m]: readonly [number, number], cells: number): string {
  const all = cells === 1 ? '1 cell' : `${cells} cells`;
  return `n = ${n} vs ${m}; needs ≥ ${runsNeeded(cells)} per side for ${all}`;
}

/** The change that could have been seen, as a fraction: half the width of the ratio's interval. */
export function detectableChange([low, high]: readonly [number, number]): number {
  return (high - low) / 2;
}
