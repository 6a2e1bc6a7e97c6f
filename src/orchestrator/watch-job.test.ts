import { describe, expect, test } from 'vitest';
import { aPlannedJob, FakeBackend, type Script } from '../testing/fake-backend.ts';
import { VirtualClock } from '../testing/virtual-clock.ts';
import { AccessDenied, LostContact } from './ports.ts';
import { watchJob } from './watch-job.ts';

const MINUTE = 60_000;
const times = {
  pollMs: 10_000,
  runnableDwellMs: 10 * MINUTE,
  runnableTimeoutMs: 60 * MINUTE,
  contactTimeoutMs: 10 * MINUTE,
  terminateGraceMs: 5000,
};

async function watch(script: Script, interruptAfterMs?: number) {
  const backend = new FakeBackend().script('a', script);
  const planned = aPlannedJob('a');
  const job = await backend.submit(planned);
  const clock = new VirtualClock();
  const controller = new AbortController();
  if (interruptAfterMs !== undefined) clock.after(interruptAfterMs, () => controller.abort());
  const ports = { backend, clock, progress: backend, signal: controller.signal };
  const watched = watchJob(planned, job, ports, times);
  return { watched, backend, clock, startedAt: clock.now() };
}

describe('watchJob', () => {
  test('follows the states to the end', async () => {
    const { watched, backend } = await watch({
      states: ['PENDING', 'RUNNABLE', 'STARTING', 'RUNNING', 'RUNNING', 'SUCCEEDED'],
    });
    expect(await watched).toMatchObject({ ended: 'terminal', reason: null });
    const seen = backend.events.flatMap((event) =>
      event.type === 'status' ? event.job.status : [],
    );
    expect(seen).toEqual(['PENDING', 'RUNNABLE', 'STARTING', 'RUNNING', 'SUCCEEDED']);
  });

  test('reads the log to its end, also what was written last', async () => {
    const { watched, backend } = await watch({
      states: ['RUNNING', 'SUCCEEDED'],
      log: [['one'], [], ['two', 'three'], ['last']],
    });
    await watched;
    const lines = backend.events.flatMap((event) => (event.type === 'log' ? event.lines : []));
    expect(lines).toEqual(['one', 'two', 'three', 'last']);
  });

  test('losing sight of a job is not a failed job', async () => {
    const blind = Array.from({ length: 30 }, () => new Error('throttled'));
    const { watched, backend } = await watch({ states: ['RUNNING', 'SUCCEEDED'], blind });
    expect((await watched).job.status).toBe('SUCCEEDED');
    expect(backend.events.filter(({ type }) => type === 'lost-contact')).toHaveLength(30);
  });

  test('counts the time out of sight from the last look that succeeded', async () => {
    const states: Script['states'] = [...Array(300).fill('RUNNING'), 'SUCCEEDED'];
    const { watched, backend } = await watch({ states });
    const describe = backend.describe.bind(backend);
    let looks = 0;
    backend.describe = async (jobId) => {
      looks++;
      if (looks > 200 && looks < 210) throw new Error('throttled');
      return describe(jobId);
    };
    expect((await watched).job.status).toBe('SUCCEEDED');
    expect(backend.events.filter(({ type }) => type === 'lost-contact')).toHaveLength(9);
  });

  test('gives up when a job cannot be seen for too long, and says that it may still run', async () => {
    const blind = Array.from({ length: 99 }, () => new Error('no network'));
    const { watched, backend } = await watch({ states: ['RUNNING'], blind });
    await expect(watched).rejects.toThrow(LostContact);
    await expect(watched).rejects.toThrow('may still run');
    expect(backend.calls.some((call) => call.startsWith('terminate'))).toBe(false);
  });

  test('a denied look that passes is none', async () => {
    const blind = [new AccessDenied('batch:DescribeJobs is not allowed')];
    const { watched } = await watch({ states: ['RUNNING', 'SUCCEEDED'], blind });
    expect(await watched).toMatchObject({ ended: 'terminal' });
  });

  test('a job that may not be looked at for two minutes is left as it is', async () => {
    const blind = Array.from({ length: 99 }, () => new AccessDenied('batch:DescribeJobs: no.'));
    const { watched, backend, clock, startedAt } = await watch({ states: ['RUNNING'], blind });
    await expect(watched).rejects.toThrow(LostContact);
    await expect(watched).rejects.toThrow('it was left as it is. batch:DescribeJobs: no.');
    expect(backend.calls.some((call) => call.startsWith('terminate'))).toBe(false);
    expect(clock.now().getTime() - startedAt.getTime()).toBeLessThan(3 * MINUTE);
  });

  test('a log that may not be read is told once, and the job is followed to its end', async () => {
    const { watched, backend } = await watch({ states: ['RUNNING', 'RUNNING', 'SUCCEEDED'] });
    backend.readLog = async () => {
      throw new AccessDenied('logs:GetLogEvents is not allowed');
    };
    expect(await watched).toMatchObject({ ended: 'terminal', job: { status: 'SUCCEEDED' } });
    expect(backend.events.filter(({ type }) => type === 'log-unreadable')).toHaveLength(1);
  });

  test('explains RUNNABLE after ten minutes, once, and not before', async () => {
    const states: Script['states'] = [...Array(90).fill('RUNNABLE'), 'RUNNING', 'SUCCEEDED'];
    const { watched, backend } = await watch({ states });
    expect((await watched).job.status).toBe('SUCCEEDED');
    const explained = backend.events.filter(({ type }) => type === 'runnable');
    expect(explained).toHaveLength(1);
    expect(explained[0]).toMatchObject({ explanation: expect.stringContaining('no capacity') });
  });

  test('looks at once why a job waits that has become RUNNABLE, then every minute', async () => {
    const states: Script['states'] = ['SUBMITTED', ...Array(20).fill('RUNNABLE'), 'RUNNING'];
    const { watched, backend, clock, startedAt } = await watch({
      states: [...states, 'SUCCEEDED'],
    });
    const explain = backend.explainRunnable.bind(backend);
    const looks: number[] = [];
    backend.explainRunnable = async () => {
      looks.push((clock.now().getTime() - startedAt.getTime()) / 1000);
      return explain();
    };
    await watched;
    expect(looks[0]).toBe(5);
    expect(looks[1]! - looks[0]!).toBeGreaterThanOrEqual(60);
  });

  test('says nothing of a RUNNABLE that passes', async () => {
    const states: Script['states'] = [...Array(59).fill('RUNNABLE'), 'RUNNING', 'SUCCEEDED'];
    const { watched, backend } = await watch({ states });
    await watched;
    expect(backend.events.some(({ type }) => type === 'runnable')).toBe(false);
  });

  test('gives up a job that stays RUNNABLE, with cause and remedy', async () => {
    const { watched, backend, clock, startedAt } = await watch({ states: ['RUNNABLE'] });
    const { ended, reason } = await watched;
    expect(ended).toBe('runnable-timeout');
    expect(reason).toMatch(/^gave up after 60 min in RUNNABLE\. .*no capacity.*come back/);
    expect(backend.calls.filter((call) => call.startsWith('terminate'))).toHaveLength(1);
    expect(clock.now().getTime() - startedAt.getTime()).toBeLessThan(61 * MINUTE);
  });

  test('an interruption terminates the job and waits for its last words', async () => {
    const { watched, backend } = await watch(
      { states: ['RUNNING'], log: [['last words']] },
      25_000,
    );
    expect(await watched).toMatchObject({ ended: 'interrupted', job: { status: 'FAILED' } });
    expect(backend.calls).toContain('terminate key-a: interrupted');
  });

  test('an interruption does not wait for ever for a job that does not end', async () => {
    const { watched, backend, clock, startedAt } = await watch({ states: ['RUNNING'] }, 25_000);
    backend.terminate = async () => {};
    expect(await watched).toMatchObject({ ended: 'interrupted', job: { status: 'RUNNING' } });
    expect(clock.now().getTime() - startedAt.getTime()).toBeLessThanOrEqual(31_000);
  });
});
