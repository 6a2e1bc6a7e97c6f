import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
