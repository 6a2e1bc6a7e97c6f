import { describe, expect, test } from 'vitest';
import type { RunResult } from '../contract/run-result.ts';
import { PROFILES } from '../s3-server/profiles.ts';
import { aNight, MemorySource, type Nights } from '../testing/nightly-runs.ts';
import { readHistory } from './history.ts';
import { nightlySeries, SILENT_NIGHTS } from './nightly.ts';

const FEW: Nights = { s3Clients: ['crt-c', 's5cmd'], workloads: ['download-5GiB-1x'], kept: 3 };

async function historyOf(runs: readonly RunResult[]) {
  const source = new MemorySource();
  for (const [index, run] of runs.entries()) source.put(`${index}.json`, run);
  return readHistory(source, { days: 400, warn: (warning) => expect.unreachable(warning) });
}

async function seriesOf(runs: readonly RunResult[]) {
  const { series } = nightlySeries(await historyOf(runs));
  return new Map(series.map((one) => [one.s3Client, one]));
}

/** Cells enough to tell a host from a client. */
const MANY: Nights = {
  s3Clients: ['a-client', 'crt-c', 'rclone', 's5cmd'],
  workloads: ['download-5GiB-1x', 'download-256KiB-10_000x', 'upload-5GiB-1x'],
  kept: 3,
};

const nights = (count: number, fields: Nights = {}) =>
  Array.from({ length: count }, (_, night) => aNight(night, { ...FEW, ...fields }));

