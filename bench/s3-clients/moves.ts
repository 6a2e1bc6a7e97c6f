/** How clients move files to a server and back: programs of ours in Python and Go, and tools for the command line. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { StartedServer } from '../../src/s3-server/spawn.ts';
import type { FileToMove } from './files.ts';

const runProgram = promisify(execFile);
const MOVE_PY = path.join(import.meta.dirname, 'move.py');
const PYTHON_CLIENTS = [
  'boto3',
  'boto3-presigned',
  'awscrt',
  'obstore',
  'pyarrow',
  'minio-py',
  'opendal',
  'duckdb',
];
const GO_SOURCES = path.join(import.meta.dirname, 'go');
const GO_CLIENTS = ['aws-sdk-go-v2', 'aws-sdk-go-v2-presigned', 'minio-go'];
const GO_PROGRAM = path.join(
  import.meta.dirname,
  '../../node_modules/.cache/bench-peers/bin/go-clients',
);
/** What `move.py` exits with when it does not have the client. */
const NOT_INSTALLED = 3;
/** bytes */
const MOST_SAID = 64 * 1024 * 1024;

/** Moves files, and says of each that it could not move why. Null when the client is not installed. */
export type Move = (
  direction: 'up' | 'down',
  files: readonly FileToMove[],
) => Promise<ReadonlyMap<string, string> | null>;

/**
 * Builds the clients in Go.
 *
 * @param proxy where modules come from that are not here; `off`: nowhere
 * @returns the program
 * @throws what `execFile` throws: ENOENT where there is no Go
 */
export async function goProgram(proxy = process.env.GOPROXY): Promise<string> {
  const env = { ...process.env, ...(proxy !== undefined && { GOPROXY: proxy }) };
  await mkdir(path.dirname(GO_PROGRAM), { recursive: true });
  await runProgram('go', ['build', '-C', GO_SOURCES, '-o', GO_PROGRAM, '.'], { env });
  return GO_PROGRAM;
}

/**
 * How each client moves files.
 *
 * @param python the program that has those of Python; tools beside it are found, too
 */
export function clients(python: string): Record<string, (to: StartedServer, dir: string) => Move> {
  const found: Record<string, (to: StartedServer, dir: string) => Move> = {};
  for (const name of PYTHON_CLIENTS) {
    found[name] = (to, dir) => byProgram(async () => [python, MOVE_PY, name], to, dir);
  }
  for (const name of GO_CLIENTS) {
    found[name] = (to, dir) => byProgram(async () => [await goProgram(), name], to, dir);
  }
  const tools = path.dirname(python);
  for (const [name, command] of Object.entries(TOOLS)) {
    found[name] = (to) => byCommands(command, to, tools);
  }
  return found;
}

function environmentOf({ endpoint, region, accessKeyId, secretAccessKey }: StartedServer) {
  return {
    PATH: process.env.PATH ?? '',
    HOME: tmpdir(),
    LC_ALL: 'C.UTF-8',
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    S3_ENDPOINT_URL: endpoint,
    RCLONE_CONFIG: '/dev/null',
    RCLONE_S3_PROVIDER: 'Other',
    RCLONE_S3_ENV_AUTH: 'true',
    RCLONE_S3_REGION: region,
    RCLONE_S3_ENDPOINT: endpoint,
  };
}

/** @param command tells the program, which gets the manifest and the direction as well */
function byProgram(command: () => Promise<string[]>, to: StartedServer, dir: string): Move {
  return async (direction, files) => {
    const manifest = path.join(dir, 'manifest.json');
    await writeFile(manifest, JSON.stringify({ ...to, files }));
    const options = { env: environmentOf(to), maxBuffer: MOST_SAID };
    let said: { stdout?: string; stderr?: string; code?: unknown };
    try {
      const [program = '', ...args] = await command();
      said = await runProgram(program, [...args, manifest, direction], options);
    } catch (error) {
      said = error as typeof said;
      if (said.code === NOT_INSTALLED || said.code === 'ENOENT') return null;
    }
    const errors = new Map(linesOf(said.stdout ?? '').map(({ key, error }) => [key, error]));
    const lastWords = said.stderr?.trim().split('\n').at(-1) ?? '';
    return new Map(
      files.flatMap(({ key }) => {
        const error = errors.has(key) ? errors.get(key) : lastWords;
        return typeof error === 'string' ? [[key, error] as const] : [];
      }),
    );
  };
}

function linesOf(text: string): { key: string; error: string | null }[] {
  return text
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

type Command = (
  to: StartedServer,
  from: string,
  target: string,
) => [program: string, ...args: string[]];

/** The last two are a file and `BUCKET/KEY`, as `s3://BUCKET/KEY`, in the order of the move. */
const TOOLS: Readonly<Record<string, Command>> = {
  awscli: (_to, from, target) => ['aws', 's3', 'cp', '--only-show-errors', from, target],
  rclone: (_to, from, target) => ['rclone', 'copyto', remote(from), remote(target)],
  s5cmd: (_to, from, target) => ['s5cmd', '--log', 'error', 'cp', '--raw', from, target],
  s3cmd: ({ endpoint, region }, from, target) => {
    const { host } = new URL(endpoint);
    const where = [`--host=${host}`, `--host-bucket=${host}`, `--region=${region}`, '--no-ssl'];
    const [verb, options] = from.startsWith('s3://') ? ['get', ['--force']] : ['put', []];
    return ['s3cmd', '-c', '/dev/null', ...where, '--no-progress', verb, ...options, from, target];
  },
};

function remote(url: string): string {
  return url.replace(/^s3:\/\//, ':s3:');
}

function byCommands(command: Command, to: StartedServer, tools: string): Move {
  return async (direction, files) => {
    const failed = new Map<string, string>();
    const env = environmentOf(to);
    if (tools !== '.') env.PATH = `${tools}${path.delimiter}${env.PATH}`;
    for (const { key, path: sent, back } of files) {
      const url = `s3://${to.bucket}/${key}`;
      await mkdir(path.dirname(back), { recursive: true });
      const [from, target] = direction === 'up' ? [sent, url] : [url, back];
      const [program, ...args] = command(to, from, target);
      try {
        await runProgram(program, args, { env, maxBuffer: MOST_SAID });
      } catch (error) {
        const { code, stderr = '', message } = error as Error & { code?: unknown; stderr?: string };
        if (code === 'ENOENT') return null;
        failed.set(key, stderr.trim().split('\n').at(-1) || message);
      }
    }
    return failed;
  };
}
