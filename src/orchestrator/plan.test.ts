import { describe, expect, test } from 'vitest';
import { jobNameOf } from '../contract/deployment.ts';
import { InputError } from '../contract/input-error.ts';
import { decodeJobParameters } from '../contract/job-request.ts';
import { SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import { aManifest } from '../testing/requests.ts';
import { chooseCells, planBenchmarks, type ResolvedRequest, type SuiteOffer } from './plan.ts';

const identity = { runKey: 'gh-1-abcd', nonce: '0123456789abcdef0123456789abcdef' };

function plan(request: Partial<ResolvedRequest> = {}, offer?: SuiteOffer, manifest = aManifest()) {
  const suite = { repository: 'builtin', ref: null, commit: null };
  return planBenchmarks({ trigger: 'schedule', suite, ...request }, manifest, identity, offer);
}

describe('planBenchmarks', () => {
  test('makes one job per instance type, in the order asked for', () => {
    const jobs = plan({ instanceTypes: ['c5n.18xlarge', 'c7gn.16xlarge'] }).jobs;
    expect(jobs.map(({ jobName, queue }) => [jobName, queue])).toEqual([
      ['gh-1-abcd-c5n_18xlarge', 'q2'],
      ['gh-1-abcd-c7gn_16xlarge', 'q'],
    ]);
  });

  test('lets S3 clients of the built-in suite take turns, the budget shared by all instance types', () => {
    const turnsOf = (request: Partial<ResolvedRequest>) =>
      plan({ instanceTypes: ['c5n.18xlarge', 'c7gn.16xlarge'], ...request }).jobs[1]!.request.turns;
    const seed = 0x01234567;
    expect(turnsOf({})).toEqual({ seed, budgetSeconds: null, sized: false });
    expect(turnsOf({ budgetSeconds: 75 })).toEqual({ seed, budgetSeconds: 37.5, sized: false });
    const local = { trigger: 'local' as const, budgetSeconds: 75 };
    expect(turnsOf(local)).toMatchObject({ sized: true });
    expect(turnsOf({ ...local, workloads: ['a'] })).toMatchObject({ sized: false });
    const elsewhere = {
      repository: 'https://example.com/suite',
      ref: null,
      commit: 'a'.repeat(40),
    };
    expect(turnsOf({ suite: elsewhere })).toBeUndefined();
  });

  test('leaves the choice of workloads to the job where sizes are its choice', () => {
    const manifest = aManifest();
    manifest.defaults.workloads = ['a', 'b'];
    const workloadsOf = (trigger: ResolvedRequest['trigger']) =>
      plan({ trigger }, undefined, manifest).jobs[0]!.request.workloads;
    expect(workloadsOf('local')).toEqual([]);
    expect(workloadsOf('schedule')).toEqual(['a', 'b']);
  });

  test('takes what was not asked for from the defaults of the environment', () => {
    const request = plan().jobs[0]?.request;
    expect(request).toMatchObject({
      instanceType: 'c7gn.16xlarge',
      s3Clients: ['crt-c', 'rclone'],
      workloads: [],
      gigabitsPerSecond: 100,
    });
    expect(request?.buckets).toHaveLength(2);
  });

  test('tells the job everything by its parameters', () => {
    const job = plan().jobs[0]!;
    expect(decodeJobParameters(job.parameters)).toEqual(job.request);
  });

  test('keeps only the buckets of the storage classes asked for', () => {
    const { buckets } = plan({ storageClasses: ['S3Express'] }).jobs[0]!.request;
    expect(buckets.map((bucket) => bucket.name)).toEqual(['express--usw2-az1--x-s3']);
  });

  test.each([
    ['schedule', 't', true, true],
    ['workflow_dispatch', 't', true, true],
    ['issue_comment', 'u', false, false],
    ['local', 't', true, false],
  ] as const)('a run by %s uses job definition %s', (trigger, definition, trusted, metrics) => {
    const job = plan({ trigger }).jobs[0];
    expect(job?.jobDefinition).toBe(definition);
    expect(job?.request).toMatchObject({ trusted, metrics });
  });

  test('a comparison sends no metrics, and its coin is the same whenever it is planned', () => {
    const revision = { ref: 'main', commit: 'a'.repeat(40) };
    const compare = {
      ...{ suite: revision, client: null, maxCaseSeconds: 60 },
      design: { againstItself: false, budgetSeconds: null, ...SEQUENTIAL_DESIGN },
    };
    const { request } = plan({ compare }).jobs[0]!;
    expect(request.compare).toEqual({
      ...{ ...compare, instanceTypes: 1 },
      design: { ...compare.design, seed: 0x01234567 },
    });
    expect(request.metrics).toBe(false);
    const first = plan({ compare }).jobs[0]!;
    const told = decodeJobParameters(first.parameters);
    expect(plan({ compare: told.compare }).jobs[0]!.parameters).toEqual(first.parameters);
  });

  test('shares the budget of a comparison equally over its instance types, once', () => {
    const revision = { ref: 'main', commit: 'a'.repeat(40) };
    const compare = {
      ...{ suite: revision, client: null, maxCaseSeconds: 60 },
      design: { againstItself: false, ...SEQUENTIAL_DESIGN, budgetSeconds: 1800 },
    };
    const instanceTypes = ['c5n.18xlarge', 'c7gn.16xlarge'];
    const begun = plan({ compare, instanceTypes }).jobs.map(({ request }) => request.compare!);
    expect(begun).toMatchObject(
      Array(2).fill({ instanceTypes: 2, design: { budgetSeconds: 900 } }),
    );
    const again = plan({ compare: begun[0]!, instanceTypes }).jobs;
    expect(again[1]!.request.compare).toEqual(begun[1]);
  });

  test.each<[string, Partial<ResolvedRequest>, RegExp]>([
    [
      'an unknown instance type',
      { instanceTypes: ['c7g.16xlarge'] },
      /"c7g\.16xlarge".*Did you mean "c7gn\.16xlarge"\?.*c5n/,
    ],
    [
      'an unknown S3 client',
      { s3Clients: ['rclon'] },
      /Unknown S3 client "rclon"\. Did you mean "rclone"\?/,
    ],
    [
      'an unknown workload',
      { workloads: ['download-5GB-1x'] },
      /Unknown workload.*Did you mean "download-5GiB-1x"\?/,
    ],
    ['an S3 client twice', { s3Clients: ['rclone', 'rclone'] }, /s3-clients names "rclone" twice/],
    ['an empty list', { workloads: [] }, /workloads is empty/],
    ['an empty list of instance types', { instanceTypes: [] }, /instance-types is empty/],
  ])('refuses %s with one sentence', (_, request, message) => {
    const offer = { s3Clients: ['crt-c', 'rclone'], workloads: ['download-5GiB-1x'] };
    expect(() => plan(request, offer)).toThrow(message);
  });

  test('refuses a storage class that has no bucket', () => {
    const manifest = aManifest({ buckets: [{ name: 'one-bucket', storageClass: 'S3Standard' }] });
    expect(() => plan({ storageClasses: ['S3Express'] }, undefined, manifest)).toThrow(
      'Unknown storage class "S3Express"',
    );
  });

  test('asks for S3 clients where there is no default', () => {
    const defaults = { ...aManifest().defaults, s3Clients: [] };
    expect(() => plan({}, undefined, aManifest({ defaults }))).toThrow('s3-clients is missing');
  });

  test('takes any S3 client when only the suite knows which it has', () => {
    expect(plan({ s3Clients: ['anything'] }).jobs[0]?.request.s3Clients).toEqual(['anything']);
  });
});

test('a job name is one that Batch allows', () => {
  expect(jobNameOf('gh-1', 'u-6tb1.112xlarge')).toMatch(/^[A-Za-z0-9][-_A-Za-z0-9]{0,127}$/);
});

const CLIENTS = ['rclone', 'sdk-js'];
const WORKLOADS = ['upload-a', 'download-a', 'download-b'];

describe('what a filter leaves', () => {
  test('is all without one, and the job is told nothing', () => {
    expect(chooseCells({}, CLIENTS, WORKLOADS)).toEqual({
      s3Clients: CLIENTS,
      workloads: WORKLOADS,
    });
  });

  test('is fewer clients and workloads, where that says it all', () => {
    const filter = ['*/download-*'];
    expect(chooseCells({ filter, skip: ['sdk-js/*'] }, CLIENTS, WORKLOADS)).toEqual({
      s3Clients: ['rclone'],
      workloads: ['download-a', 'download-b'],
    });
  });

  test('is told to the job where it is some of these only', () => {
    const skip = ['rclone/*-b'];
    expect(chooseCells({ skip }, CLIENTS, WORKLOADS)).toEqual({
      ...{ s3Clients: CLIENTS, workloads: WORKLOADS },
      cells: { skip },
    });
  });

  test('is for the job to tell where nobody knows the workloads before', () => {
    const filter = ['rclone/*-b'];
    expect(chooseCells({ filter }, CLIENTS, [])).toEqual({
      ...{ s3Clients: CLIENTS, workloads: [], cells: { filter } },
    });
  });

  test('of workloads whose size the job chooses, goes by any of their sizes', () => {
    const sizes = new Map([
      ['download-2', ['download-1', 'download-2']],
      ['upload-2', ['upload-1', 'upload-2']],
    ]);
    const choose = (filter: string[]) => chooseCells({ filter }, CLIENTS, [], sizes);
    expect(choose(['*/download-1'])).toEqual({
      ...{ s3Clients: CLIENTS, workloads: [], cells: { filter: ['*/download-1'] } },
    });
    expect(choose(['rclone/*'])).toEqual({ s3Clients: ['rclone'], workloads: [] });
    expect(() => choose(['rclone/x*'])).toThrow('on the workloads download-2, upload-2: ');
  });

  test('is refused where it is nothing', () => {
    const choose = () => chooseCells({ filter: ['rclon/*'] }, CLIENTS, WORKLOADS);
    expect(choose).toThrow(InputError);
    expect(choose).toThrow(
      'filter leaves nothing to measure of the S3 clients rclone, sdk-js on the workloads upload-a, download-a, download-b: correct the patterns.',
    );
    expect(() => chooseCells({ filter: ['*/*'], skip: ['*/*'] }, CLIENTS, WORKLOADS)).toThrow(
      'filter and skip leave nothing',
    );
  });
});
