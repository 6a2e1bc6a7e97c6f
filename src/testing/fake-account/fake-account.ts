import type { Server } from 'node:http';
import {
  DescribeLogGroupsRequest$,
  DescribeResourcePoliciesRequest$,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  GetAWSDefaultServiceQuotaRequest$,
  GetServiceQuotaRequest$,
} from '@aws-sdk/client-service-quotas';
import { GetParameterRequest$, GetParametersRequest$ } from '@aws-sdk/client-ssm';
import type { StaticStructureSchema } from '@smithy/types';
import { whatIsWrong } from '../fake-aws/dispatch.ts';
import { json11, query, restJson } from '../fake-aws/protocols.ts';
import { AwsError, type HttpReply, type HttpRequest, serve } from '../fake-aws/service.ts';
import { signedService } from '../fake-aws/sts.ts';
import { ec2Answer } from './ec2.ts';
import { type AccountBucket, s3Answer } from './s3.ts';

const ECS_IMAGES = '/aws/service/ecs/optimized-ami/amazon-linux-2023';

/**
 * An account as the services describe it that a check of it asks, over the wire that the SDK's clients
 * speak. A new one is as AWS gives it, and prepared for CDK.
 */
export class FakeAccount implements AsyncDisposable {
  readonly id = '123456789012';
  readonly region = 'us-west-2';
  /** By quota code; what is missing has never been asked for. */
  applied: Record<string, number> = {};
  /**
   * What every account is given.
   *
   * - vCPUs: https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html
   * - VPCs and gateways: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
   */
  defaults: Record<string, number> = {
    ...{ 'L-1216C47A': 5, 'L-417A185B': 0, 'L-F7808C92': 0 },
    ...{ 'L-F678F1CE': 5, 'L-A4707A72': 5, 'L-1B52E74A': 20 },
  };
  instances: { type: string; cores: number; threads: number; lifecycle?: string }[] = [];
  /** Ids by name. */
  zones: Record<string, string> = {
    'us-west-2c': 'usw2-az3',
    'us-west-2a': 'usw2-az2',
    'us-west-2b': 'usw2-az1',
  };
  /** Names of zones that have a default subnet. */
  defaultSubnets: string[] = ['us-west-2a', 'us-west-2b', 'us-west-2c'];
  /** Zone names by instance type. */
  offerings: Record<string, string[]> = {};
  network = { vpcs: 1, internetGateways: 1, gatewayEndpoints: 0 };
  endpointServices = ['com.amazonaws.us-west-2.s3', 'com.amazonaws.us-west-2.s3express'];
  /** Machine images that can be seen; whether "Allowed AMIs" has them, where it watches. */
  images: Record<string, { allowed?: boolean }> = { 'ami-x86': {}, 'ami-arm': {}, 'ami-gpu': {} };
  /** By which EC2 encrypts volumes unless it is told another. */
  diskKey = 'alias/aws/ebs';
  parameters: Record<string, string> = {
    '/cdk-bootstrap/hnb659fds/version': '33',
    [`${ECS_IMAGES}/recommended/image_id`]: 'ami-x86',
    [`${ECS_IMAGES}/arm64/recommended/image_id`]: 'ami-arm',
    [`${ECS_IMAGES}/gpu/recommended/image_id`]: 'ami-gpu',
  };
  stacks: Record<string, { status: string; resources: { type: string; id: string }[] }> = {};
  /** What each accepts as audience, by ARN. */
  oidcProviders: Record<string, string[]> = {};
  serviceRoles = ['Batch', 'ECS', 'AutoScaling', 'Support'].map(
    (name) => `AWSServiceRoleFor${name}`,
  );
  buckets: Record<string, AccountBucket> = {
    'cdk-hnb659fds-assets-123456789012-us-west-2': {},
  };
  batch = { computeEnvironments: 0, jobQueues: 0 };
  logGroups: string[] = [];
  logPolicies = 0;
  /** Error code by call, e.g. `DescribeInstances: 'UnauthorizedOperation'`. */
  errors: Record<string, string> = {};
  /** Calls that came in. */
  readonly calls: string[] = [];
  #server: Server | undefined;
  #url = '';

  private constructor() {}

