import { InputError, printable } from '../contract/input-error.ts';
import type { S3Connection } from '../s3-server/connection.ts';
import { startS3ServerProcess } from '../s3-server/spawn.ts';
import type { RunCommand } from './options.ts';

/**
 * The way to a server that is not ours, with credentials from the environment.
 *
 * @throws InputError when the URL is none, credentials are missing, or nothing answers
 */
export async function connectTo(
  endpoint: string,
  region: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<S3Connection> {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError(
      `--endpoint "${printable(endpoint)}" is no URL: give one such as http://127.0.0.1:9000.`,
    );
  }
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    throw new InputError(
      `--endpoint "${printable(endpoint)}" needs credentials: ` +
        'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.',
    );
  }
  await requireAnswer(url);
  return {
    endpoint: url.origin,
    region,
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
}

/** Any HTTP answer will do: without credentials it is a 403. */
async function requireAnswer(url: URL): Promise<void> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(5000), redirect: 'manual' });
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const why = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new InputError(
      `--endpoint "${printable(url.href)}" does not answer (${printable(why)}): ` +
        'start the server, or leave --endpoint out to use the embedded one.',
    );
  }
}

/** The server that jobs talk to. */
export interface Server extends AsyncDisposable {
  connection: S3Connection;
  /** Process of the embedded server; null for another's. */
  pid: number | null;
}

/** What the command line says of the server. */
export type ServerChoice = Pick<RunCommand, 'endpoint' | 'bucket' | 'region'>;

const DEFAULTS = { bucket: 's3-benchmarks', region: 'us-east-1' };

/**
 * Bucket and region that a run uses.
 *
 * @throws InputError when one is named for the embedded server, which has its own
 */
export function bucketAndRegion({ endpoint, bucket, region }: ServerChoice): typeof DEFAULTS {
  const given = Object.entries({ bucket, region }).find(([, value]) => value !== undefined);
  if (endpoint === undefined && given) {
    throw new InputError(
      `--${given[0]} "${printable(String(given[1]))}" needs --endpoint: the embedded server has its own.`,
    );
  }
  return { bucket: bucket ?? DEFAULTS.bucket, region: region ?? DEFAULTS.region };
}

/** The embedded server, started for this run with its objects in `dir`; or the one that was named. */
export async function openServer(
  choice: ServerChoice,
  dir: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Server> {
  const { endpoint } = choice;
  if (endpoint === undefined) return startS3ServerProcess({ dir });
  const connection = await connectTo(endpoint, bucketAndRegion(choice).region, environment);
  return { connection, pid: null, [Symbol.asyncDispose]: async () => {} };
}
