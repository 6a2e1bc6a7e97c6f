import type { Host } from '../../src/contract/run-result.ts';

/**
 * Whether the machine is of the type that was asked for: figures must not stand under another type's
 * name. This machine's own types (`local…`) are none of EC2's; a machine that does not tell its type
 * is believed.
 *
 * @returns why the job cannot go on, in one sentence; null if it can
 */
export function requireInstanceType(asked: string, host: Host): string | null {
  const found = host.instanceType ?? null;
  if (found === null || found === asked || /^local\b/.test(asked)) return null;
  return (
    `the job is for ${asked}, but runs on ${found}: its queue's compute environment has another ` +
    'instance type; deploy the stack again'
  );
}
