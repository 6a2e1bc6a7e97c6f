import { InputError, printable } from '../contract/input-error.ts';
import { BUILTIN_SUITE } from '../contract/names.ts';
import type { RunCommand } from './options.ts';

/** How an S3 client takes it that S3 is elsewhere: it goes there, or to AWS all the same. */
type Heeds = 'any endpoint' | 'https alone' | 'none';

/**
 * The clients of the reference suite (awslabs/aws-crt-s3-benchmarks at 125c92e) that were tried with
 * AWS_ENDPOINT_URL_S3, S3_ENDPOINT_URL (s5cmd) and rclone's variables, or whose sources say. Clients of
 * another suite that are called so are taken for them.
 */
const HEEDS: Readonly<Record<string, Heeds>> = {
  'boto3-classic': 'any endpoint',
  'cli-classic': 'any endpoint',
  rclone: 'any endpoint',
  s5cmd: 'any endpoint',
  // Version 2 of the AWS CLI: speaks TLS to an endpoint of the environment, whatever its scheme.
  'cli-crt': 'https alone',
  // These write BUCKET.s3.REGION.amazonaws.com themselves, in the runner or in boto3.
  'boto3-crt': 'none',
  'crt-c': 'none',
  'crt-java': 'none',
  'crt-python': 'none',
};

type Way = Pick<RunCommand, 'asAws' | 'endpoint' | 'suite'>;

/**
 * Refuses S3 clients of a suite that would go to AWS, signed with the keys of a run that is to go
 * elsewhere.
 *
 * @throws InputError
 */
export function requireReachable(s3Clients: readonly string[], way: Way): void {
  if (staysThere(way)) return;
  const isPlain = way.endpoint === undefined || /^http:/i.test(way.endpoint);
  const lost = s3Clients.filter((client) => {
    const heeds = HEEDS[client];
    return heeds === 'none' || (heeds === 'https alone' && isPlain);
  });
  if (lost.length === 0) return;
  const instead =
    way.endpoint === undefined ? 'add --as-aws' : 'use --as-aws instead of --endpoint';
  throw new InputError(
    `--s3-clients "${printable(lost.join(','))}" cannot be told where S3 is, and would send to AWS what is ` +
      `signed with this run's keys: ${instead}, which leads the names of AWS to the embedded server.`,
  );
}

/** S3 clients of which it is not known whether they go where they are told. */
export function unknownWays(s3Clients: readonly string[], way: Way): readonly string[] {
  return staysThere(way) ? [] : s3Clients.filter((client) => HEEDS[client] === undefined);
}

/** The built-in clients go where they are told, and AWS is where the others go anyway. */
function staysThere({ asAws, endpoint, suite }: Way): boolean {
  if (asAws || suite === BUILTIN_SUITE) return true;
  const host = URL.parse(endpoint ?? '')?.hostname ?? '';
  return /(^|\.)amazonaws\.com(\.cn)?$/.test(host);
}
