import { readFile } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { field, InputError, printable, type Said, said, unended } from '../contract/input-error.ts';
import { storageClassOf } from '../contract/names.ts';
import { endpointText, readEndpoint } from '../contract/read-values.ts';
import { systemClock } from '../process/clock.ts';
import { EMPTY_SHA256, signHeaders } from '../s3/sigv4.ts';
import type { S3Access } from '../s3-server/spawn.ts';
import type { Place } from './place.ts';

/** How long a server may take for its first answer. */
const ANSWER_MS = 5000;
/** Of an answer, as much as is read: an error of S3 has less. */
const MOST_BYTES = 64 * 1024;

/**
 * The way to a server that is not ours, with credentials from the environment.
 *
 * @throws InputError when not all clients accept the URL, credentials are missing, nothing answers that is
 *   trusted, or what answers is no S3 server, is one of another region, or refuses the keys or the bucket
 */
export async function connectTo(
  endpoint: string,
  { buckets, region }: Place,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<S3Access> {
  const url = readEndpoint(field('endpoint'), endpoint);
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    throw new InputError(
      said`${field('endpoint')} "${printable(endpoint)}" needs credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.`,
    );
  }
  const access: S3Access = {
    endpoint: endpointText(url),
    region,
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
  for (const { name } of buckets) {
    const answer = await listingOf(name, access, url, environment.NODE_EXTRA_CA_CERTS);
    // Of S3 Express only sessions are answered, and what makes one tells by itself.
    if (storageClassOf(name) === 'S3Express') continue;
    const fault = faultOf(answer, { bucket: name, endpoint: access.endpoint, region });
    if (fault !== null) throw new InputError(fault);
  }
  return access;
}

/** What a server says when it is asked to list a bucket. */
interface Answer {
  status: number;
  /** Of its headers, those that tell something. */
  contentType: string;
  location: string;
  bucketRegion: string;
  body: string;
}

/** @throws InputError when there is no answer, or none that is trusted */
async function listingOf(
  bucket: string,
  access: S3Access,
  url: URL,
  extra: string | undefined,
): Promise<Answer> {
  try {
    return await ask(bucket, access, url, extra ? await readFile(extra, 'latin1') : '');
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
function ask(bucket: string, access: S3Access, url: URL, trusted: string): Promise<Answer> {
  const { request } = url.protocol === 'https:' ? https : http;
  const ca = [...tls.getCACertificates('default'), trusted].filter((pem) => pem !== '');
  const path = `${url.pathname.replace(/\/$/, '')}/${bucket}`;
  const query = [
    ['list-type', '2'],
    ['max-keys', '1'],
  ] as const;
  const signable = { method: 'GET', path, query, headers: { host: url.host } };
  const headers = signHeaders(
    { ...signable, payloadHash: EMPTY_SHA256 },
    access,
    access.region,
    systemClock.now(),
  );
  const asked = query.map(([name, value]) => `${name}=${value}`).join('&');
  return new Promise((resolve, reject) => {
    const options = { ca, agent: false, headers, signal: AbortSignal.timeout(ANSWER_MS) };
    const sent = request(new URL(`${path}?${asked}`, url), options, (answer) => {
      const text = (name: string) => String(answer.headers[name] ?? '');
      const parts: Buffer[] = [];
      const end = () => {
        resolve({
          status: answer.statusCode ?? 0,
          contentType: text('content-type'),
          location: text('location'),
          bucketRegion: text('x-amz-bucket-region'),
          body: Buffer.concat(parts).toString('utf8'),
        });
        answer.destroy();
      };
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        parts.push(part);
        bytes += part.length;
        if (bytes > MOST_BYTES) end();
      });
      answer.on('end', end);
      // What has come tells enough.
      answer.on('error', end);
    });
    sent.on('error', (error) =>
      reject(sent.destroyed && error.name === 'AbortError' ? timedOut() : error),
    );
    sent.end();
  });
}

function timedOut(): Error {
  return new Error(`nothing within ${ANSWER_MS / 1000} s`);
}

/**
 * Errors that no run can do with, by what has to be mended. Others may be of looking alone: who may not list
 * a bucket may well use its objects, and a bucket that is missing is made.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList
 */
const OF_KEYS =
  /^(?:InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|ExpiredToken|TokenRefreshRequired|NotSignedUp)$/;
const OF_REGION = /^(?:AuthorizationHeaderMalformed|PermanentRedirect|TemporaryRedirect)$/;

/** Why a run cannot use what answered so; null if it can, as far as is seen. */
export function faultOf(
  { body, bucketRegion, contentType, location, status }: Answer,
  { bucket, endpoint, region }: { bucket: string; endpoint: string; region: string },
): Said | null {
  if (status === 200 && body.includes('<ListBucketResult')) return null;
  const named = said`${field('endpoint')} "${printable(endpoint)}"`;
  const code = elementOf(body, 'Code');
  if (code === null || !body.includes('<Error')) {
    const kind = contentType.split(';')[0]!.trim() || 'without a content type';
    return location === ''
      ? said`${named} does not answer as an S3 server does (status ${status}, ${printable(kind)}): give the URL of one.`
      : said`${named} redirects to "${printable(location)}" and is not an S3 server: give the URL of one.`;
  }
  const why = [code, elementOf(body, 'Message')].filter((text) => text !== null).join(': ');
  const told = unended(printable(why));
  if (OF_REGION.test(code)) {
    const expected = elementOf(body, 'Region') ?? bucketRegion;
    const fix = expected === '' ? said`give its own` : said`give ${printable(expected)}`;
    return said`${field('region')} "${printable(region)}" is refused by ${named} (${told}): ${fix}.`;
  }
  if (OF_KEYS.test(code)) {
    return said`AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are refused by ${named} (${told}): set those of that server.`;
  }
  if (code === 'RequestTimeTooSkewed') {
    return said`The clock of this machine is refused by ${named} (${told}): set it.`;
  }
  if (code === 'InvalidBucketName') {
    return said`${field('bucket')} "${printable(bucket)}" is refused by ${named} (${told}): give another name.`;
  }
  return null;
}

/** The text of an element of an error of S3. */
function elementOf(body: string, name: string): string | null {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1]?.trim();
  return text === undefined || text === '' ? null : text;
}
