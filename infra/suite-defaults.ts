import { BUILTIN_SUITE } from '../src/contract/names.ts';
import type { Settings } from './settings/read-settings.ts';

/** What a run measures that does not say; for the reference suite, its own defaults. */
export interface Defaults {
  instanceTypes: string[];
  s3Clients: string[];
  /** Empty: all that the suite has. */
  workloads: string[];
}

const REFERENCE_SUITE = {
  s3Clients: [
    ...['crt-c', 'sdk-rust-tm', 'crt-java', 'sdk-java-client-crt', 'sdk-java-tm-classic'],
    ...['sdk-java-tm-crt', 'crt-python', 'cli-crt', 'boto3-crt', 's5cmd', 'rclone'],
  ],
  workloads: [
    'max-throughput',
    '256KiB-10_000x',
    '30GiB-1x',
    '30GiB-1x-ram',
    '5GiB-1x',
    '5GiB-1x-ram',
  ].flatMap((size) => [`download-${size}`, `upload-${size}`]),
};

/** The suite that ships with this project has these two in every installation. */
const BUILTIN = { s3Clients: ['sdk-js', 'raw-http'], workloads: [] };

/** One instance type costs least to run by mistake. */
const PREFERRED_INSTANCE_TYPE = 'c7gn.16xlarge';

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
