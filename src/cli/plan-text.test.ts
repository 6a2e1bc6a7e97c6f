import { expect, test } from 'vitest';
import type { Bucket } from '../contract/names.ts';
import { aJobRequest } from '../testing/requests.ts';
import { aWorkload } from '../testing/workload-builder.ts';
import { describePlan } from './plan-text.ts';

const STANDARD = { name: 'a-bucket', storageClass: 'S3Standard' } as const;
const EXPRESS = { name: 'a--use1-az4--x-s3', storageClass: 'S3Express' } as const;

/** What is said of two clients and one workload of a minute, on one instance type. */
function describe(...buckets: Bucket[]): string {
  const request = aJobRequest({ buckets, s3Clients: ['crt-c', 'rclone'] });
  const job = { jobName: '', queue: '', jobDefinition: '', instanceType: 'local', parameters: {} };
  const offer = {
    ...{ s3Clients: null, missing: [], defaultClients: [], workloadNames: [], notes: [] },
    ...{ chosen: ['w'], refused: new Map() },
    workloads: new Map([['w', aWorkload({ maxRepeatSecs: 59 })]]),
  };
  return describePlan({ runKey: 'key', jobs: [{ ...job, request }] }, offer, 'S3');
}

test('a case is counted for each bucket, as is its time', () => {
  expect(describe(STANDARD)).toContain('local; 2 cases, at most about 2m.');
  expect(describe(STANDARD, EXPRESS)).toContain('local; 4 cases, at most about 4m.');
});
