import { describe, expect, test } from 'vitest';
import type { CompareDesign } from '../contract/comparison.ts';
import type { CaseResult, SuiteUsed } from '../contract/run-result.ts';
import { aCaseInRounds, aCompareRun, aPairedCell, COMPARED_SUITE } from '../testing/comparisons.ts';
import { aFailedCase, aSkippedCase, inRequests } from '../testing/run-results.ts';
import { isSameCode } from './cells.ts';
import { judgeRun, SEQUENTIAL_DESIGN } from './judge.ts';

const compare = (cases: CaseResult[]) => judgeRun(aCompareRun(cases)).comparisons;

describe('cells that cannot be compared', () => {
  const [candidate, baseline] = aPairedCell(0.5, 3);
  const other = aPairedCell(1, 3, { workload: 'other' });

  test.each<[string, string, RegExp, CaseResult[]]>([
    ['a failed candidate', 'failed', /^candidate: exit code 1$/, [aFailedCase(), baseline]],
    [
      'a failed baseline',
      'failed',
      /^baseline: exit code 1$/,
      [candidate, aFailedCase({ side: 'baseline' })],
    ],
    ['a candidate that failed alone', 'failed', /^candidate/, [aFailedCase()]],
    ['a new case', 'new', /baseline has no such case/, [candidate]],
    ['a case that is gone', 'notComparable', /only the baseline/, [baseline]],
    [
      'a workload that the baseline does not know',
      'notComparable',
      /baseline skipped it: not supported/,
      [candidate, aSkippedCase({ side: 'baseline' })],
    ],
    [
      'a workload that the candidate no longer knows',
      'notComparable',
      /candidate skipped it: not supported/,
      [aSkippedCase(), baseline],
    ],
    [
      'workloads of another version',
      'notComparable',
      /different on each side/,
      [
        { ...candidate, workloadDigest: 'c'.repeat(64) },
        { ...baseline, workloadDigest: 'd'.repeat(64) },
      ],
    ],
    [
      'a workload whose version one side does not tell',
      'notComparable',
      /different on each side/,
      [{ ...candidate, workloadDigest: 'c'.repeat(64) }, baseline],
    ],
    [
      'workloads of another size',
      'notComparable',
      /different on each side/,
      [candidate, { ...baseline, bytesPerRun: 1 }],
    ],
    [
      'a case that is there twice',
      'notComparable',
      /candidate has 2 cases/,
      [candidate, candidate, baseline],
    ],
    [
      'a run of 0 Gb/s, of which there is no ratio',
      'failed',
      /^baseline: a run reports 0 Gb\/s, which is not a valid rate$/,
      [candidate, aCaseInRounds([[1], [1], [0]], { side: 'baseline' })],
    ],
    [
      'runs that move no bytes, of which there is no rate',
      'notComparable',
      /^its runs transfer no bytes/,
      [
        aCaseInRounds([[0]], { bytesPerRun: 0 }),
        aCaseInRounds([[0]], { side: 'baseline', bytesPerRun: 0 }),
      ],
    ],
    [
      'a run faster than any network',
      'failed',
      /^candidate: a run reports 1e\+308 Gb\/s/,
      [aCaseInRounds([[1], [1], [1e308]]), baseline],
    ],
  ])('%s: %s', (_, verdict, reason, cases) => {
    const [found, ...rest] = compare([...cases, ...other]);
    expect(found).toMatchObject({ verdict, ratio: null, pValue: null, adjustedP: null });
    expect(found?.reason).toMatch(reason);
    expect(rest.map((one) => one.workload)).toEqual(['other']);
  });

  test('a workload that neither side knows is no comparison', () => {
    expect(compare([aSkippedCase(), aSkippedCase({ side: 'baseline' }), ...other])).toHaveLength(1);
  });
});

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

test('cells of requests are judged as all others, by requests a second', () => {
  const cell = aPairedCell(0.5, 20);
  const [comparison] = compare(cell.map(inRequests));
  expect(comparison).toMatchObject({ verdict: 'slower', ratio: expect.closeTo(0.5, 1) });
  expect(comparison).toEqual(compare(cell)[0]);
});

test('a run of no requests a second has no ratio, and is told in its unit', () => {
  const [candidate] = aPairedCell(1, 3);
  const none = aCaseInRounds([[1], [1], [0]], { side: 'baseline' });
  expect(compare([candidate, none].map(inRequests))[0]?.reason).toBe(
    'baseline: a run reports 0 requests/s, which is not a valid rate',
  );
});
