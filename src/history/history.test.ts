import {
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { historyKey } from '../contract/results-bucket.ts';
import type { CaseResult, RunResult } from '../contract/run-result.ts';
import { PROFILES } from '../s3-server/profiles.ts';
import { aCompareRun } from '../testing/comparisons.ts';
import { aNight, keep, MemorySource } from '../testing/nightly-runs.ts';
import { aCase, aFailedCase, aJob, aRequestsCase, aRunResult } from '../testing/run-results.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { levelsOf, MOST_LISTED, readHistory } from './history.ts';
import { EXPORTED, FolderSource } from './source.ts';

const FEW = { s3Clients: ['crt-c', 's5cmd'], workloads: ['download-5GiB-1x'], kept: 2 };

async function read(folder: string) {
  const warnings: string[] = [];
  const warn = (warning: string) => warnings.push(warning);
  const history = await readHistory(new FolderSource(folder), { days: 400, warn });
  return { ...history, warnings };
}

describe('a history of which not all is of use', () => {
  const warn = (warning: string) => expect.unreachable(warning);
  const put = (source: MemorySource, run: RunResult) => source.put(historyKey(run, 1), run);

  test('is read as far back as it is asked for, from the latest run on', async () => {
    const source = new MemorySource();
    for (const night of [0, 1, 2, 3]) put(source, aNight(night, FEW));
    source.put('no-day.json', { ...aNight(0, FEW), runKey: 'no-day' });
    const { runs } = await readHistory(source, { days: 2, warn });
    expect(runs.map((run) => run.day)).toEqual(['2026-01-04', '2026-01-03', '2026-01-01']);
    expect(source.wasRead).toHaveLength(3);
  });

  test('has runs of comments that nobody will look at, and these are not read', async () => {
    const source = new MemorySource();
    put(source, aNight(0, FEW));
    const comment = { ...aNight(1, { ...FEW, s3Clients: [] }), trigger: 'issue_comment' as const };
    for (let run = 0; run < MOST_LISTED + 20; run++) {
      put(source, { ...comment, runKey: `gh-${run}` });
    }
    const { cells, runs } = await readHistory(source, { days: 400, warn });
    expect(source.wasRead).toHaveLength(MOST_LISTED + 1);
    expect(runs).toHaveLength(MOST_LISTED + 1);
    expect(cells).toHaveLength(2);
  });
});

describe('a folder of results', () => {
  test('has runs with exports beside their results', async () => {
    const folder = tempDir();
    for (const night of [1, 2]) {
      const run = aNight(night, FEW);
      mkdirSync(join(folder, run.runKey));
      writeFileSync(join(folder, run.runKey, 'result.json'), JSON.stringify(run));
      for (const name of EXPORTED) writeFileSync(join(folder, run.runKey, name), '[]');
    }
    const { runs, warnings } = await read(folder);
    expect(warnings).toEqual([]);
    expect(runs).toHaveLength(2);
  });

  test('has each run once, though a link such as latest leads to one of them', async () => {
    const folder = tempDir();
    for (const night of [1, 2]) keep(folder, aNight(night, FEW));
    const [first = ''] = readdirSync(folder);
    symlinkSync(first, join(folder, 'latest'));
    const { runs, warnings } = await read(folder);
    expect(warnings).toEqual([]);
    expect(runs).toHaveLength(2);
  });

  test('is read wherever the files lie in it, the newest run first', async () => {
    const folder = tempDir();
    keep(folder, aNight(0, FEW));
    keep(join(folder, 'more'), aNight(2, FEW));
    writeFileSync(join(folder, 'result.json'), JSON.stringify(aNight(1, FEW), null, 2));
    const { cells, runs, warnings } = await read(folder);
    expect(runs.map((run) => run.day)).toEqual(['2026-01-03', '2026-01-02', '2026-01-01']);
    expect(cells.map((cell) => [cell.s3Client, cell.points.length])).toEqual([
      ['crt-c', 3],
      ['s5cmd', 3],
    ]);
    expect(warnings).toEqual([]);
  });

  test('keeps no figures of runs that are no nights', async () => {
    const folder = tempDir();
    keep(folder, { ...aCompareRun([]), runKey: 'compared', trigger: 'schedule' });
    keep(folder, { ...aNight(1, FEW), trigger: 'issue_comment' });
    const { cells, runs } = await read(folder);
    expect(runs.map((run) => run.nightly)).toEqual([false, false]);
    expect(cells).toEqual([]);
  });

  test('goes on without what is no result, and names each such file once', async () => {
    const folder = tempDir();
    const good = keep(folder, aNight(0, FEW));
    const file = (name: string, text: string) => writeFileSync(join(folder, name), text);
    file('other.json', JSON.stringify({ ...aNight(1, FEW), schemaVersion: 3 }));
    file('cut.json', JSON.stringify(aNight(2, FEW)).slice(0, 300));
    file('large.json', '');
    truncateSync(join(folder, 'large.json'), 200e6);
    mkdirSync(join(folder, 'copy'));
    file('copy/same.json', JSON.stringify(aNight(0, FEW)));
    file('notes.txt', 'no JSON');
    const { runs, warnings } = await read(folder);
    expect(runs).toHaveLength(1);
    expect(warnings.toSorted()).toEqual([
      expect.stringMatching(/^Skipped: .*cut\.json is not JSON: /),
      `Skipped: ${good} is of run gh-1000-abcdef, as ${join(folder, 'copy/same.json')} is, which was used.`,
      expect.stringMatching(/^Skipped: .*large\.json has 191 MiB, more than the 64 MiB /),
      expect.stringMatching(
        /^Skipped: .*other\.json has schemaVersion 3, but .* reads schemaVersion 1 and 2/,
      ),
    ]);
  });

  test('is read as shells leave it, and what is something else is called that', async () => {
    const folder = tempDir();
    const good = keep(folder, aNight(0, FEW));
    const text = readFileSync(good, 'utf8');
    writeFileSync(good, Buffer.from(`\ufeff${text}`, 'utf16le'));
    writeFileSync(join(folder, 'package.json'), '{"name": "x", "scripts": {}}');
    writeFileSync(join(folder, 'picture.json'), Buffer.from('89504e470d0a1a0a0000', 'hex'));
    const { runs, warnings } = await read(folder);
    expect(runs).toHaveLength(1);
    expect(warnings.toSorted()).toEqual([
      expect.stringMatching(/package\.json is the package\.json of an npm package, not a result/),
      expect.stringMatching(/^Skipped: .*picture\.json is a picture \(PNG\), not text\.$/),
    ]);
  });

  test.each<[string, (folder: string) => string, RegExp]>([
    ['nothing', (folder) => folder, /^".*" holds no result files \(\*\.json\): name a folder/],
    [
      'no result',
      (folder) => {
        writeFileSync(join(folder, 'package.json'), '{}');
        return folder;
      },
      /holds no result in its 1 file/,
    ],
    [
      'not even itself',
      (folder) => join(folder, 'missing'),
      /cannot be read \(there is no such file or folder, ENOENT\)/,
    ],
  ])('that holds %s is refused', async (_, make, message) => {
    const reading = read(make(tempDir()));
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(message);
  });
});

const levels = (...cases: CaseResult[]) => levelsOf(aRunResult({ jobs: [aJob({ cases })] }));

describe('levelsOf', () => {
  test('is the median of the kept runs, of an even number the geometric middle', () => {
    const found = levels(
      aCase({ gigabitsPerSecond: [99, 1, 2, 5] }),
      aCase({ s3Client: 'other', gigabitsPerSecond: [99, 2, 8] }),
    );
    expect(found).toMatchObject([
      {
        instanceType: 'local',
        s3Client: 'sdk-js',
        bucket: null,
        rate: expect.closeTo(2),
        unit: 'Gb/s',
      },
      { s3Client: 'other', rate: expect.closeTo(4) },
    ]);
  });

  test('has what its runs cost; of results of older versions that is not known', () => {
    const found = aCase({ bytesPerRun: 500_000_000 });
    const costs = { cpuSeconds: 1, peakMemoryBytes: 2 ** 20 };
    const measurements = found.measurements.map((run) => ({ ...run, ...costs }));
    const [known, unknown] = levels({ ...found, measurements }, aCase({ s3Client: 'old' }));
    expect(known?.costs).toMatchObject({ cpuSecondsPerGigabyte: 2, peakMemoryBytes: 2 ** 20 });
    expect(unknown?.costs).toMatchObject({ cpuSecondsPerGigabyte: null, peakMemoryBytes: null });
  });

  test('of a workload of requests is in requests a second', () => {
    expect(levels(aRequestsCase())).toMatchObject([
      { rate: expect.closeTo(1100), unit: 'requests/s', bytesPerRun: null },
    ]);
  });

  test('is nothing for what failed, was not run, is there twice, or reports no rate', () => {
    expect(levels(aFailedCase({ measurements: aCase().measurements }))).toEqual([]);
    expect(levels(aCase({ measurements: [] }))).toEqual([]);
    expect(levels(aCase(), aCase())).toEqual([]);
    expect(levels(aCase({ gigabitsPerSecond: [1, 1, 0] }))).toEqual([]);
  });

  test('names the bucket only where there are two of a storage class', () => {
    const express = aCase({ bucket: 'x--x-s3', storageClass: 'S3Express' });
    expect(levels(aCase(), express).map((one) => one.bucket)).toEqual([null, null]);
    expect(levels(aCase(), aCase({ bucket: 'b' })).map((one) => one.bucket)).toEqual([
      's3-benchmarks',
      'b',
    ]);
  });

  test('tells runs apart that went to S3 in different ways', () => {
    const run = aRunResult({ jobs: [aJob({ cases: [aCase()] })] });
    const [plain, asAws] = [run, { ...run, asAws: true as const }].map((one) => levelsOf(one)[0]);
    expect(plain?.work).not.toBe(asAws?.work);
    const [slow] = levelsOf({ ...run, s3Profile: PROFILES.get('s3-standard')! });
    expect(slow?.work).not.toBe(plain?.work);
  });

  test('tells other work under the same name apart', () => {
    const [first, second] = levels(
      aCase({ workload: 'a', workloadDigest: 'c'.repeat(64) }),
      aCase({ workload: 'b', workloadDigest: 'd'.repeat(64) }),
    );
    expect(first?.work).not.toBe(second?.work);
  });
});
