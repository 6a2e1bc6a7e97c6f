import type { IdTokenRequest } from '../src/aws/id-token.ts';
import type { Trigger } from '../src/contract/names.ts';
import { type Environment, runnerVariable } from './runner-variable.ts';

/** What the runner tells about the job that this is a step of. */
export interface GitHubJob {
  /** `OWNER/REPO` */
  repository: string;
  runId: string;
  runAttempt: string;
  event: string;
  /** Page of the workflow run. */
  runUrl: string;
  apiUrl: string;
  /** Folder that lasts as long as the job. */
  tempDir: string;
  /** Where the summary of the step goes; null where there is none. */
  summaryFile: string | null;
  idToken: IdTokenRequest;
}

/**
 * @param env the environment of the step
 * @throws InputError outside GitHub Actions
 */
export function readGitHubJob(env: Environment): GitHubJob {
  const need = (name: string) => runnerVariable(env, name);
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const repository = need('GITHUB_REPOSITORY');
  const runId = need('GITHUB_RUN_ID');
  return {
    repository,
    runId,
    runUrl: `${server}/${repository}/actions/runs/${runId}`,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    runAttempt: need('GITHUB_RUN_ATTEMPT'),
    event: need('GITHUB_EVENT_NAME'),
    tempDir: need('RUNNER_TEMP'),
    summaryFile: env.GITHUB_STEP_SUMMARY || null,
    idToken: {
      url: env.ACTIONS_ID_TOKEN_REQUEST_URL,
      token: env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    },
  };
}

/** Events that only people with write access to the repository, or the clock, can cause. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set([
  'workflow_dispatch',
  'repository_dispatch',
  'push',
  'release',
]);

/**
 * What a run counts as. Whatever a stranger could have caused (pull requests, comments, runs that
 * follow others) counts as a comment: its jobs get the job definition for untrusted code.
 */
export function triggerOf(event: string): Exclude<Trigger, 'local'> {
  if (event === 'schedule') return 'schedule';
  return TRUSTED_EVENTS.has(event) ? 'workflow_dispatch' : 'issue_comment';
}
