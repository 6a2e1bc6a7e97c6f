import { once } from 'node:events';
import tls from 'node:tls';
import { GetObjectCommand, PutObjectCommand, type S3ClientConfig } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { InputError } from '../contract/input-error.ts';
import { aListeningSocket, awsClient, startAwsWire, ToThisMachine } from '../testing/aws-wire.ts';
import { tempDir } from '../testing/temp-dir.ts';
import { awsHostNames, readHost, type S3Endpoint } from './aws-names.ts';
import { PROFILES } from './profiles.ts';
import { startS3Server } from './server.ts';
import { startS3ServerProcess } from './spawn.ts';

const REGION = 'eu-west-1';
const AS_AWS = { region: REGION, buckets: ['standard', 'dotted.name', 'express--euw1-az3--x-s3'] };

describe('a client that is told no endpoint', () => {
  it.each<[string, S3ClientConfig]>([
    ['by regional names', {}],
    ['with buckets in paths', { forcePathStyle: true }],
    ['by dual-stack names', { useDualstackEndpoint: true }],
    ['by the global name', { region: 'us-east-1', useGlobalEndpoint: true }],
  ])('gets in %s', async (_how, config) => {
    const region = config.region === undefined ? REGION : 'us-east-1';
    await using wire = await startAwsWire({ ...AS_AWS, region });
    const sdk = wire.sdk(config);
    const object = { Bucket: 'standard', Key: 'a key/ü' };
    await sdk.send(new PutObjectCommand({ ...object, Body: 'content' }));
    const { Body } = await sdk.send(new GetObjectCommand(object));
    expect(await Body?.transformToString()).toBe('content');
  });

  it('reaches a bucket with dots in its name, by its path', async () => {
    await using wire = await startAwsWire(AS_AWS);
    const object = { Bucket: 'dotted.name', Key: 'a' };
    await wire.sdk().send(new PutObjectCommand({ ...object, Body: 'content' }));
    const { Body } = await wire.sdk().send(new GetObjectCommand(object));
    expect(await Body?.transformToString()).toBe('content');
  });
});

describe('an S3 profile', () => {
  it('is met over TLS, too', async () => {
    const instant = PROFILES.get('instant')!;
    const inAHundred = { ...instant.inAHundred, resets: 50 };
    await using wire = await startAwsWire(AS_AWS, { profile: { ...instant, inAHundred } });
    const sdk = wire.sdk();
    const put = (_: unknown, at: number) =>
      sdk.send(new PutObjectCommand({ Bucket: 'standard', Key: `${at}`, Body: 'content' }));
    const settled = await Promise.allSettled(Array.from({ length: 100 }, put));
    const failed = settled.filter(({ status }) => status === 'rejected');
    expect(failed).toHaveLength(50);
    expect(failed[0]).toMatchObject({ reason: { code: 'ECONNRESET' } });
    expect(wire.server.troubled).toMatchObject({ resets: 50 });
  });
});

describe('STS', () => {
  it('tells who is asking, and nothing else', async () => {
    await using wire = await startAwsWire(AS_AWS);
    const { accessKeyId } = wire.server.credentials;
    const sts = (secretAccessKey = wire.server.credentials.secretAccessKey) =>
      new STSClient({
        region: REGION,
        credentials: { accessKeyId, secretAccessKey },
        maxAttempts: 1,
        requestHandler: {
          httpsAgent: new ToThisMachine(wire.server.certificateAuthority!, wire.port),
        },
      });
    const { Account } = await sts().send(new GetCallerIdentityCommand());
    expect(Account).toBe('000000000000');
    const role = { RoleArn: 'arn:aws:iam::000000000000:role/x', RoleSessionName: 'x' };
    const metadata = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } });
    await expect(sts().send(new AssumeRoleCommand(role))).rejects.toMatchObject(metadata(501));
    const wrong = sts('wrong').send(new GetCallerIdentityCommand());
    await expect(wrong).rejects.toMatchObject(metadata(403));
  });
});

