import { describe, expect, test } from 'vitest';
import { historyKey } from '../contract/results-bucket.ts';
import type { RunResult } from '../contract/run-result.ts';
import { PROFILES } from '../s3-server/profiles.ts';
import { FORMER_DESIGN } from '../testing/comparisons.ts';
import { aNight, MemorySource } from '../testing/nightly-runs.ts';
import { latestBaseline } from './latest-baseline.ts';

const FEW = { s3Clients: ['crt-c'], workloads: ['download-5GiB-1x'], kept: 1 };
/** Of 2026-02-10. */
const CANDIDATE = aNight(40, FEW);

function sourceOf(...runs: RunResult[]): MemorySource {
  const source = new MemorySource();
  for (const run of runs) source.put(historyKey(run, 1), run);
  return source;
}

async function find(source: MemorySource, candidate = CANDIDATE, defaultBranch?: string) {
  const warn = (warning: string) => expect.unreachable(warning);
  const found = await latestBaseline(source, candidate, { defaultBranch, warn });
  return found?.startedAt.slice(0, 10);
}

const nights = (count: number) => Array.from({ length: count }, (_, night) => aNight(night, FEW));

describe('latestBaseline', () => {
  test('is the latest night, of which few documents are read', async () => {
    const source = sourceOf(...nights(40));
    expect(await find(source)).toBe('2026-02-09');
    expect(source.wasRead.length).toBeLessThan(8);
  });

  test('is never the candidate itself, nor a run that began later', async () => {
    expect(await find(sourceOf(...nights(45)))).toBe('2026-02-09');
    const source = sourceOf(...nights(40));
    source.put('copy.json', { ...CANDIDATE, startedAt: '2026-02-10T00:00:00Z' });
    source.put('later.json', { ...aNight(50, FEW), startedAt: '2026-02-10T08:00:00Z' });
    expect(await find(source)).toBe('2026-02-09');
  });

  test.each<[string, Partial<RunResult>]>([
    ['unfinished', { finishedAt: null }],
    ['interrupted', { interrupted: true }],
    ['of a pull request', { trigger: 'issue_comment' }],
    ['by another way to S3', { asAws: true }],
    ['of another S3 profile', { s3Profile: PROFILES.get('s3-standard')! }],
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

  test('finds the latest where names tell no day, however many there are', async () => {
    const source = sourceOf(aNight(2, FEW));
    for (const night of nights(39).slice(3)) source.put(`${night.runKey}.json`, night);
    for (let copy = 0; copy < 30; copy++) {
      source.put(`z-${copy}.json`, { ...aNight(0, FEW), runKey: `z-${copy}`, interrupted: true });
    }
    expect(await find(source)).toBe('2026-02-08');
  });

  test('is found behind any number of comparisons, and not beyond 90 days', async () => {
    const compare = { ...FORMER_DESIGN, againstItself: true, seed: 1 };
    const others = Array.from({ length: 80 }, (_, index) => ({
      ...aNight(1 + (index % 38), FEW),
      ...{ runKey: `aa-${index}`, compare },
    }));
    const source = sourceOf(aNight(0, FEW), ...others);
    expect(await find(source)).toBe('2026-01-01');
    expect(await find(source, aNight(90, FEW))).toBe('2026-01-01');
    expect(await find(source, aNight(91, FEW))).toBeUndefined();
    const flat = new MemorySource();
    flat.put('flat.json', aNight(0, FEW));
    expect(await find(flat, aNight(90, FEW))).toBe('2026-01-01');
    expect(await find(flat, aNight(91, FEW))).toBeUndefined();
  });

  test('is of the branch that is the default one', async () => {
    const night = aNight(1, FEW);
    const onTrunk = {
      ...night,
      trigger: 'workflow_dispatch' as const,
      suite: { ...night.suite, ref: 'trunk' },
    };
    expect(await find(sourceOf(onTrunk))).toBeUndefined();
    expect(await find(sourceOf(onTrunk), CANDIDATE, 'trunk')).toBe('2026-01-02');
  });
});
