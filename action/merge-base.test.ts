import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { askBuiltin } from '../src/app/ask-builtin.ts';
import { NO_CLIENTS } from '../src/app/own-clients.ts';
import { aGitHubJob, someInputs } from '../src/testing/action-on-fake-aws.ts';
import { GitRepository } from '../src/testing/git-repository.ts';
import { mergeOf, PullRequest } from '../src/testing/pull-request.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import type { GitHubJob } from './github-runner.ts';
import { askedByEvent, findChange, SMALL_WORKLOADS } from './merge-base.ts';

const FILE: Record<string, string> = {
  's3-benchmarks.yml': 'clients: { mine: { runner: [./run] } }',
};
const CHANGE: Record<string, string> = { 'client.txt': 'faster' };
const NOWHERE = '0'.repeat(40);

/** One that tests only read. */
let usual: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  usual = await open(tempDir(afterAll));
});

async function open(dir: string, { before = FILE, change = CHANGE, fork = false } = {}) {
  const pull = await PullRequest.open(dir, before, change, fork);
  const workspace = await pull.checkout(dir);
  const find = (job: Partial<GitHubJob> = {}, asked = {}) =>
    findChange(asked, aGitHubJob({ ...pull.job(workspace), ...job }));
  return { dir, find, pull, workspace };
}

describe('on a pull request', () => {
  test.each([false, true])(
    'its head is compared with where it left its base (fork: %s)',
    async (fork) => {
      const { find, pull, workspace } = await open(tempDir(), { fork });
      const { base, head } = pull;
      const found = {
        base,
        head,
        ref: 'refs/pull/12/head',
        folder: workspace,
        lacking: null,
        hasWorkloads: false,
      };
      expect(await find()).toEqual(found);
    },
  );

  test('what it has merged from its base is no change, though the event names an older base', async () => {
    const { dir, pull } = await open(tempDir());
    const { origin, payload, tip } = pull;
    await origin.git('checkout', '--quiet', 'change');
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    await origin.git(...identity, 'merge', '--quiet', '--message=update', 'main');
    const head = await origin.git('rev-parse', 'HEAD');
    await origin.git('checkout', '--quiet', 'main');
    const merge = await mergeOf(origin, 'change');
    const workspace = join(dir, 'later');
    await origin.git('clone', '--quiet', origin.path, workspace);
    await (await GitRepository.create(workspace)).git(
      'fetch',
      '--quiet',
      'origin',
      'refs/pull/12/merge',
    );
    const { number } = payload.pull_request!;
    const repo = { id: 1 };
    const sides = { head: { sha: head, repo }, base: { sha: pull.base, repo } };
    const job = {
      ...pull.job(workspace),
      sha: merge,
      payload: { pull_request: { number, ...sides } },
    };
    expect((await findChange({}, aGitHubJob(job))).base).toBe(tip);
  });

  test('a checkout of its head alone will do', async () => {
    const { find, pull } = usual;
    expect((await find({ sha: NOWHERE })).base).toBe(pull.base);
  });

  test('the repository may be in a folder of the workspace, as client or suite', async () => {
    const { dir, find, pull } = usual;
    for (const asked of [{ clientRepository: 'workspace' }, { suite: './workspace' }]) {
      expect((await find({ workspace: dir }, asked)).base).toBe(pull.base);
    }
  });
});

describe('on another event', () => {
  test('what was pushed to the default branch is compared with what was there', async () => {
    const { find, pull } = usual;
    const { base: before, tip: sha } = pull;
    const payload = { before, repository: { default_branch: 'main' } };
    const ref = 'refs/heads/main';
    expect(await find({ event: 'push', payload, ref, sha })).toMatchObject({
      ...{ base: before, head: sha, ref },
    });
  });

  test.each(['push', 'workflow_dispatch'])(
    '%s: a branch is compared with where it left the default one',
    async (event) => {
      const { find, pull } = usual;
      const { base, head: sha } = pull;
      const payload = { before: NOWHERE, repository: { default_branch: 'main' } };
      const ref = 'refs/heads/change';
      expect(await find({ event, payload, ref, sha })).toMatchObject({ base, head: sha, ref });
    },
  );

  test('what waits in a merge queue is compared with what it is put on', async () => {
    const { find, pull } = usual;
    const { merge, tip } = pull;
    const payload = { merge_group: { head_sha: merge, base_sha: tip } };
    expect(await find({ event: 'merge_group', payload, ref: 'refs/heads/q' })).toMatchObject({
      ...{ base: tip, head: merge },
    });
  });
});

