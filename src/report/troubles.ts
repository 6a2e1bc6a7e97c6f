import { unended } from '../contract/input-error.ts';
import type { Section } from './document.ts';
import type { Name } from './headline.ts';
import { bullets, tableHead, tableRow } from './markdown.ts';
import { type ReportModel, troubledCases } from './model.ts';

/** Failures and skips that are listed. */
const REASONS_SHOWN = 200;

/** Jobs that failed, with the reasons. */
export function failedJobs({ jobs }: ReportModel, name: Name): Section[] {
  const failed = jobs.filter((job) => job.status === 'FAILED');
  if (failed.length === 0) return [];
  const rows = failed.map(
    (job) =>
      `Job on ${name(job.instanceType)} failed: ${name(unended(job.reason ?? 'no reason'))}.`,
  );
  const title = `### ❌ Failed jobs (${failed.length})`;
  return [{ title, folded: false, rows: rows.map((row) => bullets([row])), rank: 0 }];
}

/** Cases that failed or were skipped, with the reasons. */
export function troubles(model: ReportModel, name: Name): Section[] {
  const rows = troubledCases(model).map(({ group, found }) => [
    found.status,
    ...[group.label, found.s3Client, found.workload].map((text) => name(text)),
    found.reason === null ? 'no reason given' : name(found.reason),
  ]);
  if (rows.length === 0) return [];
  const { failed, skipped } = model.counts;
  return [
    {
      title: `Failed (${failed}) and skipped (${skipped})`,
      folded: true,
      head: tableHead(['Status', 'Instance type', 'S3 client', 'Workload', 'Reason'], 'lllll'),
      rows: rows.map(tableRow),
      rank: 1,
      most: REASONS_SHOWN,
    },
  ];
}