  static async start(): Promise<FakeAccount> {
    const account = new FakeAccount();
    const { server, url } = await serve(async (request) => account.#answer(request));
    account.#server = server;
    account.#url = url;
    return account;
  }

  /** Environment of a program that shall talk to this account and to no other. */
  env(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL: this.#url,
      ...{ AWS_ACCESS_KEY_ID: 'fake', AWS_SECRET_ACCESS_KEY: 'fake', AWS_MAX_ATTEMPTS: '1' },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  #answer(request: HttpRequest): HttpReply {
    const service = signedService(request);
    const refuse = (call: string) => {
      this.calls.push(call);
      const code = this.errors[call];
      if (code) throw new AwsError(code, 400, `${code} of a fake`);
    };
    if (service === 'ec2') return ec2Answer(this, request, refuse);
    if (service === 's3' || service === 's3express') return s3Answer(this, request, refuse);
    const protocol = service === 'batch' ? BATCH : isForm(request) ? query : json11;
    try {
      const { operation, input } = protocol.read(request);
      refuse(operation);
      const { schema, run } = OPERATIONS[operation] ?? {};
      const wrong = schema && whatIsWrong(schema, input);
      if (!run || wrong) throw new AwsError('ValidationError', 400, wrong ?? operation);
      return protocol.reply(operation, run(this, input as Record<string, string>));
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      return protocol.fail(error);
    }
  }
}

const BATCH = restJson({
  '/v1/describecomputeenvironments': 'DescribeComputeEnvironments',
  '/v1/describejobqueues': 'DescribeJobQueues',
});

function isForm({ headers }: HttpRequest): boolean {
  return headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
}

interface Answering {
  /** Of what came in; forms hold text only, and have none here. */
  schema?: StaticStructureSchema;
  run(account: FakeAccount, input: Record<string, string>): unknown;
}

/**
 * What services answer that speak JSON or forms, of what their references say as much as the check reads:
 *
 * - https://docs.aws.amazon.com/IAM/latest/APIReference/ and https://docs.aws.amazon.com/STS/latest/APIReference/
 * - https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/
 * - https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/
 * - https://docs.aws.amazon.com/systems-manager/latest/APIReference/
 * - https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/
 * - https://docs.aws.amazon.com/batch/latest/APIReference/
 */
const OPERATIONS: Readonly<Record<string, Answering>> = {
  GetCallerIdentity: { run: ({ id }) => ({ Account: id }) },
  ListOpenIDConnectProviders: {
    run: ({ oidcProviders }) => ({
      OpenIDConnectProviderList: { member: Object.keys(oidcProviders).map((Arn) => ({ Arn })) },
    }),
  },
  GetOpenIDConnectProvider: {
    run: ({ oidcProviders }, { OpenIDConnectProviderArn = '' }) => ({
      ClientIDList: { member: oidcProviders[OpenIDConnectProviderArn] },
    }),
  },
  ListRoles: {
    run({ serviceRoles }, { PathPrefix, Marker = '0' }) {
      if (PathPrefix !== '/aws-service-role/') throw new AwsError('ValidationError', 400, 'prefix');
      const at = Number(Marker);
      const isLast = at + 1 >= serviceRoles.length;
      return {
        Roles: { member: [{ RoleName: serviceRoles[at] }] },
        IsTruncated: !isLast,
        ...(isLast ? {} : { Marker: at + 1 }),
      };
    },
  },
  DescribeStacks: {
    run({ stacks }, { StackName = '' }) {
      const stack = stackOf(stacks, StackName);
      return { Stacks: { member: [{ StackName, StackStatus: stack.status }] } };
    },
  },
  ListStackResources: {
    run({ stacks }, { StackName = '', NextToken = '0' }) {
      const { resources } = stackOf(stacks, StackName);
      const at = Number(NextToken);
      const member = resources.slice(at, at + 1).map(({ type, id }) => ({
        ...{ ResourceType: type, PhysicalResourceId: id },
      }));
      const next = at + 1 < resources.length ? { NextToken: at + 1 } : {};
      return { StackResourceSummaries: { member }, ...next };
    },
  },
  GetServiceQuota: {
    schema: GetServiceQuotaRequest$,
    run: ({ applied }, input) => quotaIn(applied, input),
  },
  GetAWSDefaultServiceQuota: {
    schema: GetAWSDefaultServiceQuotaRequest$,
    run: ({ defaults }, input) => quotaIn(defaults, input),
  },
  GetParameter: {
    schema: GetParameterRequest$,
    run({ parameters }, { Name = '' }) {
      if (parameters[Name] === undefined) throw new AwsError('ParameterNotFound', 400, '');
      return { Parameter: { Name, Value: parameters[Name] } };
    },
  },
  GetParameters: {
    schema: GetParametersRequest$,
    run({ parameters }, { Names }) {
      const names = Names as unknown as string[];
      return {
        Parameters: names
          .filter((Name) => parameters[Name] !== undefined)
          .map((Name) => ({ Name, Value: parameters[Name] })),
        InvalidParameters: names.filter((Name) => parameters[Name] === undefined),
      };
    },
  },
  DescribeLogGroups: {
    schema: DescribeLogGroupsRequest$,
    run: ({ logGroups }, { logGroupNamePrefix = '' }) => ({
      logGroups: logGroups
        .filter((name) => name.startsWith(logGroupNamePrefix))
        .map((logGroupName) => ({ logGroupName })),
    }),
  },
  DescribeResourcePolicies: {
    schema: DescribeResourcePoliciesRequest$,
    run: ({ logPolicies }) => ({
      resourcePolicies: Array.from({ length: logPolicies }, () => ({})),
    }),
  },
  DescribeComputeEnvironments: {
    run: ({ batch }, { nextToken }) => ({
      ...oneOf(batch.computeEnvironments, nextToken, 'computeEnvironments'),
    }),
  },
  DescribeJobQueues: {
    run: ({ batch }, { nextToken }) => ({ ...oneOf(batch.jobQueues, nextToken, 'jobQueues') }),
  },
};

function stackOf(stacks: FakeAccount['stacks'], name: string) {
  const stack = stacks[name];
  if (stack) return stack;
  throw new AwsError('ValidationError', 400, `Stack with id ${name} does not exist`);
}

function quotaIn(quotas: Readonly<Record<string, number>>, input: Record<string, string>) {
  const { ServiceCode, QuotaCode = '' } = input;
  const Value = ['ec2', 'vpc'].includes(ServiceCode ?? '') ? quotas[QuotaCode] : undefined;
  if (Value === undefined) throw new AwsError('NoSuchResourceException', 400, 'of a fake');
  return { Quota: { Value } };
}

/** A page with one of so many. */
function oneOf(count: number, token = '0', name: string) {
  const at = Number(token);
  return { [name]: at < count ? [{}] : [], ...(at + 1 < count && { nextToken: String(at + 1) }) };
}
