import { CELLS_NEEDED } from '../judge/two-hosts.ts';
import { THRESHOLD_AT_FIRST } from '../stats/threshold.ts';
import { type ComparisonSummary, isInRounds, type Smallest } from './comparison-summary.ts';
import { change, counted, listed, percent } from './format.ts';
import type { Name } from './headline.ts';
import type { ReportModel } from './model.ts';

/** How far the verdicts of a comparison can be trusted, a sentence each. */
export function howSure({ comparison, falseFlags, thresholds }: ReportModel, name: Name): string[] {
  if (comparison === null) return [];
  return [
    ...evidence(comparison),
    ...sharedByHosts(comparison, name),
    ...smallestChanges(comparison, name),
    ...notFlagged(comparison),
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

/** What all cells of an instance type share, when two runs are compared. */
export function sharedByHosts({ hostShares }: ComparisonSummary, name: Name): string[] {
  return hostShares.flatMap(({ cells, instanceType, isTakenOut, ratio }) => {
    const where = name(instanceType);
    if (!isTakenOut) {
      return (
        `${counted(cells, 'cell')} of ${where} ${cells === 1 ? 'is' : 'are'} too few to tell a change from what ` +
        `another host or another day does to all of them: that takes ${CELLS_NEEDED}.`
      );
    }
    const shared = change(ratio);
    // As it is shown: a share of nothing needs no words.
    if (!/[1-9]/.test(shared)) return [];
    return (
      `All cells of ${where} differ by ${shared}: another host or another day, or a change of all. ` +
      'It was taken out of the changes shown.'
    );
  });
}

/** Instance types that are named one by one. */
const TYPES_NAMED = 4;

/** The smallest slowdown that would have been called: of each instance type, or from which to which. */
function smallestChanges({ smallest }: ComparisonSummary, name: Name): string[] {
  const [could, none] = [true, false].map((is) =>
    smallest.filter(({ change: least }) => (least !== null) === is),
  ) as [Smallest[], Smallest[]];
  const sentences: string[] = [];
  if (could.length > 0) {
    const [{ cells, power }] = could as [Smallest];
    const sizes = new Set(could.map((one) => percent(one.change!)));
    const least = could.map((one) => one.change!);
    const words =
      sizes.size === 1 && none.length === 0
        ? [...sizes][0]
        : could.length > TYPES_NAMED
          ? `${spanOf(least)}, by instance type`
          : listed(could.map((one) => `${percent(one.change!)} on ${name(one.instanceType)}`));
    const t = spanOf(could.flatMap(({ thresholds }) => thresholds));
    sentences.push(
      `The smallest slowdown that this run would have called is ${words} (in ${Math.round(power * 100)} of 100 ` +
        `such runs, ${counted(cells, 'cell')}${t && `, T = ${t}`}).`,
    );
  }
  if (none.length > 0) {
    const types =
      none.length > TYPES_NAMED
        ? counted(none.length, 'instance type')
        : listed(none.map(({ instanceType }) => name(instanceType)));
    sentences.push(
      `${could.length === 0 ? 'Nothing' : `On ${types} nothing`} could have been called slower by a test, however large: the ` +
        'noise is too large, or the rounds are too few for so many cells.',
    );
  }
  return sentences;
}

function notFlagged({ counts, design, separate }: ComparisonSummary): string[] {
  if (counts.notFlagged === 0 || design === null || separate) return [];
  const noProof = 'That is no proof that nothing changed.';
  if (!isInRounds(design)) {
    const { keptPerRound, rounds, threshold } = design.screen;
    return [
      `Not flagged: within ±${percent(threshold)} in a screen of ${rounds} × ${keptPerRound} kept runs a side, ` +
        `and not measured any further. ${noProof}`,
    ];
  }
  const { least, screenRounds } = design;
  return [
    `Not flagged: below ${percent(least.afterScreen)} after ${counted(screenRounds, 'round')}, or later too small, for how much its rounds ` +
      `differ, to be proven in the rounds that were left; so it was not measured any further. ${noProof}`,
  ];
}

/** T of cells, of which there is one at least: `6.0 % to 10 %`. */
export function thresholdSpan(cells: ComparisonSummary['cells']): string {
  return spanOf(cells.map(({ threshold }) => threshold));
}

function spanOf(values: readonly number[]): string {
  if (values.length === 0) return '';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? percent(most) : `${percent(least)} to ${percent(most)}`;
}

function leastChange(
  { cells, separate }: ComparisonSummary,
  origin: ReportModel['thresholds'],
): string[] {
  const values = cells.map(({ threshold }) => threshold);
  if (values.length === 0) return [];
  const span = thresholdSpan(cells);
  const small = separate ? '' : ' A smaller one that is proven is told, and fails nothing.';
  if (origin === 'chosen')
    return [`The least change that counts is T = ${span}, as it was asked for.${small}`];
  const isYoung = origin === 'learnt' && values.includes(THRESHOLD_AT_FIRST);
  const young = isYoung
    ? ` It is ${percent(THRESHOLD_AT_FIRST)} until A/A runs have told how noisy a cell is.`
    : '';
  return [`The least change that counts is T = ${span}.${young}${small}`];
}

function falseFlagRate({ flagged, interval, runs }: NonNullable<ReportModel['falseFlags']>) {
  if (runs === 0) return 'False flags: no A/A run is known yet, so their rate is not.';
  const [low, high] = interval.map(percent);
  return `False flags: ${flagged} of the last ${counted(runs, 'A/A run')} (95\u00a0% interval ${low} to ${high}).`;
}
