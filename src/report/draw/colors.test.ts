import { describe, expect, test } from 'vitest';
import { CLIENT_COLORS, DARK, LIGHT, TYPE_COLORS, variableName } from './colors.ts';

/** Contrast of two colours as WCAG 2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('in %s', (shade, palette) => {
  test.each(['ink', 'inkSoft', 'failed', 'better', 'skipped'] as const)(
    '%s is readable as text',
    (name) => {
      for (const background of [palette.page, palette.surface]) {
        expect(contrast(palette[name], background)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test('marks and focus stand out from the card', () => {
    const drawn = [...TYPE_COLORS, ...CLIENT_COLORS].map((color) => color[shade]);
    // An S3 client never looks like an instance type.
    expect(new Set(drawn)).toHaveProperty('size', drawn.length);
    const marks = [palette.reference, palette.focus, ...drawn];
    for (const mark of marks) {
      expect(contrast(mark, palette.surface)).toBeGreaterThanOrEqual(3);
    }
  });
});

test('names of colours become custom properties', () => {
  expect(variableName('inkSoft')).toBe('--ink-soft');
});
