import { LEAST_ROUNDS } from '../../judge/client-ratio.ts';
import { counted, duration, listed, some } from '../format.ts';
import { isRankable, RUNS_TO_RANK } from '../model/cases.ts';
import type { ReportModel } from '../model/model.ts';
import type { Words } from '../section.ts';
import { isOfCommandLine, settingOf } from './reproduce.ts';

/** What a reader must know before figures are trusted: every report tells it with its headline. */
export function urgentWarnings(model: ReportModel): Words[] {
  return [partial(model), implausible(model), openMetadata(model), busy(model)].filter(
    (words) => words !== null,
  );
}

/** What is good to know of figures beside each other; how far to trust verdicts is in `trust.ts`. */
export function quietWarnings(model: ReportModel): Words[] {
  if (model.comparison !== null) return [];
  return [outOfTime(model), tooFew(model), commands(model), local(model)].filter(
    (words) => words !== null,
  );
}

/** That the result is not whole. */
function partial({ counts, state }: ReportModel): string | null {
  if (state === 'interrupted')
    return counts.keptRuns === 0
      ? 'Interrupted before anything was measured.'
      : 'Interrupted before its end: these are the figures measured until then.';
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

/** Instance types or S3 clients that a sentence names before it counts the rest. */
const NAMED = 4;

/** That strangers' code could have had the rights of the machine. */
function openMetadata({ jobs }: ReportModel): Words | null {
  const open = jobs.filter(({ host }) => host?.instanceMetadata === 'reachable');
  if (open.length === 0) return null;
  const types = [...new Set(open.map(({ instanceType }) => instanceType))];
  return (name) =>
    `On ${some(
      types.map((one) => name(one)),
      NAMED,
    )} the measured code could reach the instance metadata, and with it the machine’s credentials: the firewall ` +
    'rule of the stack did not work there. infra/README.md says what these credentials allow.';
}

/** CPUs: less would be written as 0. */
const LEAST_TOLD = 0.05;

/** That others kept the machine busy, where it matters. */
function busy({ machine }: ReportModel): string | null {
  if (!machine?.matters) return null;
  const { most, usual } = machine[machine.worst];
  const who = machine.worst === 'steal' ? 'other machines on the same host' : 'other programs';
  const cpus = (count: number) => {
    const shown = Number(count.toFixed(1));
    return `${shown} ${shown === 1 ? 'CPU' : 'CPUs'}`;
  };
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
    const time = isOfCommandLine(model) ? `${minutes}m` : `${minutes}`;
    const more = name(settingOf(model, 'budget', time));
    return `Not started, because the budget of ${duration(Math.round(budget) * 1000)} left no time: ${left.join('; ')}. To allow more time: ${more}.`;
  };
}

function tooFew({ standing, turns }: ReportModel): string | null {
  if (standing.tooFew === 0) return null;
  const [least, what] = turns === null ? [RUNS_TO_RANK, 'kept runs'] : [LEAST_ROUNDS, 'rounds'];
  return `In ${standing.tooFew} of ${standing.comparisons} comparisons, an S3 client has fewer than ${least} ${what}: too few to rank it.`;
}

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
  return (name) =>
    `${some(
      found.map((one) => name(one)),
      NAMED,
    )} ${are}: every run starts ${them}, and ${their} that start.`;
}

function local({ counts, standing, trigger }: ReportModel): string | null {
  if (trigger !== 'local' || counts.keptRuns === 0) return null;
  const what =
    standing.comparisons > 0 ? 'how S3 clients compare' : 'how fast an S3 client is here';
  return `Measured on this machine: this shows ${what}, never S3’s throughput.`;
}
