import { describe, expect, test } from 'vitest';
import { loadFamilies } from '../builtin/workloads.ts';
import { processLimit, trialLimit } from './patience.ts';

const families = loadFamilies();
const named = (name: string) => families.flatMap(({ members }) => members.get(name) ?? [])[0]!;
const small = named('download-64KiB-16x');
const large = named('download-1024MiB-1x');

describe('a process', () => {
  test.each([
    ['that moves little, without a budget', small, null, 120],
    ['that moves little, in a small budget', small, 5, 20],
    ['that moves little, in the usual budget', small, 75, 20],
    ['that moves little, in a large budget', small, 300, 60],
    ['that moves 128 MiB twice', named('download-128MiB-1x'), 75, 134.7],
    ['that moves much', large, null, 600],
  ])('%s is ended after so long', (_, workload, budgetSeconds, seconds) => {
    expect(processLimit(workload, { budgetSeconds })).toBeCloseTo(seconds, 1);
  });

  test('has as much more time as it has runs, and a share of the rounds that were asked for', () => {
    const two = { budgetSeconds: null, warmups: 5 };
    expect(processLimit(named('download-128MiB-1x'), two)).toBeCloseTo(404.2, 1);
    expect(processLimit(small, { budgetSeconds: 75, leastRounds: 1 })).toBe(75);
  });
});

test('a trial may take as long as it takes to have the least rounds in the smallest size', () => {
  const [family] = families;
  const limits = [5, 37.5, 75, 1000, null].map((budgetSeconds) =>
    trialLimit(family!, { budgetSeconds }),
  );
  // 48 MiB are tried, and 8 MiB may be chosen.
  expect(limits).toEqual([20, 45, 60, 60, 60]);
});
