import { chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { GitRepository } from '../testing/git-repository.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { GitError } from './git.ts';
import {
  branchNameOf,
  checkoutSuite,
  defaultBranch,
  listSuite,
  resolveSuite,
} from './suite-repository.ts';

const never = new AbortController().signal;
const ME = ['-c', 'user.name=T', '-c', 'user.email=t@example.com'];
let suite: GitRepository;
const commits = { first: '', main: '', branch: '' };

function writeFile(dir: string): string {
  writeFileSync(join(dir, 'file'), '');
  return join(dir, 'file');
}

beforeAll(async () => {
  suite = await GitRepository.create(join(tempDir(afterAll), 'suite'));
  commits.first = await suite.commit({ 'a.txt': 'one', 'workloads/x y.run.json': '{}' });
  await suite.git('tag', 'light');
  await suite.git(...ME, 'tag', '-am', 'm', 'annotated');
  await suite.git('checkout', '--quiet', '-b', 'feature/x');
  commits.branch = await suite.commit({ 'a.txt': 'branch' });
  await suite.git('update-ref', 'refs/pull/7/head', commits.branch);
  await suite.git('checkout', '--quiet', 'main');
  commits.main = await suite.commit({ 'a.txt': 'two' });
});

describe('resolveSuite', () => {
  test.each([
    ['the default branch', null, 'main'],
    ['a branch', 'feature/x', 'branch'],
    ['a whole ref', 'refs/heads/feature/x', 'branch'],
    ['the head of a pull request', 'refs/pull/7/head', 'branch'],
    ['a tag', 'light', 'first'],
    ['the commit of an annotated tag', 'annotated', 'first'],
  ] as const)('resolves %s', async (_, ref, name) => {
    expect((await resolveSuite(suite.path, ref)).commit).toBe(commits[name]);
  });

  test('resolves a branch that a clone has not checked out', async () => {
    const clone = join(tempDir(), 'clone');
    await suite.git('clone', '--quiet', '--no-local', suite.path, clone);
    expect((await resolveSuite(clone, 'feature/x')).commit).toBe(commits.branch);
  });

  test('takes a whole commit as it is', async () => {
    expect((await resolveSuite(suite.path, commits.first)).commit).toBe(commits.first);
  });

  test.each<[string, (dir: string) => string, RegExp]>([
    ['a folder that is not there', (dir) => join(dir, 'none'), /: there is no such folder: give /],
    [
      'a folder that is not a repository',
      (dir) => dir,
      /: the folder is not a git repository: give /,
    ],
    ['a file', (dir) => writeFile(dir), /: it is not a folder: give a git URL, or a folder/],
    [
      'a host that is not found',
      () => 'https://no-such.invalid/x.git',
      /: the host no-such.invalid is not found: there is no network here/,
    ],
    [
      'a port where nobody is',
      () => 'https://127.0.0.1:1/x',
      /: nothing answers at 127.0.0.1 port 1/,
    ],
    ['a URL of no file', (dir) => `file://${dir}/none`, /none is not a git repository/],
  ])('says why it cannot read %s', async (_, repositoryIn, why) => {
    await expect(resolveSuite(repositoryIn(tempDir()), null)).rejects.toThrow(why);
  });

  test('says what a repository without a commit needs', async () => {
    const { path: empty } = await GitRepository.create(join(tempDir(), 'empty'));
    await expect(resolveSuite(empty, null)).rejects.toThrow(
      'has no default branch: commit something there, or give one that exists with --branch.',
    );
  });

  test.runIf(process.getuid?.() === 0)('says whose a repository is', async () => {
    const { path } = await GitRepository.create(join(tempDir(), 'theirs'));
    chownSync(path, 12345, 12345);
    chownSync(join(path, '.git'), 12345, 12345);
    await expect(resolveSuite(path, null)).rejects.toThrow(
      `${path}/.git belongs to another user, so git refuses to read it`,
    );
  });

  test.each([
    ['a ref that does not exist', 'no-such', 'has no branch or tag "no-such"'],
    ['a ref that looks like an option', '--upload-pack=x', 'is not a valid git ref'],
    ['a part of a branch name', 'x', 'has no branch or tag "x"'],
  ])('refuses %s', async (_, ref, message) => {
    await expect(resolveSuite(suite.path, ref)).rejects.toThrow(message);
    await expect(resolveSuite(suite.path, ref)).rejects.toThrow(InputError);
  });

  test.each([
    ['a folder that is not there', '/no/such/folder', 'cannot be read'],
    ['a folder that is not a repository', tmpdir(), 'cannot be read'],
    ['a command in disguise', 'ext::sh -c "touch /tmp/pwned"', 'is not a repository'],
    ['an option in disguise', '--upload-pack=touch', 'is not a repository'],
    ['ssh', 'ssh://example.com/x.git', 'is not a repository'],
    ['nothing', '', 'is not a repository'],
  ])('refuses %s', async (_, repository, message) => {
    await expect(resolveSuite(repository, null)).rejects.toThrow(message);
  });
});

describe('checkoutSuite', () => {
  test.each([
    ['a branch', 'feature/x', 'branch', 'branch'],
    ['the default branch', null, 'main', 'two'],
    ['a commit that only history has', null, 'first', 'one'],
  ] as const)('checks out %s', async (_, ref, name, text) => {
    const into = join(tempDir(), 'suite');
    await checkoutSuite({ repository: suite.path, ref, commit: commits[name] }, into, never);
    expect(readFileSync(join(into, 'a.txt'), 'utf8')).toBe(text);
  });

  test('checks out the commit that was resolved although the branch has moved', async () => {
    const moving = await GitRepository.create(join(tempDir(), 'moving'));
    const resolved = {
      repository: moving.path,
      ref: 'main',
      commit: await moving.commit({ f: '1' }),
    };
    await moving.commit({ f: '2' });
    const into = join(tempDir(), 'suite');
    await checkoutSuite(resolved, into, never);
    expect(readFileSync(join(into, 'f'), 'utf8')).toBe('1');
  });

  describe('the head of a pull request that has moved', () => {
    const head = 'refs/pull/7/head';
    const checkout = (repository: string, commit: string, into: string) =>
      checkoutSuite({ repository, ref: head, commit }, into, never);

    async function forcePushed() {
      const moved = await GitRepository.create(join(tempDir(), 'moved'));
      const base = await moved.commit({ f: 'base' });
      const commits: string[] = [];
      for (const f of ['pinned', 'pushed later']) {
        await moved.git('checkout', '--quiet', '--detach', base);
        commits.push(await moved.commit({ f }));
        await moved.git('update-ref', head, 'HEAD');
      }
      await moved.git('checkout', '--quiet', 'main');
      return { moved, pinned: commits[0]!, later: commits[1]! };
    }

    test('is left for the commit that was pinned, where that can still be had', async () => {
      const { moved, pinned } = await forcePushed();
      const into = join(tempDir(), 'suite');
      await checkout(moved.path, pinned, into);
      expect(readFileSync(join(into, 'f'), 'utf8')).toBe('pinned');
    });

    test('is refused where that is gone, saying where it went', async () => {
      const { moved, pinned, later } = await forcePushed();
      await moved.git('reflog', 'expire', '--expire=now', '--all');
      await moved.git('gc', '--quiet', '--prune=now');
      await expect(checkout(moved.path, pinned, join(tempDir(), 'suite'))).rejects.toThrow(
        `${moved.path} has no commit ${pinned}: ${head} has moved to ${later}, so start a new run for that`,
      );
    });
  });

  test('lets no ref become anything else', async () => {
    const suspect = { repository: suite.path, ref: '--upload-pack=x', commit: commits.main };
    const into = join(tempDir(), 'suite');
    await expect(checkoutSuite(suspect, into, never)).rejects.toThrow('is not a valid git ref');
  });

  test('says so when the commit is gone', async () => {
    const gone = { repository: suite.path, ref: null, commit: 'f'.repeat(40) };
    const checkout = checkoutSuite(gone, join(tempDir(), 'suite'), never);
    await expect(checkout).rejects.toThrow(GitError);
    await expect(checkout).rejects.toThrow('has no commit');
  });

  test('fetches submodules', async () => {
    const dir = tempDir();
    const inner = await GitRepository.create(join(dir, 'inner'));
    await inner.commit({ 'inner.txt': 'inside' });
    const outer = await GitRepository.create(join(dir, 'outer'));
    const allow = ['-c', 'protocol.file.allow=always'];
    await outer.git(...allow, 'submodule', '--quiet', 'add', inner.path, 'module');
    const commit = await outer.commit({});
    await checkoutSuite({ repository: outer.path, ref: 'main', commit }, join(dir, 'suite'), never);
    expect(readFileSync(join(dir, 'suite/module/inner.txt'), 'utf8')).toBe('inside');
  });

  test('a submodule without a URL fails, as its files cannot be had', async () => {
    const dir = tempDir();
    const outer = await GitRepository.create(join(dir, 'outer'));
    await outer.commit({ 'a.txt': 'a' });
    await outer.git('update-index', '--add', '--cacheinfo', `160000,${commits.first},module`);
    await outer.git(...ME, 'commit', '--quiet', '-m', 'x');
    const commit = await outer.git('rev-parse', 'HEAD');
    const checkout = checkoutSuite(
      { repository: outer.path, ref: 'main', commit },
      join(dir, 'suite'),
      never,
    );
    await expect(checkout).rejects.toThrow(/No url found for submodule path 'module'/);
  });

  test('looks for submodules only where there are any, and never tidies up behind our back', async () => {
    const trace = join(tempDir(), 'trace');
    vi.stubEnv('GIT_TRACE', trace);
    onTestFinished(() => void vi.unstubAllEnvs());
    const resolved = { repository: suite.path, ref: 'main', commit: commits.main };
    await checkoutSuite(resolved, join(tempDir(), 'suite'), never);
    const said = readFileSync(trace, 'utf8');
    expect(said).toContain('built-in: git fetch');
    expect(said).not.toMatch(/git[ -]submodule|git maintenance|git gc/);
  });

  test('is not led astray by a hook that it runs in', async () => {
    vi.stubEnv('GIT_DIR', join(tempDir(), 'of-the-hook'));
    vi.stubEnv('GIT_INDEX_FILE', join(tempDir(), 'index'));
    onTestFinished(() => void vi.unstubAllEnvs());
    const into = join(tempDir(), 'suite');
    const resolved = { repository: suite.path, ref: 'main', commit: commits.main };
    await checkoutSuite(resolved, into, never);
    expect(existsSync(join(into, '.git'))).toBe(true);
    expect(existsSync(process.env.GIT_DIR!)).toBe(false);
  });

  test('runs no hook of this machine', async () => {
    const dir = tempDir();
    const ran = join(dir, 'ran');
    writeFileSync(join(dir, 'post-checkout'), `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'core.hooksPath');
    vi.stubEnv('GIT_CONFIG_VALUE_0', dir);
    onTestFinished(() => void vi.unstubAllEnvs());
    const resolved = { repository: suite.path, ref: 'main', commit: commits.main };
    await checkoutSuite(resolved, join(dir, 'suite'), never);
    expect(existsSync(ran)).toBe(false);
  });

  test('puts nothing of this machine into the repository', async () => {
    const into = join(tempDir(), 'suite');
    const template = tempDir();
    writeFileSync(join(template, 'of-this-machine'), '');
    vi.stubEnv('GIT_TEMPLATE_DIR', template);
    onTestFinished(() => void vi.unstubAllEnvs());
    const resolved = { repository: suite.path, ref: 'main', commit: commits.main };
    await checkoutSuite(resolved, into, never);
    expect(existsSync(join(into, '.git/HEAD'))).toBe(true);
    expect(existsSync(join(into, '.git/of-this-machine'))).toBe(false);
  });
});

test('listSuite lists and reads files at the commit', async () => {
  const resolved = { repository: suite.path, ref: 'light', commit: commits.first };
  const listing = await listSuite(resolved, join(tempDir(), 'bare'), never);
  expect(listing.files).toEqual(['a.txt', 'workloads/x y.run.json']);
  expect(await listing.read('a.txt')).toBe('one');
});

const noPatience = new AbortController().signal;

test.each([
  ['feature/x', 'feature/x'],
  ['refs/heads/feature/x', 'feature/x'],
  ['refs/tags/v1', 'v1'],
  ['refs/pull/7/head', null],
  ['refs/heads/-x', null],
  ['refs/tags/--upload-pack=x', null],
  ['a'.repeat(40), null],
  [null, null],
])('%s means %s to other repositories', (ref, name) => {
  expect(branchNameOf(ref)).toBe(name);
});

test('the default branch is what a repository says it is', async () => {
  const repository = await GitRepository.create(join(tempDir(), 'repository'));
  const commit = await repository.commit({ f: '' });
  await repository.git('checkout', '--quiet', '-b', 'develop');
  expect(await defaultBranch(repository.path, noPatience)).toBe('develop');
  await repository.git('checkout', '--quiet', '--detach', commit);
  expect(await defaultBranch(repository.path, noPatience)).toBeNull();
  await expect(defaultBranch('/no/such', noPatience)).rejects.toThrow(GitError);
});
