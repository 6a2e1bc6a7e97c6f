import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Mount } from './inside.ts';

const HOSTS = '/etc/hosts';
const RESOLV_CONF = '/etc/resolv.conf';
const NSSWITCH_CONF = '/etc/nsswitch.conf';

/**
 * Where programs look for certificates of authorities: Debian and Alpine, Amazon Linux and Fedora (the
 * second is what its links lead to), openSUSE, OpenSSL. As Go's crypto/x509/root_linux.go lists them.
 */
const BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cert.pem',
  '/etc/ssl/cert.pem',
];

/** The C library asks this daemon first, which would tell what it has read before. */
const NAME_CACHES = ['/run/nscd/socket', '/var/run/nscd/socket'];

interface FilesWanted {
  /** A folder of the run, for what is mounted; made when missing. */
  dir: string;
  /** Names whose address is 127.0.0.1. */
  hostNames: readonly string[];
  /** PEM; trusted beside those of the machine. */
  certificateAuthority: string;
}

/** Files that programs in the namespaces find by their paths, or are told of. */
export interface FilesMade {
  /** PEM, of the certificate authority alone. */
  authority: string;
  /** PEM, of all authorities that the machine trusts and of the run's. */
  bundle: string;
  /** The same for Java. */
  trustStore: string;
  /** What is to be mounted where names are only looked up in files, and where by a server of ours. */
  mounts: Readonly<Record<'always' | 'withNameServer', readonly Mount[]>>;
  /** Whether names can be given addresses by a file. */
  hasHosts: boolean;
}

/** Writes what is to be seen in place of the machine's own files, of which none is changed. */
export async function makeFiles(wanted: FilesWanted): Promise<FilesMade> {
  const { certificateAuthority, dir, hostNames } = wanted;
  await mkdir(dir, { recursive: true });
  const put = async (name: string, content: string | Buffer) => {
    const path = join(dir, name);
    await writeFile(path, content);
    return path;
  };
  const bundleText = `${await firstText(BUNDLES)}\n${certificateAuthority}`;
  const authority = await put('authority.pem', certificateAuthority);
  const bundle = await put('bundle.pem', bundleText);
  const trustStore = await put('trust-store.jks', javaTrustStore(bundleText, new Date(0)));
  const hosts = await put('hosts', hostsText(hostNames, await textOf(HOSTS)));
  const nsswitch = await put('nsswitch.conf', nsswitchText(await textOf(NSSWITCH_CONF)));
  // No search list: a name is asked for as it is, and not again below the machine's domain.
  const resolvConf = await put('resolv.conf', 'nameserver 127.0.0.1\nsearch .\n');
  const nothing = await put('nothing', '');
  const overHosts = await over(hosts, [HOSTS]);
  return {
    ...{ authority, bundle, trustStore },
    mounts: {
      always: [
        ...overHosts,
        ...(await over(nsswitch, [NSSWITCH_CONF])),
        ...(await over(nothing, NAME_CACHES)),
        ...(await over(bundle, BUNDLES)),
      ],
      withNameServer: await over(resolvConf, [RESOLV_CONF]),
    },
    hasHosts: overHosts.length > 0,
  };
}

/** The names of AWS come first, so that no line of the machine's own can say otherwise. */
export function hostsText(hostNames: readonly string[], own: string): string {
  const lines = hostNames.map((name) => `127.0.0.1 ${name}`);
  const named = own.split(/\s+/).includes(hostname());
  return [...lines, own.trimEnd(), ...(named ? [] : [`127.0.0.1 ${hostname()}`]), ''].join('\n');
}

/** Names are looked up in files and by DNS alone: other services answer from outside. */
export function nsswitchText(own: string): string {
  const others = own.split('\n').filter((line) => line.trim() && !/^\s*hosts\s*:/.test(line));
  return [...others, 'hosts: files dns', ''].join('\n');
}

/** Mounts a file over each of those that there are; links are followed, and each is named once. */
async function over(source: string, targets: readonly string[]): Promise<Mount[]> {
  const found = await Promise.all(targets.map((target) => realpath(target).catch(() => null)));
  const distinct = new Set(found.filter((target) => target !== null));
  return [...distinct].map((target) => ({ source, target }));
}

async function firstText(paths: readonly string[]): Promise<string> {
  for (const path of paths) {
    const text = await textOf(path);
    if (text) return text;
  }
  return '';
}

/** '' for a file that is not there. */
function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

/**
 * Format JKS, which every Java reads and `keytool` writes; Java reads no PEM. Its layout is in the
 * comment of `engineStore` in OpenJDK's sun.security.provider.JavaKeyStore.
 */
const MAGIC = 0xfeedfeed;
const VERSION = 2;
const TRUSTED_CERTIFICATE = 2;
/** Goes into the digest, with the password in UTF-16. */
const WHITENER = 'Mighty Aphrodite';

/** The password of every Java's own trust store. */
export const TRUST_STORE_PASSWORD = 'changeit';

/**
 * The certificates of a PEM bundle as a trust store of Java's. Those that cannot be read are left out.
 *
 * @param at when they were put there
 */
function javaTrustStore(bundle: string, at: Date): Buffer {
  const certificates = certificatesIn(bundle);
  const entries = certificates.flatMap((certificate, index) => [
    uint32(TRUSTED_CERTIFICATE),
    text(`certificate-${index}`),
    uint64(at.getTime()),
    text('X.509'),
    uint32(certificate.length),
    certificate,
  ]);
  const content = Buffer.concat([...[MAGIC, VERSION, certificates.length].map(uint32), ...entries]);
  const digest = createHash('sha1')
    .update(Buffer.from(TRUST_STORE_PASSWORD, 'utf16le').swap16())
    .update(WHITENER)
    .update(content)
    .digest();
  return Buffer.concat([content, digest]);
}

/** In DER. */
function certificatesIn(bundle: string): Buffer[] {
  const found = bundle.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return found.flatMap((pem) => {
    try {
      return [new X509Certificate(pem).raw];
    } catch {
      return [];
    }
  });
}

function text(ascii: string): Buffer {
  const bytes = Buffer.from(ascii, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}
