import type { CliClient } from './cli-client.ts';

/** s5cmd, by `cp`. */
export const s5cmd: CliClient = {
  id: 's5cmd',
  program: 's5cmd',
  versionArgs: ['version'],
  versionPattern: /^v?(\d\S*)/m,
  checksums: false,
  command({ action, bucket, path, region, endpoint, concurrency }) {
    const isFolder = path.endsWith('/');
    const remote = `s3://${bucket}/${path}`;
    const [from, to] =
      action === 'upload' ? [path, remote] : [isFolder ? `${remote}*` : remote, path];
    return {
      args: [
        ...(endpoint ? ['--endpoint-url', endpoint.origin] : []),
        '--log',
        'error',
        'cp',
        // Requests at once for each file; its 256 workers take several files at once already.
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
