import { describe, expect, test } from 'vitest';
import {
  type AccountUsage,
  BOOT_SECONDS,
  type CaseUse,
  costOf,
  diskUsdPerHour,
  IDLE_SECONDS,
} from './cost.ts';
import { HOURS_A_MONTH, PRICES } from './prices.ts';

const GIB = 1024 ** 3;
const HOUR = 3600;

function aCaseUse(fields: Partial<CaseUse> = {}): CaseUse {
  return {
    ...{ instanceType: 'c7gn.16xlarge', bucket: 'b', storageClass: 'S3Standard' },
    ...{ s3Client: 'crt-c', workload: 'w', action: 'download', runs: 4 },
    ...{ bytesPerRun: GIB, tasksPerRun: 1, objects: { digest: 'd', bytes: GIB } },
    ...fields,
  };
}

function cost(fields: Partial<AccountUsage>) {
  return costOf({ region: 'us-east-1', machines: [], cases: [], sendsMetrics: false, ...fields });
}

const costOfCases = (...cases: CaseUse[]) => cost({ cases });
const aMachine = { instanceType: 'c7gn.16xlarge', seconds: HOUR, starts: 1, usdPerHour: 4 };

test('is the sum of its parts', () => {
  const express = { storageClass: 'S3Express', action: 'upload' } as const;
  const all = cost({
    machines: [aMachine],
    cases: [aCaseUse(), aCaseUse(express)],
    sendsMetrics: true,
  });
  expect(Object.values(all.parts).every((usd) => usd > 0)).toBe(true);
  expect(all.usd).toBeCloseTo(
    Object.values(all.parts).reduce((sum, usd) => sum + usd, 0),
    9,
  );
});

describe('a machine', () => {
  // A month of gp3: 500 GiB at 8 cents, 1,000 IOPS at half a cent and 875 MiB/s at 4 cents; and an address.
  const beside = 80 / HOURS_A_MONTH + 0.005;
  const booting = (BOOT_SECONDS + IDLE_SECONDS) / HOUR;

  test('is paid for while it boots and idles, with its volume and its address', () => {
    expect(cost({ machines: [aMachine] }).parts.machines).toBeCloseTo(
      (1 + booting) * (4 + beside),
      9,
    );
  });

  test('of each attempt boots', () => {
    const thrice = cost({ machines: [{ ...aMachine, starts: 3 }] });
    expect(thrice.parts.machines).toBeCloseTo((1 + 3 * booting) * (4 + beside), 9);
  });

  test('that nobody started costs nothing, whatever its price', () => {
    const never = { ...aMachine, starts: 0, seconds: 0, usdPerHour: null };
    expect(cost({ machines: [never] })).toMatchObject({ usd: 0, unpriced: [] });
  });

  test('without a price is named, once, and never counted as nothing', () => {
    const unknown = { ...aMachine, instanceType: 'c8in.48xlarge', usdPerHour: null };
    const found = cost({ machines: [aMachine, unknown, unknown] });
    expect(found.unpriced).toEqual(['c8in.48xlarge']);
    expect(found.parts.machines).toBeCloseTo(cost({ machines: [aMachine] }).parts.machines, 9);
  });

  test('with disks of its own has a small volume', () => {
    expect(diskUsdPerHour('m6idn.24xlarge')).toBeCloseTo((64 * 0.08) / HOURS_A_MONTH, 9);
    expect(diskUsdPerHour('c7gn.16xlarge')).toBeCloseTo(80 / HOURS_A_MONTH, 9);
    expect(diskUsdPerHour('x9own.large')).toBeCloseTo(80 / HOURS_A_MONTH, 9);
  });
});

