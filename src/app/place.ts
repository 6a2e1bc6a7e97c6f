import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fileFault, textOf } from '../contract/file-kinds.ts';
import {
  field,
  InputError,
  printable,
  requireKnown,
  type Said,
  said,
} from '../contract/input-error.ts';
import { BUILTIN_SUITE, type Bucket, storageClassOf } from '../contract/names.ts';
import { DEFAULT_BUCKET, DEFAULT_REGION } from '../contract/read-values.ts';
import type { S3Profile } from '../contract/s3-profile.ts';
import { readS3Profile } from '../contract/s3-profile-file.ts';
import { requireLinux } from '../local/namespaces/namespaces.ts';
import { isBucketName } from '../s3-server/buckets.ts';
import { isInstant, PROFILES } from '../s3-server/profiles.ts';
import type { BenchmarkRequest } from './request.ts';

/** What is asked of the place where S3 is; all of it by the command line alone. */
export interface PlaceAsked {
  /** The embedded server takes the place of AWS. */
  asAws?: boolean | undefined;
  endpoint?: string | undefined;
  bucket?: string | undefined;
  region?: string | undefined;
  /** How the embedded server behaves: a name, or a file. */
  s3Profile?: string | undefined;
}

/** NAME--ZONE--x-s3, of a zone of the default region. */
const EXPRESS_BUCKET = `${DEFAULT_BUCKET}--use1-az4--x-s3`;

/** Where a run's objects are. */
export interface Place {
  region: string;
  buckets: readonly Bucket[];
}

/**
 * Buckets and region that a run uses.
 *
 * @throws InputError when fields contradict each other: the embedded server has its own
 */
export function placeOf(asked: PlaceAsked & Pick<BenchmarkRequest, 'storageClasses'>): Place {
  const { asAws, bucket, endpoint, region, s3Profile, storageClasses } = asked;
  const own = said`needs ${field('endpoint')}: the embedded server has its own.`;
  if (asAws && endpoint !== undefined) {
    const why = said`and ${field('as-aws')} exclude each other: leave one of them out.`;
    refuse('endpoint', endpoint, why);
  }
  if (endpoint !== undefined && s3Profile !== undefined) {
    const why = said`and ${field('endpoint')} exclude each other: only the embedded server has profiles.`;
    refuse('s3-profile', s3Profile, why);
  }
  if (endpoint === undefined && bucket !== undefined) refuse('bucket', bucket, own);
  if (bucket !== undefined && !isBucketName(bucket)) {
    const why = said`cannot be the name of a bucket: give 3 to 63 lower-case letters, digits, dots and hyphens.`;
    refuse('bucket', bucket, why);
  }
  if (endpoint === undefined && region !== undefined) refuse('region', region, own);
  if (endpoint === undefined && storageClasses?.includes('S3Express') && !asAws) {
    const why = said`needs ${field('as-aws')}: its sessions exist only over TLS.`;
    refuse('storage-classes', 'S3Express', why);
  }
  const names = [bucket ?? DEFAULT_BUCKET, ...(asAws ? [EXPRESS_BUCKET] : [])];
  return {
    region: region ?? DEFAULT_REGION,
    buckets: names.map((name) => ({ name, storageClass: storageClassOf(name) })),
  };
}

function refuse(name: string, value: string, why: Said): never {
  throw new InputError(said`${field(name)} "${printable(value)}" ${why}`);
}

/**
 * The profile that is asked for by its name, or in a file.
 *
 * @param folder that paths are from
 * @returns undefined: the embedded server answers at once
 * @throws InputError
 */
export async function profileOf(
  asked: string | undefined,
  folder: string,
): Promise<S3Profile | undefined> {
  if (asked === undefined) return undefined;
  const profile = PROFILES.get(asked) ?? (await profileIn(asked, folder));
  return isInstant(profile) ? undefined : profile;
}

async function profileIn(asked: string, folder: string): Promise<S3Profile> {
  // No profile that comes with the program is called so, and a name that is misspelt is no file.
  if (!/[./\\]/.test(asked)) requireKnown(field('s3-profile'), asked, [...PROFILES.keys()]);
  let text: string;
  try {
    text = textOf(await readFile(resolve(folder, asked)), basename(asked));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      said`${field('s3-profile')} "${printable(asked)}" cannot be read (${fileFault(error)}): give a profile file, or one of ${[...PROFILES.keys()].join(', ')}.`,
    );
  }
  return readS3Profile(text, asked, PROFILES);
}

/** @throws InputError where it is known at once that the embedded server cannot stand in for AWS */
export function requireAsAws({ asAws }: PlaceAsked): void {
  if (asAws) requireLinux(process.platform);
}

/** What an S3 client does if S3 is elsewhere: it connects there, or to AWS nevertheless. */
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

type Way = Pick<PlaceAsked, 'asAws' | 'endpoint'> & { suite: string };

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
    way.endpoint === undefined
      ? said`add ${field('as-aws')}`
      : said`use ${field('as-aws')} instead of ${field('endpoint')}`;
  throw new InputError(
    said`${field('s3-clients')} "${printable(lost.join(','))}" cannot be told where S3 is, and would send requests to AWS that are signed with this run's keys: ${instead}, which makes AWS hostnames lead to the embedded server.`,
  );
}

/** S3 clients of which it is not known whether they use the endpoint that they are given. */
export function unknownWays(s3Clients: readonly string[], way: Way): readonly string[] {
  return staysThere(way) ? [] : s3Clients.filter((client) => HEEDS[client] === undefined);
}

/** The built-in clients use the endpoint that they are given; the others connect to AWS anyway. */
function staysThere({ asAws, endpoint, suite }: Way): boolean {
  if (asAws || suite === BUILTIN_SUITE) return true;
  const host = URL.parse(endpoint ?? '')?.hostname ?? '';
  return /(^|\.)amazonaws\.com(\.cn)?$/.test(host);
}
