import type { EnvironmentManifest } from '../../contract/environment-manifest.ts';
import { aManifest } from '../requests.ts';

const BATCH = 'arn:aws:batch:us-west-2:123456789012';

/** A stack with three instance types, a lock, and a bucket of results. */
export function aDeployedManifest(
  overrides: Partial<EnvironmentManifest> = {},
): EnvironmentManifest {
  const types = ['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge'];
  return aManifest({
    resultsBucket: 's3-benchmarks-results',
    logGroup: '/s3-benchmarks/jobs',
    lock: `${BATCH}:consumable-resource/s3-benchmarks-lock`,
    suite: 'https://github.com/octo-org/suite.git',
    defaults: { instanceTypes: types, s3Clients: ['crt-c'], workloads: ['download-5GiB-1x'] },
    instanceTypes: Object.fromEntries(
      types.map((type) => {
        const queue = type.replaceAll('.', '-');
        const definitions = { trusted: `${queue}-trusted`, untrusted: `${queue}-untrusted` };
        return [type, { queue, ...definitions, gbps: 100, usdPerHour: 3.5 }];
      }),
    ),
    ...overrides,
  });
}
