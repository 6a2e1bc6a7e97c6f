import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GitRepository } from '../testing/git-repository.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { describeSuite } from './suite-offer.ts';

/** The S3 clients of two commits of a suite; null: their file is not there. */
async function clientsOf(candidate: string | null, baseline?: string | null) {
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
  const offer = await describeSuite({
    suite: { repository: suite.path, ref: null, commit: await commit(candidate) },
    baseline: before,
    inParts: before !== null,
    workloads: undefined,
    describeCommand: [],
    scratch: dir,
    signal: new AbortController().signal,
  });
  return offer.s3Clients;
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