describe('is refused in one sentence with the fix:', () => {
  test.each<[string, Partial<GitHubJob>, object, RegExp]>([
    [
      'an event that gives strangers rights',
      { event: 'pull_request_target' },
      {},
      /is refused on pull_request_target.*: start the workflow "on: pull_request"\.$/,
    ],
    [
      'no checkout',
      { workspace: '/nowhere' },
      {},
      /needs a checkout, and git finds none at \/nowhere .*: use actions\/checkout with "fetch-depth: 0" before this step\.$/,
    ],
    [
      'a URL',
      {},
      { clientRepository: 'https://github.com/octo-org/s3' },
      /^compare-with "merge-base" needs a checkout, and client-repository is "https:.*": check it out/,
    ],
    [
      'a suite elsewhere',
      {},
      { suite: 'https://github.com/octo-org/suite' },
      /needs a checkout, and suite is "https:/,
    ],
  ])('%s', async (_, job, asked, message) => {
    const { find } = usual;
    await expect(find(job, asked)).rejects.toThrow(message);
  });

  test('a checkout of one commit', async () => {
    const { dir, pull } = usual;
    const workspace = await pull.checkout(join(dir, 'shallow'), 1);
    await expect(findChange({}, aGitHubJob(pull.job(workspace)))).rejects.toThrow(
      `lacks ${pull.head}: give actions/checkout "fetch-depth: 0".`,
    );
  });

  test('the default branch by hand', async () => {
    const { find, pull } = usual;
    const payload = { repository: { default_branch: 'main' } };
    const job = { event: 'workflow_dispatch', payload, ref: 'refs/heads/main', sha: pull.tip };
    await expect(find(job)).rejects.toThrow(
      /finds nothing to compare, as [0-9a-f]{40} is part of its base: start/,
    );
  });

  test.each(['heads', 'remotes/origin', 'tags'])(
    'a word that is a name, too (%s)',
    async (kind) => {
      const { find, pull, workspace } = usual;
      const clone = await GitRepository.create(workspace);
      const name = `refs/${kind}/merge-base`;
      await clone.git('update-ref', name, pull.tip);
      onTestFinished(async () => void (await clone.git('update-ref', '-d', name)));
      await expect(find()).rejects.toThrow(`as the repository has ${name}: rename that`);
    },
  );
});

describe('asked by an event', () => {
  const askedOf = async (files: Parameters<typeof open>[1] | null = null, inputs = {}) => {
    const { pull, workspace } = files ? await open(tempDir(), files) : usual;
    const asked = someInputs({ aws: undefined, compareWith: 'merge-base', ...inputs });
    return { pull, ...(await askedByEvent(asked, aGitHubJob(pull.job(workspace)))) };
  };

  test('are two commits of the repository by its URL, which git finds in the workspace', async () => {
    const { note, pull, request, variables } = await askedOf();
    expect(note).toBeNull();
    expect(request).toMatchObject({
      ...{ clientRepository: 'https://github.com/octo-org/s3', branch: 'refs/pull/12/head' },
      ...{ commit: pull.head, compareWith: pull.base },
    });
    expect(Object.values(variables)).toContain('https://github.com/octo-org/s3');
  });

  test('are measured by workloads that take little time, unless the client file has its own', async () => {
    const { request } = await askedOf();
    expect(request.workloads).toEqual(SMALL_WORKLOADS);
    const { workloads } = await askBuiltin(NO_CLIENTS, {
      s3Clients: [],
      workloads: SMALL_WORKLOADS,
    });
    expect(Object.keys(workloads)).toEqual(expect.arrayContaining([...SMALL_WORKLOADS]));
    const own = 'workloads: [{ action: upload, fileSize: 1KiB }]';
    const before = { 's3-benchmarks.yml': `clients: { mine: { runner: [./run] } }\n${own}` };
    expect((await askedOf({ before })).request.workloads).toBeUndefined();
    expect((await askedOf(null, { workloads: ['mine'] })).request.workloads).toEqual(['mine']);
  });

  test('have five minutes on one instance type, unless another choice is made', async () => {
    const { request } = await askedOf();
    expect(request.budgetSeconds).toBe(300);
    expect(request.instanceTypes).toHaveLength(1);
    const asked = { budgetSeconds: 60, instanceTypes: ['local', 'local-1cpu'] };
    expect((await askedOf(null, asked)).request).toMatchObject(asked);
  });

  test('the pull request that brings the first client file is measured alone, and it is said', async () => {
    const { note, pull, request } = await askedOf({ before: {}, change: FILE });
    expect(note).toMatch(
      /^Nothing is compared: the merge base, [0-9a-f]{12}, has no s3-benchmarks\.yml yet\./,
    );
    expect(request).toMatchObject({ commit: pull.head, compareWith: undefined });
    expect(request).toMatchObject({ budgetSeconds: undefined });
  });

  test('a suite is compared, where that is in the workspace', async () => {
    const { request } = await askedOf({ before: {} }, { suite: '.' });
    expect(request).toMatchObject({ suite: 'https://github.com/octo-org/s3' });
    expect(request.clientRepository).toBeUndefined();
  });
});
