import { expect, test } from 'vitest';
import { jobNameOf } from '../src/contract/deployment.ts';
import { RunKey } from '../src/contract/names.ts';
import { aGitHubJob, someInputs } from '../src/testing/action-on-fake-aws.ts';
import { runKeyOf } from './inputs.ts';

const key = (inputs = {}, job = {}) => runKeyOf(someInputs(inputs), aGitHubJob(job));

test('names the workflow run', () => {
  expect(key()).toMatch(/^gh-9876543210-[0-9a-f]{8}$/);
});

test('is the same in a re-run and in a later leg, whatever the limits then', () => {
  const limits = { dryRun: true, failFast: true, failOn: 'never', thresholdPercent: 5 };
  const reports = { failOnMetric: ['cpuSeconds'], exports: ['csv'] };
  expect(key({ ...limits, ...reports }, { runAttempt: '2' })).toBe(key());
});

test.each([
  { suite: 'builtin' },
  { branch: 'dev' },
  { maxRounds: 4 },
  { instanceTypes: ['a'] },
  { storageClasses: ['S3Express'] },
  { s3Clients: ['a'] },
  { workloads: ['a'] },
  { filter: ['a/*'] },
  { skip: ['a/*'] },
  { aws: undefined },
])('differs when something else is asked: %o', (inputs) => {
  expect(key(inputs)).not.toBe(key());
});

test('differs from attempt to attempt with fresh, and only then', () => {
  expect(key({ fresh: true }, { runAttempt: '2' })).not.toBe(key({ fresh: true }));
  expect(key({ fresh: true })).toBe(key({ fresh: true }));
  expect(key({ fresh: true })).not.toBe(key());
});

test('makes legal job names', () => {
  const runKey = key({ fresh: true }, { runId: '9'.repeat(20), runAttempt: '99' });
  expect(RunKey.safeParse(runKey).success).toBe(true);
  expect(jobNameOf(runKey, 'u7in-32tb.224xlarge')).toMatch(/^[A-Za-z0-9][-_A-Za-z0-9]{0,127}$/);
});
