import { describe, expect, test } from 'vitest';
import { aBackendJob, aPlannedJob } from '../testing/fake-backend.ts';
import { decideStart } from './start-job.ts';

const planned = aPlannedJob('local');
const other = aBackendJob('somebody-else', 'RUNNING');
const own = { ...aBackendJob(planned.jobName, 'RUNNING'), parameters: planned.parameters };

describe('decideStart', () => {
  test('submits when nothing is in flight', () => {
    expect(decideStart(planned, null, [], 'wait')).toEqual({ action: 'submit', anew: false });
  });

  test('adopts the job of our name instead of submitting twice', () => {
    expect(decideStart(planned, own, [own], 'wait')).toEqual({
      action: 'adopt',
      job: own,
      planned,
    });
  });

  test('adopts our job that has ended meanwhile', () => {
    const ended = { ...own, status: 'SUCCEEDED' as const };
    expect(decideStart(planned, ended, [], 'wait')).toEqual({
      action: 'adopt',
      job: ended,
      planned,
    });
  });

  test('adopts our job although another one waits behind it', () => {
    expect(decideStart(planned, own, [other, own], 'fail').action).toBe('adopt');
  });

  test('refuses a job of our name that was told something else', () => {
    const told = { ...own, parameters: { request: '{}' } };
    expect(decideStart(planned, told, [], 'wait')).toMatchObject({ because: 'other-parameters' });
  });

  test('refuses a job of our name that was told more', () => {
    const told = { ...own, parameters: { ...planned.parameters, extra: '1' } };
    expect(decideStart(planned, told, [], 'wait')).toMatchObject({ because: 'other-parameters' });
  });

  test('waits for another job', () => {
    expect(decideStart(planned, null, [other], 'wait')).toEqual({ action: 'wait', for: other });
  });

  test('refuses to wait when told so', () => {
    const decision = decideStart(planned, null, [other], 'fail');
    expect(decision).toEqual({ action: 'refuse', because: 'busy', job: other });
  });

  test('does not wait for a job that has ended', () => {
    const ended = { ...other, status: 'FAILED' as const };
    expect(decideStart(planned, null, [ended], 'fail')).toEqual({ action: 'submit', anew: false });
  });
});
