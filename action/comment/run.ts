import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { flag } from '../../src/app/read-fields.ts';
import { textOf } from '../../src/contract/file-kinds.ts';
import { InputError, printable, requireKnown } from '../../src/contract/input-error.ts';
import { GITHUB_PATIENCE_MS, openGitHub } from '../github-client.ts';
import { clock, type Environment, runnerVariable } from '../github-runner.ts';
import { answer, LEAST_PERMISSIONS, type LeastPermission } from './answer.ts';
import { readChanges, reportChanges } from './changes.ts';
import { conclude, tellHandedOver, wasHandedOver } from './conclude.ts';
import type { CommandComment, Outputs } from './event.ts';
import { type Octokit, type Repository, RepositoryApi } from './repository-api.ts';

type GetInput = (name: string) => string;

const warn = (message: string) => core.warning(message);

/** @throws InputError for wrong inputs of the workflow */
export async function answerComment(
  comment: CommandComment,
  get: GetInput,
  env: Environment,
): Promise<Outputs> {
  const run = readThisRun(env);
  const api = new RepositoryApi(octokitOf(get, env), run.repository);
  const outputs = await answer({ comment, settings: readSettings(get), run, api, warn });
  core.info(outputs.run ? `Benchmark ${outputs.sha}.` : 'Nothing to run.');
  return outputs;
}

/** @throws InputError for wrong inputs of the workflow */
export async function concludeRun(get: GetInput, env: Environment): Promise<void> {
  const ended = {
    pullRequest: Number(checked('pull-request', get, /^[1-9]\d{0,9}$/)),
    sha: checked('sha', get, /^[0-9a-f]{40}$/),
    result: checked('result', get, /^(success|failure|cancelled|skipped)$/),
    status: checked('status', get, /^[a-z-]*$/),
    regressions: checked('regressions', get, /^\d*$/),
    // It names S3 clients, of any suite; a commit's status shows it as plain text.
    verdict: printable(get('verdict'), 300),
  };
  const tell = wasHandedOver(ended) ? tellHandedOver : conclude;
  await tell(ended, octokitOf(get, env), readThisRun(env), warn);
}

/** @throws InputError for a file that the command `history` did not write */
export async function tellChanges(get: GetInput, env: Environment): Promise<void> {
  const file = checked('changes-file', get, /./);
  const changes = readChanges(textOf(readFileSync(file), file), file);
  const { repository } = readThisRun(env);
  const issue = await reportChanges(changes, octokitOf(get, env), repository);
  core.info(issue === null ? 'No new changes.' : `Reported in #${issue}.`);
}

function checked(name: string, get: GetInput, form: RegExp): string {
  const value = get(name);
  if (form.test(value)) return value;
  throw new InputError(`${name} is "${printable(value)}": give an output of the workflow's jobs.`);
}

function octokitOf(get: GetInput, env: Environment): Octokit {
  const token = checked('github-token', get, /./);
  const patience = {
    clock,
    signal: new AbortController().signal,
    forMs: GITHUB_PATIENCE_MS,
    notice: core.info,
  };
  return openGitHub({ token, apiUrl: env.GITHUB_API_URL, patience });
}

/** What the workflow allows. */
export interface Settings {
  least: LeastPermission;
  /** Logins of bots that may give commands, e.g. `renovate[bot]`. */
  allowedBots: readonly string[];
  /** The repository is a client's: only there another suite can be asked for. */
  client: boolean;
  /** What `suite=` may name. */
  suites: readonly string[];
}

/** The workflow run that this is a part of. */
export interface ThisRun {
  repository: Repository;
  repositoryUrl: string;
  id: string;
  url: string;
  /** File name of the workflow. */
  workflowFile: string;
}

/** @throws InputError */
export function readSettings(get: (name: string) => string): Settings {
  const least = requireKnown('permission', get('permission') || 'write', LEAST_PERMISSIONS);
  return {
    least: least as LeastPermission,
    allowedBots: list(get('allowed-bots')),
    client: flag('client', get('client')),
    suites: list(get('suites')).map((suite) => {
      if (/^https:\/\/[\w./-]+$/.test(suite)) return suite;
      throw new InputError(`suites has "${printable(suite)}": give https URLs.`);
    }),
  };
}

function list(text: string): string[] {
  return text.split(/[\s,]+/).filter((item) => item !== '');
}

/**
 * @param env the environment of the step
 * @throws InputError outside GitHub Actions
 */
export function readThisRun(env: Environment): ThisRun {
  const need = (name: string) => runnerVariable(env, name);
  const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/');
  const id = need('GITHUB_RUN_ID');
  const repositoryUrl = `${need('GITHUB_SERVER_URL')}/${owner}/${repo}`;
  // OWNER/REPO/.github/workflows/FILE@REF, of the calling workflow when this one is called.
  const workflowFile = /\/([^/@]+)@/.exec(need('GITHUB_WORKFLOW_REF'))?.[1] ?? '';
  return {
    repository: { owner, repo },
    repositoryUrl,
    id,
    url: `${repositoryUrl}/actions/runs/${id}`,
    workflowFile,
  };
}
