import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Scratch } from '../app/folders.ts';
import { startS3Server } from '../s3-server/server.ts';
import { Interrupt } from './exit.ts';
import type { ServeCommand } from './options.ts';

/** Runs the embedded S3 server until a signal, and tells how to reach it. */
export async function serveS3({ port, dir, json }: ServeCommand): Promise<void> {
  using interrupt = new Interrupt(() => {});
  await using scratch = dir === undefined ? await Scratch.create(tmpdir()) : null;
  const server = await startS3Server({
    dir: dir ?? join(scratch!.path, 's3'),
    bucket: 's3-benchmarks',
    ...(port === undefined ? {} : { port }),
  });
  const { endpoint, region, credentials, bucket } = server;
  const { accessKeyId, secretAccessKey } = credentials;
  if (json) {
    console.log(JSON.stringify({ endpoint, region, accessKeyId, secretAccessKey, bucket }));
  } else {
    console.log(
      [
        `S3 server at ${endpoint}, bucket ${bucket}; Ctrl-C ends it.`,
        '',
        `export AWS_ENDPOINT_URL_S3=${endpoint}`,
        `export AWS_REGION=${region}`,
        `export AWS_ACCESS_KEY_ID=${accessKeyId}`,
        `export AWS_SECRET_ACCESS_KEY=${secretAccessKey}`,
      ].join('\n'),
    );
  }
  await new Promise<void>((resolve) => interrupt.signal.addEventListener('abort', () => resolve()));
  await server.close();
}
