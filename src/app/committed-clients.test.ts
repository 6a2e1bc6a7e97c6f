import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GitRepository } from '../testing/git-repository.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { resolveCode } from './code-under-test.ts';
import { clientFileSource, committedClients } from './committed-clients.ts';
import { NO_CLIENTS, readOwnClients } from './own-clients.ts';

const fileOf = (...ids: string[]) =>
  JSON.stringify({ clients: Object.fromEntries(ids.map((id) => [id, { runner: ['./run'] }])) });

async function repositoryWith(before: Record<string, string>, after: Record<string, string>) {
  const repository = await GitRepository.create(join(tempDir(), 'client'));
  await repository.commit({ readme: '', ...before });
  await repository.git('branch', 'before');
  await repository.commit(after);
  return repository.path;
}

async function committed(repository: string, compareWith?: string) {
  const asked = compareWith === undefined ? {} : { compareWith };
  const code = await resolveCode({ suite: 'builtin', clientRepository: repository, ...asked });
  const source = { repository, path: null };
  return committedClients(code, source, tempDir(), new AbortController().signal);
}

test('a comparison has the S3 clients of both commits', async () => {
  const repository = await repositoryWith(
    { 's3-benchmarks.json': fileOf('gone', 'kept') },
    { 's3-benchmarks.json': fileOf('kept', 'new') },
  );
  const { own, path } = await committed(repository, 'before');
  expect(path).toBe('s3-benchmarks.json');
  expect(own.clients.map(({ id }) => id)).toEqual(['kept', 'new', 'gone']);
  expect((await committed(repository)).own.clients.map(({ id }) => id)).toEqual(['kept', 'new']);
});

test('a commit without the file is refused before anything is built', async () => {
  const repository = await repositoryWith({}, { 's3-benchmarks.yml': fileOf('mine') });
  await expect(committed(repository, 'before')).rejects.toThrow(
    /at [0-9a-f]{12} has no s3-benchmarks\.yml: commit it there/,
  );
});

test('workloads that are too long to tell a job of are refused', async () => {
  const one = { action: 'upload', fileSize: '1KiB', comment: 'ü'.repeat(200) };
  const file = { workloads: Array(120).fill(one) };
  const repository = await repositoryWith({}, { 's3-benchmarks.json': JSON.stringify(file) });
  await expect(committed(repository)).rejects.toThrow(
    's3-benchmarks.json has more than 60000 bytes in all',
  );
});

test('the file of the run says which repository is meant, where commits are asked for', async () => {
  const repository = await repositoryWith({}, { 'bench/clients.yml': fileOf('mine') });
  const own = await readOwnClients({ clients: ['bench/clients.yml'] }, repository);
  const source = { repository, path: 'bench/clients.yml' };
  expect(await clientFileSource({ branch: 'main' }, 'builtin', own)).toEqual(source);
  expect(await clientFileSource({ compareWith: 'main' }, 'builtin', own)).toEqual(source);
  expect(await clientFileSource({ compareWith: 'self' }, 'builtin', own)).toBeNull();
  expect(await clientFileSource({}, 'builtin', own)).toBeNull();
  expect(await clientFileSource({ branch: 'main' }, 'builtin', NO_CLIENTS)).toBeNull();
});

test.each([
  [{ clientRepository: '.', clients: ['x.yml'] }, 'clients and client-repository'],
  [{ clientRepository: '.', client: ['mc:runner=mc'] }, 'client and client-repository'],
  [{ branch: 'main', clients: ['x.yml'], client: ['mc:runner=mc'] }, 'client and branch'],
])('clients that no commit has are refused, not left out: %j', async (asked, both) => {
  const own = { ...NO_CLIENTS, paths: ['x.yml'] };
  await expect(clientFileSource(asked, 'builtin', own)).rejects.toThrow(
    `${both} exclude each other: only what is in the client file of a commit is measured.`,
  );
});

test('a file is found in its repository by way of a linked folder, too', async () => {
  const repository = await repositoryWith({}, { 'bench/clients.yml': fileOf('mine') });
  const folder = tempDir();
  symlinkSync(join(repository, 'bench'), join(folder, 'link'));
  const own = await readOwnClients({ clients: ['link/clients.yml'] }, folder);
  const source = { repository, path: 'bench/clients.yml' };
  expect(await clientFileSource({ branch: 'main' }, 'builtin', own)).toEqual(source);
});

test('commits of a file that is in no repository are refused', async () => {
  const folder = tempDir();
  const own = { ...NO_CLIENTS, paths: [join(folder, 'x.yml')] };
  await expect(clientFileSource({ branch: 'main' }, 'builtin', own)).rejects.toThrow(
    /^branch needs a git repository, and .*x\.yml is in none/,
  );
});
