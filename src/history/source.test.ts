import { expect, test } from 'vitest';
import { newestFirst } from './source.ts';

const order = (names: readonly string[], triggers?: Parameters<typeof newestFirst>[1]) =>
  newestFirst(
    names.map((name) => ({ name, bytes: 1 })),
    triggers,
  ).map(({ name }) => name);

test('the latest day is first, on a day the run that GitHub counted last and its later copy', () => {
  expect(
    order([
      'history/schedule/2026/11/21/gh-99.json',
      'history/schedule/2026/11/22/gh-100.json',
      'history/schedule/2026/11/22/gh-99.json',
      'history/schedule/2026/11/22/gh-100-2.json',
      'history/workflow_dispatch/2026/11/22/gh-98.json',
      'history/issue_comment/2026/11/23/gh-7.json',
    ]),
  ).toEqual([
    'history/issue_comment/2026/11/23/gh-7.json',
    'history/schedule/2026/11/22/gh-100-2.json',
    'history/schedule/2026/11/22/gh-100.json',
    'history/schedule/2026/11/22/gh-99.json',
    'history/workflow_dispatch/2026/11/22/gh-98.json',
    'history/schedule/2026/11/21/gh-99.json',
  ]);
});

test('what has no place might be the latest, so it is looked at first', () => {
  expect(order(['schedule/2026/11/22/gh-1.json', 'a.json', 'b.json'])).toEqual([
    'b.json',
    'a.json',
    'schedule/2026/11/22/gh-1.json',
  ]);
});

test('runs that were started otherwise are left out, what may be one of them is not', () => {
  const names = ['schedule/2026/11/22/gh-1.json', 'local/2026/11/22/x.json', 'a.json'];
  expect(order(names, ['schedule'])).toEqual(['a.json', 'schedule/2026/11/22/gh-1.json']);
});

test('uploads of single jobs are no runs', () => {
  expect(order([`incoming/gh-1/${'0a'.repeat(16)}/c7gn.16xlarge/001-000001.json`])).toEqual([]);
});
