import { counted, duration, gigabits } from '../format.ts';
import { hostFacts } from '../host-facts.ts';
import { howMeasured, localLimits } from '../method.ts';
import { type JobSummary, type ReportModel, troubledCases } from '../model.ts';
import { code, html, joined, type Markup, NOTHING, sentences } from './markup.ts';
import { leftOut, type Room } from './room.ts';

/** Jobs that failed, and cases that failed or were skipped, by their reasons. */
export function troubles(model: ReportModel, room: Room): Markup {
  const jobs = model.jobs.filter((job) => job.status === 'FAILED');
  const cases = troubledCases(model);
  if (jobs.length + cases.length === 0) return NOTHING;
  const reasons = [...Map.groupBy(cases, reasonOf).values()];
  const failed = room.take(jobs, failedJob);
  const listed = room.take(reasons, trouble);
  return html`
<section aria-labelledby="troubles">
<h2 id="troubles">What was not measured</h2>
${failed.shown}${leftOut(failed.left, 'failed job')}
<ul class="troubles">${listed.shown}</ul>
${leftOut(listed.left, 'reason')}
</section>`;
}

function failedJob({ instanceType, reason }: JobSummary): Markup {
  return html`<p class="warning">Job on ${code(instanceType)} failed: ${reason ?? 'no reason given'}</p>`;
}

type Troubled = ReturnType<typeof troubledCases>[number];

/** Cases that are named for one reason; the table of figures marks them all. */
const MOST_NAMED = 20;

/** What was measured before stands with its case. */
function reasonOf({ found }: Troubled): string {
  const { reason, status, throughput } = found;
  return JSON.stringify([status, reason, throughput?.runs, throughput?.median]);
}

/** @param cases of one reason; at least one */
function trouble(cases: readonly Troubled[]): Markup {
  const { reason, status, throughput } = cases[0]!.found;
  const named = cases.slice(0, MOST_NAMED).map(({ found, group }) => {
    const what = [found.s3Client, found.workload, group.label];
    return joined(
      what.map((name) => html`<bdi>${name}</bdi>`),
      ' · ',
    );
  });
  const count = cases.length > 1 ? html`${counted(cases.length, 'case')}: ` : NOTHING;
  const more = cases.length > named.length ? ` and ${cases.length - named.length} more` : '';
  const before = throughput
    ? html` (${counted(throughput.runs, 'run')} before that, median ${gigabits(throughput.median)})`
    : NOTHING;
  return html`<li><span class="${status}">${status}</span> ${count}${joined(named, '; ')}${more}
<p class="note">${reason ?? 'no reason given'}${before}</p></li>
`;
}

/** The machine of each job, and the versions of its S3 clients. */
export function environment(model: ReportModel, room: Room): Markup {
  if (model.jobs.length === 0) return NOTHING;
  const { left, shown } = room.take(model.jobs, machine);
  return html`
<section aria-labelledby="environment">
<h2 id="environment">Environment</h2>
<div class="machines">${shown}${suite(model)}</div>
${leftOut(left, 'machine')}
</section>`;
}

function machine(job: JobSummary): Markup {
  const facts = [
    ...hostFacts(job),
    ...(job.durationMs === null ? [] : [['took', duration(job.durationMs)] as const]),
    ...(job.versions.length > 0 ? [['S3 clients', versionsOf(job)] as const] : []),
    ['job', job.jobId] as const,
  ];
  return html`
<article>
<h3>${job.instanceType}</h3>
${job.earlierAttempts.map(({ attempt, host }) => html`<p class="note">Attempt ${attempt} was lost before its end${host?.instanceId ? html`, on ${code(host.instanceId)}` : NOTHING}.</p>`)}
${job.host === null ? html`<p class="note">Its machine never told what it is.</p>` : NOTHING}
${job.notes.map((note) => html`<p class="note">${note}</p>`)}
<dl class="facts">${facts.map(([what, value]) => html`<div><dt>${what}</dt><dd>${value}</dd></div>`)}</dl>
</article>`;
}

/** What was built; nothing for the suite that ships with this project, which is not built. */
function suite({ suite: { repositories } }: ReportModel): Markup {
  if (repositories.length === 0) return NOTHING;
  return html`
<article>
<h3>Built from</h3>
<dl class="facts">${repositories.map(({ side, url, commit }) => html`<div><dt>${side}</dt><dd>${url} ${code(commit.slice(0, 12))}</dd></div>`)}</dl>
</article>`;
}

function versionsOf(job: JobSummary): string {
  return job.versions.map((version) => version.join(' ')).join(', ');
}

/** How it was measured, and what that is worth. */
export function method(model: ReportModel): Markup {
  const limits = sentences((name) => localLimits(model, name));
  return html`
<div class="columns">
${limits.length === 0 ? NOTHING : list('limits', 'What a local figure can and cannot tell', limits)}
${list(
  'method',
  'How it was measured',
  sentences((name) => howMeasured(model, name)),
)}
</div>`;
}

function list(id: string, title: string, items: readonly Markup[]): Markup {
  return html`
<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>
</section>`;
}
