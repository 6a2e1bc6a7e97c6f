import { expect, it } from 'vitest';
import { median, showFigures } from './figures.ts';

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it('the floor stands beside each figure', () => {
  const figure = { name: 'upload', measured: '1 GiB/s', value: '2.0 ×', bound: '≥ 2.5 ×' };
  const table = showFigures([
    { ...figure, reached: false },
    { ...figure, value: '3.0 ×', reached: true },
  ]);
  const [, missed, reached] = table.split('\n');
  expect(missed).toMatch(/2\.0 × +≥ 2\.5 × +MISSED$/);
  expect(reached).toMatch(/3\.0 × +≥ 2\.5 × +reached$/);
});
