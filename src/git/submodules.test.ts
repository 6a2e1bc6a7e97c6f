import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { GitRepository } from '../testing/git-repository.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { redirected } from './mirrors.ts';
import { parentCopiesFor, SubmoduleSearch } from './submodules.ts';

const never = new AbortController().signal;

async function aRepository(name: string, submodules: Record<string, string> = {}) {
  const repository = await GitRepository.create(join(tempDir(), `${name}.git`));
  for (const [path, url] of Object.entries(submodules)) {
    await repository.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      url,
      path,
    );
  }
  // As large hosts do: only what is asked for is sent.
  await repository.git('config', 'uploadpack.allowFilter', 'true');
  await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const commit = await repository.commit({ f: name });
  return { repository, url: `file://${repository.path}`, commit };
}

/** The C++ SDK has the C library two levels down. */
async function nested() {
  const client = await aRepository('aws-c-s3');
  const other = await aRepository('other');
  const crt = await aRepository('aws-crt-cpp', {
    'crt/aws-c-s3': client.url,
    'crt/other': other.url,
  });
  const sdk = await aRepository('aws-sdk-cpp', { 'crt/aws-crt-cpp': crt.url });
  const change = await client.repository.commit({ f: 'change' });
  return { client, crt, sdk, other, change };
}

test('a repository is found below others, at every depth, and what cannot be read is told', async () => {
  const { client, crt, other, sdk } = await nested();
  const search = new SubmoduleSearch(client.url.replace(/\.git$/, ''), tempDir(), never);
  expect(await search.find(sdk.url)).toEqual({
    url: sdk.url,
    commit: sdk.commit,
    below: [
      {
        path: 'crt/aws-crt-cpp',
        parent: {
          url: crt.url,
          commit: crt.commit,
          below: [{ path: 'crt/aws-c-s3', parent: null }],
        },
      },
    ],
  });
  expect(await search.find(other.url)).toBeNull();
  expect([...search.unread]).toEqual([]);
  expect(await search.find('file:///no/such')).toBeNull();
  expect([...search.unread]).toEqual(['file:///no/such']);
});

test('a build that asks for a branch gets the commit under test two levels down', async () => {
  const { change, client, sdk } = await nested();
  const dir = tempDir();
  const parent = await new SubmoduleSearch(client.url, join(dir, 'search'), never).find(sdk.url);
  const standIns = await parentCopiesFor(parent!, change, 'feature', join(dir, 'stand-ins'), never);
  let env: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    GIT_ALLOW_PROTOCOL: 'file',
  };
  for (const { folder, url } of standIns) env = redirected(env, url, folder);
  const git = (cwd: string, ...args: string[]) =>
    execa('git', args, { cwd, env, extendEnv: false });
  await git(dir, 'clone', '--quiet', '--branch', 'main', sdk.url, 'built');
  const built = join(dir, 'built');
  await git(built, 'checkout', '--quiet', 'feature');
  await git(built, 'submodule', '--quiet', 'update', '--init', '--recursive');
  const at = await git(join(built, 'crt/aws-crt-cpp/crt/aws-c-s3'), 'rev-parse', 'HEAD');
  expect(at.stdout).toBe(change);
  const head = (await git(built, 'rev-parse', 'HEAD')).stdout;
  expect(standIns.at(-1)).toMatchObject({ url: sdk.url, commit: head, base: sdk.commit });
  expect((await git(built, 'diff', '--name-only', sdk.commit)).stdout).toBe('crt/aws-crt-cpp');
});

test('a branch of the same name in the parent is gone on from; the same is made each time', async () => {
  const { change, client, crt } = await nested();
  await crt.repository.git('checkout', '--quiet', '-b', 'feature');
  const ofBranch = await crt.repository.commit({ g: 'more' });
  await crt.repository.git('checkout', '--quiet', 'main');
  const parent = await new SubmoduleSearch(client.url, tempDir(), never).find(crt.url);
  const [one] = await parentCopiesFor(parent!, change, 'feature', join(tempDir(), 'a'), never);
  const [other] = await parentCopiesFor(parent!, change, 'feature', join(tempDir(), 'b'), never);
  expect(one).toMatchObject({ base: ofBranch, commit: other?.commit });
});