describe('nightlySeries', () => {
  test('is plain Gb/s where clients share nothing that would make them calmer', async () => {
    const calm = nights(40).map((run, night) => ({
      ...run,
      jobs: run.jobs.map((job) => ({
        ...job,
        cases: job.cases.map((found, cell) => {
          const rate = 10 * Math.exp(0.02 * Math.sin(37 * night + 11 * cell));
          const measurements = found.measurements.map((one) => ({
            ...one,
            gigabitsPerSecond: rate,
          }));
          return { ...found, measurements };
        }),
      })),
    }));
    const { hosts, series } = nightlySeries(await historyOf(calm));
    expect(hosts).toMatchObject([{ instanceType: 'c7gn.16xlarge', isTakenOut: false }]);
    for (const { isHostTakenOut, nights } of series) {
      expect(isHostTakenOut).toBe(false);
      for (const { rate, value } of nights) expect(value).toBe(rate);
    }
  });

  test('takes out what all other clients share, and says what that gains', async () => {
    const { hosts, series } = nightlySeries(await historyOf(nights(60, MANY)));
    expect(hosts[0]!.isTakenOut).toBe(true);
    expect(hosts[0]!.gain).toBeGreaterThan(0.3);
    const one = series[0]!;
    expect(one.isHostTakenOut).toBe(true);
    const spread = (values: number[]) => Math.log(Math.max(...values) / Math.min(...values));
    expect(spread(one.nights.map(({ value }) => value))).toBeLessThan(
      spread(one.nights.map(({ rate }) => rate)) / 2,
    );
    const { factor } = hosts[0]!.nights[40]!;
    const { rate, value } = one.nights[40]!;
    expect(Math.abs(rate / value / factor - 1)).toBeLessThan(0.02);
  });

  test('a client that got faster moves no other', async () => {
    const factorOf: Nights['factorOf'] = (night, { s3Client }) =>
      s3Client === 'a-client' && night >= 50 ? 1.12 : 1;
    const { series } = nightlySeries(await historyOf(nights(70, { ...MANY, factorOf })));
    const changed = series.filter(({ changes }) => changes.length > 0);
    expect(new Set(changed.map(({ s3Client }) => s3Client))).toEqual(new Set(['a-client']));
    for (const { changes } of changed) {
      expect(changes).toMatchObject([{ ratio: expect.closeTo(1.12, 1) }]);
      expect(Math.abs(changes[0]!.index - 50)).toBeLessThanOrEqual(1);
    }
    expect(changed).toHaveLength(MANY.workloads!.length);
  });

  test('says from which night on a client was slower, and on which that could be told', async () => {
    const factorOf: Nights['factorOf'] = (night, { s3Client }) =>
      s3Client === 's5cmd' && night >= 50 ? 0.85 : 1;
    const { series } = nightlySeries(await historyOf(nights(70, { ...MANY, factorOf })));
    const { changes } = series.find(({ s3Client }) => s3Client === 's5cmd')!;
    expect(changes).toMatchObject([{ day: '2026-02-20', ratio: expect.closeTo(0.85, 1) }]);
    expect(changes[0]!.toldOn > '2026-02-20').toBe(true);
    expect(changes[0]!.toldOn <= '2026-02-26').toBe(true);
  });

  test('says from which night on machines of a type were started from another image', async () => {
    const kernelOf = (night: number) => (night < 3 ? '6.1.10' : night < 5 ? '6.1.20' : '6.12.1');
    const runs = nights(7, { instanceTypes: ['c7gn.16xlarge', 'c5n.18xlarge'] }).map(
      (run, night) => ({
        ...run,
        jobs: run.jobs.map((job) => {
          const renewed = job.instanceType === 'c7gn.16xlarge' && night !== 4;
          const kernel = renewed ? kernelOf(night) : '6.1.10';
          // A machine that was lost before it told says nothing of its image.
          return { ...job, host: night === 4 ? null : { ...job.host!, kernel, image: 'AL2023' } };
        }),
      }),
    );
    const { hosts } = nightlySeries(await historyOf(runs));
    expect(hosts.map(({ instanceType, renewals }) => [instanceType, renewals])).toEqual([
      [
        'c7gn.16xlarge',
        [
          { day: '2026-01-04', before: 'AL2023, kernel 6.1.10', after: 'AL2023, kernel 6.1.20' },
          { day: '2026-01-06', before: 'AL2023, kernel 6.1.20', after: 'AL2023, kernel 6.12.1' },
        ],
      ],
      ['c5n.18xlarge', []],
    ]);
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
      return Math.round(Math.log10(found[0]!.rate));
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

  test('leaves out runs that met S3 in another way than most, and tells of them', async () => {
    const s3Profile = PROFILES.get('s3-standard')!;
    const others: RunResult[] = [
      { ...aNight(4, FEW), asAws: true, s3Profile },
      { ...aNight(5, FEW), options: { endpoint: ['http://127.0.0.1:9000'] } },
      { ...aNight(6, FEW), options: { endpoint: ['http://127.0.0.1:9000'] } },
    ];
    const { leftOut, series, silent } = nightlySeries(await historyOf([...nights(4), ...others]));
    expect(series.map((one) => one.nights.length)).toEqual([4, 4]);
    expect(leftOut).toEqual([
      { condition: 'endpoint http://127.0.0.1:9000', runs: 2 },
      { condition: 'as AWS, S3 profile s3-standard', runs: 1 },
    ]);
    expect(silent).toBe(0);
  });

  test('calls no cell silent for nights that met S3 in another way', async () => {
    const others = Array.from({ length: SILENT_NIGHTS }, (_, night) => ({
      ...aNight(16 + night, FEW),
      asAws: true as const,
    }));
    const { leftOut, silent } = nightlySeries(await historyOf([...nights(16), ...others]));
    expect(leftOut).toEqual([{ condition: 'as AWS', runs: SILENT_NIGHTS }]);
    expect(silent).toBe(0);
  });

  test('is of the way to S3 of late, when that has changed', async () => {
    const renewed = Array.from({ length: 20 }, (_, night) => ({
      ...aNight(60 + night, FEW),
      asAws: true as const,
    }));
    const { leftOut, series } = nightlySeries(await historyOf([...nights(60), ...renewed]));
    expect(series.map((one) => one.nights.length)).toEqual([20, 20]);
    expect(leftOut).toEqual([{ condition: 'by default', runs: 60 }]);
  });

  test('is nothing where no run is a night', async () => {
    const history = await historyOf([{ ...aNight(0, FEW), trigger: 'issue_comment' }]);
    expect(nightlySeries(history)).toEqual({
      hosts: [],
      series: [],
      silent: 0,
      leftOut: [],
    });
  });
});
