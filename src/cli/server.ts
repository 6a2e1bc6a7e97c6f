import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { endpointText, readEndpoint } from '../contract/endpoint.ts';
import { InputError, printable } from '../contract/input-error.ts';
import type { S3Connection } from '../s3-server/connection.ts';
import { startS3ServerProcess } from '../s3-server/spawn.ts';
import type { RunCommand } from './options.ts';

/** How long a server may take for its first answer. */
const ANSWER_MS = 5000;

/**
 * The way to a server that is not ours, with credentials from the environment.
 *
 * @throws InputError when the URL is none that all clients take, credentials are missing, or nothing
 *   answers that is trusted
 */
export async function connectTo(
  endpoint: string,
  region: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<S3Connection> {
  const url = readEndpoint('--endpoint', endpoint);
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    throw new InputError(
      `--endpoint "${printable(endpoint)}" needs credentials: ` +
        'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.',
    );
  }
  await requireAnswer(url, environment.NODE_EXTRA_CA_CERTS);
  return {
    endpoint: endpointText(url),
    region,
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
}

/** Any HTTP answer will do: without credentials it is a 403. */
async function requireAnswer(url: URL, extra: string | undefined): Promise<void> {
  try {
    await answerOf(url, extra ? await readFile(extra, 'latin1') : '');
  } catch (error) {
    const { code = '', message, name } = error as NodeJS.ErrnoException;
    const why = printable(message || code || name);
    const named = `--endpoint "${printable(url.href)}"`;
    if (UNTRUSTED.test(code)) {
      throw new InputError(
        `${named} has a certificate that nobody signed who is trusted here (${why}): ` +
          'give the certificate of its authority with --ca-bundle.',
      );
    }
    throw new InputError(
      `${named} does not answer (${why}): ` +
        'start the server, or leave --endpoint out to use the embedded one.',
    );
  }
}

/** OpenSSL's words for a chain that leads to no trusted certificate. */
const UNTRUSTED = /SELF_SIGNED|^UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|^CERT_UNTRUSTED$/;

/** @param trusted certificates on top of Node's own, which it has read when it was started */
function answerOf(url: URL, trusted: string): Promise<void> {
  const { request } = url.protocol === 'https:' ? https : http;
  const ca = [...tls.getCACertificates('default'), trusted].filter((pem) => pem !== '');
  return new Promise((resolve, reject) => {
    const options = { ca, agent: false, signal: AbortSignal.timeout(ANSWER_MS) };
    const asked = request(url, options, (answer) => {
      answer.destroy();
      resolve();
    });
    // The answer is cut off, which it may call an error.
    asked.on('error', (error) =>
      reject(asked.destroyed && error.name === 'AbortError' ? timedOut() : error),
    );
    asked.end();
  });
}

function timedOut(): Error {
  return new Error(`nothing within ${ANSWER_MS / 1000} s`);
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
