import { runSimulation } from '@cloud-copilot/iam-simulate';
import type { Template } from '../testing/synthesize.ts';
import { type Call, wantedCalls } from './calls.ts';
import type { Names } from './names.ts';
import { callInWords, unwantedCalls } from './unwanted.ts';

/** A policy as IAM has it, its references resolved. */
interface PolicyDocument {
  Version: string;
  Statement: unknown[];
}

/** The policies of a template's roles, by the first part of their logical ids. */
export type RolePolicies = ReadonlyMap<string, PolicyDocument>;

interface Judgement {
  /** How many calls must be allowed, and how many refused. */
  wanted: number;
  unwanted: number;
  /** One sentence each: a call that should be allowed and is not, or the other way round. */
  findings: string[];
}

/**
 * Judges each call by IAM's rules: all that roles are there for, and what they must never do.
 *
 * @param missing resources that the stack does not have, so that no role needs to reach them
 */
export async function judgeRoles(
  policies: RolePolicies,
  names: Names,
  missing: readonly string[] = [],
): Promise<Judgement> {
  const findings: string[] = [];
  const count = { wanted: 0, unwanted: 0 };
  const judge = async (calls: Map<string, Call[]>, expected: boolean) => {
    for (const [role, ofRole] of calls) {
      const policy = policies.get(role);
      // A stack without a canary, or without a bucket of its own, has no role for it.
      if (!policy) continue;
      for (const call of ofRole) {
        if (expected && missing.includes(call.resource)) continue;
        count[expected ? 'wanted' : 'unwanted']++;
        if ((await isAllowed(call, role, policy, names)) === expected) continue;
        findings.push(`${role} ${expected ? 'may not' : 'may'} ${callInWords(call)}`);
      }
    }
  };
  const wanted = wantedCalls(names);
  await judge(wanted, true);
  await judge(unwantedCalls(wanted, names), false);
  return { ...count, findings };
}

async function isAllowed(
  { action, context = {}, resource }: Call,
  role: string,
  policy: PolicyDocument,
  { other: { account, partition } }: Names,
): Promise<boolean> {
  const simulated = await runSimulation(
    {
      request: {
        action,
        principal: `arn:${partition}:sts::${account}:assumed-role/${role}/session`,
        resource: { resource, accountId: account },
        contextVariables: Object.fromEntries(
          Object.entries(context).map(([key, value]) => [key, [value].flat()]),
        ) as Record<string, string[]>,
      },
      identityPolicies: [{ name: role, policy }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (simulated.resultType === 'error') {
    const call = callInWords({ action, context, resource });
    throw new Error(`${call}: ${JSON.stringify(simulated.errors)}`);
  }
  return simulated.overallResult === 'Allowed';
}

/** The inline policies of a template's roles, with names where the template has references. */
export function policiesOf(template: Template, names: Names): RolePolicies {
  const roles = Object.entries(template.Resources).filter(
    ([, one]) => one.Type === 'AWS::IAM::Role',
  );
  return new Map(
    roles.map(([id, { Properties }]) => {
      const statements = Properties.Policies.flatMap(
        ({ PolicyDocument }: { PolicyDocument: unknown }) =>
          (resolved(PolicyDocument, template, names) as PolicyDocument).Statement,
      );
      // CDK ends ids with eight digits of its own.
      return [id.slice(0, -8), { Version: '2012-10-17', Statement: statements }];
    }),
  );
}

function resolved(value: unknown, template: Template, names: Names): unknown {
  if (Array.isArray(value)) return value.map((one) => resolved(one, template, names));
  if (typeof value !== 'object' || value === null) return value;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': join } = value as Record<string, never>;
  if (join) {
    const [separator, parts] = resolved(join, template, names) as [string, string[]];
    return parts.join(separator);
  }
  if (attribute) return nameOf(attribute[0], template, names);
  if (Ref === 'AWS::Partition') return names.other.partition;
  if (Ref) return nameOf(Ref, template, names);
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, resolved(one, template, names)]),
  );
}

/** Policies name resources by their ARNs only. */
function nameOf(id: string, { Resources }: Template, names: Names): string {
  const { Properties, Type } = Resources[id]!;
  const { batch } = names.other;
  switch (Type) {
    case 'AWS::S3::Bucket':
      return id.startsWith('Results') ? names.results : names.bucket;
    case 'AWS::S3Express::DirectoryBucket':
      return names.expressBucket;
    case 'AWS::Batch::JobQueue':
      return batch(`job-queue/${Properties.JobQueueName}`);
    case 'AWS::Batch::JobDefinition':
      return batch(`job-definition/${Properties.JobDefinitionName}:1`);
    case 'AWS::Batch::ConsumableResource':
      return names.lock;
    default:
      throw new Error(`no name is known of ${id} (${Type}), which a policy refers to`);
  }
}
