import type { EnvironmentManifest } from '../contract/environment-manifest.ts';
import { InputError, requireDistinct, requireKnown } from '../contract/input-error.ts';
import {
  encodeJobParameters,
  JOB_REQUEST_SCHEMA_VERSION,
  type JobRequest,
} from '../contract/job-request.ts';
import type { StorageClass, Trigger } from '../contract/names.ts';
import type { BenchmarkPlan, PlannedJob } from './ports.ts';

/** What the user asked for; an absent list means the environment's default. */
export interface BenchmarkRequest {
  trigger: Trigger;
  suite: JobRequest['suite'];
  instanceTypes?: readonly string[];
  storageClasses?: readonly StorageClass[];
  s3Clients?: readonly string[];
  workloads?: readonly string[];
}

/** What names this execution. */
export interface RunIdentity {
  runKey: string;
  nonce: string;
}

/** What the chosen suite offers; null where that is not known before it is fetched. */
export interface SuiteOffer {
  s3Clients: readonly string[] | null;
  workloads: readonly string[] | null;
}

/**
 * Turns a request into jobs, one per instance type, in the order asked for.
 *
 * @throws InputError for an unknown, empty or repeated choice
 */
export function planBenchmarks(
  request: BenchmarkRequest,
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
  const s3Clients = choose('S3 client', request.s3Clients, defaults.s3Clients, offer.s3Clients);
  const workloads = request.workloads
    ? choose('workload', request.workloads, [], offer.workloads)
    : defaults.workloads;
  if (s3Clients.length === 0) {
    throw new InputError(
      '--s3-clients is missing: this suite has no default here, so name at least one.',
    );
  }
  const jobs = instanceTypes.map((instanceType): PlannedJob => {
    const environment = manifest.instanceTypes[instanceType]!;
    const jobRequest: JobRequest = {
      schemaVersion: JOB_REQUEST_SCHEMA_VERSION,
      ...identity,
      trigger: request.trigger,
      instanceType,
      suite: request.suite,
      client: null,
      compare: null,
      trusted: request.trigger !== 'issue_comment',
      metrics: false,
      region: manifest.region,
      buckets: bucketsOf(manifest, request.storageClasses),
      s3Clients: [...s3Clients],
      workloads: [...workloads],
      gigabitsPerSecond: environment.gbps,
    };
    return {
      jobName: jobNameOf(identity.runKey, instanceType),
      instanceType,
      queue: environment.queue,
      jobDefinition:
        request.trigger === 'issue_comment' ? environment.untrusted : environment.trusted,
      request: jobRequest,
      parameters: encodeJobParameters(jobRequest),
    };
  });
  return { runKey: identity.runKey, jobs };
}

/** Deterministic, so that a second start finds the job of the first; Batch allows `[-_A-Za-z0-9]`. */
export function jobNameOf(runKey: string, instanceType: string): string {
  return `${runKey}-${instanceType.replaceAll('.', '_')}`;
}

function choose(
  kind: string,
  asked: readonly string[] | undefined,
  byDefault: readonly string[],
  known: readonly string[] | null,
): readonly string[] {
  if (!asked) return byDefault;
  requireDistinct(`--${kind.toLowerCase().replaceAll(' ', '-')}s`, asked);
  if (known) for (const value of asked) requireKnown(kind, value, known);
  return asked;
}

function bucketsOf(manifest: EnvironmentManifest, asked: readonly StorageClass[] | undefined) {
  if (!asked) return manifest.buckets;
  const known = manifest.buckets.map((bucket) => bucket.storageClass);
  choose('storage class', asked, [], known);
  return manifest.buckets.filter((bucket) => asked.includes(bucket.storageClass));
}
