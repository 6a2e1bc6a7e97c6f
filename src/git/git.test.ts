import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { tlsFront } from '../testing/tls-front.ts';
import { VirtualClock } from '../testing/virtual-clock.ts';
import { GitError, gitFailure, Unreachable } from './git.ts';
import { resolveSuite } from './suite-repository.ts';

function patience() {
  const clock = new VirtualClock();
  const notices: string[] = [];
  const { signal } = new AbortController();
  const notice = (text: string) => notices.push(text);
  return { clock, forMs: 5 * 60_000, notice, notices, random: () => 1, signal };
}

describe('a server that is busy or cut off', () => {
  test.each([
    ["fatal: unable to access 'https://github.com/x/': Could not resolve host: github.com"],
    ["fatal: unable to access 'https://x/': Failed to connect to x port 443: Connection timed out"],
    ["fatal: unable to access 'https://x/': The requested URL returned error: 503"],
    ["fatal: unable to access 'https://x/': The requested URL returned error: 429"],
    [
      'error: RPC failed; curl 56 GnuTLS recv error (-54): Error in the pull function.\nfatal: early EOF',
    ],
    ['fetch-pack: unexpected disconnect while reading sideband packet\nfatal: early EOF'],
    [
      "fatal: unable to access 'https://x/': gnutls_handshake() failed: Error in the pull function.",
    ],
    ['fatal: the remote end hung up unexpectedly'],
    ["fatal: unable to access 'https://x/': Received HTTP code 502 from proxy after CONNECT"],
    ["fatal: unable to access 'https://x/': CONNECT tunnel failed, response 503"],
  ])('is tried again: %s', (said) => {
    expect(gitFailure(new GitError('failed', said))).toEqual({ kind: 'transient' });
  });

  test.each([
    ['fatal: repository https://github.com/x/y.git/ not found'],
    ["fatal: could not read Username for 'https://github.com': terminal prompts disabled"],
    ["fatal: unable to access 'https://x/': The requested URL returned error: 403"],
    ["fatal: couldn't find remote ref refs/heads/none"],
    ["fatal: unable to access 'https://x/': CONNECT tunnel failed, response 407"],
    ["fatal: unable to access 'https://x/': server certificate verification failed."],
  ])('is not: %s', (said) => {
    expect(gitFailure(new GitError('failed', said))).toEqual({ kind: 'request' });
  });
});

test('a host that cannot be found is waited for, and is no mistake in the input', async () => {
  const waiting = patience();
  const error = await resolveSuite(
    'https://no-such.invalid/x.git',
    'main',
    undefined,
    waiting,
  ).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Unreachable);
  expect(error).not.toBeInstanceOf(InputError);
  expect((error as Error).message).toMatch(
    /^--suite "https:\/\/no-such\.invalid\/x\.git" cannot be reached: .*no-such\.invalid/,
  );
  expect(waiting.notices.length).toBeGreaterThan(5);
  expect(waiting.notices[0]).toMatch(
    /^git ls-remote failed \(.*no-such\.invalid.*\): trying again/,
  );
});

test('a host that is found again in time goes well', async () => {
  const path = tempDir();
  const { GitRepository } = await import('../testing/git-repository.ts');
  const repository = await GitRepository.create(`${path}/suite`);
  const commit = await repository.commit({ a: 'a' });
  const waiting = patience();
  vi.stubEnv('GIT_CONFIG_COUNT', '0');
  onTestFinished(() => void vi.unstubAllEnvs());
  waiting.clock.after(20_000, () => {
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', `url.${repository.path}.insteadOf`);
    vi.stubEnv('GIT_CONFIG_VALUE_0', 'https://no-such.invalid/x.git');
  });
  const found = await resolveSuite('https://no-such.invalid/x.git', null, undefined, waiting);
  expect(found.commit).toBe(commit);
});

test('without patience it is tried once', async () => {
  await expect(resolveSuite('https://no-such.invalid/x.git', 'main')).rejects.toThrow(Unreachable);
});

test('a server that says nothing is given up, and is no mistake in the input', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  onTestFinished(() => {
    silent.closeAllConnections();
    silent.close();
  });
  await once(silent, 'listening');
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const { caFile, port } = await tlsFront({ localhost: { url } });
  vi.stubEnv('GIT_SSL_CAINFO', caFile);
  vi.stubEnv('GIT_HTTP_LOW_SPEED_TIME', '1');
  onTestFinished(() => void vi.unstubAllEnvs());
  const asked = resolveSuite(`https://localhost:${port}/x.git`, 'main');
  await expect(asked).rejects.toThrow(Unreachable);
});
