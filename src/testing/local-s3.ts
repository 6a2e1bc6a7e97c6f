import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { startS3Server } from '../s3-server/server.ts';
import { tempDir } from './temp-dir.ts';

export interface LocalS3 {
  bucket: string;
  region: string;
  /** What AWS tools need to find it. */
  environment: Record<string, string>;
  /** Only for what the test itself asks; programs make their own. */
  client: S3Client;
}

/** An S3 server with a bucket; both are gone when the test has ended. */
export async function localS3(): Promise<LocalS3> {
  const { endpoint, region, bucket, credentials, close } = await startS3Server({
    dir: join(tempDir(), 's3'),
  });
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  onTestFinished(async () => {
    client.destroy();
    await close();
  });
  const environment = {
    PATH: process.env.PATH ?? '',
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  };
  return { bucket, region, environment, client };
}
