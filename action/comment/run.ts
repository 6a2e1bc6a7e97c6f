import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { textOf } from '../../src/contract/file-text.ts';
import { InputError, printable } from '../../src/contract/input-error.ts';
import { clock } from '../clock.ts';
import { GITHUB_PATIENCE_MS, openGitHub } from '../github-client.ts';
import type { Environment } from '../runner-variable.ts';
import { answer } from './answer.ts';
import { readChanges } from './changes.ts';
import { reportChanges } from './changes-issue.ts';
import type { CommandComment } from './comment-event.ts';
import { conclude } from './conclude.ts';
import { tellHandedOver, wasHandedOver } from './handed-over.ts';
import type { Outputs } from './outputs.ts';
import { type Octokit, RepositoryApi } from './repository-api.ts';
import { readSettings, readThisRun } from './settings.ts';

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
    verdict: checked('verdict', get, /^[\w /:,]{0,300}$/),
  };
  const tell = wasHandedOver(ended) ? tellHandedOver : conclude;
  await tell(ended, octokitOf(get, env), readThisRun(env), warn);
}

/** @throws InputError for a file that is none of the command `history` */
export async function tellChanges(get: GetInput, env: Environment): Promise<void> {
  const file = checked('changes-file', get, /./);
  const changes = readChanges(textOf(readFileSync(file), file), file);
  const { repository } = readThisRun(env);
  const issue = await reportChanges(changes, octokitOf(get, env), repository);
  core.info(issue === null ? 'No new changes.' : `Told in #${issue}.`);
}

function checked(name: string, get: GetInput, form: RegExp): string {
  const value = get(name);
  if (form.test(value)) return value;
  throw new InputError(`${name} is "${printable(value)}": give what the workflow's jobs put out.`);
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
