import { describe, expect, test } from 'vitest';
import { encodeJobParameters, type JobRequest } from '../contract/job-request.ts';
import { WorkloadSource } from '../contract/workload.ts';
import { aPlannedJob } from '../testing/fake-backend.ts';
import { aJobRequest, aManifest } from '../testing/requests.ts';
import { jobOf, requireShort } from './batch-job.ts';

const JOB = '0a1b2c3d-0000-4000-8000-000000000001';

test.each([
  ['FAILED', 5, true],
  ['FAILED', 1, undefined],
  ['RUNNING', 5, undefined],
] as const)('a job that is %s with exit code %d ended itself: %s', (status, exitCode, expected) => {
  const detail = { jobId: JOB, jobName: 'a', status, container: { exitCode } } as never;
  expect(jobOf(detail, aManifest()).endedByUs).toBe(expected);
});

describe('a run whose request is too long for a job', () => {
  const planned = (fields: Partial<JobRequest>) => {
    const request = aJobRequest(fields);
    const job = { ...aPlannedJob('c7gn.16xlarge'), request };
    return { runKey: 'key', jobs: [{ ...job, parameters: encodeJobParameters(request) }] };
  };
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => `download-256KiB-${at}`);
  const suite = {
    repository: `https://example.com/${'x'.repeat(7000)}.git`,
    ref: null,
    commit: null,
  };

  test.each<[string, Partial<JobRequest>, RegExp]>([
    [
      'workloads',
      { workloads: names(400) },
      /characters, and 6656 are allowed\. Shorten workloads, which has \d+ of them, e\.g\. by two runs\.$/,
    ],
    ['S3 clients', { s3Clients: names(400) }, /Shorten s3-clients, which has/],
    ['its suite', { suite }, /Shorten suite, which has 70\d\d of them/],
    [
      'the workloads of its client file',
      {
        ownWorkloads: Array(200).fill(WorkloadSource.parse({ action: 'upload', fileSize: '1KiB' })),
      },
      /Have fewer workloads in the client file\.$/,
    ],
  ])('is refused, naming %s', (_, fields, message) => {
    expect(() => requireShort(planned(fields))).toThrow(message);
  });

  test('is longer than any that people ask for', () => {
    expect(() =>
      requireShort(planned({ workloads: names(48), s3Clients: names(20) })),
    ).not.toThrow();
  });
});
