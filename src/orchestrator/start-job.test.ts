import { describe, expect, test } from 'vitest';
import { decodeJobParameters } from '../contract/job-request.ts';
import { aBackendJob, aPlannedJob, FakeBackend } from '../testing/fake-backend.ts';
import { VirtualClock } from '../testing/virtual-clock.ts';
import { decideStart, type StartedJob, startJob } from './start-job.ts';

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

describe('a job that we ended before its end', () => {
  const times = {
    ...{ pollMs: 1000, runnableDwellMs: 1, runnableTimeoutMs: 1 },
    ...{ contactTimeoutMs: 1, terminateGraceMs: 1 },
  };

  async function start(newNonce?: () => string): Promise<StartedJob> {
    const backend = new FakeBackend();
    backend.findByName = async () => ({ ...own, status: 'FAILED', endedByUs: true });
    const { signal } = new AbortController();
    const ports = { backend, clock: new VirtualClock(), progress: backend, signal };
    const options = { times, onBusy: 'fail' as const, ...(newNonce && { newNonce }) };
    return (await startJob(planned, ports, options)) as StartedJob;
  }

  test('is submitted again, with another place for its results', async () => {
    const nonce = 'e'.repeat(32);
    const started = await start(() => nonce);
    expect(started.adopted).toBe(false);
    expect(decodeJobParameters(started.planned.parameters).nonce).toBe(nonce);
  });

  test('stays as it is where there is no such place', async () => {
    expect(await start()).toMatchObject({ adopted: true, planned });
  });
});
