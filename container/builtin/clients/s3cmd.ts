import type { CliClient } from './cli-client.ts';

/** s3cmd, by `put` and `get`. It moves one request at a time and has no setting for that. */
export const s3cmd: CliClient = {
  id: 's3cmd',
  program: 's3cmd',
  versionArgs: ['--version'],
  versionPattern: /^s3cmd version (\S+)/m,
  checksums: false,
  sessions: false,
  command({ action, bucket, path, region, endpoint }) {
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
