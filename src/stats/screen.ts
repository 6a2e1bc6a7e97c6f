import type { RunResult } from '../contract/run-result.ts';
import { type Pair, pairSides } from './cells.ts';
import { directionOf } from './effect.ts';
import { median } from './quantile.ts';
import { comparable } from './refusal.ts';
import { DESIGN, type Sample, sampleInRounds } from './sample.ts';

/** A cell stands out when its ratio is 0.97 or less, or 1.03 or more. */
export const SCREEN_THRESHOLD = 0.03;

export interface ScreenOptions {
  /** Rounds 1 to this one are the screen. */
  screenRounds?: number;
  screenThreshold?: number;
}

/** Candidate ÷ baseline, of the medians of process medians; null when a side has no kept run. */
export function screenRatio(candidate: Sample, baseline: Sample): number | null {
  if (candidate.screen.length === 0 || baseline.screen.length === 0) return null;
  return median(candidate.screen) / median(baseline.screen);
}

export function standsOut(ratio: number, { screenThreshold }: ScreenOptions = {}): boolean {
  return directionOf(ratio, screenThreshold ?? SCREEN_THRESHOLD) !== 0;
}

/** The cells of a run that stood out in its screen: those to be measured again, in fresh rounds. */
export function cellsToConfirm(run: RunResult, options: ScreenOptions = {}): Pair[] {
  const screenRounds = options.screenRounds ?? DESIGN.screen.rounds;
  return pairSides(run).filter((pair) => {
    const sides = comparable(pair);
    if ('verdict' in sides) return false;
    const ratio = screenRatio(
      sampleInRounds(sides.candidate, screenRounds),
      sampleInRounds(sides.baseline, screenRounds),
    );
    return ratio !== null && standsOut(ratio, options);
  });
}
