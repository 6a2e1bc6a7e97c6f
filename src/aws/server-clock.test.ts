import { describe, expect, test } from 'vitest';
import { aPlan, type ClientSide, startFakeAws } from '../testing/fake-aws/client-side.ts';
import { ServerClock } from './client-config.ts';
import { loadManifest } from './manifest.ts';

const MINUTE = 60_000;
const never = new AbortController().signal;

async function doEverything(side: ClientSide): Promise<void> {
  const planned = aPlan(side.aws).jobs[0]!;
  const job = await side.backend.submit(planned);
  await side.aws.clock.sleep(20 * MINUTE, never);
  await side.backend.describe(job.jobId);
  await side.backend.readLog(job);
  await side.results.collect(planned);
  await loadManifest(side.access, 'fake-stack', side.patience);
  await side.backend.terminate(job.jobId, 'x');
}

describe.each([-56, -20, -6, 6, 20, 56, 600])('servers %i min ahead of this machine', (minutes) => {
  test('refuse nothing: the first answer tells every client the time', async () => {
    const side = await startFakeAws();
    side.aws.setClocksAhead(minutes * MINUTE);
    await doEverything(side);
    expect(side.aws.calls.filter(({ failed }) => failed)).toEqual([]);
    expect(side.aws.count('sts:')).toBe(1);
  });

  test('also when the clock is set while a run goes on, for a submit too', async () => {
    const side = await startFakeAws();
    await side.backend.listInFlight();
    side.aws.setClocksAhead(minutes * MINUTE);
    await side.backend.submit(aPlan(side.aws).jobs[0]!);
    await side.results.collect(aPlan(side.aws).jobs[0]!);
    expect(side.notices).toEqual([]);
    expect(side.aws.batch.jobs).toHaveLength(1);
    expect(side.aws.count('batch:SubmitJob')).toBe(2);
    expect(side.aws.count('sts:')).toBeLessThanOrEqual(2);
  });
});

test('what cannot be corrected says how far the clocks are apart', async () => {
  const side = await startFakeAws();
  side.aws.setClocksAhead(-56 * MINUTE);
  const message = 'Signature not yet current: 20260101T010000Z is still later than …';
  side.aws.faults.add('batch:ListJobsByConsumableResource', {
    code: 'SignatureDoesNotMatch',
    status: 403,
    message,
  });
  await expect(side.backend.listInFlight()).rejects.toThrow(
    `batch:ListJobsByConsumableResource: the clock of this machine is 56 min ahead of that of AWS: set it. AWS says: ${message}`,
  );
});

describe('ServerClock', () => {
  const now = Date.parse('2026-01-01T12:00:00Z');
  const learnt = (date: string | undefined, age?: string, tookMs = 0) => {
    const clock = new ServerClock();
    clock.learn({ date, age }, now - tookMs, now);
    return clock.offsetMs;
  };

  test('counts a clock as right that is right to the minute', () => {
    expect(learnt('Thu, 01 Jan 2026 12:00:55 GMT')).toBe(0);
    expect(learnt('Thu, 01 Jan 2026 11:05:00 GMT')).toBe(-55 * MINUTE + 500);
  });

  test.each<[string, string | undefined, string | undefined, number]>([
    ['from a cache', 'Thu, 01 Jan 2026 11:05:00 GMT', '300', 0],
    ['that took long', 'Thu, 01 Jan 2026 11:05:00 GMT', undefined, 16 * MINUTE],
    ['without a date', undefined, undefined, 0],
    ['with nonsense', 'soon', undefined, 0],
  ])('learns nothing of an answer %s', (_, date, age, tookMs) => {
    expect(learnt(date, age, tookMs)).toBe(0);
  });
});
