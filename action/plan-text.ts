import type { Estimate } from '../src/orchestrator/estimate.ts';
import type { BenchmarkPlan } from '../src/orchestrator/ports.ts';
import { counted, duration } from '../src/report/format.ts';

/** What is going to be measured, how long it will take and what it will cost. */
export function describeAwsPlan(plan: BenchmarkPlan, expected: Estimate | null): string[] {
  const { buckets, s3Clients, suite, workloads } = plan.jobs[0]!.request;
  const at = suite.commit ? ` at ${suite.commit}${suite.ref ? ` (${suite.ref})` : ''}` : '';
  return [
    `Run ${plan.runKey}: ${suite.repository}${at}`,
    `Instance types: ${plan.jobs.map(({ instanceType }) => instanceType).join(', ')}`,
    `S3 clients: ${s3Clients.join(', ')}`,
    `Workloads: ${workloads.join(', ') || 'all of the suite'}`,
    `Buckets: ${buckets.map(({ name, storageClass }) => `${name} (${storageClass})`).join(', ')}`,
    ...(expected
      ? expectation(plan, expected)
      : ['This run has begun before: it goes on with the same commit.']),
  ];
}

function expectation(plan: BenchmarkPlan, expected: Estimate): string[] {
  const { casesPerJob, guessed, seconds, usd } = expected;
  const cost =
    usd === null ? 'cost not known' : `about ${usd.toFixed(2)} USD for instances (not S3 requests)`;
  const took = duration(Math.round(seconds / 60) * 60_000);
  const source =
    guessed.length === plan.jobs.length
      ? 'a guess, as there is no earlier run'
      : guessed.length > 0
        ? `by earlier runs, but a guess for ${guessed.join(', ')}`
        : 'by earlier runs';
  return [
    `Expected: ${counted(plan.jobs.length * casesPerJob, 'case')}, ${took}, ${cost}; ${source}.`,
  ];
}
