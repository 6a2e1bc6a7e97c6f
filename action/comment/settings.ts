import { InputError, printable, requireKnown } from '../../src/contract/input-error.ts';
import { flag } from '../parse-input.ts';
import { type Environment, runnerVariable } from '../runner-variable.ts';
import { LEAST_PERMISSIONS, type LeastPermission } from './judge.ts';
import type { Repository } from './repository-api.ts';

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
