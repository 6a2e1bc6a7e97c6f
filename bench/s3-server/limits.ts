/** What the embedded server must bear: memory, many objects, many connections, a disk that is full. */
import { execFile } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '../../src/contract/input-error.ts';
import { mostConnections } from '../../src/s3-server/listener.ts';
import { startS3ServerProcess } from '../../src/s3-server/spawn.ts';
import type { Figure } from '../figures.ts';
import { LoadClient } from './client.ts';
import {
  downloadRanges,
  inParallel,
  type Transfer,
  uploadParts,
  writeManyObjects,
} from './load.ts';

const run = promisify(execFile);
const MIB = 1024 * 1024;
const MAX_MEMORY_MIB = 320;

const LARGE: Transfer = { key: 'huge', parts: 128, partSize: 16 * MIB, concurrency: 8 };
const AT_ONCE: Transfer = { key: 'at-once', parts: 64, partSize: 8 * MIB, concurrency: 64 };
const MANY = { count: 10_000, size: 256 * 1024, concurrency: 64 };
const CONNECTIONS = 4000;
/** Of each object: all of them are on their way at the same time. */
const CONNECTION_KIB = 16;
const DISK_MIB = 64;

/** By their names in the table. */
export const LIMITS: Readonly<Record<string, (name: string, dir: string) => Promise<Figure>>> = {
  'memory, 2 GiB object': moveLarge,
  'memory, 64 × 8 MiB at once': moveAtOnce,
  '10,000 × 256 KiB, 64 at a time': countManyObjects,
  '4,000 connections at once': holdConnections,
  'a full disk': fillDisk,
};

async function moveLarge(name: string, dir: string): Promise<Figure> {
  await using server = await startS3ServerProcess({ dir: path.join(dir, 'memory') });
  const client = new LoadClient(server.connection);
  await uploadParts(client, LARGE, { body: randomFillSync(Buffer.alloc(LARGE.partSize)) });
  const written = await peakMemoryMiB(server.pid);
  await downloadRanges(client, LARGE);
  const read = await peakMemoryMiB(server.pid);
  client.close();
  return memoryFigure(name, `peak ${written} MiB when written, ${read} MiB when read too`, read);
}

/** Objects in one piece and parts, all on their way at the same time. */
async function moveAtOnce(name: string, dir: string): Promise<Figure> {
  await using server = await startS3ServerProcess({ dir: path.join(dir, 'at-once') });
  const client = new LoadClient(server.connection);
  const body = randomFillSync(Buffer.alloc(AT_ONCE.partSize));
  await inParallel(AT_ONCE.parts, AT_ONCE.concurrency, (index) =>
    client.put(`put/${index}`, { body }),
  );
  await inParallel(AT_ONCE.parts, AT_ONCE.concurrency, (index) =>
    client.get(`put/${index}`, AT_ONCE.partSize),
  );
  await uploadParts(client, AT_ONCE, { body });
  const peak = await peakMemoryMiB(server.pid);
  client.close();
  return memoryFigure(name, `peak ${peak} MiB`, peak);
}

function memoryFigure(name: string, measured: string, peak: number): Figure {
  const bound = `≤ ${MAX_MEMORY_MIB} MiB`;
  return { name, measured, value: `${peak} MiB`, bound, reached: peak <= MAX_MEMORY_MIB };
}

async function countManyObjects(name: string, dir: string): Promise<Figure> {
  await using server = await startS3ServerProcess({ dir: path.join(dir, 'many') });
  const { objectsPerSecond, lost } = await writeManyObjects(server.connection, MANY);
  const peak = await peakMemoryMiB(server.pid);
  return {
    name,
    measured: `${objectsPerSecond.toFixed(0)} objects/s, peak ${peak} MiB`,
    value: `${lost} lost`,
    bound: `0 lost, ≤ ${MAX_MEMORY_MIB} MiB`,
    reached: lost === 0 && peak <= MAX_MEMORY_MIB,
  };
}

