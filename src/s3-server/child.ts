/**
 * The S3 server as a process of its own: `node child.ts --dir DIR [--port N] [--as-aws JSON] [--profile JSON]
 * [--journal]`, with an IPC channel to its parent, by which sockets to serve over TLS may come. It ends when the
 * channel closes, so that it never outlives its parent, and on SIGTERM. A terminal's Ctrl-C reaches every process of the group; the parent decides when this
 * one ends, so SIGINT is ignored.
 */
import { Server as Listening } from 'node:net';
import { parseArgs } from 'node:util';
import { InputError } from '../contract/input-error.ts';
import { S3Profile } from '../contract/s3-profile.ts';
import { onParentGone } from '../process/programs.ts';
import { type RunningS3Server, type S3ServerOptions, startS3Server } from './server.ts';
import type { FirstMessage, ServeMessage } from './spawn.ts';

process.on('SIGINT', () => {});

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    port: { type: 'string' },
    'as-aws': { type: 'string' },
    profile: { type: 'string' },
    journal: { type: 'boolean' },
  },
});
const { dir, port } = values;

if (!process.send || dir === undefined) {
  console.error('This program is started by another one: node child.ts --dir DIR [--port N]');
  process.exitCode = 2;
} else {
  const { 'as-aws': asAws, journal, profile } = values;
  await run({
    dir,
    port: Number(port ?? 0),
    ...(journal !== undefined && { journal }),
    ...(asAws !== undefined && { asAws: JSON.parse(asAws) }),
    ...(profile !== undefined && { profile: S3Profile.parse(JSON.parse(profile)) }),
  });
}

async function run(options: S3ServerOptions): Promise<void> {
  const parentGone = new Promise<void>((resolve) => {
    onParentGone(resolve);
    process.once('SIGTERM', () => resolve());
  });
  let server: RunningS3Server;
  try {
    server = await startS3Server(options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tell({ inputError: error.message });
    process.disconnect();
    return;
  }
  const { endpoint, region, credentials, bucket, certificateAuthority, journal } = server;
  const { accessKeyId, secretAccessKey } = credentials;
  process.on('message', (message: ServeMessage, listening: unknown) => {
    if (!(listening instanceof Listening)) return;
    server.serve(listening);
    tell(message);
  });
  tell({
    started: { endpoint, region, accessKeyId, secretAccessKey, bucket },
    certificateAuthority,
    journal,
  });
  await parentGone;
  await server.close();
  if (process.connected) process.disconnect();
}

/** The parent may be gone already; then there is nobody to tell. */
function tell(message: FirstMessage | ServeMessage): void {
  process.send?.(message, undefined, undefined, () => {});
}
