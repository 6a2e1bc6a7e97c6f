import { readFile } from 'node:fs/promises';
import { printable } from '../src/contract/input-error.ts';
import type { RunnerEntry } from '../src/contract/runner-entry.ts';
import { type CaseOutcome, type RunnerOptions, runRunner } from './run-runner.ts';

/** Its transport takes no certificates for AWS alone, and it does not even start; it reads SSL_CERT_FILE. */
const TAKES_NO_BUNDLE_FOR_AWS = /rclone/;

/** How many names are told of one run; one that asks for more has been found out all the same. */
const MOST_NAMES = 5;

/**
 * Runs a runner where the names of AWS lead to the server of the run. Where nothing else can be reached,
 * names that it has asked for in vain are logged and kept with the case.
 */
export async function runEntered(
  s3Client: string,
  command: readonly string[],
  options: RunnerOptions,
  entry: RunnerEntry,
): Promise<CaseOutcome> {
  const before = await linesOf(entry.refusedNames);
  const outcome = await runRunner([...entry.command, options.cwd, ...command], {
    ...options,
    env: {
      ...options.env,
      ...withoutNulls(entry.environment),
      ...(TAKES_NO_BUNDLE_FOR_AWS.test(s3Client) && { AWS_CA_BUNDLE: undefined }),
    },
  });
  const later = (await linesOf(entry.refusedNames)).slice(before.length);
  const names = [...new Set(later)].map((line) => printable(JSON.parse(line)));
  if (names.length === 0) return outcome;
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const asked = `it asked for ${names.slice(0, MOST_NAMES).join(', ')}${more}, which is not S3`;
  options.onLine(`${asked}: nothing else can be reached with --as-aws.`);
  return { ...outcome, reason: outcome.reason === null ? asked : `${outcome.reason}; ${asked}` };
}

function withoutNulls(environment: RunnerEntry['environment']): RunnerOptions['env'] {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value ?? undefined]),
  );
}

async function linesOf(path: string | null): Promise<string[]> {
  if (path === null) return [];
  return (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
}
