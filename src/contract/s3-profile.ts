/** How the embedded server behaves, beside answering right: `--s3-profile`. docs/profiles.md says what each figure does. */
import { z } from 'zod';

const LONGEST_MS = 600_000;

const Milliseconds = z.number().nonnegative().max(LONGEST_MS);
const Rate = z.number().positive().nullable();
const InAHundred = z.number().nonnegative().max(100);

const Distribution = z
  .strictObject({
    least: Milliseconds,
    p50: Milliseconds,
    p90: Milliseconds,
    p99: Milliseconds,
    most: Milliseconds,
  })
  .refine(
    ({ least, p50, p90, p99, most }) => least <= p50 && p50 <= p90 && p90 <= p99 && p99 <= most,
    {
      error: 'least, p50, p90, p99 and most must not fall',
    },
  )
  .describe('Milliseconds. Between two of them, the logarithm grows evenly.');
/** Milliseconds by how many of a hundred take no longer. */
export type Distribution = z.infer<typeof Distribution>;

const FirstByte = z
  .strictObject({
    read: Distribution.describe('GET and HEAD of an object, from the request to the answer.'),
    write: Distribution.describe('PUT, POST and DELETE, from the end of the body to the answer.'),
    list: Distribution.describe('GET of a bucket.'),
  })
  .describe('How long S3 takes to begin its answer.');

const BytesPerSecond = z
  .strictObject({
    connection: Rate.describe('Of one connection, up or down. null: as fast as it goes.'),
    all: Rate.describe('Of all connections together. null: no limit.'),
  })
  .describe('How fast bodies pass.');

const RequestsPerSecond = z
  .strictObject({
    per: z
      .enum(['prefix', 'bucket'])
      .describe(
        'Whose requests are counted together. The prefix of a key ends with its last slash.',
      ),
    reads: Rate.describe('GET and HEAD. null: no limit.'),
    writes: Rate.describe('PUT, POST and DELETE. null: no limit.'),
  })
  .describe('Above these, the answer is 503 Slow Down.');

const Troubles = z
  .strictObject({
    internalErrors: InAHundred.describe('Requests that are answered 500 InternalError.'),
    resets: InAHundred.describe('Requests whose connection is reset before or during the answer.'),
    stalls: InAHundred.describe('Answers that stall in the middle of their body.'),
    slowConnections: InAHundred.describe('Connections that are slower than others.'),
  })
  .describe('How many of a hundred.');

/** All figures of a profile. */
export const S3Profile = z.strictObject({
  name: z.string().min(1).max(100),
  firstByteMs: FirstByte,
  roundTripMs: Milliseconds.describe(
    'What the way to S3 and back adds to every answer; to the first one of a connection three times, as TCP and TLS take one each.',
  ),
  bytesPerSecond: BytesPerSecond,
  requestsPerSecond: RequestsPerSecond,
  inAHundred: Troubles,
  stallMs: Milliseconds.describe('How long a body that stalls stands still.'),
  slowFactor: z.number().min(1).max(1000).describe('How many times slower a slow connection is.'),
  seed: z.int().nonnegative().describe('Of everything that is drawn. Equal seeds, equal draws.'),
});
/** How the embedded server behaves, beside answering right. */
export type S3Profile = z.infer<typeof S3Profile>;

/** Of a result document or a request; absent: the server answers at once, or it is another's. */
export const MetProfile = S3Profile.optional().describe(
  'How the embedded server behaved. Absent: it answered at once, or it was another server.',
);

/** What two results must have in common to be compared. */
interface Way {
  asAws?: true | undefined;
  s3Profile?: S3Profile | undefined;
}

/** By which way requests went and what they met there, in words; equal for what can be compared. */
export function wayToS3({ asAws, s3Profile }: Way): string {
  const way = asAws ? 'as AWS' : 'the endpoint';
  return s3Profile ? `${way}, ${JSON.stringify(S3Profile.parse(s3Profile))}` : way;
}

/**
 * What the quantile `u` of a distribution is.
 *
 * @param u from 0 to 1
 * @returns milliseconds
 */
export function quantileOf({ least, p50, p90, p99, most }: Distribution, u: number): number {
  if (u < 0.5) return between(least, p50, u / 0.5);
  if (u < 0.9) return between(p50, p90, (u - 0.5) / 0.4);
  if (u < 0.99) return between(p90, p99, (u - 0.9) / 0.09);
  return between(p99, most, (u - 0.99) / 0.01);
}

function between(from: number, to: number, share: number): number {
  return from > 0 ? from * (to / from) ** share : from + (to - from) * share;
}
