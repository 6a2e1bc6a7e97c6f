import { describe, expect, test } from 'vitest';
import type { Operation } from '../contract/tasks.ts';
import { askedOf, type Workload } from '../contract/workload.ts';
import { designAsked, SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import { aCaseInRounds } from '../testing/comparisons.ts';
import { aManifest, anUpload, aRequest, aWorkload } from '../testing/requests.ts';
import { aCase, aFailedCase, aJob, aRunResult } from '../testing/run-results.ts';
import { estimate, factsOf, type PlanShape, shapeOf } from './estimate.ts';
import { pacesOf } from './paces.ts';
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
const tenMinutes = new Map(
  TYPES.map((type) => [type, { startSeconds: 0, caseSeconds: 600, runs: new Map() }]),
);

describe('an estimate', () => {
  test('counts cases, seconds and dollars of all jobs', () => {
    const found = estimate(shape, tenMinutes, manifest);
    expect(found).toMatchObject({
      casesPerJob: 6,
      seconds: 2 * HOUR,
      longestJobSeconds: HOUR,
      guessed: [],
    });
    // 3 USD an hour, and for both machines a volume, an address, and a quarter of an hour of boot and idle.
    expect(found.cost.parts.machines).toBeCloseTo(2 * 1.25 * (3 + 80 / 730 + 0.005));
  });

  test('counts what a filter leaves, where workloads are known by name', () => {
    const cells = { filter: ['a/*', 'b/v'], skip: ['a/x'] };
    const found = estimate({ ...shape, cells }, tenMinutes, manifest);
    // a on v and w, b on v.
    expect(found).toMatchObject({ casesPerJob: 3, seconds: HOUR });
    const all = { ...shape, workloads: [] };
    expect(estimate({ ...all, cells }, tenMinutes, manifest).casesPerJob).toBe(
      estimate(all, tenMinutes, manifest).casesPerJob,
    );
  });

  test('of a type that was never seen is a guess', () => {
    const { guessed, longestJobSeconds } = estimate(shape, new Map(), manifest);
    expect(guessed).toEqual(TYPES);
    expect(longestJobSeconds).toBe(1800 + 6 * 90);
  });

  test('has no cost when a price is not known', () => {
    const environment = { ...manifest.instanceTypes['c5n.18xlarge']!, usdPerHour: null };
    const priceless = { instanceTypes: { 'c7gn.16xlarge': environment } };
    expect(estimate(shape, tenMinutes, priceless).cost.unpriced).toEqual(TYPES);
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
    const paces = new Map(
      TYPES.map((type) => [type, { startSeconds: 300, caseSeconds: 600, runs: new Map() }]),
    );
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
    expect(shapeOf(plan, new Map([['w', aWorkload()]]))).toEqual({
      instanceTypes: TYPES,
      buckets: ['S3Standard', 'S3Express'],
      s3Clients: ['crt-c', 'rclone'],
      workloads: ['w'],
      known: new Map([
        [
          'w',
          {
            ...{ atOnce: 1, filesOnDisk: true, maxRepeatCount: 2, maxRepeatSecs: 60 },
            asked: askedOf(aWorkload()),
          },
        ],
      ]),
      compare: null,
      region: 'us-west-2',
      metrics: true,
    });
    const filtered = { ...asked, workloads: ['v', 'w'], skip: ['rclone/v'] };
    const { cells } = shapeOf(
      planBenchmarks(filtered, manifest, { runKey: 'k', nonce: '0'.repeat(32) }),
    );
    expect(cells).toEqual({ skip: ['rclone/v'] });
  });
});

describe('what is expected of a workload', () => {
  const GB = 1e9;
  const one = (fields: Partial<Workload>): PlanShape => {
    const workload = aWorkload({ maxRepeatCount: 10, maxRepeatSecs: 600, ...fields });
    const single = { instanceTypes: [TYPES[0]!], s3Clients: ['a'], workloads: ['w'] };
    return { ...shape, ...single, known: new Map([['w', factsOf(workload)]]) };
  };
  const large = (bytes: number) => ({ tasks: [anUpload('upload/1', bytes)] });
  const timeOf = (found: PlanShape) => estimate(found, new Map(), manifest).seconds - 1800;
  const requestsOf = (found: PlanShape, paces = new Map()) =>
    estimate(found, paces, manifest).cost.requests;

  test('goes by its size, on disk slower than in memory, until a run was seen', () => {
    expect(timeOf(one({ ...large(GB), filesOnDisk: true }))).toBeCloseTo(5 + 10 * 1, 1);
    expect(timeOf(one({ ...large(GB), filesOnDisk: false }))).toBeCloseTo(5 + 10 * 0.32, 1);
    expect(timeOf({ ...one({}), known: new Map() })).toBe(90);
  });

  test('goes by its requests and how many there are at once, where those count', () => {
    const requests = (action: Operation, count: number) =>
      Array.from({ length: count }, (_, at) => aRequest(action, `upload/${at}`, 1));
    const [gets, deletes] = [requests('get', 1000), requests('delete', 200)];
    const known = { filesOnDisk: false, atOnce: 8 };
    expect(timeOf(one({ ...known, tasks: gets }))).toBeCloseTo(5 + (10 * 1000 * 0.039) / 8, 6);
    expect(timeOf(one({ ...known, tasks: deletes }))).toBeCloseTo(5 + (10 * 200 * 0.22) / 8, 6);
    // Twice as many at once, half the time.
    expect(timeOf(one({ ...known, atOnce: 16, tasks: gets }))).toBeCloseTo(
      5 + (10 * 1000 * 0.039) / 16,
      6,
    );
    // A listing of 1001 objects has two pages, one after the other.
    const listing = { ...aRequest('list', 'download/l/', 0), objects: 1001 };
    expect(timeOf(one({ ...known, tasks: [listing] }))).toBeCloseTo(5 + 10 * 2 * 0.11, 6);
    expect(timeOf(one({ ...known, tasks: [listing, listing] }))).toBeCloseTo(
      5 + (10 * 4 * 0.11) / 2,
      6,
    );
    expect(requestsOf(one({ ...known, tasks: gets }))).toBe(10 * 1000);
  });

  test('ends when its time is up, which a comparison does not', () => {
    const huge = one({ ...large(600 * GB), filesOnDisk: false });
    // 192 s a run: the fourth begins before 600 s are over.
    expect(timeOf(huge)).toBeCloseTo(5 + 4 * 192, 0);
    const parts = Math.ceil((600 * GB) / 2 ** 23) + 2;
    expect(requestsOf(huge)).toBe(4 * parts);
    expect(requestsOf({ ...huge, compare: design })).toBeCloseTo(17.6 * parts);
  });

  test('is as many runs as the last night had, where one was seen', () => {
    const seen = aCase({ workload: 'w', gigabitsPerSecond: [1, 1, 1, 1, 1] });
    const paces = pacesOf([
      aRunResult({ jobs: [aJob({ instanceType: TYPES[0]!, cases: [seen] })] }),
    ]);
    expect(requestsOf(one(large(GB)), new Map(paces))).toBe(5 * (Math.ceil(GB / 2 ** 23) + 2));
  });

  test('is said to be unknown where the plan has only its name', () => {
    expect(estimate(shape, new Map(), manifest).cost.unmeasured).toEqual(['v', 'w', 'x']);
    const all = { ...shape, workloads: [] };
    expect(estimate(all, new Map(), manifest).cost.unmeasured).toEqual(['those of the suite']);
  });

  test('is cut by a budget, runs and time alike', () => {
    const whole = { ...one(large(GB)), compare: design };
    const half = { ...whole, compare: { ...design, budgetSeconds: 15 * 1.76 * 0.5 } };
    expect(requestsOf(half) / requestsOf(whole)).toBeCloseTo(0.5, 1);
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
    expect(pacesOf([run]).get('a')).toEqual({
      startSeconds: 360,
      caseSeconds: 600,
      runs: new Map(),
    });
  });

  test('is that of its newest run, all that a job does spread over its cases', () => {
    const runs = new Map([[aCase().workload, 4]]);
    expect([...paces(job('a', 10), job('b', 4), job('a', 99))]).toEqual([
      ['a', { startSeconds: 0, caseSeconds: 300, runs }],
      ['b', { startSeconds: 0, caseSeconds: 120, runs }],
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
