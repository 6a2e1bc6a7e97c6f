import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Scratch } from '../app/folders.ts';
import { profileOf } from '../app/place.ts';
import { startS3Server } from '../s3-server/server.ts';
import type { StartedServer } from '../s3-server/spawn.ts';
import type { ServeCommand } from './commands.ts';
import { Interrupt } from './exit.ts';

/** Runs the embedded S3 server until a signal, and tells how to reach it. */
export async function serveS3({ port, dir, json, s3Profile }: ServeCommand): Promise<void> {
  const profile = await profileOf(s3Profile, process.cwd());
  using interrupt = new Interrupt(() => {});
  await using scratch = dir === undefined ? await Scratch.create(tmpdir()) : null;
  const server = await startS3Server({
    dir: dir ?? join(scratch!.path, 's3'),
    ...(port === undefined ? {} : { port }),
    ...(profile && { profile }),
  });
  const { endpoint, region, credentials, bucket } = server;
  const connection = { endpoint, region, ...credentials, bucket };
  console.log(json ? JSON.stringify(connection) : howToReach(connection));
  await new Promise<void>((resolve) => interrupt.signal.addEventListener('abort', () => resolve()));
  await server.close();
}

/** For a shell. Each line reaches the clients that do not read what stands before it. */
function howToReach({ endpoint, region, accessKeyId, secretAccessKey, bucket }: StartedServer) {
  const { host } = new URL(endpoint);
  return [
    `S3 server at ${endpoint}, bucket ${bucket}; Ctrl-C ends it. For AWS's SDKs and command line:`,
    '',
    `export AWS_ENDPOINT_URL_S3=${endpoint}`,
    `export AWS_REGION=${region} AWS_DEFAULT_REGION=${region}`,
    `export AWS_ACCESS_KEY_ID=${accessKeyId}`,
    `export AWS_SECRET_ACCESS_KEY=${secretAccessKey}`,
    '',
    `export S3_ENDPOINT_URL=${endpoint}  # s5cmd ls s3://${bucket}`,
    `export RCLONE_S3_PROVIDER=Other RCLONE_S3_ENV_AUTH=true RCLONE_S3_REGION=${region} RCLONE_S3_ENDPOINT=${endpoint}  # rclone ls :s3:${bucket}`,
    `alias s3cmd='s3cmd -c /dev/null --no-ssl --region=${region} --host=${host} --host-bucket=${host}'  # s3cmd ls s3://${bucket}`,
  ].join('\n');
}
