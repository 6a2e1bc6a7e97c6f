import { expect, it } from 'vitest';
import { showFigures } from './figures.ts';

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
