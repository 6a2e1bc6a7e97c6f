import { duration } from '../format.ts';
import { hostFacts } from '../host-facts.ts';
import { howMeasured, localLimits, rawData } from '../method.ts';
import { type JobSummary, type ReportModel, troubledCases } from '../model.ts';
import { code, html, type Markup, NOTHING, sentence, sentences } from './markup.ts';
import { dataTable, nameCell } from './table.ts';

/** Jobs that failed, and cases that failed or were skipped, with the reasons. */
export function troubles(model: ReportModel): Markup {
  const jobs = model.jobs.filter((job) => job.status === 'FAILED');
  const cases = troubledCases(model);
  if (jobs.length + cases.length === 0) return NOTHING;
  return html`
<section aria-labelledby="troubles">
<h2 id="troubles">What was not measured</h2>
${jobs.map((job) => html`<p class="warning">Job on ${code(job.instanceType)} failed: ${job.reason ?? 'no reason given'}</p>`)}
${cases.length === 0 ? NOTHING : casesTable(cases)}
</section>`;
}

function casesTable(cases: ReturnType<typeof troubledCases>): Markup {
  return dataTable({
    id: 'troubles-caption',
    caption: html`Cases that failed or were skipped`,
    columns: ['Status', 'Instance type', 'Workload', 'S3 client', 'Reason'].map((head) => ({
      head,
    })),
    rows: cases.map(
      ({ group, found }) => html`<tr>
${nameCell(found.status, found.status)}${nameCell(group.label)}${nameCell(found.workload)}${nameCell(found.s3Client)}<td class="long">${found.reason ?? 'no reason given'}</td>
</tr>
`,
    ),
  });
}

/** The machine of each job, and the versions of its S3 clients. */
export function environment(model: ReportModel): Markup {
  if (model.jobs.length === 0) return NOTHING;
  return html`
<section aria-labelledby="environment">
<h2 id="environment">Environment</h2>
<div class="machines">${model.jobs.map(machine)}</div>
</section>`;
}

function machine(job: JobSummary): Markup {
  const facts = [
    ...hostFacts(job),
    ...(job.durationMs === null ? [] : [['took', duration(job.durationMs)] as const]),
    ...job.versions,
    ['job', job.jobId] as const,
  ];
  return html`
<article>
<h3>${job.instanceType}</h3>
${job.host === null ? html`<p class="note">Its machine never told what it is.</p>` : NOTHING}
<dl class="facts">${facts.map(([what, value]) => html`<div><dt>${what}</dt><dd>${value}</dd></div>`)}</dl>
</article>`;
}

/** How it was measured, what that is worth, where every run is. */
export function method(model: ReportModel): Markup {
  const limits = sentences((name) => localLimits(model, name));
  return html`
${limits.length === 0 ? NOTHING : list('limits', 'What a local figure can and cannot tell', limits)}
${list(
  'method',
  'How it was measured',
  sentences((name) => howMeasured(model, name)),
)}
<section aria-labelledby="raw">
<h2 id="raw">Raw data</h2>
<p>${sentence(rawData)}</p>
</section>`;
}

function list(id: string, title: string, items: readonly Markup[]): Markup {
  return html`
<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>
</section>`;
}
