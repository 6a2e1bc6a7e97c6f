import { expect, test } from 'vitest';
import { FakeGitHub } from '../../src/testing/fake-github/fake-github.ts';
import { HEAD, OUR_LOGIN } from '../../src/testing/fake-github/state.ts';
import { tellHandedOver, wasHandedOver } from './conclude.ts';
import { FINAL, runMarker, STATUS_CONTEXT } from './conversation.ts';

const run = {
  repository: { owner: 'octo-org', repo: 's3' },
  repositoryUrl: 'https://github.com/octo-org/s3',
  id: '9000',
  url: 'https://github.com/octo-org/s3/actions/runs/9000',
  workflowFile: 'benchmark-comment.yml',
};

test.each([
  ['failure', 'continue', true],
  ['cancelled', 'continue', false],
  ['failure', 'infrastructure-failed', false],
  ['failure', '', false],
])('A run that ended as %s with status "%s" was handed over: %s.', (result, status, expected) => {
  expect(wasHandedOver({ result, status })).toBe(expected);
});

test('The comment of a run that was handed over waits for a re-run, which may rewrite it.', async () => {
  await using github = await FakeGitHub.start();
  const { state } = github;
  state.comments = [{ id: 1, issue: 12, login: OUR_LOGIN, body: `${runMarker('9000')}\nRunning` }];
  await tellHandedOver({ pullRequest: 12, sha: HEAD }, github.octokit(), run, (message) => {
    throw new Error(message);
  });
  expect(state.statuses).toMatchObject([{ sha: HEAD, context: STATUS_CONTEXT, state: 'pending' }]);
  expect(state.comments).toHaveLength(1);
  expect(state.comments[0]!.body).toContain('*Re-run failed jobs*');
  expect(state.comments[0]!.body).toContain(`[run](${run.url})`);
  expect(state.comments[0]!.body).not.toContain(FINAL);
});
