import { X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { tempDir } from '../testing/temp-dir.ts';
import { jobEnvironment, trustedCertificates } from './job-environment.ts';

const connection = {
  endpoint: 'http://127.0.0.1:9000',
  region: 'us-east-1',
  accessKeyId: 'id',
  secretAccessKey: 'secret',
};

test('a job reaches the server and keeps the rest of the environment', () => {
  const env = jobEnvironment({ PATH: '/bin', HOME: '/home/x' }, connection);
  expect(env).toMatchObject({
    PATH: '/bin',
    HOME: '/home/x',
    AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9000',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'secret',
  });
  expect(env).not.toHaveProperty('AWS_SESSION_TOKEN');
});

test.each([
  'AWS_PROFILE',
  'AWS_SESSION_TOKEN',
  'AWS_CRT_MEMORY_TRACING',
  'AWS_ENDPOINT_URL',
  'RCLONE_S3_CHUNK_SIZE',
  'S3_ENDPOINT_URL',
  'S3CMD_CONFIG',
  'S3CFG',
  'PYTHONPATH',
  'PYTHONSTARTUP',
  'PIP_USER',
  'GOGC',
  'GIT_DIR',
  'FORCE_COLOR',
])('a job does not see the user’s %s', (name) => {
  expect(jobEnvironment({ [name]: 'mine' }, connection)[name]).toBeUndefined();
});

test.each([
  'AWS_CRT_BUILD_USE_SYSTEM_LIBCRYPTO',
  'AWS_LC_SYS_CMAKE_BUILDER',
  'GIT_CONFIG_COUNT',
  'CMAKE_C_COMPILER_LAUNCHER',
  'GOPRIVATE',
  'CARGO_HOME',
  'PIP_INDEX_URL',
  'HTTPS_PROXY',
  'AWS_CA_BUNDLE',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'REQUESTS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'NODE_EXTRA_CA_CERTS',
  'GIT_SSL_CAINFO',
])('a job sees %s, which builds need', (name) => {
  expect(jobEnvironment({ [name]: 'mine' }, connection)[name]).toBe('mine');
});

test('the server is reached without a proxy, as are the hosts that the user names in either spelling', () => {
  const own = { NO_PROXY: 'a.example, b.example', no_proxy: 'b.example,c.example' };
  const env = jobEnvironment(own, { ...connection, endpoint: 'http://[fd00::1]:9000' });
  expect(env.NO_PROXY).toBe(
    'a.example,b.example,c.example,127.0.0.1,localhost,::1,[::1],fd00::1,[fd00::1]',
  );
  expect(env.no_proxy).toBe(env.NO_PROXY);
});

test('a session token is passed on', () => {
  const env = jobEnvironment({}, { ...connection, sessionToken: 'token' });
  expect(env.AWS_SESSION_TOKEN).toBe('token');
});

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
      'contains no certificate (it is empty): name a file of PEM',
    ],
    [
      'with the key in its place',
      () => aFile('-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n'),
      'contains no certificate, but a private key: name',
    ],
    [
      'that is a page',
      () => aFile('<!DOCTYPE html>\n<p>Sign in'),
      'certificate, but an HTML page:',
    ],
    [
      'that is PKCS #12',
      () => aFile(Buffer.from('3082060102010330820600', 'hex')),
      'contains no certificate that can be read (it may be PKCS #12 or #7): name',
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
      'contains no certificate: name a file of PEM certificates (-----BEGIN',
    ],
    ['with half of one', () => aFile(ONE.slice(0, 200)), 'contains no certificate that is whole'],
    [
      'with none that is one',
      () => aFile('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'),
      'contains no certificate',
    ],
    ['without a name', () => '', '--ca-bundle "" cannot be read'],
  ])('cannot be in a file %s', async (_, file, why) => {
    await expect(trustedCertificates({ caBundle: file() }, {}, tempDir())).rejects.toThrow(why);
  });
});
