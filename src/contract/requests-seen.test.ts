import { describe, expect, test } from 'vitest';
import { requestsSeen } from '../testing/requests-seen.ts';
import { type Measurement, medianSeen, withDetailsOfOne } from './measurement.ts';
import { keptLine, keptRequest, RequestsSeen } from './requests-seen.ts';

describe('a kept request', () => {
  const answered = {
    ...{ begin: 0, firstByte: 1.25, end: 12345.68, connection: 7 },
    ...{ operation: 'GetObject', status: 206, bytes: 8388608 },
  };

  test.each([
    ['answered', answered],
    ['without an answer', { ...answered, firstByte: null, status: null, bytes: 0 }],
  ])('%s is the same after it was written and read', (_, request) => {
    expect(keptRequest(keptLine(request))).toEqual(request);
    const { details } = requestsSeen();
    const seen = { ...requestsSeen(), details: { ...details!, kept: [keptLine(request)] } };
    expect(RequestsSeen.parse(seen)).toEqual(seen);
  });

  test('is refused as anything else', () => {
    const { details } = requestsSeen();
    const kept = ['0 1 2 3 <b>GetObject</b> 200 5'];
    const seen = { ...requestsSeen(), details: { ...details!, kept } };
    expect(RequestsSeen.safeParse(seen).success).toBe(false);
  });
});

describe('of the runs of a case', () => {
  const run = (gigabitsPerSecond: number, warmup = false): Measurement => ({
    ...{ round: 1, run: 1, seconds: 1, gigabitsPerSecond, warmup },
    requests: requestsSeen(),
  });

  test('the single requests of that nearest to the median are kept, and the counts of all that count', () => {
    const kept = withDetailsOfOne([run(9, true), run(1), run(5), run(2)]);
    expect(kept.map(({ requests }) => requests?.operations)).toEqual([
      undefined,
      ...Array(3).fill({ GetObject: 17 }),
    ]);
    const withDetails = kept.filter(({ requests }) => requests?.details);
    expect(withDetails.map(({ gigabitsPerSecond }) => gigabitsPerSecond)).toEqual([2]);
    expect(withDetailsOfOne(kept)).toEqual(kept);
    expect(medianSeen(kept)).toBe(kept[3]);
  });

  test('there is none where the server has seen none', () => {
    const { requests, ...unseen } = run(1);
    expect(medianSeen([unseen, run(1, true)])).toBeNull();
    expect(withDetailsOfOne([unseen])).toEqual([unseen]);
  });
});
