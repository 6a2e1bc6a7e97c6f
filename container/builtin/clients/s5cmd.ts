import type { CliClient } from './cli-client.ts';

/** s5cmd, by `cp`. */
export const s5cmd: CliClient = {
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
        ...(endpoint ? ['--endpoint-url', endpoint.origin] : []),
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
