import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { GitRepository } from '../testing/git-repository.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { copyOf, mirrorVariables, readMirrors } from './mirrors.ts';
import { redirected } from './redirect.ts';

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
  ['x', /^--mirror "x" is no URL=PATH: give e\.g\. https/],
  ['../x=../y', /is no URL=PATH/],
  ['https://example.com/x=/no/such', /^--mirror ".*": there is no folder \/no\/such\.$/],
  ['https://example.com/x=EMPTY', /the folder is no git repository that can be read/],
])('%s is refused', async (text, message) => {
  const empty = join(tempDir(), 'empty');
  mkdirSync(empty);
  await expect(readMirrors([text.replace('EMPTY', empty)])).rejects.toThrow(message);
});
