import { type FakeComment, type FakeIssue, type FakeState, OUR_LOGIN } from './state.ts';

export interface Call {
  params: string[];
  query: URLSearchParams;
  body: Record<string, unknown>;
}

/** An answer of GitHub: its status, and what it holds. */
export type GitHubAnswer = [status: number, data: unknown];

const REPOSITORY = '/repos/octo-org/s3';
const NOT_FOUND: GitHubAnswer = [404, { message: 'Not Found' }];

/** By method and path; `*` is one part of a path. */
export const ROUTES: Readonly<Record<string, (state: FakeState, call: Call) => GitHubAnswer>> = {
  'POST /graphql': () => [200, { data: { viewer: { login: OUR_LOGIN } } }],

  [`GET ${REPOSITORY}/collaborators/*/permission`]: ({ users }, { params: [login = ''] }) => {
    const user = users.get(login);
    if (!user) return NOT_FOUND;
    const { id, permission, role } = user;
    return [200, { permission, role_name: role, user: { id, login, type: 'User' } }];
  },

  [`GET ${REPOSITORY}/pulls/*`]: ({ pulls }, { params: [number] }) => {
    const pull = pulls.get(Number(number));
    if (!pull) return NOT_FOUND;
    const base = { ...pull.base, repo: { default_branch: 'main', ...pull.base.repo } };
    return [200, { number: Number(number), ...pull, base }];
  },

  [`GET ${REPOSITORY}/git/ref/*`]: ({ refs }, { params: [ref = ''] }) =>
    refs.includes(ref) ? [200, { ref: `refs/${ref}` }] : NOT_FOUND,

  [`GET ${REPOSITORY}/commits/*`]: ({ gitCommits }, { params: [digits = ''] }) => {
    const [found, ...more] = gitCommits.filter(({ sha }) => sha.startsWith(digits));
    if (found && more.length === 0) return [200, { sha: found.sha }];
    return [422, { message: `No commit found for SHA: ${digits}` }];
  },

  'GET /repos/*/*/contents/*': ({ files }, { params: [, , path = ''] }) => {
    const text = files.get(path);
    if (text !== undefined) return [200, { content: Buffer.from(text).toString('base64') }];
    const inside = [...files.keys()].filter((name) => name.startsWith(`${path}/`));
    if (inside.length === 0) return NOT_FOUND;
    return [200, inside.map((name) => ({ name: name.slice(path.length + 1) }))];
  },

  [`GET ${REPOSITORY}/compare/*`]: ({ gitCommits, mergeBase }, { params: [basehead = ''] }) => {
    const [base, head] = basehead.split('...');
    if (!base || !head) return NOT_FOUND;
    const isOn = gitCommits.some(({ on, sha }) => sha === head && on.includes(base));
    return [200, { merge_base_commit: { sha: mergeBase }, status: isOn ? 'behind' : 'diverged' }];
  },

  [`GET ${REPOSITORY}/issues/*/comments`]: ({ comments }, { params: [issue], query }) => [
    200,
    page(
      comments.filter((one) => one.issue === Number(issue)),
      query,
    ).map(commentOf),
  ],

  [`POST ${REPOSITORY}/issues/*/comments`]: (state, { body, params: [issue] }) => {
    const text = String(body.body);
    if (text.length > 65_536) return [422, { message: 'body is too long' }];
    const comment = { id: state.nextId++, issue: Number(issue), login: OUR_LOGIN, body: text };
    state.comments.push(comment);
    return [201, commentOf(comment)];
  },

  [`PATCH ${REPOSITORY}/issues/comments/*`]: ({ comments }, { body, params: [id] }) => {
    const comment = comments.find((one) => one.id === Number(id));
    if (!comment) return NOT_FOUND;
    if (comment.login !== OUR_LOGIN) return [403, { message: 'Resource not accessible' }];
    comment.body = String(body.body);
    return [200, commentOf(comment)];
  },

  [`POST ${REPOSITORY}/issues/comments/*/reactions`]: ({ reactions }, { body, params: [id] }) => {
    reactions.push({ comment: Number(id), content: String(body.content) });
    return [201, {}];
  },

  [`GET ${REPOSITORY}/issues`]: ({ issues }, { query }) => {
    const label = query.get('labels') ?? '';
    const listed = issues.filter((one) => one.labels.includes(label)).map(issueOf);
    return [200, page(listed, query)];
  },

  [`POST ${REPOSITORY}/issues`]: (state, { body }) => {
    const issue: FakeIssue = {
      number: state.nextId++,
      login: OUR_LOGIN,
      state: 'open',
      labels: body.labels as string[],
      title: String(body.title),
      body: String(body.body),
    };
    if (issue.body.length > 65_536) return [422, { message: 'body is too long' }];
    state.issues.push(issue);
    return [201, issueOf(issue)];
  },

  [`POST ${REPOSITORY}/statuses/*`]: ({ statuses }, { body, params: [sha = ''] }) => {
    const { context, description, state } = body as Record<string, string>;
    statuses.push({ sha, state: state!, context: context!, description: description! });
    return [201, {}];
  },

  [`GET ${REPOSITORY}/actions/workflows/*/runs`]: ({ runs }, { params: [file], query }) => {
    const status = query.get('status');
    const listed = runs
      .filter((run) => run.workflow === file && run.status === status)
      .map(({ id, title }) => ({ id, display_title: title, event: query.get('event') }));
    return [200, { total_count: listed.length, workflow_runs: listed }];
  },

  [`POST ${REPOSITORY}/actions/runs/*/cancel`]: ({ cancelled, runs }, { params: [id] }) => {
    const run = runs.find((one) => one.id === Number(id));
    if (!run) return NOT_FOUND;
    if (run.status === 'completed') return [409, { message: 'Cannot cancel a completed run' }];
    cancelled.push(run.id);
    return [202, {}];
  },
};

function commentOf({ body, id, login }: FakeComment) {
  return { id, body, user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' } };
}

function issueOf({ login, ...issue }: FakeIssue) {
  return { ...issue, user: { login } };
}

function page<T>(all: readonly T[], query: URLSearchParams): T[] {
  const size = Number(query.get('per_page') ?? 30);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  return all.slice(from, from + size);
}
