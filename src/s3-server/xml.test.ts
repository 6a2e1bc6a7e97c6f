import { expect, it } from 'vitest';
import { z } from 'zod';
import { element, escapeText, field, readXml, responseDocument } from './xml.ts';

const Part = z.looseObject({ Part: z.array(z.looseObject({ ETag: z.string() })) });

function etagOf(text: string): string | undefined {
  const document = `<Complete><Part><ETag>${text}</ETag></Part></Complete>`;
  return readXml(document, 'Complete', Part).Part[0]?.ETag;
}

it.each([
  ['"abc"', '"abc"'],
  ['&quot;abc&quot;', '"abc"'],
  ['&#34;abc&#34;', '"abc"'],
  ['&#x22;abc&#x22;', '"abc"'],
  ['&amp;#34;', '&#34;'],
  ['&amp;&lt;&gt;&apos;', "&<>'"],
])('reads %s', (written, meant) => {
  expect(etagOf(written)).toBe(meant);
});

it('blanks around text stay, as keys may have them', () => {
  expect(etagOf(' a ')).toBe(' a ');
});

it('a namespace prefix makes no difference', () => {
  const document = '<x:Complete xmlns:x="u"><x:Part><x:ETag>1</x:ETag></x:Part></x:Complete>';
  expect(readXml(document, 'Complete', Part).Part[0]?.ETag).toBe('1');
});

it.each([
  ['an unclosed element', '<Complete><Part>'],
  ['no XML', 'hello'],
  ['another root', '<Other><Part><ETag>1</ETag></Part></Other>'],
  ['a missing element', '<Complete><Part></Part></Complete>'],
  [
    'an entity of its own',
    '<!DOCTYPE a [<!ENTITY b "c">]><Complete><Part><ETag>&b;</ETag></Part></Complete>',
  ],
  ['a character beyond Unicode', '<Complete><Part><ETag>&#x110000;</ETag></Part></Complete>'],
])('refuses %s', (_what, document) => {
  expect(() => readXml(document, 'Complete', Part)).toThrow(
    expect.objectContaining({ code: 'MalformedXML' }),
  );
});

it('writes elements, leaving out what is undefined', () => {
  expect(element('A', field('B', 1), field('C', undefined), undefined)).toBe('<A><B>1</B></A>');
  expect(responseDocument('R', field('T', true))).toContain(
    '<R xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><T>true</T></R>',
  );
});

it('escapes markup and control characters', () => {
  expect(escapeText('<a b="c">&\u0001\r\n')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#x1;&#xd;\n');
});
