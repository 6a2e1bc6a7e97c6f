/**
 * The names under which AWS serves S3, and what a host says about a request. Only the names of AWS's
 * main partition (`amazonaws.com`) are known, and none of FIPS or of access points.
 *
 * - S3 Standard, dual-stack: https://docs.aws.amazon.com/general/latest/gr/s3.html
 * - buckets in hosts, and `s3-REGION`:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 * - S3 Express:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/endpoint-directory-buckets-AZ.html
 */
import { storageClassOf, zoneOf } from '../contract/aws-places.ts';

/** What a run asks of the server when it stands in for AWS. */
export interface AsAws {
  region: string;
  /** All buckets of the run, of S3 Standard and of S3 Express. */
  buckets: readonly string[];
}

/**
 * Which of AWS's endpoints a request was sent to. `plain` is this machine's name or address, where
 * everything of S3 is answered; `zonal` has the objects of S3 Express, `control` its buckets; `sts` is
 * not S3, but asked on the way to it.
 */
export type S3Endpoint = 'plain' | 's3' | 'zonal' | 'control' | 'sts';

export interface S3Host {
  endpoint: S3Endpoint;
  /** The bucket that stands before the endpoint's name. */
  bucket: string | undefined;
}

const REGION = '[a-z0-9-]+';
const PLAIN_HOST = /^(?:(.+)\.)?(?:localhost|127\.0\.0\.1)$/;
const S3_HOST = new RegExp(
  `^(?:(.+)\\.)?s3(?:[.-]${REGION}|\\.dualstack\\.${REGION})?\\.amazonaws\\.com$`,
);
const STS_HOST = new RegExp(`^sts(?:\\.${REGION})?\\.amazonaws\\.com$`);
const EXPRESS_HOST = new RegExp(
  `^(?:(.+)\\.)?s3express-([a-z0-9-]+)(?:\\.dualstack)?\\.${REGION}\\.amazonaws\\.com$`,
);

/** Hosts that were read before: a server is called by few names, again and again. */
const known = new Map<string, S3Host>();
const MAX_KNOWN = 100;

/** Reads a Host header, with or without a port. An unknown host is taken for a plain one. */
export function readHost(host = ''): S3Host {
  const before = known.get(host);
  if (before) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const read = readNewHost(host);
  known.set(host, read);
  return read;
}

function readNewHost(host: string): S3Host {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const express = EXPRESS_HOST.exec(name);
  if (express) {
    return { endpoint: express[2] === 'control' ? 'control' : 'zonal', bucket: express[1] };
  }
  const standard = S3_HOST.exec(name);
  if (standard) return { endpoint: 's3', bucket: standard[1] };
  if (STS_HOST.test(name)) return { endpoint: 'sts', bucket: undefined };
  return { endpoint: 'plain', bucket: PLAIN_HOST.exec(name)?.[1] };
}

/**
 * Every name that clients may look up when they use these buckets in this region, for a hosts file.
 * It is the list of the sources above: regional, global, dual-stack and the older `s3-REGION`, each
 * alone (buckets in the path) and with a bucket before it. Directory buckets are there twice: clients
 * that do not know S3 Express look for them at S3 Standard, where they learn that there are none.
 */
export function awsHostNames({ region, buckets }: AsAws): string[] {
  const standard = standardEndpoints(region);
  const names = buckets.flatMap((bucket) => {
    const zone = zoneOf(bucket);
    const zonal = zone === undefined ? [] : zonalEndpoints(region, zone);
    return [...zonal, ...standard].map((endpoint) => `${bucket}.${endpoint}`);
  });
  return [
    ...new Set([...standard, ...controlEndpoints(region), ...stsEndpoints(region), ...names]),
  ];
}

/** The names of a certificate that is good for `awsHostNames`, and for this machine's own. */
export function certificateNames({ region, buckets }: AsAws): string[] {
  const zones = new Set(buckets.flatMap((bucket) => zoneOf(bucket) ?? []));
  return [
    ...standardEndpoints(region).flatMap((endpoint) => [endpoint, `*.${endpoint}`]),
    ...controlEndpoints(region),
    ...stsEndpoints(region),
    ...[...zones].flatMap((zone) => zonalEndpoints(region, zone)).map((name) => `*.${name}`),
    'localhost',
    '127.0.0.1',
  ];
}

/** A directory bucket, as AWS calls those of S3 Express. */
export function isDirectoryBucket(bucket: string): boolean {
  return storageClassOf(bucket) === 'S3Express';
}

function standardEndpoints(region: string): string[] {
  return ['s3', `s3.${region}`, `s3-${region}`, `s3.dualstack.${region}`].map(underAws);
}

function controlEndpoints(region: string): string[] {
  return zonalEndpoints(region, 'control');
}

/** https://docs.aws.amazon.com/general/latest/gr/sts.html */
function stsEndpoints(region: string): string[] {
  return ['sts', `sts.${region}`].map(underAws);
}

function zonalEndpoints(region: string, zone: string): string[] {
  return [`s3express-${zone}.${region}`, `s3express-${zone}.dualstack.${region}`].map(underAws);
}

function underAws(name: string): string {
  return `${name}.amazonaws.com`;
}
