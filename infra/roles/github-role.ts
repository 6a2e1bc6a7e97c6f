import { type Conditions, OidcProviderNative, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import {
  AWS_AUDIENCE,
  GITHUB_ISSUER,
  JOB_TAGS,
  PROJECT_TAG,
} from '../../src/contract/deployment.ts';
import { HISTORY, INCOMING } from '../../src/contract/results-bucket.ts';
import type { StackNames } from '../manifest.ts';
import type { JobLogs } from '../monitoring.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { ResultsBucket } from '../storage/buckets.ts';
import { ANY_RESOURCE, type Grant, ONLY_NEW_OBJECTS, roleOf, type Wildcard } from './role-of.ts';

interface GitHubRoleProps {
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
    // Others of the account may have come to use it: whatever becomes of the stack, it stays. After a
    // deploy that failed, or a destroyed stack, the check of the account prints its ARN for the settings.
    const provider = new OidcProviderNative(this, 'Provider', {
      url: `https://${GITHUB_ISSUER}`,
      clientIds: [AWS_AUDIENCE],
      removalPolicy: RemovalPolicy.RETAIN,
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

const COMMIT_DIGITS = 40;

/**
 * The token that GitHub must have given to a job for it to become the role: exact values, but for the
 * commit of a workflow file. Each condition is one that a token of somebody else's repository, of a pull
 * request's workflow or of a job without the environment fails.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
function githubTrust(github: Settings['github']): Conditions {
  const { environment, repositoryId } = github;
  const { StringEquals = {}, ...patterns } = trustInWorkflows(github);
  return {
    StringEquals: {
      [`${GITHUB_ISSUER}:aud`]: AWS_AUDIENCE,
      [`${GITHUB_ISSUER}:sub`]: subjects(github),
      [`${GITHUB_ISSUER}:environment`]: environment,
      // Names can be given to somebody else, ids cannot.
      ...(repositoryId && { [`${GITHUB_ISSUER}:repository_id`]: String(repositoryId) }),
      ...StringEquals,
    },
    ...patterns,
  };
}

/**
 * Which workflow files: those that the settings name. Where one calls another by `$/`, at the commit that
 * is running, GitHub says nowhere whether the token then names the tag or branch that the first was called
 * by, or `@` and that commit: so a file that is trusted at a tag or branch is trusted at any commit too.
 * What IAM cannot say (40 digits) is said by 40 characters that are not those of a ref.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function trustInWorkflows(github: Settings['github']): Record<string, Record<string, string[]>> {
  const claim = `${GITHUB_ISSUER}:job_workflow_ref`;
  const refs = github.jobWorkflowRefs ?? [defaultWorkflowRef(github)];
  if (refs.length === 0) return {};
  const files = new Set(refs.flatMap((ref) => /^(.*)@refs\//.exec(ref)?.[1] ?? []));
  if (files.size === 0) return { StringEquals: { [claim]: refs } };
  const anyCommit = [...files].map((file) => `${file}@${'?'.repeat(COMMIT_DIGITS)}`);
  const refsAsLong = [...files].map((file) => `${file}@${'refs/'.padEnd(COMMIT_DIGITS, '?')}`);
  return {
    StringLike: { [claim]: [...refs, ...anyCommit] },
    StringNotLike: { [claim]: refsAsLong },
  };
}

/**
 * Repositories created, renamed or transferred after 2026-07-15 have ids in their subject, older ones
 * have not, and a rename changes one into the other.
 */
function subjects({
  owner,
  repository,
  ownerId,
  repositoryId,
  environment,
  subFormats,
}: Settings['github']) {
  const forms = {
    names: `repo:${owner}/${repository}:environment:${environment}`,
    ids: `repo:${owner}@${ownerId}/${repository}@${repositoryId}:environment:${environment}`,
  };
  return subFormats.map((format) => forms[format]);
}

function defaultWorkflowRef({ owner, repository }: Settings['github']): string {
  return `${owner}/${repository}/.github/workflows/benchmark.yml@refs/heads/main`;
}