/** Each connection puts an object and gets another, all of them at the same time, and stays open. */
async function holdConnections(name: string, dir: string): Promise<Figure> {
  const most = mostConnections();
  if (most !== null && most < CONNECTIONS) {
    return notMeasured(name, `this system lets a process have files for ${most} connections`);
  }
  await using server = await startS3ServerProcess({ dir: path.join(dir, 'connections') });
  const client = new LoadClient(server.connection);
  const body = randomFillSync(Buffer.alloc(CONNECTION_KIB * 1024));
  let lost = 0;
  const count = (error: unknown) => {
    lost += 1;
    if (lost === 1) console.log(`${name}: ${messageOf(error)}`);
  };
  const begun = performance.now();
  await inParallel(CONNECTIONS, CONNECTIONS, (index) =>
    client.put(`connections/${index}`, { body }).catch(count),
  );
  await inParallel(CONNECTIONS, CONNECTIONS, (index) =>
    client.get(`connections/${(index + 1) % CONNECTIONS}`, body.length).catch(count),
  );
  const seconds = (performance.now() - begun) / 1000;
  const peak = await peakMemoryMiB(server.pid);
  const { connections } = client;
  client.close();
  return {
    name,
    measured: `${connections} connections, ${seconds.toFixed(1)} s, peak ${peak} MiB`,
    value: `${lost} requests failed`,
    bound: `0, ≤ ${MAX_MEMORY_MIB} MiB`,
    reached: lost === 0 && connections === CONNECTIONS && peak <= MAX_MEMORY_MIB,
  };
}

/** What no longer fits is refused as such and leaves nothing behind; what was there stays, and a DELETE makes room. */
async function fillDisk(name: string, dir: string): Promise<Figure> {
  const disk = path.join(dir, 'disk');
  await mkdir(disk);
  const size = `size=${DISK_MIB}m`;
  try {
    await run('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', disk]);
  } catch {
    return notMeasured(name, 'this user cannot mount a small file system');
  }
  await using _disk = { [Symbol.asyncDispose]: async () => void (await run('umount', [disk])) };
  await using server = await startS3ServerProcess({ dir: disk });
  const client = new LoadClient(server.connection);
  const faults = await faultsOfFullDisk(client);
  client.close();
  for (const fault of faults) console.log(`${name}: ${fault}`);
  return {
    name,
    measured: `of ${DISK_MIB} MiB, filled by objects, parts and small objects`,
    value: `${faults.length} faults`,
    bound: '0 faults',
    reached: faults.length === 0,
  };
}

const OBJECT_MIB = 12;
const SMALL_OBJECTS = 2000;

async function faultsOfFullDisk(client: LoadClient): Promise<string[]> {
  const faults: string[] = [];
  const kept = new Map<string, Buffer>();
  const put = async (key: string, body: Buffer) => {
    const refusal = await client.put(key, { body }).then(() => null, messageOf);
    if (refusal === null) kept.set(key, body);
    else if (!refusal.includes('507 InsufficientStorage')) faults.push(`PUT ${key}: ${refusal}`);
    return refusal === null;
  };
  const large = randomFillSync(Buffer.alloc(OBJECT_MIB * MIB));
  const fitting = Math.floor(DISK_MIB / OBJECT_MIB);
  for (let index = 0; index <= fitting; index += 1) await put(`large/${index}`, large);
  if (kept.size !== fitting) faults.push(`${kept.size} of ${fitting} objects fitted.`);
  const upload = await uploadParts(client, { ...AT_ONCE, parts: 2 }, { body: large }).then(
    () => 'the upload of parts succeeded',
    messageOf,
  );
  if (!upload.includes('507 InsufficientStorage')) faults.push(upload);
  for (let index = 0; index < SMALL_OBJECTS; index += 1) {
    const { body } = small(index);
    if (!(await put(`small/${index}`, body))) break;
  }
  if (kept.has(`small/${SMALL_OBJECTS - 1}`)) faults.push('All small objects fitted.');
  await client.send({ method: 'DELETE', key: 'large/0' });
  kept.delete('large/0');
  await client.send({ method: 'DELETE', key: 'large/1' });
  kept.delete('large/1');
  if (!(await put('large/again', large))) faults.push('There was no room after a DELETE.');
  for (const [key, body] of kept) {
    const hash = createHash('sha256');
    await client.get(key, body.length, undefined, (chunk) => hash.update(chunk));
    const isSame = hash.digest('hex') === createHash('sha256').update(body).digest('hex');
    if (!isSame) faults.push(`${key} came back different.`);
  }
  return faults;
}

/** An object of 64 KiB that begins with its number. */
function small(index: number): { body: Buffer } {
  const body = Buffer.alloc(64 * 1024, 'small');
  body.writeUInt32BE(index);
  return { body };
}

function notMeasured(name: string, why: string): Figure {
  return { name, measured: `not measured: ${why}`, value: '', bound: '', reached: true };
}

/** The most memory that a process ever had resident (Linux only), in MiB. */
async function peakMemoryMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1]) / 1024);
}
