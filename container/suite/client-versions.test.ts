import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRepositories } from '../../src/git/find-repositories.ts';
import { GitRepository } from '../../src/testing/git-repository.ts';
import { fakeProgram } from '../../src/testing/processes.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { versionOf } from './built.ts';

const context = { signal: new AbortController().signal, workDir: tmpdir() };

const NOTHING = { cloned: [], byCargo: [] };

test('a client has the version of what was cloned for it, as git describes it', async () => {
  const dir = tempDir();
  const crt = await GitRepository.create(join(dir, 'build/crt'));
  const lib = await GitRepository.create(join(dir, 'lib'));
  await lib.commit({ f: '' });
  await crt.commit({ f: '' });
  await crt.git('tag', 'v0.9.1');
  const local = ['-c', 'protocol.file.allow=always'];
  await crt.git(...local, 'submodule', '--quiet', 'add', lib.path, 'lib');
  const commit = await crt.commit({ g: '' });
  await crt.git('remote', 'add', 'origin', 'https://example.com/awslabs/aws-crt.git');
  const cloned = await findRepositories(join(dir, 'build'), () => {});
  expect(cloned).toHaveLength(2);
  const byCargo = [{ url: 'https://example.com/tm-rs', commit: 'c'.repeat(40) }];
  expect(await versionOf(['/runner'], { cloned, byCargo }, {}, context)).toBe(
    `aws-crt v0.9.1-1-g${commit.slice(0, 7)}, tm-rs cccccccccccc`,
  );
});

test.each([
  ['echo rclone v1.60.1-DEV; echo - os/version: debian 12.9', '1.60.1-DEV'],
  ['[ "$1" = version ] && echo v2.3.0-abc && exit 0; echo no such flag 1.2; exit 1', '2.3.0-abc'],
  ['echo no version', null],
  ['exit 1', null],
])('the program that a runner starts says its version: %s', async (script, version) => {
  const [folder] = fakeProgram('client', script).split(':');
  const command = ['/usr/bin/python3', '/suite/main.py', join(folder!, 'client')];
  expect(await versionOf(command, NOTHING, { PATH: process.env.PATH }, context)).toBe(version);
});

test.each([[null], [['/runner']], [['python3', '/suite/main.py']], [['java', '-jar', '/x.jar']]])(
  'a runner that starts no program has no version: %j',
  async (command) => {
    expect(await versionOf(command, NOTHING, {}, context)).toBeNull();
  },
);
