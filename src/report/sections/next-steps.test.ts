import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../contract/comparison.ts';
import type { JobResult, RunResult } from '../../contract/run-result.ts';
import { aClientComparison, aComparison, aCostComparison } from '../../testing/comparisons.ts';
import { aRealisticCompareRun } from '../../testing/realistic-runs.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../../testing/run-results.ts';
import { reportModel } from '../model/model.ts';
import { nextSteps, rerun } from './next-steps.ts';

const stepsOf = (comparisons: Comparison[], fields: Partial<RunResult> = {}) =>
  nextSteps(reportModel(aRunResult({ comparisons, ...fields })), (text) => `<${text}>`).map(
    (step) => step.replaceAll('\u00a0', ' '),
  );

describe('what to do', () => {
  test('of a run that a person interrupted is to run the rest, and not to ask why that ended it', () => {
    const cases = [aFailedCase({ reason: 'interrupted' })];
    const ended = { status: 'FAILED', reason: 'interrupted', cases } as const;
    const steps = (...given: Partial<JobResult>[]) => {
      const jobs = given.map((job, at) => aJob({ instanceType: `t${at}`, ...job }));
      const run = aRunResult({ trigger: 'local', interrupted: true, jobs });
      return nextSteps(reportModel(run), (text) => `<${text}>`);
    };
    const rest = 'Run the rest again: it was interrupted.';
    expect(steps(ended)).toEqual([rest]);
    const [why, ...others] = steps({ cases: [aFailedCase()] }, ended);
    expect(why).toMatch(/^See why 1\scase failed: <t0\.log>, next to the result, has the complete/);
    expect(others).toEqual([rest]);
  });

  test('is nothing, when nothing stood out', () => {
    expect(stepsOf([aComparison({ verdict: 'notFlagged' })])).toEqual(['Nothing to do.']);
    expect(stepsOf([aComparison({ verdict: 'faster' })])).toEqual(['Nothing to do.']);
  });

  test('is to measure again, when nothing stood out on a busy machine', () => {
    const [run] = aCase().measurements;
    const busy = aCase({ measurements: [{ ...run!, machine: { others: 0.9, steal: 0 } }] });
    const unclear = { comparisons: [aComparison({ verdict: 'notFlagged' })] };
    const model = reportModel(aRunResult({ jobs: [aJob({ cases: [busy] })], ...unclear }));
    expect(nextSteps(model, String)).toEqual([
      'Measure again when the machine is idle: smaller changes can be proven then.',
    ]);
  });

  test('about regressions names the largest', () => {
    const slower = Array.from({ length: 5 }, (_, index) =>
      aComparison({ workload: `w-${index}`, ratio: 0.9 - index / 100 }),
    );
    expect(stepsOf(slower)).toEqual([
      'Look at what the change does to <sdk-js> on <w-4> (<local>), <sdk-js> on <w-3> (<local>), ' +
        '<sdk-js> on <w-2> (<local>) and 2 more; if in doubt, measure again.',
    ]);
  });

  test('about what was watched and is more is to look at what needs it', () => {
    const quiet = [aComparison({ verdict: 'notFlagged' })];
    const isWatched = true;
    const costs = [
      aCostComparison({ isWatched }),
      aCostComparison({ isWatched, s3Client: 'rclone', metric: 'peakMemory' }),
    ];
    expect(stepsOf(quiet, { costComparisons: costs })).toEqual([
      'See why <sdk-js> needs more CPU and <rclone> needs more memory; if in doubt, measure again.',
    ]);
    const compare = { ...aRealisticCompareRun().compare!, againstItself: true };
    expect(stepsOf(quiet, { compare, costComparisons: costs })[0]).toMatch(/2 false flags/);
    expect(stepsOf(quiet, { costComparisons: [aCostComparison()] })).toEqual(['Nothing to do.']);
  });

  test('about a flag of an A/A run is to look at the host, not at the code', () => {
    const compare = { ...aRealisticCompareRun().compare!, againstItself: true };
    expect(stepsOf([aComparison()], { compare })).toEqual([
      'Nothing changed, so this is a false flag: find out what disturbed the host, or whether a cell is noisy.',
    ]);
    const both = [aComparison({ verdict: 'faster' }), aComparison()];
    expect(stepsOf(both, { compare })[0]).toMatch(/^Nothing changed, so these are 2 false flags:/);
    expect(stepsOf(both.slice(0, 1), { compare })[0]).toMatch(/this is a false flag/);
  });

  test('about cells that could not be judged comes before everything', () => {
    const given = aComparison({ verdict: 'couldNotBeJudged' });
    expect(stepsOf([aComparison({ workload: 'w' }), given])).toEqual([
      'Check whether <sdk-js> on <download-64KiB-256x> (<local>) became far slower or hangs: the time for this cell ran ' +
        'out before anything could be shown. If the limit was just too short, raise it (<--max-case-minutes>).',
      'Look at what the change does to <sdk-js> on <w> (<local>); if in doubt, measure again.',
    ]);
    expect(stepsOf([given, given], { trigger: 'schedule' })[0]).toMatch(
      / or hang: the time for these cells .* \(<max-case-minutes>\)\.$/,
    );
  });

  test('about cells that were not reached is a larger budget', () => {
    expect(stepsOf([aComparison({ verdict: 'notReached' })])).toEqual([
      'Compare the cell that was not reached, with a larger budget (<--budget>) or fewer cells at once.',
    ]);
    const run = aRunResult({ comparisons: [aComparison({ verdict: 'notReached' })] });
    expect(nextSteps(reportModel(run, { runner: 'own' }), String)[0]).toContain('(budget-minutes)');
    expect(stepsOf([aComparison({ verdict: 'notReached' })], { interrupted: true })).toEqual([
      'Run the rest again: it was interrupted.',
    ]);
    const dispatched = { trigger: 'workflow_dispatch' } as const;
    expect(stepsOf([aComparison({ verdict: 'notReached' })], dispatched)[0]).toContain(
      '(<budget-minutes>)',
    );
  });

  test('about an S3 client that is slower as a whole names it, once', () => {
    const clientComparisons = [aClientComparison(), aClientComparison({ s3Client: 'rclone' })];
    expect(stepsOf([aComparison()], { clientComparisons })).toEqual([
      'Look at what the change does to <rclone> as a whole, and to <sdk-js> on <download-64KiB-256x> (<local>); ' +
        'if in doubt, measure again.',
    ]);
    const faster = [aClientComparison({ verdict: 'faster' })];
    const compare = { ...aRealisticCompareRun().compare!, againstItself: true };
    const quiet = [aComparison({ verdict: 'notFlagged' })];
    expect(stepsOf(quiet, { compare, clientComparisons: faster })[0]).toMatch(/a false flag/);
    expect(stepsOf(quiet, { clientComparisons: [aClientComparison()] })).toEqual([
      'Look at what the change does to <sdk-js> as a whole; if in doubt, measure again.',
    ]);
  });

  test('has the wait first, and one sentence for each thing', () => {
    expect(
      stepsOf([
        aComparison({ provisional: true }),
        aComparison({ verdict: 'suspect' }),
        aComparison({ verdict: 'inconclusive' }),
        aComparison({ verdict: 'insufficient' }),
        aComparison({ verdict: 'notComparable' }),
      ]).map((step) => step.split(' ').slice(0, 4).join(' ')),
    ).toEqual([
      'Wait for the other',
      'Look at what the',
      'Compare both versions in',
      'Measure again the 2',
      'See why 1 cell',
    ]);
  });

  test('about failures is to see why, with or without a comparison', () => {
    const jobs = [aJob({ cases: [aFailedCase()] })];
    expect(stepsOf([aComparison({ verdict: 'failed' })], { jobs })).toEqual([
      'See why 1 case failed: <local.log>, next to the result, has the complete output.',
    ]);
    expect(stepsOf([aComparison({ verdict: 'failed' })], { jobs, trigger: 'schedule' })).toEqual([
      'See why 1 case failed.',
    ]);
    const types = ['local', 'local-1cpu', 'local-2cpu'];
    const several = types.map((instanceType, index) =>
      aJob({ instanceType, cases: index === 1 ? [] : [aFailedCase()] }),
    );
    expect(nextSteps(reportModel(aRunResult({ jobs: several })), String)[0]).toMatch(
      /2.cases failed: local.log and local-2cpu.log, next to the result, have the complete output.$/,
    );
    expect(nextSteps(reportModel(aRunResult({ jobs })), String)).toHaveLength(1);
    const notStarted = { status: 'FAILED' as const, startedAt: null, finishedAt: null, cases: [] };
    const unlogged = reportModel(aRunResult({ jobs: [aJob(notStarted)] }));
    expect(nextSteps(unlogged, String)).toEqual([
      expect.stringMatching(/^See why 1.job failed\.$/),
    ]);
    const lost = [aJob({ status: 'FAILED', cases: [] })];
    expect(nextSteps(reportModel(aRunResult({ jobs: lost })), String)[0]).toMatch(/1.job failed/);
  });

  test('is not nothing where nothing was compared', () => {
    expect(stepsOf([])).toEqual(['See why nothing was compared.']);
  });

  test('is to wait or to go on, when the run is not whole', () => {
    expect(stepsOf([], { finishedAt: null })).toEqual(['Wait: it is still running.']);
    expect(stepsOf([], { interrupted: true })).toEqual(['Run the rest again: it was interrupted.']);
  });

  test('is not said of a run that only measured, and measured all', () => {
    expect(nextSteps(reportModel(aRunResult()), String)).toEqual([]);
  });
});

describe('what to measure again', () => {
  test('are the cells that are slower, failed or unclear, of the whole run', () => {
    expect(rerun(reportModel(aRealisticCompareRun()))?.lines).toEqual([
      expect.stringMatching(
        /^\/benchmark b{40} instance-types=m6idn\.24xlarge,c7gn\.16xlarge s3-clients=rclone,crt-c,cli-crt workloads=\S+ compare-with=a{40}$/,
      ),
    ]);
  });

  test('is nothing when that is no cell, or all of them', () => {
    const of = (...comparisons: Comparison[]) => rerun(reportModel(aRunResult({ comparisons })));
    expect(of(aComparison({ verdict: 'notFlagged' }))).toBeNull();
    expect(of(aComparison())).toBeNull();
    expect(of(aComparison(), aComparison({ verdict: 'notFlagged' }))).not.toBeNull();
  });
});
