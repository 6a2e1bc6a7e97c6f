import { z } from 'zod';
import { BUCKET_NAME, REGION } from '../../src/contract/aws-places.ts';
import { DEFAULT_STACK_NAME, STACK_NAME } from '../../src/contract/deployment.ts';
import { InstanceType, S3ClientId, StorageClass, WorkloadName } from '../../src/contract/names.ts';
import { GitHubSettings } from './github-settings.ts';

/**
 * Names with dots are names of buckets too, but not ones that S3 clients reach by TLS: the certificate of
 * `*.s3.REGION.amazonaws.com` is for one label.
 */
const BucketName = z
  .string()
  .regex(BUCKET_NAME, 'must be the name of a bucket')
  .refine(
    (name) => !name.includes('.'),
    'must be the name of a bucket without dots: with dots TLS refuses it, so create another one',
  )
  .refine(
    (name) => !RESERVED.test(name),
    'must be the name of a bucket: AWS keeps this form for other things (access points, aliases)',
  );

/** No bucket can be called so. */
const RESERVED = /^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|--table-s3)$/;

const CreateBucket = z.strictObject(
  { create: z.enum(StorageClass.options, 'must be "S3Standard" or "S3Express"') },
  'must be the name of a bucket or {"create": "S3Standard"} or {"create": "S3Express"}',
);

const Names = 'must be a list of names';

const PositiveNumber = (unit: string) => z.number(unit).positive(unit);
const Count = (most: number, unit: string) => z.int(unit).min(1, unit).max(most, unit);

/** What the stack has to know of an instance type that the catalogue does not have. */
const OwnInstanceType = z.strictObject(
  {
    vcpus: Count(4096, 'must be the number of vCPUs'),
    memoryGiB: PositiveNumber('must be GiB of memory'),
    architecture: z.enum(['x86_64', 'arm64'], 'must be "x86_64" or "arm64"'),
    gigabitsPerSecond: PositiveNumber('must be Gb/s of one network interface, bursts included'),
    usdPerHour: z
      .number('must be US dollars an hour')
      .nonnegative('must be US dollars an hour')
      .optional()
      .describe('On-Demand; without it the cost of a run is not known.'),
    disks: z
      .strictObject(
        {
          count: Count(64, 'must be the number of disks'),
          gigabytes: PositiveNumber('must be GB (10^9 bytes) of one disk'),
        },
        'must hold count and gigabytes of the instance store: {"count": 4, "gigabytes": 1425}',
      )
      .optional()
      .describe('Disks of the instance store. Default: there are none, and EBS is used.'),
    imageType: z
      .enum(['ECS_AL2023', 'ECS_AL2023_NVIDIA'], 'must be "ECS_AL2023" or "ECS_AL2023_NVIDIA"')
      .default('ECS_AL2023')
      .describe('Machine image; types with NVIDIA GPUs need ECS_AL2023_NVIDIA.'),
  },
  'must hold vcpus, memoryGiB, architecture and gigabitsPerSecond',
);

/**
 * Compute environments of an account and region, a quota that cannot be raised. They are updated in
 * place, so that all of them can be: those that are replaced need room for two of each.
 * https://docs.aws.amazon.com/batch/latest/userguide/service_limits.html
 */
export const MOST_INSTANCE_TYPES = 50;

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

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
      .max(
        MOST_INSTANCE_TYPES,
        `must not name more than ${MOST_INSTANCE_TYPES}: AWS Batch allows ${MOST_INSTANCE_TYPES} compute ` +
          'environments in an account and region, one for each type, and does not raise that',
      )
      .default(['c5n.18xlarge', 'c7gn.16xlarge', 'm6idn.24xlarge']),
    ownInstanceTypes: z
      .record(
        z.string(),
        OwnInstanceType,
        'must hold facts by instance type: {"c9gn.16xlarge": {"vcpus": 64, …}}',
      )
      .default({})
      .describe(
        'Instance types that the catalogue does not have; see EC2’s describe-instance-types.',
      ),
    imagesAsOf: z.iso
      .date('must be a date, e.g. 2026-11-27')
      .optional()
      .describe(
        'Day on which machine images were last renewed: change it and deploy, and all machines start ' +
          'from the latest image.',
      ),
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
    canary: z
      .strictObject(
        {
          schedule: z
            .string('must be once a day: cron(MINUTE HOUR DAY MONTH WEEKDAY YEAR)')
            .regex(
              /^cron\(\d{1,2} \d{1,2}( [A-Za-z0-9*?,/#L-]+){4}\)$/,
              'must be at most once a day: cron(MINUTE HOUR DAY MONTH WEEKDAY YEAR), e.g. cron(17 3 * * ? *)',
            )
            .default('cron(17 3 * * ? *)')
            .describe('When, as EventBridge Scheduler writes it.'),
          timezone: z
            .string('must be a time zone, e.g. Europe/Berlin')
            .refine(isTimezone, 'must be a time zone, e.g. Europe/Berlin')
            .default('UTC'),
          instanceType: InstanceType.optional().describe(
            'Where it measures. Default: the first default instance type.',
          ),
        },
        'must be {} or hold schedule, timezone or instanceType',
      )
      .optional()
      .describe(
        'Measures the default plan every night inside AWS, without GitHub. Default: there is none.',
      ),
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