describe('the certificate', () => {
  /** Shakes hands as a client would. @returns why the client refuses; null when it does not */
  function refusal(port: number, servername: string, ca: string | undefined) {
    const socket = tls.connect({ host: '127.0.0.1', port, servername, ...(ca ? { ca } : {}) });
    return new Promise<string | undefined | null>((resolve) => {
      socket.on('secureConnect', () => resolve(null));
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    }).finally(() => socket.destroy());
  }

  it('is good for each name that clients look up, and for no other', async () => {
    await using wire = await startAwsWire(AS_AWS);
    const { certificateAuthority } = wire.server;
    // A wildcard stands for one label: AWS's own certificate is not good for dotted buckets either.
    const names = awsHostNames(AS_AWS).filter((name) => !name.startsWith('dotted.name.'));
    expect(names).toContain('express--euw1-az3--x-s3.s3express-euw1-az3.eu-west-1.amazonaws.com');
    for (const name of [...names, 'localhost']) {
      expect([name, await refusal(wire.port, name, certificateAuthority!)]).toEqual([name, null]);
    }
    for (const name of ['amazonaws.com', 'ec2.amazonaws.com', 's3.us-west-2.amazonaws.com']) {
      expect(await refusal(wire.port, name, certificateAuthority!)).toBe(
        'ERR_TLS_CERT_ALTNAME_INVALID',
      );
    }
  });

  it('is trusted by nobody who does not know the authority of this run', async () => {
    await using wire = await startAwsWire(AS_AWS);
    await using other = await startAwsWire(AS_AWS);
    const name = 's3.amazonaws.com';
    for (const authority of [undefined, other.server.certificateAuthority!]) {
      expect(await refusal(wire.port, name, authority)).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
    }
  });

  it('chooses HTTP/1.1 for clients that offer more', async () => {
    await using wire = await startAwsWire(AS_AWS);
    const socket = tls.connect({
      host: '127.0.0.1',
      port: wire.port,
      servername: 's3.amazonaws.com',
      ca: wire.server.certificateAuthority!,
      ALPNProtocols: ['h2', 'http/1.1'],
    });
    await once(socket, 'secureConnect');
    expect(socket.alpnProtocol).toBe('http/1.1');
    socket.destroy();
  });
});

describe('a host', () => {
  it.each<[string, S3Endpoint, string | undefined]>([
    ['127.0.0.1:9000', 'plain', undefined],
    ['localhost', 'plain', undefined],
    ['BUCKET.localhost:9000', 'plain', 'bucket'],
    ['a.b.127.0.0.1', 'plain', 'a.b'],
    ['example.com', 'plain', undefined],
    ['s3.amazonaws.com', 's3', undefined],
    ['s3.eu-west-1.amazonaws.com:443', 's3', undefined],
    ['b.s3.amazonaws.com', 's3', 'b'],
    ['B.S3.EU-West-1.AmazonAWS.com', 's3', 'b'],
    ['b.s3-eu-west-1.amazonaws.com', 's3', 'b'],
    ['b.s3.dualstack.eu-west-1.amazonaws.com', 's3', 'b'],
    ['s3.dualstack.eu-west-1.amazonaws.com', 's3', undefined],
    ['dots.in.it.s3.eu-west-1.amazonaws.com:80', 's3', 'dots.in.it'],
    // Names of buckets that look like the rest of a host.
    ['my.s3.s3.eu-west-1.amazonaws.com', 's3', 'my.s3'],
    ['s3-x.s3.amazonaws.com', 's3', 's3-x'],
    ['e--euw1-az3--x-s3.s3express-euw1-az3.eu-west-1.amazonaws.com', 'zonal', 'e--euw1-az3--x-s3'],
    [
      'e--euw1-az3--x-s3.s3express-euw1-az3.dualstack.eu-west-1.amazonaws.com:443',
      'zonal',
      'e--euw1-az3--x-s3',
    ],
    ['s3express-control.eu-west-1.amazonaws.com', 'control', undefined],
    ['sts.amazonaws.com', 'sts', undefined],
    ['sts.eu-west-1.amazonaws.com', 'sts', undefined],
  ])('%s is of the %s endpoint, with bucket %s', (host, endpoint, bucket) => {
    expect(readHost(host)).toEqual({ endpoint, bucket });
  });
});

