import { z } from 'zod';
import { DEFAULT_STACK_NAME, REGION, STACK_NAME } from '../../src/contract/deployment.ts';
import { InstanceType, S3ClientId, WorkloadName } from '../../src/contract/names.ts';

const BucketName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket');

const CreateBucket = z.strictObject(
  { create: z.enum(['S3Standard', 'S3Express'], 'must be "S3Standard" or "S3Express"') },
  'must be the name of a bucket or {"create": "S3Standard"} or {"create": "S3Express"}',
);

const GitHubId = z
  .int('must be the number that GitHub shows, e.g. by gh api repos/OWNER/REPOSITORY')
  .positive('must be the number that GitHub shows, e.g. by gh api repos/OWNER/REPOSITORY');

const Names = 'must be a list of names';

/** Whose workflows may use the stack. */
export const GitHubSettings = z
  .strictObject(
    {
      owner: z
        .string('must be the user or organisation that owns the repository')
        .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/, 'must be a user or organisation of GitHub'),
      repository: z
        .string('must be the name of the repository, without its owner')
        .regex(/^[A-Za-z0-9._-]{1,100}$/, 'must be the name of a repository, without its owner'),
      ownerId: GitHubId.optional().describe('gh api repos/OWNER/REPOSITORY --jq .owner.id'),
      repositoryId: GitHubId.optional().describe('gh api repos/OWNER/REPOSITORY --jq .id'),
      environment: z
        .string('must be the GitHub environment of the job that assumes the role')
        .min(1, 'must be the GitHub environment of the job that assumes the role')
        .regex(/^[^:*?]+$/, 'must not hold a colon or a wildcard')
        .describe('GitHub environment of the job that assumes the role.'),
      subFormats: z
        .array(z.enum(['names', 'ids'], 'must be "names" or "ids"'), 'must be a list')
        .min(1, 'must name at least one format')
        .default(['names', 'ids'])
        .describe(
          'Accepted forms of the token’s subject: `repo:OWNER/REPO:…` (names) and, for ' +
            'repositories created, renamed or transferred after 2026-07-15, `repo:OWNER@ID/REPO@ID:…`.',
        ),
      jobWorkflowRefs: z
        .array(
          z
            .string('must be OWNER/REPOSITORY/.github/workflows/FILE.yml@REF')
            .regex(
              /^[^/*?\s]+\/[^/*?\s]+\/\.github\/workflows\/[^/*?\s]+\.ya?ml@[^*?\s]+$/,
              'must be OWNER/REPOSITORY/.github/workflows/FILE.yml@REF',
            ),
          'must be a list',
        )
        .optional()
        .describe(
          'Workflow files that may assume the role. Default: benchmark.yml of this repository on ' +
            'refs/heads/main; [] for any workflow.',
        ),
      oidcProviderArn: z
        .string('must be the ARN of an OIDC provider')
        .regex(
          /^arn:aws[a-z-]*:iam::\d{12}:oidc-provider\/token\.actions\.githubusercontent\.com$/,
          'must end in :oidc-provider/token.actions.githubusercontent.com',
        )
        .optional()
        .describe('Required if the account already has this provider: there can be only one.'),
    },
    'must say whose workflows may use the stack: {"owner": …, "repository": …, "environment": …}',
  )
  .describe('Whose workflows may use the stack.');

/** What a settings file holds. */
export const SettingsFile = z.strictObject(
  {
    $schema: z.string().optional(),
    account: z
      .string('must be the 12 digits of an AWS account, in quotes')
      .regex(/^\d{12}$/, 'must be the 12 digits of an AWS account, in quotes'),
    region: z
      .string('must be an AWS region, e.g. us-west-2')
      .regex(REGION, 'must be an AWS region, e.g. us-west-2'),
    stackName: z
      .string('must be a name of letters, digits and hyphens')
      .regex(STACK_NAME, 'must be a name of letters, digits and hyphens')
      .default(DEFAULT_STACK_NAME),
    availabilityZone: z
      .string('must be a zone by name (us-west-2a) or by id (usw2-az1)')
      .optional()
      .describe('Name (us-west-2a) or id (usw2-az1). Default: the first two of the region.'),
    bucket: z
      .union([BucketName, z.literal(''), z.null()], 'must be the name of a bucket')
      .optional()
      .describe(
        'An existing bucket. Default: a bucket is created, and emptied and deleted on destroy.',
      ),
    buckets: z
      .array(
        z.union(
          [BucketName, CreateBucket],
          'must be the name of a bucket or {"create": "S3Standard"} or {"create": "S3Express"}',
        ),
        'must be a list of buckets',
      )
      .min(1, 'must hold at least one bucket')
      .optional()
      .describe('Several buckets, of different storage classes, existing or created.'),
    instanceTypes: z
      .array(InstanceType, 'must be a list of instance types')
      .min(1, 'must name at least one instance type')
      .max(50, 'must not name more than 50: AWS Batch allows 50 queues in a region')
      .default(['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge']),
    github: GitHubSettings,
    containerImage: z
      .string('must be an image in a registry')
      .regex(
        /^(build|[a-z0-9][a-z0-9.-]*(:\d+)?(\/[a-z0-9._-]+)+(:[\w][\w.-]{0,127})?(@sha256:[0-9a-f]{64})?)$/,
        'must be an image in a registry, e.g. ghcr.io/OWNER/s3-benchmarks:1.0.0, or "build"',
      )
      .optional()
      .describe(
        'An image for all architectures of the instance types, or "build": built from ' +
          'container/Dockerfile by Docker. Default: the image of this release; between releases, "build".',
      ),
    suite: z
      .string('must be an https URL or "builtin"')
      .regex(/^(builtin|https:\/\/[^\s@]+)$/, 'must be an https URL or "builtin"')
      .default('https://github.com/awslabs/aws-crt-s3-benchmarks.git')
      .describe('Repository of benchmarks, used unless a run names another one.'),
    defaults: z
      .strictObject(
        {
          instanceTypes: z.array(InstanceType, Names).min(1, 'must name at least one').optional(),
          s3Clients: z.array(S3ClientId, Names).min(1, 'must name at least one').optional(),
          workloads: z.array(WorkloadName, Names).optional(),
        },
        'must hold instanceTypes, s3Clients or workloads',
      )
      .default({})
      .describe('What a run measures if it names no instance types, S3 clients or workloads.'),
    usdPerHour: z
      .record(
        z.string(),
        z.number('must be US dollars an hour').nonnegative('must be US dollars an hour'),
        'must hold US dollars an hour by instance type',
      )
      .default({})
      .describe('Your prices of instance types, where they differ from the catalogue’s.'),
  },
  'must be a JSON object',
);
export type SettingsFile = z.infer<typeof SettingsFile>;

/** The JSON Schema of a settings file, for editors, made from what validates. */
export function settingsSchema(): string {
  const schema = z.toJSONSchema(SettingsFile, { io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Settings of the S3 Benchmarks stack' }, null, 2)}\n`;
}
