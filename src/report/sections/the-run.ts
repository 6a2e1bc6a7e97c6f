import { BUILTIN_SUITE, type Revision } from '../../contract/names.ts';
import { bytes, counted, duration, figure, time } from '../format.ts';
import { fastest, headline } from '../headline.ts';
import { costInWords } from '../model/cost.ts';
import type { JobSummary, ReportModel } from '../model/model.ts';
import { listRows, type Name, type Section, type Words, written } from '../section.ts';
import { warnings } from './warnings.ts';

/** What stands behind the headline: what was measured, who was fastest, what it may be used for. */
export function coverageSection(model: ReportModel): Section[] {
  const quiet = warnings(model).filter((warning) => warning.of === 'figures' && !warning.isUrgent);
  return [
    {
      id: 'coverage',
      in: ['summary', 'comment', 'page', 'terminal'],
      isFinding: true,
      intro: (name) =>
        [
          coverage(model),
          ...winners(model, name),
          ...quiet.map(({ words }) => written(words, name)),
        ].join(' '),
    },
  ];
}

function winners(model: ReportModel, name: Name): string[] {
  if (model.comparison !== null || model.standing.comparisons === 0) return [];
  const words = fastest(model, name);
  const meaning = 'A comparison is one workload on one instance type.';
  return words === headline(model, name) ? [meaning] : [`${words}.`, meaning];
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

/** The machine of each job, and what was built. */
export function environment({ jobs, suite }: ReportModel): Section[] {
  const built = suite.repositories.map(({ commit, s3Clients, side, url }) => (name: Name) => {
    const whose = s3Clients ? ` (${s3Clients.map(name).join(', ')})` : '';
    return `Built for the ${side}${whose}: ${name(url)} at ${name(commit)}`;
  });
  const rows = listRows([...jobs.flatMap(machine), ...built]);
  if (rows.length === 0) return [];
  const title = 'Environment';
  return [
    {
      id: 'environment',
      in: ['summary', 'page'],
      title,
      rows,
      noun: 'machine',
      folded: true,
      bytes: 100_000,
    },
  ];
}

function machine(job: JobSummary): Words[] {
  const { durationMs, earlierAttempts, instanceType, jobId, versions } = job;
  const took = durationMs === null ? '' : `, ${duration(durationMs)}`;
  return [
    (name) => {
      const clients = versions.map(([s3Client, version]) => `${name(s3Client)} ${name(version)}`);
      const facts = [...hostFacts(job, name), ...clients].join(', ') || 'no host known';
      return `${name(instanceType)} (job ${name(jobId)}${took}): ${facts}`;
    },
    ...earlierAttempts.map(({ attempt, host, startedAt }) => (name: Name) => {
      const facts = hostFacts({ host, lineRateGigabitsPerSecond: null }, name).join(', ');
      return `${name(instanceType)}, attempt ${attempt}, from ${time(startedAt)} and lost before its end: ${facts || 'no host known'}`;
    }),
  ];
}

/** What is known of the machine of a job; empty when it never told. */
function hostFacts(
  {
    host,
    lineRateGigabitsPerSecond: lineRate,
  }: Pick<JobSummary, 'host' | 'lineRateGigabitsPerSecond'>,
  name: Name,
): string[] {
  const facts: [string, string | number | null | undefined][] = [
    ['CPUs', host?.cpus],
    ['CPU', host?.cpuModel],
    ['architecture', host?.architecture],
    ['memory', host && bytes(host.memoryMiB * 1024 ** 2)],
    ['line rate', lineRate && `${figure(lineRate)} Gb/s`],
    ['network card', host?.nicGigabitsPerSecond && `${figure(host.nicGigabitsPerSecond)} Gb/s`],
    ['kernel', host?.kernel],
    ['Node', host?.node],
    ['image', host?.image],
    ['instance', host?.instanceId],
    ['availability zone', host?.availabilityZone],
  ];
  return facts.flatMap(([what, value]) =>
    value == null ? [] : [`${what} ${name(String(value))}`],
  );
}

export function rawData(): Section[] {
  const intro = (name: Name) =>
    `Every run, warm-ups included, is in ${name('result.json')}, written together with this report.`;
  return [{ id: 'raw-data', in: ['summary', 'page'], intro }];
}

export function timeAndCost({ cost, durationMs, jobs }: ReportModel): Section[] {
  if (cost === null) return [];
  const machines = jobs.flatMap((job) => job.durationMs ?? []).reduce((sum, ms) => sum + ms, 0);
  const took = durationMs === null ? '' : `${duration(durationMs)} from start to end, `;
  const intro = `${took}${duration(machines)} of it on ${counted(jobs.length, 'machine')}. ${costInWords(cost)}`;
  return [{ id: 'cost', in: ['summary', 'comment', 'page'], label: 'Time and cost:', intro }];
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
