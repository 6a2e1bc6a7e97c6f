import { randomFillSync } from 'node:crypto';
import path from 'node:path';
import { InputError, printable } from '../src/contract/input-error.ts';
import { startS3ServerProcess } from '../src/s3-server/spawn.ts';
import { median } from '../src/stats/quantile.ts';
import { type Figure, showFigures, showTable } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';
import { LoadClient } from './s3-server/client.ts';
import { LIMITS } from './s3-server/limits.ts';
import { downloadRanges, type Transfer, uploadParts } from './s3-server/load.ts';
import { hasGo, startS3rver } from './s3-server/peer.ts';
import { type Costs, GOAL, measureAll, ratiosOf, rowsOf, WORKS } from './s3-server/table.ts';

const MIB = 1024 * 1024;
const ROUNDS = 7;
const COMPARED: Transfer = { key: 'large', parts: 32, partSize: 16 * MIB, concurrency: 4 };

const MIN_UPLOAD_RATIO = 2.5;
const MIN_DOWNLOAD_RATIO = 1.5;

/**
 * The embedded S3 server: beside versitygw and a floor in Go, where there is Go; beside s3rver; and its own limits.
 * `--rounds N`; `--only TEXT` for the kinds of work and the limits whose name has it; `--before DIR` for the server of another checkout.
 */
export async function run(): Promise<boolean> {
  const { rounds, works, limits, before, isAll } = asked();
  await using temporary = await temporaryFolder();
  const dir = temporary.path;
  const figures: Figure[] = [];
  if (works.length > 0 && (await hasGo())) {
    const costs = await measureAll(dir, works, rounds, before);
    console.log(`\n${showTable(rowsOf(costs))}\n(ratios: time / CPU; below 1, ours takes less)\n`);
    figures.push(...figuresOf(costs));
  } else if (works.length > 0) console.log('There is no Go here: not held against versitygw.');
  if (isAll) figures.push(...(await compareThroughput(dir, rounds)));
  for (const name of limits) figures.push(await LIMITS[name]!(name, dir));
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
  const limits = Object.keys(LIMITS).filter((name) => name.includes(only));
  const { before } = values;
  if (works.length + limits.length > 0) {
    return { rounds, works, limits, before, isAll: only === '' };
  }
  const names = [...WORKS.map(({ name }) => name), ...Object.keys(LIMITS)].join('; ');
  throw new InputError(`--only "${printable(only)}" is part of no name: ${names}.`);
}

function figuresOf(costs: Costs): Figure[] {
  return [...costs].map(([{ name }, ofWork]) => {
    const { time, cpu } = ratiosOf(ofWork.get('ours')!, ofWork.get('versitygw')!);
    return {
      name,
      measured: 'time / CPU beside versitygw',
      value: `${time.toFixed(2)} / ${cpu.toFixed(2)}`,
      bound: `≤ ${GOAL.time.toFixed(2)} / ${GOAL.cpu.toFixed(2)}`,
      reached: time <= GOAL.time && cpu <= GOAL.cpu,
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
