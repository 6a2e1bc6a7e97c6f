import { readFile } from 'node:fs/promises';
import packageJson from '../../package.json' with { type: 'json' };
import type { FileClient } from '../../src/contract/client-file.ts';
import { requireKnown } from '../../src/contract/input-error.ts';
import { JAVASCRIPT_CLIENTS } from '../../src/contract/javascript-clients.ts';
import type { Environment } from '../../src/process/start-program.ts';
import type { CaseSetup, OpenClient, OwnRunner } from './client.ts';

// A runner starts once for each process that is timed: it loads neither schemas nor YAML for what the job has
// read already.

/** What a file of `javascript` exports. */
interface JavascriptClient {
  /** @throws SkipCase when the client cannot do what the workload asks */
  open(setup: CaseSetup): OpenClient | Promise<OpenClient>;
}

/** The S3 clients in JavaScript, with their versions; none is loaded for that. */
export const BUNDLED = Object.entries(JAVASCRIPT_CLIENTS).map(([id, npmPackage]) => ({
  id,
  version: npmPackage ? packageJson.dependencies[npmPackage] : `node ${process.version}`,
}));

export const BUNDLED_CLIENTS: readonly string[] = BUNDLED.map(({ id }) => id);

/**
 * Environment variable by which the job tells a runner the clients that are measured: a file, so that a runner
 * reads no YAML.
 */
export const CLIENTS = 'S3_BENCHMARKS_CLIENTS';

/** What that file holds: clients, each with the reason if it could not be built. */
export type ReadyClients = (FileClient & { failure: string | null })[];

/**
 * Loads the one client that runs, and gets it ready.
 *
 * @throws InputError for a client that is not known
 * @throws SkipCase when the client cannot do what the workload asks
 */
export async function openClient(id: string, setup: CaseSetup): Promise<OpenClient | OwnRunner> {
  if (BUNDLED_CLIENTS.includes(id)) {
    const client: JavascriptClient = await import(`./javascript/${id}.ts`);
    return client.open(setup);
  }
  const client = await findClient(id, setup.environment);
  const { openCommands } = await import('./command-client.ts');
  return openCommands(client, setup);
}

async function findClient(id: string, environment: Environment): Promise<FileClient> {
  const path = environment[CLIENTS];
  const ready: ReadyClients = path ? JSON.parse(await readFile(path, 'utf8')) : [];
  const found = ready.find((client) => client.id === id);
  if (found?.failure) throw new Error(found.failure);
  if (found) return found;
  const { readShipped, shippedNames } = await import('./survey.ts');
  const shipped = await shippedNames();
  requireKnown('S3 client', id, [...BUNDLED_CLIENTS, ...ready.map((one) => one.id), ...shipped]);
  return readShipped(id);
}
