import { describe, expect, test } from 'vitest';
import type { Trigger } from '../contract/names.ts';
import type { RunResult } from '../contract/run-result.ts';
import { type ClientSide, startFakeAws } from '../testing/fake-aws/client-side.ts';
import { aRunResult } from '../testing/run-results.ts';
import { earlierRuns } from './s3-results.ts';

const SUITE = 'https://github.com/octo-org/suite.git';

function keep({ aws }: ClientSide, key: string, fields: Partial<RunResult> = {}): void {
  const suite = { ...aRunResult().suite, repository: SUITE };
  aws.results.objects.set(`history/${key}.json`, JSON.stringify(aRunResult({ suite, ...fields })));
}

async function read({ access, aws, patience }: ClientSide, trigger: Trigger = 'workflow_dispatch') {
  const bucket = aws.manifest.resultsBucket!;
  const runs = await earlierRuns(SUITE, { access, bucket, trigger, patience });
  return runs.map(({ runKey }) => runKey);
}

describe('earlier runs', () => {
  test('are the newest three of this month and the last, nightly ones among them', async () => {
    const side = await startFakeAws();
    keep(side, 'workflow_dispatch/2026/01/01/a', {
      runKey: 'a',
      startedAt: '2026-01-01T02:00:00Z',
    });
    keep(side, 'schedule/2026/01/01/b', { runKey: 'b', startedAt: '2026-01-01T09:00:00Z' });
    keep(side, 'schedule/2025/12/31/c', { runKey: 'c', startedAt: '2025-12-31T09:00:00Z' });
    keep(side, 'schedule/2025/12/30/d', { runKey: 'd' });
    keep(side, 'schedule/2025/11/30/e', { runKey: 'e' });
    keep(side, 'issue_comment/2026/01/01/f', { runKey: 'f' });
    expect(await read(side)).toEqual(['b', 'a', 'c']);
    expect(side.aws.count('s3:GetObject')).toBe(3);
  });

  test('of comments tell nothing, not even to comments: strangers’ code has stored them', async () => {
    const side = await startFakeAws();
    keep(side, 'issue_comment/2026/01/01/f', { runKey: 'f' });
    keep(side, 'workflow_dispatch/2026/01/01/a', { runKey: 'a' });
    expect(await read(side, 'issue_comment')).toEqual(['a']);
  });

  test('of another suite tell nothing', async () => {
    const side = await startFakeAws();
    keep(side, 'schedule/2026/01/01/a', { suite: aRunResult().suite });
    expect(await read(side)).toEqual([]);
  });

  test('are read up to the size that a history reads', async () => {
    const side = await startFakeAws();
    keep(side, 'schedule/2026/01/01/a', { runKey: 'a' });
    const { objects } = side.aws.results;
    const key = 'history/schedule/2026/01/01/a.json';
    objects.set(key, objects.get(key)! + ' '.repeat(33 * 1024 ** 2));
    expect(await read(side)).toEqual(['a']);
    objects.set(key, objects.get(key)! + ' '.repeat(32 * 1024 ** 2));
    expect(await read(side)).toEqual([]);
  });

  test('that may not be read are done without', async () => {
    const side = await startFakeAws();
    side.aws.faults.add('s3:ListObjectsV2', 'deny');
    expect(await read(side)).toEqual([]);
    expect(side.notices).toEqual([expect.stringMatching(/so times are guessed: s3:ListBucket on/)]);
  });

  test('that cannot be understood are left out', async () => {
    const side = await startFakeAws();
    keep(side, 'schedule/2026/01/01/a', { runKey: 'a' });
    side.aws.results.objects.set('history/schedule/2026/01/01/b.json', '{');
    expect(await read(side)).toEqual(['a']);
    expect(side.notices).toEqual([
      expect.stringMatching(/so times are guessed: .*b\.json is not JSON/),
    ]);
  });
});
