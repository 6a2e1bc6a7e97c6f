import { expect, test } from 'vitest';
import { aCase, aJob, aRunResult } from '../../testing/run-results.ts';
import { reportModel } from '../model/model.ts';
import { sweep } from './sweep.ts';

const rates: Readonly<Record<string, number>> = { a: 2, b: 1 };
function aSweep(options: Record<string, string[]>, workloads: readonly string[]) {
  const cases = workloads.flatMap((workload, index) =>
    Object.entries(rates).map(([s3Client, rate]) =>
      aCase({ s3Client, workload, gigabitsPerSecond: [0.1, rate + index] }),
    ),
  );
  return reportModel(aRunResult({ jobs: [aJob({ cases })], options }));
}

test('a run that swept nothing has no curves', () => {
  expect(sweep(reportModel(aRunResult({ jobs: [aJob({ cases: [aCase()] })] })))).toEqual([]);
});

test('a card for each way has a drawing for each number of objects, over their sizes', () => {
  const names = ['64KiB-1x', '8MiB-1x', '64KiB-1_000x', '8MiB-1_000x'];
  const all = ['download', 'upload'].flatMap((action) => names.map((name) => `${action}-${name}`));
  const options = { sizes: ['64KiB', '8MiB'], concurrency: ['1', '1000'] };
  const [section] = sweep(aSweep(options, all));
  expect(section!.in).toEqual(['page']);
  const [downloads, uploads] = section!.pictures!;
  expect([downloads!.title, uploads!.title]).toEqual(['downloads', 'uploads']);
  expect(downloads!.panels.map(({ title }) => title)).toEqual(['1 at once', '1000 at once']);
  expect(downloads!.panels[0]!.words).toBe(
    'downloads, 1 at once, median Gb/s at 64KiB, 8MiB: a 2.00, 3.00 and b 1.00, 2.00',
  );
  expect(uploads!.panels[1]!.draw('x').text).toContain('>8MiB</text>');
});

test('of one size the numbers of objects at once are the axis, and what is missing is told', () => {
  const [section] = sweep(
    aSweep({ concurrency: ['1', '4', '16'] }, ['upload-8MiB-1x', 'upload-8MiB-4x']),
  );
  expect(section!.pictures).toHaveLength(1);
  expect(section!.pictures![0]!.panels.map(({ words }) => words)).toEqual([
    'uploads, of 8MiB each, median Gb/s at 1, 4, 16: a 2.00, 3.00, none and b 1.00, 2.00, none',
  ]);
});
