import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { split } from 'shlex';
import {
  CLIENT_FILE_NAMES,
  ClientSource,
  COMMANDS,
  checkClient,
  clientsOf,
  type FileClient,
  readClientFile,
  requireFewFiles,
  requireOwnName,
} from '../contract/client-file.ts';
import { fileFault, textOf } from '../contract/file-kinds.ts';
import {
  field,
  InputError,
  printable,
  requireKnown,
  type Said,
  said,
} from '../contract/input-error.ts';
import { S3ClientId } from '../contract/names.ts';
import type { WorkloadSource } from '../contract/workload.ts';

/** How a person names S3 clients of their own. */
export interface ClientsAsked {
  /** Paths of client files. */
  clients?: readonly string[] | undefined;
  /** `NAME:download=COMMAND` */
  client?: readonly string[] | undefined;
}

/** What a run brings with it. */
export interface OwnClients {
  clients: readonly FileClient[];
  workloads: readonly WorkloadSource[];
  /** The file that was found in the current folder, without being named. */
  found: string | null;
  /** Of all files. */
  paths: readonly string[];
  /** They are of commits that nobody has checked out yet: whether they work is not known before. */
  committed: boolean;
}

export const NO_CLIENTS: OwnClients = {
  clients: [],
  workloads: [],
  found: null,
  paths: [],
  committed: false,
};

/**
 * Reads the client files and the one-liners that were given; without a file, one in the current folder.
 *
 * @throws InputError when one cannot be read, or two are called the same
 */
export async function readOwnClients(
  { client: lines = [], clients: paths = [] }: ClientsAsked,
  folder: string,
): Promise<OwnClients> {
  const found = paths.length > 0 ? null : await findFile(folder);
  const own = new Map<string, FileClient>();
  const workloads: WorkloadSource[] = [];
  const add = (client: FileClient, where: string | Said) => {
    const { id } = client;
    if (own.has(id)) {
      throw new InputError(said`${where} has a second S3 client "${id}": rename one of them.`);
    }
    own.set(id, client);
  };
  const all = found === null ? paths : [found];
  for (const path of all) {
    const whole = resolve(folder, path);
    const file = await readClientFile(await textAt(whole, path), path);
    for (const client of clientsOf(file, dirname(whole))) {
      add(client, `Client file "${printable(path)}"`);
    }
    workloads.push(...file.workloads);
  }
  if (all.length > 1) requireFewFiles(workloads, 'The client files');
  for (const client of readLines(lines, folder)) add(client, said`${field('client')}`);
  const read = { clients: [...own.values()], workloads };
  requireShortText(read, said`${field('clients')}`);
  return { ...read, found, paths: all.map((path) => resolve(folder, path)), committed: false };
}

/** In bytes. A job is told of them by its command line, and Linux takes 128 KiB for one argument. */
const LONGEST = 60_000;

/**
 * @param what names where they are from
 * @throws InputError for what is too long to tell a job of
 */
export function requireShortText(
  { clients, workloads }: Pick<OwnClients, 'clients' | 'workloads'>,
  what: Said,
): void {
  if (Buffer.byteLength(JSON.stringify({ clients, workloads })) <= LONGEST) return;
  throw new InputError(
    said`${what} has more than ${LONGEST} bytes in all: leave some S3 clients or workloads out.`,
  );
}

async function findFile(folder: string): Promise<string | null> {
  for (const name of CLIENT_FILE_NAMES) {
    const isThere = await readFile(resolve(folder, name)).then(
      () => true,
      () => false,
    );
    if (isThere) return name;
  }
  return null;
}

async function textAt(path: string, given: string): Promise<string> {
  try {
    return textOf(await readFile(path), basename(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      said`${field('clients')} "${printable(given)}" cannot be read (${fileFault(error)}): give a client file, such as ${CLIENT_FILE_NAMES[0]!}.`,
    );
  }
}

/** Clients whose commands stand on the command line. */
function readLines(lines: readonly string[], folder: string): FileClient[] {
  const parts = new Map<string, Record<string, readonly string[]>>();
  for (const line of lines) {
    const [, id = '', part = '', command = ''] = /^([^:=\s]+):([^=\s]+)=(.*)$/s.exec(line) ?? [];
    const words = wordsOf(command);
    if (!S3ClientId.safeParse(id).success || words.length === 0) {
      throw new InputError(
        said`${field('client')} "${printable(line)}" is not understood: write NAME:download=COMMAND, e.g. "mc:download=mc cp x/{bucket}/{key} {file}".`,
      );
    }
    requireKnown(field('client'), part, COMMANDS);
    const before = parts.get(id) ?? {};
    if (part in before) {
      throw new InputError(said`${field('client')} gives ${part} of ${id} twice: give it once.`);
    }
    parts.set(id, { ...before, [part]: words });
  }
  return [...parts].map(([id, commands]) => {
    requireOwnName(id, said`${field('client')}`);
    const client = ClientSource.parse(commands);
    checkClient(client, (part) => `${part} of the S3 client "${id}"`);
    return { ...client, id, folder };
  });
}

/** As a shell reads it, so that it can be pasted; nothing in it is expanded. */
function wordsOf(command: string): string[] {
  try {
    return split(command);
  } catch {
    return [];
  }
}
