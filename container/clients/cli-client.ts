import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import { storageClassOf } from '../../src/contract/read-values.ts';
import type { Workload } from '../../src/contract/workload.ts';
import { type Environment, startProgram } from '../../src/process/start-program.ts';
import type { Credentials } from '../../src/s3/sigv4.ts';
import { folderOf, listPrefix, refusalOf, sdkClient } from '../s3.ts';
import { type CaseSetup, concurrencyFor, type OpenClient, SkipCase } from './client.ts';

/** As much of the end of its output as is kept to say what went wrong. */
const TAIL_CHARACTERS = 2000;

/** What a command line client is told to move: all of a workload with one command. */
export interface Move {
  action: 'upload' | 'download';
  bucket: string;
  /** A key and path on disk; of a folder, with a final slash. */
  path: string;
  region: string;
  /** null: AWS. */
  endpoint: URL | null;
  checksum: Workload['checksum'];
  /** Requests at once. */
  concurrency: number;
}

export interface Command {
  args: readonly string[];
  /** On top of the credentials, which come by the environment as others can see command lines. */
  env?: Environment;
  /** A settings file, for what it takes from nowhere else. No secrets. */
  config?: { variable: string; text: string };
}

/** A client that people run from a shell; used when it is found on PATH. */
export interface CliClient {
  id: string;
  program: string;
  versionArgs: readonly string[];
  /** The version is its first group. */
  versionPattern: RegExp;
  /** Whether it can be told to use the checksum of a workload that has one. */
  checksums: boolean;
  /** Whether it makes the sessions that S3 Express needs. */
  sessions: boolean;
  /** Says in its output that it knows no such option: an old version, no failure. */
  unknownOption?: RegExp;
  command(move: Move): Command;
}

/** @throws SkipCase when one command cannot move the workload, and no other objects */
export async function openCli(client: CliClient, setup: CaseSetup): Promise<OpenClient> {
  const { workload, connection, bucket } = setup;
  if (!workload.filesOnDisk) throw new SkipCase(`${client.id} only moves files on disk`);
  if (workload.checksum && !client.checksums) {
    throw new SkipCase(`${client.id} cannot use ${workload.checksum}`);
  }
  const isExpress = storageClassOf(bucket) === 'S3Express';
  if (isExpress && !connection.endpoint && !client.sessions) {
    throw new SkipCase(`${client.id} does not create the sessions that S3 Express needs`);
  }
  const path = await pathToMove(client.id, setup);
  const move: Move = {
    action: workload.tasks[0]!.action,
    bucket,
    path,
    region: connection.region,
    endpoint: connection.endpoint,
    checksum: workload.checksum,
    concurrency: concurrencyFor(setup.gigabitsPerSecond),
  };
  const { args, env, config } = client.command(move);
  const configPath = join(setup.filesDir, `.${client.id}.config`);
  if (config) await writeFile(configPath, config.text);
  return {
    async run() {
      await runProgram(client, args, setup.filesDir, {
        ...impersonal(setup.environment),
        ...env,
        ...(config && { [config.variable]: configPath }),
        ...keyVariables(await connection.credentials()),
      });
    },
    close: () => rm(configPath, { force: true }),
  };
}

/** Settings of the person whose machine it is, which would change what is measured or where. */
const PERSONAL =
  /^(AWS_PROFILE|AWS_DEFAULT_PROFILE|AWS_CREDENTIAL_FILE|RCLONE_(?!CA_CERT$).*|S3CMD_CONFIG)$/;

function impersonal(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !PERSONAL.test(name)));
}

function keyVariables({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  };
}

/**
 * Runs a client to its end, in our process group so that whoever kills the runner kills it too.
 *
 * @throws when it cannot be started or fails, with the end of its output
 * @throws SkipCase when this version does not know an option
 */
async function runProgram(
  client: CliClient,
  args: readonly string[],
  cwd: string,
  env: Environment,
): Promise<void> {
  const child = startProgram([client.program, ...args], { cwd, env });
  let tail = '';
  const keep = (chunk: Buffer) => {
    tail = (tail + chunk).slice(-TAIL_CHARACTERS);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = await new Promise<string | null>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      const missing = error.code === 'ENOENT';
      reject(missing ? new Error(`${client.program} is not on PATH`) : error);
    });
    child.on('close', (code, signal) => resolve(code === 0 ? null : (signal ?? `exit ${code}`)));
  });
  if (ended === null) return;
  const said = printable(tail, 400);
  if (client.unknownOption?.test(tail)) throw new SkipCase(`this ${client.id} is too old: ${said}`);
  throw new Error(`${client.program} ended with ${ended}: ${said || 'it said nothing'}`);
}

/**
 * What one command has to move: one file, or a folder that holds the workload's files and no other.
 *
 * @throws SkipCase when it is neither
 */
async function pathToMove(clientId: string, setup: CaseSetup): Promise<string> {
  const tasks = setup.workload.tasks.map(({ key }) => key);
  const keys = [...new Set(tasks)];
  if (keys.length < tasks.length) {
    throw new SkipCase(
      `${clientId} moves a file once per command, but the workload moves ${keys.length} of them ` +
        `${tasks.length} times`,
    );
  }
  if (keys.length === 1) return keys[0]!;
  const folders = new Set(keys.map(folderOf));
  const [folder = ''] = folders;
  const isOne = folders.size === 1 && folder !== '';
  // The keys are distinct, so an equal count means that there is nothing else.
  if (isOne && (await countFiles(folder, keys.length, setup)) === keys.length) return folder;
  throw new SkipCase(
    `${clientId} moves one folder per command, but the ${keys.length} files are not all of one`,
  );
}

async function countFiles(folder: string, expected: number, setup: CaseSetup): Promise<number> {
  const { bucket, checks, connection, filesDir, note, workload } = setup;
  if (!checks) return expected;
  if (workload.tasks[0]?.action === 'upload') return (await readdir(join(filesDir, folder))).length;
  const s3 = await sdkClient(connection, 1);
  try {
    let count = 0;
    for await (const _ of listPrefix({ s3, bucket, note }, folder)) count++;
    return count;
  } catch (error) {
    note(
      `Bucket ${bucket} cannot be listed (${refusalOf(error)}), so its folders are assumed to hold what was prepared.`,
    );
    return expected;
  } finally {
    s3.destroy();
  }
}
