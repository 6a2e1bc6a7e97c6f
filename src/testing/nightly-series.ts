import type { NightlyChange, NightlySeries, SharedHost } from '../history/nightly.ts';
import type { RunRecord } from '../history/run-record.ts';

const FIRST_NIGHT = Date.parse('2026-01-01');

/** The n-th night: yyyy-mm-dd. */
export function dayOfNight(night: number): string {
  return new Date(FIRST_NIGHT + night * 86_400_000).toISOString().slice(0, 10);
}

/** A cell with these values, a night each from 2026-01-01. */
export function aSeries(
  values: readonly number[],
  fields: Partial<NightlySeries> = {},
): NightlySeries {
  return {
    ...{ instanceType: 'c7gn.16xlarge', storageClass: 'S3Standard', bucket: null },
    ...{ s3Client: 'crt-c', workload: 'download-5GiB-1x', bytesPerRun: 5 * 1024 ** 3 },
    isHostTakenOut: false,
    nights: values.map((value, night) => ({
      day: dayOfNight(night),
      gigabitsPerSecond: value * 10,
      value,
    })),
    changes: [],
    ...fields,
  };
}

/** A change that was told on the sixth night after it. */
export function aChange(fields: Partial<NightlyChange> = {}): NightlyChange {
  const { index = 2 } = fields;
  const [toldAt, day, toldOn] = [index + 5, dayOfNight(index), dayOfNight(index + 5)];
  return { index, toldAt, day, toldOn, ratio: 0.88, pValue: 0.001, ...fields };
}

/** What the S3 clients of an instance type share: nothing, unless told otherwise. */
export function aHost(fields: Partial<SharedHost> = {}): SharedHost {
  const nights = [{ day: dayOfNight(0), factor: 1 }];
  return { instanceType: 'c7gn.16xlarge', isTakenOut: false, gain: 0, nights, ...fields };
}

/** A nightly run that went well. */
export function aRunRecord(fields: Partial<RunRecord> = {}): RunRecord {
  return {
    ...{ runKey: 'gh-1', trigger: 'schedule', startedAt: '2026-01-01T07:00:00Z' },
    ...{ day: '2026-01-01', interrupted: false, finished: true },
    suite: { repository: 'https://example.com/suite', ref: 'main', commit: 'a'.repeat(40) },
    ...{ instanceTypes: ['c7gn.16xlarge'], measured: 132, failed: 0 },
    ...{ verdicts: null, nightly: true },
    ...fields,
  };
}
