import { execFile } from 'node:child_process';
import packageJson from '../../../package.json' with { type: 'json' };
import { printable } from '../../../src/contract/input-error.ts';
import type { Environment } from '../connection.ts';
import type { CliClient } from './cli-client.ts';
import { CLI_CLIENTS } from './index.ts';

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

const BUNDLED: readonly AvailableClient[] = [
  { id: 'sdk-js', version: packageJson.dependencies['@aws-sdk/client-s3'], bundled: true },
  { id: 'raw-http', version: `node ${process.version}`, bundled: true },
];

/**
 * Asks each command line client on PATH for its version. A program that is there but does not
 * work (a version manager's shim with no version chosen, say) is missing. Never throws.
 */
export async function surveyClients(
  env: Environment,
): Promise<{ available: AvailableClient[]; missing: MissingClient[] }> {
  const clients = await Promise.all(CLI_CLIENTS.map((client) => detect(client, env)));
  return {
    available: [...BUNDLED, ...clients.filter((client) => 'version' in client)],
    missing: clients.filter((client) => 'why' in client),
  };
}

/** The S3 clients that work on this machine, with their versions. */
export async function detectClients(env: Environment): Promise<AvailableClient[]> {
  return (await surveyClients(env)).available;
}

function detect(client: CliClient, env: Environment): Promise<AvailableClient | MissingClient> {
  const { id, program, versionArgs, versionPattern } = client;
  return new Promise((resolve) => {
    const options = { env: { ...env }, timeout: TIMEOUT_MS, killSignal: 'SIGKILL' as const };
    execFile(program, versionArgs, options, (error, stdout, stderr) => {
      // AWS CLI before 1.18 wrote its version to stderr.
      const version = versionPattern.exec(stdout)?.[1] ?? versionPattern.exec(stderr)?.[1];
      if (!error && version) return resolve({ id, version, bundled: false });
      resolve({ id, why: whyMissing(program, error, stdout + stderr) });
    });
  });
}

function whyMissing(program: string, error: unknown, output: string): string {
  const { code, killed } = (error ?? {}) as { code?: string | number; killed?: boolean };
  if (code === 'ENOENT') return `${program} is not on PATH`;
  if (killed) return `${program} did not tell its version within ${TIMEOUT_MS / 1000} s`;
  if (!error) return `${program} tells no version: ${printable(output) || 'it says nothing'}`;
  return `${program} is on PATH but does not work: ${printable(output) || `exit ${code}`}`;
}
