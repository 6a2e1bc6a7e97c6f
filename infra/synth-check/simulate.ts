import { runSimulation } from '@cloud-copilot/iam-simulate';
import { type Call, wantedCalls } from './calls.ts';
import type { Names } from './names.ts';
import { textOf, unwantedCalls } from './unwanted.ts';

/** A policy as IAM has it, its references resolved. */
export interface PolicyDocument {
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
        findings.push(`${role} ${expected ? 'may not' : 'may'} ${textOf(call)}`);
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
    const call = textOf({ action, context, resource });
    throw new Error(`${call}: ${JSON.stringify(simulated.errors)}`);
  }
  return simulated.overallResult === 'Allowed';
}
