import { describe, expect, test } from 'vitest';
import type { JobRequest } from '../src/contract/job-request.ts';
import type { Host } from '../src/contract/run-result.ts';
import { aHost } from '../src/testing/run-results.ts';
import { obstacleTo } from './run-job.ts';

const NOW = new Date('2026-01-02T03:04:05Z');

function obstacle(
  request: Partial<Pick<JobRequest, 'instanceType' | 'notAfter' | 'trigger'>>,
  host: Partial<Host> = {},
  environment: Record<string, string> = {},
) {
  const asked = { instanceType: 'c7gn.16xlarge', trigger: 'schedule', ...request } as const;
  return obstacleTo(asked, { host: aHost(host), environment, now: NOW });
}

describe('a job that starts', () => {
  test.each([undefined, '2026-01-02T03:04:05Z', '2026-01-09T00:00:00Z'])(
    'not after %s measures',
    (notAfter) => {
      expect(obstacle(notAfter === undefined ? {} : { notAfter })).toBeNull();
    },
  );

  test('too late ends at once, with an exit code of its own, whatever its machine is', () => {
    const notAfter = '2026-01-01T22:00:00Z';
    expect(obstacle({ notAfter }, { instanceType: 'c7gn.8xlarge' })).toEqual({
      reason:
        'it got its machine at 2026-01-02 03:04 UTC, but nobody waited for it after 2026-01-01 22:00 UTC: it ' +
        'measured nothing; start it again',
      exitCode: 5,
    });
  });
});

describe('a job that is started again after it lost its machine', () => {
  const again = (notAfter: string, attempt: string) =>
    obstacle({ notAfter }, {}, { AWS_BATCH_JOB_ATTEMPT: attempt });

  test('measures on, as long as the attempts before it may have lasted', () => {
    expect(again('2026-01-01T16:00:00Z', '1')).toMatchObject({ exitCode: 5 });
    expect(again('2026-01-01T16:00:00Z', '2')).toBeNull();
    expect(again('2026-01-01T04:00:00Z', '3')).toBeNull();
  });

  test('ends at once when nobody can wait for it any longer', () => {
    expect(again('2026-01-01T15:00:00Z', '2')).toMatchObject({ exitCode: 5 });
    expect(again('2026-01-01T03:00:00Z', '3')).toMatchObject({ exitCode: 5 });
  });
});

describe('the instance type', () => {
  test.each<[string, string | null | undefined, JobRequest['trigger']?]>([
    ['c7gn.16xlarge', 'c7gn.16xlarge'],
    ['c7gn.16xlarge', null],
    ['c7gn.16xlarge', undefined],
    ['local', 'c7gn.16xlarge', 'local'],
    ['local-1cpu', 'c7gn.16xlarge', 'local'],
  ])('%s may run on %s', (instanceType, found, trigger = 'schedule') => {
    expect(
      obstacle({ instanceType, trigger }, found === undefined ? {} : { instanceType: found }),
    ).toBeNull();
  });

  test('must be the one that was asked for', () => {
    expect(obstacle({}, { instanceType: 'c7gn.8xlarge' })).toEqual({
      reason:
        "the job is for c7gn.16xlarge, but runs on c7gn.8xlarge: its queue's compute environment has " +
        'another instance type; deploy the stack again',
      exitCode: 1,
    });
  });
});

describe('the disk', () => {
  const TB = 1e12;
  const SYSTEM = 64 * 1024 ** 3;

  test.each<[string, string, number | undefined, Record<string, string>?]>([
    ['a type with disks of its own that are there', 'm6idn.24xlarge', 5.69 * TB],
    ['a type without any', 'c7gn.16xlarge', SYSTEM],
    ['a machine that does not tell', 'm6idn.24xlarge', undefined],
    ['a type that only the stack knows', 'x9dn.large', 0.95 * TB, { INSTANCE_STORE_GB: '1000' }],
    ['a type that nobody knows', 'x9dn.large', SYSTEM],
  ])('of %s will do', (_, instanceType, workDiskBytes, environment = {}) => {
    const host = workDiskBytes === undefined ? {} : { workDiskBytes };
    expect(obstacle({ instanceType }, host, environment)).toBeNull();
  });

  test('of this machine will do, whatever it is called', () => {
    const here = { instanceType: 'm6idn.24xlarge', trigger: 'local' } as const;
    expect(obstacle(here, { workDiskBytes: SYSTEM })).toBeNull();
    expect(obstacle({ ...here, instanceType: 'local' }, { workDiskBytes: SYSTEM })).toBeNull();
  });

  test.each<[string, string, Record<string, string>]>([
    ['by the catalogue', 'm6idn.24xlarge', {}],
    ['by the stack', 'x9dn.large', { INSTANCE_STORE_GB: '5700' }],
  ])(
    'of the system under the name of a type with its own is refused, %s',
    (_, instanceType, environment) => {
      expect(obstacle({ instanceType }, { workDiskBytes: SYSTEM }, environment)).toEqual({
        reason:
          `${instanceType} has disks of 5700 GB, but the work folder is on one of 69 GB: its disks were not ` +
          'mounted, so figures would be those of another disk; lines of the console output of the machine that ' +
          'begin with "s3-benchmarks:" say why',
        exitCode: 1,
      });
    },
  );
});
