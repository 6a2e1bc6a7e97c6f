import packageJson from '../../package.json' with { type: 'json' };
import { printable, requireKnown } from '../../src/contract/input-error.ts';
import { type Environment, readProgram } from '../../src/process/start-program.ts';
import { type CliClient, openCli } from './cli-client.ts';
import { CLI_CLIENTS } from './cli-clients.ts';
import type { CaseSetup, OpenClient } from './client.ts';

/** S3 clients that ship with the suite; only the one that runs is loaded. Whoever adds one adds it here. */
const BUNDLED = [
  {
    id: 'sdk-js',
    version: packageJson.dependencies['@aws-sdk/client-s3'],
    open: async (setup: CaseSetup) => (await import('./sdk-js.ts')).open(setup),
  },
  {
    id: 'raw-http',
    version: `node ${process.version}`,
    open: async (setup: CaseSetup) => (await import('./raw-http.ts')).open(setup),
  },
];

export const BUNDLED_CLIENTS: readonly string[] = BUNDLED.map(({ id }) => id);

export const KNOWN_CLIENTS: readonly string[] = [...BUNDLED, ...CLI_CLIENTS].map(({ id }) => id);

/**
 * Loads the one client that runs, and gets it ready.
 *
 * @throws InputError for a client that is not known
 * @throws SkipCase when the client cannot do what the workload asks
 */
export async function openClient(id: string, setup: CaseSetup): Promise<OpenClient> {
  requireKnown('S3 client', id, KNOWN_CLIENTS);
  const bundled = BUNDLED.find((client) => client.id === id);
  return bundled ? bundled.open(setup) : openCli(CLI_CLIENTS.find((one) => one.id === id)!, setup);
}

/** An S3 client that works on this machine. */
export interface AvailableClient {
  id: string;
  version: string;
  /** Ships with the suite; else it was found on PATH. */
  bundled: boolean;
}

/** A command line client that does not, and why. */
export interface MissingClient {
  id: string;
  why: string;
}

const TIMEOUT_MS = 10_000;

/**
 * Asks each command line client on PATH for its version. A program that is there but does not
 * work (a version manager's shim with no version chosen, say) is missing. Never throws.
 */
export async function surveyClients(
  env: Environment,
): Promise<{ available: AvailableClient[]; missing: MissingClient[] }> {
  const clients = await Promise.all(CLI_CLIENTS.map((client) => detect(client, env)));
  const bundled = BUNDLED.map(({ id, version }) => ({ id, version, bundled: true }));
  return {
    available: [...bundled, ...clients.filter((client) => 'version' in client)],
    missing: clients.filter((client) => 'why' in client),
  };
}

async function detect(
  { id, program, versionArgs, versionPattern }: CliClient,
  env: Environment,
): Promise<AvailableClient | MissingClient> {
  const command = [program, ...versionArgs];
  const { code, failure, stderr, stdout } = await readProgram(command, {
    env,
    timeoutMs: TIMEOUT_MS,
  });
  // AWS CLI before 1.18 wrote its version to stderr.
  const version = versionPattern.exec(stdout)?.[1] ?? versionPattern.exec(stderr)?.[1];
  if (failure === null && version) return { id, version, bundled: false };
  const said = printable(stdout + stderr);
  if (failure === 'missing') return { id, why: `${program} is not on PATH` };
  if (failure === 'late') {
    return { id, why: `${program} did not print its version within ${TIMEOUT_MS / 1000} s` };
  }
  const why = failure
    ? `is on PATH but does not work: ${said || `exit ${code}`}`
    : `prints no version: ${said || 'it says nothing'}`;
  return { id, why: `${program} ${why}` };
}
