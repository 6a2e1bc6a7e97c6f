/** What a run measures that does not say. */
import { BUILTIN_SUITE } from '../src/contract/names.ts';
import type { Settings } from './settings/read-settings.ts';

interface Defaults {
  instanceTypes: string[];
  s3Clients: string[];
  /** Empty: all that the suite has. */
  workloads: string[];
}

/**
 * Of awslabs/aws-crt-s3-benchmarks. S3 clients: its own defaults.
 * Workloads: not its own, as a night of those costs about as much as a week of these. Large and small objects,
 * in memory and on disk, up and down; what moves hundreds of GiB, or uploads ten thousand objects a run, is
 * measured when somebody asks for it (docs/costs.md).
 */
export const REFERENCE_SUITE = {
  s3Clients: [
    ...['crt-c', 'sdk-rust-tm', 'crt-java', 'sdk-java-client-crt', 'sdk-java-tm-classic'],
    ...['sdk-java-tm-crt', 'crt-python', 'cli-crt', 'boto3-crt', 's5cmd', 'rclone'],
  ],
  workloads: [
    ...['download-256KiB-10_000x', 'upload-64KiB-1_000x', 'download-30GiB-1x-ram'],
    ...['download-5GiB-1x', 'upload-5GiB-1x', 'download-5GiB-1x-ram', 'upload-5GiB-1x-ram'],
  ],
};

/** The suite that ships with this project has these two in every installation. */
const BUILTIN = { s3Clients: ['sdk-js', 'raw-http'], workloads: [] };

/** One instance type costs least to run by mistake. */
export const PREFERRED_INSTANCE_TYPE = 'c7gn.16xlarge';

/** Of a stack: what its settings say, or what fits its suite. */
export function defaultsOf({ defaults, instanceTypes, suite }: Settings): Defaults {
  const ofSuite = suite === BUILTIN_SUITE ? BUILTIN : REFERENCE_SUITE;
  const preferred = instanceTypes.includes(PREFERRED_INSTANCE_TYPE)
    ? PREFERRED_INSTANCE_TYPE
    : instanceTypes[0]!;
  return {
    instanceTypes: defaults.instanceTypes ?? [preferred],
    s3Clients: defaults.s3Clients ?? [...ofSuite.s3Clients],
    workloads: defaults.workloads ?? [...ofSuite.workloads],
  };
}
