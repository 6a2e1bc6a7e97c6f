import { createHash } from 'node:crypto';
import { choice, flag, number } from '../src/app/read-fields.ts';
import {
  AFTER_MEASURING,
  type BenchmarkRequest,
  fieldOf,
  LONGEST_JOB_MINUTES,
  REQUEST_KEYS,
  readRequest,
} from '../src/app/request.ts';
import { REGION } from '../src/contract/aws-places.ts';
import { DEFAULT_STACK_NAME, STACK_NAME } from '../src/contract/deployment.ts';
import { InputError, printable } from '../src/contract/input-error.ts';
import { BUILTIN_SUITE } from '../src/contract/names.ts';
import type { EventPayload, GitHubJob } from './github-runner.ts';

/** Stands for a ref: compare what the event brought with the commit at which it left its base. */
export const MERGE_BASE = 'merge-base';

/** What was asked of one use of the action; undefined: not asked, the default. */
export interface Inputs extends BenchmarkRequest {
  dryRun: boolean;
  fresh: boolean;
  /** Undefined: no comment is written. */
  pullRequest?: PullRequestInputs | undefined;
  /** Undefined: run on the GitHub runner itself. */
  aws?: AwsInputs | undefined;
}

/** The pull request on which a comment shows the progress. */
export interface PullRequestInputs {
  number: number;
  token: string;
}

/** What only a run on AWS needs. */
export interface AwsInputs {
  roleArn: string;
  region: string;
  stackName: string;
  maxCostUsd?: number | undefined;
  onBusy: 'wait' | 'fail';
  runnableTimeoutMinutes: number;
  timeBudgetMinutes: number;
  legs: number;
  /** Start nothing, and end what an earlier job of the workflow has left in flight. */
  stop: boolean;
  pollIntervalSeconds: number;
}

/** Gives an input's text as the runner has it; '' when nothing was given. */
export type GetInput = (name: string) => string;

/** Stands for an input that is empty too: workflows hand their own empty inputs on. */
const DEFAULTS = {
  'stack-name': DEFAULT_STACK_NAME,
  'runnable-timeout-minutes': '60',
  'time-budget-minutes': '330',
  legs: '1',
  'poll-interval-seconds': '60',
} as const;

/** The command line's: the first is `budget-minutes` here. */
const NO_INPUTS = ['budget', 'runs', 'minRuns', 'warmup', 'sizes', 'concurrency'];

/**
 * @param payload of the event, whose pull request gets the comment if no other is named
 * @throws InputError for the first input that cannot be meant
 */
export function readInputs(get: GetInput, payload: EventPayload = {}): Inputs {
  const isOnAws = choice('backend', get('backend'), ['aws', 'local']) === 'aws';
  const given = REQUEST_KEYS.filter((key) => !NO_INPUTS.includes(key)).map((key) => [
    key,
    get(fieldOf(key)) || undefined,
  ]);
  const request = readRequest(Object.fromEntries(given));
  const { clientRepository, suite } = request;
  if (suite !== BUILTIN_SUITE) checkPublic('suite', suite, isOnAws, `, or "${BUILTIN_SUITE}"`);
  checkPublic('client-repository', clientRepository, isOnAws);
  if (request.compareWith === MERGE_BASE) checkMergeBase(request, isOnAws);
  if (isOnAws && request.s3Profile !== undefined) {
    throw new InputError(
      `s3-profile is "${printable(request.s3Profile)}": leave it out, or set backend to local, as only the embedded server has profiles.`,
    );
  }
  return {
    ...request,
    dryRun: flag('dry-run', get('dry-run')),
    fresh: flag('fresh', get('fresh')),
    pullRequest: readPullRequest(get, payload),
    aws: isOnAws ? readAws(get) : undefined,
  };
}

/**
 * What an instance is to fetch is public: what a job is told can be read by everybody who may describe it, so
 * no password or token may be in it.
 */
function checkPublic(
  input: string,
  repository: string | undefined,
  isOnAws: boolean,
  or = '',
): void {
  if (repository === undefined) return;
  const url = URL.canParse(repository) ? new URL(repository) : null;
  if (url && (url.username || url.password)) {
    throw new InputError(
      `${input} holds a user or a password: private repositories are not supported yet.`,
    );
  }
  if (!isOnAws || url?.protocol === 'https:') return;
  throw new InputError(
    `${input} is "${printable(repository)}": give an https:// URL of a public git repository${or}.`,
  );
}

