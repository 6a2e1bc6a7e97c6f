import { endpointText } from '../../../src/contract/endpoint.ts';
import { storageClassOf } from '../../../src/contract/storage-class.ts';
import type { CliClient } from './cli-client.ts';

/** rclone, by `copy`, with a remote that exists in the environment alone. */
export const rclone: CliClient = {
  id: 'rclone',
  program: 'rclone',
  versionArgs: ['version'],
  versionPattern: /^rclone v(\S+)/m,
  checksums: false,
  sessions: true,
  // Old versions know no buckets of S3 Express.
  unknownOption: /unknown flag: --s3-directory-bucket/,
  command(move) {
    const remote = `bench:${move.bucket}/${move.path}`;
    const [from, to] = move.action === 'upload' ? [move.path, remote] : [remote, move.path];
    const streams = String(move.concurrency);
    return {
      args: [
        move.path.endsWith('/') ? 'copy' : 'copyto',
        from,
        to,
        // Copies whatever is there already; rclone would else skip what looks unchanged.
        '--no-check-dest',
        '--transfers',
        streams,
        // One large file is moved by as many requests as many small ones.
        '--multi-thread-streams',
        streams,
        '--s3-upload-concurrency',
        streams,
        '--s3-chunk-size',
        '8Mi',
        // Its own MD5 of the whole file, read before the upload; the workload asks for no checksum.
        '--s3-disable-checksum',
        '--ignore-checksum',
        '--s3-no-check-bucket',
        ...(storageClassOf(move.bucket) === 'S3Express' && !move.endpoint
          ? ['--s3-directory-bucket']
          : []),
      ],
      env: {
        // With a bundle of certificates for AWS it does not even start (its transport takes none).
        AWS_CA_BUNDLE: undefined,
        RCLONE_CONFIG: '/dev/null',
        RCLONE_CONFIG_BENCH_TYPE: 's3',
        RCLONE_CONFIG_BENCH_PROVIDER: move.endpoint ? 'Other' : 'AWS',
        RCLONE_CONFIG_BENCH_ENV_AUTH: 'true',
        RCLONE_CONFIG_BENCH_REGION: move.region,
        ...(move.endpoint && { RCLONE_CONFIG_BENCH_ENDPOINT: endpointText(move.endpoint) }),
      },
    };
  },
};
