import { FORMER_DESIGN, type FormerDesign } from '../contract/compare-design.ts';
import type { RunResult } from '../contract/run-result.ts';
import { type Pair, pairSides } from './cells.ts';
import { directionOf } from './effect.ts';
import { median } from './quantile.ts';
import { comparable } from './refusal.ts';
import { type Sample, sampleInRounds } from './sample.ts';

export type Screen = FormerDesign['screen'];

/** The screen that the run was made with. */
export function screenOf({ compare }: RunResult): Screen {
  return (compare && 'screen' in compare ? compare : FORMER_DESIGN).screen;
}

/** Candidate ÷ baseline, of the medians of process medians; null when a side has no kept run. */
export function screenRatio(candidate: Sample, baseline: Sample): number | null {
  if (candidate.screen.length === 0 || baseline.screen.length === 0) return null;
  return median(candidate.screen) / median(baseline.screen);
}

/** At a threshold of 3 %: when the ratio is 0.97 or less, or 1.03 or more. */
export function standsOut(ratio: number, { threshold }: Pick<Screen, 'threshold'>): boolean {
  return directionOf(ratio, threshold) !== 0;
}

/** The cells of a run that stood out in its screen: those to be measured again, in fresh rounds. */
export function cellsToConfirm(run: RunResult): Pair[] {
  const screen = screenOf(run);
  return pairSides(run).filter((pair) => {
    const sides = comparable(pair);
    if ('verdict' in sides) return false;
    const ratio = screenRatio(
      sampleInRounds(sides.candidate, screen.rounds),
      sampleInRounds(sides.baseline, screen.rounds),
    );
    return ratio !== null && standsOut(ratio, screen);
  });
}
