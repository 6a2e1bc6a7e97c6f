import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GitRepository } from '../testing/git-repository.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { findRepositories } from './find-repositories.ts';

test('every repository that was checked out is found, with its commit and where it came from', async () => {
  const dir = tempDir();
  const inner = await GitRepository.create(join(dir, 'elsewhere/inner'));
  const innerCommit = await inner.commit({ f: 'inner' });
  const outer = await GitRepository.create(join(dir, 'build/c/outer'));
  await outer.git(
    '-c',
    'protocol.file.allow=always',
    'submodule',
    'add',
    inner.path,
    'deep/module',
  );
  await outer.git('remote', 'add', 'origin', 'https://user:secret@example.com/outer.git');
  const outerCommit = await outer.commit({});
  const unborn = await GitRepository.create(join(dir, 'build/unborn'));
  const broken = join(dir, 'build/unborn/broken');
  mkdirSync(join(broken, '.git'), { recursive: true });
  symlinkSync(join(dir, 'elsewhere'), join(dir, 'build/link'));

  const unreadable: string[] = [];
  const found = await findRepositories(join(dir, 'build'), (folder) => unreadable.push(folder));
  expect(unreadable).toEqual([]);
  expect(found).toEqual([
    { folder: outer.path, url: 'https://example.com/outer.git', commit: outerCommit },
    { folder: join(outer.path, 'deep/module'), url: inner.path, commit: innerCommit },
    { folder: unborn.path, url: null, commit: null },
    { folder: broken, url: null, commit: null },
  ]);
});

test('a folder that cannot be looked into is told of', async () => {
  const unreadable: string[] = [];
  expect(await findRepositories('/no/such', (folder) => unreadable.push(folder))).toEqual([]);
  expect(unreadable).toEqual(['/no/such']);
});
