import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storageClassOf } from '../../../src/contract/storage-class.ts';
import type { Workload } from '../../../src/contract/workload.ts';
import type { Credentials } from '../../../src/s3/sigv4.ts';
import type { Environment } from '../connection.ts';
import { type CaseSetup, concurrencyFor, type OpenClient, SkipCase } from './client.ts';
import { pathToMove } from './path-to-move.ts';
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
    throw new SkipCase(`${client.id} cannot be told to use ${workload.checksum}`);
  }
  const isExpress = storageClassOf(bucket) === 'S3Express';
  if (isExpress && !connection.endpoint && !client.sessions) {
    throw new SkipCase(`${client.id} does not make the sessions that S3 Express needs`);
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
