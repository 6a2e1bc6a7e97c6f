import { randomFillSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError, printable } from '../src/contract/input-error.ts';
import { startS3ServerProcess } from '../src/s3-server/spawn.ts';
import { median } from '../src/stats/quantile.ts';
import { type Figure, showFigures, showTable } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';
import { LoadClient } from './s3-server/client.ts';
import {
  downloadRanges,
  inParallel,
  type Transfer,
  uploadParts,
  writeManyObjects,
} from './s3-server/load.ts';
import { hasGo, startS3rver } from './s3-server/peer.ts';
import { type Costs, measureAll, ratiosOf, rowsOf, WORKS } from './s3-server/table.ts';

const MIB = 1024 * 1024;
const ROUNDS = 7;
const COMPARED: Transfer = { key: 'large', parts: 32, partSize: 16 * MIB, concurrency: 4 };
const LARGE: Transfer = { key: 'huge', parts: 128, partSize: 16 * MIB, concurrency: 8 };
const AT_ONCE: Transfer = { key: 'at-once', parts: 64, partSize: 8 * MIB, concurrency: 64 };
const MANY = { count: 10_000, size: 256 * 1024, concurrency: 64 };

const MIN_UPLOAD_RATIO = 2.5;
const MIN_DOWNLOAD_RATIO = 1.5;
const MAX_MEMORY_MIB = 320;

/**
 * The embedded S3 server: beside versitygw and a floor in Go, where there is Go; beside s3rver; and its own limits.
 * `--rounds N`; `--only TEXT` for the kinds of work whose name has it; `--before DIR` for the server of another checkout.
 */
export async function run(): Promise<boolean> {
  const { rounds, works, before } = asked();
  await using temporary = await temporaryFolder();
  const dir = temporary.path;
  const figures: Figure[] = [];
  if (await hasGo()) {
    const costs = await measureAll(dir, works, rounds, before);
    console.log(`\n${showTable(rowsOf(costs))}\n(ratios: time / CPU; below 1, ours takes less)\n`);
    figures.push(...figuresOf(costs));
  } else console.log('There is no Go here: not held against versitygw.');
  if (works.length === WORKS.length) {
    figures.push(...(await compareThroughput(dir, rounds)));
    figures.push(await measureMemory(dir), await measureMemoryAtOnce(dir));
    figures.push(await countManyObjects(dir));
  }
  console.log(showFigures(figures));
  return figures.every(({ reached }) => reached);
}

function asked() {
  const values = optionsAsked({
    rounds: { type: 'string' },
    only: { type: 'string' },
    before: { type: 'string' },
  });
  const rounds = Number(values.rounds ?? ROUNDS);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new InputError(
      `--rounds is "${printable(values.rounds ?? '')}": give a number from 1 on.`,
    );
  }
  const only = values.only ?? '';
  const works = WORKS.filter(({ name }) => name.includes(only));
  if (works.length > 0) return { rounds, works, before: values.before };
  const names = WORKS.map(({ name }) => name).join('; ');
  throw new InputError(`--only "${printable(only)}" is part of no kind of work: ${names}.`);
}

function figuresOf(costs: Costs): Figure[] {
  return [...costs].map(([{ name, most }, ofWork]) => {
    const { time, cpu } = ratiosOf(ofWork.get('ours')!, ofWork.get('versitygw')!);
    return {
      name,
      measured: 'time / CPU beside versitygw',
      value: `${time.toFixed(2)} / ${cpu.toFixed(2)}`,
      bound: `≤ ${most.time.toFixed(2)} / ${most.cpu.toFixed(2)}`,
      reached: time <= most.time && cpu <= most.cpu,
    };
  });
}

/** Both servers in each round, by turns the one first and the other. */
async function compareThroughput(dir: string, rounds: number): Promise<Figure[]> {
  await using ours = await startS3ServerProcess({ dir: path.join(dir, 'ours') });
  await using peer = await startS3rver(path.join(dir, 'peer'));
  const samples = { ours: emptySample(), peer: emptySample() };
  const body = randomFillSync(Buffer.alloc(COMPARED.partSize));
  // The first round warms both up and is dropped.
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const);
    for (const side of order) {
      const client = new LoadClient((side === 'ours' ? ours : peer).connection);
      const up = await throughput(() => uploadParts(client, COMPARED, { body }));
      const down = await throughput(() => downloadRanges(client, COMPARED));
      await client.send({ method: 'DELETE', key: COMPARED.key });
      client.close();
      if (round === 0) continue;
      samples[side].up.push(up);
      samples[side].down.push(down);
    }
  }
  return [
    ratioFigure('multipart upload', samples.ours.up, samples.peer.up, MIN_UPLOAD_RATIO),
    ratioFigure('ranged download', samples.ours.down, samples.peer.down, MIN_DOWNLOAD_RATIO),
  ];
}

/** GiB/s */
async function throughput(task: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await task();
  const gibibytes = (COMPARED.parts * COMPARED.partSize) / (1024 * MIB);
  return gibibytes / ((performance.now() - start) / 1000);
}

async function measureMemory(dir: string): Promise<Figure> {
  await using server = await startS3ServerProcess({ dir: path.join(dir, 'memory') });
  const client = new LoadClient(server.connection);
  await uploadParts(client, LARGE, { body: randomFillSync(Buffer.alloc(LARGE.partSize)) });
  const written = await peakMemoryMiB(server.pid);
  await downloadRanges(client, LARGE);
  const read = await peakMemoryMiB(server.pid);
  client.close();
  return memoryFigure(
    'memory, 2 GiB object',
    `peak ${written} MiB when written, ${read} MiB when read too`,
    read,
  );
}

/** Objects in one piece and parts, all on their way at the same time. */
async function measureMemoryAtOnce(dir: string): Promise<Figure> {
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
  return memoryFigure('memory, 64 × 8 MiB at once', `peak ${peak} MiB`, peak);
}

function memoryFigure(name: string, measured: string, peak: number): Figure {
  const bound = `≤ ${MAX_MEMORY_MIB} MiB`;
  return { name, measured, value: `${peak} MiB`, bound, reached: peak <= MAX_MEMORY_MIB };
}

async function countManyObjects(dir: string): Promise<Figure> {
  await using server = await startS3ServerProcess({ dir: path.join(dir, 'many') });
  const { objectsPerSecond, lost } = await writeManyObjects(server.connection, MANY);
  const peak = await peakMemoryMiB(server.pid);
  return {
    name: `${MANY.count} × 256 KiB, ${MANY.concurrency} at a time`,
    measured: `${objectsPerSecond.toFixed(0)} objects/s, peak ${peak} MiB`,
    value: `${lost} lost`,
    bound: `0 lost, ≤ ${MAX_MEMORY_MIB} MiB`,
    reached: lost === 0 && peak <= MAX_MEMORY_MIB,
  };
}

/** The most memory that a process ever had resident (Linux only), in MiB. */
async function peakMemoryMiB(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmHWM:\s*(\d+) kB/m.exec(status)?.[1]) / 1024);
}

function emptySample(): { up: number[]; down: number[] } {
  return { up: [], down: [] };
}

/** The ratio is taken round by round: what else the machine did then, it did to both. */
function ratioFigure(name: string, ours: number[], peer: number[], floor: number): Figure {
  const ratio = median(ours.map((speed, round) => speed / peer[round]!));
  return {
    name,
    measured: `${median(ours).toFixed(2)} GiB/s, s3rver ${median(peer).toFixed(2)}`,
    value: `${ratio.toFixed(2)} ×`,
    bound: `≥ ${floor.toFixed(2)} ×`,
    reached: ratio >= floor,
  };
}
