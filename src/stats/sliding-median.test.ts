import { expect, test } from 'vitest';
import { median } from './quantile.ts';
import { seededRandom } from './random.ts';
import { SlidingMedian } from './sliding-median.ts';

test('is the median of the latest values, ties and all', () => {
  const random = seededRandom(1);
  const values = Array.from({ length: 200 }, () => Math.floor(random() * 20));
  for (const most of [1, 2, 7, 28]) {
    const sliding = new SlidingMedian(most);
    expect(sliding.median).toBeNaN();
    for (const [at, value] of values.entries()) {
      sliding.add(value);
      expect(sliding.median).toBe(median(values.slice(Math.max(0, at + 1 - most), at + 1)));
      expect(sliding.size).toBe(Math.min(most, at + 1));
    }
  }
});
