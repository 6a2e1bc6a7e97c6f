import { expect, it } from 'vitest';
import { compareUtf8, SortedMap } from './sorted-map.ts';

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
