import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../contract/read-document.ts';
import { RunnerEntry } from '../../contract/runner-entry.ts';
import { startS3ServerProcess } from '../../s3-server/spawn.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import { whyNoNamespaces } from '../../testing/with-namespaces.ts';
import { runnerEnvironment, standInForAws } from './stand-in.ts';

const unable = whyNoNamespaces();
const asAws = { region: 'us-east-1', buckets: ['a-bucket', 'fast--use1-az4--x-s3'] };
const files = { authority: '/x/authority.pem', bundle: '/x/bundle.pem', trustStore: '/x/t.jks' };

test('a runner has no endpoint, no proxy and no certificates but ours', () => {
  expect(runnerEnvironment(files, {})).toMatchObject({
    AWS_ENDPOINT_URL_S3: null,
    HTTPS_PROXY: null,
    AWS_CA_BUNDLE: '/x/bundle.pem',
    SSL_CERT_FILE: '/x/bundle.pem',
    JAVA_TOOL_OPTIONS: '"-Djavax.net.ssl.trustStore=/x/t.jks"',
  });
});

test('what the user tells every Java is kept', () => {
  expect(runnerEnvironment(files, { JAVA_TOOL_OPTIONS: '-Xmx1g' }).JAVA_TOOL_OPTIONS).toBe(
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
