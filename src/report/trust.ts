import { CONFIDENCE } from '../stats/hodges-lehmann.ts';
import { EFFECTS_NEEDED, THRESHOLD_AT_FIRST } from '../stats/threshold.ts';
import type { ComparisonSummary } from './comparison-summary.ts';
import { counted, percent } from './format.ts';
import type { ReportModel } from './model.ts';

/** How far the verdicts of a comparison can be trusted, a sentence each. */
export function howSure({ comparison, falseFlags, thresholds }: ReportModel): string[] {
  if (comparison === null) return [];
  return [
    ...evidence(comparison),
    ...detectability(comparison),
    ...leastChange(comparison, thresholds),
    falseFlags && falseFlagRate(falseFlags),
  ].filter((sentence) => typeof sentence === 'string');
}

function evidence({ againstItself, cells, provisional, separate }: ComparisonSummary): string[] {
  const alone = cells.filter((cell) => cell.evidence === 'separate').length;
  const who = separate ? 'The sides' : `The sides of ${counted(alone, 'cell')}`;
  return [
    againstItself &&
      'An A/A run: both sides are the same code, so whatever is called slower or faster is a false flag.',
    provisional &&
      'Provisional: instance types are still to come, and the more cells are tested together, the more a ' +
        'difference has to show.',
    alone > 0 &&
      `${who} were measured at different times, maybe on different hosts. That is weaker evidence: a change is ` +
        'called suspect there, never slower or faster.',
  ].filter((sentence) => sentence !== false);
}

function detectability({ counts, design, detectable, separate }: ComparisonSummary): string[] {
  const sentences: string[] = [];
  if (detectable !== null) {
    const { cells, least, median, most } = detectable;
    const range = cells > 1 ? ` (${percent(least)} to ${percent(most)})` : '';
    sentences.push(
      `Half the ${percent(CONFIDENCE)} interval is ${percent(median)} at the median of ` +
        `${counted(cells, 'tested cell')}${range}, each taken alone: a smaller change could hardly have been told from none.`,
    );
  }
  if (counts.notFlagged > 0 && design !== null && 'screen' in design && !separate) {
    const { keptPerRound, rounds, threshold } = design.screen;
    sentences.push(
      `Not flagged: within ±${percent(threshold)} in a screen of ${rounds} × ${keptPerRound} kept runs a side, ` +
        'and not measured any further. That is no proof that nothing changed.',
    );
  }
  return sentences;
}

/** T of cells, of which there is one at least: `6.0 % to 10 %`. */
export function thresholdSpan(cells: ComparisonSummary['cells']): string {
  const values = cells.map(({ threshold }) => threshold);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? percent(most) : `${percent(least)} to ${percent(most)}`;
}

function leastChange({ cells }: ComparisonSummary, origin: ReportModel['thresholds']): string[] {
  const values = cells.map(({ threshold }) => threshold);
  if (values.length === 0) return [];
  const span = thresholdSpan(cells);
  if (origin === 'chosen')
    return [`The least change that counts is T = ${span}, as it was asked for.`];
  const hides = 'which hides changes of 5 to 9\u00a0%';
  const atFirst = values.includes(THRESHOLD_AT_FIRST);
  if (origin === 'learnt' && atFirst) {
    return [
      `The least change that counts is T = ${span}. It is ${percent(THRESHOLD_AT_FIRST)} until ` +
        `${EFFECTS_NEEDED} A/A figures of a cell are known, ${hides}.`,
    ];
  }
  return [`The least change that counts is T = ${span}${atFirst ? `, ${hides}` : ''}.`];
}

function falseFlagRate({ flagged, interval, runs }: NonNullable<ReportModel['falseFlags']>) {
  if (runs === 0) return 'False flags: no A/A run is known yet, so their rate is not.';
  const [low, high] = interval.map(percent);
  return `False flags: ${flagged} of the last ${counted(runs, 'A/A run')} (${percent(CONFIDENCE)} interval ${low} to ${high}).`;
}
