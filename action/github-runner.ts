import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as tls from 'node:tls';
import * as core from '@actions/core';
import type { IdTokenRequest } from '../src/aws/id-token.ts';
import type { EnvironmentManifest } from '../src/contract/deployment.ts';
import { InputError } from '../src/contract/input-error.ts';
import type { Trigger } from '../src/contract/names.ts';
import type { Clock } from '../src/orchestrator/ports.ts';
import { systemClock } from '../src/process/clock.ts';
import type { Environment } from '../src/process/start-program.ts';

/** What the runner says about the job that this step belongs to. */
export interface GitHubJob {
  /** `OWNER/REPO` */
  repository: string;
  repositoryUrl: string;
  /** Workflow file and job, which are the same in every run of them. */
  jobName: string;
  runId: string;
  runAttempt: string;
  event: string;
  /** What GitHub tells of the event. */
  payload: EventPayload;
  /** The ref and the commit that the workflow runs at; '' where there is none. */
  ref: string;
  sha: string;
  /** Folder for what steps check out. */
  workspace: string;
  /** `github-hosted` or `self-hosted`; undefined where it does not say. */
  runner: string | undefined;
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
 * Of the event that started the workflow, as far as it is read; its text is not trusted.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export interface EventPayload {
  pull_request?: {
    number: number;
    user?: { login: string } | null;
    /** `repo` is null when the fork was deleted. */
    head: { sha: string; repo: { id: number } | null };
    base: { sha: string; repo: { id: number } };
  };
  merge_group?: { base_sha: string; head_sha: string };
  /** Of a push: the commit that the branch was at; 40 zeros for a new branch. */
  before?: string;
  repository?: { default_branch?: string };
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
    repositoryUrl: `${server}/${repository}`,
    jobName: `${env.GITHUB_WORKFLOW_REF?.split('@')[0] ?? ''} ${env.GITHUB_JOB ?? ''}`.trim(),
    runId,
    runUrl: `${server}/${repository}/actions/runs/${runId}`,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    runAttempt: need('GITHUB_RUN_ATTEMPT'),
    event: need('GITHUB_EVENT_NAME'),
    payload: readPayload(env.GITHUB_EVENT_PATH),
    ref: env.GITHUB_REF ?? '',
    sha: env.GITHUB_SHA ?? '',
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    runner: env.RUNNER_ENVIRONMENT,
    tempDir: need('RUNNER_TEMP'),
    summaryFile: env.GITHUB_STEP_SUMMARY || null,
    idToken: {
      url: env.ACTIONS_ID_TOKEN_REQUEST_URL,
      token: env.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    },
  };
}

function readPayload(path: string | undefined): EventPayload {
  return path ? (JSON.parse(readFileSync(path, 'utf8')) ?? {}) : {};
}

/**
 * Whether a workflow of this event has a token that can only read, whatever its permissions say: the pull request
 * is from a fork, or Dependabot's.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function isFromOutside({ event, payload }: Pick<GitHubJob, 'event' | 'payload'>): boolean {
  const pull = payload.pull_request;
  if (!pull || event === 'pull_request_target') return false;
  const isFork = pull.head.repo?.id !== pull.base.repo.id;
  return isFork || pull.user?.login === 'dependabot[bot]';
}

/**
 * A variable that GitHub's runner sets.
 *
 * @throws InputError outside GitHub Actions
 */
export function runnerVariable(env: Environment, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new InputError(`${name} is not set: this program is a GitHub Action, run by its runner.`);
}

/** The runner's variables give rights (ID tokens, the log's commands) that code of a suite has no use for. */
export function withoutRights(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^(ACTIONS|GITHUB|INPUT|STATE)_/.test(name)),
  );
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

const ELSEWHERE = Symbol.for('s3-benchmarks.clock');

/**
 * The time that all waits of the action go by. Tests of the packaged action put another clock where
 * this looks (by `node --import`), so that a run of hours takes none.
 */
export const clock: Clock = (globalThis as { [ELSEWHERE]?: Clock })[ELSEWHERE] ?? systemClock;

/**
 * Has git trust the certificates that NODE_EXTRA_CA_CERTS names for this program, beside all that Node and the
 * system trust: one variable is enough behind a proxy with an authority of its own. What git was told itself
 * is left alone. https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslCAInfo
 */
export async function trustExtraCertificates(
  tempDir: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO || env.GIT_SSL_CAPATH) return;
  const trusted = [...tls.getCACertificates('default'), ...tls.getCACertificates('system')];
  const file = join(tempDir, 's3-benchmarks-ca.pem');
  await writeFile(file, trusted.map((certificate) => `${certificate.trim()}\n`).join(''));
  env.GIT_SSL_CAINFO = file;
}

/** What `post` must know to end the run's jobs. */
export interface StartedRun {
  roleArn: string;
  manifest: EnvironmentManifest;
  jobNames: readonly string[];
}

/** Called before the first job is submitted: from then on there may be one to end. */
export function saveStarted(started: StartedRun): void {
  core.saveState('started', started);
}

/** No job is left to end: the run is over, or its job was left running on purpose. */
export function saveOver(): void {
  core.saveState('over', 'true');
}

/** What there may be to end; null for nothing. */
export function readStarted(): StartedRun | null {
  const started = core.getState('started');
  return started === '' || core.getState('over') === 'true' ? null : JSON.parse(started);
}
