import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRunResult } from '../contract/read-document.ts';
import { incomingPrefix } from '../contract/result-keys.ts';
import { aPlannedJob } from '../testing/fake-backend.ts';
import { aCase, aJob, aRunResult } from '../testing/run-results.ts';
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
  test('collects the newest document of every attempt, and merges them', async () => {
    const { planned, incoming, results } = folder();
    const names = ['001-000009.json', '001-000010.json', '002-000001.json', '002-000002.json.part'];
    for (const [index, name] of names.entries()) {
      const cases = [aCase({ workload: 'same' }), aCase({ workload: `of-document-${index}` })];
      const job = aJob({ reason: `document ${index}`, cases });
      const run = aRunResult({ runKey: planned.request.runKey, jobs: [job] });
      writeFileSync(join(incoming, name), JSON.stringify(run));
    }
    const collected = await results.collect(planned);
    expect(collected).toMatchObject({ job: { reason: 'document 2' } });
    const cases = collected && 'job' in collected ? collected.job.cases : [];
    expect(cases.map(({ workload }) => workload)).toEqual([
      'same',
      'of-document-2',
      'of-document-1',
    ]);
  });

  test('finds nothing where a job stored nothing', async () => {
    const { results } = folder();
    expect(await results.collect(aPlannedJob('other'))).toBeNull();
    expect(await results.collect(aPlannedJob('local'))).toBeNull();
  });

  test.each([
    ['of another version', '{"schemaVersion":2}', 'schemaVersion 2'],
    ['of another run', JSON.stringify(aRunResult()), 'its run key is "local-1", asked was "key"'],
  ])('rejects a document %s, and says where it lies', async (_, text, why) => {
    const { planned, incoming, results } = folder();
    writeFileSync(join(incoming, '001-000001.json'), text);
    const collected = await results.collect(planned);
    expect(collected).toEqual({ rejected: expect.stringContaining(why) });
    expect(collected).toEqual({ rejected: expect.stringContaining(incoming) });
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
