import { describe, expect, test } from 'vitest';
import type { CaseResult } from '../../contract/run-result.ts';
import { aCompareRun, aComparison, aPairedCell } from '../../testing/comparisons.ts';
import {
  aCase,
  aJob,
  aRequestsCase,
  aRunResult,
  aSkippedCase,
  inRequests,
} from '../../testing/run-results.ts';
import { renderSummary } from '../draw/markdown.ts';
import { renderHtml } from '../draw/page.ts';
import { renderTable } from '../draw/terminal.ts';
import { headline } from '../headline.ts';
import { reportModel } from '../model/model.ts';

const METRICS = { p50Ms: 0.41, p90Ms: 0.8, p99Ms: 1.234, getP50Ms: 0.3 };
const SKIPPED = aSkippedCase({
  ...{ s3Client: 's5cmd', workload: 'head', bytesPerRun: null, requestsPerRun: { head: 1000 } },
});

const modelOf = (...cases: CaseResult[]) => reportModel(aRunResult({ jobs: [aJob({ cases })] }));
const summaryOf = (...cases: CaseResult[]) =>
  renderSummary(modelOf(...cases)).replaceAll('\u00a0', ' ');

describe('workloads of requests', () => {
  test('are told in milliseconds and requests a second', () => {
    const text = summaryOf(
      aRequestsCase({ s3Client: 'raw-http', metrics: METRICS }),
      aRequestsCase({ metrics: METRICS, requestsPerSecond: [1, 500, 550, 600] }),
      SKIPPED,
    );
    expect(text).toContain('Time of a request on `local`');
    expect(text).toMatch(
      /\| `head` \| \*\*0\.410 \/ 1\.23 ms\*\*<br>1100 requests\/s \| skipped \| 0\.410 \/ 1\.23 ms<br>550 requests\/s<br>50 %/,
    );
  });

  test('have no Gb/s in any report, where nothing else was measured', () => {
    const model = modelOf(aRequestsCase({ metrics: METRICS }), SKIPPED);
    const reports = [
      renderSummary(model),
      renderHtml(model),
      renderTable(model, { color: false, width: 80 }),
      headline(model, String),
    ];
    for (const text of reports) {
      expect(text.match(/.{0,60}Gb\/s.{0,20}/)).toBeNull();
    }
    expect(headline(model, String)).toBe(
      'sdk-js made 1100 requests/s, at the median of each workload',
    );
  });

  test('stand beside those that move files, which have their Gb/s', () => {
    const text = summaryOf(aCase(), aRequestsCase({ metrics: METRICS }));
    expect(text).toContain('Median Gb/s');
    expect(text.match(/\| `head` \| \**0\.410/g)).toHaveLength(1);
    expect(text).toContain('`getP50Ms` 0.300');
    expect(text).not.toContain('`p99Ms`');
    expect(headline(modelOf(aCase(), aRequestsCase()), String)).toMatch(
      /^sdk-js moved \S+ Gb\/s, at the median of each workload$/,
    );
  });

  test('hide no metric of those that move files, whatever it is called', () => {
    const measurements = aCase().measurements.map((run) => ({ ...run, metrics: METRICS }));
    expect(summaryOf(aCase({ measurements }))).toContain('`p99Ms` 1.23');
  });

  test('have no share of the line rate', () => {
    const job = { lineRateGigabitsPerSecond: 100, cases: [aRequestsCase()] };
    const { groups } = reportModel(aRunResult({ jobs: [aJob(job)] }));
    expect(groups[0]!.cases[0]!.ofLineRate).toBeNull();
  });

  test('have a ? for what their runner does not tell', () => {
    expect(summaryOf(aRequestsCase())).toContain('? / ? ms');
  });

  test('are compared in requests a second, and nothing says Gb/s', () => {
    const cases = aPairedCell(0.5, 20).map(inRequests);
    const comparison = aComparison({ workload: cases[0]!.workload, verdict: 'slower' });
    const run = aCompareRun(cases, { comparisons: [comparison] });
    for (const text of [renderSummary(reportModel(run)), renderHtml(reportModel(run))]) {
      expect(text).toContain('Requests/s, baseline → candidate');
      expect(text.match(/.{0,60}Gb\/s.{0,20}/)).toBeNull();
    }
  });

  test('have CPU time and memory of a request', () => {
    const found = aRequestsCase({ metrics: METRICS });
    const measurements = found.measurements.map((one) => ({
      ...one,
      ...{ cpuSeconds: 0.25, peakMemoryBytes: 64 * 2 ** 20 },
    }));
    const page = renderHtml(modelOf({ ...found, measurements }));
    expect(page).not.toContain('CPU seconds for each GB');
    const cells = page
      .slice(page.indexOf('id="latency-figures"'))
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    // 0.25 s of 1000 requests.
    expect(cells).toMatch(/head sdk-js 0\.410 0\.800 1\.23 1100 1000 to 1200 3 250 64/);
  });
});
