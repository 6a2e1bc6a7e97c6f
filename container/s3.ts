import type { HeadObjectOutput, ListObjectsCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { storageClassOf } from '../src/contract/aws-places.ts';
import { printable } from '../src/contract/input-error.ts';
import { endpointText, readEndpoint } from '../src/contract/read-values.ts';
import { WORKLOAD_CHECKSUMS } from '../src/contract/tasks.ts';
import type { Environment } from '../src/process/start-program.ts';
import type { Credentials } from '../src/s3/sigv4.ts';

/** Of a request that is not measured: a server that throttles or fails for the clients' sake fails no preparation. */
export const PATIENT_ATTEMPTS = 10;

/** Where S3 is and who asks. */
export interface S3Connection {
  region: string;
  /** null: AWS, found by region. */
  endpoint: URL | null;
  /** Asked before every run, as those of a role expire. */
  credentials(): Promise<Credentials>;
}

/**
 * The connection that the environment describes, as for all AWS tools.
 *
 * @throws InputError when not all clients accept the endpoint
 */
export function connectionFromEnv(env: Environment, region: string): S3Connection {
  return {
    region,
    endpoint: endpointFrom(env),
    credentials: keysFrom(env) ?? sdkCredentials(region),
  };
}

/**
 * The AWS SDK's client for a connection; loaded when asked for, as loading costs about 80 ms.
 * It leaves out the checksum that the SDK adds by default: workloads say which they want.
 *
 * @param maxAttempts of a request; absent: as many as the SDK makes by itself
 */
export async function sdkClient(
  connection: S3Connection,
  sockets: number,
  maxAttempts?: number,
): Promise<S3Client> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const agent = { keepAlive: true, maxSockets: sockets };
  return new S3Client({
    region: connection.region,
    credentials: connection.credentials,
    requestHandler: { httpAgent: agent, httpsAgent: agent },
    ...(maxAttempts !== undefined && { maxAttempts }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(connection.endpoint && {
      endpoint: endpointText(connection.endpoint),
      forcePathStyle: true,
    }),
  });
}

function endpointFrom(env: Environment): URL | null {
  const name = env.AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL';
  const text = env[name];
  return text ? readEndpoint(name, text) : null;
}

function keysFrom(env: Environment): S3Connection['credentials'] | undefined {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return undefined;
  const keys = {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
  return async () => keys;
}

/** The role of a container or an instance, by the SDK, which renews it before it expires. */
function sdkCredentials(region: string): S3Connection['credentials'] {
  let client: S3Client | undefined;
  return async () => {
    const { S3Client } = await import('@aws-sdk/client-s3');
    client ??= new S3Client({ region });
    return client.config.credentials();
  };
}

/** A bucket, for requests that are not measured. */
export interface BucketAccess {
  s3: S3Client;
  bucket: string;
  signal?: AbortSignal;
  /** Called for what could not be done and does not prevent measuring. */
  note: (text: string) => void;
}

export interface FoundObject {
  /** bytes */
  size: number;
  /** The algorithms whose checksums are stored with it, as far as the server tells. */
  checksums: readonly string[];
}

/** An object; null if there is none; undefined if the server does not tell. */
type Finding = FoundObject | null | undefined;

/** Requests at once, where each object is asked for by itself. */
const HEADS_AT_ONCE = 16;

interface Page {
  Contents?: ListObjectsCommandOutput['Contents'] | undefined;
  IsTruncated?: boolean | undefined;
}

/**
 * All objects under a prefix, a thousand with a request. Loads the SDK only when asked.
 *
 * @throws when the server lists by neither version of the request
 */
export async function* listPrefix(
  access: BucketAccess,
  prefix: string,
): AsyncGenerator<FoundObject & { key: string }> {
  for await (const { Contents = [] } of pages(access, prefix)) {
    for (const { Key: key = '', Size: size = -1, ChecksumAlgorithm } of Contents) {
      yield { key, size, checksums: ChecksumAlgorithm ?? [] };
    }
  }
}

/**
 * Pages by ListObjectsV2; by ListObjects where the server refuses that, or answers it as if it were
 * ListObjects, as those from before 2016 do. S3 Express has no ListObjects:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
async function* pages({ bucket, s3, signal }: BucketAccess, prefix: string): AsyncGenerator<Page> {
  const { ListObjectsCommand, ListObjectsV2Command } = await import('@aws-sdk/client-s3');
  const where = { Bucket: bucket, Prefix: prefix };
  const options = signal ? { abortSignal: signal } : {};
  let token: string | undefined;
  let page: Page | undefined;
  do {
    try {
      const command = new ListObjectsV2Command({ ...where, ContinuationToken: token });
      const answer = await s3.send(command, options);
      token = answer.NextContinuationToken;
      page = answer;
    } catch (error) {
      const isFirst = page === undefined;
      if (!isFirst || signal?.aborted || storageClassOf(bucket) === 'S3Express') throw error;
      page = await s3.send(new ListObjectsCommand(where), options).catch(() => {
        throw error;
      });
    }
    yield page!;
  } while (token);
  let marker = '';
  while (page?.IsTruncated) {
    const last = page.Contents?.at(-1)?.Key ?? '';
    if (last === marker) return;
    marker = last;
    page = await s3.send(new ListObjectsCommand({ ...where, Marker: marker }), options);
    yield page!;
  }
}

/**
 * What the bucket has of objects, by their keys; found by listing their folders, or one by one where the
 * server does not list.
 */
export async function findObjects(
  access: BucketAccess,
  objects: readonly { key: string }[],
): Promise<Map<string, Finding>> {
  const { bucket, note, signal } = access;
  const wanted = new Set(objects.map(({ key }) => key));
  const found = new Map<string, Finding>();
  try {
    for (const folder of new Set(Array.from(wanted, folderOf))) {
      for await (const object of listPrefix(access, folder)) {
        if (wanted.has(object.key)) found.set(object.key, object);
      }
    }
    for (const key of wanted) if (!found.has(key)) found.set(key, null);
  } catch (error) {
    if (signal?.aborted) throw error;
    note(
      `The objects of bucket ${bucket} cannot be listed (${refusalOf(error)}), so each is requested separately.`,
    );
    await forEachLimited(wanted, HEADS_AT_ONCE, async (key) => {
      found.set(key, await findObject(access, key));
    });
  }
  return found;
}

/** Asks for one object by itself: the plainest request that there is. */
export async function findObject(
  { bucket, s3, signal }: BucketAccess,
  key: string,
): Promise<Finding> {
  const { HeadObjectCommand } = await import('@aws-sdk/client-s3');
  const command = new HeadObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' });
  try {
    const answer = await s3.send(command, signal ? { abortSignal: signal } : {});
    const { ContentLength: size } = answer;
    return size === undefined ? undefined : { size, checksums: checksumsOf(answer) };
  } catch (error) {
    if (signal?.aborted) throw error;
    return httpStatusOf(error) === 404 ? null : undefined;
  }
}

function checksumsOf(answer: HeadObjectOutput): string[] {
  return WORKLOAD_CHECKSUMS.filter((name) => answer[`Checksum${name}`] !== undefined);
}

/** `a/b/` of `a/b/c`. */
export function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}

/** What a server said when it refused a request: the error's name, or the status of an answer without. */
export function refusalOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const status = '$metadata' in error ? httpStatusOf(error) : undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const name = error.name === 'Error' ? (code ?? error.message) : error.name;
  const isNamed = !/^(Unknown|UnknownError|\d+|SyntaxError|TypeError)$/.test(name);
  return isNamed || status === undefined ? name : `status ${status}`;
}

/** What went wrong, in one line: AWS says more in an error's name than in its message, and Node in its code. */
export function wordsOfError(error: unknown, maxLength?: number): string {
  if (!(error instanceof Error)) return printable(String(error));
  const code = 'code' in error ? String(error.code) : '';
  const name = error.name === 'Error' ? code : error.name;
  const words = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
  return printable(words, maxLength);
}

/** The HTTP status of an answer of S3; undefined if there was none. */
export function httpStatusOf(error: unknown): number | undefined {
  const metadata = (error as { $metadata?: { httpStatusCode?: number } } | null)?.$metadata;
  return metadata?.httpStatusCode;
}

/**
 * Works on all items, `limit` at a time. After the first failure no further item is begun, and
 * the failure is thrown once those under way have ended, so that nothing goes on behind.
 *
 * @param work also gets the number of the worker, from 0 to below `limit`
 */
export async function forEachLimited<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T, worker: number) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const failures: unknown[] = [];
  const worker = async (number: number): Promise<void> => {
    for (let next = queue.next(); !next.done && failures.length === 0; next = queue.next()) {
      try {
        await work(next.value, number);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, (_, number) => worker(number)));
  if (failures.length > 0) throw failures[0];
}
