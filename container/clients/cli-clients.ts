import { endpointText, storageClassOf } from '../../src/contract/read-values.ts';
import type { CliClient, Move } from './cli-client.ts';
import { SkipCase } from './client.ts';

/** The AWS CLI, version 1 or 2, by `aws s3 cp`. */
const awsCli: CliClient = {
  id: 'aws-cli',
  program: 'aws',
  versionArgs: ['--version'],
  versionPattern: /aws-cli\/(\S+)/,
  checksums: true,
  sessions: true,
  // Before 1.35 and 2.18 `s3 cp` had no checksums.
  unknownOption: /Unknown options: --checksum/,
  command(move) {
    const remote = `s3://${move.bucket}/${move.path}`;
    const [from, to] = move.action === 'upload' ? [move.path, remote] : [remote, move.path];
    return {
      args: ['s3', 'cp', from, to, ...awsOptions(move)],
      env: {
        AWS_REGION: move.region,
        AWS_DEFAULT_REGION: move.region,
        // A workload without a checksum asks for none, so the default one is left out.
        AWS_REQUEST_CHECKSUM_CALCULATION: 'WHEN_REQUIRED',
        AWS_RESPONSE_CHECKSUM_VALIDATION: 'WHEN_REQUIRED',
      },
      // Concurrency is a setting of the file only; unset, it is 10.
      config: {
        variable: 'AWS_CONFIG_FILE',
        text: `[default]\ns3 =\n  max_concurrent_requests = ${move.concurrency}\n`,
      },
    };
  },
};

function awsOptions({ path, endpoint, action, checksum }: Move): string[] {
  const list = ['--only-show-errors', '--no-progress'];
  if (path.endsWith('/')) list.push('--recursive');
  // Old versions do not read AWS_ENDPOINT_URL_S3.
  if (endpoint) list.push('--endpoint-url', endpointText(endpoint));
  if (checksum && action === 'upload') list.push('--checksum-algorithm', checksum);
  if (checksum && action === 'download') list.push('--checksum-mode', 'ENABLED');
  return list;
}

/** rclone, by `copy`, with a remote that exists in the environment alone. */
const rclone: CliClient = {
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

/** s3cmd, by `put` and `get`. It moves one request at a time and has no setting for that. */
const s3cmd: CliClient = {
  id: 's3cmd',
  program: 's3cmd',
  versionArgs: ['--version'],
  versionPattern: /^s3cmd version (\S+)/m,
  checksums: false,
  sessions: false,
  command({ action, bucket, path, region, endpoint }) {
    if (endpoint && endpoint.pathname !== '/') {
      throw new SkipCase(`s3cmd takes no endpoint with a path (${endpoint.pathname})`);
    }
    const remote = `s3://${bucket}/${path}`;
    const host = endpoint?.host ?? `s3.${region}.amazonaws.com`;
    return {
      args: [
        '--config',
        '/dev/null',
        '--host',
        host,
        '--host-bucket',
        endpoint ? host : `%(bucket)s.${host}`,
        '--region',
        region,
        ...(endpoint?.protocol === 'http:' ? ['--no-ssl'] : []),
        '--multipart-chunk-size-mb=8',
        '--no-progress',
        '--quiet',
        '--force',
        ...(path.endsWith('/') ? ['--recursive'] : []),
        ...(action === 'upload' ? ['put', path, remote] : ['get', remote, path]),
      ],
    };
  },
};

/** s5cmd, by `cp`. */
const s5cmd: CliClient = {
  id: 's5cmd',
  program: 's5cmd',
  versionArgs: ['version'],
  versionPattern: /^v?(\d\S*)/m,
  checksums: false,
  sessions: false,
  command({ action, bucket, path, region, endpoint, concurrency }) {
    const isFolder = path.endsWith('/');
    const remote = `s3://${bucket}/${path}`;
    const [from, to] =
      action === 'upload' ? [path, remote] : [isFolder ? `${remote}*` : remote, path];
    return {
      args: [
        ...(endpoint ? ['--endpoint-url', endpointText(endpoint)] : []),
        '--log',
        'error',
        // Files at once, as for other clients: with its own 256 it is a third slower on few CPUs.
        '--numworkers',
        String(concurrency),
        'cp',
        // Requests at once for each file: its default among several, all of them for a single one.
        '--concurrency',
        String(isFolder ? 5 : concurrency),
        '--part-size',
        '8',
        from,
        to,
      ],
      env: { AWS_REGION: region },
    };
  },
};

/** S3 clients that are used when found on PATH; whoever adds one adds it here. */
export const CLI_CLIENTS: readonly CliClient[] = [awsCli, rclone, s5cmd, s3cmd];
