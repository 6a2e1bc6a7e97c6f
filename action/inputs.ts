import type { CodeQuery } from '../src/cli/code-under-test.ts';
import { type CompareSettings, FORMER_OPTIONS } from '../src/cli/compare-options.ts';
import type { FailOn } from '../src/cli/exit-code.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../src/cli/export-formats.ts';
import { DEFAULT_STACK_NAME, REGION, STACK_NAME } from '../src/contract/deployment.ts';
import { checkRef, isCommit } from '../src/contract/git-ref.ts';
import { InputError, printable } from '../src/contract/input-error.ts';
import type { BUILTIN_SUITE, StorageClass } from '../src/contract/names.ts';
import { choice, choices, flag, type GetInput, names, number, text } from './parse-input.ts';

/** What was asked of one use of the action; null: not asked, the environment's default. */
export interface Inputs extends RequestInputs {
  failOn: FailOn;
  failFast: boolean;
  exports: readonly ExportFormat[];
  dryRun: boolean;
  fresh: boolean;
  /** null: no comment is written. */
  pullRequest: PullRequestInputs | null;
  /** null: run on the GitHub runner itself. */
  aws: AwsInputs | null;
}

/** Where a comment tells how the run goes on. */
export interface PullRequestInputs {
  number: number;
  token: string;
}

/** What to measure. */
export interface RequestInputs {
  suite: string | null;
  code: CodeInputs;
  compare: CompareSettings;
  /** T: the least change that counts, in percent. */
  thresholdPercent: number | null;
  instanceTypes: readonly string[] | null;
  storageClasses: readonly StorageClass[] | null;
  s3Clients: readonly string[] | null;
  workloads: readonly string[] | null;
}

/** Which code; absent: not asked. */
export type CodeInputs = Pick<CodeQuery, 'branch' | 'clientRepository' | 'commit' | 'compareWith'>;

/** What only a run on AWS needs. */
export interface AwsInputs {
  roleArn: string;
  region: string;
  stackName: string;
  maxCostUsd: number | null;
  onBusy: 'wait' | 'fail';
  runnableTimeoutMinutes: number;
  timeBudgetMinutes: number;
  legs: number;
  /** Start nothing, and end what an earlier job of the workflow has left in flight. */
  stop: boolean;
  pollIntervalSeconds: number;
}

/** Stands for an input that is empty too: workflows hand their own empty inputs on. */
export const DEFAULTS = {
  'stack-name': DEFAULT_STACK_NAME,
  'runnable-timeout-minutes': '60',
  'time-budget-minutes': '330',
  legs: '1',
  'poll-interval-seconds': '60',
} as const;

// Checked against their source by type only: what is loaded for a wrong input is what one waits for.
const BUILTIN: typeof BUILTIN_SUITE = 'builtin';
const FAIL_ON = ['failure', 'regression', 'never'] as const satisfies readonly FailOn[];
const STORAGE_CLASSES: readonly [StorageClass, ...StorageClass[]] = ['S3Standard', 'S3Express'];

/** A self-hosted job may last 5 days. */
const LONGEST_JOB_MINUTES = 5 * 24 * 60;

/** @throws InputError for the first input that cannot be meant */
export function readInputs(get: GetInput): Inputs {
  const aws = choice('backend', get('backend'), ['aws', 'local']) === 'aws';
  return {
    suite: readSuite(get('suite'), aws),
    code: readCode(get, aws),
    compare: readCompare(get),
    thresholdPercent: optional(get, 'threshold-percent', 0.1, 100) ?? null,
    instanceTypes: names('instance-types', get('instance-types')),
    storageClasses: choices('storage-classes', get('storage-classes'), STORAGE_CLASSES),
    s3Clients: names('s3-clients', get('s3-clients')),
    workloads: names('workloads', get('workloads')),
    failOn: choice('fail-on', get('fail-on'), FAIL_ON),
    exports: choices('exports', get('exports'), EXPORT_FORMATS) ?? [],
    failFast: flag('fail-fast', get('fail-fast')),
    dryRun: flag('dry-run', get('dry-run')),
    fresh: flag('fresh', get('fresh')),
    pullRequest: readPullRequest(get),
    aws: aws ? readAws(get) : null,
  };
}

