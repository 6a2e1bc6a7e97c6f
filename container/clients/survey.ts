import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Argument } from '../../src/contract/client-command.ts';
import { clientsOf, type FileClient, readClientFile } from '../../src/contract/client-file.ts';
import { printable } from '../../src/contract/input-error.ts';
import { reasonOf } from '../../src/contract/reason.ts';
import { clientsUrl } from '../../src/process/programs.ts';
import { type Environment, readProgram } from '../../src/process/start-program.ts';
import { exists, onPath } from '../files.ts';
import { BUNDLED } from './index.ts';

/** Command lines that are measured wherever they are on PATH; the other files of `clients` have to be named. */
export const BY_DEFAULT: readonly string[] = ['aws-cli', 'rclone', 's5cmd', 's3cmd'];

const CLIENTS_DIR = fileURLToPath(clientsUrl());

/** The clients whose files ship with this program, by name: `clients/NAME.yml`. */
export async function shippedNames(): Promise<string[]> {
  const files = await readdir(CLIENTS_DIR);
  return files.flatMap((file) => /^(.+)\.yml$/.exec(file)?.[1] ?? []).sort();
}

/** @throws InputError when the file is not right */
export async function readShipped(id: string): Promise<FileClient> {
  const file = await readClientFile(await readFile(join(CLIENTS_DIR, `${id}.yml`), 'utf8'), id);
  const [client] = clientsOf(file, CLIENTS_DIR);
  // Nothing is to appear beside what is packaged, but for what a client is built to.
  const environment = { PYTHONDONTWRITEBYTECODE: '1', ...client!.environment };
  return { ...client!, environment };
}

/** An S3 client that works on this machine. */
export interface AvailableClient {
  id: string;
  /** null: it does not tell, or only when it is built. */
  version: string | null;
  /** Ships with the suite, in JavaScript; else it is a command. */
  bundled: boolean;
}

/** A client that does not, and why; what is installed is there, but does not work. */
export interface MissingClient {
  id: string;
  isInstalled: boolean;
  why: string;
}

export interface Survey {
  available: AvailableClient[];
  missing: MissingClient[];
}

/**
 * The clients of files that a run can use: its own, and those of the names that ship. An own client stands in
 * place of one that ships.
 */
export async function clientsFor(
  own: readonly FileClient[],
  names: readonly string[],
): Promise<FileClient[]> {
  const shipped = await shippedNames();
  const wanted = [...new Set(names)].filter(
    (id) => shipped.includes(id) && !own.some((client) => client.id === id),
  );
  return [...own, ...(await Promise.all(wanted.map(readShipped)))];
}

/** An interpreter on a busy machine takes its time to load what it is to tell the version of. */
const TIMEOUT_MS = 30_000;

/**
 * Asks each client for its version. A program that is there but does not work (a version manager's
 * shim with no version chosen, say) is missing. Never throws.
 *
 * @param isBuilt whether those that are to be built are
 */
export async function surveyClients(
  env: Environment,
  clients: readonly FileClient[],
  isBuilt: boolean,
): Promise<Survey> {
  const found = await Promise.all(clients.map((client) => detect(client, env, isBuilt)));
  const bundled = BUNDLED.map(({ id, version }) => ({ id, version, bundled: true }));
  return {
    available: [...bundled, ...found.filter((client) => 'version' in client)],
    missing: found.filter((client) => 'why' in client),
  };
}

async function detect(
  client: FileClient,
  env: Environment,
  isBuilt: boolean,
): Promise<AvailableClient | MissingClient> {
  const { id, version: command } = client;
  const unknown = { id, version: null, bundled: false };
  const isUnbuilt = client.build !== undefined && !isBuilt;
  const needed = isUnbuilt ? [client.build] : [client.runner, client.download, client.upload];
  for (const argument of needed) {
    const program = programOf(argument);
    const isThere = program === null || (await isFound(program, client.folder, env));
    if (!isThere) return notThere(id, program);
  }
  if (isUnbuilt || !command) return unknown;
  const [program = '', ...args] = command.flat();
  const { code, failure, stderr, stdout } = await readProgram([program, ...args], {
    cwd: client.folder,
    env,
    timeoutMs: TIMEOUT_MS,
  });
  // AWS CLI before 1.18 wrote its version to stderr.
  const version = versionIn(stdout) ?? versionIn(stderr);
  if (failure === null && version) return { id, version, bundled: false };
  const said = printable(stdout + stderr);
  if (failure === 'missing') return notThere(id, program);
  const broken = { id, isInstalled: true };
  if (failure === 'late') {
    return { ...broken, why: `${program} did not print its version within ${TIMEOUT_MS / 1000} s` };
  }
  const why = failure
    ? `is on PATH but does not work: ${printable(reasonOf(`${stdout}\n${stderr}`.split('\n'))) || `exit ${code}`}`
    : `prints no version: ${said || 'it says nothing'}`;
  return { ...broken, why: `${program} ${why}` };
}

function programOf(command: readonly Argument[] | undefined): string | null {
  const first = command?.[0];
  return typeof first === 'string' ? first : null;
}

function notThere(id: string, program: string): MissingClient {
  const why = `${program} is not ${program.includes('/') ? 'there' : 'on PATH'}`;
  return { id, isInstalled: false, why };
}

async function isFound(program: string, folder: string, { PATH }: Environment): Promise<boolean> {
  if (program.includes('/')) return exists(resolve(folder, program));
  return (await onPath(program, PATH ?? '')) !== null;
}

/** `1.2.3` and what belongs to it, in the first line if that speaks of a version; else that line. */
function versionIn(text: string): string | null {
  const [first = ''] = text.trim().split('\n');
  const numbered = numberIn(first);
  if (numbered) return numbered;
  if (/version/i.test(first)) return printable(first, 60);
  return numberIn(text) ?? (/\d/.test(first) ? printable(first, 60) : null);
}

function numberIn(text: string): string | null {
  return /(?<![\w.-])v?(\d+(?:\.\d+)+[\w.+-]*)/.exec(text)?.[1] ?? null;
}
