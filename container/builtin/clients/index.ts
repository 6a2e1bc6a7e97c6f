import { requireKnown } from '../../../src/contract/input-error.ts';
import { awsCli } from './aws-cli.ts';
import { type CliClient, openCli } from './cli-client.ts';
import type { CaseSetup, OpenClient } from './client.ts';
import { rclone } from './rclone.ts';
import { s3cmd } from './s3cmd.ts';
import { s5cmd } from './s5cmd.ts';

/** S3 clients that ship with the suite. */
export const BUNDLED_CLIENTS = ['sdk-js', 'raw-http'] as const;

/** S3 clients that are used when found on PATH. */
export const CLI_CLIENTS: readonly CliClient[] = [awsCli, rclone, s5cmd, s3cmd];

export const KNOWN_CLIENTS: readonly string[] = [
  ...BUNDLED_CLIENTS,
  ...CLI_CLIENTS.map(({ id }) => id),
];

/**
 * Loads the one client that runs, and gets it ready.
 *
 * @throws InputError for a client that is not known
 * @throws SkipCase when the client cannot do what the workload asks
 */
export async function openClient(id: string, setup: CaseSetup): Promise<OpenClient> {
  requireKnown('S3 client', id, KNOWN_CLIENTS);
  if (id === 'sdk-js') return (await import('./sdk-js.ts')).sdkJs.open(setup);
  if (id === 'raw-http') return (await import('./raw-http.ts')).rawHttp.open(setup);
  return openCli(CLI_CLIENTS.find((client) => client.id === id)!, setup);
}
