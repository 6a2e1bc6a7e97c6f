import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GitRepository } from '../testing/git-repository.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { type CodeAsked, resolveCode } from './code-under-test.ts';

let suite: string;
let client: string;
let suiteMain: string;
let suiteFix: string;
let clientMain: string;
let clientFix: string;

beforeAll(async () => {
  const folder = tempDir(afterAll);
  suite = join(folder, 'suite');
  client = join(folder, 'client');
  const make = async (path: string) => {
    const repository = await GitRepository.create(path);
    const main = await repository.commit({ file: `main of ${path}` });
    await repository.git('checkout', '--quiet', '-b', 'fix');
    const fix = await repository.commit({ file: 'fix' });
    await repository.git('checkout', '--quiet', 'main');
    return [main, fix] as const;
  };
  [suiteMain, suiteFix] = await make(suite);
  [clientMain, clientFix] = await make(client);
});

const none = { ref: null, commit: null };

describe('the code under test', () => {
  test('is the built-in suite, alone or with itself', async () => {
    const builtin = { suite: { repository: 'builtin', ...none }, client: null };
    expect(await resolveCode({ suite: 'builtin' })).toEqual({
      ...builtin,
      baseline: null,
      againstItself: false,
    });
    expect(await resolveCode({ suite: 'builtin', compareWith: 'self' })).toEqual({
      ...builtin,
      baseline: { suite: none, client: null },
      againstItself: true,
    });
  });

  test('is a branch of the suite beside another', async () => {
    expect(await resolveCode({ suite, branch: 'fix', compareWith: 'main' })).toEqual({
      suite: { repository: suite, ref: 'fix', commit: suiteFix },
      client: null,
      baseline: { suite: { ref: 'main', commit: suiteMain }, client: null },
      againstItself: false,
    });
  });

  test('is a branch of a client, built by the suite’s default branch', async () => {
    const query = { suite, clientRepository: client, branch: 'fix', compareWith: 'main' };
    expect(await resolveCode(query)).toEqual({
      suite: { repository: suite, ref: null, commit: suiteMain },
      client: { repository: client, ref: 'fix', commit: clientFix },
      baseline: {
        suite: { ref: null, commit: suiteMain },
        client: { ref: 'main', commit: clientMain },
      },
      againstItself: false,
    });
  });

  test('is an A/A run when both refs are one commit', async () => {
    const same = await resolveCode({ suite, compareWith: 'main' });
    expect(same).toMatchObject({ againstItself: true, baseline: { suite: { ref: 'main' } } });
    expect(await resolveCode({ suite, branch: 'fix', compareWith: 'self' })).toMatchObject({
      againstItself: true,
      baseline: { suite: { ref: 'fix', commit: suiteFix } },
    });
  });

  test('is the commit that was decided before, whatever its ref is now', async () => {
    const found = await resolveCode({ suite, branch: 'refs/pull/1/head', commit: suiteMain });
    expect(found.suite).toEqual({ repository: suite, ref: 'refs/pull/1/head', commit: suiteMain });
  });

  test.each<[string, Partial<CodeAsked>, RegExp]>([
    [
      'a branch',
      { branch: 'x' },
      /^branch needs suite or a client file.*: the built-in suite has no branches\.$/,
    ],
    [
      'a client that is nowhere',
      { clientRepository: 'x' },
      /^client-repository "x" cannot be read/,
    ],
    ['a ref', { compareWith: 'main' }, /^compare-with "main" needs suite.*"self" only\.$/],
  ])('of the built-in suite is not %s', async (_, fields, message) => {
    await expect(resolveCode({ suite: 'builtin', ...fields })).rejects.toThrow(message);
  });

  test('names the option that holds what does not exist', async () => {
    await expect(resolveCode({ suite, compareWith: 'nope' })).rejects.toThrow(
      /^suite ".*" has no branch or tag "nope": give one that exists with compare-with\.$/,
    );
    const query = { suite, clientRepository: '/nowhere', branch: 'fix' };
    await expect(resolveCode(query)).rejects.toThrow(/^client-repository "\/nowhere" cannot be/);
  });
});