it('lists every name of each bucket, for a hosts file', () => {
  expect(awsHostNames({ region: 'us-west-2', buckets: ['b', 'e--usw2-az1--x-s3'] })).toEqual([
    's3.amazonaws.com',
    's3.us-west-2.amazonaws.com',
    's3-us-west-2.amazonaws.com',
    's3.dualstack.us-west-2.amazonaws.com',
    's3express-control.us-west-2.amazonaws.com',
    's3express-control.dualstack.us-west-2.amazonaws.com',
    'sts.amazonaws.com',
    'sts.us-west-2.amazonaws.com',
    'b.s3.amazonaws.com',
    'b.s3.us-west-2.amazonaws.com',
    'b.s3-us-west-2.amazonaws.com',
    'b.s3.dualstack.us-west-2.amazonaws.com',
    'e--usw2-az1--x-s3.s3express-usw2-az1.us-west-2.amazonaws.com',
    'e--usw2-az1--x-s3.s3express-usw2-az1.dualstack.us-west-2.amazonaws.com',
    'e--usw2-az1--x-s3.s3.amazonaws.com',
    'e--usw2-az1--x-s3.s3.us-west-2.amazonaws.com',
    'e--usw2-az1--x-s3.s3-us-west-2.amazonaws.com',
    'e--usw2-az1--x-s3.s3.dualstack.us-west-2.amazonaws.com',
  ]);
});

describe('what AWS cannot have is refused before anything is made', () => {
  it.each([
    [{ region: 'nowhere', buckets: [] }, 'Region "nowhere" is not an AWS region'],
    [{ region: 'us-middle-1', buckets: [] }, 'Region "us-middle-1" is not an AWS region'],
    [{ region: 'us-east-1/x', buckets: [] }, 'Region "us-east-1/x"'],
    [{ region: REGION, buckets: ['Upper'] }, 'Bucket "Upper" cannot be a bucket name on AWS'],
    [{ region: REGION, buckets: ['no-zone--x-s3'] }, 'Bucket "no-zone--x-s3"'],
    [{ region: REGION, buckets: ['dots.in--euw1-az3--x-s3'] }, 'Bucket "dots.in--'],
  ])('%j', async (asAws, message) => {
    const started = startS3Server({ dir: tempDir(), asAws });
    await expect(started).rejects.toThrow(InputError);
    await expect(started).rejects.toThrow(message);
  });
});

describe('in a process of its own', () => {
  it('answers over TLS on sockets that it was handed, and over plain HTTP as ever', async () => {
    await using server = await startS3ServerProcess({ dir: tempDir(), asAws: AS_AWS });
    const { accessKeyId, secretAccessKey, region, endpoint } = server.connection;
    const credentials = { accessKeyId, secretAccessKey };
    const authority = server.certificateAuthority!;
    const sockets = await Promise.all([aListeningSocket(), aListeningSocket()]);
    await Promise.all(sockets.map(({ listening }) => server.serve(listening)));
    for (const { listening, port } of sockets) {
      expect(listening.listening).toBe(false);
      const sdk = awsClient({ port, region, credentials, authority });
      await sdk.send(new PutObjectCommand({ Bucket: 'standard', Key: `${port}`, Body: 'content' }));
      sdk.destroy();
    }
    const config = { endpoint, forcePathStyle: true };
    const plain = awsClient({ port: 1, region, credentials, authority, config });
    const object = { Bucket: 'standard', Key: `${sockets[0]!.port}` };
    const { Body } = await plain.send(new GetObjectCommand(object));
    expect(await Body?.transformToString()).toBe('content');
    plain.destroy();
  });

  it('shows the certificate of its authority and keeps every key to itself', async () => {
    await using server = await startS3ServerProcess({ dir: tempDir(), asAws: AS_AWS });
    expect(server.certificateAuthority).toMatch(/^-----BEGIN CERTIFICATE-----[^-]+-----END CERT/);
    expect(server.certificateAuthority).not.toContain('PRIVATE');
  });

  it('without asAws there is no authority, and no socket is served', async () => {
    await using server = await startS3ServerProcess({ dir: tempDir() });
    expect(server.certificateAuthority).toBeNull();
    const { listening } = await aListeningSocket();
    await expect(server.serve(listening)).rejects.toThrow('was not started as AWS');
    listening.close();
  });

  it('a socket that does not listen, and a server that has ended, are told', async () => {
    const server = await startS3ServerProcess({ dir: tempDir(), asAws: AS_AWS });
    const closed = await aListeningSocket();
    closed.listening.close();
    await expect(server.serve(closed.listening)).rejects.toThrow('does not listen');
    await server.stop();
    const { listening } = await aListeningSocket();
    await expect(server.serve(listening)).rejects.toThrow();
    listening.close();
  });

  it('illegal names are told as if it were started here', async () => {
    const asAws = { region: REGION, buckets: ['Upper'] };
    await expect(startS3ServerProcess({ dir: tempDir(), asAws })).rejects.toThrow(InputError);
  });
});
