import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { join } from 'node:path';
import tls from 'node:tls';
import { field, InputError, printable, said } from '../contract/input-error.ts';
import { endpointText, readEndpoint } from '../contract/read-values.ts';
import type { S3Profile } from '../contract/s3-profile.ts';
import { standInForAws } from '../local/namespaces/stand-in.ts';
import type { S3Access } from '../s3-server/spawn.ts';
import { startS3ServerProcess } from '../s3-server/spawn.ts';
import { type Place, type PlaceAsked, placeOf } from './place.ts';

/** How long a server may take for its first answer. */
const ANSWER_MS = 5000;

/**
 * The way to a server that is not ours, with credentials from the environment.
 *
 * @throws InputError when not all clients accept the URL, credentials are missing, or nothing
 *   answers that is trusted
 */
export async function connectTo(
  endpoint: string,
  region: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<S3Access> {
  const url = readEndpoint(field('endpoint'), endpoint);
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    throw new InputError(
      said`${field('endpoint')} "${printable(endpoint)}" needs credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.`,
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
    const named = said`${field('endpoint')} "${printable(url.href)}"`;
    const fault = UNTRUSTED.test(code)
      ? said`has a certificate that no trusted authority signed (${why}): pass the certificate of its authority with ${field('ca-bundle')}.`
      : said`does not answer (${why}): start the server, or leave ${field('endpoint')} out to use the embedded one.`;
    throw new InputError(said`${named} ${fault}`);
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
  connection: S3Access;
  /** Process of the embedded server; null for another's. */
  pid: number | null;
  /** A file that says how runners are started; null where they are started as they are. */
  runnerEntry: string | null;
  /** How requests reach it, in words. */
  way: string;
}

/**
 * The embedded server, started for this run with what it keeps in `dir`; or the one that was named.
 *
 * @param profile of the embedded server; undefined: it answers at once
 * @throws InputError
 */
export async function openServer(
  asked: PlaceAsked,
  profile: S3Profile | undefined,
  dir: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Server> {
  const { asAws, endpoint } = asked;
  const place = placeOf(asked);
  if (endpoint !== undefined) {
    const connection = await connectTo(endpoint, place.region, environment);
    const none = { pid: null, runnerEntry: null, [Symbol.asyncDispose]: async () => {} };
    return { connection, way: connection.endpoint, ...none };
  }
  if (asAws) return openAsAws(place, profile, dir, environment);
  const options = { dir: join(dir, 's3'), ...(profile && { profile }) };
  const { connection, pid, stop } = await startS3ServerProcess(options);
  const way = `${connection.endpoint}${behaving(profile)}`;
  return { connection, pid, runnerEntry: null, way, [Symbol.asyncDispose]: stop };
}

function behaving(profile: S3Profile | undefined): string {
  return profile ? ` (S3 profile ${profile.name})` : '';
}

async function openAsAws(
  place: Place,
  profile: S3Profile | undefined,
  dir: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Server> {
  const asAws = { region: place.region, buckets: place.buckets.map(({ name }) => name) };
  const options = { dir: join(dir, 's3'), asAws, ...(profile && { profile }) };
  const server = await startS3ServerProcess(options);
  try {
    const standIn = await standInForAws({
      ...{ ...asAws, environment, server },
      dir: join(dir, 'as-aws'),
    });
    const beside = standIn.kind.network ? '' : '; the rest of the network can be reached too';
    return {
      connection: server.connection,
      pid: server.pid,
      runnerEntry: standIn.entry,
      way: `the embedded server, over TLS and AWS hostnames${beside}${behaving(profile)}`,
      [Symbol.asyncDispose]: async () => {
        standIn[Symbol.dispose]();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
