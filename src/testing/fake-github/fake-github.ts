import type { Server } from 'node:http';
import { getOctokit } from '@actions/github';
import { serve } from '../fake-aws/server.ts';
import type { HttpReply, HttpRequest } from '../fake-aws/service.ts';
import { isPermitted } from './permissions.ts';
import { type Answer, ROUTES } from './routes.ts';
import { FakeState } from './state.ts';

const TOKEN = 'fake-token';

/** GitHub's REST API over HTTP, as far as the comment command uses it; of one repository, octo-org/s3. */
export class FakeGitHub {
  readonly state = new FakeState();
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
  octokit() {
    return getOctokit(TOKEN, { baseUrl: this.url, log: SILENT });
  }

  /** What a step needs to talk to this. */
  env(): Record<string, string> {
    return { GITHUB_API_URL: this.url, 'INPUT_GITHUB-TOKEN': TOKEN };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #reply(request: HttpRequest): HttpReply {
    const [status, data] = this.#answer(request);
    return {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...this.#link(request, data) },
      body: JSON.stringify(data),
    };
  }

  #answer({ body, headers, method, path, query }: HttpRequest): Answer {
    const asked = `${method} ${path}`;
    this.state.requests.push(asked);
    if (headers.authorization !== `token ${TOKEN}`) return [401, { message: 'Bad credentials' }];
    const fault = this.state.faults.find(({ request }) => request.test(asked));
    if (fault) return [fault.status, { message: `Fault ${fault.status}` }];
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

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
