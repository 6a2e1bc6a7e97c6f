import { X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { trustedCertificates } from './trusted-certificates.ts';

const [ONE, OTHER, THIRD] = rootCertificates as [string, string, string];

function aFile(text: string | Buffer): string {
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

  test.each<[string, Buffer]>([
    ['lines of Windows', Buffer.from(`\ufeff${ONE.replaceAll('\n', '\r\n')}`)],
    ['the text of PowerShell', Buffer.from(`\ufeff${ONE}`, 'utf16le')],
    ['names in Latin-1', Buffer.from(`# für uns\n${ONE}`, 'latin1')],
    ['DER', new X509Certificate(ONE).raw],
  ])('are read from a file in %s', async (_, content) => {
    const set = await trustedCertificates({ caBundle: aFile(content) }, {}, tempDir());
    const pem = readFileSync(set.NODE_EXTRA_CA_CERTS!, 'utf8');
    expect(new X509Certificate(pem).raw).toEqual(new X509Certificate(ONE).raw);
  });

  test.each([
    [
      'with nothing in it',
      () => aFile(''),
      'holds no certificate (it is empty): name a file of PEM',
    ],
    [
      'with the key in its place',
      () => aFile('-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n'),
      'holds no certificate, but a private key: name',
    ],
    [
      'that is a page',
      () => aFile('<!DOCTYPE html>\n<p>Sign in'),
      'certificate, but an HTML page:',
    ],
    [
      'that is PKCS #12',
      () => aFile(Buffer.from('3082060102010330820600', 'hex')),
      'holds no certificate that can be read (it may be PKCS #12 or #7): name',
    ],
    [
      'that is not there',
      () => '/no/such',
      '--ca-bundle "/no/such" cannot be read (there is no such file or folder, ENOENT): name a',
    ],
    ['that is a folder', () => tempDir(), 'cannot be read (it is a folder, EISDIR)'],
    [
      'with no certificate',
      () => aFile('hello'),
      'holds no certificate: name a file of PEM certificates (-----BEGIN',
    ],
    ['with half of one', () => aFile(ONE.slice(0, 200)), 'holds no certificate that is whole'],
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
