import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { onFakeAws, RunnerJob, type StepOptions } from '../action-harness.ts';
import { FAKE_STACK_NAME, FakeAws } from '../fake-aws/fake-aws.ts';
import { FakeGitHub } from '../fake-github/fake-github.ts';
import { somePull } from '../fake-github/state.ts';
import { type SuiteAtGitHub, suiteAt } from '../git-repository.ts';
import { forwardProxy } from '../proxies.ts';
import { tempDir } from '../temp-dir.ts';
import { GATED_SUITE, JobProcesses } from './job-processes.ts';

/** An address of this machine at which nothing listens: only a proxy knows what is behind it. */
const BEHIND_THE_PROXY = '127.0.0.77';
const PROXY_PASSWORD = 'proxy-password';
const REPOSITORY = 'https://github.com/octo-org/s3.git';

export interface WorldOptions {
  dist: string;
  /** Whether the stack has a lock of Batch. */
  locked: boolean;
  /** Whether jobs are processes, or do as their scripts say. */
  realJobs: boolean;
  /** Whether a proxy is the only way to AWS. */
  proxied: boolean;
}

/** All that is outside: AWS, GitHub, a repository with a suite, and perhaps a proxy before them. */
export class World {
  readonly aws: FakeAws;
  readonly github: FakeGitHub;
  readonly suite: SuiteAtGitHub;
  readonly jobs: JobProcesses | null;
  readonly dist: string;
  /** git fails so often before it does what it is asked. */
  readonly #gitHiccups: string;
  readonly #env: Record<string, string | undefined>;
  readonly #nodeArgs: readonly string[];

  private constructor(
    { dist, realJobs }: WorldOptions,
    parts: { aws: FakeAws; github: FakeGitHub; suite: SuiteAtGitHub },
    env: Record<string, string>,
  ) {
    const { aws, github, suite } = parts;
    [this.aws, this.github, this.suite] = [aws, github, suite];
    this.dist = dist;
    this.jobs = realJobs ? new JobProcesses(aws, suite.env) : null;
    const fake = onFakeAws(aws);
    this.#nodeArgs = fake.nodeArgs;
    const tools = tempDir();
    this.#gitHiccups = join(tools, 'hiccups');
    this.#env = { ...fake.env, ...suite.env, ...github.env(), ...env };
    this.#env.PATH = `${tools}:${process.env.PATH}`;
    this.#installGit(tools);
  }

  static async start(options: WorldOptions): Promise<World> {
    const aws = await FakeAws.start(options.locked ? {} : { lock: null });
    const github = await FakeGitHub.start();
    onTestFinished(async () => {
      await aws[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    });
    const url = aws.manifest.suite;
    const script = options.realJobs ? { 'scripts/prep-build-run-benchmarks.py': GATED_SUITE } : {};
    const suite = await suiteAt(url, tempDir());
    if (options.realJobs) suite.commit = await suite.repository.commit(script);
    // The same repository is the one of pull requests.
    const config = { GIT_CONFIG_COUNT: '2', GIT_CONFIG_VALUE_1: REPOSITORY };
    Object.assign(suite.env, config, { GIT_CONFIG_KEY_1: suite.env.GIT_CONFIG_KEY_0 });
    const head = await suite.repository.commit({ 'README.md': 'faster' });
    const { base } = somePull();
    const pull = somePull({ head: { ref: 'faster', sha: head, repo: base.repo } });
    github.state.pulls.set(12, pull);
    github.state.mergeBase = suite.commit;
    suite.commit = head;
    const env = options.proxied ? await behindProxy(aws) : {};
    return new World(options, { aws, github, suite }, env);
  }

  /** A job of a workflow that uses the action. */
  runnerJob(options: StepOptions): RunnerJob {
    const inputs = {
      'role-to-assume': this.aws.role.arn,
      'aws-region': this.aws.manifest.region,
      'stack-name': FAKE_STACK_NAME,
      ...options.inputs,
    };
    return new RunnerJob(this.dist, { ...this.step(options), inputs });
  }

  /** What every step has. */
  step({ env, nodeArgs = [], ...options }: StepOptions): StepOptions {
    return {
      ...options,
      env: { ...this.#env, ...env },
      nodeArgs: [...this.#nodeArgs, ...nodeArgs],
    };
  }

  /** The next calls of git cannot find GitHub. */
  failGit(times: number): void {
    writeFileSync(this.#gitHiccups, 'x'.repeat(times));
  }

  /** What no output may hold, beside what is masked. */
  get secrets(): string[] {
    return [
      ...['fake-token', PROXY_PASSWORD, this.aws.github.requestToken],
      ...(this.jobs?.secrets ?? []),
    ];
  }

  #installGit(tools: string): void {
    mkdirSync(tools, { recursive: true });
    const script = `#!/bin/sh
if [ -s '${this.#gitHiccups}' ]; then
  left=$(cat '${this.#gitHiccups}')
  printf %s "\${left#x}" > '${this.#gitHiccups}'
  echo "fatal: unable to access '${REPOSITORY}/': Could not resolve host: github.com" >&2
  exit 128
fi
PATH='${process.env.PATH}' exec git "$@"
`;
    writeFileSync(join(tools, 'git'), script, { mode: 0o755 });
  }
}

/** AWS has another address, at which only the proxy finds it. */
async function behindProxy(aws: FakeAws): Promise<Record<string, string>> {
  const port = Number(new URL(aws.env().AWS_ENDPOINT_URL!).port);
  const { url } = await forwardProxy({ [BEHIND_THE_PROXY]: { port } }, PROXY_PASSWORD);
  const moved = (address: string) => address.replace('127.0.0.1', BEHIND_THE_PROXY);
  const { ACTIONS_ID_TOKEN_REQUEST_URL, AWS_ENDPOINT_URL } = aws.env();
  return {
    HTTP_PROXY: url,
    AWS_ENDPOINT_URL: moved(AWS_ENDPOINT_URL!),
    ACTIONS_ID_TOKEN_REQUEST_URL: moved(ACTIONS_ID_TOKEN_REQUEST_URL!),
  };
}
