import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { rootCertificates } from 'node:tls';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../../testing/temp-dir.ts';
import { hostsText, makeFiles, nsswitchText, TRUST_STORE_PASSWORD } from './mounts.ts';

const AUTHORITY = rootCertificates[0]!;
const keytool = await execa('keytool', ['-help'], { reject: false });

test('hosts: the names of AWS come before the machine’s own lines, which stay', () => {
  const own = `127.0.0.1 localhost\n203.0.113.1 s3.amazonaws.com\n127.0.1.1 ${hostname()}\n`;
  expect(hostsText(['s3.amazonaws.com'], own)).toBe(`127.0.0.1 s3.amazonaws.com\n${own}`);
});

test('hosts: the machine finds itself, though no line says where', () => {
  expect(hostsText([], '127.0.0.1 localhost\n')).toBe(
    `127.0.0.1 localhost\n127.0.0.1 ${hostname()}\n`,
  );
});

test.each([
  [
    'hosts: files resolve [!UNAVAIL=return] dns\npasswd: files\n',
    'passwd: files\nhosts: files dns\n',
  ],
  ['  hosts : mymachines\n# hosts\n', '# hosts\nhosts: files dns\n'],
  ['', 'hosts: files dns\n'],
])('nsswitch: no service is asked but files and DNS: %j', (own, shown) => {
  expect(nsswitchText(own)).toBe(shown);
});

describe('the files of certificates', () => {
  test('hold the machine’s authorities and the run’s', async () => {
    const made = await makeFiles({
      ...{ dir: tempDir(), hostNames: [], certificateAuthority: AUTHORITY },
    });
    const bundle = readFileSync(made.bundle, 'utf8');
    expect(bundle.endsWith(AUTHORITY)).toBe(true);
    expect(readFileSync(made.authority, 'utf8')).toBe(AUTHORITY);
    for (const { source, target } of made.mounts.always) {
      if (source === made.bundle) expect(bundle).toContain(readFileSync(target, 'utf8').trim());
    }
  });

  test.skipIf(keytool.failed)('are read by Java (needs keytool)', async () => {
    const { bundle, trustStore } = await makeFiles({
      ...{ dir: tempDir(), hostNames: [], certificateAuthority: AUTHORITY },
    });
    const store = ['-keystore', trustStore, '-storepass', TRUST_STORE_PASSWORD];
    const { stdout } = await execa('keytool', ['-list', ...store]);
    const { length } = readFileSync(bundle, 'utf8').match(/BEGIN CERTIFICATE/g)!;
    expect(stdout).toMatch(new RegExp(`contains ${length} entr`));
    expect(stdout.match(/trustedCertEntry/g)).toHaveLength(length);
  });
});
