import { createHash } from 'node:crypto';
import {
  eventLogGroupOf,
  hyphenated,
  logGroupOf,
  manifestParameter,
} from '../src/contract/deployment.ts';

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
