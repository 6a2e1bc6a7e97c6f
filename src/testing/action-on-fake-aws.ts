import { afterAll, beforeAll, onTestFinished, vi } from 'vitest';
import type { GitHubJob } from '../../action/github-runner.ts';
import type { AwsInputs, Inputs } from '../../action/inputs.ts';
import type { EnvironmentManifest } from '../contract/deployment.ts';
import { onFakeAws, packagedAction, RunnerJob, type StepOptions } from './action-harness.ts';
import { FAKE_STACK_NAME, FakeAws } from './fake-aws/fake-aws.ts';
import { type SuiteAtGitHub, suiteAt } from './git-repository.ts';
import { tempDir } from './temp-dir.ts';

/** Packaging takes half a minute, on a busy machine more; it is done once for all tests. */
const PACKAGING_MS = 300_000;

/** A fake AWS, and jobs of workflows that use the packaged action on it. */
export interface Account {
  aws: FakeAws;
  suite: SuiteAtGitHub;
  job(
    inputs?: StepOptions['inputs'],
    env?: StepOptions['env'],
    nodeArgs?: StepOptions['nodeArgs'],
  ): RunnerJob;
}

/** Makes the packaged action ready for the tests of a file. */
export function usePackagedAction() {
  let dist = '';
  let suite: SuiteAtGitHub;
  beforeAll(async () => {
    dist = await packagedAction();
    suite = await suiteAt('https://github.com/octo-org/suite.git', tempDir(afterAll));
  }, PACKAGING_MS);
  return {
    dist: () => dist,
    /** @param overrides of what is deployed */
    async account(overrides: Partial<EnvironmentManifest> = {}): Promise<Account> {
      const aws = await FakeAws.start(overrides);
      onTestFinished(() => aws[Symbol.asyncDispose]());
      const fake = onFakeAws(aws);
      const needed = {
        'role-to-assume': aws.role.arn,
        'aws-region': aws.manifest.region,
        'stack-name': FAKE_STACK_NAME,
      };
      const job: Account['job'] = (inputs, env, nodeArgs = []) =>
        new RunnerJob(dist, {
          nodeArgs: [...fake.nodeArgs, ...nodeArgs],
          inputs: { ...needed, ...inputs },
          env: { ...fake.env, ...suite.env, ...env },
        });
      return { aws, suite, job };
    },
  };
}

/**
 * Does something once, as a call arrives and before it is answered.
 *
 * @param call `service:Operation`
 * @param if only then
 */
export function whenCalled(
  { faults }: FakeAws,
  { call, if: wanted = () => true }: { call: string; if?: () => boolean },
  then: () => void,
): void {
  const next = faults.next.bind(faults);
  let done = false;
  vi.spyOn(faults, 'next').mockImplementation((called) => {
    if (!done && called === call && wanted()) {
      done = true;
      then();
    }
    return next(called);
  });
}

/**
 * Does something once, when virtual time has come so far, and lets the wait under way last: what
 * follows does not race with a program whose waits cost no time.
 */
export function whenWaited({ clock }: FakeAws, ms: number, then: () => void): void {
  const sleep = clock.sleep.bind(clock);
  const at = clock.now().getTime() + ms;
  let done = false;
  vi.spyOn(clock, 'sleep').mockImplementation(async (forMs, signal) => {
    await sleep(forMs, signal);
    if (done || clock.now().getTime() < at) return;
    done = true;
    then();
    await new Promise(() => {});
  });
}

/** As when nothing is asked but where. */
export function someInputs(fields: Partial<Inputs> = {}): Inputs {
  return {
    budgetSeconds: undefined,
    failOn: 'failure',
    failFast: false,
    dryRun: false,
    fresh: false,
    exports: [],
    aws: someAwsInputs(),
    ...fields,
  };
}

function someAwsInputs(fields: Partial<AwsInputs> = {}): AwsInputs {
  return {
    roleArn: 'arn:aws:iam::123456789012:role/s3-benchmarks',
    region: 'us-west-2',
    stackName: 'fake-stack',
    onBusy: 'wait',
    runnableTimeoutMinutes: 60,
    timeBudgetMinutes: 330,
    legs: 1,
    stop: false,
    pollIntervalSeconds: 60,
    ...fields,
  };
}

export function aGitHubJob(fields: Partial<GitHubJob> = {}): GitHubJob {
  return {
    repository: 'octo-org/s3',
    repositoryUrl: 'https://github.com/octo-org/s3',
    jobName: 'octo-org/s3/.github/workflows/s3.yml compare',
    runId: '9876543210',
    runAttempt: '1',
    event: 'workflow_dispatch',
    payload: {},
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    workspace: '/nowhere',
    runner: undefined,
    runUrl: 'https://github.com/octo-org/s3/actions/runs/9876543210',
    apiUrl: 'https://api.github.com',
    tempDir: '/nowhere',
    summaryFile: null,
    idToken: { url: undefined, token: undefined },
    ...fields,
  };
}
