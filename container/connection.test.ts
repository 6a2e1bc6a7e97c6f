import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { InputError } from '../src/contract/input-error.ts';
import { startS3Server } from '../src/s3-server/server.ts';
import { tempDir } from '../src/testing/temp-dir.ts';
import { connectionFromEnv, sdkClient } from './s3.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the connection', () => {
  it('is to AWS when no endpoint is named', () => {
    expect(connectionFromEnv({}, 'us-west-2')).toMatchObject({
      endpoint: null,
      region: 'us-west-2',
    });
  });

  it('is to the endpoint for S3 rather than to the one for all services', () => {
    const env = { AWS_ENDPOINT_URL_S3: 'http://s3:1', AWS_ENDPOINT_URL: 'http://all:2' };
    expect(connectionFromEnv(env, 'x').endpoint?.host).toBe('s3:1');
    expect(connectionFromEnv({ AWS_ENDPOINT_URL: 'http://all:2' }, 'x').endpoint?.host).toBe(
      'all:2',
    );
  });

  it.each(['s3', 'ftp://s3', 's3:9000'])('refuses the endpoint %s', (text) => {
    const connect = () => connectionFromEnv({ AWS_ENDPOINT_URL_S3: text }, 'x');
    expect(connect).toThrow(InputError);
    expect(connect).toThrow(`AWS_ENDPOINT_URL_S3 "${text}" is not a URL`);
  });

  it('uses the keys of the environment', async () => {
    const keys = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
    expect(await connectionFromEnv(keys, 'x').credentials()).toEqual({
      accessKeyId: 'a',
      secretAccessKey: 'b',
    });
    const session = { ...keys, AWS_SESSION_TOKEN: 'c' };
    expect(await connectionFromEnv(session, 'x').credentials()).toMatchObject({
      sessionToken: 'c',
    });
  });

  it('uses the role of its container when the environment has no keys', async () => {
    const server = createServer((_request, response) => {
      const Expiration = '2099-01-01T00:00:00Z';
      response.end(
        JSON.stringify({ AccessKeyId: 'r', SecretAccessKey: 's', Token: 't', Expiration }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined);
    vi.stubEnv('AWS_PROFILE', undefined);
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere');
    vi.stubEnv('AWS_CONFIG_FILE', '/nowhere');
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `http://127.0.0.1:${port}/role`);
    expect(await connectionFromEnv({}, 'us-west-2').credentials()).toMatchObject({
      accessKeyId: 'r',
      secretAccessKey: 's',
      sessionToken: 't',
    });
  });
});

it('reaches a bucket of S3 Express at an address, by the keys that it is asked for', async () => {
  const Bucket = 'fast--use1-az4--x-s3';
  const asAws = { region: 'us-east-1', buckets: [Bucket] };
  const server = await startS3Server({ dir: tempDir(), asAws });
  const { accessKeyId, secretAccessKey } = server.credentials;
  const env = {
    AWS_ENDPOINT_URL_S3: server.endpoint,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
  };
  const s3 = await sdkClient(connectionFromEnv(env, server.region), 1);
  onTestFinished(async () => {
    s3.destroy();
    await server.close();
  });
  await s3.send(new PutObjectCommand({ Bucket, Key: 'a/b', Body: 'x' }));
  const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a/' }));
  expect(Contents?.map(({ Key }) => Key)).toEqual(['a/b']);
});
