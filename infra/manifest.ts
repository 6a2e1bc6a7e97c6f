import { createHash } from 'node:crypto';
import { CfnParameter } from 'aws-cdk-lib/aws-ssm';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  type EnvironmentManifest,
  eventLogGroupOf,
  hyphenated,
  logGroupOf,
  manifestParameter,
} from '../src/contract/deployment.ts';
import { InputError } from '../src/contract/input-error.ts';
import type { InstanceTypeSpec } from '../src/contract/instance-types.ts';

/** Characters that an SSM parameter of the advanced tier holds. */
const MOST_CHARACTERS = 8192;
/** Stands for the name of a bucket, which is given at deployment. */
const LONGEST_NAME = 'x'.repeat(63);
/** Stands for an ARN. */
const LONGEST_ARN = 'x'.repeat(100);

/** The instance types' part of the manifest. */
export function manifestOfInstanceTypes(
  specs: readonly InstanceTypeSpec[],
  names: StackNames,
  usdPerHour: Readonly<Record<string, number>>,
): EnvironmentManifest['instanceTypes'] {
  return Object.fromEntries(
    specs.map((spec) => [
      spec.id,
      {
        queue: names.queue(spec.id),
        trusted: names.trusted(spec.id),
        untrusted: names.untrusted(spec.id),
        gbps: spec.gigabitsPerSecond,
        usdPerHour: usdPerHour[spec.id] ?? roundedUp(spec.usdPerHour),
      },
    ]),
  );
}

/**
 * Publishes what was deployed.
 *
 * @throws InputError when it is too long for one parameter
 */
export function publishManifest(
  scope: Construct,
  id: string,
  names: StackNames,
  manifest: EnvironmentManifest,
): void {
  const stack = Stack.of(scope);
  const length = JSON.stringify(stack.resolve(manifest), (_, value) =>
    value?.Ref ? LONGEST_NAME : value?.['Fn::GetAtt'] ? LONGEST_ARN : value,
  ).length;
  if (length > MOST_CHARACTERS) {
    throw new InputError(
      `The manifest of ${Object.keys(manifest.instanceTypes).length} instance types may have ${length} ` +
        `characters, and a parameter holds ${MOST_CHARACTERS}: name fewer instance types or defaults.`,
    );
  }
  new CfnParameter(scope, id, {
    name: names.manifestParameter,
    description: 'What the S3 Benchmarks stack has deployed; read by the action.',
    type: 'String',
    // Free up to 4 KB, which is enough for 20 instance types; five cents a month beyond.
    tier: 'Intelligent-Tiering',
    value: stack.toJsonString(manifest),
  });
}

/** A tenth of a cent is enough for an estimate, and short. */
function roundedUp(usd: number | null): number | null {
  return usd === null ? null : Math.ceil(usd * 1000) / 1000;
}

/**
 * Names of what a run finds through the manifest. They are short, because the manifest of 20
 * instance types must fit the 4 KB of an SSM parameter, and all begin alike, so that a role's
 * permission can name them all. Two stacks in one region have different prefixes.
 */
export class StackNames {
  /** Three letters or digits made of the stack's name, and a hyphen. */
  readonly prefix: string;
  readonly #stackName: string;

  constructor(stackName: string) {
    this.#stackName = stackName;
    const digest = createHash('sha256').update(stackName).digest().readUInt32BE();
    this.prefix = `${(digest % 36 ** 3).toString(36).padStart(3, '0')}-`;
  }

  queue(instanceType: string): string {
    return this.prefix + hyphenated(instanceType);
  }

  /** Job definition for code of the default branch. */
  trusted(instanceType: string): string {
    return this.prefix + hyphenated(instanceType);
  }

  /** Job definition for anybody's code, as of pull requests. */
  untrusted(instanceType: string): string {
    return `${this.prefix}${hyphenated(instanceType)}-pr`;
  }

  /** The SSM parameter that the action reads. */
  get manifestParameter(): string {
    return manifestParameter(this.#stackName);
  }

  get logGroup(): string {
    return logGroupOf(this.#stackName);
  }

  get eventLogGroup(): string {
    return eventLogGroupOf(this.#stackName);
  }

  /** Of CloudWatch Logs: an account has each name once. */
  get eventLogPolicy(): string {
    return `${this.#stackName}-events`;
  }
}
