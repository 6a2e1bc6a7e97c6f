/** Who deploys, and what IAM has already. */
import {
  GetOpenIDConnectProviderCommand,
  ListOpenIDConnectProvidersCommand,
  paginateListRoles,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { AWS_AUDIENCE, GITHUB_ISSUER } from '../../src/contract/deployment.ts';
import { type Aws, asking, type Wanted } from './aws.ts';
import type { Finding } from './findings.ts';
import type { StackFacts } from './stack.ts';

/** The account that the credentials are of. */
export async function callerAccount({ sts }: Aws): Promise<string> {
  const { Account = '' } = await asking('sts:GetCallerIdentity', () =>
    sts.send(new GetCallerIdentityCommand()),
  );
  return Account;
}

/**
 * GitHub's OIDC provider: an account has one or none. A stack that creates a second one fails, and its
 * rollback has been seen to delete the first:
 * https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/1048
 */
export async function oidcProvider(
  { oidcProviderArn: given }: Wanted,
  { iam }: Aws,
  stack: StackFacts,
): Promise<Finding[]> {
  const about = "GitHub's OIDC provider";
  const { OpenIDConnectProviderList = [] } = await asking('iam:ListOpenIDConnectProviders', () =>
    iam.send(new ListOpenIDConnectProvidersCommand()),
  );
  const found = OpenIDConnectProviderList.map(({ Arn = '' }) => Arn).find((arn) =>
    arn.endsWith(`/${GITHUB_ISSUER}`),
  );
  if (given === undefined) {
    const isOfStack = stack.resources.some(({ type }) => type === 'AWS::IAM::OIDCProvider');
    if (found === undefined) {
      return [{ severity: 'ok', about, what: 'the account has none; the stack creates it.' }];
    }
    if (isOfStack) return [{ severity: 'ok', about, what: 'the stack has created it.' }];
    return [
      {
        ...{ severity: 'deploy', about },
        what: 'the account has it already, and there can be only one.',
        remedy: `Add to "github" in the settings: "oidcProviderArn": "${found}"`,
      },
    ];
  }
  if (found !== given) {
    const what = `the account does not have "oidcProviderArn" ${given}: no workflow could assume the role.`;
    const remedy = found
      ? `Set "oidcProviderArn" to "${found}".`
      : 'Remove "oidcProviderArn" from the settings: the stack then creates it.';
    return [{ severity: 'runs', about, what, remedy }];
  }
  const { ClientIDList = [] } = await asking('iam:GetOpenIDConnectProvider', () =>
    iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: found })),
  );
  if (ClientIDList.includes(AWS_AUDIENCE)) {
    return [{ severity: 'ok', about, what: 'the account has it, and the settings name it.' }];
  }
  return [
    {
      ...{ severity: 'runs', about },
      what: `it does not accept the audience ${AWS_AUDIENCE}, which the workflows ask for.`,
      remedy:
        'aws iam add-client-id-to-open-id-connect-provider ' +
        `--open-id-connect-provider-arn ${found} --client-id ${AWS_AUDIENCE}`,
    },
  ];
}

/**
 * Roles by which services work in the account. On-Demand machines need no role of Spot's.
 * https://docs.aws.amazon.com/batch/latest/userguide/using-service-linked-roles.html
 */
const SERVICES = {
  AWSServiceRoleForBatch: 'batch.amazonaws.com',
  AWSServiceRoleForECS: 'ecs.amazonaws.com',
  AWSServiceRoleForAutoScaling: 'autoscaling.amazonaws.com',
} as const;

/** Service-linked roles: AWS creates what is missing, if whoever deploys may have it created. */
export async function serviceLinkedRoles(_: Wanted, { iam: client }: Aws): Promise<Finding[]> {
  const names = await asking('iam:ListRoles', async () => {
    const found: string[] = [];
    const input = { PathPrefix: '/aws-service-role/' };
    for await (const { Roles = [] } of paginateListRoles({ client }, input)) {
      found.push(...Roles.map(({ RoleName = '' }) => RoleName));
    }
    return found;
  });
  const missing = Object.entries(SERVICES).filter(([role]) => !names.includes(role));
  if (missing.length === 0) {
    const what = 'AWS Batch, ECS and EC2 Auto Scaling have theirs.';
    return [{ severity: 'ok', about: 'Service-linked roles', what }];
  }
  return missing.map(([role, service]) => ({
    severity: 'note',
    about: `Service-linked role ${role}`,
    what: 'it is missing. AWS creates it with the first compute environment, unless a policy forbids that.',
    remedy: `To be sure: aws iam create-service-linked-role --aws-service-name ${service}`,
  }));
}
