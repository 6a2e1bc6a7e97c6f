import prettyMs from 'pretty-ms';
import type { BenchmarkPlan } from '../orchestrator/ports.ts';
import type { Offer } from './suite-offer.ts';

/** What a runner's start, warm-up and checks take beside its repeats, roughly. */
const OVERHEAD_SECONDS = 1;

/** What is going to happen, before it does. */
export function describePlan(plan: BenchmarkPlan, offer: Offer, endpoint: string): string {
  const clients = plan.jobs[0]?.request.s3Clients ?? [];
  const workloads = [...offer.workloads.values()];
  const cases = plan.jobs.length * clients.length * workloads.length;
  const repeats = workloads.reduce((sum, { maxRepeatSecs }) => sum + maxRepeatSecs, 0);
  const seconds =
    plan.jobs.length * clients.length * (repeats + workloads.length * OVERHEAD_SECONDS);
  const suite = offer.suite.commit
    ? `${offer.suite.repository} at ${offer.suite.commit.slice(0, 12)}`
    : 'the built-in suite';
  return [
    `Benchmarking ${clients.join(', ')} with ${suite} against ${endpoint}:`,
    `${plan.jobs.map((job) => job.instanceType).join(', ')}; ` +
      `${cases} cases, at most about ${prettyMs(seconds * 1000, { compact: true })}.`,
  ].join('\n');
}

/** Clients that could be measured if they were installed. */
export function hintAtMissing({ missing }: Offer): string[] {
  if (missing.length === 0) return [];
  return [`Not measured: ${missing.map(({ id, why }) => `${id} (${why})`).join(', ')}.`];
}
