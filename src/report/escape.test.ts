import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-run.ts';
import { renderGfm } from '../testing/rendering.ts';
import {
  escapeHtml,
  markdownCode,
  markdownLink,
  oneLine,
  terminalText,
  webAddress,
} from './escape.ts';

describe('oneLine', () => {
  test.each([
    ['plain', 'plain'],
    ['two\nlines\r\n\ttabbed', 'two lines tabbed'],
    ['red\u001b[31m', 'red [31m'],
    ['safe\u202Egpj', 'safe⟨U+202E⟩gpj'],
    ['zero\u200bwidth\ufeffmark', 'zero⟨U+200B⟩width⟨U+FEFF⟩mark'],
    ['👩‍🔬 日本語 שלום', '👩‍🔬 日本語 שלום'],
    ['half \ud800', 'half \ufffd'],
  ])('shows %j as %j', (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });

  test('cuts by characters, never through one', () => {
    expect(oneLine('🧪'.repeat(10), 4)).toBe('🧪🧪🧪…');
  });
});

test.each([
  ['<b>', '&lt;b&gt;'],
  [`"'&`, '&quot;&#39;&amp;'],
  ['&lt;', '&amp;lt;'],
])('HTML shows %s as text', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});

describe('markdownCode', () => {
  test.each([
    ['raw-http', '`raw-http`'],
    ['a_b*c', '`a_b*c`'],
    ['', '`(empty)`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`', '<code>&#96;</code>'],
    ['\\', '<code>&#92;</code>'],
    ['a@b|', '<code>a<wbr>&#64;b&#124;</code>'],
  ])('writes %j as %s', (text, markdown) => {
    expect(markdownCode(text)).toBe(markdown);
  });

  test.each(HOSTILE_TEXTS)('a cell with %j holds it as code and nothing else', (text) => {
    const cell = markdownCode(text);
    const page = withoutBreaks(`| a | b |\n| --- | --- |\n| ${cell} | **${cell}** |`);
    const shown = `<code>${escapeHtml(oneLine(text) || '(empty)').replaceAll('&#39;', "'")}</code>`;
    expect(page).toContain(`<td>${shown}</td>\n<td><strong>${shown}</strong></td>\n</tr>`);
  });

  test.each(HOSTILE_TEXTS)('a list item and a sentence with %j hold it as code', (text) => {
    const shown = `<code>${escapeHtml(oneLine(text) || '(empty)').replaceAll('&#39;', "'")}</code>`;
    const page = withoutBreaks(`- ${markdownCode(text)}\n\n${markdownCode(text)} ends.`);
    expect(page).toBe(`<ul>\n<li>${shown}</li>\n</ul>\n<p>${shown} ends.</p>`);
  });
});

test.each([
  ['x ##[error]y', 'x # #[error]y'],
  ['::error::no', ': :error: :no'],
  [':::', ': : :'],
  ['', '(empty)'],
])('a terminal shows %j as %j, no workflow command', (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

describe('a link', () => {
  test.each([
    [
      'Run 12 (logs)',
      'https://example.com/a b?c=<d>',
      'Run 12 (logs)',
      'https://example.com/a%20b?c=%3Cd%3E',
    ],
    ['[x](y) *z*', 'http://example.com/)|"', '[x](y) *z*', 'http://example.com/)%7C%22'],
  ])('of %s to %s is that and nothing else', (text, url, words, href) => {
    expect(renderGfm(markdownLink(text, url))).toBe(`<p><a href="${href}">${words}</a></p>`);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'no address', ''])(
    'to %j is its words alone',
    (url) => {
      expect(renderGfm(markdownLink('a_b_', url))).toBe('<p>a_b_</p>');
      expect(webAddress(url)).toBeNull();
    },
  );
});

/** `<wbr>` shows nothing: it only keeps GitHub from reading an address. */
function withoutBreaks(markdown: string): string {
  return renderGfm(markdown).replaceAll('<wbr>', '');
}
