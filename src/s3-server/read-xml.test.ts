import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readXml } from './read-xml.ts';

const Complete = z.looseObject({ Part: z.array(z.looseObject({ ETag: z.string() })) });
const read = (document: string) => readXml(document, 'Complete', Complete);

/** A document that is right but for what else is in its part. */
function aPart(more: string): string {
  return `<Complete><Part><ETag>1</ETag>${more}</Part></Complete>`;
}

async function etagOf(text: string): Promise<string | undefined> {
  return (await read(`<Complete><Part><ETag>${text}</ETag></Part></Complete>`)).Part[0]?.ETag;
}

it.each([
  ['"abc"', '"abc"'],
  ['&quot;abc&quot;', '"abc"'],
  ['&#34;abc&#34;', '"abc"'],
  ['&#x22;abc&#x22;', '"abc"'],
  ['&amp;#34;', '&#34;'],
  ['&amp;&lt;&gt;&apos;', "&<>'"],
  ['a<!-- b -->c', 'ac'],
  ['<![CDATA[<a>&]]>', '<a>&'],
])('reads %s', async (written, meant) => {
  expect(await etagOf(written)).toBe(meant);
});

it('blanks around text stay, as keys may have them', async () => {
  expect(await etagOf(' a ')).toBe(' a ');
});

it('a namespace prefix, a declaration, attributes and blanks make no difference', async () => {
  const document = `<?xml version="1.0"?>
    <x:Complete xmlns:x="u" other = 'v'>
      <x:Part >
        <x:ETag>1</x:ETag>
        <Empty/>
      </x:Part>
    </x:Complete>
    `;
  expect(await read(document)).toEqual({ Part: [{ ETag: '1', Empty: '' }] });
});

it('a list is one even of one element, and others are when there are several', async () => {
  const document = '<Complete><Part><ETag>1</ETag><A>1</A><A>2</A></Part></Complete>';
  expect((await read(document)).Part).toEqual([{ ETag: '1', A: ['1', '2'] }]);
});

it.each([
  ['elements in elements', aPart(`${'<a>'.repeat(18)}${'</a>'.repeat(18)}`)],
  ['attributes', aPart(`<a ${'a="b" '.repeat(600)}/>`)],
  ['parts', `<Complete>${'<Part><ETag>1</ETag></Part>'.repeat(10_000)}</Complete>`],
])('takes many %s', async (_what, document) => {
  expect((await read(document)).Part[0]?.ETag).toBe('1');
});

it.each([
  ['an unclosed element', '<Complete><Part>'],
  ['an unclosed tag', '<Complete><Part'],
  ['an element closed by another', '<Complete><Part><ETag>1</Part></ETag></Complete>'],
  ['a second root', '<Complete><Part><ETag>1</ETag></Part></Complete><Complete/>'],
  ['text around the root', 'a<Complete><Part><ETag>1</ETag></Part></Complete>'],
  ['no XML', 'hello'],
  ['nothing', ''],
  ['another root', '<Other><Part><ETag>1</ETag></Part></Other>'],
  ['a missing element', '<Complete><Part></Part></Complete>'],
  [
    'an entity of its own',
    '<!DOCTYPE a [<!ENTITY b "c">]><Complete><Part><ETag>&b;</ETag></Part></Complete>',
  ],
  ['an entity that nobody knows', '<Complete><Part><ETag>&b;</ETag></Part></Complete>'],
  ['an entity of all objects', '<Complete><Part><ETag>&valueOf;</ETag></Part></Complete>'],
  ['an ampersand', '<Complete><Part><ETag>a & b</ETag></Part></Complete>'],
  ['a character beyond Unicode', '<Complete><Part><ETag>&#x110000;</ETag></Part></Complete>'],
  ['__proto__', '<Complete><Part><ETag>1</ETag><__proto__>1</__proto__></Part></Complete>'],
  ['__proto__ as its root', '<__proto__><Part><ETag>1</ETag></Part></__proto__>'],
  ['elements in elements without end', '<Complete>'.repeat(100_000)],
  ['closed elements in elements', aPart(`${'<a>'.repeat(19)}${'</a>'.repeat(19)}`)],
  ['a text without end', `<Complete><Part><ETag>${'&amp;'.repeat(1_500_000)}`],
  ['a long text', aPart(`<a>${'&amp;'.repeat(4000)}</a>`)],
  ['a long text in pieces', aPart(`<a>${`${'a'.repeat(100)}<!-- -->`.repeat(200)}</a>`)],
  ['attributes without end', `<Complete ${'a="b" '.repeat(1_000_000)}>`],
  ['many attributes', aPart(`<a ${'a="b" '.repeat(1000)}/>`)],
  ['too many parts', `<Complete>${'<Part><ETag>1</ETag></Part>'.repeat(10_001)}</Complete>`],
])('refuses %s', async (_what, document) => {
  await expect(read(document)).rejects.toMatchObject({ code: 'MalformedXML' });
});

describe('a long document', () => {
  const part = `<Part><ETag>${'&amp;'.repeat(1500)}</ETag></Part>`;

  it('is read while others get their turn', async () => {
    let turns = 0;
    const count = () => {
      turns += 1;
      immediate = setImmediate(count);
    };
    let immediate = setImmediate(count);
    const { Part } = await read(`<Complete>${part.repeat(1000)}</Complete>`);
    clearImmediate(immediate);
    expect(Part.every(({ ETag }) => ETag === '&'.repeat(1500))).toBe(true);
    expect(turns).toBeGreaterThan(100);
  });
});
