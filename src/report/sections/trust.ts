import { THRESHOLD_AT_FIRST } from '../../judge/design.ts';
import { CELLS_NEEDED } from '../../judge/two-runs.ts';
import { change, counted, listed, percent, percentSpan } from '../format.ts';
import { type ComparisonSummary, isInRounds } from '../model/comparison.ts';
import type { ReportModel } from '../model/model.ts';
import { listRows, type Name, type Section, type Words } from '../section.ts';

/** How far the verdicts of a comparison can be trusted. */
export function trust(model: ReportModel): Section[] {
  const found = ofVerdicts(model);
  if (found.length === 0) return [];
  return [
    {
      id: 'trust',
      in: ['summary', 'comment', 'page', 'terminal'],
      isFinding: true,
      title: 'How far to trust this',
      rows: listRows(found),
      rank: -2,
    },
  ];
}

function ofVerdicts({ comparison, falseFlags, runner, thresholds }: ReportModel): Words[] {
  if (comparison === null) return [];
  return [
    ...evidence(comparison),
    ...(runner === null ? [] : [onRunner(runner)]),
    ...sharedByHosts(comparison),
    ...smallestChanges(comparison),
    ...notFlagged(comparison),
    ...leastChange(comparison, thresholds),
    ...(falseFlags ? [falseFlagRate(falseFlags)] : []),
  ];
}

/** What the runner of a workflow can tell; `limits` has the rest. */
function onRunner(runner: 'shared' | 'own'): string {
  const where = runner === 'shared' ? 'one of GitHub’s runners' : 'the runner of this workflow';
  return (
    `Measured on ${where}, with S3 on the same machine. Both sides took turns there, so it shows how much the change makes this ` +
    'client faster or slower. It does not show how fast the client is, or S3.'
  );
}

function evidence({ againstItself, cells, provisional, separate }: ComparisonSummary): string[] {
  const alone = cells.filter((cell) => cell.evidence === 'separate').length;
  const who = separate ? 'The sides' : `The sides of ${counted(alone, 'cell')}`;
  return [
    againstItself &&
      'An A/A run: both sides are the same code, so whatever is called slower or faster is a false flag.',
    provisional &&
      'Provisional: some instance types are not in yet, and the more cells are tested together, the larger a ' +
        'difference must be.',
    alone > 0 &&
      `${who} were measured at different times, perhaps on different hosts. That is weaker evidence: a change is ` +
        'called suspect there, never slower or faster. Finding none proves nothing.',
  ].filter((sentence) => sentence !== false);
}

/** What all cells of an instance type share, when two runs are compared. */
function sharedByHosts({ hostShares }: ComparisonSummary): Words[] {
  return hostShares.flatMap(({ cells, instanceType, isTakenOut, ratio }): Words[] => {
    if (!isTakenOut) {
      return [
        (name) =>
          `${counted(cells, 'cell')} of ${name(instanceType)} ${cells === 1 ? 'is' : 'are'} too few to distinguish a change from what ` +
          `another host or another day does to all of them; it takes ${CELLS_NEEDED}.`,
      ];
    }
    const shared = change(ratio);
    // As it is shown: a share of nothing needs no words.
    if (!/[1-9]/.test(shared)) return [];
    return [
      (name) =>
        `All cells of ${name(instanceType)} differ by ${shared}: the cause is another host, another day, or a change of all cells. ` +
        'This difference is removed from the changes shown.',
    ];
  });
}

/** Instance types that are named one by one. */
const TYPES_NAMED = 4;

/** The smallest slowdown that would have been called: of each instance type, or from which to which. */
function smallestChanges({ smallest }: ComparisonSummary): Words[] {
  const could = smallest.filter(({ change: least }) => least !== null);
  const none = smallest.filter(({ change: least }) => least === null);
  const changes = could.map((one) => one.change!);
  const t = percentSpan(could.flatMap(({ thresholds }) => thresholds));
  const sizes = (name: Name) => {
    if (new Set(changes.map(percent)).size === 1 && none.length === 0) return percent(changes[0]!);
    if (could.length > TYPES_NAMED) return `${percentSpan(changes)}, by instance type`;
    return listed(could.map((one) => `${percent(one.change!)} on ${name(one.instanceType)}`));
  };
  const types = (name: Name) =>
    none.length > TYPES_NAMED
      ? counted(none.length, 'instance type')
      : listed(none.map(({ instanceType }) => name(instanceType)));
  const told = could.slice(0, 1).map(({ cells, power }) => (name: Name) => {
    const chance = `${Math.round(power * 100)} of 100 such runs, ${counted(cells, 'cell')}`;
    return `The smallest slowdown that this run would have called is ${sizes(name)} (in ${chance}${t && `, T = ${t}`}).`;
  });
  const untold = none
    .slice(0, 1)
    .map(
      () => (name: Name) =>
        `${could.length === 0 ? 'Nothing' : `On ${types(name)} nothing`} could have been called slower by a test, however large: the ` +
        'noise is too large, or the rounds are too few for so many cells.',
    );
  return [...told, ...untold];
}

function notFlagged({ counts, design, separate }: ComparisonSummary): string[] {
  if (counts.notFlagged === 0 || design === null || separate) return [];
  const noProof = 'That does not prove that nothing changed.';
  if (!isInRounds(design)) {
    const { keptPerRound, rounds, threshold } = design.screen;
    return [
      `Not flagged: within ±${percent(threshold)} in a screen of ${rounds} × ${keptPerRound} kept runs a side, ` +
        `and not measured any further. ${noProof}`,
    ];
  }
  const { least, screenRounds } = design;
  return [
    `Not flagged: below ${percent(least.afterScreen)} after ${counted(screenRounds, 'round')}, or later too small, considering how much its rounds ` +
      `differ, to be proven in the remaining rounds; so it was not measured further. ${noProof}`,
  ];
}

function leastChange(
  { cells, separate }: ComparisonSummary,
  origin: ReportModel['thresholds'],
): string[] {
  const values = cells.map(({ threshold }) => threshold);
  if (values.length === 0) return [];
  const span = percentSpan(values);
  const small = separate ? '' : ' Smaller proven changes are reported, but fail nothing.';
  if (origin === 'chosen')
    return [`The least change that counts is T = ${span}, as requested.${small}`];
  const isYoung = origin === 'learnt' && values.includes(THRESHOLD_AT_FIRST);
  const young = isYoung
    ? ` It is ${percent(THRESHOLD_AT_FIRST)} until A/A runs have shown how noisy a cell is.`
    : '';
  return [`The least change that counts is T = ${span}.${young}${small}`];
}

function falseFlagRate({ flagged, interval, runs }: NonNullable<ReportModel['falseFlags']>) {
  if (runs === 0) return 'False flags: there is no A/A run yet, so their rate is not known.';
  const [low, high] = interval.map(percent);
  return `False flags: ${flagged} of the last ${counted(runs, 'A/A run')} (95\u00a0% interval ${low} to ${high}).`;
}
