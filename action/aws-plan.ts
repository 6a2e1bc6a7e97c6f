import { type CodeUnderTest, compareAsked, resolveCode } from '../src/app/code-under-test.ts';
import { type CommittedClients, committedClients } from '../src/app/committed-clients.ts';
import { Scratch } from '../src/app/folders.ts';
import type { OwnClients } from '../src/app/own-clients.ts';
import { codeOf } from '../src/app/plan-text.ts';
import { newNonce } from '../src/app/request.ts';
import { describeRefused, describeSuite, type Offer } from '../src/app/suite-offer.ts';
import { requireShort } from '../src/aws/batch-job.ts';
import type { Patience } from '../src/aws/call-aws.ts';
import { earlierRuns } from '../src/aws/s3-results.ts';
import { type EnvironmentManifest, jobNameOf } from '../src/contract/deployment.ts';
import { requireKnown } from '../src/contract/input-error.ts';
import { type JobRequest, requestIn } from '../src/contract/job-request.ts';
import { BUILTIN_SUITE, isTrusted, type Trigger } from '../src/contract/names.ts';
import type { WorkloadSource } from '../src/contract/workload.ts';
import { isSameRepository } from '../src/git/named-repositories.ts';
import { type Estimate, shapeOf } from '../src/orchestrator/estimate.ts';
import { pacesOf } from '../src/orchestrator/paces.ts';
import { planBenchmarks } from '../src/orchestrator/plan.ts';
import type { BenchmarkPlan, JobBackend } from '../src/orchestrator/ports.ts';
import { DEFAULT_MAX_COST_USD, requireFit } from '../src/orchestrator/require-fit.ts';
import { counted, duration } from '../src/report/format.ts';
import { costInWords } from '../src/report/model/cost.ts';
import type { AwsInputs, Inputs } from './inputs.ts';
import type { Stack } from './stack.ts';

export interface AwsPlanOptions {
  inputs: Inputs;
  /** Its limits. */
  aws: Pick<AwsInputs, 'legs' | 'maxCostUsd' | 'timeBudgetMinutes'>;
  stack: Stack;
  trigger: Trigger;
  runKey: string;
  tempDir: string;
  patience: Patience;
}

export interface AwsPlan {
  plan: BenchmarkPlan;
  /** null for a run that goes on: it was found to fit when it began. */
  expected: Estimate | null;
  /** Sentences for whoever starts the run, such as which workloads will not be run. */
  notes: readonly string[];
}

/**
 * Plans a run. One that has begun goes on with the commit and the nonce of its jobs; for a new one the
 * ref is resolved here, once.
 *
 * @throws InputError for what the stack or the suite does not have, or what does not fit the limits
 */
export async function planOnAws(options: AwsPlanOptions): Promise<AwsPlan> {
  const { inputs, patience, runKey, stack, trigger } = options;
  const manifest = withDefaultsFor(inputs.suite, stack.manifest);
  const types = inputs.instanceTypes ?? manifest.defaults.instanceTypes;
  for (const type of types) {
    requireKnown('instance type', type, Object.keys(manifest.instanceTypes));
  }
  const { filter, instanceTypes, s3Clients, skip, storageClasses, workloads } = inputs;
  const asked = { trigger, instanceTypes, s3Clients, storageClasses, workloads, filter, skip };
  const begun = await findBegun(stack.backend, runKey, types);
  if (begun) {
    const { nonce, ...code } = begun;
    const plan = planBenchmarks({ ...asked, ...code }, manifest, { runKey, nonce });
    return { plan, expected: null, notes: [] };
  }
  const code = await resolveCode({ ...inputs, suite: inputs.suite ?? manifest.suite }, patience);
  await using scratch = await Scratch.create(options.tempDir);
  const committed = await committedOf(code, scratch.path, patience);
  const offer = await offerOf(options, code, manifest, committed?.own, scratch.path);
  const own = committed?.own.workloads ?? [];
  const plan = planBenchmarks(
    {
      ...{ ...asked, ...code, compare: compareAsked(code, inputs) },
      ...{ clientFile: committed?.path, ownWorkloads: own },
      workloads: workloads ?? (offer.isFixed ? offer.chosen : undefined),
    },
    manifest,
    { runKey, nonce: newNonce() },
    // What this machine lacks the instance may have.
    {
      s3Clients: offer.s3Clients && [...offer.s3Clients, ...offer.missing.map(({ id }) => id)],
      workloads: offer.workloadNames,
    },
  );
  requireShort(plan);
  const expected = await expectedOf(plan, offer, options);
  return { plan, expected, notes: [...offer.notes, ...describeRefused(offer)] };
}

/** What all jobs of a run share, and later starts must keep. */
interface Begun {
  nonce: string;
  /** Code with the commits that the refs had at the first start. */
  suite: JobRequest['suite'];
  client: JobRequest['client'];
  compare: JobRequest['compare'];
  /** Of the client's repository, if the built-in suite measures what is in it. */
  clientFile?: string | undefined;
  ownWorkloads?: readonly WorkloadSource[];
  /** Names of these, where nobody named any: they stand in place of the defaults. */
  workloads?: readonly string[];
}

