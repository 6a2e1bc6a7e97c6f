import { LEAST_ROUNDS } from '../../judge/client-ratio.ts';
import { counted, duration, listed, some } from '../format.ts';
import { isRankable, RUNS_TO_RANK } from '../model/cases.ts';
import type { ReportModel } from '../model/model.ts';
import type { Words } from '../section.ts';
import { settingOf } from './next-steps.ts';
import { ofVerdicts, TYPES_NAMED } from './trust.ts';

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
