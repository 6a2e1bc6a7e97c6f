import prettyMs from 'pretty-ms';
import { isChosen } from '../contract/glob.ts';
import { counted, field, type Said, said } from '../contract/input-error.ts';
import type { CompareRequest, JobRequest } from '../contract/job-request.ts';
import { BUILTIN_SUITE, type Revision } from '../contract/names.ts';
import type { Turns } from '../contract/run-result.ts';
import type { BenchmarkPlan } from '../orchestrator/ports.ts';
import type { OwnClients } from './own-clients.ts';
import type { Offer } from './suite-offer.ts';

/**
 * What is going to happen, before it does.
 *
 * @param way how requests reach S3, in words
 */
export function describePlan(plan: BenchmarkPlan, offer: Offer, way: string): Said {
  const request = plan.jobs[0]!.request;
  if (request.turns) return describeTurns(plan, request.turns, way);
  const isRun = (client: string, name: string) =>
    (request.workloads.length === 0 || request.workloads.includes(name)) &&
    isChosen(request.cells ?? {}, client, [name]);
  const ofClients = request.s3Clients.flatMap((client) =>
    [...offer.workloads].filter(([name]) => isRun(client, name)).map(([, workload]) => workload),
  );
  const times = plan.jobs.length * request.buckets.length;
  const cases = times * ofClients.length;
  const repeats = times * ofClients.reduce((sum, { maxRepeatSecs }) => sum + maxRepeatSecs, 0);
  const expected = request.compare
    ? said`${roundsOf(plan, request.compare)}.`
    : said`. Repeating stops after at most ${inWords(repeats)} in all (maxRepeatSecs of the workloads); starts, checks and runs that have begun come on top.`;
  const foreign = request.suite.repository !== BUILTIN_SUITE;
  const builds = foreign ? `\n${ofBuilds(request)}` : '';
  return said`${headOf(plan, way)}; ${counted(cases, 'case')}${expected}${builds}`;
}

/** Who is measured, with what and where. */
function headOf({ jobs }: BenchmarkPlan, way: string): string {
  const request = jobs[0]!.request;
  const types = jobs.map(({ instanceType }) => instanceType).join(', ');
  const code = `${codeOf(request)}${request.compare ? ',' : ''}`;
  return `Benchmarking ${request.s3Clients.join(', ')} with ${code} against ${way}:\n${types}`;
}

function ofBuilds({ compare }: JobRequest): string {
  const which = compare ? 'the runners of both sides' : 'the runners';
  return (
    `First ${which} are built: how long that takes is not known (minutes to an hour), and not in ` +
    'this figure.'
  );
}

/**
 * What a comparison does, and how long it may take. How long it will take is not known before a round was
 * timed; then the job reports it, and the progress counts it down.
 */
function roundsOf({ jobs }: BenchmarkPlan, { design }: CompareRequest): Said {
  const { budgetSeconds, mostRounds, screenRounds } = design;
  const rounds = `, ${counted(screenRounds, 'round')} of each, up to ${mostRounds} of those that stand out`;
  if (budgetSeconds === null) {
    return said`${rounds}; how long it takes is shown after the first case`;
  }
  const most = inWords(budgetSeconds * jobs.length);
  return said`${rounds}; at most ${most} of measuring (${field('budget')})`;
}

/** What a job takes beside its rounds, seconds: its start, and for each S3 client trials, files and checks. */
const START_SECONDS = 3;
const CLIENT_SECONDS = 3;

/** What is going to happen where S3 clients take turns, and for how long. */
function describeTurns(
  plan: BenchmarkPlan,
  { budgetSeconds, mostRounds, sized }: Turns,
  way: string,
): Said {
  const { jobs } = plan;
  const { s3Clients, workloads } = jobs[0]!.request;
  const what = sized
    ? `${budgetSeconds === null ? 'all workloads' : 'as many workloads as there is time for'}, in sizes that suit this machine`
    : workloads.length > 0
      ? counted(workloads.length, 'workload')
      : 'all workloads';
  const runs =
    mostRounds === undefined
      ? ''
      : said` ${counted(mostRounds, 'run')} of each S3 client (${field('runs')}).`;
  const beside = jobs.length * (START_SECONDS + s3Clients.length * CLIENT_SECONDS);
  const time =
    budgetSeconds === null
      ? ''
      : said` ${inWords(budgetSeconds * jobs.length)} of measuring (${field('budget')}), and about ${inWords(beside)} to prepare and check.`;
  return said`${headOf(plan, way)}; ${what}.${runs}${time}`;
}

function inWords(seconds: number): string {
  return prettyMs(Math.round(seconds) * 1000);
}

/** What is measured, and what it is compared with. */
export function codeOf({ client, compare, suite }: JobRequest): string {
  const named = suite.commit === null ? 'the built-in suite' : at(suite.repository, suite);
  const candidate = client ? `${named} building ${at(client.repository, client)}` : named;
  if (compare === null) return candidate;
  const { againstItself } = compare.design;
  return `${candidate}, compared with ${againstItself ? 'itself' : revision(compare.client ?? compare.suite)}`;
}

function at(repository: string, where: Revision): string {
  return `${repository} at ${revision(where)}`;
}

function revision({ commit, ref }: Revision): string {
  const short = commit?.slice(0, 12) ?? '';
  return ref === null || ref === commit ? short : `${short} (${ref})`;
}

/** Where the run's own clients come from, if nobody has said so. */
export function hintAtOwn({ clients, found }: OwnClients): string[] {
  if (found === null) return [];
  const names = clients.map(({ id }) => id).join(', ');
  return [`Found ${found} in this folder: it adds ${names || 'workloads'}.`];
}

/** Clients that could be measured if they were installed. */
export function hintAtMissing({ missing }: Offer): string[] {
  if (missing.length === 0) return [];
  return [`Not measured: ${missing.map(({ id, why }) => `${id} (${why})`).join(', ')}.`];
}

/** Clients of a suite that are told where S3 is but may ignore it. */
export function hintAtUnknown(s3Clients: readonly string[]): Said[] {
  if (s3Clients.length === 0) return [];
  const use = s3Clients.length === 1 ? 'uses' : 'use';
  return [
    said`Whether ${s3Clients.join(', ')} ${use} AWS_ENDPOINT_URL_S3 is not known: a client that does not use it connects to AWS, unless ${field('as-aws')} redirects it.`,
  ];
}
