import { expect, test } from 'vitest';
import { normalDeviates, seededRandom } from './random.ts';
import { type HostedSeries, sharedEffect } from './shared-effect.ts';

const NIGHTS = 80;
const normal = normalDeviates(seededRandom(4));

/** Four clients of five cells each; what a night adds to all, and to each client. */
function aType(
  host: (night: number) => number,
  own: (s3Client: string, night: number) => number = () => 0,
): HostedSeries[] {
  return ['a', 'b', 'c', 'd'].flatMap((s3Client) =>
    Array.from({ length: 5 }, (_, cell) => ({
      s3Client,
      logs: Array.from(
        { length: NIGHTS },
        (_, night) => cell + host(night) + own(s3Client, night) + 0.02 * normal(),
      ),
    })),
  );
}

test('a host of its own every 20 nights is found, and taken out', () => {
  const { gain, isUsed, ofClient } = sharedEffect(aType((night) => (night % 40 < 20 ? 0 : -0.1)));
  expect(isUsed).toBe(true);
  expect(gain).toBeGreaterThan(0.3);
  expect(ofClient.get('a')![30]!).toBeCloseTo(-0.1, 1);
  expect(ofClient.get('a')![70]! - ofClient.get('a')![50]!).toBeCloseTo(-0.1, 1);
});

test('clients that share nothing are left as they are', () => {
  const { gain, isUsed } = sharedEffect(aType(() => 0));
  expect(isUsed).toBe(false);
  expect(gain).toBeLessThan(0.05);
});

test('a client that changed moves no other', () => {
  const jump = (s3Client: string, night: number) => (s3Client === 'a' && night >= 40 ? 0.12 : 0);
  const { isUsed, ofClient } = sharedEffect(aType(() => 0, jump));
  expect(isUsed).toBe(false);
  for (const client of ['a', 'b', 'c', 'd']) {
    const effect = ofClient.get(client)!;
    const mean = (first: number, end: number) =>
      effect.subarray(first, end).reduce((sum, one) => sum + one, 0) / (end - first);
    expect(Math.abs(mean(45, 80) - mean(15, 40))).toBeLessThan(0.02);
  }
});

test('too few others tell no host, and a night that is missing says nothing', () => {
  const two = aType((night) => (night % 40 < 20 ? 0 : -0.1)).slice(0, 9);
  const alone = sharedEffect(two.map((one) => ({ ...one, s3Client: 'a' })));
  expect([...alone.ofClient.get('a')!].every((effect) => effect === 0)).toBe(true);
  const holes = aType(() => 0).map(({ logs, s3Client }, at) => ({
    s3Client,
    logs: Array.from(logs, (log, night) => (night % 5 === at % 5 ? Number.NaN : log)),
  }));
  expect(sharedEffect(holes).gain).not.toBeNaN();
  expect(sharedEffect([])).toMatchObject({ isUsed: false, gain: 0 });
});
