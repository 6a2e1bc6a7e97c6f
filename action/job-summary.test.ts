import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderSummary } from '../src/report/job-summary.ts';
import { reportModel } from '../src/report/model.ts';
import { aCase, aJob, aRunResult } from '../src/testing/run-results.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import { fitSummary, SUMMARY_BYTES, writeJobSummary } from './job-summary.ts';

const model = reportModel(aRunResult());
const full = renderSummary(model);

describe('a job summary', () => {
  test('is the whole report when that fits', () => {
    expect(fitSummary(full, model, Buffer.byteLength(full))).toBe(full);
  });

  test('is the finding alone when the report is too large, and says so', () => {
    const brief = fitSummary('ü'.repeat(SUMMARY_BYTES), model, SUMMARY_BYTES);
    expect(brief).toContain('**`sdk-js` moved');
    expect(brief).toMatch(/1 of 1\scase measured/);
    expect(brief).toContain(
      'has 2097152 bytes, more than a job summary can hold: it is in the file',
    );
  });

  test('never is larger than the room there is', () => {
    expect(fitSummary(full, model, 200)).toMatch(/^The whole summary has \d+ bytes/);
    expect(fitSummary(full, model, 10)).toBe('');
  });

  test('of the largest plan is whole', () => {
    const s3Clients = Array.from({ length: 19 }, (_, index) => `sdk-number-${index}`);
    const workloads = Array.from({ length: 12 }, (_, index) => `download-256KiB-10_000x-${index}`);
    const cases = s3Clients.flatMap((s3Client) =>
      workloads.flatMap((workload) =>
        (['S3Standard', 'S3Express'] as const).map((storageClass) =>
          aCase({ s3Client, workload, storageClass, status: 'failed', reason: '|'.repeat(300) }),
        ),
      ),
    );
    const jobs = Array.from({ length: 20 }, (_, index) =>
      aJob({ instanceType: `t${index}`, cases }),
    );
    const largest = reportModel(aRunResult({ jobs }));
    const summary = renderSummary(largest);
    expect(fitSummary(summary, largest, SUMMARY_BYTES)).toBe(summary);
  });

  test('counts what the step has written before', async () => {
    const file = join(tempDir(), 'summary');
    writeFileSync(file, 'x'.repeat(SUMMARY_BYTES - 300));
    await writeJobSummary(file, full, model);
    const text = readFileSync(file, 'utf8').replace(/^x+/, '');
    expect(text).toMatch(/^The whole summary has/);
  });

  test('is written where there was none', async () => {
    const file = join(tempDir(), 'summary');
    await writeJobSummary(file, full, model);
    expect(readFileSync(file, 'utf8')).toBe(full);
  });
});
