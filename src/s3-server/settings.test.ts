import { GetBucketVersioningCommand } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedWire, startUpload } from '../testing/s3-wire.ts';

const Bucket = 'bucket';
const wire = sharedWire();

beforeAll(async () => {
  await wire.send({ method: 'PUT', key: 'there', body: 'x' });
});

const ask = (method: string, name: string, key?: string, body = '') =>
  wire.send({ method, query: [[name, '']], body, ...(key === undefined ? {} : { key }) });

describe('what a bucket is where nothing was said', () => {
  it.each([
    ['accelerate', '<AccelerateConfiguration'],
    ['analytics', '<IsTruncated>false</IsTruncated>'],
    ['encryption', '<SSEAlgorithm>AES256</SSEAlgorithm>'],
    ['inventory', '<IsTruncated>false</IsTruncated>'],
    ['logging', '<BucketLoggingStatus'],
    ['metrics', '<IsTruncated>false</IsTruncated>'],
    ['notification', '<NotificationConfiguration'],
    ['requestPayment', '<Payer>BucketOwner</Payer>'],
    ['versioning', '<VersioningConfiguration'],
    ['acl', '<Permission>FULL_CONTROL</Permission>'],
  ])('%s: %s', async (name, text) => {
    const response = await ask('GET', name);
    expect(response.status).toBe(200);
    expect(response.text).toContain(text);
  });

  it.each([
    ['cors', 'NoSuchCORSConfiguration'],
    ['lifecycle', 'NoSuchLifecycleConfiguration'],
    ['object-lock', 'ObjectLockConfigurationNotFoundError'],
    ['ownershipControls', 'OwnershipControlsNotFoundError'],
    ['policy', 'NoSuchBucketPolicy'],
    ['policyStatus', 'NoSuchBucketPolicy'],
    ['publicAccessBlock', 'NoSuchPublicAccessBlockConfiguration'],
    ['replication', 'ReplicationConfigurationNotFoundError'],
    ['tagging', 'NoSuchTagSet'],
    ['website', 'NoSuchWebsiteConfiguration'],
  ])('%s: %s', async (name, code) => {
    expect(await ask('GET', name)).toMatchObject({ status: 404, code });
  });

  it.each(['cors', 'lifecycle', 'policy', 'tagging', 'website', 'encryption'])(
    'deleting its %s is no error',
    async (name) => {
      expect((await ask('DELETE', name)).status).toBe(204);
    },
  );

  it.each(['retention', 'legal-hold'])('an object has no %s', async (name) => {
    expect(await ask('GET', name, 'there')).toMatchObject({ status: 400, code: 'InvalidRequest' });
  });

  it('the SDK reads it', async () => {
    const { Status } = await wire.sdk.send(new GetBucketVersioningCommand({ Bucket }));
    expect(Status).toBeUndefined();
  });

  it('of a bucket that is not there nothing is said', async () => {
    for (const name of ['versioning', 'versions', 'acl', 'tagging', 'cors']) {
      const response = await wire.send({ method: 'GET', bucket: 'nowhere', query: [[name, '']] });
      expect(response).toMatchObject({ status: 404, code: 'NoSuchBucket' });
    }
  });
});

describe('what would change what the server does', () => {
  it.each([
    'accelerate',
    'cors',
    'logging',
    'notification',
    'object-lock',
    'policy',
    'replication',
    'requestPayment',
    'versioning',
    'website',
  ])('putting %s is refused', async (name) => {
    expect(await ask('PUT', name, undefined, '<A/>')).toMatchObject({ code: 'NotImplemented' });
  });

  it.each([
    ['x-amz-object-lock-mode', 'GOVERNANCE'],
    ['x-amz-object-lock-legal-hold', 'ON'],
    ['x-amz-server-side-encryption-customer-key', 'x'],
    ['x-amz-copy-source-server-side-encryption-customer-key', 'x'],
    ['x-amz-write-offset-bytes', '1'],
  ])('an object or part with %s is refused', async (name, value) => {
    const copied = { 'x-amz-copy-source': 'bucket/there' };
    const part = [
      ['uploadId', await startUpload(wire, 'wished')],
      ['partNumber', '1'],
    ] as const;
    for (const request of [
      { method: 'PUT', key: 'wished' },
      { method: 'POST', key: 'wished', query: [['uploads', '']] },
      { method: 'PUT', key: 'wished', headers: copied },
      { method: 'PUT', key: 'wished', query: part },
      { method: 'PUT', key: 'wished', query: part, headers: copied },
    ] as const) {
      const headers = { ...('headers' in request ? request.headers : {}), [name]: value };
      expect(await wire.send({ ...request, headers })).toMatchObject({ code: 'NotImplemented' });
    }
  });

  it('a bucket with Object Lock, and encryption by KMS for all objects, are refused', async () => {
    const headers = { 'x-amz-bucket-object-lock-enabled': 'true' };
    const locked = await wire.send({ method: 'PUT', bucket: 'locked', headers });
    expect(locked).toMatchObject({ code: 'NotImplemented' });
    const rule = (algorithm: string) =>
      `<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>${algorithm}</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>`;
    expect((await ask('PUT', 'encryption', undefined, rule('AES256'))).status).toBe(200);
    const put = await wire.send({ method: 'PUT', key: 'encrypted', body: 'x' });
    expect(put.headers['x-amz-server-side-encryption']).toBe('AES256');
    await ask('DELETE', 'encryption');
    expect(await ask('PUT', 'encryption', undefined, rule('aws:kms'))).toMatchObject({
      code: 'NotImplemented',
    });
  });

  it('a bucket or source of another owner is refused', async () => {
    const owner = (account: string) => ({ 'x-amz-expected-bucket-owner': account });
    const get = { method: 'GET', key: 'there' };
    expect((await wire.send({ ...get, headers: owner('000000000000') })).status).toBe(200);
    expect(await wire.send({ ...get, headers: owner('111111111111') })).toMatchObject({
      status: 403,
      code: 'AccessDenied',
    });
    const headers = {
      'x-amz-copy-source': 'bucket/there',
      'x-amz-source-expected-bucket-owner': '111111111111',
    };
    expect((await wire.send({ method: 'PUT', key: 'copied', headers })).status).toBe(403);
  });
});
