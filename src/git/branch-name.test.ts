import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GitRepository } from '../testing/git-repository.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { branchNameOf, defaultBranch } from './branch-name.ts';
import { GitError } from './git.ts';

const never = new AbortController().signal;

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
  expect(await defaultBranch(repository.path, never)).toBe('develop');
  await repository.git('checkout', '--quiet', '--detach', commit);
  expect(await defaultBranch(repository.path, never)).toBeNull();
  await expect(defaultBranch('/no/such', never)).rejects.toThrow(GitError);
});
