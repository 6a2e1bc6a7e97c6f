import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { passOn } from './proxies.ts';
import { tempDir } from './temp-dir.ts';

/** What stands behind a host: a server, with what comes before each path; or a folder of git repositories. */
type Behind = { url: string; prefix?: string } | { gitRepository: string };

interface TlsFront {
  port: number;
  /** File of the authority that signed the certificates, which nobody knows. */
  caFile: string;
}

/** Serves hosts by HTTPS, with certificates of an authority of its own; it ends with the test. */
export async function tlsFront(hosts: Readonly<Record<string, Behind>>): Promise<TlsFront> {
  const { caFile, cert, key } = certificates(Object.keys(hosts));
  const server = createServer({ cert, key }, (message, response) => {
    const behind = hosts[(message.headers.host ?? '').replace(/:\d+$/, '')];
    if (!behind) response.writeHead(421).end();
    else if ('url' in behind) {
      const { hostname, port } = new URL(behind.url);
      passOn(message, response, {
        host: hostname,
        port,
        path: (behind.prefix ?? '') + message.url,
      });
    } else gitBackend(message, response, behind.gitRepository);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, caFile };
}

/** https://git-scm.com/docs/git-http-backend */
async function gitBackend(
  message: IncomingMessage,
  response: ServerResponse,
  repository: string,
): Promise<void> {
  const { pathname, search } = new URL(message.url ?? '/', 'https://git');
  const { headers, method = 'GET' } = message;
  const git = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROJECT_ROOT: repository,
      PATH_INFO: pathname.replace(/^.*\.git\//, '/.git/'),
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: method,
      CONTENT_TYPE: headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      HTTP_GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
      // The folder may be another user's.
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  message.pipe(git.stdin);
  const answer = await buffer(git.stdout);
  const end = answer.indexOf('\r\n\r\n');
  const lines = answer.subarray(0, end).toString().split('\r\n');
  const fields = Object.fromEntries(
    lines.map((line) => [line.replace(/:.*/, '').toLowerCase(), line.replace(/^[^:]*: ?/, '')]),
  );
  response.writeHead(Number.parseInt(fields.status ?? '200', 10), fields);
  response.end(answer.subarray(end + 4));
}

function certificates(hosts: readonly string[]) {
  const dir = tempDir();
  const at = (name: string) => join(dir, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const key = ['-newkey', 'rsa:2048', '-nodes', '-days', '30'];
  openssl(
    ...['req', '-x509', ...key, '-subj', '/CN=an authority of a test'],
    ...['-keyout', at('ca.key'), '-out', at('ca.pem')],
    ...['-addext', 'basicConstraints=critical,CA:TRUE'],
  );
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  openssl(
    ...['req', '-x509', ...key, '-subj', '/CN=hosts', '-CA', at('ca.pem'), '-CAkey', at('ca.key')],
    ...['-keyout', at('key.pem'), '-out', at('cert.pem')],
    ...['-addext', `subjectAltName=${names}`, '-addext', 'basicConstraints=CA:FALSE'],
  );
  return {
    caFile: at('ca.pem'),
    cert: readFileSync(at('cert.pem')),
    key: readFileSync(at('key.pem')),
  };
}

/** Why there can be no certificates here; null if there can. */
export const noOpenssl: string | null = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'openssl is not on PATH';
  }
})();

export interface Authority {
  /** File with the authority's own certificate. */
  file: string;
  /** Of a server at `localhost`, 127.0.0.1 and ::1, signed by the authority. */
  server: { key: string; cert: string };
}

/** A certificate authority that nobody knows. Needs `openssl`: Node can read certificates, not make them. */
export function anAuthority(dir: string): Authority {
  const at = (name: string) => join(dir, name);
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: dir, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl(
    ...['req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2'],
    ...['-subj', '/CN=Test authority', '-addext', 'keyUsage=critical,keyCertSign'],
  );
  openssl(
    'req',
    ...newKey,
    '-keyout',
    'server.key',
    '-out',
    'server.csr',
    '-subj',
    '/CN=localhost',
  );
  writeFileSync(
    at('server.ext'),
    'subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1\nextendedKeyUsage=serverAuth\n',
  );
  const cert = openssl(
    ...['x509', '-req', '-in', 'server.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', '2'],
    ...['-CAcreateserial', '-extfile', 'server.ext'],
  );
  return { file: at('ca.pem'), server: { key: openssl('pkey', '-in', 'server.key'), cert } };
}