function readCode(get: GetInput, aws: boolean): CodeInputs {
  const [branch, commit, compareWith] = [get('branch'), get('commit'), get('compare-with')];
  const client = get('client-repository');
  if (commit !== '' && !isCommit(commit)) {
    throw new InputError(`commit is "${printable(commit)}": give all of its 40 digits.`);
  }
  return {
    ...(branch && { branch: checkRef('branch', branch) }),
    ...(commit && { commit }),
    ...(compareWith && { compareWith: checkRef('compare-with', compareWith) }),
    ...(client && { clientRepository: checkPublic('client-repository', client, aws) }),
  };
}

function readPullRequest(get: GetInput): PullRequestInputs | null {
  const [pullRequest, token] = [get('pull-request'), get('github-token')];
  if (pullRequest === '') return null;
  if (token === '')
    throw new InputError('github-token is missing: pull-request needs it to comment.');
  const range = { min: 1, max: 2 ** 31, whole: true };
  return { number: number('pull-request', pullRequest, range), token };
}

function readCompare(get: GetInput): CompareSettings {
  const former = Object.keys(FORMER_OPTIONS).find((name) => get(name) !== '');
  if (former) throw new InputError(`There is no ${former} any longer: ${FORMER_OPTIONS[former]}.`);
  const whole = (name: string) => optional(get, name, 1, 100, true);
  const budgetMinutes = optional(get, 'budget-minutes', 0.1, LONGEST_JOB_MINUTES);
  return {
    ...given('screenRounds', whole('screen-rounds')),
    ...given('maxRounds', whole('max-rounds')),
    ...given('runsPerRound', whole('runs-per-round')),
    ...(budgetMinutes !== undefined && { budgetSeconds: budgetMinutes * 60 }),
    ...given('maxCaseMinutes', optional(get, 'max-case-minutes', 0.1, 720)),
  };
}

function optional(get: GetInput, name: string, min: number, max: number, whole = false) {
  return get(name) === '' ? undefined : number(name, get(name), { min, max, whole });
}

function given<K extends string>(key: K, value: number | undefined): { [_ in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { [_ in K]?: number });
}

function readAws(get: GetInput): AwsInputs {
  const orDefault = (name: keyof typeof DEFAULTS) => get(name) || DEFAULTS[name];
  const wholeNumber = (name: keyof typeof DEFAULTS, min: number, max: number) =>
    number(name, orDefault(name), { min, max, whole: true });
  return {
    roleArn: text(
      'role-to-assume',
      get('role-to-assume'),
      /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/,
      'give the ARN of the role that the stack made, or set backend to local',
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
      get('max-cost') === ''
        ? null
        : number('max-cost', get('max-cost'), { min: 0.01, max: 1_000_000 }),
    onBusy: choice('on-busy', get('on-busy'), ['wait', 'fail']),
    runnableTimeoutMinutes: wholeNumber('runnable-timeout-minutes', 1, LONGEST_JOB_MINUTES),
    timeBudgetMinutes: wholeNumber('time-budget-minutes', 1, LONGEST_JOB_MINUTES),
    legs: wholeNumber('legs', 1, 50),
    stop: flag('stop', get('stop')),
    pollIntervalSeconds: wholeNumber('poll-interval-seconds', 5, 600),
  };
}

/**
 * A suite that an instance is to fetch is public: what a job is told can be read by everybody who may
 * describe it, so no password or token may be in it.
 */
function readSuite(suite: string, aws: boolean): string | null {
  if (suite === '' || suite === BUILTIN) return suite || null;
  return checkPublic('suite', suite, aws, `, or "${BUILTIN}"`);
}

function checkPublic(input: string, repository: string, aws: boolean, or = ''): string {
  const url = URL.canParse(repository) ? new URL(repository) : null;
  if (url && (url.username || url.password)) {
    throw new InputError(
      `${input} holds a user or a password: private repositories are not supported yet.`,
    );
  }
  if (!aws || url?.protocol === 'https:') return repository;
  throw new InputError(
    `${input} is "${printable(repository)}": give an https:// URL of a public git repository${or}.`,
  );
}
