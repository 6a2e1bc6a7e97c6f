import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { resolveSuite } from '../git/suite-repository.ts';
import { forwardProxy } from '../testing/proxies.ts';
import { inWords, isNetworkFailure } from './patience.ts';
import { getText } from './proxy.ts';

const asking = { headers: {}, timeoutMs: 5000 };

beforeEach(() => {
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY']) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toLowerCase(), undefined);
  }
});
afterEach(() => void vi.unstubAllEnvs());

async function aServer(): Promise<number> {
  const server = createServer((request, response) => response.end(`to ${request.headers.host}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('by the proxy of the environment', () => {
  test.each(['HTTP_PROXY', 'http_proxy', 'ALL_PROXY'])('%s', async (variable) => {
    const port = await aServer();
    const proxy = await forwardProxy({ 'host.invalid': { port } });
    vi.stubEnv(variable, proxy.url);
    const { body, status } = await getText(new URL('http://host.invalid/x'), asking);
    expect([status, body]).toEqual([200, 'to host.invalid']);
    expect(proxy.asked).toEqual(['GET host.invalid']);
  });

  test('with its password', async () => {
    const port = await aServer();
    const proxy = await forwardProxy({ 'host.invalid': { port } }, 'secret');
    vi.stubEnv('HTTP_PROXY', proxy.url);
    // A connection that is used again, too.
    for (const path of ['x', 'y']) {
      const answer = await getText(new URL(`http://host.invalid/${path}`), asking);
      expect(answer).toMatchObject({ status: 200, body: 'to host.invalid' });
    }
    vi.stubEnv('HTTP_PROXY', proxy.url.replace('secret', 'wrong'));
    expect(await getText(new URL('http://host.invalid/x'), asking)).toMatchObject({ status: 407 });
  });

  test.each(['NO_PROXY', 'no_proxy'])('but for what %s names', async (variable) => {
    const port = await aServer();
    const proxy = await forwardProxy({});
    vi.stubEnv('HTTP_PROXY', proxy.url);
    vi.stubEnv(variable, 'other.example,127.0.0.1');
    await getText(new URL(`http://127.0.0.1:${port}/`), asking);
    expect(proxy.asked).toEqual([]);
  });
});

/** Each goes by libraries of its own: git by libcurl, GitHub's client by @actions/http-client. */
const CALLERS: Record<string, (host: string) => Promise<unknown>> = {
  'our own requests': (host) => getText(new URL(`https://${host}/x`), asking),
  git: (host) => resolveSuite(`https://${host}/o/r.git`, 'main'),
  // It looks for its proxy as it is loaded.
  "GitHub's client": async (host) => {
    const { stdout } = await execa(process.execPath, ['--input-type=module', '-e', GITHUB], {
      env: { GITHUB_API_URL: `https://${host}` },
    });
    throw new Error(stdout);
  },
};
const GITHUB = `
const { openGitHub } = await import('${new URL('../../action/github-client.ts', import.meta.url)}');
const { inWords, isNetworkFailure } = await import('${new URL('patience.ts', import.meta.url)}');
const patience = { clock: { now: () => new Date() }, signal: AbortSignal.abort(), forMs: 0 };
const github = openGitHub({ token: 'x', apiUrl: process.env.GITHUB_API_URL, patience });
await github.rest.meta.get().catch((error) => console.log(inWords(error), isNetworkFailure(error)));
`;
const SPELLINGS = [
  ['HTTPS_PROXY', 'NO_PROXY'],
  ['https_proxy', 'no_proxy'],
] as const;

describe.each(Object.keys(CALLERS))('%s', (caller) => {
  test.each(SPELLINGS)('by %s, but for what %s names', async (proxyName, noProxyName) => {
    const proxy = await forwardProxy({});
    vi.stubEnv(proxyName, proxy.url);
    vi.stubEnv(noProxyName, 'other.example,.inside.invalid,direct.invalid');
    await expect(CALLERS[caller]!('outside.invalid')).rejects.toThrow();
    expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT outside.invalid:443']));
    proxy.asked.length = 0;
    // Nobody knows these hosts: what matters is who is asked for the way.
    for (const host of ['direct.invalid', 'api.inside.invalid']) {
      const error = await CALLERS[caller]!(host).catch((caught) => caught);
      expect(inWords(error)).toMatch(new RegExp(host.replaceAll('.', '\\.')));
    }
    expect(proxy.asked).toEqual([]);
  });
});

test.each([
  [
    'builder:secret',
    'ERR_PROXY_TUNNEL',
    /^the proxy 127\.0\.0\.1:\d+ answered 502 to CONNECT outside\.invalid:443/,
  ],
  [
    'builder:wrong',
    'ERR_PROXY_REFUSED',
    /answered 407 to CONNECT .*: give user and password in the/,
  ],
])(
  'what a proxy answers to %s is not taken for the word of the host',
  async (user, code, words) => {
    const proxy = await forwardProxy({}, 'secret');
    vi.stubEnv('HTTPS_PROXY', proxy.url.replace('builder:secret', user));
    const asked = getText(new URL('https://outside.invalid/x'), asking);
    const error = await asked.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code });
    expect(inWords(error)).toMatch(words);
    expect(isNetworkFailure(error)).toBe(code === 'ERR_PROXY_TUNNEL');
  },
);

test('GitHub, too, is asked again where a proxy has a hiccup', async () => {
  const proxy = await forwardProxy({});
  vi.stubEnv('HTTPS_PROXY', proxy.url);
  const asked = CALLERS["GitHub's client"]!('outside.invalid');
  await expect(asked).rejects.toThrow(/Proxy response \(502\).* true$/);
});

test('an error names host and cause', async () => {
  const error = await getText(new URL('http://no-such.invalid/x'), asking).catch(
    (caught) => caught,
  );
  expect(inWords(error)).toMatch(
    /(ENOTFOUND|EAI_AGAIN).*no-such\.invalid|no-such\.invalid.*(ENOTFOUND|EAI_AGAIN)/,
  );
  expect(isNetworkFailure(error)).toBe(true);
});

test('an error of fetch is told by its cause', () => {
  const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
  expect(inWords(new TypeError('fetch failed', { cause }))).toBe(
    'other side closed (UND_ERR_SOCKET)',
  );
});

test('an answer without words is told by its status', () => {
  const error = Object.assign(new Error('Unknown'), { $metadata: { httpStatusCode: 407 } });
  expect(inWords(error)).toBe('an answer with status 407 and no message');
});

test('an authority that nobody knows is told with its remedy', () => {
  const error = Object.assign(new Error('self-signed certificate in certificate chain'), {
    code: 'SELF_SIGNED_CERT_IN_CHAIN',
    host: 'sts.us-west-2.amazonaws.com',
  });
  expect(inWords(error)).toBe(
    'sts.us-west-2.amazonaws.com: self-signed certificate in certificate chain (SELF_SIGNED_CERT_IN_CHAIN); ' +
      'if a proxy here has certificates of its own, name its authority with NODE_EXTRA_CA_CERTS',
  );
});
