import type { AwsAccess } from '../src/aws/client-config.ts';
import type { Patience } from '../src/aws/patience.ts';
import { type CodeUnderTest, resolveCode } from '../src/cli/code-under-test.ts';
import { compareAsked } from '../src/cli/compare-options.ts';
import { Scratch } from '../src/cli/scratch.ts';
import { describeRefused, describeSuite } from '../src/cli/suite-offer.ts';
import type { EnvironmentManifest } from '../src/contract/environment-manifest.ts';
import { requireKnown } from '../src/contract/input-error.ts';
import type { Trigger } from '../src/contract/names.ts';
import { type Estimate, pacesOf, shapeOf } from '../src/orchestrator/estimate.ts';
import { type BenchmarkRequest, planBenchmarks } from '../src/orchestrator/plan.ts';
import type { BenchmarkPlan, JobBackend } from '../src/orchestrator/ports.ts';
import { requireFit } from '../src/orchestrator/require-fit.ts';
import { findBegun } from '../src/orchestrator/resume.ts';
import { earlierRuns } from './earlier-runs.ts';
import type { AwsInputs, RequestInputs } from './inputs.ts';
import { newNonce } from './nonce.ts';
import { programs } from './programs.ts';

export interface AwsPlanOptions {
  asked: RequestInputs;
  limits: Pick<AwsInputs, 'legs' | 'maxCostUsd' | 'timeBudgetMinutes'>;
  trigger: Trigger;
  runKey: string;
  manifest: EnvironmentManifest;
  access: AwsAccess;
  backend: JobBackend;
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
  const { asked, backend, runKey, trigger } = options;
  const manifest = withDefaultsFor(asked.suite, options.manifest);
  const types = asked.instanceTypes ?? manifest.defaults.instanceTypes;
  for (const type of types) {
    requireKnown('instance type', type, Object.keys(manifest.instanceTypes));
  }
  const request = { trigger, ...given(asked) };

  const begun = await findBegun(backend, runKey, types);
  if (begun) {
    const { nonce, ...code } = begun;
    return {
      plan: planBenchmarks({ ...request, ...code }, manifest, { runKey, nonce }),
      expected: null,
      notes: [],
    };
  }
  const repository = asked.suite ?? manifest.suite;
  const code = await resolveCode({ suite: repository, ...asked.code }, options.patience);
  const offer = await offerOf(options, code, manifest);
  const { missing, s3Clients, workloadNames } = offer;
  const plan = planBenchmarks(
    { ...request, ...code, compare: compareAsked(code, asked.compare) },
    manifest,
    { runKey, nonce: newNonce() },
    // What this machine lacks the instance may have.
    {
      s3Clients: s3Clients && [...s3Clients, ...missing.map(({ id }) => id)],
      workloads: workloadNames,
    },
  );
  return {
    plan,
    expected: await expectedOf(plan, options),
    notes: [...offer.notes, ...describeRefused(offer)],
  };
}

/** What the stack has as defaults was chosen for its own suite: another one has other names. */
function withDefaultsFor(suite: string | null, manifest: EnvironmentManifest): EnvironmentManifest {
  if (suite === null || isSameRepository(suite, manifest.suite)) return manifest;
  return { ...manifest, defaults: { ...manifest.defaults, s3Clients: [], workloads: [] } };
}

/** GitHub takes its names in any case, with and without `.git`. */
function isSameRepository(a: string, b: string): boolean {
  const plain = (url: string) => url.toLowerCase().replace(/(\.git)?\/*$/, '');
  return plain(a) === plain(b);
}

function given(
  asked: RequestInputs,
): Pick<BenchmarkRequest, 'instanceTypes' | 's3Clients' | 'storageClasses' | 'workloads'> {
  const { instanceTypes, s3Clients, storageClasses, workloads } = asked;
  return {
    ...(instanceTypes && { instanceTypes }),
    ...(storageClasses && { storageClasses }),
    ...(s3Clients && { s3Clients }),
    ...(workloads && { workloads }),
  };
}

/** What the suite has at the ref: a name that it does not know costs no machine. */
async function offerOf(
  { asked, patience, tempDir, trigger }: AwsPlanOptions,
  { baseline, client, suite }: CodeUnderTest,
  manifest: EnvironmentManifest,
) {
  await using scratch = await Scratch.create(tempDir);
  const byDefault = manifest.defaults.workloads;
  return await describeSuite({
    suite,
    baseline: baseline?.suite ?? null,
    // As jobs of strangers' code are measured, too.
    inParts: baseline !== null || trigger === 'issue_comment',
    client: client && {
      repository: client.repository,
      s3Clients: asked.s3Clients ?? manifest.defaults.s3Clients,
    },
    workloads: asked.workloads ?? undefined,
    defaultWorkloads: byDefault.length > 0 ? byDefault : undefined,
    describeCommand: programs.describe,
    scratch: scratch.path,
    signal: patience.signal,
    patience,
  });
}

/** @throws InputError for a plan that does not fit the limits */
async function expectedOf(
  plan: BenchmarkPlan,
  { access, limits, manifest, patience, trigger }: AwsPlanOptions,
): Promise<Estimate> {
  const { legs, maxCostUsd, timeBudgetMinutes } = limits;
  const bucket = manifest.resultsBucket!;
  const suite = plan.jobs[0]!.request.suite.repository;
  const paces = pacesOf(await earlierRuns({ access, bucket, trigger, suite, patience }));
  return requireFit(shapeOf(plan), paces, manifest, {
    seconds: legs * timeBudgetMinutes * 60,
    usd: maxCostUsd,
  });
}
