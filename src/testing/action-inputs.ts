import type { GitHubJob } from '../../action/github-runner.ts';
import type { AwsInputs, Inputs } from '../../action/inputs.ts';

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

export function someAwsInputs(fields: Partial<AwsInputs> = {}): AwsInputs {
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
    runId: '9876543210',
    runAttempt: '1',
    event: 'workflow_dispatch',
    runUrl: 'https://github.com/octo-org/s3/actions/runs/9876543210',
    apiUrl: 'https://api.github.com',
    tempDir: '/nowhere',
    summaryFile: null,
    idToken: { url: undefined, token: undefined },
    ...fields,
  };
}
