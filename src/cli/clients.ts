import Table from 'cli-table3';
import { readOwnClients } from '../app/own-clients.ts';
import { askBuiltin } from '../app/suite-offer.ts';
import type { ClientsCommand } from './options.ts';

/**
 * Lists S3 clients: what can be measured here with which version, and what cannot, with the reason.
 *
 * @param folder where a client file may be that was not named
 * @throws InputError when a client file is not right
 */
export async function listClients(command: ClientsCommand, folder: string): Promise<string> {
  const own = await readOwnClients(command, folder);
  const all = await askBuiltin(own, { s3Clients: ['*'], workloads: [] });
  const isOwn = (id: string) => own.clients.some((client) => client.id === id);
  const from = (id: string, bundled: boolean) =>
    isOwn(id) ? (own.found ?? 'your own') : bundled ? 'built in' : `clients/${id}.yml`;
  const table = new Table({
    head: ['S3 client', 'version', 'from'],
    style: { head: [], border: [], compact: true },
  });
  for (const { bundled, id, version } of all.s3Clients) {
    const isBuilt = own.clients.find((client) => client.id === id)?.build !== undefined;
    table.push([id, version ?? (isBuilt ? 'built by the run' : 'not told'), from(id, bundled)]);
  }
  const missing = all.missing.map(({ id, why }) => `  ${id}: ${why}`);
  return [
    table.toString(),
    ...(missing.length > 0 ? ['', 'Not here:', ...missing] : []),
    '',
    'Those from clients/ that are command lines (aws-cli, rclone, s5cmd, s3cmd) are measured by default; name',
    'the others with --s3-clients. Your own are added with --clients FILE: docs/clients.md.',
    '',
  ].join('\n');
}
