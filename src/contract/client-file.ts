/** `s3-benchmarks.yml`: S3 clients as commands, and workloads, in any repository. */
import { z } from 'zod';
import { checkCommand, checkText } from './client-command.ts';
import { fileSizeOf } from './compile-workload.ts';
import { InputError, printable, type Said, said } from './input-error.ts';
import { JAVASCRIPT_CLIENTS } from './javascript-clients.ts';
import { S3ClientId, StorageClass } from './names.ts';
import { WorkloadSource } from './workload.ts';
import { readWritten } from './written-file.ts';

/** Names under which a client file is found by itself in the current folder. */
export const CLIENT_FILE_NAMES = ['s3-benchmarks.yml', 's3-benchmarks.yaml', 's3-benchmarks.json'];

/** A program and its arguments are at most so long, in characters: nobody writes longer ones. */
const LONGEST_TEXT = 8000;

/** YAML takes a number for one. */
const Text = z.union([z.string().max(LONGEST_TEXT), z.number().transform(String)]);
const Variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/);

const Command = z
  .array(z.union([Text, z.array(Text).min(1)]))
  .min(1)
  .max(200)
  .describe(
    'A program and its arguments; no shell reads them. A list among them is left out when something in it has no value.',
  );

/** The commands of an S3 client. */
export const COMMANDS = ['build', 'version', 'upload', 'download', 'runner'] as const;

/** One S3 client, as people write it. */
export const ClientSource = z.strictObject({
  build: Command.optional().describe('Once for each commit, in the folder of this file.'),
  version: Command.optional().describe('Prints the version; says that the client is there.'),
  upload: Command.optional(),
  download: Command.optional(),
  runner: Command.optional().describe(
    'In place of both: a program that measures itself, as docs/suite.md says of runners.',
  ),
  requests: z
    .boolean()
    .default(false)
    .describe(
      'Its runner can do workloads of requests (get, put, head, list, delete), as docs/suite.md says.',
    ),
  skip: z
    .array(z.string().min(1).max(128))
    .default([])
    .describe('Workloads that it cannot do; * stands for any characters.'),
  storageClasses: z
    .array(StorageClass)
    .min(1)
    .default(StorageClass.options)
    .describe('Of buckets that it can use at AWS.'),
  environment: z
    .record(Variable, z.union([z.null(), Text, z.array(Text).min(1)]))
    .default({})
    .describe(
      'Variables of its commands. null takes one out; of a list, the first is taken that has all its values.',
    ),
  files: z
    .record(Variable, z.string().max(LONGEST_TEXT))
    .default({})
    .describe('Settings files: the variable that tells the path, and the content.'),
  unsupported: z
    .array(z.string().min(1).max(500))
    .default([])
    .describe('Texts in its output that mean that it cannot do the workload: skipped, not failed.'),
});
export type ClientSource = z.infer<typeof ClientSource>;

const MOST_CLIENTS = 64;
const MOST_WORKLOADS = 200;
/** A job is told of all workloads in one argument. */
const LONGEST_COMMENT = 200;
/** Of all workloads together: every one is an object with a key, and programs hand on lists of them. */
const MOST_FILES = 500_000;

/** A workload of a client file; its name says what it does. */
const OwnWorkload = WorkloadSource.extend({
  comment: z
    .string()
    .max(LONGEST_COMMENT, `write at most ${LONGEST_COMMENT} characters`)
    .default(''),
  fileSize: z
    .string()
    .regex(
      /^0*[1-9]\d{0,14}(?:bytes?|[KMGT]iB)$/,
      'write a whole number above 0 and its unit, e.g. 8MiB or 64KiB',
    )
    .describe('e.g. 5GiB, 8MiB, 256KiB, 1byte'),
});

/** The whole file. */
export const ClientFile = z.strictObject({
  clients: z.record(S3ClientId, ClientSource).default({}),
  workloads: z
    .array(OwnWorkload)
    .max(MOST_WORKLOADS)
    .default([])
    .describe('Measured in place of the built-in ones; names are made from what they do.'),
});
export type ClientFile = z.infer<typeof ClientFile>;

/** A client of a file, with all that it takes to start it. */
export const FileClient = ClientSource.extend({
  id: S3ClientId,
  folder: z.string().min(1).describe('Of the file: where its commands are started.'),
});
export type FileClient = z.infer<typeof FileClient>;

/** @param folder of the file */
export function clientsOf({ clients }: ClientFile, folder: string): FileClient[] {
  return Object.entries(clients).map(([id, client]) => ({ ...client, id, folder }));
}

