import { describe, expect, test } from 'vitest';
import { compareAsked } from '../src/app/code-under-test.ts';
import { PRICES } from '../src/cost/prices.ts';
import { estimate, shapeOf } from '../src/orchestrator/estimate.ts';
import { pacesOf } from '../src/orchestrator/paces.ts';
import { planBenchmarks } from '../src/orchestrator/plan.ts';
import { aManifest, aWorkload } from '../src/testing/requests.ts';
import { aJob, aRunResult } from '../src/testing/run-results.ts';
import { describeAwsPlan } from './aws-plan.ts';

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
const workloads = new Map([['w', aWorkload()]]);
const expectation = (paces = seen(), environments: Parameters<typeof estimate>[2] = manifest) =>
  describeAwsPlan(plan, estimate(shapeOf(plan, workloads), paces, environments))
    .slice(-2)
    .join('\n')
    .replaceAll('\u00a0', ' ');

describe('the plan in words', () => {
  test('says what is measured, from which commit', () => {
    expect(describeAwsPlan(plan, null)).toEqual([
      'Run gh-1: https://example.com/x.git at aaaaaaaaaaaa (dev)',
      'Instance types: c7gn.16xlarge, c5n.18xlarge',
      'S3 clients: crt-c, rclone',
      'Workloads: w',
      'Buckets: standard-bucket (S3Standard)',
      'This run was started before: it continues with the same commit.',
    ]);
  });

  test('says which client is built, and what it is compared with', () => {
    const client = { repository: 'https://example.com/c.git', ref: 'pull', commit: 'b'.repeat(40) };
    const baseline = {
      suite: { ref: suite.ref, commit: suite.commit },
      client: { ref: 'main', commit: 'c'.repeat(40) },
    };
    const compare = compareAsked({ suite, client, againstItself: false, baseline }, {});
    const asked = {
      trigger: 'workflow_dispatch',
      suite,
      client,
      compare,
      workloads: ['w'],
    } as const;
    const compared = planBenchmarks(asked, manifest, { runKey: 'gh-1', nonce: '0'.repeat(32) });
    expect(describeAwsPlan(compared, null)[0]).toBe(
      'Run gh-1: https://example.com/x.git at aaaaaaaaaaaa (dev) building https://example.com/c.git at ' +
        'bbbbbbbbbbbb (pull), compared with cccccccccccc (main)',
    );
  });

  test('says what a filter leaves of all S3 clients on all workloads', () => {
    const [job] = plan.jobs;
    const cells = { filter: ['*/download-*', 'rclone/*'], skip: ['crt-c/w'] };
    const request = { ...job!.request, cells };
    const told = describeAwsPlan({ ...plan, jobs: [{ ...job!, request }] }, null);
    expect(told.slice(4, 6)).toEqual(['filter: */download-*, rclone/*', 'skip: crt-c/w']);
  });

  test('says how long it will take and what it will cost, and how it knows', () => {
    expect(expectation()).toBe(
      'Expected: 4 cases, 1h; a guess, as there is no earlier run.\n' +
        'Expected cost: about 4.71 USD: 4.69 USD for machines, less than 0.01 USD for about 8 S3 requests and ' +
        `0.02 USD for uploads until they expire, metrics and logs (list prices of us-east-1, ${PRICES.asOf}). ` +
        'Keeping the objects that were read costs less than 0.01 USD a month.',
    );
    expect(expectation(seen(...instanceTypes))).toMatch(/, 2m; by earlier runs\.\n/);
    expect(expectation(seen('c5n.18xlarge'))).toMatch(
      /by earlier runs, but a guess for c7gn\.16xlarge\.\n/,
    );
  });

  test('says what it does not know of the cost', () => {
    expect(expectation(seen(), { instanceTypes: {} })).toContain(
      'Not known and not included: the hours of c7gn.16xlarge and c5n.18xlarge.',
    );
  });
});
