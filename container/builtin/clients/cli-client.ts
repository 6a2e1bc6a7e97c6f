import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesPerRun, type Workload } from '../../../src/contract/workload.ts';
import type { Credentials } from '../../../src/s3/sigv4.ts';
import { type Environment, sdkClient } from '../connection.ts';
import { folderOf, listPrefix } from '../list-objects.ts';
import { type CaseSetup, concurrencyFor, type OpenClient, SkipCase } from './client.ts';
import { runProgram } from './run-program.ts';

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
  /** Says in its output that it knows no such option: an old version, no failure. */
  unknownOption?: RegExp;
  command(move: Move): Command;
}

/** @throws SkipCase when one command cannot move the workload, and no other objects */
export async function openCli(client: CliClient, setup: CaseSetup): Promise<OpenClient> {
  const { workload, connection, bucket } = setup;
  if (!workload.filesOnDisk) throw new SkipCase(`${client.id} only moves files on disk`);
  if (workload.checksum && !client.checksums) {
    throw new SkipCase(`${client.id} cannot be told to use ${workload.checksum}`);
  }
  const path = await pathToMove(setup);
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
const PERSONAL = /^(AWS_PROFILE|AWS_DEFAULT_PROFILE|AWS_CREDENTIAL_FILE|RCLONE_.*|S3CMD_CONFIG)$/;

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

async function pathToMove(setup: CaseSetup): Promise<string> {
  const { tasks } = setup.workload;
  if (tasks.length === 1) return tasks[0]!.key;
  const folder = folderOf(tasks[0]!.key);
  const isWhole = folder !== '' && tasks.every(({ key }) => folderOf(key) === folder);
  const names = isWhole ? await namesIn(folder, setup) : [];
  // With distinct keys, an equal count means that there is nothing else.
  if (isWhole && names.length === tasks.length) return folder;
  throw new SkipCase(
    `its ${tasks.length} objects (${bytesPerRun(setup.workload)} bytes) are no whole folder, which is what one command moves`,
  );
}

async function namesIn(folder: string, setup: CaseSetup): Promise<string[]> {
  const { connection, bucket, workload, filesDir } = setup;
  if (workload.tasks[0]!.action === 'upload') return readdir(join(filesDir, folder));
  const s3 = await sdkClient(connection, 1, 'WHEN_REQUIRED');
  try {
    const keys: string[] = [];
    for await (const { key } of listPrefix(s3, bucket, folder)) keys.push(key);
    return keys;
  } finally {
    s3.destroy();
  }
}
