import { describe, expect, test } from 'vitest';
import { designAsked, SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import { aCaseInRounds } from '../testing/comparisons.ts';
import { aManifest } from '../testing/requests.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../testing/run-results.ts';
import { estimate, type PlanShape, pacesOf, shapeOf } from './estimate.ts';
import { planBenchmarks } from './plan.ts';

const manifest = aManifest();
const TYPES = ['c7gn.16xlarge', 'c5n.18xlarge'];
const HOUR = 3600;
const design = { againstItself: false, seed: 0, budgetSeconds: null, ...SEQUENTIAL_DESIGN };
const shape: PlanShape = {
  instanceTypes: TYPES,
  buckets: ['S3Standard'],
  s3Clients: ['a', 'b'],
  workloads: ['v', 'w', 'x'],
};
/** Six cases of 10 min on each type. */
const tenMinutes = new Map(TYPES.map((type) => [type, { startSeconds: 0, caseSeconds: 600 }]));

describe('an estimate', () => {
  test('counts cases, seconds and dollars of all jobs', () => {
    expect(estimate(shape, tenMinutes, manifest)).toEqual({
      casesPerJob: 6,
      seconds: 2 * HOUR,
      longestJobSeconds: HOUR,
      usd: 6,
      guessed: [],
    });
  });

  test('of a type that was never seen is a guess', () => {
    const { guessed, longestJobSeconds } = estimate(shape, new Map(), manifest);
    expect(guessed).toEqual(TYPES);
    expect(longestJobSeconds).toBe(1800 + 6 * 90);
  });

  test('has no cost when a price is not known', () => {
    const environment = { ...manifest.instanceTypes['c5n.18xlarge']!, usdPerHour: null };
    const priceless = { instanceTypes: { 'c7gn.16xlarge': environment } };
    expect(estimate(shape, tenMinutes, priceless).usd).toBeNull();
  });

  test('of a comparison counts both sides, and the rounds that are usual', () => {
    const compared = estimate({ ...shape, compare: design }, tenMinutes, manifest);
    // 2 sides × 4.4 rounds of 2 runs, where a measured case is 10 runs.
    expect(compared.seconds).toBeCloseTo(2 * HOUR * 1.76, 6);
    const longer = { ...design, ...designAsked({ screenRounds: 5, runsPerRound: 2 }) };
    expect(estimate({ ...shape, compare: longer }, tenMinutes, manifest).seconds).toBeCloseTo(
      2 * HOUR * 3.84,
      6,
    );
  });

  test('of a comparison with a budget is no more than that, and the builds', () => {
    const paces = new Map(TYPES.map((type) => [type, { startSeconds: 300, caseSeconds: 600 }]));
    const compared = estimate(
      { ...shape, compare: { ...design, budgetSeconds: 900 } },
      paces,
      manifest,
    );
    expect(compared.longestJobSeconds).toBe(2 * 300 + 900);
  });

  test('knows how many workloads a suite has when none is named', () => {
    expect(estimate({ ...shape, workloads: [] }, tenMinutes, manifest).casesPerJob).toBe(24);
  });

  test('takes its lists from the plan', () => {
    const suite = { repository: 'builtin', ref: null, commit: null };
    const asked = { trigger: 'schedule' as const, suite, instanceTypes: TYPES, workloads: ['w'] };
    const plan = planBenchmarks(asked, manifest, { runKey: 'k', nonce: '0'.repeat(32) });
    expect(shapeOf(plan)).toEqual({
      instanceTypes: TYPES,
      buckets: ['S3Standard', 'S3Express'],
      s3Clients: ['crt-c', 'rclone'],
      workloads: ['w'],
      compare: null,
    });
  });
});

describe('the pace of an instance type', () => {
  const job = (instanceType: string, minutes: number, fields = {}) =>
    aJob({
      instanceType,
      startedAt: '2026-01-01T00:00:00Z',
      finishedAt: new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString(),
      cases: [aCase(), aCase({ s3Client: 'other' })],
      ...fields,
    });
  const paces = (...jobs: ReturnType<typeof job>[]) =>
    pacesOf(jobs.map((one) => aRunResult({ jobs: [one] })));

  test('is the same when seen in a run that compared in the former way, which took longer', () => {
    const sides = (['candidate', 'baseline'] as const).map((side) => aCase({ side }));
    const compare = {
      ...{ againstItself: false, seed: 0 },
      screen: { rounds: 2, keptPerRound: 2, threshold: 0.03 },
      confirm: { rounds: 12, keptPerRound: 1 },
    };
    const run = aRunResult({ jobs: [job('a', 24, { cases: sides })], compare });
    expect(pacesOf([run]).get('a')?.caseSeconds).toBeCloseTo(600, 6);
  });

  test('is that of the runs that a comparison timed, its two builds told apart', () => {
    const sides = (['candidate', 'baseline'] as const).map((side) =>
      aCaseInRounds([[1], [1], [1]], { side }),
    );
    const timed = job('a', 24, { cases: sides, roundsSeconds: 720 });
    const run = aRunResult({ jobs: [timed], compare: design });
    // 12 runs in 720 s; what is left of 24 min is half of each build.
    expect(pacesOf([run]).get('a')).toEqual({ startSeconds: 360, caseSeconds: 600 });
  });

  test('is that of its newest run, all that a job does spread over its cases', () => {
    expect([...paces(job('a', 10), job('b', 4), job('a', 99))]).toEqual([
      ['a', { startSeconds: 0, caseSeconds: 300 }],
      ['b', { startSeconds: 0, caseSeconds: 120 }],
    ]);
  });

  test.each([
    ['failed', { status: 'FAILED' as const }],
    ['measured nothing', { cases: [] }],
    ['only failed', { cases: [aFailedCase()] }],
    ['never started', { startedAt: null }],
    ['has no end', { finishedAt: null }],
    ['ended before it began', { finishedAt: '2025-01-01T00:00:00Z' }],
  ])('is not taken from a job that %s', (_, fields) => {
    expect(paces(job('a', 10, fields)).size).toBe(0);
  });
});
