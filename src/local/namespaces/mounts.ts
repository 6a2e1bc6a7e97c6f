import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Mount } from './inside.ts';
import { javaTrustStore } from './java-trust-store.ts';

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

export interface FilesWanted {
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
