import { describe, expect, onTestFinished, test } from 'vitest';
import { FakeGitHub } from '../src/testing/fake-github/fake-github.ts';
import { forkPull, type GitHubFault } from '../src/testing/fake-github/state.ts';
import { conclude } from './comment/conclude.ts';
import { publishComment, runMarker } from './comment/conversation.ts';
import { RepositoryApi } from './comment/repository-api.ts';

const REPOSITORY = { owner: 'octo-org', repo: 's3' };
const MINUTE = 60_000;

async function start(...faults: GitHubFault[]) {
  const github = await FakeGitHub.start();
  onTestFinished(() => github[Symbol.asyncDispose]());
  github.state.faults.push(...faults);
  const octokit = github.octokit();
  const begunMs = github.clock.now().getTime();
  const passedMs = () => github.clock.now().getTime() - begunMs;
  return { github, octokit, api: new RepositoryApi(octokit, REPOSITORY), passedMs };
}

const SECONDARY = {
  status: 403,
  message:
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
};

describe('asks again after', () => {
  test.each<[string, Omit<GitHubFault, 'request'>, number]>([
    ['a secondary rate limit', SECONDARY, 60_000],
    ['a limit that names its time', { ...SECONDARY, headers: { 'retry-after': '90' } }, 90_000],
    ['a 429', { status: 429 }, 60_000],
    ['a fault of the server', { status: 502 }, 1_000],
    ['a cut connection', { status: 0, cut: 'before-answer' }, 1_000],
    ['an answer that was cut', { status: 0, cut: 'in-answer' }, 1_000],
  ])('%s', async (_, fault, leastMs) => {
    const { api, passedMs } = await start({ request: /permission$/, times: 2, ...fault });
    expect(await api.permissionOf('mona')).toMatchObject({ userId: 101 });
    expect(passedMs()).toBeGreaterThanOrEqual(leastMs);
    expect(passedMs()).toBeLessThan(4 * MINUTE);
  });

  test('the time at which a used-up limit begins again', async () => {
    const { api, github, passedMs } = await start();
    const reset = String(github.clock.now().getTime() / 1000 + 200);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    github.state.faults.push({ request: /permission$/, status: 403, times: 1, headers });
    await api.permissionOf('mona');
    expect(passedMs()).toBe(200_000);
  });
});

test('does not wait for a limit that begins again in an hour, nor for ever', async () => {
  const { api, github, passedMs } = await start();
  const headers = { 'retry-after': '3600' };
  github.state.faults.push({ request: /permission$/, headers, ...SECONDARY });
  await expect(api.permissionOf('mona')).rejects.toThrow('secondary rate limit');
  expect(passedMs()).toBe(0);
  github.state.faults.splice(0, 1, { request: /pulls/, status: 500 });
  await expect(api.pullRequest(12)).rejects.toThrow('Fault 500');
  expect(passedMs()).toBe(5 * MINUTE);
});

test('does not ask again for what is refused', async () => {
  const { api, github } = await start({ request: /pulls/, status: 403 });
  await expect(api.pullRequest(12)).rejects.toThrow('Fault 403');
  expect(github.state.requests).toHaveLength(1);
});

test.each<[string, Omit<GitHubFault, 'request'>]>([
  ['answered by 502 after it was written', { status: 502, cut: 'before-answer' }],
  ['cut off in its answer', { status: 0, cut: 'in-answer' }],
  ['refused for the secondary rate limit', SECONDARY],
  ['answered by a fault of the server', { status: 503 }],
])('a comment that is %s stands there once', async (_, fault) => {
  const { github, octokit } = await start({ request: /^POST .*comments$/, times: 1, ...fault });
  const warnings: string[] = [];
  const id = await publishComment({
    octokit,
    repository: REPOSITORY,
    pullRequest: 12,
    marker: runMarker('1'),
    body: 'Queued',
    warn: (message) => warnings.push(message),
  });
  expect(github.state.comments).toMatchObject([{ id, body: expect.stringContaining('Queued') }]);
  expect(warnings).toEqual([]);
});

test('the last words of a run are not lost to a limit', async () => {
  const { github, octokit } = await start({ request: /./, times: 3, ...SECONDARY });
  const ended = {
    ...{ pullRequest: 12, sha: 'a'.repeat(40), result: 'cancelled' },
    ...{ status: '', regressions: '', verdict: '' },
  };
  github.state.pulls.set(12, forkPull());
  const run = {
    repository: REPOSITORY,
    repositoryUrl: 'https://github.com/octo-org/s3',
    id: '9',
    url: 'https://github.com/octo-org/s3/actions/runs/9',
    workflowFile: 'x.yml',
  };
  const warnings: string[] = [];
  await conclude(ended, octokit, run, (message) => warnings.push(message));
  expect(warnings).toEqual([]);
  expect(github.state.statuses).toHaveLength(1);
  expect(github.state.comments[0]?.body).toContain('Cancelled');
});
