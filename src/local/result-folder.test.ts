import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRunResult } from '../contract/read-document.ts';
import { incomingPrefix } from '../contract/result-keys.ts';
import { aPlannedJob } from '../testing/fake-backend.ts';
import { aRunResult } from '../testing/run-results.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { ResultFolder } from './result-folder.ts';

function folder() {
  const dir = tempDir();
  const planned = aPlannedJob('local');
  const incoming = join(dir, incomingPrefix(planned.request));
  mkdirSync(incoming, { recursive: true });
  const resultFile = join(dir, 'result.json');
  return { planned, incoming, resultFile, results: new ResultFolder(dir, resultFile) };
}

describe('ResultFolder', () => {
  test('collects the newest document of the newest attempt', async () => {
    const { planned, incoming, results } = folder();
    const names = ['001-000009.json', '001-000010.json', '002-000001.json', '002-000002.json.part'];
    for (const [index, name] of names.entries()) {
      const run = aRunResult();
      run.jobs[0]!.reason = `document ${index}`;
      writeFileSync(join(incoming, name), JSON.stringify(run));
    }
    expect((await results.collect(planned))?.job.reason).toBe('document 2');
  });

  test('finds nothing where a job stored nothing', async () => {
    const { results } = folder();
    expect(await results.collect(aPlannedJob('other'))).toBeNull();
    expect(await results.collect(aPlannedJob('local'))).toBeNull();
  });

  test('refuses a document of another version', async () => {
    const { planned, incoming, results } = folder();
    writeFileSync(join(incoming, '001-000001.json'), '{"schemaVersion":2}');
    await expect(results.collect(planned)).rejects.toThrow('schemaVersion 2');
  });

  test('replaces the stored run as a whole', async () => {
    const { resultFile, results } = folder();
    await results.save(aRunResult({ finishedAt: null }));
    const run = aRunResult();
    await results.save(run);
    expect(readRunResult(readFileSync(resultFile, 'utf8'), resultFile)).toEqual(run);
    expect(existsSync(`${resultFile}.part`)).toBe(false);
  });
});
