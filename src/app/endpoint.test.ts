import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { startS3Server } from '../s3-server/server.ts';
import { anEndpointThatIsClosed } from '../testing/proxies.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { connectTo, faultOf } from './endpoint.ts';

const credentials = { AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret' };
const placeOf = (region: string, name = 'a-bucket') => ({
  region,
  buckets: [{ name, storageClass: 'S3Standard' as const }],
});
const PLACE = placeOf('us-east-1');

const errorOf = (code: string, more = '') =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>Why.</Message>${more}</Error>`;

async function aServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('another server', () => {
  test('is used with the credentials of the environment', async () => {
    const endpoint = await aServer((_, response) =>
      response.writeHead(404).end(errorOf('NoSuchBucket')),
    );
    expect(await connectTo(endpoint, placeOf('eu-west-1'), credentials)).toEqual({
      endpoint,
      region: 'eu-west-1',
      accessKeyId: 'id',
      secretAccessKey: 'secret',
    });
  });

  test.each([
    ['localhost:9000', 'is not a URL'],
    ['not a url', 'is not a URL'],
    ['ftp://127.0.0.1', 'is not a URL'],
  ])('%s is refused', async (endpoint, message) => {
    const connecting = connectTo(endpoint, PLACE, credentials);
    await expect(connecting).rejects.toThrow(message);
    await expect(connecting).rejects.toThrow(InputError);
  });

  test('must answer', async () => {
    await expect(connectTo(await anEndpointThatIsClosed(), PLACE, credentials)).rejects.toThrow(
      /does not answer \(connect ECONNREFUSED .*\): start the server/,
    );
  });

  test('needs credentials', async () => {
    await expect(connectTo('http://127.0.0.1:1', PLACE, {})).rejects.toThrow(
      'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    );
  });

  test('that serves web pages is refused before anything is started', async () => {
    const endpoint = await aServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
    );
    const connecting = connectTo(endpoint, PLACE, credentials);
    await expect(connecting).rejects.toThrow(InputError);
    await expect(connecting).rejects.toThrow(
      `endpoint "${endpoint}" does not answer as an S3 server does (status 200, text/html): give the URL of one.`,
    );
  });

  test('is told from one of another region, and of other keys', async () => {
    const server = await startS3Server({ dir: tempDir() });
    onTestFinished(() => server.close());
    const { accessKeyId, secretAccessKey } = server.credentials;
    const own = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    const connect = (region: string, keys: typeof own) =>
      connectTo(server.endpoint, placeOf(region), keys);
    await expect(connect(server.region, own)).resolves.toMatchObject({ region: server.region });
    await expect(connect('eu-north-1', own)).rejects.toThrow(
      /^region "eu-north-1" is refused by endpoint ".*" \(AuthorizationHeaderMalformed: .*\): give us-east-1\.$/,
    );
    await expect(connect(server.region, { ...own, AWS_SECRET_ACCESS_KEY: 'x' })).rejects.toThrow(
      /^AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are refused by endpoint ".*" \(SignatureDoesNotMatch/,
    );
  });
});

describe('an answer', () => {
  const asked = { bucket: 'b', endpoint: 'http://s', region: 'us-east-1' };
  const fault = (fields: Partial<Parameters<typeof faultOf>[0]>) =>
    faultOf(
      { status: 400, contentType: '', location: '', bucketRegion: '', body: '', ...fields },
      asked,
    )?.join('') ?? null;

  test.each([
    [{ status: 200, body: '<ListBucketResult xmlns="">' }],
    [{ status: 404, body: errorOf('NoSuchBucket') }],
    // Who may not list may well use the objects; whoever cannot list may store.
    [{ status: 403, body: errorOf('AccessDenied') }],
    [{ status: 501, body: errorOf('NotImplemented') }],
    [{ status: 503, body: errorOf('SlowDown') }],
  ])('%j does', (fields) => {
    expect(fault(fields)).toBeNull();
  });

  test.each([
    [{ status: 301, location: 'https://s/' }, 'redirects to "https://s/" and is not an S3 server'],
    [{ status: 404, body: 'Not found' }, '(status 404, without a content type)'],
    [
      { status: 301, body: errorOf('PermanentRedirect'), bucketRegion: 'eu-west-1' },
      'region "us-east-1" is refused by endpoint "http://s" (PermanentRedirect: Why): give eu-west-1.',
    ],
    [{ body: errorOf('AuthorizationHeaderMalformed', '<Region>x-1</Region>') }, ': give x-1.'],
    [{ body: errorOf('AuthorizationHeaderMalformed') }, ': give its own.'],
    [{ status: 403, body: errorOf('InvalidAccessKeyId') }, 'set those of that server.'],
    [{ status: 403, body: errorOf('RequestTimeTooSkewed') }, 'The clock of this machine'],
    [{ body: errorOf('InvalidBucketName') }, 'bucket "b" is refused by endpoint "http://s"'],
  ])('%j does not', (fields, message) => {
    expect(fault(fields)).toContain(message);
  });
});
