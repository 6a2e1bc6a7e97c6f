import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aHostileCompareRun, aHostileRun, HOSTILE_TEXTS } from '../../testing/hostile-run.ts';
import { aContext, aRealisticCompareRun, aRealisticRun } from '../../testing/realistic-runs.ts';
import { aCase, aFailedCase, aHost, aJob, aRunResult } from '../../testing/run-results.ts';
import { escapeHtml, oneLine } from '../escape.ts';
import { reportModel } from '../model/model.ts';
import { renderHtml } from './page.ts';

const pageOf = (run: ReturnType<typeof aRunResult>) =>
  renderHtml(reportModel(run)).replaceAll('\u00a0', ' ');

describe('the page of a run', () => {
  const page = pageOf(aRealisticRun());

  test('is the same whenever it is made', () => {
    expect(pageOf(aRealisticRun())).toBe(page);
  });

  test('opens with the finding', () => {
    expect(page).toContain('<title>S3 Benchmarks: raw-http is fastest: rclone reaches 61 % of it');
    expect(page).toContain(
      '<h1><code>raw-http</code> is fastest: <code>rclone</code> reaches 61 % of it',
    );
  });

  test('allows its own script and style sheet, and nothing else', () => {
    const policy = page.match(/Content-Security-Policy" content="([^"]+)"/)?.[1];
    const hash = (tag: string) => {
      const text = page.match(new RegExp(`<${tag}>(.*?)</${tag}>`, 's'))?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy).toBe(
      `default-src 'none'; script-src ${hash('script')}; style-src ${hash('style')}; ` +
        "base-uri 'none'; form-action 'none'",
    );
    expect(page.match(/<(script|style)/g)).toHaveLength(2);
  });

  test('names no address to load from', () => {
    expect(page).not.toMatch(/https?:|(?:src|href)=|url\(|@import/);
  });

  test('says in words what each drawing shows', () => {
    expect(page).toContain(
      'aria-label="download-8MiB-8x-crc32 on local-1cpu, median Gb/s: raw-http 3.91, rclone failed and sdk-js 2.02.',
    );
    expect(page).toContain(
      'aria-label="raw-http on download-64KiB-128x: 256 requests of 64 KiB, 16 connections, at most 16 in flight, no retry.',
    );
    // Runs of eight workloads on two types, and requests of the cases that were seen.
    expect(page.match(/role="img"/g)).toHaveLength(16 + 23);
  });

  test('marks figures whose interval holds 100 %', () => {
    expect(page).toContain('>≈ 98 % (94–103)<');
  });

  test('is no more than twice 108 kB for 48 cases', () => {
    expect(page.length).toBeLessThan(216_000);
  });
});

describe('the page of a comparison', () => {
  const page = pageOf(aRealisticCompareRun());

  test('opens with the verdict, then the next step', () => {
    expect(page).toContain('<h1>1 of 44 cells could not be judged, 2 slower');
    expect(page.indexOf('<b>Next step:</b> Check whether')).toBeGreaterThan(page.indexOf('<h1>'));
    expect(page.indexOf('<b>Next step:</b> Check whether')).toBeLessThan(
      page.indexOf('<dl class="tiles">'),
    );
  });

  test('has a row for each cell, those that interest most first', () => {
    const verdicts = [...page.matchAll(/<tr [^>]*data-verdict="(\w+)"/g)].map(
      ([, verdict]) => verdict,
    );
    expect(verdicts).toHaveLength(44);
    expect(verdicts.slice(0, 6)).toEqual([
      'couldNotBeJudged',
      'slower',
      'slower',
      'failed',
      'failed',
      'slightlySlower',
    ]);
  });

  test('draws the changes of each workload and place, and says them in words', () => {
    expect(page).toContain(
      'aria-label="download-30GiB-1x-ram on c7gn.16xlarge, change: cli-crt −0.2 % not flagged, ' +
        'crt-c −12.1 % slower and sdk-java-client-crt −1.2 % not flagged.',
    );
    expect(page.match(/, change: /g)).toHaveLength(6 * 2);
  });

  test('has the S3 clients over all their workloads first, drawn and in a table', () => {
    const places = [
      '<h1>',
      '<h2 id="clients">',
      'change over all workloads: ',
      '<span class="failed">slower</span>',
      '<h2 id="comparison">',
      'data-verdict=',
    ].map((words) => page.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(page.match(/, change over all workloads: /g)).toHaveLength(2);
  });

  test('says in words where no test was needed', () => {
    expect(page).toContain('<br><small>every run of 3 rounds was at most half as fast</small>');
  });

  test('calls no S3 client the fastest: that is not what was asked', () => {
    expect(page).not.toMatch(/is fastest|id="standing"/);
  });

  test('tells cost, links and how to reproduce', () => {
    const told = renderHtml(reportModel(aRealisticCompareRun(), aContext()));
    expect(told).toContain(
      '<a href="https://github.com/owner/repository/actions/runs/1">Workflow run</a>',
    );
    expect(told).toMatch(/About \d+\.\d\d.USD/);
    expect(told).toMatch(/<pre>\/benchmark b{40} /);
    const links = [{ text: 'x', url: 'javascript:alert(1)' }];
    expect(renderHtml(reportModel(aRunResult(), { links }))).not.toContain('javascript:');
  });

  test('marks figures that cannot be', () => {
    const measurements = aCase().measurements.map((one) => ({
      ...one,
      implausible: true as const,
    }));
    const jobs = [aJob({ cases: [aCase({ measurements })] })];
    expect(pageOf(aRunResult({ jobs }))).toContain('<span class="skipped">implausible</span>');
    expect(pageOf(aRunResult({ jobs }))).toContain('3 kept runs are far above what the network');
  });

  test('tells of attempts that were lost', () => {
    const lost = {
      attempt: 1,
      startedAt: '2026-11-22T14:00:00Z',
      host: aHost({ instanceId: 'i-1' }),
    };
    const jobs = [aJob({ earlierAttempts: [lost] })];
    expect(pageOf(aRunResult({ jobs }))).toMatch(
      /attempt 1, from 2026-11-22 14:00:00 UTC, was lost before its end: .*Instance <code>i-1</,
    );
  });
});

describe('a page with little to tell', () => {
  test('of no job, or a job without host and case, is still a page', () => {
    const lost = aJob({ status: 'FAILED', reason: 'Host <terminated>', host: null, cases: [] });
    for (const run of [aRunResult({ jobs: [] }), aRunResult({ jobs: [lost] })]) {
      expect(pageOf(run)).toContain('<h1>Nothing was measured</h1>');
    }
    expect(pageOf(aRunResult({ jobs: [lost] }))).toContain(
      'failed: <code>Host &lt;terminated&gt;</code>.',
    );
  });

  test('shows the runs of a failed case with the word', () => {
    const cases = [aFailedCase({ measurements: aCase().measurements }), aCase({ s3Client: 'b' })];
    const page = pageOf(aRunResult({ jobs: [aJob({ lineRateGigabitsPerSecond: 10, cases })] }));
    expect(page).toContain('<b>1.10</b> <span class="failed">failed</span>');
    expect(page).toContain('(3 runs before that, median 1.10 Gb/s)');
    expect(page).toContain('Of line rate');
  });

  test('says when the run is not whole', () => {
    expect(pageOf(aRunResult({ finishedAt: null }))).toContain('Still running when this was');
  });
});

test.each([
  ['a run', aHostileRun()],
  ['a comparison', aHostileCompareRun()],
])('hostile names of %s are text wherever they stand', (_, run) => {
  const page = pageOf(run);
  const body = page.slice(page.indexOf('<body>'), page.lastIndexOf('<script>'));
  expect(body).not.toMatch(/<(?:script|img|b>a|\/style)|\son\w+=["']/);
  for (const text of HOSTILE_TEXTS.filter((name) => name !== '')) {
    expect(body).toContain(escapeHtml(oneLine(text, 2000)));
  }
});
