import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { BUILTIN_SUITE } from '../contract/names.ts';
import { GitRepository } from '../testing/git-repository.ts';
import { fakeProgram } from '../testing/processes.ts';
import { tempDir } from '../testing/temp-dir.ts';
import type { ClientQuery } from './code-under-test.ts';
import { describeSuite, type OfferQuery } from './suite-offer.ts';

/** What two commits of a suite offer; null: their file of S3 clients is not there. */
async function offerOf(
  candidate: string | null,
  baseline?: string | null,
  client: ClientQuery | null = null,
) {
  const dir = tempDir();
  const suite = await GitRepository.create(join(dir, 'suite'));
  const commit = async (clients: string | null) => {
    await suite.git('rm', '--quiet', '-r', '--ignore-unmatch', '.');
    return suite.commit({
      'scripts/build-runner.py': '',
      'scripts/prep-build-run-benchmarks.py': '',
      ...(clients === null ? {} : { 'scripts/utils/__init__.py': clients }),
    });
  };
  const before = baseline === undefined ? null : { ref: null, commit: await commit(baseline) };
  return await describeSuite({
    suite: { repository: suite.path, ref: null, commit: await commit(candidate) },
    baseline: before,
    inParts: before !== null,
    client,
    workloads: undefined,
    scratch: dir,
    signal: new AbortController().signal,
  });
}

async function clientsOf(...commits: [candidate: string | null, baseline?: string | null]) {
  return (await offerOf(...commits)).s3Clients;
}

const OLD = "S3_CLIENTS = {'crt-c': 'c', 'gone': 'c'}";
const NEW = "S3_CLIENTS = {'crt-c': 'c', 'js-tm': 'js'}";

test('a suite offers the S3 clients that it names, a comparison those of both sides', async () => {
  expect(await clientsOf(NEW)).toEqual(['crt-c', 'js-tm']);
  expect(await clientsOf(NEW, OLD)).toEqual(['crt-c', 'js-tm', 'gone']);
});

test('a suite whose clients cannot be read, on any side, refuses none', async () => {
  expect(await clientsOf(null)).toBeNull();
  expect(await clientsOf('S3_CLIENTS = found_elsewhere()')).toBeNull();
  expect(await clientsOf(NEW, null)).toBeNull();
});

test('a suite without the script that is wanted is told to commit it', async () => {
  const dir = tempDir();
  const suite = await GitRepository.create(join(dir, 'suite'));
  const commit = await suite.commit({ 'scripts/build-runner.py': '' });
  const offer = describeSuite({
    suite: { repository: suite.path, ref: null, commit },
    baseline: null,
    inParts: false,
    client: null,
    workloads: undefined,
    scratch: dir,
    signal: new AbortController().signal,
  });
  await expect(offer).rejects.toThrow(
    /has no scripts\/prep-build-run-benchmarks\.py at [0-9a-f]{12}: commit it there, or give/,
  );
});

const BUILDS = `
S3_CLIENTS = {'crt-c': 'c', 'rclone': 'rclone'}
def _build_c():
    fetch_git_repo('https://example.com/aws-c-s3.git')
def _build_rclone():
    return ['rclone']
`;
const notesFor = async (repository: string, ...s3Clients: string[]) =>
  (await offerOf(BUILDS, undefined, { repository, s3Clients })).notes;

test('a client’s repository that a build names is nothing to talk about', async () => {
  expect(await notesFor('https://example.com/aws-c-s3', 'crt-c', 'rclone')).toEqual([]);
});

test('one that no build names is told of, with those that they name', async () => {
  expect(await notesFor('https://example.com/other', 'crt-c')).toEqual([
    expect.stringMatching(/^No build names .*other: .* the run fails: https:.*aws-c-s3\.git\.$/),
  ]);
});

test('one for clients whose builds clone nothing is refused', async () => {
  await expect(notesFor('https://example.com/aws-c-s3', 'rclone')).rejects.toThrow(
    /^client-repository ".*aws-c-s3" is not part of any chosen client: the build of rclone clones/,
  );
});

const builtin = (asked: Pick<OfferQuery, 'filter' | 's3Clients' | 'workloads'>) =>
  describeSuite({
    suite: { repository: BUILTIN_SUITE, ref: null, commit: null },
    ...{ baseline: null, inParts: false, client: null, scratch: tempDir(), ...asked },
    signal: new AbortController().signal,
  });

test('a client is asked for its version where it is named, or none is', async () => {
  const asked = join(tempDir(), 'asked');
  vi.stubEnv('PATH', fakeProgram('s5cmd', `touch ${asked}; echo v2.3.0`));
  onTestFinished(() => void vi.unstubAllEnvs());
  const one = await builtin({ s3Clients: ['raw-http'], workloads: ['upload-64KiB-16x'] });
  expect(one.s3Clients).not.toContain('s5cmd');
  expect(existsSync(asked)).toBe(false);
  const named = await builtin({ s3Clients: ['s5cmd'], workloads: ['upload-64KiB-16x'] });
  expect(named.s3Clients).toContain('s5cmd');
  const none = await builtin({ workloads: ['upload-64KiB-16x'] });
  expect(none.defaultClients).toContain('s5cmd');
});

test('workloads of requests are measured only where they are named, or a filter names them', async () => {
  const usual = await builtin({ workloads: undefined, filter: ['*/*', 'raw-http/upload-*'] });
  expect(usual.chosen).not.toContain('head');
  expect(usual.isFixed).toBe(false);
  expect(usual.workloadNames).toContain('head');
  const named = await builtin({ workloads: ['head', 'list-10_000'] });
  expect([...named.workloads.keys()]).toEqual(['head', 'list-10_000']);
  const filtered = await builtin({ workloads: undefined, filter: ['*/get-1byte-*'] });
  expect(filtered).toMatchObject({ isFixed: true });
  expect(filtered.chosen).toEqual([...usual.chosen, 'get-1byte-1000x']);
});
