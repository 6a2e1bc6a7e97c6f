import { expect, test } from 'vitest';
import type { CompareDesign } from '../contract/compare-design.ts';
import type { SuiteUsed } from '../contract/run-result.ts';
import { judgeRun, SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import { aCompareRun, aPairedCell, COMPARED_SUITE } from '../testing/comparisons.ts';
import { isSameCode } from './same-code.ts';

const OLD = 'a'.repeat(40);
const NEW = 'b'.repeat(40);

const built = (candidate: string, baseline: string, url = 'https://example.com/client') => [
  { side: 'candidate' as const, url, commit: candidate },
  { side: 'baseline' as const, url, commit: baseline },
];

test.each<[string, boolean, Partial<SuiteUsed>]>([
  ['another suite', false, { commit: NEW, repositories: built(OLD, OLD) }],
  ['the same suite and client', true, { commit: OLD, repositories: built(NEW, NEW) }],
  ['the same suite, another client', false, { commit: OLD, repositories: built(NEW, OLD) }],
  [
    'the same suite, one client of two another',
    false,
    { commit: OLD, repositories: [...built(OLD, OLD, 'x'), ...built(NEW, OLD)] },
  ],
  [
    'a repository that only one side built',
    false,
    { commit: OLD, repositories: built(OLD, OLD).slice(0, 1) },
  ],
  [
    'the same, built in another order',
    true,
    {
      commit: OLD,
      repositories: [...built(OLD, OLD, 'x'), ...built(NEW, NEW)].toSorted((a, b) =>
        a.side === 'candidate' ? a.url.localeCompare(b.url) : b.url.localeCompare(a.url),
      ),
    },
  ],
  ['the built-in suite, which has no other version', true, { commit: null, baseline: null }],
])('%s is the same code: %s', (_, expected, suite) => {
  expect(isSameCode({ ...COMPARED_SUITE, ...suite }, 'crt-c')).toBe(expected);
});

test('what another client was built with does not matter, what may be anyone’s does', () => {
  const moved = (...s3Clients: string[]): SuiteUsed => ({
    ...COMPARED_SUITE,
    commit: OLD,
    repositories: [
      ...built(OLD, OLD, 'x'),
      ...built(NEW, OLD).map((one) => (s3Clients.length > 0 ? { ...one, s3Clients } : one)),
    ],
  });
  const same = (suite: SuiteUsed) =>
    ['crt-c', 'crt-java', 's5cmd'].filter((s3Client) => isSameCode(suite, s3Client));
  expect(same(moved('crt-c', 'crt-java'))).toEqual(['s5cmd']);
  expect(same(moved())).toEqual([]);
});

test('the same code is not compared, unless that is what was wanted', () => {
  const suite = { ...COMPARED_SUITE, commit: OLD };
  const verdicts = (compare?: CompareDesign) =>
    judgeRun(aCompareRun(aPairedCell(0.4, 3), { suite, ...(compare && { compare }) })).comparisons;
  expect(verdicts()).toMatchObject([{ verdict: 'notComparable', ratio: null }]);
  const design = { ...SEQUENTIAL_DESIGN, budgetSeconds: null, seed: 1 };
  expect(verdicts({ ...design, againstItself: false })).toMatchObject([
    { verdict: 'notComparable' },
  ]);
  expect(verdicts({ ...design, againstItself: true })).toMatchObject([{ verdict: 'slower' }]);
});
