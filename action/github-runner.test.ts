import { describe, expect, test } from 'vitest';
import { InputError } from '../src/contract/input-error.ts';
import { isFromOutside, readGitHubJob, triggerOf, withoutRights } from './github-runner.ts';

const env = {
  GITHUB_REPOSITORY: 'octo-org/s3',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_EVENT_NAME: 'push',
  RUNNER_TEMP: '/tmp/x',
};

describe('the job of GitHub', () => {
  test('is read from what the runner sets', () => {
    const request = { ACTIONS_ID_TOKEN_REQUEST_URL: 'u', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };
    expect(readGitHubJob({ ...env, ...request, GITHUB_STEP_SUMMARY: '/s' })).toEqual({
      repository: 'octo-org/s3',
      repositoryUrl: 'https://github.com/octo-org/s3',
      jobName: '',
      runId: '1',
      runAttempt: '2',
      event: 'push',
      payload: {},
      ref: '',
      sha: '',
      workspace: process.cwd(),
      runner: undefined,
      tempDir: '/tmp/x',
      summaryFile: '/s',
      idToken: { url: 'u', token: 't' },
      runUrl: 'https://github.com/octo-org/s3/actions/runs/1',
      apiUrl: 'https://api.github.com',
    });
  });

  test.each(Object.keys(env))('is not there without %s', (name) => {
    const reading = () => readGitHubJob({ ...env, [name]: '' });
    expect(reading).toThrow(`${name} is not set: this program is a GitHub Action`);
    expect(reading).toThrow(InputError);
  });

  test('may have no right to ask for ID tokens, and no summary', () => {
    expect(readGitHubJob(env)).toMatchObject({ summaryFile: null, idToken: { url: undefined } });
  });
});

describe('what an event counts as', () => {
  test.each([
    ['schedule', 'schedule'],
    ['workflow_dispatch', 'workflow_dispatch'],
    ['push', 'workflow_dispatch'],
    ['issue_comment', 'issue_comment'],
    // A stranger can cause these, so their jobs have the rights of a comment's.
    ['pull_request', 'issue_comment'],
    ['pull_request_target', 'issue_comment'],
    ['workflow_run', 'issue_comment'],
    ['something_new', 'issue_comment'],
  ])('%s: %s', (event, trigger) => {
    expect(triggerOf(event)).toBe(trigger);
  });
});

test.each<[string, number | null, string, boolean]>([
  ['a branch', 1, 'mona', false],
  ['a fork', 2, 'mona', true],
  ['a fork that is gone', null, 'mona', true],
  ['Dependabot', 1, 'dependabot[bot]', true],
])('the token of a pull request from %s can only read, or not', (_, head, login, outside) => {
  const repo = head === null ? null : { id: head };
  const sides = { head: { sha: '', repo }, base: { sha: '', repo: { id: 1 } } };
  const payload = { pull_request: { number: 7, user: { login }, ...sides } };
  expect(isFromOutside({ event: 'pull_request', payload })).toBe(outside);
  expect(isFromOutside({ event: 'pull_request_target', payload })).toBe(false);
  expect(isFromOutside({ event: 'push', payload: {} })).toBe(false);
});

test('code of a suite gets none of the rights that the step has', () => {
  const environment = {
    PATH: '/bin',
    RUNNER_TEMP: '/tmp',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    GITHUB_TOKEN: 'secret',
    GITHUB_ENV: '/tmp/env',
    'INPUT_ROLE-TO-ASSUME': 'arn',
    STATE_started: '{}',
  };
  expect(withoutRights(environment)).toEqual({ PATH: '/bin', RUNNER_TEMP: '/tmp' });
});
