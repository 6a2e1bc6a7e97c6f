import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import tls from 'node:tls';
import { InputError, printable } from '../contract/input-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

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
export interface TrustAsked {
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
 * @throws InputError when the file cannot be read, or holds no certificate
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
  const added = await certificatesIn(asked.path).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(
      `${asked.input} "${printable(asked.path)}" cannot be read (${error.code}): ` +
        'name a file of PEM certificates.',
    );
  });
  if (!added.some(isCertificate)) {
    throw new InputError(
      `${asked.input} "${printable(asked.path)}" holds no certificate: ` +
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

async function certificatesIn(path: string): Promise<string[]> {
  return (await readFile(path, 'latin1')).match(PEM) ?? [];
}

/** What the user's own variable names; a file that is not there is no matter of ours. */
async function readable(path: string | undefined): Promise<string[]> {
  return path ? certificatesIn(path).catch(() => []) : [];
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
