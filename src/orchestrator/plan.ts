import type { FileClient } from '../contract/client-file.ts';
import type { CompareDesign } from '../contract/comparison.ts';
import { type EnvironmentManifest, jobNameOf } from '../contract/deployment.ts';
import { type CellChoice, isChosen } from '../contract/glob.ts';
import { field, InputError, requireDistinct, requireKnown, said } from '../contract/input-error.ts';
import {
  type CompareRequest,
  encodeJobParameters,
  JOB_REQUEST_SCHEMA_VERSION,
  type JobRequest,
} from '../contract/job-request.ts';
import {
  BUILTIN_SUITE,
  isTrusted,
  type StorageClass,
  seedOf,
  sendsMetrics,
  type Trigger,
} from '../contract/names.ts';
import type { Turns } from '../contract/run-result.ts';
import type { S3Profile } from '../contract/s3-profile.ts';
import type { WorkloadSource } from '../contract/workload.ts';
import type { BenchmarkPlan, PlannedJob } from './ports.ts';

/** What the user asked for, every ref resolved; what is not asked means the environment's default. */
export interface ResolvedRequest {
  trigger: Trigger;
  suite: JobRequest['suite'];
  /** Repository of an S3 client whose commit the builds are to use. */
  client?: JobRequest['client'] | undefined;
  /** Copies of repositories that the builds are to use. */
  mirrors?: JobRequest['mirrors'];
  /** null or absent: nothing to compare with. */
  compare?: CompareAsked | CompareRequest | null;
  /** S3 clients speak to the names of AWS, which the embedded server answers. */
  asAws?: boolean | undefined;
  /** How the embedded server behaves; undefined: it answers at once. */
  s3Profile?: S3Profile | undefined;
  instanceTypes?: readonly string[] | undefined;
  storageClasses?: readonly StorageClass[] | undefined;
  s3Clients?: readonly string[] | undefined;
  workloads?: readonly string[] | undefined;
  /** Patterns of what is measured of all S3 clients on all workloads, and of what is not. */
  filter?: readonly string[] | undefined;
  skip?: readonly string[] | undefined;
  /** S3 clients and workloads of files on the machine that the jobs run on. */
  ownClients?: readonly FileClient[];
  /** Path in the client's repository; absent: it has none, or a suite builds it. */
  clientFile?: string | undefined;
  ownWorkloads?: readonly WorkloadSource[];
  /** For measuring, over all instance types; absent: there is none. */
  budgetSeconds?: number | undefined;
  /** Where S3 clients take turns: rounds of a workload, and warm-ups of a process; absent: as is usual. */
  runs?: number | undefined;
  minRuns?: number | undefined;
  warmup?: number | undefined;
}

/** A comparison as asked for; the coins come with the run. */
export type CompareAsked = Omit<CompareRequest, 'design' | 'instanceTypes'> & {
  /** Its budget is for all instance types together. */
  design: Omit<CompareDesign, 'seed'>;
};

/** What names this execution. */
export interface RunIdentity {
  runKey: string;
  nonce: string;
}

