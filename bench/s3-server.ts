import { randomFillSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StartedServer } from '../src/s3-server/spawn.ts';
import { startS3ServerProcess } from '../src/s3-server/spawn.ts';
import { median } from '../src/stats/quantile.ts';
import { type Figure, showFigures } from './figures.ts';
import { LoadClient } from './s3-server/client.ts';
import {
  downloadRanges,
  type Transfer,
  throughput,
  uploadParts,
  writeManyObjects,
} from './s3-server/load.ts';
import { startPeer } from './s3-server/peer.ts';

const MIB = 1024 * 1024;
const ROUNDS = 7;
const COMPARED: Transfer = { key: 'large', parts: 32, partSize: 16 * MIB, concurrency: 4 };
const LARGE: Transfer = { key: 'huge', parts: 128, partSize: 16 * MIB, concurrency: 8 };
const MANY = { count: 10_000, size: 256 * 1024, concurrency: 64 };

const MIN_UPLOAD_RATIO = 2.5;
const MIN_DOWNLOAD_RATIO = 1.5;
const MAX_MEMORY_MIB = 320;

/** The embedded S3 server against s3rver 3.7.1, and its own limits. */
export async function run(): Promise<boolean> {
  const dir = await mkdtemp(path.join(tmpdir(), 's3-benchmarks-bench-'));
  try {
    const figures = [
      ...(await compareThroughput(dir)),
      await measureMemory(dir),
      await countManyObjects(dir),
    ];
    console.log(showFigures(figures));
    return figures.every(({ reached }) => reached);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Both servers in each round, by turns the one first and the other. */
async function compareThroughput(dir: string): Promise<Figure[]> {
  await using ours = await startS3ServerProcess({ dir: path.join(dir, 'ours') });
  await using peer = await startPeer(path.join(dir, 'peer'));
  const samples = { ours: emptySample(), peer: emptySample() };
  const part = randomFillSync(Buffer.alloc(COMPARED.partSize));
  // The first round warms both up and is dropped.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const);
    for (const side of order) {
      const connection = side === 'ours' ? ours.connection : peer.connection;
      const { up, down } = await moveOnce(connection, part);
      if (round === 0) continue;
      samples[side].up.push(up);
      samples[side].down.push(down);
    }
    console.log(round === 0 ? 'Warmed up.' : `Round ${round} of ${ROUNDS} done.`);
  }
  return [
    ratioFigure('multipart upload', samples.ours.up, samples.peer.up, MIN_UPLOAD_RATIO),
    ratioFigure('ranged download', samples.ours.down, samples.peer.down, MIN_DOWNLOAD_RATIO),
  ];
}

async function moveOnce(connection: StartedServer, part: Buffer) {
  const client = new LoadClient(connection, COMPARED.concurrency);
  const up = await throughput(COMPARED, () => uploadParts(client, COMPARED, part));
  const down = await throughput(COMPARED, () => downloadRanges(connection, COMPARED));
  await client.send({ method: 'DELETE', key: COMPARED.key });
  client.close();
  return { up, down };
}

async function measureMemory(dir: string): Promise<Figure> {
  await using server = await startS3ServerProcess({ dir: path.join(dir, 'memory') });
  const client = new LoadClient(server.connection, LARGE.concurrency);
  await uploadParts(client, LARGE, randomFillSync(Buffer.alloc(LARGE.partSize)));
  const written = await peakMemoryMiB(server.pid);
  await downloadRanges(server.connection, LARGE);
  const read = await peakMemoryMiB(server.pid);
  client.close();
  return {
    name: 'memory, 2 GiB object',
    measured: `peak ${written} MiB when written, ${read} MiB when read too`,
    value: `${read} MiB`,
    bound: `≤ ${MAX_MEMORY_MIB} MiB`,
    reached: read <= MAX_MEMORY_MIB,
  };
}

async function countManyObjects(dir: string): Promise<Figure> {
  await using server = await startS3ServerProcess({ dir: path.join(dir, 'many') });
  const { objectsPerSecond, lost } = await writeManyObjects(server.connection, MANY);
  return {
    name: `${MANY.count} × 256 KiB, ${MANY.concurrency} at a time`,
    measured: `${objectsPerSecond.toFixed(0)} objects/s, peak ${await peakMemoryMiB(server.pid)} MiB`,
    value: `${lost} lost`,
    bound: '0 lost',
    reached: lost === 0,
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
