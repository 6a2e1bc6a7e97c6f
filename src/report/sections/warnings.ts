import { LEAST_ROUNDS } from '../../judge/client-ratio.ts';
import { THRESHOLD_AT_FIRST } from '../../judge/design.ts';
import { CELLS_NEEDED } from '../../judge/two-runs.ts';
import { change, counted, duration, listed, percent, percentSpan, some } from '../format.ts';
import { isRankable, RUNS_TO_RANK } from '../model/cases.ts';
import { type ComparisonSummary, isInRounds } from '../model/comparison.ts';
import type { ReportModel } from '../model/model.ts';
import { listRows, type Name, type Section, type Words } from '../section.ts';
import { settingOf } from './next-steps.ts';

/** What a reader must know before figures or verdicts are trusted. */
export interface Warning {
  /** `figures`: what the run measured; `verdicts`: how far those of a comparison can be trusted. */
  of: 'figures' | 'verdicts';
  /** It is told before anything else. */
  isUrgent?: true;
  words: Words;
}

/** All warnings of a run, of whatever kind, those first that matter most. */
export function warnings(model: ReportModel): Warning[] {
  const urgent = [partial(model), implausible(model), openMetadata(model), busy(model)].filter(
    (words) => words !== null,
  );
  const quiet =
    model.comparison === null
      ? [outOfTime(model), tooFew(model), commands(model), local(model)]
      : [];
  return [
    ...urgent.map((words) => ({ of: 'figures' as const, isUrgent: true as const, words })),
    ...quiet.filter((words) => words !== null).map((words) => ({ of: 'figures' as const, words })),
    ...ofVerdicts(model).map((words) => ({ of: 'verdicts' as const, words })),
  ];
}

/** Those that every report tells with its headline. */
export function urgentWarnings(model: ReportModel): Words[] {
  return warnings(model).flatMap(({ isUrgent, words }) => (isUrgent ? [words] : []));
}

/** How far the verdicts of a comparison can be trusted. */
export function trust(model: ReportModel): Section[] {
  const found = warnings(model).filter((warning) => warning.of === 'verdicts');
  if (found.length === 0) return [];
  return [
    {
      id: 'trust',
      in: ['summary', 'comment', 'page', 'terminal'],
      isFinding: true,
      title: 'How far to trust this',
      rows: listRows(found.map(({ words }) => words)),
      rank: -2,
    },
  ];
}

/** That the result is not whole. */
function partial({ state }: ReportModel): string | null {
  if (state === 'interrupted')
    return 'Interrupted before its end: these are the figures measured until then.';
  if (state === 'running')
    return 'Still running when this was written: these are the figures measured so far.';
  return null;
}

/** That figures cannot be: they are kept, and doubted. */
function implausible({ counts }: ReportModel): string | null {
  if (counts.implausible === 0) return null;
  return (
    `${counted(counts.implausible, 'kept run is', 'kept runs are')} far above what the network can carry: ` +
    'doubt the figures of these cases.'
  );
}

/** That strangers' code could have had the rights of the machine. */
function openMetadata({ jobs }: ReportModel): Words | null {
  const open = jobs.filter(({ host }) => host?.instanceMetadata === 'reachable');
  if (open.length === 0) return null;
  const types = [...new Set(open.map(({ instanceType }) => instanceType))];
  return (name) =>
    `On ${some(
      types.map((one) => name(one)),
      TYPES_NAMED,
    )} the instance metadata could be reached by what was measured, and with it the machine’s ` +
    'credentials: the firewall rule of the stack did not work there. What they allow is in infra/README.md.';
}

/** CPUs: less would be written as 0. */
const LEAST_TOLD = 0.05;

/** That others kept the machine busy, where it matters. */
function busy({ machine }: ReportModel): string | null {
  if (!machine?.matters) return null;
  const { others, steal } = machine;
  const [who, { most, usual }] =
    steal.usual > others.usual
      ? ['other machines on the same host', steal]
      : ['other programs', others];
  const cpus = (count: number) => `${Number(count.toFixed(1))} CPUs`;
  const found =
    usual < LEAST_TOLD
      ? `took up to ${cpus(most)} during one run`
      : `took ${cpus(usual)} during the usual run, and up to ${Number(most.toFixed(1))} during one`;
  return `The machine was not idle: ${who} ${found}. On an idle machine figures vary less.`;
}

/** Workloads that a sentence names before it counts the rest. */
const WORKLOADS_NAMED = 3;

/** What the budget left no time for. */
function outOfTime(model: ReportModel): Words | null {
  const { jobs, turns } = model;
  if (turns?.budgetSeconds == null || jobs.every(({ notBegun }) => notBegun.length === 0))
    return null;
  const budget = turns.budgetSeconds * jobs.length;
  return (name) => {
    const left = [
      ...Map.groupBy(jobs, ({ notBegun }) =>
        some(
          notBegun.map((one) => name(one)),
          WORKLOADS_NAMED,
        ),
      ),
    ]
      .filter(([names]) => names !== '')
      .map(([names, of]) =>
        of.length === jobs.length
          ? names
          : `on ${listed(of.map(({ instanceType }) => name(instanceType)))} ${names}`,
      );
    const minutes = Math.ceil((3 * budget) / 60);
    const setting = settingOf(model, 'budget');
    const more = name(
      setting === 'budget-minutes' ? `${setting}: ${minutes}` : `${setting} ${minutes}m`,
    );
    return `Not started, as the budget of ${duration(Math.round(budget) * 1000)} left no time: ${left.join('; ')}. More time: ${more}.`;
  };
}

function tooFew({ standing, turns }: ReportModel): string | null {
  if (standing.tooFew === 0) return null;
  const [least, what] = turns === null ? [RUNS_TO_RANK, 'kept runs'] : [LEAST_ROUNDS, 'rounds'];
  return `In ${standing.tooFew} of ${standing.comparisons} some S3 client has fewer than ${least} ${what}: too few for a rank.`;
}

/** S3 clients that a sentence names before it counts the rest. */
const CLIENTS_NAMED = 4;

/** That the start of a program is part of what it is compared by, where others have none. */
function commands({ groups, jobs }: ReportModel): Words | null {
  const measured = new Set(
    groups.flatMap(({ cases }) => cases.filter(isRankable).map(({ s3Client }) => s3Client)),
  );
  const known = new Set(jobs.flatMap(({ commandClients }) => commandClients));
  const found = [...measured].filter((one) => known.has(one)).sort();
  if (found.length === 0 || found.length === measured.size) return null;
  const [are, them, their] =
    found.length === 1
      ? ['is a command', 'it', 'its figures include']
      : ['are commands', 'them', 'their figures include'];
  return (name) => {
    const names = found.map((one) => name(one));
    const who = names.length > CLIENTS_NAMED + 1 ? some(names, CLIENTS_NAMED) : listed(names);
    return `${who} ${are}: every run starts ${them}, and ${their} that start.`;
  };
}

function local({ comparison, counts, standing, trigger }: ReportModel): string | null {
  if (trigger !== 'local' || counts.keptRuns === 0) return null;
  const what =
    comparison !== null
      ? 'a ratio between the two sides'
      : standing.comparisons > 0
        ? 'a ratio between S3 clients'
        : 'what an S3 client does here';
  return `Measured on this machine: ${what}, never S3’s throughput.`;
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
        'called suspect there, never slower or faster.',
  ].filter((sentence) => sentence !== false);
}

/** What all cells of an instance type share, when two runs are compared. */
export function sharedByHosts({ hostShares }: ComparisonSummary): Words[] {
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
