import { expect, it } from 'vitest';
import { element, escapeText, responseDocument, textElement } from './xml.ts';

it('writes elements, leaving out what is undefined', () => {
  expect(element('A', textElement('B', 1), textElement('C', undefined), undefined)).toBe(
    '<A><B>1</B></A>',
  );
  expect(responseDocument('R', textElement('T', true))).toContain(
    '<R xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><T>true</T></R>',
  );
});

it('escapes markup and control characters', () => {
  expect(escapeText('<a b="c">&\u0001\r\n')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#x1;&#xd;\n');
});
