import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { EXPORTED } from '../history/source.ts';
import { aRunResult } from '../testing/run-results.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { writeExports } from './reports.ts';
import { EXPORT_FORMATS } from './request.ts';

test('a result is written in each format to a file of its own', async () => {
  const folder = tempDir();
  const files = await writeExports(aRunResult(), folder, EXPORT_FORMATS);
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
    'figures.json',
    'figures.csv',
    'github-action-benchmark.json',
    'bencher.json',
  ]);
  // A history of such folders takes none of them for a result.
  const json = files.map((file) => basename(file)).filter((name) => name.endsWith('.json'));
  expect(json).toEqual(EXPORTED);
  const [figures, csv, entries, bencher] = files.map((file) => readFileSync(file, 'utf8'));
  expect(JSON.parse(figures!)).toBeTypeOf('object');
  expect(csv).toContain('sdk-js');
  expect(JSON.parse(entries!)[0]).toMatchObject({ unit: 'Gb/s' });
  expect(Object.keys(JSON.parse(bencher!))).toHaveLength(1);
});
