import type { CaseSummary } from './cases.ts';
import { markdownCode as code } from './escape.ts';
import { duration, figure, percent } from './format.ts';
import { type CaseGroup, caseOf } from './groups.ts';
import { headline } from './headline.ts';
import { hostFacts } from './host-facts.ts';
import { bullets, details, table } from './markdown.ts';
import { howMeasured, localLimits, rawData } from './method.ts';
import { type JobSummary, type ReportModel, troubledCases } from './model.ts';
import { type ClientStanding, fastestOf } from './standing.ts';
import { coverage, lede, partial, provenance } from './words.ts';

/** Failures and skips that are listed; a job summary may hold 1 MiB. */
const REASONS_SHOWN = 200;

/**
 * The report of a run in GitHub's Markdown: for `summary.md` and for a workflow's job summary.
 * Nothing in it that comes from outside is read as Markdown or HTML.
 */
export function renderSummary(model: ReportModel): string {
  const blocks = [
    '# S3 Benchmarks',
    `**${headline(model, code)}.**`,
    ...[partial(model)].flatMap((sentence) => (sentence ? [`> ⚠️ ${sentence}`] : [])),
    [coverage(model), ...lede(model, code)].join(' '),
    ...standing(model),
    ...model.groups.flatMap((group) => matrix(group, model)),
    ...troubles(model),
    ...(model.trigger === 'local'
      ? ['## What a local figure can and cannot tell', bullets(localLimits(model, code))]
      : []),
    ...details('Environment', environment(model)),
    ...details('How it was measured', [bullets(howMeasured(model, code))]),
    `${rawData(code)} ${provenance(model, code)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function standing(model: ReportModel): string[] {
  const { ceiling } = model;
  const compared = model.standing.clients.filter((client) => client.toCeiling !== null);
  if (ceiling === null || compared.length === 0) return [];
  const head = [
    'S3 client',
    'Version',
    `Share of ${code(ceiling)}`,
    'Lowest to highest',
    'Slower',
    'About equal',
    'Faster',
    'Too few runs',
  ];
  return [table(head, compared.map(standingRow), 'llrrrrrr')];
}

function standingRow(client: ClientStanding): string[] {
  const { by, median, min, max } = client.toCeiling!;
  return [
    code(client.s3Client),
    client.versions.map((version) => code(version)).join(', ') || 'unknown',
    `**${percent(median)}**`,
    `${percent(min)} to ${percent(max)}`,
    ...[by.slower, by.aboutEqual, by.faster, by.tooFew].map(String),
  ];
}

function matrix(group: CaseGroup, model: ReportModel): string[] {
  const s3Clients = model.s3Clients.filter((s3Client) =>
    group.cases.some((found) => found.s3Client === s3Client),
  );
  const rows = model.workloads.map(({ name }) => {
    const cases = group.cases.filter((found) => found.workload === name);
    const fastest = fastestOf(cases);
    return [
      code(name),
      ...s3Clients.map((s3Client) => {
        const words = cell(caseOf(group, s3Client, name));
        return s3Client === fastest ? `**${words}**` : words;
      }),
    ];
  });
  return [
    `## ${code(group.label)}`,
    `Median Gb/s ± spread; **bold**: fastest, with no range overlapping.`,
    table(
      ['Workload', ...s3Clients.map((s3Client) => code(s3Client))],
      rows,
      `l${'r'.repeat(s3Clients.length)}`,
    ),
  ];
}

function cell(found: CaseSummary | undefined): string {
  if (!found) return '';
  const { throughput, status, ofLineRate } = found;
  const state = status === 'failed' ? '❌ failed' : status;
  if (!throughput) return status === 'measured' ? 'no kept run' : state;
  const spread = throughput.spread === null ? 'one run' : `± ${percent(throughput.spread)}`;
  return [
    `${figure(throughput.median)} ${spread}`,
    ...(ofLineRate === null ? [] : [`${percent(ofLineRate)} of line rate`]),
    ...(status === 'measured' ? [] : [state]),
  ].join('<br>');
}

function troubles(model: ReportModel): string[] {
  const jobs = model.jobs
    .filter((job) => job.status === 'FAILED')
    .map((job) => `Job on ${code(job.instanceType)} failed: ${code(job.reason ?? 'no reason')}.`);
  const rows = troubledCases(model).map(({ group, found }) => [
    found.status,
    ...[group.label, found.s3Client, found.workload].map((name) => code(name)),
    found.reason === null ? 'no reason given' : code(found.reason),
  ]);
  if (rows.length === 0) return jobs;
  const first = rows.slice(0, REASONS_SHOWN);
  const more = rows.length - first.length;
  const { failed, skipped } = model.counts;
  return [
    ...jobs,
    ...details(`Failed (${failed}) and skipped (${skipped})`, [
      table(['Status', 'Instance type', 'S3 client', 'Workload', 'Reason'], first, 'lllll'),
      ...(more > 0 ? [`And ${more} more, in ${code('result.json')}.`] : []),
    ]),
  ];
}

function environment({ jobs, suite }: ReportModel): string[] {
  const built = suite.repositories.map(
    ({ side, url, commit }) => `Built for the ${side}: ${code(url)} at ${code(commit)}`,
  );
  const lines = [...jobs.map(machine), ...built];
  return lines.length > 0 ? [bullets(lines)] : [];
}

function machine(job: JobSummary): string {
  const facts = [
    ...hostFacts(job).map(([what, value]) => `${what} ${code(value)}`),
    ...job.versions.map(([s3Client, version]) => `${code(s3Client)} ${code(version)}`),
  ];
  const took = job.durationMs === null ? '' : `, ${duration(job.durationMs)}`;
  return `${code(job.instanceType)} (job ${code(job.jobId)}${took}): ${facts.join(', ') || 'no host known'}`;
}
