import type { Server } from 'node:http';
import { GITHUB_PATIENCE_MS, type Octokit, openGitHub } from '../../../action/github-client.ts';
import type { Patience } from '../../net/patience.ts';
import { type HttpReply, type HttpRequest, serve } from '../fake-aws/service.ts';
import { VirtualClock } from '../virtual-clock.ts';
import { type GitHubAnswer, ROUTES } from './routes.ts';
import { FakeState } from './state.ts';

const TOKEN = 'fake-token';

/** GitHub's REST API over HTTP, as far as the comment command uses it; of one repository, octo-org/s3. */
export class FakeGitHub {
  readonly state = new FakeState();
  readonly clock = new VirtualClock();
  /** What a person was told of waits. */
  readonly notices: string[] = [];
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(): Promise<FakeGitHub> {
    // The server must be there before what it serves.
    let github: FakeGitHub | undefined;
    const { server, url } = await serve(async (request) => github!.#reply(request));
    github = new FakeGitHub(server, url);
    return github;
  }

  /** The real client, talking to this. */
  octokit(): Octokit {
    return openGitHub({ token: TOKEN, apiUrl: this.url, patience: this.patience });
  }

  /** In virtual time, with the longest waits that the policy may choose. */
  get patience(): Patience {
    const { clock } = this;
    const { signal } = new AbortController();
    const notice = (text: string) => this.notices.push(text);
    return { clock, signal, forMs: GITHUB_PATIENCE_MS, notice, random: () => 1 };
  }

  /** What a step needs to talk to this. */
  env(): Record<string, string> {
    return { GITHUB_API_URL: this.url, 'INPUT_GITHUB-TOKEN': TOKEN };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #reply(request: HttpRequest): HttpReply | null {
    const asked = `${request.method} ${request.path}`;
    this.state.requests.push(asked);
    const fault = this.state.faults.find(
      ({ request, times = 1 }) => times > 0 && request.test(asked),
    );
    if (fault?.times !== undefined) fault.times--;
    const failed = fault && fault.cut === undefined;
    const [status, data] = failed
      ? [fault.status, { message: fault.message ?? `Fault ${fault.status}` }]
      : this.#answer(request);
    if (fault?.cut === 'before-answer') return null;
    const type = { 'content-type': 'application/json; charset=utf-8' };
    return {
      status,
      headers: { ...type, ...this.#link(request, data), ...fault?.headers },
      body: JSON.stringify(data),
      cut: fault?.cut === 'in-answer',
    };
  }

  #answer({ body, headers, method, path, query }: HttpRequest): GitHubAnswer {
    const asked = `${method} ${path}`;
    if (headers.authorization !== `token ${TOKEN}`) return [401, { message: 'Bad credentials' }];
    if (!isPermitted(asked, this.state)) {
      return [403, { message: 'Resource not accessible by integration' }];
    }
    for (const [route, answer] of Object.entries(ROUTES)) {
      const pattern = new RegExp(`^${route.replaceAll('*', '([^/]+)')}$`);
      const found = pattern.exec(asked);
      if (!found) continue;
      const params = found.slice(1).map(decodeURIComponent);
      return answer(this.state, {
        params,
        query,
        body: body.length > 0 ? JSON.parse(body.toString()) : {},
      });
    }
    return [404, { message: `The fake knows no ${asked}` }];
  }

  /** Where the next page is, while pages are full. */
  #link({ path, query }: HttpRequest, data: unknown): Record<string, string> {
    const size = Number(query.get('per_page') ?? 30);
    if (!Array.isArray(data) || data.length < size) return {};
    const next = new URLSearchParams(query);
    next.set('page', String(Number(query.get('page') ?? 1) + 1));
    return { link: `<${this.url}${path}?${next}>; rel="next"` };
  }
}

type Needed = [permission: string, level: 'read' | 'write'];

/** What can be a comment's or a reaction's place: GitHub asks for the right to that. */
function placeOf(issue: number | undefined, { pulls }: FakeState): string {
  return issue !== undefined && pulls.has(issue) ? 'pull-requests' : 'issues';
}

/**
 * What a token needs for a request, by GitHub's REST documentation; what it reads of a public
 * repository without any right is not here. Comments on pull requests and reactions to them need
 * `pull-requests`, whatever the paths say: `issues` alone is answered with 403.
 */
const NEEDED: readonly [RegExp, (state: FakeState, id: number) => Needed][] = [
  [/^POST .*\/issues\/(\d+)\/comments$/, (state, id) => [placeOf(id, state), 'write']],
  [
    /^(?:PATCH|POST) .*\/issues\/comments\/(\d+)(?:\/reactions)?$/,
    (state, id) => [placeOf(state.comments.find((one) => one.id === id)?.issue, state), 'write'],
  ],
  [/^POST .*\/issues$/, () => ['issues', 'write']],
  [/^GET .*\/pulls\/\d+$/, () => ['pull-requests', 'read']],
  [/^GET .*\/(compare|contents|commits|git\/ref)\//, () => ['contents', 'read']],
  [/^POST .*\/statuses\//, () => ['statuses', 'write']],
  [/^GET .*\/actions\/workflows\//, () => ['actions', 'read']],
  [/^POST .*\/actions\/runs\//, () => ['actions', 'write']],
];

/** @param asked `METHOD /path` */
function isPermitted(asked: string, state: FakeState): boolean {
  const { permissions } = state;
  if (permissions === null) return true;
  return NEEDED.every(([request, needed]) => {
    const found = request.exec(asked);
    if (!found) return true;
    const [permission, level] = needed(state, Number(found[1]));
    const held = permissions[permission];
    return held === 'write' || held === level;
  });
}
