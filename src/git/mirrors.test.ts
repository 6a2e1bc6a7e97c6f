import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeEach, describe, expect, test } from 'vitest';
import { GitRepository } from '../testing/git-repository.ts';
import { tempDir } from '../testing/temp-dir.ts';
import {
  copyOf,
  mirrorAt,
  mirrorRepository,
  mirrorVariables,
  readMirrors,
  redirected,
} from './mirrors.ts';

async function aFolder() {
  const dir = tempDir();
  const { path } = await GitRepository.create(join(dir, 's2n'));
  await GitRepository.create(join(dir, 's2n-tls'));
  return { dir, path };
}

async function expand(url: string, env: Record<string, string | undefined>) {
  const { stdout } = await execa('git', ['ls-remote', '--get-url', url], {
    env: { PATH: process.env.PATH, ...env },
    extendEnv: false,
    cwd: tempDir(),
  });
  return stdout;
}

test('copies stand for one repository, or for all below a URL', async () => {
  const { dir, path } = await aFolder();
  const mirrors = await readMirrors([
    `https://example.com/aws/s2n.git=${path}`,
    `https://example.com/boto/=${dir}`,
  ]);
  expect(mirrors).toEqual([
    { url: 'https://example.com/aws/s2n.git', folder: path },
    { url: 'https://example.com/boto/', folder: `${dir}/` },
  ]);
  const env = mirrorVariables({ OTHER: 'x' }, mirrors);
  expect(Object.keys(env).every((name) => name.startsWith('GIT_CONFIG_'))).toBe(true);
  expect(await expand('https://example.com/aws/s2n', env)).toBe(path);
  expect(await expand('https://example.com/aws/s2n-tls', env)).toBe(
    'https://example.com/aws/s2n-tls',
  );
  expect(await expand('https://example.com/boto/boto3.git', env)).toBe(`${dir}/boto3.git`);
  expect(copyOf('https://example.com/aws/s2n', mirrors)).toBe(path);
  expect(copyOf('https://example.com/boto/boto3', mirrors)).toBe(`${dir}/boto3`);
  expect(copyOf('https://example.com/other', mirrors)).toBeNull();
});

test('a commit under test goes before a copy of the same repository, and others keep theirs', async () => {
  const { dir, path } = await aFolder();
  const url = 'https://example.com/aws/s2n.git';
  const mirrors = await readMirrors([`https://example.com/aws/=${dir}`, `${url}=${path}`]);
  const env = redirected(mirrorVariables({}, mirrors), url, '/under-test');
  expect(await expand(url, env)).toBe('/under-test');
  expect(await expand('https://example.com/aws/s2n-tls', env)).toBe(`${dir}/s2n-tls`);
});

test.each([
  ['x', /^--mirror "x" is not URL=PATH: give e\.g\. https/],
  ['../x=../y', /is not URL=PATH/],
  ['https://example.com/x=/no/such', /^--mirror ".*": there is no folder \/no\/such\.$/],
  ['https://example.com/x=EMPTY', /the folder is not a git repository that can be read/],
])('%s is refused', async (text, message) => {
  const empty = join(tempDir(), 'empty');
  mkdirSync(empty);
  await expect(readMirrors([text.replace('EMPTY', empty)])).rejects.toThrow(message);
});

const never = new AbortController().signal;

let dir: string;
let client: GitRepository;
let first: string;
let second: string;

beforeEach(async () => {
  dir = tempDir();
  client = await GitRepository.create(join(dir, 'client'));
  first = await client.commit({ f: 'first' });
  second = await client.commit({ f: 'second' });
});

/** A mirror at a commit, asked for by a ref. */
async function mirror(ref: string | null, commit: string) {
  const base = join(dir, 'base');
  await mirrorRepository(client.path, base, never);
  return mirrorAt({ repository: client.path, ref, commit }, base, join(dir, 'at'), never);
}

/** What a suite's build does: clone the main branch, then ask for another, which may not be there. */
async function build(url: string, branch: string, env: Record<string, string | undefined>) {
  const git = (...args: string[]) =>
    execa('git', args, { env, extendEnv: false, cwd: dir, reject: false });
  await git('clone', '--quiet', '--branch', 'main', url, 'built');
  await git('-C', 'built', 'checkout', '--quiet', branch);
  const { stdout: head } = await git('-C', 'built', 'rev-parse', 'HEAD');
  const { stdout: origin } = await git('-C', 'built', 'config', 'remote.origin.url');
  return { head, origin };
}

