/** What a step of the sub-action is told: by the runner, and by the inputs of the workflow. */
import * as core from '@actions/core';
import { InputError, printable } from '../../src/contract/input-error.ts';
import type { Environment } from '../../src/process/start-program.ts';
import { GITHUB_PATIENCE_MS, type Octokit, openGitHub } from '../github-client.ts';
import { clock, runnerVariable } from '../github-runner.ts';
import type { GetInput } from '../inputs.ts';
import type { Repository } from './repository-api.ts';

export const warn = (message: string) => core.warning(message);

/** @throws InputError for one that is not of this form */
export function inputOf(name: string, get: GetInput, form: RegExp): string {
  const value = get(name);
  if (form.test(value)) return value;
  throw new InputError(`${name} is "${printable(value)}": give an output of the workflow's jobs.`);
}

export function octokitOf(get: GetInput, env: Environment): Octokit {
  const token = inputOf('github-token', get, /./);
  const patience = {
    clock,
    signal: new AbortController().signal,
    forMs: GITHUB_PATIENCE_MS,
    notice: core.info,
  };
  return openGitHub({ token, apiUrl: env.GITHUB_API_URL, patience });
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
