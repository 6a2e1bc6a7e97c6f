import prettyMs from 'pretty-ms';
import { counted } from '../contract/input-error.ts';
import type { JobRequest } from '../contract/job-request.ts';
import { BUILTIN_SUITE, type Revision } from '../contract/names.ts';
import { ROUNDS_A_CELL, SEQUENTIAL_DESIGN } from '../judge/judge.ts';
import type { BenchmarkPlan } from '../orchestrator/ports.ts';
import type { Offer } from './suite-offer.ts';

/** What a runner's start, warm-up and checks take beside its repeats, roughly. */
const OVERHEAD_SECONDS = 1;

/**
 * What is going to happen, before it does.
 *
 * @param way how requests reach S3, in words
 */
export function describePlan(plan: BenchmarkPlan, offer: Offer, way: string): string {
  const request = plan.jobs[0]!.request;
  const clients = request.s3Clients;
  const workloads = [...offer.workloads.values()];
  const runners = plan.jobs.length * request.buckets.length * clients.length;
  const cases = runners * workloads.length;
  const repeats = workloads.reduce((sum, { maxRepeatSecs }) => sum + maxRepeatSecs, 0);
  const alone = repeats + workloads.length * OVERHEAD_SECONDS;
  const seconds = runners * processesOf(request.compare) * alone;
  const foreign = request.suite.repository !== BUILTIN_SUITE;
  return [
    `Benchmarking ${clients.join(', ')} with ${codeOf(request)} against ${way}:`,
    `${plan.jobs.map((job) => job.instanceType).join(', ')}; ` +
      `${counted(cases, 'case')}, ${expected(seconds, request)}.`,
    ...(foreign ? [ofBuilds(request)] : []),
  ].join('\n');
}

function expected(seconds: number, { compare, suite }: JobRequest): string {
  const took = inWords(seconds);
  if (compare === null) return `at most about ${took}`;
  // Other suites' workloads say only when a runner has to stop, far beyond what a comparison asks for.
  return suite.repository === BUILTIN_SUITE
    ? `about ${took}`
    : `at most ${inWords(compare.maxCaseSeconds)} each`;
}

function ofBuilds({ compare }: JobRequest): string {
  const which = compare ? 'the runners of both sides' : 'the runners';
  return (
    `First ${which} are built: how long that takes is not known (minutes to an hour), and not in ` +
    'this figure.'
  );
}

function inWords(seconds: number): string {
  return prettyMs(seconds * 1000, { compact: true });
}

/** Runners started for a cell: in a comparison by the rounds that are usual. */
function processesOf(compare: JobRequest['compare']): number {
  if (!compare) return 1;
  const { mostRounds, screenRounds } = compare.design;
  const later = ROUNDS_A_CELL.usual - SEQUENTIAL_DESIGN.screenRounds;
  return 2 * Math.min(mostRounds, screenRounds + later);
}

/** What is measured, and what it is compared with. */
export function codeOf({ client, compare, suite }: JobRequest): string {
  const named = suite.commit === null ? 'the built-in suite' : at(suite.repository, suite);
  const candidate = client ? `${named} building ${at(client.repository, client)}` : named;
  if (compare === null) return candidate;
  const { againstItself } = compare.design;
  return `${candidate}, compared with ${againstItself ? 'itself' : revision(compare.client ?? compare.suite)},`;
}

function at(repository: string, where: Revision): string {
  return `${repository} at ${revision(where)}`;
}

function revision({ commit, ref }: Revision): string {
  const short = commit?.slice(0, 12) ?? '';
  return ref === null || ref === commit ? short : `${short} (${ref})`;
}

/** Clients that could be measured if they were installed. */
export function hintAtMissing({ missing }: Offer): string[] {
  if (missing.length === 0) return [];
  return [`Not measured: ${missing.map(({ id, why }) => `${id} (${why})`).join(', ')}.`];
}

/** Clients of a suite that are told where S3 is, and may not heed it. */
export function hintAtUnknown(s3Clients: readonly string[]): string[] {
  if (s3Clients.length === 0) return [];
  return [
    `Whether ${s3Clients.join(', ')} heeds AWS_ENDPOINT_URL_S3 is not known: a client that does not goes to AWS, ` +
      'unless --as-aws leads its names here.',
  ];
}
