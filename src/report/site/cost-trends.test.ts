import { describe, expect, test } from 'vitest';
import { aSeries, dayOfNight } from '../../testing/nightly-runs.ts';
import { costTrends } from './type-page.ts';

const DAYS = { first: dayOfNight(0), last: dayOfNight(3) };
const NONE = { cpuSecondsPerGigabyte: null, cpuSecondsPerRequest: null, peakMemoryBytes: null };

/** A cell whose nights cost this; null: as results of older versions, which do not tell. */
function aCell(workload: string, cpu: readonly (number | null)[], s3Client = 'crt-c') {
  const series = aSeries(
    cpu.map(() => 1),
    { workload, s3Client },
  );
  const nights = series.nights.map((night, at) => ({
    ...night,
    costs: {
      ...NONE,
      cpuSecondsPerGigabyte: cpu[at]!,
      peakMemoryBytes: cpu[at] === null ? null : 2 ** 20,
    },
  }));
  return { ...series, nights };
}

describe('what S3 clients cost over the nights', () => {
  test('is drawn beside their own usual night, over all their workloads', () => {
    const cells = [aCell('small', [1, 1, 1, 1.2]), aCell('large', [10, 10, 10, 12])];
    const { text } = costTrends(cells, DAYS);
    expect(text).toContain('<h3>CPU time for the same work</h3>');
    expect(text).toContain(`CPU time for the same work of crt-c: ×\u00a01.20 on ${dayOfNight(3)}`);
    expect(text).toContain(`Peak memory of crt-c: ×\u00a01.00 on ${dayOfNight(3)}`);
  });

  test('is of requests where nothing else was measured', () => {
    const cell = aCell('head', [1, 1, 1, 1.5]);
    const nights = cell.nights.map(({ costs, ...night }) => ({
      ...night,
      costs: { ...NONE, cpuSecondsPerRequest: costs.cpuSecondsPerGigabyte! / 1e6 },
    }));
    const { text } = costTrends([{ ...cell, unit: 'requests/s', nights }], DAYS);
    expect(text).toContain(`CPU time for the same work of crt-c: ×\u00a01.50 on ${dayOfNight(3)}`);
  });

  test('is not moved by a cell that a night has not measured', () => {
    const small = aCell('small', [1, 1, 1, 1]);
    const cells = [{ ...small, nights: small.nights.slice(0, 3) }, aCell('large', [9, 9, 9, 9])];
    expect(costTrends(cells, DAYS).text).toContain('of crt-c: ×\u00a01.00');
  });

  test('begins with the first night that tells, and is not there without one', () => {
    expect(costTrends([aCell('small', [null, null, 2, 2])], DAYS).text).toContain('×\u00a01.00');
    expect(costTrends([aSeries([1, 1, 1])], DAYS).text).toBe('');
  });
});
