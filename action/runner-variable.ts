import { InputError } from '../src/contract/input-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A variable that GitHub's runner sets.
 *
 * @throws InputError outside GitHub Actions
 */
export function runnerVariable(env: Environment, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new InputError(`${name} is not set: this program is a GitHub Action, run by its runner.`);
}
