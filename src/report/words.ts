import { BUILTIN_SUITE, type Revision } from '../contract/names.ts';
import { LEAST_ROUNDS } from '../stats/client-ratio.ts';
import { counted, duration, listed, time } from './format.ts';
import { fastest, headline, type Name } from './headline.ts';
import type { ReportModel } from './model.ts';
import { RUNS_TO_RANK } from './throughput.ts';

/** Workloads that a sentence names before it counts the rest. */
const NAMED = 3;

/** What stands behind the headline: who was fastest, how sure that is, what it may be used for. */
export function lede(model: ReportModel, name: Name): string[] {
  const { comparisons, tooFew } = model.standing;
  const sentences: string[] = doubts(model);
  if (model.comparison !== null) return sentences;
  if (comparisons > 0) {
    const winners = fastest(model, name);
    if (winners !== headline(model, name)) sentences.push(`${winners}.`);
    sentences.push('A comparison is one workload on one instance type.');
  }
  if (tooFew > 0) {
    const [least, what] =
      model.turns === null ? [RUNS_TO_RANK, 'kept runs'] : [LEAST_ROUNDS, 'rounds'];
    sentences.push(
      `In ${tooFew} of ${comparisons} some S3 client has fewer than ${least} ${what}: too few for a rank.`,
    );
  }
  sentences.push(...outOfTime(model, name), ...disturbed(model));
  if (model.trigger === 'local' && model.counts.keptRuns > 0) {
    sentences.push('Measured on this machine: a ratio between S3 clients, never S3’s throughput.');
  }
  return sentences;
}

/** What the budget left no time for. */
function outOfTime({ jobs, turns }: ReportModel, name: Name): string[] {
  if (turns?.budgetSeconds == null || jobs.every(({ notBegun }) => notBegun.length === 0))
    return [];
  const byNames = Map.groupBy(jobs, ({ notBegun }) => someOf(notBegun, name));
  const left = [...byNames].filter(([names]) => names !== '');
  const where = ([names, of]: (typeof left)[number]) =>
    of.length === jobs.length
      ? names
      : `on ${listed(of.map(({ instanceType }) => name(instanceType)))} ${names}`;
  const budget = turns.budgetSeconds * jobs.length;
  const more = name(`--budget ${Math.ceil((3 * budget) / 60)}m`);
  return [
    `Not begun, as the budget of ${duration(Math.round(budget) * 1000)} left no time: ${left.map(where).join('; ')}. More time: ${more}.`,
  ];
}

function someOf(names: readonly string[], name: Name): string {
  const shown = names.slice(0, names.length > NAMED + 1 ? NAMED : names.length);
  const more = names.length - shown.length;
  return [...shown.map((one) => name(one)), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** That others kept the machine busy, where it matters. */
function disturbed({ machine }: ReportModel): string[] {
  if (!machine?.matters) return [];
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
  return [`The machine was not idle: ${who} ${found}. On an idle machine figures vary less.`];
}

/** CPUs: less would be written as 0. */
const LEAST_TOLD = 0.05;

/** Figures that cannot be: kept, and said. */
function doubts({ counts }: ReportModel): string[] {
  if (counts.implausible === 0) return [];
  return [
    `${counted(counts.implausible, 'kept run')} ${counts.implausible === 1 ? 'is' : 'are'} far above what the ` +
      'network can carry: doubt the figures of these cases.',
  ];
}

/** What was measured, and what went wrong. */
export function coverage(model: ReportModel): string {
  const { counts } = model;
  const wrong = [
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
    ...(counts.notTimed > 0 ? [`${counts.notTimed} not timed`] : []),
  ];
  const cases =
    counts.cases === 0
      ? 'No case was reached'
      : `${counts.measured} of ${counted(counts.cases, 'case')} measured` +
        (wrong.length > 0 ? `, ${wrong.join(', ')}` : '');
  const scope =
    `${counted(model.s3Clients.length, 'S3 client')} × ` +
    `${counted(model.workloads.length, 'workload')} on ` +
    `${counted(new Set(model.jobs.map((job) => job.instanceType)).size, 'instance type')}` +
    (model.groups.some(({ side }) => side === 'baseline') ? ', candidate and baseline' : '');
  const jobs = counts.failedJobs > 0 ? ` ${counted(counts.failedJobs, 'job')} failed.` : '';
  return `${cases}: ${scope}.${jobs}`;
}

/** Whether the result is whole; undefined if so. */
export function partial(model: ReportModel): string | undefined {
  if (model.state === 'interrupted') {
    return 'Interrupted before its end: these are the figures measured until then.';
  }
  if (model.state === 'running') {
    return 'Still running when this was written: these are the figures measured so far.';
  }
  return undefined;
}

/** When, how long, which suite. */
export function provenance(model: ReportModel, name: Name): string {
  const took = model.durationMs === null ? '' : `, took ${duration(model.durationMs)}`;
  return `Started ${time(model.startedAt)}${took}; ${suiteUsed(model, name)}; run ${name(model.runKey)}.`;
}

/** The code that was measured; of a comparison, both sides; and how it was led to the server, if it was. */
export function suiteUsed({ asAws, comparison, suite }: ReportModel, name: Name): string {
  const { baseline, client, repository } = suite;
  const way = asAws ? ', over TLS to the names of AWS, answered by the embedded server' : '';
  const of = repository === BUILTIN_SUITE ? 'built-in suite' : `suite ${name(repository)}`;
  if (client) {
    const sides = against(client.candidate, client.baseline, name);
    return `${name(client.repository)}${sides}, by ${of}${at(suite, name)}${way}`;
  }
  if (comparison?.againstItself) return `${of}${at(suite, name)} against itself${way}`;
  return `${of}${against(suite, baseline, name)}${way}`;
}

function against(candidate: Revision, baseline: Revision | null, name: Name): string {
  const other = baseline === null ? '' : at(baseline, name);
  return at(candidate, name) + (other && ` against${other.replace(/^ at/, '')}`);
}

function at({ commit, ref }: Revision, name: Name): string {
  const parts = [ref, commit?.slice(0, 12)]
    .filter((part) => typeof part === 'string')
    .map((part) => name(part));
  return parts.length > 0 ? ` at ${parts.join(', commit ')}` : '';
}
