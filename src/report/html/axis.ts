/** Steps that a person reads without reckoning, within a decade. */
const STEPS = [1, 2, 2.5, 5, 10];
/** More labels would touch on a plot as wide as a telephone. */
const MAX_STEPS = 4;

/** An axis from 0 that holds `largest`: its end and the distance of its labels. */
export function niceAxis(largest: number): { max: number; step: number } {
  if (!(largest > 0)) return { max: 1, step: 0.5 };
  const rough = largest / MAX_STEPS;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = decade * (STEPS.find((candidate) => candidate * decade >= rough) ?? 10);
  return { max: step * Math.ceil(largest / step), step };
}
