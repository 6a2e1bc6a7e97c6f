import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REFERENCE_SUITE } from '../../infra/settings/read-settings.ts';
import { REAL, referenceWorkloads } from '../../src/testing/reference-workloads.ts';
import { workflowErrors } from '../../src/testing/workflows.ts';
import { expectedOf, FORMER_WORKLOADS } from './costs.ts';

const { s3Clients, workloads } = REFERENCE_SUITE;

test('a night of the default plan costs less than 10 USD on S3 Standard', () => {
  const { casesPerJob, cost, seconds } = expectedOf('S3Standard', workloads);
  expect(casesPerJob).toBe(11 * workloads.length);
  expect(cost).toMatchObject({ unpriced: [], unmeasured: [], doubt: null });
  expect(cost.usd).toBeLessThanOrEqual(10);
  // Within one leg of a workflow, without `legs`.
  expect(seconds).toBeLessThan(5.5 * 3600);
});

test('the limit lets whole plans through, but not what the suite itself measures', () => {
  const each = (['S3Standard', 'S3Express'] as const).map(
    (storageClass) => expectedOf(storageClass, workloads).cost.usd,
  );
  expect(Math.max(...each)).toBeLessThan(50);
  expect(expectedOf('S3Standard', FORMER_WORKLOADS).cost.usd).toBeGreaterThan(50);
  expect(expectedOf('S3Express', FORMER_WORKLOADS).cost.usd).toBeGreaterThan(100);
});

test('the default has large and small objects, both ways, in memory and on disk', () => {
  const known = referenceWorkloads(REAL);
  expect(workloads.filter((name) => known[name] === undefined)).toEqual([]);
  const kinds = workloads.map((name) => {
    const { filesOnDisk, tasks } = known[name]!;
    return `${tasks[0]!.action} ${tasks.length > 1 ? 'many' : filesOnDisk ? 'disk' : 'memory'}`;
  });
  expect(new Set(kinds).size).toBe(6);
  expect(s3Clients).toHaveLength(11);
});

test('the weekly workflow in docs/costs.md is one to GitHub’s own parser', async () => {
  const document = readFileSync(new URL('../../docs/costs.md', import.meta.url), 'utf8');
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(document) ?? [];
  expect(yaml).toContain('benchmark.yml@v1');
  expect(await workflowErrors('weekly.yml', yaml)).toEqual([]);
});
