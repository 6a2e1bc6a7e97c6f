import prettyMs from 'pretty-ms';
import { counted } from '../contract/input-error.ts';
import type { JobRequest } from '../contract/job-request.ts';
import { BUILTIN_SUITE, type Revision } from '../contract/names.ts';
import type { Turns } from '../contract/run-result.ts';
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
  if (request.turns) return describeTurns(plan, request.turns, way);
  const workloads = [...offer.workloads.values()];
  const runners = plan.jobs.length * request.buckets.length * clients.length;
  const cases = runners * workloads.length;
  const repeats = workloads.reduce((sum, { maxRepeatSecs }) => sum + maxRepeatSecs, 0);
  const alone = repeats + workloads.length * OVERHEAD_SECONDS;
  const seconds = runners * processesOf(request.compare) * alone;
  const took = prettyMs(seconds * 1000, { compact: true });
  // Other suites' workloads say only when a runner has to stop, far beyond what a comparison asks for.
  const foreign = request.suite.repository !== BUILTIN_SUITE;
  const expected = request.compare ? (foreign ? '' : `, about ${took}`) : `, at most about ${took}`;
  return [
    `Benchmarking ${clients.join(', ')} with ${codeOf(request)} against ${way}:`,
    `${plan.jobs.map((job) => job.instanceType).join(', ')}; ` +
      `${counted(cases, 'case')}${expected}.`,
  ].join('\n');
}

/** What a job takes beside its rounds, seconds: its start, and for each S3 client trials, files and checks. */
const START_SECONDS = 3;
const CLIENT_SECONDS = 3;

/** What is going to happen where S3 clients take turns, and for how long. */
function describeTurns(
  { jobs }: BenchmarkPlan,
  { budgetSeconds, sized }: Turns,
  way: string,
): string {
  const request = jobs[0]!.request;
  const { s3Clients, workloads } = request;
  const what = sized
    ? 'as many workloads as there is time for, in sizes that suit this machine'
    : workloads.length > 0
      ? counted(workloads.length, 'workload')
      : 'all workloads';
  const beside = jobs.length * (START_SECONDS + s3Clients.length * CLIENT_SECONDS);
  const time =
    budgetSeconds === null
      ? ''
      : ` ${inWords(budgetSeconds * jobs.length)} of measuring (--budget), and about ${inWords(beside)} to prepare and check.`;
  return [
    `Benchmarking ${s3Clients.join(', ')} with ${codeOf(request)} against ${way}:`,
    `${jobs.map((job) => job.instanceType).join(', ')}; ${what}.${time}`,
  ].join('\n');
}

function inWords(seconds: number): string {
  return prettyMs(Math.round(seconds) * 1000);
}

/** Runners started for a cell: in a comparison if one cell of four has to be confirmed. */
function processesOf(compare: JobRequest['compare']): number {
  if (!compare) return 1;
  const { confirm, screen } = compare.design;
  return 2 * (screen.rounds + confirm.rounds / 4);
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
