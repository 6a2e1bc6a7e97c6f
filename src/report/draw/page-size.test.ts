import { describe, expect, test } from 'vitest';
import type { CaseResult, RunResult } from '../../contract/run-result.ts';
import { aComparison } from '../../testing/comparisons.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../../testing/run-results.ts';
import { reportModel } from '../model/model.ts';
import { renderSummary } from './markdown.ts';
import { renderHtml } from './page.ts';

const MOST = 2_000_000;
const TYPES = Array.from({ length: 20 }, (_, index) => `c7gn.${index}xlarge`);
const CLIENTS = Array.from({ length: 17 }, (_, index) => `sdk-cpp-client-classic-${index}`);
const WORKLOADS = Array.from({ length: 60 }, (_, index) => `download-256KiB-10_000x-${index}`);

/** Of 17 S3 clients and 60 workloads: on 20 instance types 20,400 cases. */
function aRunOf(
  make: (fields: Partial<CaseResult>, index: number) => CaseResult,
  types = 3,
): RunResult {
  return aRunResult({
    jobs: TYPES.slice(0, types).map((instanceType) =>
      aJob({
        instanceType,
        jobId: instanceType,
        cases: CLIENTS.flatMap((s3Client, client) =>
          WORKLOADS.map((workload, index) => make({ s3Client, workload }, client * 60 + index)),
        ),
      }),
    ),
  });
}

function pageOf(run: RunResult): string {
  const page = renderHtml(reportModel(run)).replaceAll('\u00a0', ' ');
  expect(Buffer.byteLength(page) < MOST).toBe(true);
  return page;
}

describe('thousands of cases make pages that can be read:', () => {
  test('20,400 that failed for one reason of 1000 characters', () => {
    const run = aRunOf(
      (fields) => aFailedCase({ ...fields, reason: 'no route to host'.padEnd(1000, '!') }),
      TYPES.length,
    );
    const page = pageOf(run);
    expect(page.match(/no route to host/g)).toHaveLength(1);
    expect(page).toMatch(/failed<\/span><\/td><td[^>]*>20400 cases:/);
    expect(page).toMatch(/[\d]+ more rows are in result\.json/);
    expect(Buffer.byteLength(renderSummary(reportModel(run)))).toBeLessThan(2 ** 20);
  });

  test('each failed for a reason of its own', () => {
    const page = pageOf(
      aRunOf((fields, index) => aFailedCase({ ...fields, reason: `exit code ${index}` })),
    );
    expect(page).toMatch(/[\d]+ more reasons are in result\.json/);
  });

  test('all measured', () => {
    const page = pageOf(
      aRunOf((fields, index) =>
        index === 1019
          ? aCase({ ...fields, gigabitsPerSecond: [98.7, 98.7, 98.7] })
          : aFailedCase(fields),
      ),
    );
    // What was measured comes before what was not.
    expect(page).toContain('>98.7<');
    pageOf(aRunOf((fields) => aCase(fields)));
  });

  test('all compared', () => {
    const run = aRunOf((fields) => aCase(fields));
    const comparisons = run.jobs.flatMap(({ cases, instanceType }) =>
      cases.map(({ s3Client, workload }) => aComparison({ instanceType, s3Client, workload })),
    );
    const page = pageOf({ ...run, comparisons });
    expect(page).toMatch(/[\d]+ more drawings are left out/);
  });
});

test('what fits is there whole', () => {
  const run = aRunResult({ jobs: [aJob({ cases: [aCase(), aFailedCase({ workload: 'w' })] })] });
  expect(pageOf(run)).not.toContain('there is no space here');
});
