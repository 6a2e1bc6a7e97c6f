import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { forwardProxy } from '../testing/forward-proxy.ts';
import { inWords, isNetworkFailure } from './failure.ts';
import { getText } from './get-text.ts';

const asking = { headers: {}, timeoutMs: 5000 };

beforeEach(() => {
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY']) {
    vi.stubEnv(name, '');
    vi.stubEnv(name.toLowerCase(), '');
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
    expect(await getText(new URL('http://host.invalid/x'), asking)).toMatchObject({ status: 200 });
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
