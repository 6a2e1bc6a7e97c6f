import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import tls from 'node:tls';
import { fileFault, textOf } from '../contract/file-kinds.ts';
import { InputError, printable } from '../contract/input-error.ts';
import { hostOf } from '../contract/read-values.ts';
import type { Environment } from '../process/start-program.ts';
import type { S3Access } from '../s3-server/spawn.ts';

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
  connection: S3Access,
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

/**
 * The variables by which programs are told whose certificates to trust *in place of* their own list:
 * AWS tools and SDKs, OpenSSL and Go, Python's requests (botocore and pip too), curl, git, pip, cargo,
 * rclone (which does not start with AWS's before 1.68).
 */
const IN_PLACE = [
  'AWS_CA_BUNDLE',
  'SSL_CERT_FILE',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'PIP_CERT',
  'CARGO_HTTP_CAINFO',
  'RCLONE_CA_CERT',
] as const;
/** Node's are on top of its own, and read when it starts. https://nodejs.org/api/cli.html */
const ON_TOP = 'NODE_EXTRA_CA_CERTS';

const PEM =
  /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:TRUSTED )?CERTIFICATE-----/g;

/** What is asked of the certificates that a run trusts. */
interface TrustAsked {
  /** A file of PEM certificates, from `--ca-bundle`. */
  caBundle?: string;
  endpoint?: string;
}

/**
 * Makes every program of a run trust the same certificates: those of `--ca-bundle`, or of the user's
 * AWS_CA_BUNDLE where the server is reached by https, and those that are trusted already. So builds
 * still reach the package registries, and every S3 client the server.
 *
 * @param into a folder for the bundles; they are read as long as the run lasts
 * @returns variables for this process and all that it starts; empty where nothing is asked
 * @throws InputError when the file cannot be read, or contains no certificate
 */
export async function trustedCertificates(
  { caBundle, endpoint }: TrustAsked,
  own: Environment,
  into: string,
): Promise<Record<string, string>> {
  const secure = endpoint !== undefined && /^https:/i.test(endpoint);
  const asked =
    caBundle !== undefined
      ? { input: '--ca-bundle', path: caBundle }
      : { input: 'AWS_CA_BUNDLE', path: secure ? (own.AWS_CA_BUNDLE ?? '') : '' };
  if (asked.path === '' && asked.input !== '--ca-bundle') return {};
  const named = `${asked.input} "${printable(asked.path)}"`;
  const bytes = await readFile(asked.path).catch((error: unknown) => {
    throw new InputError(
      `${named} cannot be read (${fileFault(error)}): name a file of PEM certificates.`,
    );
  });
  const added = certificatesOf(bytes);
  if (!added.some(isCertificate)) {
    throw new InputError(
      `${named} contains no certificate${whatElse(bytes)}: ` +
        'name a file of PEM certificates (-----BEGIN CERTIFICATE-----).',
    );
  }
  const onTop = [...added, ...(await readable(own[ON_TOP]))];
  const trusted = await Promise.all(IN_PLACE.map((name) => readable(own[name])));
  const known = [...tls.getCACertificates('system'), ...tls.getCACertificates('bundled')];
  const bundle = join(into, 'trusted.pem');
  const extra = join(into, 'trusted-on-top.pem');
  await writeFile(bundle, joined([...onTop, ...trusted.flat(), ...known]));
  await writeFile(extra, joined(onTop));
  return { ...Object.fromEntries(IN_PLACE.map((name) => [name, bundle])), [ON_TOP]: extra };
}

/** Certificates as PEM, whichever way the file holds them: text of any encoding, or one in DER. */
function certificatesOf(bytes: Buffer): string[] {
  const der = pemOfDer(bytes);
  return der === null ? (lenientTextOf(bytes).match(PEM) ?? []) : [der];
}

/** DER begins with the tag of a SEQUENCE, X.690. */
function pemOfDer(bytes: Buffer): string | null {
  if (bytes[0] !== 0x30) return null;
  try {
    return new X509Certificate(bytes).toString();
  } catch {
    return null;
  }
}

/** The names above certificates in a bundle are of any encoding, and count for nothing. */
function lenientTextOf(bytes: Buffer): string {
  try {
    return textOf(bytes, '');
  } catch {
    return bytes.toString('latin1');
  }
}

/** What the file holds in the place of certificates, as far as it can be told. */
function whatElse(bytes: Buffer): string {
  const text = lenientTextOf(bytes);
  if (text.trim() === '') return ' (it is empty)';
  if (/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/.test(text)) return ', but a private key';
  if (text.includes('-----BEGIN CERTIFICATE REQUEST-----')) return ', but a request for one';
  if (/-----BEGIN (?:TRUSTED )?CERTIFICATE-----/.test(text)) return ' that is whole';
  if (/^\s*<(?:!doctype|html)/i.test(text)) return ', but an HTML page';
  return bytes[0] === 0x30 ? ' that can be read (it may be PKCS #12 or #7)' : '';
}

/** What the user's own variable names; a file that is not there is no matter of ours. */
async function readable(path: string | undefined): Promise<string[]> {
  return path ? readFile(path).then(certificatesOf, () => []) : [];
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}

function joined(certificates: readonly string[]): string {
  return [...new Set(certificates.map((pem) => pem.trim()))].map((pem) => `${pem}\n`).join('');
}
