import type { Socket } from 'node:dgram';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunnerEntry } from '../../contract/job-request.ts';
import { type AsAws, awsHostNames } from '../../s3-server/aws-names.ts';
import type { S3ServerProcess } from '../../s3-server/spawn.ts';
import { type FilesMade, makeFiles } from './mounts.ts';
import { type Kind, openNamespaces } from './namespaces.ts';

interface StandIn extends Disposable {
  kind: Kind;
  /** A file with the `RunnerEntry`. */
  entry: string;
}

interface StandInOptions extends AsAws {
  server: S3ServerProcess;
  /** A folder of the run. */
  dir: string;
  /** Of this process. */
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Makes the embedded server be found, by runners that are started by `entry`, where they look for AWS.
 *
 * @throws InputError where that cannot be done
 */
export async function standInForAws(options: StandInOptions): Promise<StandIn> {
  const { dir, environment, server } = options;
  const hostNames = awsHostNames(options);
  const certificateAuthority = server.certificateAuthority ?? '';
  const files = await makeFiles({ dir, hostNames, certificateAuthority });
  const namespaces = await openNamespaces(files, dir);
  const { enter, https, kind, names } = namespaces;
  const refusedNames = names && join(dir, 'refused-names');
  if (names && refusedNames) {
    writeFileSync(refusedNames, '');
    serveNames(names, {
      isKnown: nameFilter(hostNames),
      // Written before the answer: it is there when the program that asked has ended.
      onRefused: (name) => appendFileSync(refusedNames, `${JSON.stringify(name)}\n`),
    });
  }
  try {
    await server.serve(https);
  } catch (error) {
    namespaces[Symbol.dispose]();
    throw error;
  }
  const entry = join(dir, 'entry.json');
  const written: RunnerEntry = {
    command: [...enter],
    environment: standInEnvironment(files, environment),
    refusedNames,
  };
  writeFileSync(entry, JSON.stringify(written));
  return { kind, entry, [Symbol.dispose]: () => namespaces[Symbol.dispose]() };
}

/** The names themselves, and those below: buckets that the run does not have are refused by the server. */
function nameFilter(hostNames: readonly string[]): (name: string) => boolean {
  const known = new Set(hostNames);
  return (name) => known.has(name) || hostNames.some((host) => name.endsWith(`.${host}`));
}

/** Variables that lead elsewhere: an endpoint, a proxy, or certificates of somebody else's. */
const TAKEN_OUT = [
  ...['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'S3_ENDPOINT_URL'],
  ...['RCLONE_S3_ENDPOINT', 'RCLONE_S3_PROVIDER'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'],
];

/**
 * What runners need on top of a job's environment. Most find the certificates by their paths, which are
 * mounted; the variables are for those that bring their own.
 */
export function standInEnvironment(
  { authority, bundle, trustStore }: Pick<FilesMade, 'authority' | 'bundle' | 'trustStore'>,
  own: StandInOptions['environment'],
): RunnerEntry['environment'] {
  const java = [own.JAVA_TOOL_OPTIONS, `"-Djavax.net.ssl.trustStore=${trustStore}"`];
  return {
    ...Object.fromEntries(TAKEN_OUT.map((name) => [name, null])),
    // The CRT in version 2 of the AWS CLI trusts botocore's own list, and this.
    AWS_CA_BUNDLE: bundle,
    // OpenSSL, Go, Rust
    SSL_CERT_FILE: bundle,
    // Python
    REQUESTS_CA_BUNDLE: bundle,
    CURL_CA_BUNDLE: bundle,
    GIT_SSL_CAINFO: bundle,
    // Node adds it to its own, and reads it at each start: the shorter the better.
    NODE_EXTRA_CA_CERTS: authority,
    JAVA_TOOL_OPTIONS: java.filter(Boolean).join(' '),
  };
}

/** https://www.rfc-editor.org/rfc/rfc1035, §3.2.2 and §4.1 */
const HEADER_BYTES = 12;
const TYPE_A = 1;
const CLASS_IN = 1;
/** An answer, recursion desired and available. */
const ANSWER_FLAGS = 0x8180;
const NAME_ERROR = 3;
const SECONDS_TO_LIVE = 60;
/** The name of the question. */
const POINTER = 0xc000 | HEADER_BYTES;

interface NameServerOptions {
  /** Names whose address is 127.0.0.1; there are no others. Asked in lower case. */
  isKnown: (name: string) => boolean;
  /** Called with a name that there is not, before it is answered. */
  onRefused: (name: string) => void;
}

/** Answers the questions for names that come to a socket. */
export function serveNames(socket: Socket, options: NameServerOptions): void {
  socket.on('message', (query, from) => {
    const reply = answerQuery(query, options);
    // Who gets no answer asks again.
    if (reply) socket.send(reply, from.port, from.address, () => {});
  });
}

/** @returns null for anything but a question */
export function answerQuery(
  query: Buffer,
  { isKnown, onRefused }: NameServerOptions,
): Buffer | null {
  const question = readQuestion(query);
  if (!question) return null;
  const { end, name, type } = question;
  const known = isKnown(name);
  // A question for the name of an address reaches out to nobody.
  if (!known && !name.endsWith('.arpa')) onRefused(name);
  const hasAddress = known && type === TYPE_A;
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt16BE(query.readUInt16BE(0), 0);
  header.writeUInt16BE(ANSWER_FLAGS | (known ? 0 : NAME_ERROR), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(hasAddress ? 1 : 0, 6);
  const asked = query.subarray(HEADER_BYTES, end);
  return Buffer.concat(hasAddress ? [header, asked, loopbackAddress()] : [header, asked]);
}

function readQuestion(query: Buffer): { name: string; type: number; end: number } | null {
  const isQuestion = query.length > HEADER_BYTES && (query.readUInt8(2) & 0x80) === 0;
  if (!isQuestion || query.readUInt16BE(4) !== 1) return null;
  const labels: string[] = [];
  let at = HEADER_BYTES;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    if (length > 63) return null;
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  const end = at + 5;
  if (end > query.length) return null;
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end };
}

function loopbackAddress(): Buffer {
  const record = Buffer.alloc(16);
  record.writeUInt16BE(POINTER, 0);
  record.writeUInt16BE(TYPE_A, 2);
  record.writeUInt16BE(CLASS_IN, 4);
  record.writeUInt32BE(SECONDS_TO_LIVE, 6);
  record.writeUInt16BE(4, 10);
  record.set([127, 0, 0, 1], 12);
  return record;
}
