/** The stack as CloudFormation has it, and what stands in its way. */
import { paginateDescribeStacks, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { HeadBucketCommand } from '@aws-sdk/client-s3';
import { GetParameterCommand, ParameterNotFound } from '@aws-sdk/client-ssm';
import { eventLogGroupOf, logGroupOf, manifestParameter } from '../../src/contract/deployment.ts';
import { type Aws, asking, awsStatusOf, NotKnown, type Wanted } from './aws.ts';
import type { Finding } from './findings.ts';

export interface StackFacts {
  /** CloudFormation's word for its state; null if there is no such stack. */
  status: string | null;
  /** What it has created, and a deploy would update. */
  resources: readonly { type: string; id: string }[];
}

/** Whether there is a stack that a deploy would update. */
export function isDeployed({ status }: StackFacts): boolean {
  return status !== null && !ANEW.test(status);
}

/** CDK removes a stack that was never finished, and begins anew. */
const ANEW = /^(ROLLBACK_COMPLETE|ROLLBACK_FAILED|REVIEW_IN_PROGRESS)$/;

/** Looks at the stack of the settings' name; no such stack is no error. */
export async function stackFacts(
  { stackName: StackName }: Wanted,
  { cloudFormation: client }: Aws,
): Promise<StackFacts> {
  const status = await asking('cloudformation:DescribeStacks', async () => {
    try {
      for await (const { Stacks = [] } of paginateDescribeStacks({ client }, { StackName })) {
        if (Stacks[0]) return Stacks[0].StackStatus ?? null;
      }
    } catch (error) {
      // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
      const isMissing = error instanceof Error && /does not exist/.test(error.message);
      if (!isMissing) throw error;
    }
    return null;
  });
  // What is listed of a stack that rolled back is deleted, or is nobody's any more.
  if (status === null || ANEW.test(status)) return { status, resources: [] };
  const resources = await asking('cloudformation:ListStackResources', async () => {
    const found: { type: string; id: string }[] = [];
    for await (const page of paginateListStackResources({ client }, { StackName })) {
      for (const { ResourceType, PhysicalResourceId } of page.StackResourceSummaries ?? []) {
        found.push({ type: ResourceType ?? '', id: PhysicalResourceId ?? '' });
      }
    }
    return found;
  });
  return { status, resources };
}

/** Whether CloudFormation takes a deploy now. */
export function stackState({ stackName }: Wanted, { status }: StackFacts): Finding[] {
  const about = `Stack ${stackName}`;
  if (status === null) return [{ severity: 'ok', about, what: 'there is none yet.' }];
  if (ANEW.test(status)) {
    const what = `it is ${status}: a deploy removes it and begins anew.`;
    return [{ severity: 'note', about, what }];
  }
  const what = `it is ${status}`;
  const stops = (remedy: string): Finding[] => [
    { severity: 'deploy', about, what: `${what}.`, remedy },
  ];
  if (status.endsWith('_IN_PROGRESS')) return stops('Wait until that has ended.');
  if (status === 'UPDATE_ROLLBACK_FAILED') {
    return stops(`aws cloudformation continue-update-rollback --stack-name ${stackName}`);
  }
  if (status === 'DELETE_FAILED') {
    return stops('Destroy it again: infra/README.md says what may be in the way.');
  }
  return [{ severity: 'ok', about, what: `${what}; a deploy updates it.` }];
}

/** Things of the stack's names that no stack owns: it could not create its own. */
export async function leftovers(
  { stackName }: Wanted,
  { logs, ssm }: Aws,
  stack: StackFacts,
): Promise<Finding[]> {
  if (isDeployed(stack)) return [];
  const parameter = manifestParameter(stackName);
  const left = (about: string, remedy: string): Finding => ({
    ...{ severity: 'deploy', about, remedy },
    what: 'it is there, and no stack of this name is: the stack could not create its own.',
  });
  const found: Finding[] = [];
  for (const group of [logGroupOf(stackName), eventLogGroupOf(stackName)]) {
    const { logGroups = [] } = await asking('logs:DescribeLogGroups', () =>
      logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: group })),
    );
    if (logGroups.some(({ logGroupName }) => logGroupName === group)) {
      found.push(left(`Log group ${group}`, `aws logs delete-log-group --log-group-name ${group}`));
    }
  }
  if ((await parameterOf(parameter, ssm)) !== null) {
    found.push(left(`Parameter ${parameter}`, `aws ssm delete-parameter --name ${parameter}`));
  }
  return found;
}

/** What CDK's templates ask for: `requiresBootstrapStackVersion` of its default synthesizer. */
const BOOTSTRAP_VERSION = 6;
const BOOTSTRAP_PARAMETER = '/cdk-bootstrap/hnb659fds/version';

/** Whether the region is prepared for CDK. */
export async function bootstrap(
  { region }: Wanted,
  { s3, ssm }: Aws,
  account: string,
): Promise<Finding[]> {
  const about = 'CDK bootstrap';
  const remedy = `npx cdk bootstrap aws://${account}/${region} -c settings=NAME.settings.json`;
  const version = await parameterOf(BOOTSTRAP_PARAMETER, ssm);
  if (version === null) {
    const what = `this account and region are not prepared for CDK (no ${BOOTSTRAP_PARAMETER}).`;
    return [{ severity: 'deploy', about, what, remedy }];
  }
  if (Number(version) < BOOTSTRAP_VERSION) {
    const what = `version ${version} is too old: this project needs ${BOOTSTRAP_VERSION} or newer.`;
    return [{ severity: 'deploy', about, what, remedy }];
  }
  const Bucket = `cdk-hnb659fds-assets-${account}-${region}`;
  try {
    await s3.send(new HeadBucketCommand({ Bucket }));
  } catch (error) {
    if (awsStatusOf(error) === 404) {
      const again = `Delete the stack CDKToolkit in CloudFormation, then ${remedy}`;
      const what = `its bucket ${Bucket} is gone, and a deploy uploads to it.`;
      return [{ severity: 'deploy', about, what, remedy: again }];
    }
    // Others than the deploying role need no right to look into it.
    if (awsStatusOf(error) !== 403) {
      throw new NotKnown(`bucket ${Bucket} had no answer (${error}).`, 'Try again.', {
        cause: error,
      });
    }
  }
  return [{ severity: 'ok', about, what: `version ${version}.` }];
}

async function parameterOf(Name: string, ssm: Aws['ssm']): Promise<string | null> {
  try {
    const { Parameter } = await asking(
      'ssm:GetParameter',
      () => ssm.send(new GetParameterCommand({ Name })),
      [ParameterNotFound.name],
    );
    return Parameter?.Value ?? '';
  } catch (error) {
    if (error instanceof ParameterNotFound) return null;
    throw error;
  }
}
