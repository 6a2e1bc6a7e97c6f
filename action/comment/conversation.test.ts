import { expect, test } from 'vitest';
import { FakeGitHub } from '../../src/testing/fake-github/fake-github.ts';
import { OUR_LOGIN } from '../../src/testing/fake-github/state.ts';
import { FINAL, publishComment, runMarker } from './conversation.ts';

const marker = runMarker('9000');

async function published(github: FakeGitHub, fields: { commentId?: number; final?: boolean } = {}) {
  const warnings: string[] = [];
  const id = await publishComment({
    octokit: github.octokit(),
    repository: { owner: 'octo-org', repo: 's3' },
    pullRequest: 12,
    marker,
    body: 'Running.',
    warn: (message) => warnings.push(message),
    ...fields,
  });
  return { id, warnings };
}

test('The first time makes a comment, the next writes the same one.', async () => {
  await using github = await FakeGitHub.start();
  const { id } = await published(github);
  expect(await published(github, { final: true })).toEqual({ id, warnings: [] });
  const body = `${marker}\nRunning.\n${FINAL}`;
  expect(github.state.comments).toEqual([{ id, issue: 12, login: OUR_LOGIN, body }]);
});

test('It is found on the third page of a long conversation.', async () => {
  await using github = await FakeGitHub.start();
  const others = Array.from({ length: 250 }, (_, id) => ({ id, login: 'mona', body: 'Words.' }));
  const ours = { id: 900, login: OUR_LOGIN, body: `${marker}\nQueued.` };
  github.state.comments = [...others, ours].map((one) => ({ ...one, issue: 12 }));
  expect((await published(github)).id).toBe(900);
  expect(github.state.comments).toHaveLength(251);
});

test('A comment of somebody else with the marker is left alone, and so is ours of another run.', async () => {
  await using github = await FakeGitHub.start();
  const comments = [
    { id: 1, issue: 12, login: 'mallory', body: `${marker}\nfast!` },
    { id: 2, issue: 12, login: OUR_LOGIN, body: runMarker('90001') },
    { id: 3, issue: 12, login: OUR_LOGIN, body: `> ${marker}` },
  ];
  github.state.comments = structuredClone(comments);
  await published(github);
  expect(github.state.comments.slice(0, 3)).toEqual(comments);
  expect(github.state.comments).toHaveLength(4);
});

test('A known comment is written without a search; when it was deleted, another is made.', async () => {
  await using github = await FakeGitHub.start();
  const { id } = await published(github);
  github.state.requests.length = 0;
  expect((await published(github, { commentId: id! })).id).toBe(id);
  expect(github.state.requests).toEqual([`PATCH /repos/octo-org/s3/issues/comments/${id}`]);
  github.state.comments = [];
  expect((await published(github, { commentId: id! })).id).not.toBe(id);
  expect(github.state.comments).toHaveLength(1);
});

test.each([401, 403, 422, 500])(
  'Where GitHub answers %i there is a warning, and no error.',
  async (status) => {
    await using github = await FakeGitHub.start();
    github.state.faults.push({ request: /comments$/, status });
    const { id, warnings } = await published(github);
    expect(id).toBeNull();
    expect(warnings).toEqual([expect.stringContaining('The comment on #12 could not be written')]);
  },
);
