import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { requireKnown } from '../src/contract/input-error.ts';
import { type StartedServer, startS3ServerProcess } from '../src/s3-server/spawn.ts';
import { showTable } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';
import { type FileToMove, makeFiles } from './s3-clients/files.ts';

const runProgram = promisify(execFile);
const MOVE = path.join(import.meta.dirname, 's3-clients/move.py');
const PYTHON_CLIENTS = ['boto3', 'awscrt', 'obstore', 'pyarrow', 'minio-py', 'opendal', 'duckdb'];

/** Moves files, and says of each that it could not move why. Null when the client is not installed. */
type Move = (
  direction: 'up' | 'down',
  files: readonly FileToMove[],
) => Promise<ReadonlyMap<string, string> | null>;

/**
 * Real clients against the embedded server: each uploads and downloads files of odd sizes and keys, which must come
 * back the same. Those that are not installed are left out. `--python PROGRAM` has those of Python; `--only NAME`; `--largest '64 MiB'`.
 */
export async function run(): Promise<boolean> {
  const values = optionsAsked({
    python: { type: 'string', default: 'python3' },
    only: { type: 'string' },
    largest: { type: 'string', default: '1 GiB' },
  });
  const all = clients(values.python);
  const names = Object.keys(all);
  const chosen = values.only === undefined ? names : [requireKnown('client', values.only, names)];
  await using temporary = await temporaryFolder();
  const dir = temporary.path;
  const files = await makeFiles(dir, values.largest);
  const rows = [['client', 'sizes', 'odd keys', 'what did not come back the same']];
  let isWell = true;
  for (const name of chosen) {
    await using server = await startS3ServerProcess({ dir: path.join(dir, 's3') });
    const row = await moveAll(name, all[name]!(server.connection, dir), files);
    rows.push(row.cells);
    isWell &&= row.isWell;
    console.log(row.cells.join('  '));
  }
  console.log(`\n${showTable(rows)}`);
  return isWell;
}

async function moveAll(name: string, move: Move, files: readonly FileToMove[]) {
  for (const { back } of files) await rm(back, { force: true });
  const up = await move('up', files);
  if (up === null) return { cells: [name, 'not installed', '', ''], isWell: true };
  const down = (await move('down', files)) ?? new Map();
  const faults: string[] = [];
  const done = { size: 0, key: 0 };
  const all = { size: 0, key: 0 };
  for (const file of files) {
    all[file.about] += 1;
    const why = up.get(file.key) ?? down.get(file.key) ?? (await difference(file));
    if (why === undefined) done[file.about] += 1;
    else faults.push(`${JSON.stringify(file.key)}: ${why.replaceAll(/\s+/g, ' ').slice(0, 120)}`);
  }
  const count = (about: 'size' | 'key') => `${done[about]} of ${all[about]}`;
  // What a client cannot say is its own affair; what it moved, the server must have kept.
  const isWell = done.size === all.size && !faults.some((fault) => fault.includes(DIFFERENT));
  return { cells: [name, count('size'), count('key'), faults.join('; ')], isWell };
}

const DIFFERENT = 'came back different';

async function difference({ path: sent, back }: FileToMove): Promise<string | undefined> {
  if (!existsSync(back)) return 'did not come back';
  return (await hashOf(sent)) === (await hashOf(back)) ? undefined : DIFFERENT;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function clients(python: string): Record<string, (to: StartedServer, dir: string) => Move> {
  const found: Record<string, (to: StartedServer, dir: string) => Move> = {};
  for (const name of PYTHON_CLIENTS) found[name] = (to, dir) => byPython(python, name, to, dir);
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

function byPython(python: string, name: string, to: StartedServer, dir: string): Move {
  return async (direction, files) => {
    const manifest = path.join(dir, 'manifest.json');
    await writeFile(manifest, JSON.stringify({ ...to, files }));
    const args = [MOVE, name, manifest, direction];
    const options = { env: environmentOf(to), maxBuffer: 64 * 1024 * 1024 };
    let said: string;
    try {
      said = (await runProgram(python, args, options)).stdout;
    } catch (error) {
      const {
        code,
        stderr = '',
        stdout = '',
      } = error as { code?: unknown; stderr?: string; stdout?: string };
      if (code === 3 || code === 'ENOENT') return null;
      const why = stderr.trim().split('\n').at(-1) ?? '';
      const moved = new Set(linesOf(stdout).map(({ key }) => key));
      return new Map(files.filter(({ key }) => !moved.has(key)).map(({ key }) => [key, why]));
    }
    return new Map(
      linesOf(said).flatMap(({ key, error }) => (error ? [[key, error] as const] : [])),
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
        await runProgram(program, args, { env, maxBuffer: 64 * 1024 * 1024 });
      } catch (error) {
        const { code, stderr = '', message } = error as Error & { code?: unknown; stderr?: string };
        if (code === 'ENOENT') return null;
        failed.set(key, stderr.trim().split('\n').at(-1) || message);
      }
    }
    return failed;
  };
}
