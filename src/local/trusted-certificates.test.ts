import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { trustedCertificates } from './trusted-certificates.ts';

const [ONE, OTHER, THIRD] = rootCertificates as [string, string, string];

function aFile(text: string): string {
  const file = join(tempDir(), 'ca.pem');
  writeFileSync(file, text);
  return file;
}

describe('the certificates that a run trusts', () => {
  test('are left as they are where nothing is asked', async () => {
    const own = { AWS_CA_BUNDLE: '/no/such' };
    expect(await trustedCertificates({}, own, tempDir())).toEqual({});
    expect(await trustedCertificates({ endpoint: 'http://x' }, own, tempDir())).toEqual({});
    expect(await trustedCertificates({ endpoint: 'https://x' }, {}, tempDir())).toEqual({});
  });

  test('are one list for all programs, and Node has what is added on top', async () => {
    const own = {
      SSL_CERT_FILE: aFile(OTHER),
      NODE_EXTRA_CA_CERTS: aFile(THIRD),
      GIT_SSL_CAINFO: '/no',
    };
    const set = await trustedCertificates({ caBundle: aFile(`text\n${ONE}`) }, own, tempDir());
    const { NODE_EXTRA_CA_CERTS, ...others } = set;
    expect(Object.keys(others).sort()).toEqual(
      ['AWS_CA_BUNDLE', 'CARGO_HTTP_CAINFO', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'PIP_CERT'].concat(
        ['RCLONE_CA_CERT', 'REQUESTS_CA_BUNDLE', 'SSL_CERT_FILE'],
      ),
    );
    expect(new Set(Object.values(others)).size).toBe(1);
    const all = readFileSync(others.SSL_CERT_FILE!, 'utf8');
    for (const pem of rootCertificates) expect(all.split(pem.trim())).toHaveLength(2);
    expect(readFileSync(NODE_EXTRA_CA_CERTS!, 'utf8')).toBe(`${ONE.trim()}\n${THIRD.trim()}\n`);
  });

  test('are those of the user’s AWS_CA_BUNDLE where the server is reached by https', async () => {
    const own = { AWS_CA_BUNDLE: aFile(ONE) };
    const set = await trustedCertificates({ endpoint: 'HTTPS://x' }, own, tempDir());
    expect(readFileSync(set.NODE_EXTRA_CA_CERTS!, 'utf8')).toBe(`${ONE.trim()}\n`);
  });

  test.each([
    [
      'that is not there',
      () => '/no/such',
      '--ca-bundle "/no/such" cannot be read (ENOENT): name a',
    ],
    ['that is a folder', () => tempDir(), 'cannot be read (EISDIR)'],
    ['with no certificate', () => aFile('hello'), 'holds no certificate: name a file of PEM'],
    ['with half of one', () => aFile(ONE.slice(0, 200)), 'holds no certificate'],
    [
      'with none that is one',
      () => aFile('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'),
      'holds no certificate',
    ],
    ['without a name', () => '', '--ca-bundle "" cannot be read'],
  ])('cannot be in a file %s', async (_, file, why) => {
    await expect(trustedCertificates({ caBundle: file() }, {}, tempDir())).rejects.toThrow(why);
  });
});
