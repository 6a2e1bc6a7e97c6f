import { expect, test } from 'vitest';
import { aRunResult } from '../testing/run-results.ts';
import {
  historyFolder,
  historyKey,
  incomingName,
  incomingPrefix,
  isUploaded,
  newestUploads,
  storedPlaceOf,
} from './results-bucket.ts';

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

test('a name tells trigger and day, whatever stands before it', () => {
  const place = { trigger: 'schedule', day: '2026-11-22' };
  expect(storedPlaceOf('history/schedule/2026/11/22/gh-1.json')).toEqual(place);
  expect(storedPlaceOf('s3://bucket/history/schedule/2026/11/22/gh-1.json')).toEqual(place);
  expect(storedPlaceOf('schedule/2026/11/22/gh-1.json')).toEqual(place);
  expect(storedPlaceOf('out/result.json')).toBeNull();
  expect(storedPlaceOf('history/nightly/2026/11/22/gh-1.json')).toBeNull();
});

test('names are read as they are made', () => {
  const run = aRunResult({ trigger: 'schedule', startedAt: '2026-11-22T23:59:59Z' });
  const key = historyKey(run, 2);
  expect(storedPlaceOf(key)).toEqual({ trigger: 'schedule', day: '2026-11-22' });
  for (const date of [undefined, '2026-11', '2026-11-22']) {
    expect(key.startsWith(historyFolder('schedule', date))).toBe(true);
  }
  const upload = { runKey: 'gh-1', nonce: '0a'.repeat(16), instanceType: 'c7gn.16xlarge' };
  expect([key, incomingPrefix(upload)].map(isUploaded)).toEqual([false, true]);
});
