import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as tls from 'node:tls';

/**
 * Has git trust the certificates that NODE_EXTRA_CA_CERTS names for this program, beside all that Node and the
 * system trust: one variable is enough behind a proxy with an authority of its own. What git was told itself
 * is left alone. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslCAInfo
 */
export async function trustExtraCertificates(
  tempDir: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO || env.GIT_SSL_CAPATH) return;
  const trusted = [...tls.getCACertificates('default'), ...tls.getCACertificates('system')];
  const file = join(tempDir, 's3-benchmarks-ca.pem');
  await writeFile(file, trusted.map((certificate) => `${certificate.trim()}\n`).join(''));
  env.GIT_SSL_CAINFO = file;
}
