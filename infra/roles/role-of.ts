import {
  type Conditions,
  Effect,
  type IPrincipal,
  PolicyDocument,
  PolicyStatement,
  Role,
} from 'aws-cdk-lib/aws-iam';
import { type Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from '../checks.ts';

/** A resource that stands for many, and why no narrower one would do. */
export interface Wildcard {
  arn: string;
  because: string;
}

/** What a role may do. A plain resource holds no wildcard: cdk-nag ends the synthesis if it does. */
export interface Grant {
  actions: readonly string[];
  resources: readonly (string | Wildcard)[];
  conditions?: Conditions;
}

export interface RoleOfProps {
  description: string;
  assumedBy: IPrincipal;
  grants: readonly Grant[];
  maxSessionDuration?: Duration;
}

/** A role with one inline policy: a managed one could be changed, and grows. */
export function roleOf(scope: Construct, id: string, props: RoleOfProps): Role {
  const { grants, ...rest } = props;
  const document = new PolicyDocument({ statements: grants.map(statementOf) });
  const role = new Role(scope, id, { ...rest, inlinePolicies: { Grants: document } });
  for (const { arn, because } of grants.flatMap(({ resources }) => resources.filter(isWildcard))) {
    acknowledge(role, { [`AwsSolutions-IAM5[Resource::${asNagWrites(role, arn)}]`]: because });
  }
  return role;
}

/** For actions that know no resources: IAM refuses to name one. */
export const ANY_RESOURCE: Wildcard = {
  arn: '*',
  because: 'IAM knows no resources for these actions.',
};

/** PutObject without `If-None-Match` is refused, so that nothing stored is ever replaced. */
export const ONLY_NEW_OBJECTS: Conditions = { Null: { 's3:if-none-match': 'false' } };

function statementOf({ actions, resources, conditions }: Grant): PolicyStatement {
  return new PolicyStatement({
    effect: Effect.ALLOW,
    actions: [...actions],
    resources: resources.map((one) => (isWildcard(one) ? one.arn : one)),
    ...(conditions && { conditions }),
  });
}

function isWildcard(resource: string | Wildcard): resource is Wildcard {
  return typeof resource !== 'string';
}

/** cdk-nag writes a reference to another resource as `<LogicalId.Attribute>`. */
function asNagWrites(scope: Construct, arn: string): string {
  const resolved: unknown = Stack.of(scope).resolve(arn);
  if (typeof resolved === 'string') return resolved;
  const [, parts] = (resolved as { 'Fn::Join': [string, Part[]] })['Fn::Join'];
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return `<${'Ref' in part ? part.Ref : part['Fn::GetAtt'].join('.')}>`;
    })
    .join('');
}

type Part = string | { Ref: string } | { 'Fn::GetAtt': string[] };
