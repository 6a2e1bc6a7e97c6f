import { describe, expect, test } from 'vitest';
import { estimate, pacesOf, shapeOf } from '../orchestrator/estimate.ts';
import { planBenchmarks } from '../orchestrator/plan.ts';
import { aManifest } from '../testing/requests.ts';
import { aJob, aRunResult } from '../testing/run-results.ts';
import { describeAwsPlan } from './plan-text.ts';

const manifest = aManifest();
const suite = { repository: 'https://example.com/x.git', ref: 'dev', commit: 'a'.repeat(40) };
const instanceTypes = ['c7gn.16xlarge', 'c5n.18xlarge'];
const plan = planBenchmarks(
  { trigger: 'schedule', suite, instanceTypes, workloads: ['w'], storageClasses: ['S3Standard'] },
  manifest,
  { runKey: 'gh-1', nonce: '0'.repeat(32) },
);
const seen = (...types: string[]) =>
  pacesOf([aRunResult({ jobs: types.map((instanceType) => aJob({ instanceType })) })]);
const expectation = (paces = seen(), environments: Parameters<typeof estimate>[2] = manifest) =>
  describeAwsPlan(plan, estimate(shapeOf(plan), paces, environments))
    .at(-1)
    ?.replaceAll('\u00a0', ' ');

describe('the plan in words', () => {
  test('says what is measured, from which commit', () => {
    expect(describeAwsPlan(plan, null)).toEqual([
      `Run gh-1: https://example.com/x.git at ${suite.commit} (dev)`,
      'Instance types: c7gn.16xlarge, c5n.18xlarge',
      'S3 clients: crt-c, rclone',
      'Workloads: w',
      'Buckets: standard-bucket (S3Standard)',
      'This run was started before: it continues with the same commit.',
    ]);
  });

  test('says how long it will take and what it will cost, and how it knows', () => {
    expect(expectation()).toBe(
      'Expected: 4 cases, 1h 6m, about 3.30 USD for instances (not S3 requests); ' +
        'a guess, as there is no earlier run.',
    );
    expect(expectation(seen(...instanceTypes))).toMatch(
      /2m, about 0\.10 USD .*; by earlier runs\.$/,
    );
    expect(expectation(seen('c5n.18xlarge'))).toMatch(
      /by earlier runs, but a guess for c7gn\.16xlarge\.$/,
    );
  });

  test('says that it does not know a cost', () => {
    expect(expectation(seen(), { instanceTypes: {} })).toContain('1h 6m, cost not known; a guess');
  });
});
