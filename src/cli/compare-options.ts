import type { FormerDesign } from '../contract/compare-design.ts';
import { FORMER_DESIGN } from '../contract/compare-design.ts';
import type { CompareAsked } from '../orchestrator/plan.ts';
import type { CodeUnderTest } from './code-under-test.ts';

/** How sides are compared, as it was asked for; absent means the default. */
export interface CompareSettings {
  screenRounds?: number;
  screenRuns?: number;
  screenThresholdPercent?: number;
  confirmRounds?: number;
  confirmRuns?: number;
  maxCaseMinutes?: number;
}

/** A cell of 132 takes a minute or two; one that takes so long hangs, or has far too large a workload. */
export const DEFAULT_MAX_CASE_MINUTES = 30;

/** What the plan needs to know of a comparison; null when there is nothing to compare with. */
export function compareAsked(
  { againstItself, baseline }: CodeUnderTest,
  settings: CompareSettings,
): CompareAsked | null {
  if (baseline === null) return null;
  const { maxCaseMinutes = DEFAULT_MAX_CASE_MINUTES } = settings;
  const design = { againstItself, ...designOf(settings) };
  return { ...baseline, design, maxCaseSeconds: maxCaseMinutes * 60 };
}

function designOf(settings: CompareSettings): Pick<FormerDesign, 'screen' | 'confirm'> {
  const { screen, confirm } = FORMER_DESIGN;
  const percent = settings.screenThresholdPercent;
  return {
    screen: {
      rounds: settings.screenRounds ?? screen.rounds,
      keptPerRound: settings.screenRuns ?? screen.keptPerRound,
      threshold: percent === undefined ? screen.threshold : percent / 100,
    },
    confirm: {
      rounds: settings.confirmRounds ?? confirm.rounds,
      keptPerRound: settings.confirmRuns ?? confirm.keptPerRound,
    },
  };
}
