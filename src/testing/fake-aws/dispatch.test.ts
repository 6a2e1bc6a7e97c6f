import { ListJobsRequest$, SubmitJobRequest$ } from '@aws-sdk/client-batch';
import { expect, test } from 'vitest';
import { whatIsWrong } from './dispatch.ts';

const good = {
  jobName: 'a',
  jobQueue: 'q',
  jobDefinition: 'd',
  parameters: { request: '{}' },
  propagateTags: true,
  dependsOn: [{ jobId: 'x', type: 'N_TO_N' }],
};

test('an input that fits the model is good', () => {
  expect(whatIsWrong(SubmitJobRequest$, good)).toBeNull();
});

test.each<[unknown, string]>([
  [{ ...good, jobQueue: undefined }, 'input.jobQueue is missing'],
  [{ ...good, jobname: 'b' }, 'input.jobname is unknown'],
  [{ ...good, parameters: { request: {} } }, 'input.parameters.request is no string'],
  [{ ...good, parameters: [] }, 'input.parameters is no map'],
  [{ ...good, propagateTags: 'true' }, 'input.propagateTags is no boolean'],
  [{ ...good, dependsOn: {} }, 'input.dependsOn is no list'],
  [{ ...good, dependsOn: [{ id: 'x' }] }, 'input.dependsOn[0].id is unknown'],
  [
    { ...good, timeout: { attemptDurationSeconds: '60' } },
    'input.timeout.attemptDurationSeconds is no number',
  ],
  ['text', 'input is no structure'],
])('%j: %s', (input, expected) => {
  expect(whatIsWrong(SubmitJobRequest$, input)).toBe(expected);
});

test('an optional member may be missing', () => {
  expect(whatIsWrong(ListJobsRequest$, {})).toBeNull();
});