describe('S3', () => {
  test('is asked once for each small object', () => {
    const many = costOfCases(aCaseUse({ tasksPerRun: 10_000, bytesPerRun: 2.5 * GIB }));
    expect(many.requests).toBe(40_000);
    expect(many.parts.requests).toBeCloseTo(40_000 * PRICES.s3.S3Standard.get, 9);
  });

  test('is asked for each 8 MiB of a large one, and to begin and complete what is uploaded', () => {
    expect(costOfCases(aCaseUse({ bytesPerRun: 5 * GIB })).requests).toBe(4 * 640);
    const upload = costOfCases(aCaseUse({ action: 'upload', bytesPerRun: 5 * GIB }));
    expect(upload.requests).toBe(4 * 642);
    expect(upload.parts.requests).toBeCloseTo(4 * 642 * PRICES.s3.S3Standard.put, 9);
  });

  test('asks the dearer of workloads that do both', () => {
    const both = costOfCases(aCaseUse({ action: 'both', bytesPerRun: 5 * GIB }));
    expect(both.parts.requests).toBeCloseTo(4 * 642 * PRICES.s3.S3Standard.put, 9);
  });

  test('asks for bytes where it is S3 Express', () => {
    const express = { storageClass: 'S3Express' } as const;
    expect(costOfCases(aCaseUse()).parts.bytes).toBe(0);
    expect(costOfCases(aCaseUse(express)).parts).toMatchObject({
      bytes: expect.closeTo(4 * 0.0006, 9),
      requests: expect.closeTo(4 * 128 * 3e-8, 9),
    });
    expect(costOfCases(aCaseUse({ ...express, action: 'upload' })).parts).toMatchObject({
      bytes: expect.closeTo(4 * 0.0032, 9),
      requests: expect.closeTo(4 * 130 * 1.13e-6, 9),
    });
  });

  test('keeps an object once, whoever reads it and however often', () => {
    const cases = ['a', 'b', 'c'].flatMap((workload) =>
      ['crt-c', 'rclone'].map((s3Client) => aCaseUse({ workload, s3Client })),
    );
    expect(costOfCases(...cases).keptUsdPerMonth).toBeCloseTo(0.023, 9);
    const elsewhere = aCaseUse({ bucket: 'x', storageClass: 'S3Express' });
    expect(costOfCases(...cases, elsewhere).keptUsdPerMonth).toBeCloseTo(0.023 + 0.11, 9);
  });

  test('keeps what is uploaded for two days at most', () => {
    const upload = costOfCases(aCaseUse({ action: 'upload' }), aCaseUse({ action: 'upload' }));
    expect(upload.keptUsdPerMonth).toBe(0);
    expect(upload.parts.uploads).toBeCloseTo((0.023 * 2 * 24) / HOURS_A_MONTH, 9);
  });

  test('is asked for each single request, of what is deleted also before', () => {
    const of = { action: undefined, bytesPerRun: null, tasksPerRun: undefined };
    const reads = costOfCases(aCaseUse({ ...of, requestsPerRun: { get: 900, head: 100 } }));
    expect(reads).toMatchObject({ requests: 4000, unmeasured: [] });
    expect(reads.parts.requests).toBeCloseTo(4000 * 4e-7, 9);
    const writes = costOfCases(aCaseUse({ ...of, requestsPerRun: { list: 160, delete: 200 } }));
    expect(writes.requests).toBe(4 * (160 + 2 * 200));
    expect(writes.parts.requests).toBeCloseTo(4 * 360 * PRICES.s3.S3Standard.put, 9);
  });

  test('keeps what single requests read, and what they write for two days at most', () => {
    const of = { action: undefined, bytesPerRun: null, tasksPerRun: undefined };
    const reads = costOfCases(aCaseUse({ ...of, requestsPerRun: { list: 160 } }));
    expect(reads).toMatchObject({
      keptUsdPerMonth: expect.closeTo(0.023, 9),
      parts: { uploads: 0 },
    });
    const writes = costOfCases(aCaseUse({ ...of, requestsPerRun: { put: 160 } }));
    expect(writes.keptUsdPerMonth).toBe(0);
    expect(writes.parts.uploads).toBeCloseTo((0.023 * 2 * 24) / HOURS_A_MONTH, 9);
  });

  test('is not known where a workload does not say what it moves, and that is said', () => {
    const unknown = { action: undefined, bytesPerRun: null } as const;
    expect(costOfCases(aCaseUse(unknown), aCaseUse({ workload: 'v' }))).toMatchObject({
      unmeasured: ['w'],
      requests: 4 * 128,
    });
    expect(costOfCases(aCaseUse({ ...unknown, runs: 0 })).unmeasured).toEqual([]);
    expect(costOfCases(aCaseUse({ ...unknown, tasksPerRun: 0 })).unmeasured).toEqual([]);
  });
});

test('metrics are four of each case and one of the machine, for the hour in which they are sent', () => {
  const cases = [aCaseUse(), aCaseUse(), aCaseUse({ s3Client: 'rclone' })];
  expect(cost({ cases, sendsMetrics: true }).parts.metrics).toBeCloseTo(
    ((2 * 4 + 1) * 0.3) / HOURS_A_MONTH + 1e-5,
    9,
  );
  expect(cost({ cases }).parts.metrics).toBe(0);
});

test('logs cost a cent for each job, and nothing for one that never ran', () => {
  const never = { ...aMachine, starts: 0 };
  const { logs } = cost({ machines: [aMachine, never] }).parts;
  expect(logs).toBeGreaterThan(0.001);
  expect(logs).toBeLessThan(0.01);
});

test.each([
  ['us-east-1', null],
  ['us-west-2', null],
  ['eu-west-1', 'what eu-west-1 charges beyond the prices of us-east-1'],
  [null, 'what its region charges beyond the prices of us-east-1'],
])('of region %s the table knows or does not know the prices', (region, doubt) => {
  expect(cost({ region }).doubt).toBe(doubt);
});