describe('a mirror', () => {
  test.each([
    ['a branch', 'feature', /^feature$/],
    ['a branch by its whole name', 'refs/heads/feature', /^feature$/],
    ['a tag', 'v1', /^v1$/],
    ['the default branch', 'main', /^s3-benchmarks-[0-9a-f]{12}$/],
    ['no ref', null, /^s3-benchmarks-[0-9a-f]{12}$/],
    ['a pull request', 'refs/pull/7/head', /^s3-benchmarks-[0-9a-f]{12}$/],
  ])('has the commit under a name for %s, also when the ref has moved', async (_, ref, name) => {
    await client.git('branch', 'feature');
    await client.git('tag', 'v1');
    await client.git('update-ref', 'refs/pull/7/head', second);
    const { branch, folder } = await mirror(ref, first);
    expect(branch).toMatch(name);
    const env = redirected({ PATH: process.env.PATH }, 'https://example.com/a/client', folder);
    expect(await build('https://example.com/a/client.git', branch, env)).toEqual({
      head: first,
      origin: 'https://example.com/a/client.git',
    });
  });

  test('takes a commit for itself, not for a branch', async () => {
    expect((await mirror(first, first)).branch).toBe(`s3-benchmarks-${first.slice(0, 12)}`);
  });

  test('has all branches, as a build falls back where it does not find what it asks for', async () => {
    const { folder } = await mirror(null, first);
    const env = redirected({ PATH: process.env.PATH }, 'https://example.com/client', folder);
    expect((await build('https://example.com/client', 'nowhere', env)).head).toBe(second);
  });

  test('has what only a pull request has, with its history', async () => {
    await client.git('checkout', '--quiet', '--detach', first);
    const third = await client.commit({ f: 'third' });
    await client.git('update-ref', 'refs/pull/7/head', third);
    await client.git('checkout', '--quiet', 'main');
    const { branch, folder } = await mirror('refs/pull/7/head', third);
    const env = redirected({ PATH: process.env.PATH }, 'https://example.com/client', folder);
    expect((await build('https://example.com/client', branch, env)).head).toBe(third);
    const { stdout } = await execa('git', ['-C', join(dir, 'built'), 'rev-list', 'HEAD']);
    expect(stdout.split('\n')).toEqual([third, first]);
  });

  test('can be made of a folder that has no branch checked out', async () => {
    await client.git('checkout', '--quiet', '--detach', first);
    expect((await mirror('main', second)).branch).toBe('main');
  });
});

describe('redirected', () => {
  const url = 'https://example.com/aws/sdk';
  const expand = async (asked: string, env: Record<string, string | undefined>) => {
    const args = ['ls-remote', '--get-url', asked];
    return (await execa('git', args, { env, extendEnv: false, cwd: dir })).stdout;
  };

  test.each([url, `${url}.git`, `${url}/`, `${url}.git/`])(
    'takes %s to the mirror',
    async (asked) => {
      for (const named of [url, `${url}.git`, `${url}/`]) {
        const env = redirected({ PATH: process.env.PATH }, named, '/mirror');
        expect((await expand(asked, env)).replace(/\/$/, '')).toBe('/mirror');
      }
    },
  );

  test.each(['-v2', '-v2.git', '2', '_x', '.github.io', '.gitx', '.git.git'])(
    'leaves a repository alone whose name goes on with %s',
    async (rest) => {
      const env = redirected({ PATH: process.env.PATH }, url, '/mirror');
      expect(await expand(url + rest, env)).toBe(url + rest);
    },
  );

  test('keeps the settings that were there', async () => {
    const settings = {
      PATH: process.env.PATH,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'url./elsewhere.insteadOf',
      GIT_CONFIG_VALUE_0: 'https://example.org/',
    };
    const env = redirected(settings, url, '/mirror');
    expect(await expand('https://example.org/x', env)).toBe('/elsewherex');
    expect(await expand(url, env)).toBe('/mirror');
  });
});