/**
 * Looks up the requests that an earlier start of the same run gave its jobs; only Batch has to keep them.
 *
 * @returns null when the run has no job yet, or none that says so itself (see `decideStart` for those)
 */
export async function findBegun(
  backend: Pick<JobBackend, 'findByName'>,
  runKey: string,
  instanceTypes: readonly string[],
): Promise<Begun | null> {
  for (const instanceType of instanceTypes) {
    const job = await backend.findByName(jobNameOf(runKey, instanceType));
    const request = job?.parameters && requestIn(job.parameters);
    if (request?.runKey === runKey) {
      const { client, clientFile, compare, nonce, ownWorkloads, suite, workloads } = request;
      const own = ownWorkloads && { ownWorkloads, workloads };
      return { nonce, suite, client, compare, clientFile, ...own };
    }
  }
  return null;
}

/** What the stack has as defaults was chosen for its own suite: another one has other names. */
function withDefaultsFor(
  suite: string | undefined,
  manifest: EnvironmentManifest,
): EnvironmentManifest {
  if (suite === undefined || isSameRepository(suite, manifest.suite)) return manifest;
  return { ...manifest, defaults: { ...manifest.defaults, s3Clients: [], workloads: [] } };
}

/** The clients of a file, where the built-in suite is to measure them; null where there is none. */
async function committedOf(
  code: CodeUnderTest,
  scratch: string,
  patience: Patience,
): Promise<CommittedClients | null> {
  const { client, suite } = code;
  if (client === null || suite.repository !== BUILTIN_SUITE) return null;
  const source = { repository: client.repository, path: null };
  return await committedClients(code, source, scratch, patience.signal, patience);
}

/** What the suite has at the ref: a name that it does not know costs no machine. */
async function offerOf(
  { inputs, patience, trigger }: AwsPlanOptions,
  { baseline, client, suite }: CodeUnderTest,
  { defaults }: EnvironmentManifest,
  own: OwnClients | undefined,
  scratch: string,
) {
  return await describeSuite({
    ...{ suite, ...(own && { own }) },
    baseline: baseline?.suite ?? null,
    // As jobs of strangers' code are measured, too.
    inParts: baseline !== null || !isTrusted(trigger),
    client: client && {
      repository: client.repository,
      s3Clients: inputs.s3Clients ?? defaults.s3Clients,
    },
    workloads: inputs.workloads,
    filter: inputs.filter,
    defaultWorkloads: defaults.workloads.length > 0 ? defaults.workloads : undefined,
    scratch,
    signal: patience.signal,
    patience,
  });
}

/** @throws InputError for a plan that does not fit the limits */
async function expectedOf(
  plan: BenchmarkPlan,
  { refused, workloads }: Offer,
  options: AwsPlanOptions,
): Promise<Estimate> {
  const { legs, maxCostUsd, timeBudgetMinutes } = options.aws;
  const { patience, stack, trigger } = options;
  const { repository } = plan.jobs[0]!.request.suite;
  const paces = pacesOf(await earlierRuns(repository, { ...stack, patience, trigger }));
  const shape = shapeOf(plan, workloads);
  const run = { ...shape, workloads: shape.workloads.filter((name) => !refused.has(name)) };
  return requireFit(run, paces, stack.manifest, {
    seconds: legs * timeBudgetMinutes * 60,
    usd: maxCostUsd ?? DEFAULT_MAX_COST_USD,
    isDefault: maxCostUsd === undefined,
  });
}

/** What is going to be measured, how long it will take and what it will cost. */
export function describeAwsPlan(plan: BenchmarkPlan, expected: Estimate | null): string[] {
  const { request } = plan.jobs[0]!;
  const { buckets, cells = {}, s3Clients, workloads } = request;
  return [
    `Run ${plan.runKey}: ${codeOf(request)}`,
    `Instance types: ${plan.jobs.map(({ instanceType }) => instanceType).join(', ')}`,
    `S3 clients: ${s3Clients.join(', ')}`,
    `Workloads: ${workloads.join(', ') || 'all of the suite'}`,
    ...Object.entries(cells).map(([name, patterns = []]) => `${name}: ${patterns.join(', ')}`),
    `Buckets: ${buckets.map(({ name, storageClass }) => `${name} (${storageClass})`).join(', ')}`,
    ...(expected
      ? expectation(plan, expected)
      : ['This run was started before: it continues with the same commit.']),
  ];
}

function expectation(plan: BenchmarkPlan, expected: Estimate): string[] {
  const { casesPerJob, cost, guessed, seconds } = expected;
  const took = duration(Math.round(seconds / 60) * 60_000);
  const source =
    guessed.length === plan.jobs.length
      ? 'a guess, as there is no earlier run'
      : guessed.length > 0
        ? `by earlier runs, but a guess for ${guessed.join(', ')}`
        : 'by earlier runs';
  return [
    `Expected: ${counted(plan.jobs.length * casesPerJob, 'case')}, ${took}; ${source}.`,
    `Expected cost: ${costInWords(cost)}`,
  ];
}
