interface FakeUser {
  id: number;
  permission: 'admin' | 'write' | 'read' | 'none';
  role: string;
}

interface FakePull {
  state: 'open' | 'closed';
  draft: boolean;
  head: { ref: string; sha: string; repo: { id: number } | null };
  base: { ref: string; sha: string; repo: { id: number; default_branch?: string } };
}

export interface FakeComment {
  id: number;
  issue: number;
  login: string;
  body: string;
}

export interface FakeIssue {
  number: number;
  login: string;
  state: 'open' | 'closed';
  labels: string[];
  title: string;
  body: string;
}

/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
export interface GitHubFault {
  request: RegExp;
  status: number;
  /** How many requests meet it; default: all. */
  times?: number;
  message?: string;
  headers?: Record<string, string>;
  /** The work is done, and then the connection is cut, or cut in the middle of the answer. */
  cut?: 'before-answer' | 'in-answer';
}

interface FakeRun {
  id: number;
  title: string;
  status: string;
  workflow: string;
}

interface FakeCommit {
  sha: string;
  /** Branches that it is part of; none: of a fork. */
  on: readonly string[];
}

const REPOSITORY_ID = 123456;
export const HEAD = 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334';
export const MERGE_BASE = 'b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0';

/** The account of a job's own token. */
export const OUR_LOGIN = 'github-actions[bot]';

/** All that a repository holds, as far as the command cares. */
export class FakeState {
  readonly users = new Map<string, FakeUser>([
    ['mona', { id: 101, permission: 'write', role: 'write' }],
    ['boss', { id: 102, permission: 'admin', role: 'admin' }],
    ['keeper', { id: 103, permission: 'write', role: 'maintain' }],
    ['helper', { id: 104, permission: 'read', role: 'triage' }],
    ['stranger', { id: 105, permission: 'read', role: 'read' }],
    ['nobody', { id: 106, permission: 'none', role: 'none' }],
  ]);
  readonly pulls = new Map<number, FakePull>([[12, somePull()]]);
  comments: FakeComment[] = [];
  issues: FakeIssue[] = [];
  runs: FakeRun[] = [];
  readonly cancelled: number[] = [];
  readonly reactions: { comment: number; content: string }[] = [];
  readonly statuses: { sha: string; state: string; context: string; description: string }[] = [];
  /** `METHOD /path` of every request, in order. */
  readonly requests: string[] = [];
  /** What requests that match meet. */
  readonly faults: GitHubFault[] = [];
  /** What the token may do, as `permissions` of a job says it; null: everything. */
  permissions: Readonly<Record<string, string>> | null = null;
  nextId = 1000;
  /** Where every change left its base. */
  mergeBase = MERGE_BASE;
  /** Without `refs/`. */
  refs: string[] = ['heads/main', 'heads/v1/x', 'tags/v1.0'];
  /** Of the repository and all its forks, as GitHub keeps them. */
  gitCommits: FakeCommit[] = [];
  /** What every repository holds, whichever its commit. */
  readonly files = new Map<string, string>([
    ['workloads/a_1.run.json', '{}'],
    ['workloads/b-2.run.json', '{}'],
    ['scripts/utils.py', "S3_CLIENTS = {'crt-c': 'c', 'rclone': 'rclone'}"],
  ]);
}

export function somePull(fields: Partial<FakePull> = {}): FakePull {
  return {
    state: 'open',
    draft: false,
    head: { ref: 'faster', sha: HEAD, repo: { id: REPOSITORY_ID } },
    base: { ref: 'main', sha: 'c'.repeat(40), repo: { id: REPOSITORY_ID } },
    ...fields,
  };
}

/** From a fork, whose branch has this name. */
export function forkPull(ref = 'main'): FakePull {
  return somePull({ head: { ref, sha: HEAD, repo: { id: 777 } } });
}

/** What differs between the events of the tests. */
export interface CommentFacts {
  body: string;
  action: string;
  login: string;
  userId: number;
  userType: 'User' | 'Bot';
  /** false: on an issue. */
  onPullRequest: boolean;
  number: number;
}

const API = 'https://api.github.com/repos/octo-org/s3';

/** An `issue_comment` event with the fields that GitHub's webhook documentation shows. */
export function issueCommentEvent(facts: Partial<CommentFacts> = {}) {
  const {
    action = 'created',
    body = '/benchmark',
    login = 'mona',
    number = 12,
    onPullRequest = true,
    userId = 101,
    userType = 'User',
  } = facts;
  const user = { login, id: userId, type: userType, site_admin: false };
  const html = `https://github.com/octo-org/s3/pull/${number}`;
  return {
    action,
    issue: {
      url: `${API}/issues/${number}`,
      html_url: html,
      number,
      title: 'Read faster; `$(id)`',
      user: { login: 'octocat', id: 1, type: 'User' },
      labels: [],
      state: 'open',
      locked: false,
      comments: 1,
      author_association: 'CONTRIBUTOR',
      ...(onPullRequest && {
        draft: false,
        pull_request: { url: `${API}/pulls/${number}`, html_url: html, merged_at: null },
      }),
      body: 'Reads faster.',
    },
    comment: {
      url: `${API}/issues/comments/501`,
      html_url: `${html}#issuecomment-501`,
      id: 501,
      user,
      created_at: '2026-11-20T10:00:00Z',
      updated_at: '2026-11-20T10:00:00Z',
      author_association: 'CONTRIBUTOR',
      body,
      performed_via_github_app: null,
    },
    repository: {
      id: 123456,
      name: 's3',
      full_name: 'octo-org/s3',
      private: false,
      owner: { login: 'octo-org', id: 65535, type: 'Organization' },
      default_branch: 'main',
    },
    sender: user,
  };
}
