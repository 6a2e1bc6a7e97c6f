import { expect, test } from 'vitest';
import { VirtualClock } from '../testing/virtual-clock.ts';
import { patientlyAtAws } from './call-aws.ts';

const MINUTE = 60_000;
const gone = Object.assign(new Error('no route'), { code: 'ENETUNREACH' });

function start(forMs = 15 * MINUTE) {
  const clock = new VirtualClock();
  const controller = new AbortController();
  const notices: string[] = [];
  const patience = {
    clock,
    signal: controller.signal,
    forMs,
    notice: (text: string) => notices.push(text),
    random: () => 1,
  };
  const begunMs = clock.now().getTime();
  const passedMs = () => clock.now().getTime() - begunMs;
  return { patience, notices, passedMs, interrupt: () => controller.abort() };
}

test('waits, ever longer, until it goes well, and says what for', async () => {
  const { patience, notices, passedMs } = start();
  const answer = await patientlyAtAws('Listing', patience, async () => {
    if (passedMs() < 10 * MINUTE) throw gone;
    return 'good';
  });
  expect(answer).toBe('good');
  expect(passedMs()).toBeLessThan(11 * MINUTE);
  expect(notices[0]).toBe(
    'Listing failed (no route (ENETUNREACH)): trying again in 2 s, for 15 min at most.',
  );
  expect(notices.length).toBeLessThan(30);
});

test('gives up in the end', async () => {
  const { patience, passedMs } = start();
  const call = patientlyAtAws('Listing', patience, () => Promise.reject(gone));
  await expect(call).rejects.toThrow(gone);
  expect(passedMs()).toBeGreaterThanOrEqual(15 * MINUTE);
});

test('does not repeat what cannot go well', async () => {
  const { patience, notices } = start();
  const wrong = Object.assign(new Error('no such queue'), { $metadata: { httpStatusCode: 400 } });
  await expect(patientlyAtAws('Listing', patience, () => Promise.reject(wrong))).rejects.toThrow(
    wrong,
  );
  expect(notices).toEqual([]);
});

test('a call that an interruption cut off is made once more', async () => {
  const { patience, interrupt } = start();
  const cut = Object.assign(new Error('Request aborted'), { name: 'AbortError' });
  let tries = 0;
  const answer = await patientlyAtAws('Listing', patience, async () => {
    if (++tries > 1) return 'good';
    interrupt();
    throw cut;
  });
  expect(answer).toBe('good');
  interrupt();
  await expect(patientlyAtAws('Listing', patience, () => Promise.reject(cut))).rejects.toThrow(cut);
});

test('an interruption ends the waiting', async () => {
  const { patience, passedMs, interrupt } = start();
  patience.clock.after(5_000, interrupt);
  const call = patientlyAtAws('Listing', patience, () => Promise.reject(gone));
  await expect(call).rejects.toThrow(gone);
  expect(passedMs()).toBeLessThanOrEqual(6_000);
});
