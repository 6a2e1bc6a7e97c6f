import { OidcProviderNative, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HISTORY, INCOMING, JOB_TAGS, PROJECT_TAG } from '../../src/contract/deployment.ts';
import type { JobLogs } from '../job-logs.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { StackNames } from '../stack-names.ts';
import type { ResultsBucket } from '../storage/results-bucket.ts';
import { GITHUB_ISSUER, githubTrust } from './github-trust.ts';
import { ANY_RESOURCE, type Grant, ONLY_NEW_OBJECTS, roleOf, type Wildcard } from './role-of.ts';

export interface GitHubRoleProps {
  github: Settings['github'];
  names: StackNames;
  queueArns: readonly string[];
  lockArn: string;
  logs: JobLogs;
  results: ResultsBucket;
}

/** Role of the GitHub workflow: it submits jobs to these queues, watches and ends them, keeps results. */
export class GitHubRole extends Construct {
  readonly roleArn: string;

  constructor(scope: Construct, id: string, props: GitHubRoleProps) {
    super(scope, id);
    const { github } = props;
    const role = roleOf(this, 'Role', {
      description: `S3 Benchmarks: workflows of ${github.owner}/${github.repository}`,
      assumedBy: new WebIdentityPrincipal(this.#providerArn(github), githubTrust(github)),
      // The action gets itself a new session before one ends.
      maxSessionDuration: Duration.hours(1),
      grants: [
        { actions: ['ssm:GetParameter'], resources: [this.#manifest(props)] },
        ...this.#submit(props),
        ...this.#watch(props),
        ...keepResults(props.results),
      ],
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

  #manifest({ names }: GitHubRoleProps): string {
    const resourceName = names.manifestParameter.slice(1);
    return Stack.of(this).formatArn({ service: 'ssm', resource: 'parameter', resourceName });
  }

  #submit({ names, queueArns, lockArn }: GitHubRoleProps): Grant[] {
    const jobs = this.#batch('job', '*', 'A job is given its id when it is submitted.');
    const definitions = this.#batch(
      'job-definition',
      `${names.prefix}*`,
      'The 10,240 characters of a role are too few for the names of 100 definitions.',
    );
    return [
      { actions: ['batch:SubmitJob'], resources: [...queueArns, lockArn, definitions, jobs] },
      {
        actions: ['batch:TagResource'],
        resources: [jobs],
        conditions: {
          StringEquals: { [`aws:RequestTag/${PROJECT_TAG.key}`]: PROJECT_TAG.value },
          'ForAllValues:StringEquals': { 'aws:TagKeys': [...JOB_TAGS] },
        },
      },
      {
        actions: ['batch:TerminateJob'],
        resources: [jobs],
        conditions: { StringEquals: { [`aws:ResourceTag/${PROJECT_TAG.key}`]: PROJECT_TAG.value } },
      },
    ];
  }

  #watch({ lockArn, logs }: GitHubRoleProps): Grant[] {
    return [
      {
        actions: ['batch:ListJobsByConsumableResource'],
        resources: [lockArn],
      },
      {
        actions: [
          'batch:ListJobs',
          'batch:DescribeJobs',
          'batch:DescribeJobQueues',
          'batch:DescribeComputeEnvironments',
        ],
        resources: [ANY_RESOURCE],
      },
      { actions: ['logs:GetLogEvents'], resources: [logs.streams] },
    ];
  }

  #batch(resource: string, resourceName: string, because: string): Wildcard {
    return {
      arn: Stack.of(this).formatArn({ service: 'batch', resource, resourceName }),
      because,
    };
  }
}

function keepResults(results: ResultsBucket): Grant[] {
  return [
    {
      actions: ['s3:ListBucket'],
      resources: [results.arn],
      conditions: { StringLike: { 's3:prefix': [`${INCOMING}/*`, `${HISTORY}/*`] } },
    },
    {
      actions: ['s3:GetObject'],
      resources: [results.objects(INCOMING), results.objects(HISTORY)],
    },
    {
      actions: ['s3:PutObject'],
      resources: [results.objects(HISTORY)],
      conditions: ONLY_NEW_OBJECTS,
    },
  ];
}
