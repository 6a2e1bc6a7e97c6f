import { BUILTIN_SUITE, type Revision } from '../../contract/names.ts';
import { bytes, capital, counted, duration, figure, time } from '../format.ts';
import { fastest, headline } from '../headline.ts';
import { CASE_STATUSES, UNMEASURED } from '../model/cases.ts';
import { costInWords } from '../model/cost.ts';
import type { JobSummary, ReportModel } from '../model/model.ts';
import {
  listRows,
  type Name,
  type Row,
  type Section,
  type TableCell,
  type Words,
  written,
} from '../section.ts';
import { quietWarnings } from './warnings.ts';

/** What stands behind the headline: what was measured, who was fastest, what it may be used for. */
export function coverageSection(model: ReportModel): Section[] {
  return [
    {
      id: 'coverage',
      in: ['summary', 'comment', 'page', 'terminal'],
      isFinding: true,
      intro: (name) =>
        [
          coverage(model),
          ...winners(model, name),
          ...quietWarnings(model).map((words) => written(words, name)),
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
  const wrong = UNMEASURED.filter((status) => counts[status] > 0).map(
    (status) => `${counts[status]} ${CASE_STATUSES[status].word}`,
  );
  const cases =
    counts.cases === 0
      ? 'No case was reached'
      : `${counts.measured} of ${counted(counts.cases, 'case')} measured` +
        (wrong.length > 0 ? `, ${wrong.join(', ')}` : '');
  const jobs = counts.failedJobs > 0 ? ` ${counted(counts.failedJobs, 'job')} failed.` : '';
  return `${cases}: ${scope(model)}.${jobs}`;
}

/** What cases are made of; as a product only where that is their number. */
function scope({ counts, groups, jobs, s3Clients, workloads }: ReportModel): string {
  const types = new Set(jobs.map((job) => job.instanceType)).size;
  const hasBaseline = groups.some(({ side }) => side === 'baseline');
  const pairs = s3Clients.length * workloads.length;
  const isProduct = counts.cases === pairs * types * (hasBaseline ? 2 : 1);
  return (
    `${counted(s3Clients.length, 'S3 client')} ${isProduct ? '×' : 'and'} ` +
    `${counted(workloads.length, 'workload')} on ${counted(types, 'instance type')}` +
    (hasBaseline ? ', candidate and baseline' : '') +
    (isProduct || counts.cases >= pairs * groups.length ? '' : ', not in every combination')
  );
}

/** The machines and the versions of S3 clients, a column for each job. */
export function environment({ jobs }: ReportModel): Section[] {
  if (jobs.length === 0) return [];
  const facts = jobs.map((job) => new Map(hostInWords(job)));
  const versions = jobs.map((job) => new Map(job.versions));
  const row = (words: Words, values: readonly TableCell[]): Row => ({
    cells: [{ words }, ...values],
  });
  const found = (values: readonly ReadonlyMap<string, string>[], key: string) =>
    values.map((of): TableCell => (of.has(key) ? { name: of.get(key)! } : {}));
  const keysOf = (values: readonly ReadonlyMap<string, string>[]) => [
    ...new Set(values.flatMap((of) => [...of.keys()])),
  ];
  const took = jobs.map(({ durationMs }) =>
    durationMs === null ? {} : { words: duration(durationMs) },
  );
  return [
    {
      id: 'environment',
      in: ['summary', 'page'],
      title: 'Environment',
      columns: [
        { head: 'Instance type', isName: true },
        ...jobs.map(({ instanceType }) => ({ head: (name: Name) => name(instanceType) })),
      ],
      rows: [
        row(
          'Job',
          jobs.map(({ jobId }) => ({ name: jobId })),
        ),
        row('Took', took),
        ...keysOf(facts).map((what) => row(what, found(facts, what))),
        ...keysOf(versions).map((client) =>
          row((name) => `S3 client ${name(client)}`, found(versions, client)),
        ),
      ],
      noun: 'fact',
      folded: true,
      bytes: 100_000,
    },
  ];
}

/** What was built, by its commits. */
export function builds({ suite }: ReportModel): Section[] {
  const rows = listRows(
    suite.repositories.map(({ commit, s3Clients, side, url }) => (name: Name) => {
      const whose = s3Clients ? ` (${s3Clients.map((one) => name(one)).join(', ')})` : '';
      return `Built for the ${side}${whose}: ${name(url)} at ${name(commit)}`;
    }),
  );
  if (rows.length === 0) return [];
  return [{ id: 'builds', in: ['summary', 'page'], title: 'Built from', rows, folded: true }];
}

/** What is known of the machine of a job, or of one that was lost; empty when it never told. */
export function hostInWords({
  host,
  lineRateGigabitsPerSecond: lineRate = null,
}: Pick<JobSummary, 'host'> & Partial<JobSummary>): [what: string, value: string][] {
  const facts: [string, string | number | null | undefined][] = [
    ['CPUs', host?.cpus],
    ['CPU', host?.cpuModel],
    ['Architecture', host?.architecture],
    ['Memory', host && bytes(host.memoryMiB * 1024 ** 2)],
    ['Line rate', lineRate && `${figure(lineRate)} Gb/s`],
    ['Network card', host?.nicGigabitsPerSecond && `${figure(host.nicGigabitsPerSecond)} Gb/s`],
    ['Kernel', host?.kernel],
    ['Node', host?.node],
    ['Image', host?.image],
    ['Instance', host?.instanceId],
    ['Availability zone', host?.availabilityZone],
    ['Disk for files', host?.workDiskBytes && bytes(host.workDiskBytes)],
    ['Instance metadata', host?.instanceMetadata],
  ];
  return facts.flatMap(([what, value]) => (value == null ? [] : [[what, String(value)]]));
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
  const intro = (name: Name) =>
    `${took}${duration(machines)} of it on ${counted(jobs.length, 'machine')}. ${capital(costInWords(cost, name))}`;
  return [{ id: 'cost', in: ['summary', 'comment', 'page'], label: 'Time and cost:', intro }];
}

/** When, how long, which suite. */
export function provenance(model: ReportModel, name: Name): string {
  const took = model.durationMs === null ? '' : `, took ${duration(model.durationMs)}`;
  return `Started ${time(model.startedAt)}${took}; ${suiteInWords(model, name)}; run ${name(model.runKey)}.`;
}

/** The code that was measured; of a comparison, both sides; and how it was led to the server, if it was. */
export function suiteInWords(
  { asAws, comparison, s3Profile, suite }: ReportModel,
  name: Name,
): string {
  const { baseline, client, repository } = suite;
  const met = s3Profile ? `, S3 profile ${name(s3Profile.name)}` : '';
  const way = `${asAws ? ', over TLS and AWS hostnames, answered by the embedded server' : ''}${met}`;
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
  const parts = [ref === commit ? null : ref, commit?.slice(0, 12)]
    .filter((part) => typeof part === 'string')
    .map((part) => name(part));
  return parts.length > 0 ? ` at ${parts.join(', commit ')}` : '';
}
