import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { aHostileRun } from '../testing/hostile-run.ts';
import { aRealisticRun } from '../testing/realistic-run.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../testing/run-results.ts';
import { renderSummary } from './job-summary.ts';
import { reportModel } from './model.ts';

const summaryOf = (run: ReturnType<typeof aRunResult>) =>
  renderSummary(reportModel(run)).replaceAll('\u00a0', ' ');

/** Rendered as GitHub-flavoured Markdown, HTML included. */
const pageOf = (run: ReturnType<typeof aRunResult>) =>
  micromark(summaryOf(run), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

describe('the summary of a run', () => {
  test('starts with the finding and what was measured', () => {
    expect(summaryOf(aRealisticRun()).split('\n').slice(0, 5)).toEqual([
      '# S3 Benchmarks',
      '',
      '**`rclone` reaches 57 % of `raw-http` and `sdk-js` 53 %, at the median.**',
      '',
      expect.stringContaining('46 of 48 cases measured, 1 failed, 1 skipped'),
    ]);
  });

  test('has a matrix for each instance type, the fastest in bold, words for what has no figure', () => {
    const summary = summaryOf(aRealisticRun());
    expect(summary).toContain(
      '| `download-64KiB-128x` | **1.00 ± 8.4 %** | 0.578 ± 11 % | 0.485 ± 9.0 % |',
    );
    expect(summary).toContain('| `download-8MiB-8x-crc32` | **5.40 ± 9.0 %** | skipped |');
    expect(summary).toContain('| `download-8MiB-8x-crc32` | **3.93 ± 4.0 %** | ❌ failed |');
    expect(summary).toContain('| `download-128MiB-1x` | 4.06 ± 11 % | 3.98 ± 9.0 % |');
  });

  test('folds the reasons away', () => {
    const page = pageOf(aRealisticRun());
    expect(page).toMatch(/<summary>Failed \(1\) and skipped \(1\)<\/summary>\n<table>/);
    expect(page).toContain('exit code 1: corrupted on transfer');
  });

  test('shows runs of a failed case, a lone run, none, and the share of line rate', () => {
    const run = aRunResult({
      jobs: [
        aJob({
          lineRateGigabitsPerSecond: 4,
          cases: [
            aFailedCase({ s3Client: 'a', measurements: aCase().measurements }),
            aCase({ s3Client: 'b', gigabitsPerSecond: [2] }),
            aCase({ s3Client: 'c', measurements: [] }),
          ],
        }),
      ],
    });
    expect(summaryOf(run)).toContain(
      '| `download-64KiB-128x` | 1.10 ± 9.1 %<br>28 % of line rate<br>❌ failed | ' +
        '2.00 one run<br>50 % of line rate | no kept run |',
    );
  });

  test('says what a local figure is worth, on this machine only', () => {
    const title = '## What a local figure can and cannot tell';
    expect(summaryOf(aRunResult())).toContain(title);
    expect(summaryOf(aRunResult({ trigger: 'schedule' }))).not.toContain(title);
  });

  test('names jobs that failed without a case, and says when the run is not whole', () => {
    const job = aJob({ status: 'FAILED', reason: 'Host terminated', host: null, cases: [] });
    const summary = summaryOf(aRunResult({ jobs: [job], interrupted: true }));
    expect(summary).toContain('**Nothing was measured.**');
    expect(summary).toContain('> ⚠️ Interrupted before its end');
    expect(summary).toContain('Job on `local` failed: `Host terminated`.');
  });

  test('lists a bounded number of reasons and counts the rest', () => {
    const cases = Array.from({ length: 250 }, (_, index) =>
      aFailedCase({ workload: `download-${index}`, reason: 'x'.repeat(5000) }),
    );
    const summary = summaryOf(aRunResult({ jobs: [aJob({ cases })] }));
    expect(summary).toContain('And 50 more, in `result.json`.');
    expect(summary.length).toBeLessThan(200_000);
  });

  test('lists the repositories that were built', () => {
    const suite = {
      ...aRunResult().suite,
      repositories: [{ side: 'candidate' as const, url: 'https://x', commit: 'a'.repeat(40) }],
    };
    expect(summaryOf(aRunResult({ suite }))).toContain(
      `- Built for the candidate: \`https://x\` at \`${'a'.repeat(40)}\``,
    );
  });
});

describe('hostile names', () => {
  const page = pageOf(aHostileRun());

  test('add no element of their own', () => {
    const elements = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name));
    expect([...elements].sort()).toEqual(
      'br blockquote code details h1 h2 li p strong summary table tbody td th thead tr ul'
        .split(' ')
        .filter((name) => name !== 'blockquote')
        .sort(),
    );
    expect(page).not.toMatch(/<[a-z]+ (?!align="right")/);
  });

  test('leave every row as long as its head', () => {
    for (const [table] of page.matchAll(/<table>.*?<\/table>/gs)) {
      const rows = table.split('<tr>').slice(1);
      const cells = rows.map((row) => row.match(/<t[dh][ >]/g)?.length);
      expect(new Set(cells).size).toBe(1);
    }
    expect(page.match(/<table>/g)).toHaveLength(3);
  });
});
