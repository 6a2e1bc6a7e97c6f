import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunnerEntry } from '../../contract/runner-entry.ts';
import { type AsAws, awsHostNames } from '../../s3-server/aws-names.ts';
import type { S3ServerProcess } from '../../s3-server/spawn.ts';
import { type FilesMade, makeFiles } from './mounts.ts';
import { serveNames } from './name-server.ts';
import { type Kind, openNamespaces } from './namespaces.ts';

export interface StandIn extends Disposable {
  kind: Kind;
  /** A file with the `RunnerEntry`. */
  entry: string;
}

export interface StandInOptions extends AsAws {
  server: S3ServerProcess;
  /** A folder of the run. */
  dir: string;
  /** Of this process. */
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Makes the embedded server be found, by runners that are started by `entry`, where they look for AWS.
 *
 * @throws InputError where that cannot be done
 */
export async function standInForAws(options: StandInOptions): Promise<StandIn> {
  const { dir, environment, server } = options;
  const hostNames = awsHostNames(options);
  const certificateAuthority = server.certificateAuthority ?? '';
  const files = await makeFiles({ dir, hostNames, certificateAuthority });
  const namespaces = await openNamespaces(files, dir);
  const { enter, https, kind, names } = namespaces;
  const refusedNames = names && join(dir, 'refused-names');
  if (names && refusedNames) {
    writeFileSync(refusedNames, '');
    serveNames(names, {
      isKnown: nameFilter(hostNames),
      // Written before the answer: it is there when the program that asked has ended.
      onRefused: (name) => appendFileSync(refusedNames, `${JSON.stringify(name)}\n`),
    });
  }
  try {
    await server.serve(https);
  } catch (error) {
    namespaces[Symbol.dispose]();
    throw error;
  }
  const entry = join(dir, 'entry.json');
  const written: RunnerEntry = {
    command: [...enter],
    environment: runnerEnvironment(files, environment),
    refusedNames,
  };
  writeFileSync(entry, JSON.stringify(written));
  return { kind, entry, [Symbol.dispose]: () => namespaces[Symbol.dispose]() };
}

/** The names themselves, and those below: buckets that the run does not have are refused by the server. */
function nameFilter(hostNames: readonly string[]): (name: string) => boolean {
  const known = new Set(hostNames);
  return (name) => known.has(name) || hostNames.some((host) => name.endsWith(`.${host}`));
}

/** Variables that lead elsewhere: an endpoint, a proxy, or certificates of somebody else's. */
const TAKEN_OUT = [
  ...['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'S3_ENDPOINT_URL'],
  ...['RCLONE_S3_ENDPOINT', 'RCLONE_S3_PROVIDER'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'],
];

/**
 * What runners need on top of a job's environment. Most find the certificates by their paths, which are
 * mounted; the variables are for those that bring their own.
 */
export function runnerEnvironment(
  { authority, bundle, trustStore }: Pick<FilesMade, 'authority' | 'bundle' | 'trustStore'>,
  own: StandInOptions['environment'],
): RunnerEntry['environment'] {
  const java = [own.JAVA_TOOL_OPTIONS, `"-Djavax.net.ssl.trustStore=${trustStore}"`];
  return {
    ...Object.fromEntries(TAKEN_OUT.map((name) => [name, null])),
    // The CRT in version 2 of the AWS CLI trusts botocore's own list, and this.
    AWS_CA_BUNDLE: bundle,
    // OpenSSL, Go, Rust
    SSL_CERT_FILE: bundle,
    // Python
    REQUESTS_CA_BUNDLE: bundle,
    CURL_CA_BUNDLE: bundle,
    GIT_SSL_CAINFO: bundle,
    // Node adds it to its own, and reads it at each start: the shorter the better.
    NODE_EXTRA_CA_CERTS: authority,
    JAVA_TOOL_OPTIONS: java.filter(Boolean).join(' '),
  };
}
