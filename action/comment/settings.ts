import { InputError, printable, requireKnown } from '../../src/contract/input-error.ts';
import { LEAST_PERMISSIONS, type LeastPermission } from './judge.ts';
import type { Repository } from './repository-api.ts';

/** What the workflow allows. */
export interface Settings {
  least: LeastPermission;
  /** Logins of bots that may give commands, e.g. `renovate[bot]`. */
  allowedBots: readonly string[];
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
    suites: list(get('suites')).map((suite) => {
      if (/^(builtin|https:\/\/[\w./-]+)$/.test(suite)) return suite;
      throw new InputError(`suites has "${printable(suite)}": give https URLs, or "builtin".`);
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
export function readThisRun(env: Readonly<Record<string, string | undefined>>): ThisRun {
  const need = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new InputError(`${name} is not set: this program is a GitHub Action, run by its runner.`);
  };
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