/** What the chosen suite offers; null where that is not known before it is fetched. */
export interface SuiteOffer {
  s3Clients: readonly string[] | null;
  workloads: readonly string[] | null;
  /** Workloads of which the job chooses the size, with the names of all their sizes. @default none */
  sizes?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Turns a request into jobs, one per instance type, in the order asked for.
 *
 * @throws InputError for an unknown, empty or repeated choice
 */
export function planBenchmarks(
  request: ResolvedRequest,
  manifest: EnvironmentManifest,
  identity: RunIdentity,
  offer: SuiteOffer = { s3Clients: null, workloads: null },
): BenchmarkPlan {
  const { defaults } = manifest;
  const known = Object.keys(manifest.instanceTypes);
  const instanceTypes = choose(
    'instance type',
    request.instanceTypes,
    defaults.instanceTypes,
    known,
  );
  const clients = choose('S3 client', request.s3Clients, defaults.s3Clients, offer.s3Clients);
  const turns = turnsOf(request, identity, instanceTypes.length);
  const named = turns?.sized
    ? []
    : request.workloads
      ? choose('workload', request.workloads, [], offer.workloads)
      : defaults.workloads;
  const sizes = turns?.sized ? offer.sizes : undefined;
  const { cells, s3Clients, workloads } = chooseCells(request, clients, named, sizes);
  if (clients.length === 0) {
    throw new InputError(
      said`${field('s3-clients')} is missing: this suite has no default here, so name at least one${offer.s3Clients ? ` of ${offer.s3Clients.join(', ')}` : ''}.`,
    );
  }
  const trusted = isTrusted(request.trigger);
  const jobs = instanceTypes.map((instanceType): PlannedJob => {
    const environment = manifest.instanceTypes[instanceType]!;
    const jobRequest: JobRequest = {
      schemaVersion: JOB_REQUEST_SCHEMA_VERSION,
      ...identity,
      trigger: request.trigger,
      instanceType,
      suite: request.suite,
      client: request.client ?? null,
      ...(request.mirrors?.length && { mirrors: request.mirrors }),
      compare: compareRequest(request.compare ?? null, instanceTypes.length, identity),
      ...(turns && { turns }),
      trusted,
      metrics: sendsMetrics(request),
      ...(request.asAws && { asAws: true as const }),
      ...(request.s3Profile && { s3Profile: request.s3Profile }),
      region: manifest.region,
      buckets: bucketsOf(manifest, request.storageClasses),
      s3Clients: [...s3Clients],
      ...(request.clientFile !== undefined && { clientFile: request.clientFile }),
      ...(request.ownClients?.length && { clients: [...request.ownClients] }),
      ...(request.ownWorkloads?.length && { ownWorkloads: [...request.ownWorkloads] }),
      workloads: [...workloads],
      ...(cells && { cells }),
      gigabitsPerSecond: environment.gbps,
    };
    return {
      jobName: jobNameOf(identity.runKey, instanceType),
      instanceType,
      queue: environment.queue,
      jobDefinition: trusted ? environment.trusted : environment.untrusted,
      request: jobRequest,
      parameters: encodeJobParameters(jobRequest),
      ...(request.trigger !== 'local' && {
        price: { region: manifest.region, usdPerHour: environment.usdPerHour },
      }),
    };
  });
  return { runKey: identity.runKey, jobs };
}

/** The same seed and the same budget however often the run is resumed: a run that has started keeps its own. */
function compareRequest(
  asked: CompareAsked | CompareRequest | null,
  instanceTypes: number,
  { nonce }: RunIdentity,
): CompareRequest | null {
  if (asked === null || 'instanceTypes' in asked) return asked;
  const { budgetSeconds } = asked.design;
  const own = budgetSeconds === null ? null : budgetSeconds / instanceTypes;
  const design = { ...asked.design, seed: seedOf(nonce), budgetSeconds: own };
  return { ...asked, instanceTypes, design };
}

/**
 * How S3 clients take turns; null where they do not. Sizes are chosen by the machine where figures are not
 * compared with those of other runs.
 */
function turnsOf(
  { budgetSeconds, compare, minRuns, runs, suite, trigger, warmup, workloads }: ResolvedRequest,
  { nonce }: RunIdentity,
  instanceTypes: number,
): Turns | null {
  if (compare || suite.repository !== BUILTIN_SUITE) return null;
  return {
    seed: seedOf(nonce),
    budgetSeconds: budgetSeconds === undefined ? null : budgetSeconds / instanceTypes,
    sized: trigger === 'local' && workloads === undefined,
    ...((runs ?? minRuns) !== undefined && { leastRounds: runs ?? minRuns }),
    ...(runs !== undefined && { mostRounds: runs }),
    ...(warmup !== undefined && { warmups: warmup }),
  };
}

function choose(
  kind: string,
  asked: readonly string[] | undefined,
  byDefault: readonly string[],
  known: readonly string[] | null,
): readonly string[] {
  if (!asked) return byDefault;
  requireDistinct(field(`${kind.toLowerCase().replaceAll(' ', '-')}s`), asked);
  if (known) for (const value of asked) requireKnown(kind, value, known);
  return asked;
}

function bucketsOf(manifest: EnvironmentManifest, asked: readonly StorageClass[] | undefined) {
  if (!asked) return manifest.buckets;
  const known = manifest.buckets.map((bucket) => bucket.storageClass);
  for (const one of requireDistinct(field('storage-classes'), asked)) {
    requireKnown('storage class', one, known);
  }
  return manifest.buckets.filter((bucket) => asked.includes(bucket.storageClass));
}

/** What is measured of all S3 clients on all workloads; `cells` is absent where that is all of these. */
type Cells = Pick<JobRequest, 'cells'> & {
  s3Clients: readonly string[];
  workloads: readonly string[];
};

/**
 * Leaves out what a filter does.
 *
 * @param sizes of workloads whose size the job chooses; `workloads` is empty then, as where none is known
 * @throws InputError when nothing is left
 */
export function chooseCells(
  { filter, skip }: CellChoice,
  s3Clients: readonly string[],
  workloads: readonly string[],
  sizes: ReadonlyMap<string, readonly string[]> = new Map(),
): Cells {
  if (filter === undefined && skip === undefined) return { s3Clients, workloads };
  const cells = { ...(filter && { filter: [...filter] }), ...(skip && { skip: [...skip] }) };
  const known = sizes.size > 0 ? [...sizes.values()] : workloads.map((name) => [name]);
  if (known.length === 0) return { s3Clients, workloads, cells };
  const isWanted = (client: string, names: readonly string[]) => isChosen(cells, client, names);
  const wanted = s3Clients.filter((one) => known.some((names) => isWanted(one, names)));
  const left = workloads.filter((name) => wanted.some((one) => isWanted(one, [name])));
  if (wanted.length === 0) {
    const asked = [...(filter ? ['filter'] : []), ...(skip ? ['skip'] : [])].map(field);
    const what =
      asked.length > 1 ? said`${asked[0]!} and ${asked[1]!} leave` : said`${asked[0]!} leaves`;
    const names = sizes.size > 0 ? [...sizes.keys()] : workloads;
    throw new InputError(
      said`${what} nothing to measure of the S3 clients ${s3Clients.join(', ')} on the workloads ${names.join(', ')}: correct the patterns.`,
    );
  }
  const isAll = wanted.every((one) =>
    sizes.size > 0
      ? known.every((names) => isWanted(one, names))
      : left.every((name) => isWanted(one, [name])),
  );
  return { s3Clients: wanted, workloads: left, ...(!isAll && { cells }) };
}
