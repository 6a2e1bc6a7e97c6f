import { expect, test } from 'vitest';
import { aCase, aJob, aRequestsCase, aRunResult } from '../../testing/run-results.ts';
import { renderSummary } from '../draw/markdown.ts';
import { EXPORTS } from '../exports.ts';
import { reportModel } from '../model/model.ts';
import { wordsOf } from '../section.ts';
import { runnerMetrics } from './latency.ts';

function aTellingRun(retries: readonly number[]) {
  const found = aCase({ gigabitsPerSecond: retries.map(() => 1) });
  const measurements = found.measurements.map((one, run) => ({
    ...one,
    metrics: { retries: retries[run]!, p99FirstByteMs: 41.5 },
  }));
  return aRunResult({ jobs: [aJob({ cases: [{ ...found, measurements }] })] });
}

test('what runners told is shown by its medians, warm-ups left out, and exported', () => {
  const run = aTellingRun([900, 1, 3, 2]);
  expect(renderSummary(reportModel(run)).replaceAll('\u00a0', ' ')).toMatch(
    /Metrics that the runners reported[\s\S]*`retries` 2\.00, `p99FirstByteMs` 41\.5 \|/,
  );
  expect(JSON.parse(EXPORTS.json(run)).cases[0].metrics).toEqual({
    retries: 2,
    p99FirstByteMs: 41.5,
  });
});

test('of runners that told nothing there is no section', () => {
  expect(renderSummary(reportModel(aRunResult()))).not.toContain(
    'Metrics that the runners reported',
  );
});

test('times of requests are not among them, as these have a section of their own', () => {
  const cases = [aRequestsCase({ metrics: { p50Ms: 1, retries: 7 } })];
  const [section] = runnerMetrics(reportModel(aRunResult({ jobs: [aJob({ cases })] })));
  const [row] = section!.rows!;
  expect(wordsOf(row!.cells.at(-1)!, (name) => `<${name}>`)).toBe('<retries> 7.00');
});
