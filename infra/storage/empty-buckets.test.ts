import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateMultipartUploadCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type RunningS3Server, startS3Server } from '../../src/s3-server/server.ts';
import { tempDir } from '../../src/testing/temp-dir.ts';
import { handler } from './empty-buckets/index.mjs';

let s3Server: RunningS3Server;
let s3: S3Client;
/** Stands for CloudFormation: takes the answer. */
let cloudFormation: Server;
let answers: unknown[];
let statusOfAnswer: number;

beforeAll(async () => {
  s3Server = await startS3Server({ dir: tempDir(afterAll) });
  const { endpoint, region, credentials } = s3Server;
  vi.stubEnv('AWS_ENDPOINT_URL_S3', endpoint);
  vi.stubEnv('AWS_REGION', region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
  s3 = new S3Client({});
  cloudFormation = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    answers.push({ method: request.method, ...JSON.parse(body) });
    response.writeHead(statusOfAnswer).end();
  });
  cloudFormation.listen(0, '127.0.0.1');
  await once(cloudFormation, 'listening');
});

afterAll(async () => {
  s3.destroy();
  cloudFormation.close();
  await s3Server.close();
  vi.unstubAllEnvs();
});

beforeEach(() => {
  answers = [];
  statusOfAnswer = 200;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => vi.restoreAllMocks());

function anEvent(RequestType: string, Buckets: string[]) {
  const { port } = cloudFormation.address() as AddressInfo;
  return {
    RequestType,
    ResponseURL: `http://127.0.0.1:${port}/answer?signature=x`,
    ...{ StackId: 'stack', RequestId: 'request', LogicalResourceId: 'EmptyBuckets' },
    ResourceProperties: { Buckets },
  };
}

const MUCH_TIME = { getRemainingTimeInMillis: () => 900_000 };

function anAnswer(Status: string, Reason: unknown = '') {
  return {
    ...{ method: 'PUT', Status, Reason, PhysicalResourceId: 'EmptyBuckets' },
    ...{ StackId: 'stack', RequestId: 'request', LogicalResourceId: 'EmptyBuckets' },
  };
}

async function fill(objects: number): Promise<void> {
  const Bucket = s3Server.bucket;
  const keys = Array.from({ length: objects }, (_, index) => `download/${index}`);
  await Promise.all(keys.map((Key) => s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))));
  await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'upload/incomplete' }));
}

async function left(): Promise<number> {
  const Bucket = s3Server.bucket;
  const { KeyCount = 0 } = await s3.send(new ListObjectsV2Command({ Bucket }));
  const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket }));
  return KeyCount + Uploads.length;
}

describe('the function that empties buckets', () => {
  test('leaves nothing of more than a page of objects, nor an unfinished upload', async () => {
    await fill(1001);
    await handler(anEvent('Delete', [s3Server.bucket]), MUCH_TIME);
    expect(answers).toEqual([anAnswer('SUCCESS')]);
    expect(await left()).toBe(0);
  });

  test.each(['Create', 'Update'])('does nothing on %s, and says so', async (type) => {
    await fill(1);
    await handler(anEvent(type, [s3Server.bucket]), MUCH_TIME);
    expect(answers).toEqual([anAnswer('SUCCESS')]);
    expect(await left()).toBe(2);
    await handler(anEvent('Delete', [s3Server.bucket]), MUCH_TIME);
  });

  test('is content with a bucket that is gone', async () => {
    await handler(anEvent('Delete', ['gone-by-hand']), MUCH_TIME);
    expect(answers).toEqual([anAnswer('SUCCESS')]);
  });

  test('says why it could not, for CloudFormation to show', async () => {
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'wrong');
    await handler(anEvent('Delete', [s3Server.bucket]), MUCH_TIME);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', s3Server.credentials.secretAccessKey);
    expect(answers).toEqual([
      anAnswer('FAILED', expect.stringContaining(`${s3Server.bucket} could not be emptied: `)),
    ]);
  });

  test('answers while there is time, rather than be stopped', async () => {
    await fill(1);
    const event = anEvent('Delete', [s3Server.bucket]);
    await handler(event, { getRemainingTimeInMillis: () => 30_000 });
    expect(answers).toEqual([
      anAnswer('FAILED', expect.stringContaining('delete the stack again')),
    ]);
    await handler(event, MUCH_TIME);
    expect(await left()).toBe(0);
  });

  test('fails itself when its answer is refused', async () => {
    statusOfAnswer = 403;
    await expect(handler(anEvent('Create', []), MUCH_TIME)).rejects.toThrow('403');
  });
});
