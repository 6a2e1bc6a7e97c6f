/** The profiles that come with the program. Each figure has its source beside it; docs/profiles.md shows both. */
import type { S3Profile } from '../contract/s3-profile.ts';

/** Sources as docs/profiles.md names them, read in November 2026. */
const AWS_PATTERNS =
  'AWS, [Performance design patterns](https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html)';
const AWS_RATES =
  'AWS, [Optimizing performance](https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html)';
const AWS_EXPRESS =
  'AWS, [Optimizing S3 Express One Zone performance](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-performance.html)';
const AWS_RETRIES =
  'AWS, [Timeouts and retries](https://docs.aws.amazon.com/whitepapers/latest/s3-optimizing-performance-best-practices/timeouts-and-retries-for-latency-sensitive-applications.html)';
const QUICKWIT =
  'Quickwit, [S3 Express speculations](https://quickwit.io/blog/s3-express-speculations) (2023)';
const TURBOPUFFER = 'turbopuffer, [Architecture](https://turbopuffer.com/docs-md/architecture.md)';

const chosen = (why: string) => `chosen: ${why}`;

/** A profile, what it is for, and where its figures are from, by their place in the profile. */
export interface ShippedProfile {
  what: string;
  profile: S3Profile;
  /** The profile whose figures it has where it has no source of its own. */
  like: string | null;
  sources: Readonly<Record<string, string>>;
}

const NONE = { least: 0, p50: 0, p90: 0, p99: 0, most: 0 };

const INSTANT: ShippedProfile = {
  what: 'answers as fast as this machine can',
  like: null,
  profile: {
    name: 'instant',
    firstByteMs: { read: NONE, write: NONE, list: NONE },
    roundTripMs: 0,
    bytesPerSecond: { connection: null, all: null },
    requestsPerSecond: { per: 'prefix', reads: null, writes: null },
    inAHundred: { internalErrors: 0, resets: 0, stalls: 0, slowConnections: 0 },
    stallMs: 0,
    slowFactor: 1,
    seed: 1,
  },
  sources: {},
};

const STANDARD: ShippedProfile = {
  what: 'S3 Standard, from EC2 in the same Region',
  like: 'instant',
  profile: {
    ...INSTANT.profile,
    name: 's3-standard',
    firstByteMs: {
      read: { least: 15, p50: 30, p90: 50, p99: 80, most: 118 },
      write: { least: 60, p50: 100, p90: 150, p99: 195, most: 274 },
      list: { least: 60, p50: 100, p90: 150, p99: 200, most: 274 },
    },
    roundTripMs: 1,
    bytesPerSecond: { connection: 85e6, all: null },
    requestsPerSecond: { per: 'prefix', reads: 5500, writes: 3500 },
  },
  sources: {
    'firstByteMs.read.least': chosen('half the median'),
    'firstByteMs.read.p50': `${QUICKWIT}: “up to 30ms”. ${TURBOPUFFER} has 63`,
    'firstByteMs.read.p90': `${QUICKWIT}: “50ms?”`,
    'firstByteMs.read.p99': `${QUICKWIT}: “80ms is rather common”; ${TURBOPUFFER}: 78`,
    'firstByteMs.read.most': `${TURBOPUFFER}: 118 for 999 of 1,000`,
    'firstByteMs.write.least': chosen('three fifths of the median'),
    'firstByteMs.write.p50': `${TURBOPUFFER}: 100; ${AWS_RATES}: 100–200`,
    'firstByteMs.write.p90': chosen('between the two beside it'),
    'firstByteMs.write.p99': `${TURBOPUFFER}: 195`,
    'firstByteMs.write.most': `${TURBOPUFFER}: 274 for 999 of 1,000`,
    'firstByteMs.list.least': chosen('as a write'),
    'firstByteMs.list.p50': `${AWS_RATES}: 100–200, its lower end`,
    'firstByteMs.list.p90': chosen('between the two beside it'),
    'firstByteMs.list.p99': `${AWS_RATES}: 100–200, its upper end`,
    'firstByteMs.list.most': chosen('as a write'),
    roundTripMs: chosen('zones of a Region are about a millisecond apart'),
    'bytesPerSecond.connection': `${AWS_PATTERNS}: “one concurrent request for each 85–90 MB/s”; ${QUICKWIT}: “about 80MB/s”`,
    'requestsPerSecond.per': AWS_RATES,
    'requestsPerSecond.reads': `${AWS_RATES}: 5,500 GET and HEAD`,
    'requestsPerSecond.writes': `${AWS_RATES}: 3,500 PUT, COPY, POST and DELETE`,
  },
};

