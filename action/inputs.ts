import { checkRef } from '../src/contract/git-ref.ts';
import { InputError, printable } from '../src/contract/input-error.ts';
import type { BUILTIN_SUITE, StorageClass } from '../src/contract/names.ts';
import { choice, choices, flag, type GetInput, names, number, text } from './parse-input.ts';

/** What was asked of one use of the action; null: not asked, the environment's default. */
export interface Inputs extends RequestInputs {
  failOn: 'failure' | 'never';
  failFast: boolean;
  dryRun: boolean;
  fresh: boolean;
  /** null: run on the GitHub runner itself. */
  aws: AwsInputs | null;
}

/** What to measure. */
export interface RequestInputs {
  suite: string | null;
  branch: string | null;
  instanceTypes: readonly string[] | null;
  storageClasses: readonly StorageClass[] | null;
  s3Clients: readonly string[] | null;
  workloads: readonly string[] | null;
}

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
  pollIntervalSeconds: number;
}

/** Stands for an input that is empty too: workflows hand their own empty inputs on. */
export const DEFAULTS = {
  'stack-name': 'S3Benchmarks',
  'runnable-timeout-minutes': '60',
  'time-budget-minutes': '330',
  legs: '1',
  'poll-interval-seconds': '60',
} as const;

// Checked against their source by type only: what is loaded for a wrong input is what one waits for.
const BUILTIN: typeof BUILTIN_SUITE = 'builtin';
const STORAGE_CLASSES: readonly [StorageClass, ...StorageClass[]] = ['S3Standard', 'S3Express'];

/** A self-hosted job may last 5 days. */
const LONGEST_JOB_MINUTES = 5 * 24 * 60;

/** @throws InputError for the first input that cannot be meant */
export function readInputs(get: GetInput): Inputs {
  const aws = choice('backend', get('backend'), ['aws', 'local']) === 'aws';
  return {
    suite: readSuite(get('suite'), aws),
    branch: get('branch') === '' ? null : checkRef('branch', get('branch')),
    instanceTypes: names('instance-types', get('instance-types')),
    storageClasses: choices('storage-classes', get('storage-classes'), STORAGE_CLASSES),
    s3Clients: names('s3-clients', get('s3-clients')),
    workloads: names('workloads', get('workloads')),
    failOn: choice('fail-on', get('fail-on'), ['failure', 'never']),
    failFast: flag('fail-fast', get('fail-fast')),
    dryRun: flag('dry-run', get('dry-run')),
    fresh: flag('fresh', get('fresh')),
    aws: aws ? readAws(get) : null,
  };
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
      /^[a-z]{2}(-[a-z]+)+-\d$/,
      'give the region of the stack, e.g. us-west-2',
    ),
    stackName: text(
      'stack-name',
      orDefault('stack-name'),
      /^[A-Za-z][A-Za-z0-9-]{0,127}$/,
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
    pollIntervalSeconds: wholeNumber('poll-interval-seconds', 5, 600),
  };
}

/**
 * A suite that an instance is to fetch is public: what a job is told can be read by everybody who may
 * describe it, so no password or token may be in it.
 */
function readSuite(suite: string, aws: boolean): string | null {
  if (suite === '' || suite === BUILTIN) return suite || null;
  const url = URL.canParse(suite) ? new URL(suite) : null;
  if (url && (url.username || url.password)) {
    throw new InputError('suite holds a user or a password: private suites are not supported yet.');
  }
  if (!aws || url?.protocol === 'https:') return suite;
  throw new InputError(
    `suite is "${printable(suite)}": give an https:// URL of a public git repository, or "${BUILTIN}".`,
  );
}
