import { describe, expect, test } from 'vitest';
import { FakeGitHub } from '../../src/testing/fake-github/fake-github.ts';
import { forkPull, HEAD, issueCommentEvent } from '../../src/testing/fake-github/state.ts';
import { workflow } from '../../src/testing/workflows.ts';
import { answer, runTitle } from '../comment/answer.ts';
import { reportChanges } from '../comment/changes.ts';
import { conclude } from '../comment/conclude.ts';
import { publishComment, runMarker } from '../comment/conversation.ts';
import { readCommentEvent } from '../comment/event.ts';
import { RepositoryApi } from '../comment/repository-api.ts';

const repository = { owner: 'octo-org', repo: 's3' };
const RUN = {
  repository,
  repositoryUrl: 'https://github.com/octo-org/s3',
  id: '9000',
  url: 'https://github.com/octo-org/s3/actions/runs/9000',
  workflowFile: 'benchmark-comment.yml',
};

/** A GitHub that gives a job's token what the workflow file says, and the command's comment. */
async function seenBy(file: string, job: string): Promise<FakeGitHub> {
  const github = await FakeGitHub.start();
  github.state.permissions = workflow(file).jobs[job]!.permissions!;
  github.state.comments = [{ id: 501, issue: 12, login: 'mona', body: '/benchmark' }];
  return github;
}

function warn(message: string): never {
  throw new Error(message);
}

describe('the rights that a job has are enough', () => {
  test.each([
    '/benchmark',
    `/benchmark ${HEAD}`,
    '/benchmark cancel',
    '/benchmark compare-with=0123456 workloads=a_1 s3-clients=crt-c',
    '/benchmark help',
    '/benchmark x',
  ])('to answer %s', async (body) => {
    await using github = await seenBy('benchmark-comment.yml', 'answer');
    const { state } = github;
    if (body.includes(HEAD)) state.pulls.set(12, forkPull());
    const workflow = 'benchmark-comment.yml';
    state.gitCommits = [{ sha: '0123456'.padEnd(40, '7'), on: ['main'] }];
    state.runs = [{ id: 8001, title: runTitle(12), status: 'pending', workflow }];
    await answer({
      comment: readCommentEvent('issue_comment', issueCommentEvent({ body }))!,
      settings: { least: 'write', allowedBots: [], suites: [], client: false },
      run: RUN,
      api: new RepositoryApi(github.octokit(), repository),
      warn,
    });
    expect(state.reactions.length + state.comments.length).toBeGreaterThan(2);
  });

  test('to conclude a run', async () => {
    await using github = await seenBy('benchmark-comment.yml', 'conclude');
    const ended = { pullRequest: 12, sha: HEAD, result: 'cancelled' };
    const said = { status: '', regressions: '', verdict: '' };
    await conclude({ ...ended, ...said }, github.octokit(), RUN, warn);
    expect(github.state.comments).toHaveLength(2);
  });

  test.each(['leg-1', 'leg-2', 'leg-3', 'leg-4'])('to write progress from %s', async (leg) => {
    await using github = await seenBy('benchmark.yml', leg);
    const words = { marker: runMarker('9000'), body: 'Running.' };
    const options = { ...words, octokit: github.octokit(), repository, pullRequest: 12, warn };
    const commentId = await publishComment(options);
    expect(await publishComment({ ...options, commentId })).toBe(commentId);
  });

  test('to tell of changes', async () => {
    await using github = await seenBy('nightly.yml', 'changes');
    const told = (workload: string) => {
      const cell = { instanceType: 'a', storageClass: 'S3Standard', bucket: null } as const;
      const change = { ...cell, s3Client: 'b', workload, since: '2026-11-10', ratio: 0.8 };
      return reportChanges({ cells: 9, changes: [change] }, github.octokit(), repository);
    };
    const issue = await told('c');
    expect(issue).not.toBeNull();
    expect(await told('d')).toBe(issue);
  });
});

test('The right to issues is none to comment on a pull request.', async () => {
  await using github = await FakeGitHub.start();
  github.state.permissions = { issues: 'write', 'pull-requests': 'read' };
  const warnings: string[] = [];
  const octokit = github.octokit();
  const words = {
    marker: runMarker('9000'),
    body: 'Running.',
    warn: (one: string) => void warnings.push(one),
  };
  expect(await publishComment({ ...words, octokit, repository, pullRequest: 12 })).toBeNull();
  expect(warnings).toEqual([expect.stringContaining('Resource not accessible')]);
});
