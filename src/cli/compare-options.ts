import { type DesignAsked, designAsked } from '../judge/judge.ts';
import type { CompareAsked } from '../orchestrator/plan.ts';
import type { CodeUnderTest } from './code-under-test.ts';

/** Options of earlier versions, of the command line and the action, and what to do in their place. */
export const FORMER_OPTIONS: Readonly<Record<string, string>> = {
  'screen-runs': 'use runs-per-round instead',
  'confirm-runs': 'use runs-per-round instead',
  'confirm-rounds': 'use max-rounds instead',
  'screen-threshold-percent': 'leave it out, as what stands out is followed by itself',
};

/** How sides are compared, as it was asked for; absent means the default. */
export interface CompareSettings extends DesignAsked {
  /** For the measuring of a comparison, on all instance types together. */
  budgetSeconds?: number;
  maxCaseMinutes?: number;
}

/** A cell of 132 takes a minute or two; one that takes so long hangs, or has far too large a workload. */
export const DEFAULT_MAX_CASE_MINUTES = 30;

/**
 * What the plan needs to know of a comparison; null when there is nothing to compare with.
 *
 * @throws InputError for rounds that contradict each other
 */
export function compareAsked(
  { againstItself, baseline }: CodeUnderTest,
  settings: CompareSettings,
): CompareAsked | null {
  if (baseline === null) return null;
  const { budgetSeconds = null, maxCaseMinutes = DEFAULT_MAX_CASE_MINUTES } = settings;
  const design = { againstItself, budgetSeconds, ...designAsked(settings) };
  return { ...baseline, design, maxCaseSeconds: maxCaseMinutes * 60 };
}
