import type { CliClient, Move } from './cli-client.ts';

/** The AWS CLI, version 1 or 2, by `aws s3 cp`. */
export const awsCli: CliClient = {
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
      args: ['s3', 'cp', from, to, ...options(move)],
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

function options({ path, endpoint, action, checksum }: Move): string[] {
  const list = ['--only-show-errors', '--no-progress'];
  if (path.endsWith('/')) list.push('--recursive');
  // Old versions do not read AWS_ENDPOINT_URL_S3.
  if (endpoint) list.push('--endpoint-url', endpoint.origin);
  if (checksum && action === 'upload') list.push('--checksum-algorithm', checksum);
  if (checksum && action === 'download') list.push('--checksum-mode', 'ENABLED');
  return list;
}
