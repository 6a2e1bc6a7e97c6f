import { expect, test } from 'vitest';
import { clopperPearson } from './clopper-pearson.ts';
import reference from './reference/reference.json' with { type: 'json' };

test.each(reference.shares)('agrees with SciPy on $k of $n', ({ k, n, interval }) => {
  const [low, high] = clopperPearson(k, n);
  expect(low).toBeCloseTo(interval[0]!, 10);
  expect(high).toBeCloseTo(interval[1]!, 10);
});

test('knows nothing from no runs', () => {
  expect(clopperPearson(0, 0)).toEqual([0, 1]);
});

test('mirrors: what holds for seen holds for not seen', () => {
  for (let k = 0; k <= 17; k++) {
    const [low, high] = clopperPearson(k, 17);
    const [mirroredLow, mirroredHigh] = clopperPearson(17 - k, 17);
    expect(low).toBeCloseTo(1 - mirroredHigh, 12);
    expect(high).toBeCloseTo(1 - mirroredLow, 12);
    expect(low <= k / 17 && k / 17 <= high).toBe(true);
  }
});
