import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

/** What became of a template. */
export interface Deployed {
  status: string;
  /** How many of each type of resource there are. */
  created: Record<string, number>;
  /** Of types that moto does not know. */
  leftOut: Record<string, number>;
  /** What was changed in the template for moto's sake. */
  notes: string[];
  outputs: Record<string, string>;
}

/** What was asked of the account. */
export interface Report {
  /** How often, by `service:Operation`. */
  calls: Record<string, number>;
  /** What is wrong, by botocore's models; a sentence each. */
  invalid: string[];
  /** Requests that were not looked at, by why. */
  unchecked: Record<string, number>;
  jobs: { name: string; exitCode: number | null }[];
}

/** account.py as a process, and GitHub's endpoint of ID tokens beside it. */
export class MotoAccount implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  readonly #tokens: Server;
  #endpoint = '';

  private constructor(child: ChildProcess, tokens: Server) {
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
    this.#tokens = tokens;
  }

  /** @param sources the folder of account.py */
  static async start(python: string, sources: string): Promise<MotoAccount> {
    const { HOME, PATH } = process.env;
    const child = spawn(python, ['account.py'], {
      cwd: sources,
      env: { HOME, PATH, PYTHONDONTWRITEBYTECODE: '1', PYTHONWARNINGS: 'ignore' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const tokens = createServer((_, response) => response.end(JSON.stringify({ value: JWT })));
    await new Promise<void>((resolve) => tokens.listen(0, '127.0.0.1', resolve));
    const account = new MotoAccount(child, tokens);
    account.#keepLastWords();
    account.#endpoint = (await account.#answer<{ endpoint: string }>()).endpoint;
    return account;
  }

  /** What a program's environment must hold to talk to this account. */
  get env(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL: this.#endpoint,
      AWS_ACCESS_KEY_ID: 'fake',
      AWS_SECRET_ACCESS_KEY: 'fake',
      AWS_MAX_ATTEMPTS: '2',
    };
  }

  /** What a job of a workflow has beside. */
  get idTokenEnv(): Record<string, string> {
    const { port } = this.#tokens.address() as AddressInfo;
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'fake',
    };
  }

  /** @param asked the template, the stack's name, and the program that a container starts with */
  deploy(asked: {
    template: object;
    stackName: string;
    job: readonly string[];
  }): Promise<Deployed> {
    this.#child.stdin!.write(`${JSON.stringify(asked)}\n`);
    return this.#answer<Deployed>();
  }

  /** Ends the account. */
  end(): Promise<Report> {
    this.#child.stdin!.end();
    return this.#answer<Report>();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill();
    this.#tokens.closeAllConnections();
    await new Promise((resolve) => this.#tokens.close(resolve));
  }

  #lastWords = '';

  /** Werkzeug writes a line for each request: only the end tells why a process died. */
  #keepLastWords(): void {
    this.#child.stderr!.on('data', (data) => {
      this.#lastWords = (this.#lastWords + data).slice(-4000);
    });
  }

  async #answer<T>(): Promise<T> {
    const { done, value } = await this.#lines.next();
    if (done) throw new Error(`account.py has ended:\n${this.#lastWords}`);
    return JSON.parse(value);
  }
}

/** Claims of a token; moto believes whatever it is given. */
const JWT = [
  { alg: 'none' },
  { sub: 'repo:octo-org/s3-benchmarks:environment:s3-benchmarks', aud: 'sts.amazonaws.com' },
  {},
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.');
