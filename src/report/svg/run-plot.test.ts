import { expect, test } from 'vitest';
import { drawRuns, type RunRow } from './plots.ts';

const aRow = (fields: Partial<RunRow> = {}): RunRow => ({
  label: 'sdk-js',
  value: '2.00',
  valueTone: 'plain',
  runs: [1, 2, 3],
  median: 2,
  color: 'type',
  ...fields,
});
const draw = (rows: RunRow[], { reference = null }: { reference?: number | null } = {}) =>
  drawRuns(rows, { max: 4, step: 1 }, reference, 'label').text;

test('a row has a dot for each run, at its place', () => {
  const dots = [...draw([aRow()]).matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(dots).toHaveLength(3);
  expect(dots[1]! - dots[0]!).toBeCloseTo(dots[2]! - dots[1]!);
  expect(dots[0]).toBeLessThan(dots[1]!);
});

test('a row without a run has its words only', () => {
  const svg = draw([aRow({ runs: [], median: null, value: 'failed', valueTone: 'bad' })]);
  expect(svg).not.toContain('<circle');
  expect(svg).toMatch(/fill="var\(--failed\)"[^>]*>failed<\/text>/);
});

test('the line of the reference goes through every row', () => {
  const rows = [aRow(), aRow({ label: 'rclone' })];
  expect(draw(rows, { reference: 2 }).match(/stroke-dasharray/g)).toHaveLength(2);
  expect(draw(rows)).not.toContain('stroke-dasharray');
});

test('all colours come from the style sheet, and no style, id or class is left', () => {
  const svg = draw([aRow(), aRow({ label: 'raw-http', color: 'reference' })], { reference: 2 });
  const colors = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, color]) => color);
  expect(new Set(colors)).toEqual(
    new Set(['var(--rule)', 'var(--ink)', 'var(--ink-soft)', 'var(--type)', 'var(--reference)']),
  );
  expect(svg).not.toMatch(/<style| style=| id=| class=| ecmeta/);
});

test('drawing it again gives the same', () => {
  expect(draw([aRow()])).toBe(draw([aRow()]));
});

test('a label is text, cut where it is too long, and no template', () => {
  const svg = draw([
    aRow({ label: '<b>"&' }),
    aRow({ label: '{value}{a|b}' }),
    aRow({ label: 'n'.repeat(500) }),
  ]);
  expect(svg).toContain('>&lt;b&gt;&quot;&amp;</text>');
  expect(svg).toContain('>{value}{a|b}</text>');
  expect(svg).toMatch(/>n{10,30}…<\/text>/);
});
