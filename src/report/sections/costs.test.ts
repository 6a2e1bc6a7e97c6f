import { describe, expect, test } from 'vitest';
import type { CostComparison } from '../../contract/comparison.ts';
import type { RunResult } from '../../contract/run-result.ts';
import {
  aCompareRun,
  aComparison,
  aCostComparison,
  aPairedCell,
} from '../../testing/comparisons.ts';
import { aCase, aJob, aRunResult } from '../../testing/run-results.ts';
import { renderSummary } from '../draw/markdown.ts';
import { reportModel } from '../model/model.ts';
import { costChanges } from './costs.ts';

const plain = (run: RunResult) => renderSummary(reportModel(run)).replaceAll('\u00a0', ' ');

/** A client of which each run moves 16 MiB in so much CPU time and memory. */
function aCostlyCase(s3Client: string, cpuSeconds: readonly number[], peakMiB: number) {
  const found = aCase({ s3Client, gigabitsPerSecond: [1, ...cpuSeconds.map(() => 1)] });
  const measurements = found.measurements.map((one, run) => ({
    ...one,
    cpuSeconds: run === 0 ? 99 : cpuSeconds[run - 1]!,
    peakMemoryBytes: peakMiB * 2 ** 20,
  }));
  return { ...found, measurements };
}

describe('what it cost', () => {
  test('is a table of CPU seconds a gigabyte and memory, warm-ups left out', () => {
    const cases = [
      aCostlyCase('sdk-js', [0.06, 0.08, 0.07], 120),
      aCostlyCase('rclone', [0.14, 0.14, 0.14], 60),
    ];
    const text = plain(aRunResult({ jobs: [aJob({ cases })] }));
    // 0.21 s for 3 × 16 MiB are 4.17 s a GB.
    expect(text).toMatch(
      /CPU and memory on `local`[\s\S]*\| 8\.34<br>60 MiB \| 4\.17<br>120 MiB \|/,
    );
  });

  test('is left out where it was not measured', () => {
    expect(plain(aRunResult())).not.toContain('CPU and memory on');
  });
});

describe('what S3 clients cost beside before', () => {
  const compared = (...costComparisons: CostComparison[]): RunResult => ({
    ...aCompareRun(aPairedCell(1, 3)),
    comparisons: [aComparison({ verdict: 'notFlagged' })],
    costComparisons,
  });
  const run = (...costComparisons: CostComparison[]) => plain(compared(...costComparisons));

  test('comes worst first, with its change and interval', () => {
    const text = run(
      aCostComparison({ metric: 'peakMemory', ratio: 1.01, verdict: 'unchanged' }),
      aCostComparison({ s3Client: 'rclone', ratio: 0.8, verdict: 'less' }),
      aCostComparison(),
    );
    expect(text).toMatch(
      /\| CPU \| `sdk-js` \| 🟠 more[^\n]*\+18\.0 %[^\n]*\n\| CPU \| `rclone` \| 🟢 less[^\n]*−20\.0 %[^\n]*\n\| memory[^\n]*✅ unchanged/,
    );
    expect(text).toContain('+12.0 to +24.0 %');
  });

  test('says whether more of them is a regression', () => {
    expect(run(aCostComparison())).toContain(
      'A rise does not count as a regression (see fail-on-metric).',
    );
    expect(run(aCostComparison({ isWatched: true }))).toContain(
      'A rise in CPU counts as a regression, as requested.',
    );
  });

  test('is in the comment and on the terminal only where a cost has changed', () => {
    const placesOf = (cost: CostComparison) => costChanges(reportModel(compared(cost)))[0]!.in;
    expect(placesOf(aCostComparison({ verdict: 'unchanged' }))).toEqual(['summary', 'page']);
    expect(placesOf(aCostComparison({ verdict: 'slightlyLess' }))).toEqual([
      ...['summary', 'comment', 'page', 'terminal'],
    ]);
  });

  test('is folded away where nothing is told', () => {
    expect(run(aCostComparison({ verdict: 'inconclusive' }))).toMatch(
      /<summary>CPU and memory of S3 clients, each over all its workloads/,
    );
  });
});
