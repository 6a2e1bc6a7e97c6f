import {
  OidcProviderNative,
  PolicyDocument,
  type PolicyStatement,
  Role,
  WebIdentityPrincipal,
} from 'aws-cdk-lib/aws-iam';
import { ArnFormat, Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { StackNames } from '../stack-names.ts';
import type { ResultsBucket } from '../storage/results-bucket.ts';
import { ANY_RESOURCE, allow, ONLY_NEW_OBJECTS } from './allow.ts';
import { GITHUB_ISSUER, githubTrust } from './github-trust.ts';

/** Every job of ours carries it; the right to terminate a job hangs on it. */
const OUR_TAG = ['Project', 'S3Benchmarks'] as const;
/** All that the action tags a job with. */
const JOB_TAGS = ['Project', 'runKey', 'repository', 'run'];

export interface GitHubRoleProps {
  github: Settings['github'];
  names: StackNames;
  queueArns: readonly string[];
  lockArn: string;
  results: ResultsBucket;
}

/** Role of the GitHub workflow: it submits jobs to these queues, watches and ends them, keeps results. */
export class GitHubRole extends Construct {
  readonly roleArn: string;

  constructor(scope: Construct, id: string, props: GitHubRoleProps) {
    super(scope, id);
    const { github } = props;
    const role = new Role(this, 'Role', {
      description: `S3 Benchmarks: workflows of ${github.owner}/${github.repository}`,
      assumedBy: new WebIdentityPrincipal(this.#providerArn(github), githubTrust(github)),
      // The action gets itself a new session before one ends.
      maxSessionDuration: Duration.hours(1),
      inlinePolicies: {
        Benchmark: new PolicyDocument({
          statements: [
            ...this.#findEnvironment(props),
            ...this.#submit(props),
            ...this.#watch(props),
            ...keepResults(props.results),
          ],
        }),
      },
    });
    acknowledge(role, {
      'AwsSolutions-IAM5':
        'Ids of jobs and names of log streams are given by AWS; Batch lists and describes only on *.',
    });
    this.roleArn = role.roleArn;
  }

  #providerArn({ oidcProviderArn }: Settings['github']): string {
    if (oidcProviderArn) return oidcProviderArn;
    const provider = new OidcProviderNative(this, 'Provider', {
      url: `https://${GITHUB_ISSUER}`,
      clientIds: ['sts.amazonaws.com'],
    });
    return provider.oidcProviderArn;
  }

  #findEnvironment({ names }: GitHubRoleProps): PolicyStatement[] {
    const parameter = Stack.of(this).formatArn({
      service: 'ssm',
      resource: 'parameter',
      resourceName: names.manifestParameter.slice(1),
    });
    return [allow(['ssm:GetParameter'], [parameter])];
  }

  #submit({ names, queueArns, lockArn }: GitHubRoleProps): PolicyStatement[] {
    const jobs = this.#batch('job', '*');
    const [tag, value] = OUR_TAG;
    return [
      allow(
        ['batch:SubmitJob'],
        [
          ...queueArns,
          lockArn,
          // By their common beginning: a role has 10,240 characters, too few for the names of the
          // definitions of 50 instance types, and revisions are counted by Batch.
          this.#batch('job-definition', `${names.prefix}*`),
          // A job's id is given by Batch.
          jobs,
        ],
      ),
      allow(['batch:TagResource'], [jobs], {
        StringEquals: { [`aws:RequestTag/${tag}`]: value },
        'ForAllValues:StringEquals': { 'aws:TagKeys': JOB_TAGS },
      }),
      allow(['batch:TerminateJob'], [jobs], {
        StringEquals: { [`aws:ResourceTag/${tag}`]: value },
      }),
    ];
  }

  #watch({ names, lockArn }: GitHubRoleProps): PolicyStatement[] {
    const streams = Stack.of(this).formatArn({
      service: 'logs',
      resource: 'log-group',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      // ECS names a stream after the task.
      resourceName: `${names.logGroup}:log-stream:*`,
    });
    return [
      allow(['batch:ListJobsByConsumableResource', 'batch:DescribeConsumableResource'], [lockArn]),
      allow(
        [
          'batch:ListJobs',
          'batch:DescribeJobs',
          'batch:DescribeJobQueues',
          'batch:DescribeComputeEnvironments',
        ],
        ANY_RESOURCE,
      ),
      allow(['logs:GetLogEvents'], [streams]),
    ];
  }

  #batch(resource: string, resourceName: string): string {
    return Stack.of(this).formatArn({ service: 'batch', resource, resourceName });
  }
}

/** Keys hold the run, which is not known before it. */
function keepResults(results: ResultsBucket): PolicyStatement[] {
  return [
    allow(['s3:ListBucket'], [results.arn], {
      StringLike: { 's3:prefix': ['incoming/*', 'history/*'] },
    }),
    allow(['s3:GetObject'], [results.objects('incoming'), results.objects('history')]),
    allow(['s3:PutObject'], [results.objects('history')], ONLY_NEW_OBJECTS),
  ];
}
