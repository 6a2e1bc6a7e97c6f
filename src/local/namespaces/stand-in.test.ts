import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { RunnerEntry } from '../../contract/job-request.ts';
import { readDocument } from '../../contract/read-document.ts';
import { startS3ServerProcess } from '../../s3-server/spawn.ts';
import { whyNoNamespaces } from '../../testing/processes.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import { answerQuery, standInEnvironment, standInForAws } from './stand-in.ts';

const unable = whyNoNamespaces();
const asAws = { region: 'us-east-1', buckets: ['a-bucket', 'fast--use1-az4--x-s3'] };
const files = { authority: '/x/authority.pem', bundle: '/x/bundle.pem', trustStore: '/x/t.jks' };

test('a runner has no endpoint, no proxy and no certificates but ours', () => {
  expect(standInEnvironment(files, {})).toMatchObject({
    AWS_ENDPOINT_URL_S3: null,
    HTTPS_PROXY: null,
    AWS_CA_BUNDLE: '/x/bundle.pem',
    SSL_CERT_FILE: '/x/bundle.pem',
    JAVA_TOOL_OPTIONS: '"-Djavax.net.ssl.trustStore=/x/t.jks"',
  });
});

test('what the user tells every Java is kept', () => {
  expect(standInEnvironment(files, { JAVA_TOOL_OPTIONS: '-Xmx1g' }).JAVA_TOOL_OPTIONS).toBe(
    '-Xmx1g "-Djavax.net.ssl.trustStore=/x/t.jks"',
  );
});

describe.skipIf(unable !== null)(`the embedded server (${unable ?? 'as AWS'})`, () => {
  test.each([
    'https://s3.us-east-1.amazonaws.com/',
    'https://a-bucket.s3.amazonaws.com/',
    'https://a-bucket.s3.us-east-1.amazonaws.com/',
    'https://another.s3.us-east-1.amazonaws.com/',
    'https://fast--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com/',
  ])('answers at %s', async (url) => {
    await using server = await startS3ServerProcess({ dir: tempDir(), asAws });
    using standIn = await standInForAws({
      ...{ ...asAws, server, dir: join(tempDir(), 'as-aws'), environment: {} },
    });
    const text = readFileSync(standIn.entry, 'utf8');
    const { command, environment, refusedNames } = readDocument(RunnerEntry, text, 'the entry');
    const env = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, value ?? undefined]),
    );
    const [enter = '', ...options] = command;
    const program = `fetch(${JSON.stringify(url)}).then((answer) => console.log(answer.status))`;
    const inside = [...options, '/', process.execPath, '-e', program];
    const { stdout } = await execa(enter, inside, { env });
    // Nobody has signed the request.
    expect(stdout).toBe('403');
    if (refusedNames) expect(readFileSync(refusedNames, 'utf8')).toBe('');
  });
});

const isKnown = (name: string) => name === 'b.s3.amazonaws.com';
const A = 1;
const AAAA = 28;

/** As a resolver of the C library asks, with its extension record at the end. */
function question(name: string, type = A): Buffer {
  const labels = name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label)]));
  const header = Buffer.from([0xab, 0xcd, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
  const extension = Buffer.from([0, 0, 41, 4, 0xb0, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([header, ...labels, Buffer.from([0, 0, type, 0, 1]), extension]);
}

function ask(query: Buffer) {
  const refused: string[] = [];
  const reply = answerQuery(query, { isKnown, onRefused: (name) => refused.push(name) });
  return { reply, refused };
}

describe('the name server', () => {
  test('answers a known name, in any case, with 127.0.0.1', () => {
    const { reply, refused } = ask(question('B.s3.amazonaws.COM'));
    expect(reply!.subarray(0, 12)).toEqual(
      Buffer.from([0xab, 0xcd, 0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0]),
    );
    expect(reply!.subarray(-6)).toEqual(Buffer.from([0, 4, 127, 0, 0, 1]));
    expect(refused).toEqual([]);
  });

  test('has no address of the sixth version', () => {
    const { reply, refused } = ask(question('b.s3.amazonaws.com', AAAA));
    expect(reply!.subarray(2, 8)).toEqual(Buffer.from([0x81, 0x80, 0, 1, 0, 0]));
    expect(refused).toEqual([]);
  });

  test.each([A, AAAA])('says of any other name that there is none, and tells of it', (type) => {
    const { reply, refused } = ask(question('telemetry.example.com', type));
    expect(reply!.subarray(2, 8)).toEqual(Buffer.from([0x81, 0x83, 0, 1, 0, 0]));
    expect(refused).toEqual(['telemetry.example.com']);
  });

  test('tells of nobody who asks for the name of an address', () => {
    expect(ask(question('1.0.0.127.in-addr.arpa', 12)).refused).toEqual([]);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a header alone', question('x').subarray(0, 12)],
    ['a name without an end', question('b.s3.amazonaws.com').subarray(0, 20)],
    ['an answer', Buffer.from(question('x')).fill(0x81, 2, 3)],
    ['a pointer', Buffer.concat([question('x').subarray(0, 12), Buffer.alloc(40, 0xc0)])],
  ])('does not answer %s', (_, query) => {
    expect(ask(query)).toEqual({ reply: null, refused: [] });
  });
});
