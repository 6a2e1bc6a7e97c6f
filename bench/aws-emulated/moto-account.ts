import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { execa } from 'execa';
import type { Finding } from '../../infra/account/findings.ts';
import { messageOf } from '../../src/contract/input-error.ts';

const SOURCES = import.meta.dirname;
const CACHE = join(SOURCES, '../../node_modules/.cache/s3-benchmarks');

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
}

/** Calls that moto does not know: what the check of the account asks by them it cannot find out. */
const NOT_IN_MOTO = ['S3 Express One Zone', 'Quotas of machines', 'Key of the disks'];

/** What the check of a deployed account should not have found, unless moto is the cause. */
export function unexpected(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ about, severity }) => {
    if (severity === 'unknown') return !NOT_IN_MOTO.includes(about);
    return severity === 'deploy' || severity === 'runs';
  });
}

/** The virtual environment of a file of requirements; `complete` is there once all is installed. */
export function venvOf(requirements: Buffer, cache = CACHE) {
  const digest = createHash('sha256').update(requirements).digest('hex');
  const venv = join(cache, `moto-${digest.slice(0, 12)}`);
  return { venv, python: join(venv, 'bin/python'), complete: join(venv, 'complete') };
}

/**
 * @returns a Python that has moto, in a virtual environment of its own; null, said why, where there is none
 * @throws what pip says, in CI: a check that was left out there would look like one that passed
 */
export async function pythonWithMoto({
  cache = CACHE,
  isCi = Boolean(process.env.CI),
  python3 = 'python3',
} = {}): Promise<string | null> {
  const requirements = join(SOURCES, 'requirements.txt');
  const { venv, python, complete } = venvOf(await readFile(requirements), cache);
  if (existsSync(complete)) return python;
  console.log('Installing moto into a virtual environment; this is done once.');
  try {
    await rm(venv, { recursive: true, force: true });
    await mkdir(cache, { recursive: true });
    await execa(python3, ['-m', 'venv', venv]);
    await execa(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
    await writeFile(complete, '');
    return python;
  } catch (error) {
    if (isCi) throw error;
    console.log(`Skipped: there is no moto here (${messageOf(error).split('\n')[0]}).`);
    return null;
  }
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

  /** @param python with moto */
  static async start(python: string): Promise<MotoAccount> {
    const { HOME, PATH } = process.env;
    const child = spawn(python, ['account.py'], {
      cwd: SOURCES,
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
