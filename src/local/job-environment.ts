import type { S3Connection } from '../s3-server/connection.ts';

/**
 * Environment of a job: this process's own, without any setting of AWS tools or rclone that belongs
 * to the user (a profile, a proxy, tuned transfers), and with the way to the server.
 */
export function jobEnvironment(
  own: Readonly<Record<string, string | undefined>>,
  connection: S3Connection,
): Record<string, string> {
  const kept = Object.entries(own).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(AWS|RCLONE|S3|S3CMD)_/.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    AWS_ENDPOINT_URL_S3: connection.endpoint,
    AWS_REGION: connection.region,
    AWS_DEFAULT_REGION: connection.region,
    AWS_ACCESS_KEY_ID: connection.accessKeyId,
    AWS_SECRET_ACCESS_KEY: connection.secretAccessKey,
    ...(connection.sessionToken ? { AWS_SESSION_TOKEN: connection.sessionToken } : {}),
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    RCLONE_CONFIG: '/dev/null',
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
  };
}
