import {
  paginateDescribeComputeEnvironments,
  paginateDescribeJobQueues,
} from '@aws-sdk/client-batch';
import { DescribeResourcePoliciesCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  paginateDescribeInternetGateways,
  paginateDescribeVpcEndpoints,
  paginateDescribeVpcs,
} from '@aws-sdk/client-ec2';
import {
  GetAWSDefaultServiceQuotaCommand,
  GetServiceQuotaCommand,
  NoSuchResourceException,
} from '@aws-sdk/client-service-quotas';
import { consoleOf } from '../../src/contract/aws-places.ts';
import { MOST_INSTANCE_TYPES } from '../settings/settings.ts';
import { S3_EXPRESS_REGIONS } from '../zones.ts';
import { type Aws, asking, type Wanted } from './aws.ts';
import type { Finding } from './findings.ts';
import { isDeployed, type StackFacts } from './stack.ts';

/** Where more of a quota can be asked for. */
export function quotaUrl(region: string, service: string, code: string): string {
  return `${consoleOf(region)}/servicequotas/home/services/${service}/quotas/${code}`;
}

/** The account's own quota, or what every account is given. */
export async function quotaOf(ServiceCode: string, QuotaCode: string, { quotas }: Aws) {
  const quota = { ServiceCode, QuotaCode };
  try {
    const { Quota } = await asking(
      'servicequotas:GetServiceQuota',
      () => quotas.send(new GetServiceQuotaCommand(quota)),
      [NoSuchResourceException.name],
    );
    return { value: Quota?.Value ?? 0, isDefault: false };
  } catch (error) {
    if (!(error instanceof NoSuchResourceException)) throw error;
  }
  const { Quota } = await asking('servicequotas:GetAWSDefaultServiceQuota', () =>
    quotas.send(new GetAWSDefaultServiceQuotaCommand(quota)),
  );
  return { value: Quota?.Value ?? 0, isDefault: true };
}

const GATEWAYS = 'L-1B52E74A';

/**
 * What a new network takes of the account's quotas of Amazon VPC.
 * https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html
 */
const NETWORK = [
  {
    ...{ what: 'VPCs', code: 'L-F678F1CE', right: 'ec2:DescribeVpcs' },
    count: ({ ec2: client }: Aws) =>
      countOf(paginateDescribeVpcs({ client }, {}), ({ Vpcs }) => Vpcs),
  },
  {
    ...{ what: 'internet gateways', code: 'L-A4707A72' },
    right: 'ec2:DescribeInternetGateways',
    count: ({ ec2: client }: Aws) =>
      countOf(
        paginateDescribeInternetGateways({ client }, {}),
        ({ InternetGateways }) => InternetGateways,
      ),
  },
  {
    ...{ what: 'gateway endpoints', code: GATEWAYS },
    right: 'ec2:DescribeVpcEndpoints',
    count: ({ ec2: client }: Aws) =>
      countOf(
        paginateDescribeVpcEndpoints(
          { client },
          { Filters: [{ Name: 'vpc-endpoint-type', Values: ['Gateway'] }] },
        ),
        ({ VpcEndpoints }) => VpcEndpoints,
      ),
  },
] as const;

/** Whether a network can be added to those that the account has in the region. */
export async function networkQuotas(
  { region }: Wanted,
  aws: Aws,
  stack: StackFacts,
): Promise<Finding[]> {
  if (isDeployed(stack)) return [];
  const findings: Finding[] = [];
  for (const { what, code, right, count } of NETWORK) {
    // One to S3, and one to S3 Express where there is that.
    const takes = code === GATEWAYS && S3_EXPRESS_REGIONS.includes(region) ? 2 : 1;
    const has = await asking(right, () => count(aws));
    const { value } = await quotaOf('vpc', code, aws);
    const about = `Quota of ${what} (${code})`;
    const facts = `${has} of ${value} in the region are in use, and the stack adds ${takes}.`;
    if (has + takes <= value) findings.push({ severity: 'ok', about, what: facts });
    else {
      const url = quotaUrl(region, 'vpc', code);
      const remedy = `Delete one that nobody needs, choose another region, or request more at ${url}`;
      findings.push({ severity: 'deploy', about, what: facts, remedy });
    }
  }
  return findings;
}

/** What the settings may ask for is what an account can have: of queues, as of compute environments. */
const MOST_OF_BATCH = MOST_INSTANCE_TYPES;

/** Whether AWS Batch has room for a queue and a compute environment for each instance type. */
export async function batchQuotas(
  { instanceTypes }: Wanted,
  { batch: client }: Aws,
  stack: StackFacts,
): Promise<Finding[]> {
  const counts = {
    'compute environments': await asking('batch:DescribeComputeEnvironments', () =>
      countOf(
        paginateDescribeComputeEnvironments({ client }, {}),
        ({ computeEnvironments }) => computeEnvironments,
      ),
    ),
    'job queues': await asking('batch:DescribeJobQueues', () =>
      countOf(paginateDescribeJobQueues({ client }, {}), ({ jobQueues }) => jobQueues),
    ),
  };
  const types = {
    'compute environments': 'AWS::Batch::ComputeEnvironment',
    'job queues': 'AWS::Batch::JobQueue',
  };
  return (['compute environments', 'job queues'] as const).map((what): Finding => {
    const ours = stack.resources.filter(({ type }) => type === types[what]).length;
    const others = counts[what] - ours;
    const about = `AWS Batch's ${what}`;
    const facts = `${others} of ${MOST_OF_BATCH} are of others, and the stack needs ${instanceTypes.length}.`;
    if (others + instanceTypes.length <= MOST_OF_BATCH) {
      return { severity: 'ok', about, what: facts };
    }
    const remedy =
      'Name fewer "instanceTypes", or choose another region: AWS does not raise this limit.';
    return { severity: 'deploy', about, what: facts, remedy };
  });
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html; it cannot be raised. */
const MOST_LOG_POLICIES = 10;

/** Whether EventBridge can be allowed to write to the stack's log: by a policy of CloudWatch Logs. */
export async function logPolicies(_: Wanted, { logs }: Aws, stack: StackFacts): Promise<Finding[]> {
  if (stack.resources.some(({ type }) => type === 'AWS::Logs::ResourcePolicy')) return [];
  // All of them fit one answer.
  const { resourcePolicies: { length } = [] } = await asking('logs:DescribeResourcePolicies', () =>
    logs.send(new DescribeResourcePoliciesCommand({})),
  );
  const about = 'Resource policies of CloudWatch Logs';
  const what = `${length} of ${MOST_LOG_POLICIES} in the region are in use, and the stack adds 1.`;
  if (length < MOST_LOG_POLICIES) return [{ severity: 'ok', about, what }];
  const remedy =
    'Delete one that nobody needs (aws logs describe-resource-policies lists them), or choose another ' +
    'region: AWS does not raise this limit.';
  return [{ severity: 'deploy', about, what, remedy }];
}

async function countOf<Page>(
  pages: AsyncIterable<Page>,
  itemsOf: (page: Page) => readonly unknown[] | undefined,
): Promise<number> {
  let count = 0;
  for await (const page of pages) count += itemsOf(page)?.length ?? 0;
  return count;
}
