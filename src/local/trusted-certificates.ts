import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import tls from 'node:tls';
import { fileFault, textOf } from '../contract/file-text.ts';
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
  const named = `${asked.input} "${printable(asked.path)}"`;
  const bytes = await readFile(asked.path).catch((error: unknown) => {
    throw new InputError(
      `${named} cannot be read (${fileFault(error)}): name a file of PEM certificates.`,
    );
  });
  const added = certificatesOf(bytes);
  if (!added.some(isCertificate)) {
    throw new InputError(
      `${named} holds no certificate${whatElse(bytes)}: ` +
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
