import { describe, expect, test } from 'vitest';
import { aComparison } from '../../testing/comparisons.ts';
import { aHostileCompareRun, aHostileRun } from '../../testing/hostile-run.ts';
import {
  aContext,
  aFormerRun,
  aRealisticCompareRun,
  aRealisticRun,
} from '../../testing/realistic-runs.ts';
import { renderGfm } from '../../testing/rendering.ts';
import { aCase, aFailedCase, aHost, aJob, aRunResult } from '../../testing/run-results.ts';
import { reportModel } from '../model/model.ts';
import { renderSummary } from './markdown.ts';

const summaryOf = (run: ReturnType<typeof aRunResult>) =>
  renderSummary(reportModel(run)).replaceAll('\u00a0', ' ');

/** Rendered as GitHub-flavoured Markdown, HTML included. */
const pageOf = (run: ReturnType<typeof aRunResult>) => renderGfm(summaryOf(run));

describe('the summary of a run', () => {
  test('starts with the finding, the next step and what was measured', () => {
    expect(summaryOf(aRealisticRun()).split('\n').slice(0, 7)).toEqual([
      '# S3 Benchmarks',
      '',
      '**`raw-http` is fastest: `rclone` reaches 61 % of it and `sdk-js` 53 %, over the 14 comparisons that all of them have.**',
      '',
      '**Next step:** See why 1 case failed: `local-1cpu.log`, next to the result, has the complete output.',
      '',
      expect.stringContaining('46 of 48 cases measured, 1 failed, 1 skipped'),
    ]);
  });

  test('has a matrix for each instance type, the fastest in bold, words for what has no figure', () => {
    const summary = summaryOf(aFormerRun());
    expect(summary).toContain(
      '| `download-64KiB-128x` | **0.995 ± 7.0 % × 6** | 0.584 ± 7.5 % × 6 | 0.492 ± 5.9 % × 6 |',
    );
    expect(summary).toContain('| `download-8MiB-8x-crc32` | **5.48 ± 5.9 % × 6** | skipped |');
    expect(summary).toContain('| `download-8MiB-8x-crc32` | **3.91 ± 3.0 % × 6** | ❌ failed |');
    expect(summary).toContain('| `download-128MiB-1x` | 4.10 ± 7.5 % × 6 | 4.04 ± 5.9 % × 6 |');
  });

  test('of S3 clients in turn has what they are of the reference, and who is fastest', () => {
    const summary = summaryOf(aRealisticRun());
    expect(summary).toContain('| Workload | `raw-http` | `rclone` | `sdk-js` | Fastest |');
    expect(summary).toContain(
      '| `download-64KiB-128x` | **0.995** | 0.584<br>59 % (57–61) | 0.492<br>50 % (48–51) | `raw-http` |',
    );
    expect(summary).toContain(
      '| `download-128MiB-1x` | 4.10 | 4.04<br>≈ 98 % (94–103) | 1.28<br>31 % (30–32) | ' +
        '`raw-http` and `rclone` equal, ±6.1 % |',
    );
    expect(summary).toContain('S3 clients took turns: in every round each ran once');
  });

  test('of S3 clients in turn is as in golden/beside.md', async () => {
    await expect(renderSummary(reportModel(aRealisticRun()))).toMatchFileSnapshot(
      '../golden/beside.md',
    );
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
      '| `download-64KiB-128x` | 1.10 ± 9.1 % × 3<br>28 % of line rate<br>❌ failed | ' +
        '2.00 × 1<br>50 % of line rate | not timed |',
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
    expect(summary).toContain('> ⚠️ Interrupted before anything was measured.');
    expect(summaryOf(aRunResult({ interrupted: true }))).toContain(
      '> ⚠️ Interrupted before its end',
    );
    expect(summary).toContain('Job on `local` failed: `Host terminated`.');
    const stuck = aJob({ ...job, reason: 'gave up after 60 min in RUNNABLE.' });
    expect(summaryOf(aRunResult({ jobs: [stuck] }))).toContain('60 min in RUNNABLE`.');
  });

  test('lists a bounded number of reasons and counts the rest', () => {
    const cases = Array.from({ length: 250 }, (_, index) =>
      aFailedCase({ workload: `download-${index}`, reason: `${index} ${'x'.repeat(5000)}` }),
    );
    const summary = summaryOf(aRunResult({ jobs: [aJob({ cases })] }));
    expect(summary).toContain('And 50 more, in `result.json`.');
    expect(summary.length).toBeLessThan(200_000);
  });

  test('doubts figures that cannot be, where they stand and at the top', () => {
    const measurements = aCase().measurements.map((one) => ({
      ...one,
      implausible: true as const,
    }));
    const summary = summaryOf(aRunResult({ jobs: [aJob({ cases: [aCase({ measurements })] })] }));
    expect(summary).toContain('3 kept runs are far above what the network can carry');
    expect(summary).toContain('| `download-64KiB-128x` | 1.10 ± 9.1 % × 3<br>⚠️ implausible |');
  });

  test('tells of attempts that were lost, and of their hosts', () => {
    const earlierAttempts = [
      { attempt: 1, startedAt: '2026-11-22T14:00:00Z', host: aHost({ instanceId: 'i-1' }) },
    ];
    expect(summaryOf(aRunResult({ jobs: [aJob({ earlierAttempts })] }))).toMatch(
      /- On `local`: attempt 1, from 2026-11-22 14:00:00 UTC, was lost before its end: .*Instance `i-1`/,
    );
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

describe('the summary of a comparison', () => {
  test('is as in golden/summary.md', async () => {
    const model = reportModel(aRealisticCompareRun(), aContext());
    await expect(renderSummary(model)).toMatchFileSnapshot('../golden/summary.md');
  });

  test('has the verdict, the next step and the regressions before anything else', () => {
    const summary = summaryOf(aRealisticCompareRun());
    const places = [
      '**1 of 44 cells could not be judged, 2 slower',
      '## S3 clients, each over all its workloads',
      '**Next step:** Check whether `rclone` on `download-5GiB-1x`',
      'Look at what the change does to `sdk-java-client-crt` as a whole',
      '## ⌛ Could not be judged (1)',
      '## 🔴 Slower (2)',
      '## ❌ Failed (2)',
      '## ↘️ Slightly slower (3)',
      '## 🟢 Faster (2)',
      '| Verdict | Cells | Meaning |',
      '<summary>⏭️ Not reached (1)</summary>',
      '<summary>❔ Inconclusive (1)</summary>',
      '## `c7gn.16xlarge`',
      '**Time and cost:**',
    ].map((words) => summary.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('says once what counts, and never calls the inconclusive good', () => {
    const summary = summaryOf(aRealisticCompareRun());
    expect(summary.match(/The smallest change that counts/g)).toHaveLength(1);
    expect(summary).toContain('❔ inconclusive');
    expect(summary).not.toMatch(/[✅🟢][^|]*inconclusive/u);
  });

  test('with more cells than have room leaves out those that interest least, and counts them', () => {
    const comparisons = Array.from({ length: 6000 }, (_, index) =>
      aComparison({
        workload: `download-${index}`,
        s3Client: `|${'n'.repeat(200)}`,
        verdict: index === 5999 ? 'slower' : 'notFlagged',
      }),
    );
    const summary = summaryOf({ ...aRealisticCompareRun(), comparisons });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 ** 2);
    expect(summary).toMatch(/\| `download-5999` \| `\S+` \| \*\*−10\.0 %\*\* \|/);
    expect(summary).toMatch(/And \d+ more, in `result.json`\./);
  });
});

describe.each([
  ['of a run', aHostileRun(), 4],
  ['of a comparison', aHostileCompareRun(), 19],
])('hostile names %s', (_, run, tables) => {
  const page = pageOf(run);

  test('add no element of their own', () => {
    const elements = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name));
    const ours =
      'br code details h1 h2 h3 li p pre strong summary table tbody td th thead tr ul wbr';
    expect(ours.split(' ')).toEqual(expect.arrayContaining([...elements]));
    expect(page).not.toMatch(/<[a-z]+ (?!align="right"|class="language-text")/);
  });

  test('leave every row as long as its head', () => {
    for (const [table] of page.matchAll(/<table>.*?<\/table>/gs)) {
      const rows = table.split('<tr>').slice(1);
      const cells = rows.map((row) => row.match(/<t[dh][ >]/g)?.length);
      expect(new Set(cells).size).toBe(1);
    }
    expect(page.match(/<table>/g)).toHaveLength(tables);
  });
});
