import { expect, it } from 'vitest';
import { compareUtf8, type ListPage, type ListQuery, listPage, SortedMap } from './sorted-keys.ts';

it('keys are in the order of their UTF-8 bytes', () => {
  const map = new SortedMap<number>();
  const keys = ['b', 'a', 'a/', 'Z', '\u{1F600}', '\uFFFD', 'é', '', 'a\u0000', '\uE000', '\uD7FF'];
  for (const key of keys) map.set(key, 0);
  const byBytes = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(map.keys).toEqual(byBytes);
});

it('a key that is set again keeps its place and has the new value', () => {
  const map = new SortedMap<number>();
  map.set('b', 1);
  map.set('a', 2);
  map.set('b', 3);
  expect([...map.values()]).toEqual([2, 3]);
  expect(map.size).toBe(2);
});

it('a deleted key is gone, and deleting it again changes nothing', () => {
  const map = new SortedMap<number>();
  for (const key of ['a', 'b', 'c']) map.set(key, 0);
  map.delete('b');
  map.delete('b');
  expect(map.keys).toEqual(['a', 'c']);
  expect(map.get('b')).toBeUndefined();
});

it('a key comes before those that it begins', () => {
  expect(compareUtf8('a', 'ab')).toBeLessThan(0);
  expect(compareUtf8('ab', 'a')).toBeGreaterThan(0);
  expect(compareUtf8('ab', 'ab')).toBe(0);
});

const KEYS = ['a', 'b/1', 'b/2', 'b/c/3', 'c', 'd/4', 'e'];

function page(query: Partial<ListQuery> = {}): ListPage {
  return listPage(KEYS, {
    prefix: '',
    delimiter: '',
    after: '',
    resumes: false,
    maxKeys: 1000,
    ...query,
  });
}

it('lists all keys', () => {
  expect(page()).toEqual({ keys: KEYS, commonPrefixes: [], next: undefined });
});

it('lists the keys with a prefix', () => {
  expect(page({ prefix: 'b/' }).keys).toEqual(['b/1', 'b/2', 'b/c/3']);
  expect(page({ prefix: 'x' }).keys).toEqual([]);
});

it('rolls up what has the delimiter after the prefix', () => {
  expect(page({ delimiter: '/' })).toMatchObject({
    keys: ['a', 'c', 'e'],
    commonPrefixes: ['b/', 'd/'],
  });
  expect(page({ prefix: 'b/', delimiter: '/' })).toMatchObject({
    keys: ['b/1', 'b/2'],
    commonPrefixes: ['b/c/'],
  });
});

it('a delimiter may be longer than one character', () => {
  const keys = ['a--b--c', 'a--d', 'e'];
  const query = { prefix: '', delimiter: '--', after: '', resumes: false, maxKeys: 10 };
  expect(listPage(keys, query)).toMatchObject({ keys: ['e'], commonPrefixes: ['a--'] });
});

it('starts after a key, be it there or not', () => {
  expect(page({ after: 'b/2' }).keys).toEqual(['b/c/3', 'c', 'd/4', 'e']);
  expect(page({ after: 'b/20' }).keys).toEqual(['b/c/3', 'c', 'd/4', 'e']);
  expect(page({ after: 'z' }).keys).toEqual([]);
});

it('starting after a key within a common prefix still shows the prefix', () => {
  expect(page({ delimiter: '/', after: 'b/1' }).commonPrefixes).toEqual(['b/', 'd/']);
});

it('a page of none is not truncated', () => {
  expect(page({ maxKeys: 0 })).toEqual({ keys: [], commonPrefixes: [], next: undefined });
});

it('a page that ends with the last key is not truncated', () => {
  expect(page({ maxKeys: KEYS.length }).next).toBeUndefined();
});

it.each([
  ['', '', 1],
  ['', '', 3],
  ['', '/', 1],
  ['', '/', 2],
  ['b/', '/', 1],
])(
  'pages of prefix "%s" and delimiter "%s" by %i together are the whole',
  (prefix, delimiter, maxKeys) => {
    const whole = page({ prefix, delimiter });
    const keys: string[] = [];
    const commonPrefixes: string[] = [];
    let next: string | undefined = '';
    for (let resumes = false; next !== undefined; resumes = true) {
      const one: ListPage = page({ prefix, delimiter, maxKeys, after: next, resumes });
      keys.push(...one.keys);
      commonPrefixes.push(...one.commonPrefixes);
      next = one.next;
    }
    expect({ keys, commonPrefixes }).toEqual({
      keys: whole.keys,
      commonPrefixes: whole.commonPrefixes,
    });
  },
);
