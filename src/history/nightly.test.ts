import { describe, expect, test } from 'vitest';
import type { RunResult } from '../contract/run-result.ts';
import { MemorySource } from '../testing/memory-source.ts';
import { aNight, type Nights } from '../testing/nightly-runs.ts';
import { readHistory } from './history.ts';
import { nightlySeries } from './nightly.ts';

const FEW: Nights = { s3Clients: ['crt-c', 's5cmd'], workloads: ['download-5GiB-1x'], kept: 3 };

async function historyOf(runs: readonly RunResult[]) {
  const source = new MemorySource();
  for (const [index, run] of runs.entries()) source.put(`${index}.json`, run);
  return readHistory(source, { days: 400, warn: (warning) => expect.unreachable(warning) });
}

async function seriesOf(runs: readonly RunResult[], referenceClient?: string) {
  const { series } = nightlySeries(await historyOf(runs), referenceClient);
  return new Map(series.map((one) => [one.s3Client, one]));
}

const nights = (count: number, fields: Nights = {}) =>
  Array.from({ length: count }, (_, night) => aNight(night, { ...FEW, ...fields }));

describe('nightlySeries', () => {
  test('is a ratio to the reference client of the same job, so that hosts cancel', async () => {
    const series = await seriesOf(nights(40), 'crt-c');
    const s5cmd = series.get('s5cmd')!;
    expect(s5cmd.reference).toBe('crt-c');
    expect(s5cmd.nights).toHaveLength(40);
    const ofReference = series.get('crt-c')!.nights;
    for (const [index, { gigabitsPerSecond, value }] of s5cmd.nights.entries()) {
      expect(value).toBeCloseTo(gigabitsPerSecond / ofReference[index]!.gigabitsPerSecond, 12);
    }
    expect(series.get('crt-c')).toMatchObject({ reference: null });
    expect(ofReference[0]?.value).toBe(ofReference[0]?.gigabitsPerSecond);
  });

  test('finds the night from which on a client was slower, and by how much', async () => {
    const factorOf: Nights['factorOf'] = (night, { s3Client }) =>
      s3Client === 's5cmd' && night >= 25 ? 0.85 : 1;
    const { changes } = (await seriesOf(nights(50, { factorOf }), 'crt-c')).get('s5cmd')!;
    expect(changes).toMatchObject([{ day: '2026-01-26', ratio: expect.closeTo(0.85, 1) }]);
  });

  test('takes the client of most nights as reference, unless one is named', async () => {
    const early = nights(3, { s3Clients: ['a', 's5cmd'] });
    const late = nights(6).slice(3);
    const history = await historyOf([...early, ...late]);
    expect(nightlySeries(history).referenceClient).toBe('s5cmd');
    expect(nightlySeries(history, 'a').referenceClient).toBe('a');
    expect(() => nightlySeries(history, 'crt-d')).toThrow(
      'Unknown reference client "crt-d". Did you mean "crt-c"? Known: a, crt-c, s5cmd.',
    );
    const relative = nightlySeries(history, 'a').series.find((one) => one.s3Client === 'crt-c');
    expect(relative).toMatchObject({ reference: null });
  });

  test('goes on where the client of most nights ever has none any more', async () => {
    const measured = (night: number) =>
      night < 30 ? ['a'] : night < 40 ? ['a', 's5cmd'] : ['crt-c', 's5cmd'];
    const runs = Array.from({ length: 60 }, (_, night) =>
      aNight(night, { ...FEW, s3Clients: measured(night) }),
    );
    const history = await historyOf(runs);
    const { referenceClient, series, silent } = nightlySeries(history);
    expect(referenceClient).toBe('s5cmd');
    expect(series.find((one) => one.s3Client === 'crt-c')?.nights).toHaveLength(20);
    expect(silent).toBe(1);
    const named = nightlySeries(history, 'a').series.find((one) => one.s3Client === 's5cmd')!;
    expect(named).toMatchObject({ reference: null, nights: { length: 30 } });
    expect(named.nights[0]!.value).toBe(named.nights[0]!.gigabitsPerSecond);
  });

  test('is of the suite of late, when that has moved', async () => {
    const moved = Array.from({ length: 20 }, (_, night) => {
      const run = aNight(60 + night, FEW);
      return { ...run, suite: { ...run.suite, repository: 'https://example.com/moved' } };
    });
    const series = await seriesOf([...nights(60), ...moved]);
    expect(series.get('crt-c')?.nights[0]?.day).toBe(moved[0]!.startedAt.slice(0, 10));
  });

  test('has one value a night: that of the scheduled run, else of the latest', async () => {
    const at = (hour: string, fields: Partial<RunResult>, level: number) => ({
      ...aNight(0, { ...FEW, factorOf: () => level }),
      startedAt: `2026-01-01T${hour}:00:00Z`,
      runKey: `at-${hour}`,
      ...fields,
    });
    const dispatched = [
      at('08', { trigger: 'workflow_dispatch' }, 100),
      at('09', { trigger: 'workflow_dispatch' }, 10_000),
    ];
    const level = async (runs: RunResult[]) => {
      const found = (await seriesOf(runs)).get('crt-c')!.nights;
      expect(found).toHaveLength(1);
      return Math.round(Math.log10(found[0]!.gigabitsPerSecond));
    };
    expect(await level(dispatched)).toBe(6);
    expect(await level([at('01', { trigger: 'schedule' }, 1), ...dispatched])).toBe(2);
  });

  test('leaves out a fork’s runs, and nights that measured other work under that name', async () => {
    const [first, second, third] = nights(3);
    const fork = {
      ...first!,
      trigger: 'workflow_dispatch' as const,
      suite: { ...first!.suite, repository: 'https://example.com/fork' },
    };
    const older = {
      ...second!,
      jobs: second!.jobs.map((job) => ({
        ...job,
        cases: job.cases.map((found) => ({ ...found, workloadDigest: 'c'.repeat(64) })),
      })),
    };
    const series = await seriesOf([fork, older, third!, aNight(3, FEW)]);
    expect(series.get('crt-c')?.nights.map((night) => night.day)).toEqual([
      '2026-01-03',
      '2026-01-04',
    ]);
  });

  test('is nothing where no run is a night', async () => {
    const history = await historyOf([{ ...aNight(0, FEW), trigger: 'issue_comment' }]);
    expect(nightlySeries(history)).toEqual({
      referenceClient: null,
      series: [],
      silent: 0,
    });
  });
});
