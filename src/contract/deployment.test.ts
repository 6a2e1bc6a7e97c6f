import { expect, test } from 'vitest';
import { incomingName, newestUploads } from './deployment.ts';

test('the newest upload of every attempt comes newest attempt first', () => {
  const names = [
    [1, 2],
    [3, 1],
    [1, 10],
    [2, 7],
    [2, 8],
    [1, 9],
  ] as const;
  expect(newestUploads(names.map(([attempt, upload]) => incomingName(attempt, upload)))).toEqual([
    { attempt: 3, name: incomingName(3, 1) },
    { attempt: 2, name: incomingName(2, 8) },
    { attempt: 1, name: incomingName(1, 10) },
  ]);
});

test('other names are no uploads', () => {
  const names = ['z.json', '999-999999.json.part', 'zz/001-000002.json', '01-000001.json', ''];
  expect(newestUploads(names)).toEqual([]);
});

test('more attempts than Batch makes are not read', () => {
  const names = Array.from({ length: 999 }, (_, index) => incomingName(index + 1, 1));
  const found = newestUploads(names);
  expect([found.length, found[0]?.attempt]).toEqual([10, 999]);
});
