import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { requireKnown } from '../src/contract/input-error.ts';
import { startS3ServerProcess } from '../src/s3-server/spawn.ts';
import { showTable } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';
import { type FileToMove, makeFiles } from './s3-clients/files.ts';
import { clients, type Move } from './s3-clients/moves.ts';

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
  let isWell = true;
  const done = { size: 0, key: 0 };
  const all = { size: 0, key: 0 };
  for (const file of files) {
    all[file.about] += 1;
    const why = up.get(file.key) ?? down.get(file.key) ?? (await difference(file));
    if (why === undefined) {
      done[file.about] += 1;
      continue;
    }
    faults.push(`${JSON.stringify(file.key)}: ${why.replaceAll(/\s+/g, ' ').slice(0, 120)}`);
    // What a client cannot say is its own affair; what it moved, the server must have kept.
    const isItsOwn = file.about === 'key' || why.startsWith(CANNOT);
    if (why === DIFFERENT || !isItsOwn) isWell = false;
  }
  const count = (about: 'size' | 'key') => `${done[about]} of ${all[about]}`;
  return { cells: [name, count('size'), count('key'), faults.join('; ')], isWell };
}

const DIFFERENT = 'came back different';
/** How `move.py` begins to say what a client does not do. */
const CANNOT = 'NotImplementedError';

async function difference({ path: sent, back }: FileToMove): Promise<string | undefined> {
  if (!existsSync(back)) return 'did not come back';
  return (await hashOf(sent)) === (await hashOf(back)) ? undefined : DIFFERENT;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