/**
 * Reads a client file: JSON by its name, else YAML, of which JSON is a part.
 *
 * @param name of the file, for messages
 * @throws InputError
 */
export async function readClientFile(text: string, name: string): Promise<ClientFile> {
  const what = `Client file "${printable(name)}"`;
  const file = await readWritten(ClientFile, text, name, what, keysAt, wordsOf);
  const ids = Object.keys(file.clients);
  if (ids.length === 0 && file.workloads.length === 0) {
    throw new InputError(
      `${what} has no clients: name one, with "download" and "upload", or "runner".`,
    );
  }
  if (ids.length > MOST_CLIENTS) {
    throw new InputError(`${what} has ${ids.length} clients: at most ${MOST_CLIENTS} are allowed.`);
  }
  for (const [id, client] of Object.entries(file.clients)) {
    requireOwnName(id, what);
    checkClient(client, (part) => `${what}: ${part} of ${id}`);
  }
  for (const workload of file.workloads) fileSizeOf(workload, what);
  requireFewFiles(file.workloads, what);
  return file;
}

/**
 * @param what names the file, or files
 * @throws InputError for workloads that have more files in all than can be handled
 */
export function requireFewFiles(
  workloads: readonly Pick<WorkloadSource, 'numFiles'>[],
  what: string,
): void {
  const files = workloads.reduce((sum, { numFiles }) => sum + numFiles, 0);
  if (files <= MOST_FILES) return;
  throw new InputError(
    `${what}: the workloads have ${files} files together, and at most ${MOST_FILES} are allowed: ask for fewer.`,
  );
}

/**
 * @param where names what calls a client so
 * @throws InputError for the name of a client that nothing can stand in for
 */
export function requireOwnName(id: string, where: string | Said): void {
  if (!Object.hasOwn(JAVASCRIPT_CLIENTS, id)) return;
  throw new InputError(
    said`${where} has a client "${id}", which is the name of a built-in one: rename it.`,
  );
}

/**
 * Refuses a client that could never be measured.
 *
 * @param of names a part of it
 * @throws InputError
 */
export function checkClient(client: ClientSource, of: (part: string) => string): void {
  const { download, environment, files, runner, upload } = client;
  if (!download && !upload && !runner) {
    throw new InputError(
      `${of('a command')} is missing: give it "download", "upload" or "runner".`,
    );
  }
  if (client.requests && !runner) {
    throw new InputError(
      `${of('"requests"')} needs a "runner": a command that is started for each file cannot time single requests.`,
    );
  }
  if (runner && (download || upload)) {
    const other = download ? 'download' : 'upload';
    throw new InputError(`${of('"runner"')} does what "${other}" would: leave one of them out.`);
  }
  if (download) checkCommand(of('"download"'), download, true);
  if (upload) checkCommand(of('"upload"'), upload, true);
  if (runner) checkCommand(of('"runner"'), runner, false);
  for (const name of ['build', 'version'] as const) {
    const first = client[name]?.[0];
    if (first !== undefined && typeof first !== 'string') {
      throw new InputError(`${of(`"${name}"`)} must begin with the name of a program.`);
    }
  }
  for (const [name, value] of Object.entries(environment)) {
    for (const text of [value ?? []].flat()) {
      checkText(of(`"environment" (${name})`), text, 'environment');
    }
  }
  for (const [name, text] of Object.entries(files))
    checkText(of(`"files" (${name})`), text, 'file');
}

/** Keys that a place in the file can have, by how deep it is. */
function keysAt([section, , ...below]: readonly PropertyKey[]): readonly string[] {
  if (section === undefined) return Object.keys(ClientFile.shape);
  if (below.length > 0) return [];
  return Object.keys((section === 'clients' ? ClientSource : WorkloadSource).shape);
}

function wordsOf(issue: z.core.$ZodIssue): string {
  const [section, , key, ...below] = issue.path;
  const isCommand = (COMMANDS as readonly string[]).includes(String(key));
  if (section === 'clients' && issue.code === 'invalid_key' && key === undefined) {
    return 'name a client by up to 64 letters, digits, ".", "_", "+" or "-", the first a letter or a digit';
  }
  if (section === 'clients' && isCommand && below.length > 0) {
    return 'write it as text, in quotes, e.g. "true"';
  }
  if (section === 'clients' && isCommand) {
    return 'write a command as a list, a program and its arguments, e.g. [mc, cp, "{file}", "x/{bucket}/{key}"]';
  }
  return printable(issue.message);
}
