import type { EnvironmentManifest } from '../contract/deployment.ts';
import { BUILTIN_SUITE, type Bucket } from '../contract/names.ts';

/** CPUs for the job and for the embedded S3 server; null: not pinned. */
export interface Placement {
  job: readonly number[] | null;
  server: readonly number[] | null;
}

/**
 * The "instance types" of this machine: `local` is all of it; `local-Ncpu` pins the job to N CPUs and
 * the S3 server to one other, so that they do not take each other's time (unpinned, figures vary by
 * 14–21 %, pinned apart by 5–12 %).
 *
 * @param cpus numbers of the CPUs that may be used
 * @param pinning whether processes can be pinned here
 * @param asAws whether the server speaks TLS: then it has all CPUs that the job has not
 */
export function localInstanceTypes(
  cpus: readonly number[],
  pinning: boolean,
  asAws = false,
): ReadonlyMap<string, Placement> {
  const types = new Map<string, Placement>([['local', { job: null, server: null }]]);
  if (!pinning) return types;
  for (let count = 1; count < cpus.length; count++) {
    const server = cpus.slice(0, asAws ? -count : 1);
    types.set(`local-${count}cpu`, { job: cpus.slice(-count), server });
  }
  return types;
}

/** What an account's stack would publish, for this machine. */
export function localManifest(
  types: ReadonlyMap<string, Placement>,
  where: { region: string; buckets: readonly Bucket[] },
  defaults: { s3Clients: readonly string[]; workloads: readonly string[] },
): EnvironmentManifest {
  const environment = { queue: 'local', trusted: 'local', untrusted: 'local' };
  const preferred = ['local-1cpu', 'local'].filter((type) => types.has(type));
  return {
    schemaVersion: 1,
    region: where.region,
    buckets: [...where.buckets],
    resultsBucket: null,
    logGroup: null,
    lock: null,
    suite: BUILTIN_SUITE,
    defaults: {
      instanceTypes: preferred,
      s3Clients: [...defaults.s3Clients],
      workloads: [...defaults.workloads],
    },
    instanceTypes: Object.fromEntries(
      [...types.keys()].map((type) => [type, { ...environment, gbps: null, usdPerHour: null }]),
    ),
  };
}
