import type { Section } from './document.ts';
import { duration, time } from './format.ts';
import type { Name } from './headline.ts';
import { hostFacts } from './host-facts.ts';
import { bullets } from './markdown.ts';
import type { JobSummary, ReportModel } from './model.ts';

/** The machine of each job, and what was built; nothing when there was no job. */
export function environmentSection({ jobs, suite }: ReportModel, name: Name): Section[] {
  const built = suite.repositories.map(
    ({ commit, s3Clients, side, url }) =>
      `Built for the ${side}${s3Clients ? ` (${s3Clients.map((client) => name(client)).join(', ')})` : ''}: ` +
      `${name(url)} at ${name(commit)}`,
  );
  const lines = [...jobs.flatMap((job) => machine(job, name)), ...built];
  if (lines.length === 0) return [];
  return [
    {
      title: 'Environment',
      folded: true,
      rows: lines.map((line) => bullets([line])),
      rank: 20,
    },
  ];
}

function machine(job: JobSummary, name: Name): string[] {
  const versions = job.versions.map(([s3Client, version]) => `${name(s3Client)} ${name(version)}`);
  const facts = [...factsOf(job, name), ...versions].join(', ') || 'no host known';
  const took = job.durationMs === null ? '' : `, ${duration(job.durationMs)}`;
  return [
    `${name(job.instanceType)} (job ${name(job.jobId)}${took}): ${facts}`,
    ...job.notes.map((note) => `${name(job.instanceType)}: ${name(note)}`),
    ...job.earlierAttempts.map(
      ({ attempt, host, startedAt }) =>
        `${name(job.instanceType)}, attempt ${attempt}, from ${time(startedAt)} and lost before its end: ` +
        `${factsOf({ host, lineRateGigabitsPerSecond: null }, name).join(', ') || 'no host known'}`,
    ),
  ];
}

function factsOf(job: Parameters<typeof hostFacts>[0], name: Name): string[] {
  return hostFacts(job).map(([what, value]) => `${what} ${name(value)}`);
}
