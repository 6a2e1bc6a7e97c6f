import { describe, expect, test } from 'vitest';
import { type DocumentPart, fitDocument } from './markdown.ts';

const aSection = (fields: Partial<DocumentPart> = {}): DocumentPart => ({
  title: '## Cells',
  folded: false,
  head: '| a |\n| --- |',
  rows: ['| 1 |', '| 2 |', '| 3 |'],
  rank: 1,
  ...fields,
});

test('with room enough everything is there, in its order', () => {
  expect(fitDocument(['first', aSection(), 'last'], 10_000)).toBe(
    'first\n\n## Cells\n\n| a |\n| --- |\n| 1 |\n| 2 |\n| 3 |\n\nlast\n',
  );
});

test('a folded section is details, with blank lines that make GitHub read what is inside', () => {
  expect(fitDocument([aSection({ folded: true, title: 'Cells' })], 10_000)).toMatch(
    /^<details>\n<summary>Cells<\/summary>\n\n\| a \|[\s\S]*\n\n<\/details>\n$/,
  );
});

test('no more than `most` rows are shown, and the rest is counted', () => {
  expect(fitDocument([aSection({ most: 1 })], 10_000)).toContain(
    '| 1 |\n\nAnd 2 more, in `result.json`.',
  );
});

describe('without room', () => {
  const rows = Array.from({ length: 100 }, (_, index) => `| ${'ü'.repeat(20)} ${index} |`);
  const much = aSection({ rows, rank: 2, title: '## Much' });
  const important = aSection({ rows, rank: 1, title: '## Important' });

  test.each([400, 1000, 3000, 6000, 12_000])('it has at most %d bytes', (maxBytes) => {
    const text = fitDocument(['first', much, important], maxBytes);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
    expect(text).toMatch(/^first\n/);
  });

  test('the section of least rank has its rows first, wherever it stands', () => {
    const text = fitDocument([much, important], 6000);
    expect(text).toContain(`## Important\n\n| a |\n| --- |\n${rows.join('\n')}\n`);
    const shown = text.match(/^\| ü+ \d+ \|$/gm)?.length ?? 0;
    expect(text).toContain(`And ${200 - shown} more, in \`result.json\`.`);
  });

  test('a section that has none of its rows is counted, not shown', () => {
    const text = fitDocument([much, aSection({ rank: 1 })], 360);
    expect(text).toContain('## Cells');
    expect(text).not.toContain('## Much');
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'Left out, as there is no space: 1 table with 100 rows, in `result.json`.',
    );
  });
});
