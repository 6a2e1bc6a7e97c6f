import { hostOf } from '../contract/endpoint.ts';
import type { S3Connection } from '../s3-server/connection.ts';

/**
 * Settings of the person whose machine it is, which would change what is measured, or where: profiles,
 * tuned transfers and proxies of S3 tools; modules that would take the place of those that a suite
 * installs, or options of interpreters; tuned garbage collectors; the repository that a git hook is
 * started in; colours that are forced on what is no terminal.
 */
const PERSONAL =
  /^(?:(?:AWS|RCLONE|S3|S3CMD|MC|BOTO)_|S3CFG$|PYTHON|PIP_(?:USER|TARGET|PREFIX)$|GOGC$|GOMEMLIMIT$|GOMAXPROCS$|GODEBUG$|GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|PREFIX)$|FORCE_COLOR$|CLICOLOR_FORCE$)/;
/**
 * Switches of builds, and whose certificates are trusted. AWS_CRT_BUILD_*: aws-crt-python's
 * documentation; AWS_LC_*: aws-lc-rs'.
 */
const OF_THE_RUN = /^(?:AWS_CRT_BUILD_|AWS_LC_)|^(?:AWS_CA_BUNDLE|RCLONE_CA_CERT)$/;

/** This machine itself is never behind a proxy. Python wants brackets (seen with AWS CLI 1.46), curl none. */
const OWN_HOSTS = ['127.0.0.1', 'localhost', '::1', '[::1]'];

/**
 * Environment of a job: this process's own, without what is `PERSONAL`, and with the way to the server,
 * which every client takes directly, whatever proxy there is for other hosts.
 */
export function jobEnvironment(
  own: Readonly<Record<string, string | undefined>>,
  connection: S3Connection,
): Record<string, string> {
  const kept = Object.entries(own).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (OF_THE_RUN.test(entry[0]) || !PERSONAL.test(entry[0])),
  );
  const direct = hostsWithoutProxy(own, new URL(connection.endpoint));
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
    NO_PROXY: direct,
    no_proxy: direct,
  };
}

/** Programs read one spelling or the other, so both say the same: what the user said in either, and ours. */
function hostsWithoutProxy(
  { NO_PROXY = '', no_proxy = '' }: Readonly<Record<string, string | undefined>>,
  server: URL,
): string {
  const theirs = `${NO_PROXY},${no_proxy}`.split(',').map((host) => host.trim());
  return [...new Set([...theirs, ...OWN_HOSTS, hostOf(server), server.hostname])]
    .filter((host) => host !== '')
    .join(',');
}
