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
