import { expect, test } from 'vitest';
import { drawCurves } from './curves.ts';

const numbers = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => Number(match[1]));
/** Labels at the ends of the lines, from the top, with their heights. */
const labelsOf = (svg: string) =>
  [...svg.matchAll(/<text x="264" y="([\d.]+)"[^>]*>([^<]+)</g)].map(
    ([, y, text]) => [text, Number(y)] as const,
  );

test('equal ratios are equal distances, and every line ends at its name', () => {
  const curves = [
    { label: 'fast', index: 0, values: [1, 10, 100] },
    { label: 'slow', index: 1, values: [0.01, null, 0.1] },
  ];
  const { text } = drawCurves(curves, ['1KiB', '1MiB', '1GiB'], 'what it shows');
  expect(text).toContain('aria-label="what it shows"');
  const [path = ''] = /M[\d. L]+(?=" fill="none")/.exec(text) ?? [];
  const [a, b, c] = numbers(path, /[ML][\d.]+ ([\d.]+)/g);
  expect(a! - b!).toBeCloseTo(b! - c!, 0);
  expect(labelsOf(text).map(([name]) => name)).toEqual(['fast', 'slow']);
  expect(labelsOf(text)[0]![1]).toBeCloseTo(c!, 0);
  for (const tick of ['0.01', '0.1', '1', '10', '100', '1KiB', '1GiB']) {
    expect(text).toContain(`>${tick}</text>`);
  }
});

test('S3 clients have colours of their own, not those of instance types', () => {
  const curves = ['a', 'b'].map((label, index) => ({ label, index, values: [1, 2] }));
  const { text } = drawCurves(curves, ['1', '8'], '');
  expect(new Set(text.match(/class="[^"]+"/g))).toEqual(
    new Set(['class="client-0"', 'class="client-1"']),
  );
  expect(text).not.toContain('--type');
});

test('names of lines that end at the same place do not touch, and stay in the drawing', () => {
  const curves = Array.from({ length: 8 }, (_, index) => ({
    ...{ label: `client-${index}`, index, values: [2, 1] },
  }));
  const labels = labelsOf(drawCurves(curves, ['1', '8'], '').text);
  expect(labels).toHaveLength(8);
  const heights = labels.map(([, y]) => y).sort((a, b) => a - b);
  for (const [index, y] of heights.entries()) {
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(160);
    if (index > 0) expect(y - heights[index - 1]!).toBeGreaterThanOrEqual(12.9);
  }
});

test('a lone figure is a dot, and without any figure there is an empty drawing', () => {
  const one = drawCurves([{ label: 'a', index: 0, values: [5] }], ['8MiB'], '').text;
  expect(one).not.toContain('fill="none"');
  expect(one).not.toMatch(/NaN|Infinity/);
  expect(drawCurves([], ['8MiB'], '').text).not.toMatch(/NaN|Infinity/);
});