function checkMergeBase({ branch, commit }: BenchmarkRequest, isOnAws: boolean): void {
  const asked = `compare-with "${MERGE_BASE}"`;
  if (isOnAws) {
    throw new InputError(
      `${asked} needs backend "local": on AWS give a branch, tag or commit, and refs/heads/${MERGE_BASE} for a branch of that name.`,
    );
  }
  const [other] = Object.entries({ branch, commit }).find(([, value]) => value !== undefined) ?? [];
  if (other === undefined) return;
  throw new InputError(
    `${other} and ${asked} exclude each other: the event says which commit is measured, so leave ${other} out.`,
  );
}

function readPullRequest(get: GetInput, payload: EventPayload): PullRequestInputs | undefined {
  const token = get('github-token');
  const ofEvent = token === '' ? '' : String(payload.pull_request?.number ?? '');
  const pullRequest = get('pull-request') || ofEvent;
  if (pullRequest === '') return undefined;
  if (token === '')
    throw new InputError('github-token is missing: pull-request needs it to comment.');
  const range = { min: 1, max: 2 ** 31, whole: true };
  return { number: number('pull-request', pullRequest, range), token };
}

function readAws(get: GetInput): AwsInputs {
  const orDefault = (name: keyof typeof DEFAULTS) => get(name) || DEFAULTS[name];
  const wholeNumber = (name: keyof typeof DEFAULTS, min: number, max: number) =>
    number(name, orDefault(name), { min, max, whole: true });
  const maxCost = get('max-cost');
  return {
    roleArn: text(
      'role-to-assume',
      get('role-to-assume'),
      /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
      'give the ARN of the role that the stack created, or set backend to local',
    ),
    region: text(
      'aws-region',
      get('aws-region'),
      REGION,
      'give the region of the stack, e.g. us-west-2',
    ),
    stackName: text(
      'stack-name',
      orDefault('stack-name'),
      STACK_NAME,
      'give the name that the stack was deployed with',
    ),
    maxCostUsd:
      maxCost === '' ? undefined : number('max-cost', maxCost, { min: 0.01, max: 1_000_000 }),
    onBusy: choice('on-busy', get('on-busy'), ['wait', 'fail']),
    runnableTimeoutMinutes: wholeNumber('runnable-timeout-minutes', 1, LONGEST_JOB_MINUTES),
    timeBudgetMinutes: wholeNumber('time-budget-minutes', 1, LONGEST_JOB_MINUTES),
    legs: wholeNumber('legs', 1, 50),
    stop: flag('stop', get('stop')),
    pollIntervalSeconds: wholeNumber('poll-interval-seconds', 5, 600),
  };
}

/** Text of a certain form. */
function text(name: string, given: string, form: RegExp, fix: string): string {
  if (form.test(given)) return given;
  throw new InputError(
    given === '' ? `${name} is missing: ${fix}.` : `${name} is "${printable(given)}": ${fix}.`,
  );
}

/**
 * Names a run by the workflow run and what was asked. A re-run and a later leg ask the same, and so
 * find the jobs of the first; another use of the action in the same workflow run asks something else.
 * With `fresh` the attempt belongs to the name: a re-run then finds nothing.
 */
export function runKeyOf(inputs: Inputs, { runAttempt, runId }: GitHubJob): string {
  const { aws, dryRun, failFast, fresh, pullRequest, ...what } = inputs;
  const where = aws && [aws.region, aws.stackName];
  const asked = Object.entries(what)
    .filter(([key, value]) => value !== undefined && !AFTER_MEASURING.includes(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const digest = createHash('sha256')
    .update(JSON.stringify([where, asked]))
    .digest('hex');
  const attempt = fresh ? `-${runAttempt}` : '';
  return `gh-${runId}${attempt}-${digest.slice(0, 8)}`;
}

/** Fields that are called otherwise here, or are the command line's alone. */
const SPELLING: Readonly<Record<string, string>> = {
  budget: 'budget-minutes',
  out: 'RUNNER_TEMP',
  'work-dir': 'RUNNER_TEMP',
  'as-aws': "the command line's --as-aws",
  endpoint: "the command line's --endpoint",
};

/** A field of `src`, as a user of the action writes it. */
export function spelled(field: string): string {
  return SPELLING[field] ?? field;
}
