import { describe, expect, test } from 'vitest';
import { encodeJobParameters } from '../src/contract/job-request.ts';
import type { Job } from '../src/orchestrator/ports.ts';
import { aBackendJob } from '../src/testing/fake-backend.ts';
import { aJobRequest } from '../src/testing/requests.ts';
import { findBegun } from './aws-plan.ts';

const suite = { repository: 'https://example.com/x.git', ref: 'main', commit: 'a'.repeat(40) };
const nonce = 'f'.repeat(32);
const request = aJobRequest({ runKey: 'gh-1', nonce, suite, instanceType: 'b.large' });
const own: Job = {
  ...aBackendJob('gh-1-b_large', 'FAILED'),
  parameters: encodeJobParameters(request),
};

function find(...jobs: Job[]) {
  const findByName = async (name: string) => jobs.find((job) => job.jobName === name) ?? null;
  return findBegun({ findByName }, 'gh-1', ['a.large', 'b.large', 'c.large']);
}

describe('an earlier start of a run', () => {
  test('is known by any of its jobs, ended or not', async () => {
    expect(await find(own)).toEqual({ nonce, suite, client: null, compare: null });
  });

  test('is not there when there is no job', async () => {
    expect(await find()).toBeNull();
  });

  test.each<[string, Partial<Job>]>([
    ['says nothing', { parameters: null }],
    ['is no job of this project', { parameters: {} }],
    ['belongs to another run', { parameters: encodeJobParameters({ ...request, runKey: 'gh-2' }) }],
  ])('is not a job that %s', async (_, fields) => {
    expect(await find({ ...own, ...fields })).toBeNull();
  });

  test('is found behind a job that only has the name', async () => {
    expect(await find({ ...aBackendJob('gh-1-a_large'), parameters: {} }, own)).toEqual({
      nonce,
      suite,
      client: null,
      compare: null,
    });
  });
});
