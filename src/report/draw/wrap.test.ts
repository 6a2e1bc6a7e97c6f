import { expect, test } from 'vitest';
import { asShown, wrap } from './wrap.ts';

test.each([
  ['', 10, ['']],
  ['short', 10, ['short']],
  ['one two three', 8, ['one two', '  three']],
  ['ab cdefgh', 8, ['ab', '  cdefgh']],
  ['  ab cdefgh', 8, ['  ab', '  cdefgh']],
  ['x'.repeat(12), 10, ['x'.repeat(10), '  xx']],
])('%j is wrapped at %d', (text, width, lines) => {
  expect(wrap(text, width, '  ')).toEqual(lines);
});

test('text is broken at spaces on a terminal, and left as it is elsewhere', () => {
  const long = 'the long word '.repeat(4).trim();
  const text = `${long}\n  ${long}`;
  expect(asShown(text, {})).toBe(text);
  expect(asShown(text, { columns: 40 })).toBe(text);
  expect(asShown(text, { isTTY: true, columns: 0 })).toBe(text);
  expect(asShown(text, { isTTY: true, columns: 40 }).split('\n')).toEqual([
    'the long word the long word the long',
    '  word the long word',
    '  the long word the long word the long',
    '    word the long word',
  ]);
});