const EXPRESS_HALF = chosen('half the median');
const EXPRESS_FIRST = `${AWS_EXPRESS}: “consistent single-digit millisecond first-byte read and write request latencies”`;
const EXPRESS_UPPER = `${AWS_EXPRESS}: “single-digit millisecond”, its upper end`;
const EXPRESS_TWICE = chosen('about twice what 99 of 100 take at most');
const express = { least: 2, p50: 4, p90: 5, p99: 9, most: 20 };

const EXPRESS: ShippedProfile = {
  what: 'S3 Express One Zone, from EC2 in the same zone',
  like: 's3-standard',
  profile: {
    ...STANDARD.profile,
    name: 's3-express',
    firstByteMs: { read: express, write: express, list: express },
    roundTripMs: 0.3,
    requestsPerSecond: { per: 'bucket', reads: 200_000, writes: 100_000 },
  },
  sources: {
    ...of('read', EXPRESS_HALF, EXPRESS_FIRST, `${QUICKWIT}: “5ms?”`, EXPRESS_UPPER, EXPRESS_TWICE),
    ...of('write', EXPRESS_HALF, EXPRESS_FIRST, chosen('as a read'), EXPRESS_UPPER, EXPRESS_TWICE),
    ...of('list', ...Array<string>(5).fill(chosen('as a read'))),
    roundTripMs: chosen('within a zone'),
    'requestsPerSecond.per': AWS_EXPRESS,
    'requestsPerSecond.reads': `${AWS_EXPRESS}: 200,000 reads a second of a directory bucket`,
    'requestsPerSecond.writes': `${AWS_EXPRESS}: 100,000 writes`,
  },
};

const CROSS_REGION: ShippedProfile = {
  what: 'S3 Standard in a Region some 5,000 km away',
  like: 's3-standard',
  profile: {
    ...STANDARD.profile,
    name: 'cross-region',
    roundTripMs: 79,
    bytesPerSecond: { connection: 80e6, all: null },
  },
  sources: {
    roundTripMs:
      'measured between eu-west-1 and ca-central-1: [78.75](https://fed135.medium.com/tool-aws-region-to-region-latency-calculator-4a5a92d52286) (2021)',
    'bytesPerSecond.connection':
      'the largest window that [Linux](https://docs.kernel.org/networking/ip-sysctl.html) gives a connection by default (`tcp_rmem`: 6 MiB), in a round trip',
  },
};

const THROTTLED: ShippedProfile = {
  what: 'S3 Standard that has not yet scaled to the load: 503 Slow Down',
  like: 's3-standard',
  profile: {
    ...STANDARD.profile,
    name: 'throttled',
    requestsPerSecond: { per: 'prefix', reads: 110, writes: 70 },
  },
  sources: {
    'requestsPerSecond.reads': chosen(
      'a fiftieth of what AWS says, so that the clients of one machine meet it',
    ),
    'requestsPerSecond.writes': chosen('a fiftieth of what AWS says'),
  },
};

const FLAKY: ShippedProfile = {
  what: 'S3 Standard on a bad day: errors, resets, stalls and slow connections',
  like: 's3-standard',
  profile: {
    ...STANDARD.profile,
    name: 'flaky',
    inAHundred: { internalErrors: 1, resets: 1, stalls: 1, slowConnections: 5 },
    stallMs: 3000,
    slowFactor: 10,
  },
  sources: {
    'inAHundred.internalErrors': chosen('far more than S3 has, so that a short run meets some'),
    'inAHundred.resets': chosen('as errors'),
    'inAHundred.stalls': chosen('as errors'),
    'inAHundred.slowConnections': `${AWS_RETRIES}: “retrying the slowest 5 percent of the requests”`,
    stallMs: `${AWS_RETRIES}: “retry a GET or PUT operation after 2 seconds”; chosen a second longer`,
    slowFactor: chosen('slow enough that a new connection pays'),
  },
};

function of(kind: string, ...sources: readonly string[]): Record<string, string> {
  const places = ['least', 'p50', 'p90', 'p99', 'most'].map((one) => `firstByteMs.${kind}.${one}`);
  return Object.fromEntries(places.map((place, at) => [place, sources[at]!]));
}

export const SHIPPED: readonly ShippedProfile[] = [
  INSTANT,
  STANDARD,
  EXPRESS,
  CROSS_REGION,
  THROTTLED,
  FLAKY,
];

/** The figures of the profiles that come with the program, by their names. */
export const PROFILES: ReadonlyMap<string, S3Profile> = new Map(
  SHIPPED.map(({ profile }) => [profile.name, profile]),
);

/** Whether a profile changes nothing: a server without it behaves the same, and costs less. */
export function isInstant({ seed: _, name: __, ...figures }: S3Profile): boolean {
  const { seed, name, ...none } = INSTANT.profile;
  return JSON.stringify(figures) === JSON.stringify(none);
}
