import { describe, expect, test } from 'vitest';
import { FakeGitHub } from '../../src/testing/fake-github/fake-github.ts';
import { HEAD, OUR_LOGIN } from '../../src/testing/fake-github/state.ts';
import { commitStateOf, conclude, type EndedJob } from './conclude.ts';
import { FINAL, runMarker, STATUS_CONTEXT } from './conversation.ts';

const run = {
  repository: { owner: 'octo-org', repo: 's3' },
  repositoryUrl: 'https://github.com/octo-org/s3',
  id: '9000',
  url: 'https://github.com/octo-org/s3/actions/runs/9000',
  workflowFile: 'benchmark-comment.yml',
};
const NONE = 'None of 48 cells slower, 48 not flagged';
const SLOWER = '3 of 48 cells slower, 45 not flagged';
const UNJUDGED = 'None of 132 cells could be judged, 132 not comparable';
const GIVEN_UP = '1 of 48 cells could not be judged, 47 not flagged';
const ended = (fields: Partial<EndedJob> = {}): EndedJob => ({
  pullRequest: 12,
  sha: HEAD,
  result: 'success',
  status: 'succeeded',
  regressions: '0',
  verdict: NONE,
  ...fields,
});

test.each<[Partial<EndedJob>, string, string]>([
  [{}, 'success', NONE],
  [{ regressions: '', verdict: '' }, 'success', 'All benchmarks ran'],
  [{ regressions: '', verdict: UNJUDGED }, 'error', UNJUDGED],
  [{ regressions: '', verdict: UNJUDGED, status: 'benchmarks-failed' }, 'error', UNJUDGED],
  [{ status: 'could-not-be-judged', verdict: GIVEN_UP }, 'error', GIVEN_UP],
  [{ status: 'could-not-be-judged', verdict: GIVEN_UP, result: 'failure' }, 'error', GIVEN_UP],
  [
    { status: 'could-not-be-judged', verdict: '', regressions: '' },
    'error',
    'No cell could be judged',
  ],
  [{ result: 'failure', regressions: '3', verdict: SLOWER }, 'failure', SLOWER],
  [{ result: 'success', regressions: '3', verdict: SLOWER }, 'success', SLOWER],
  [{ result: 'failure', status: 'benchmarks-failed' }, 'failure', 'Some benchmarks failed'],
  [{ result: 'success', status: 'benchmarks-failed' }, 'success', 'Some benchmarks failed'],
  [{ result: 'cancelled', status: 'interrupted', regressions: '1' }, 'error', 'Cancelled'],
  [{ result: 'failure', status: '' }, 'error', 'Ended without a result'],
  [{ result: 'failure', status: 'infrastructure-failed' }, 'error', 'Ended without a result'],
  [{ result: 'success', status: 'continue' }, 'error', 'Ended without a result'],
  [{ result: 'skipped', status: '' }, 'error', 'Ended without a result'],
])('%j gives the commit the status %s, "%s".', (fields, state, description) => {
  expect(commitStateOf(ended(fields))).toEqual({ state, description });
});

describe('the comment of a run', () => {
  const concluded = async (body: string, fields: Partial<EndedJob>) => {
    await using github = await FakeGitHub.start();
    const { state } = github;
    state.comments = [{ id: 1, issue: 12, login: OUR_LOGIN, body }];
    await conclude(ended(fields), github.octokit(), run, (message) => {
      throw new Error(message);
    });
    expect(state.statuses).toMatchObject([{ sha: HEAD, context: STATUS_CONTEXT }]);
    expect(state.comments).toHaveLength(1);
    return state.comments[0]!.body;
  };

  test('that has its last words keeps them', async () => {
    const body = `${runMarker('9000')}\n2 slower\n${FINAL}`;
    expect(await concluded(body, {})).toBe(body);
  });

  test('that was cancelled before its turn says so', async () => {
    const body = await concluded(`${runMarker('9000')}\n**Queued**`, { result: 'cancelled' });
    expect(body).toContain(`**Cancelled**. [Run](${run.url})`);
    expect(body.endsWith(FINAL)).toBe(true);
  });

  test('whose runner was lost says so', async () => {
    const body = await concluded(`${runMarker('9000')}\nRunning`, {
      result: 'failure',
      status: '',
    });
    expect(body).toContain('**Ended without a result**');
  });
});

test('Where GitHub fails there are warnings, and no error.', async () => {
  await using github = await FakeGitHub.start();
  github.state.faults.push({ request: /./, status: 500 });
  const warnings: string[] = [];
  await conclude(ended(), github.octokit(), run, (message) => warnings.push(message));
  expect(warnings).toHaveLength(2);
});
