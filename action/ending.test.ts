import { describe, expect, test } from 'vitest';
import { field, InputError, said } from '../src/contract/input-error.ts';
import { AccessDenied, Busy, ForeignJob, LostContact } from '../src/orchestrator/ports.ts';
import { aClientComparison, aComparison, aCostComparison } from '../src/testing/comparisons.ts';
import { REALISTIC_DESIGN } from '../src/testing/realistic-runs.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../src/testing/run-results.ts';
import { endingOf, endingOfError, isExpected } from './ending.ts';

const failedCases = aRunResult({
  jobs: [
    aJob(),
    aJob({ instanceType: 'b', cases: [aFailedCase(), aFailedCase({ workload: 'w' })] }),
  ],
});
const failedJob = aRunResult({ jobs: [aJob({ status: 'FAILED', reason: 'Host\n::error::x' })] });

describe('a run', () => {
  test.each([
    ['succeeded', aRunResult(), [], '1 of 1 job done.'],
    [
      'regressed',
      aRunResult({ comparisons: [aComparison()] }),
      [],
      /^Slower: 1\scell\. 1 of 1 job done\.$/,
    ],
    [
      'regressed',
      aRunResult({
        comparisons: [aComparison({ verdict: 'notFlagged' })],
        clientComparisons: [aClientComparison()],
      }),
      [],
      /^Slower: 1\sS3 client over all workloads\. 1 of 1 job done\.$/,
    ],
    [
      'regressed',
      aRunResult({
        comparisons: [aComparison({ verdict: 'notFlagged' })],
        costComparisons: [aCostComparison({ isWatched: true })],
      }),
      [],
      /^Costs more: 1\sS3 client over all workloads\. 1 of 1 job done\.$/,
    ],
    [
      'regressed',
      aRunResult({ comparisons: [aComparison(), aComparison({ verdict: 'couldNotBeJudged' })] }),
      [],
      /^Could not be judged: 1\scell\. Slower: 1\scell\. 1 of 1 job done\.$/,
    ],
    [
      'could-not-be-judged',
      aRunResult({
        comparisons: [
          aComparison({ verdict: 'notFlagged' }),
          aComparison({ verdict: 'couldNotBeJudged' }),
        ],
      }),
      [],
      /^Could not be judged: 1\scell\. 1 of 1 job done\.$/,
    ],
    [
      'could-not-be-judged',
      aRunResult({ comparisons: [aComparison({ verdict: 'inconclusive' })] }),
      [],
      'No cell could be judged: see the report. 1 of 1 job done.',
    ],
    [
      'could-not-be-judged',
      aRunResult({ comparisons: [aComparison({ verdict: 'notReached' })] }),
      [],
      /^No cell could be judged: see the report\. Not reached: 1\scell\. 1 of 1 job done\.$/,
    ],
    [
      'succeeded',
      aRunResult({
        comparisons: [
          aComparison({ verdict: 'notFlagged' }),
          aComparison({ verdict: 'notReached' }),
        ],
      }),
      [],
      /^Not reached: 1\scell\. 1 of 1 job done\.$/,
    ],
    [
      'could-not-be-judged',
      {
        ...failedCases,
        comparisons: [
          aComparison({ verdict: 'couldNotBeJudged' }),
          aComparison({ verdict: 'failed' }),
        ],
      },
      ['benchmarks' as const],
      /^Could not be judged: 1\scell\. b: 2 of 2 cases failed\.$/,
    ],
    [
      'succeeded',
      aRunResult({ comparisons: [aComparison({ verdict: 'slightlySlower' })] }),
      [],
      '1 of 1 job done.',
    ],
    [
      'benchmarks-failed',
      aRunResult({
        compare: REALISTIC_DESIGN,
        jobs: [aJob({ cases: [aCase({ measurements: [] })] })],
      }),
      [],
      'Nothing was timed: see the report for why no case could be compared.',
    ],
    ['interrupted', aRunResult({ interrupted: true, finishedAt: null }), [], /^Cancelled/],
    ['continue', aRunResult({ finishedAt: null }), [], /continue=true/],
    [
      'benchmarks-failed',
      failedCases,
      ['benchmarks' as const],
      'Benchmarks failed. b: 2 of 2 cases failed.',
    ],
    [
      'benchmarks-failed',
      aRunResult({
        jobs: [
          aJob({ status: 'FAILED', reason: 'gave up after 60 min in RUNNABLE.' }),
          aJob({ instanceType: 'b', status: 'FAILED', reason: 'It waits. Mend it.' }),
          aJob({ instanceType: 'c', cases: [aFailedCase()] }),
        ],
      }),
      ['benchmarks' as const],
      'Benchmarks failed. local: gave up after 60 min in RUNNABLE; b: It waits. Mend it; ' +
        'c: 1 of 1 case failed.',
    ],
    [
      'infrastructure-failed',
      failedJob,
      ['benchmarks' as const, 'infrastructure' as const],
      'Infrastructure failed. local: Host ::error::x.',
    ],
  ])('%s', (status, run, faults, message) => {
    const ending = endingOf(run, faults);
    expect(ending.status).toBe(status);
    expect(ending.message).toMatch(message);
  });

  test('of many failed jobs names the first', () => {
    const jobs = Array.from({ length: 7 }, (_, index) =>
      aJob({ instanceType: `t${index}`, status: 'FAILED', reason: 'x' }),
    );
    const { message } = endingOf(aRunResult({ jobs }), ['infrastructure']);
    expect(message).toBe('Infrastructure failed. t0: x; t1: x; t2: x; t3: x; t4: x; and 2 more.');
  });
});

describe('an error', () => {
  test.each<[string, Error, RegExp]>([
    ['invalid-input', new InputError('x is "y": do z.'), /^x is "y": do z\.$/],
    ['infrastructure-failed', new AccessDenied('batch:SubmitJob on q is not allowed'), /SubmitJob/],
    ['infrastructure-failed', new Busy('Job x is in flight.'), /^Job x is in flight\.$/],
    [
      'infrastructure-failed',
      new ForeignJob('No.'),
      /^No\. Start a new run, or set fresh to true\.$/,
    ],
    ['infrastructure-failed', new LostContact('Gone.'), /^Gone\. Re-run the failed jobs/],
    ['infrastructure-failed', new TypeError('x is undefined'), /^x is undefined$/],
  ])('%s: %s', (status, error, message) => {
    const ending = endingOfError(error, false);
    expect(ending.status).toBe(status);
    expect(ending.message).toMatch(message);
  });

  test('after a cancel is the cancel', () => {
    expect(endingOfError(new Error('socket hang up'), true).status).toBe('interrupted');
  });

  test('names inputs as the action does, not as the command line', () => {
    const suite = field('suite');
    const error = new InputError(
      said`${suite} "--x" (see ${field('budget')}) has no well--known thing.`,
    );
    expect(endingOfError(error, false).message).toBe(
      'suite "--x" (see budget-minutes) has no well--known thing.',
    );
  });

  test('shows its stack only when nobody foresaw it', () => {
    expect(isExpected(new Busy('x'))).toBe(true);
    expect(isExpected(new TypeError('x'))).toBe(false);
  });
});
