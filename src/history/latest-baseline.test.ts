import { describe, expect, test } from 'vitest';
import { historyKey } from '../aws/history-key.ts';
import type { RunResult } from '../contract/run-result.ts';
import { MemorySource } from '../testing/memory-source.ts';
import { aNight } from '../testing/nightly-runs.ts';
import { latestBaseline } from './latest-baseline.ts';

const FEW = { s3Clients: ['crt-c'], workloads: ['download-5GiB-1x'], kept: 1 };
const QUERY = { repository: 'https://example.com/suite', instanceTypes: ['c7gn.16xlarge'] };

function sourceOf(...runs: RunResult[]): MemorySource {
  const source = new MemorySource();
  for (const run of runs) source.put(historyKey(run, 1), run);
  return source;
}

const find = async (source: MemorySource, query = QUERY) =>
  (
    await latestBaseline(source, query, (warning) => expect.unreachable(warning))
  )?.run.startedAt.slice(0, 10);

describe('latestBaseline', () => {
  test('is the latest night, of which few documents are read', async () => {
    const source = sourceOf(...Array.from({ length: 40 }, (_, night) => aNight(night, FEW)));
    expect(await find(source)).toBe('2026-02-09');
    expect(source.wasRead.length).toBeLessThan(8);
  });

  test.each<[string, Partial<RunResult>]>([
    ['unfinished', { finishedAt: null }],
    ['interrupted', { interrupted: true }],
    ['of a pull request', { trigger: 'issue_comment' }],
    ['of a fork', { suite: { ...aNight(0).suite, repository: 'https://example.com/fork' } }],
    [
      'of another instance type',
      { jobs: aNight(0, { ...FEW, instanceTypes: ['c5n.large'] }).jobs },
    ],
    ['without a case', { jobs: aNight(0, { ...FEW, s3Clients: [] }).jobs }],
  ])('is none that is %s', async (_, fields) => {
    const latest = { ...aNight(1, FEW), ...fields };
    expect(await find(sourceOf(aNight(0, FEW), latest))).toBe('2026-01-01');
    expect(await find(sourceOf(latest))).toBeUndefined();
  });

  test('finds the latest where names tell no day', async () => {
    const source = sourceOf(aNight(3, FEW));
    source.put('a.json', aNight(5, FEW));
    source.put('b.json', aNight(4, FEW));
    expect(await find(source)).toBe('2026-01-06');
  });
});
