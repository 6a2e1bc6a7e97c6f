/** What it costs the embedded server to keep a journal of requests: pairs of servers, one with and one without. */
import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import { startS3ServerProcess } from '../src/s3-server/spawn.ts';
import { median, quantile } from '../src/stats/quantile.ts';
import { type Figure, showFigures } from './figures.ts';
import { optionsAsked, temporaryFolder } from './harness.ts';
import { LoadClient } from './s3-server/client.ts';
import { inParallel, uploadParts } from './s3-server/load.ts';
import { costOf } from './s3-server/table.ts';

const MIB = 1024 * 1024;
const LARGE = { key: 'large', parts: 16, partSize: 8 * MIB, concurrency: 4 };
const PARTS = { ...LARGE, key: 'up' };
const AT_ONCE = 8;
/** 2 % of the server's CPU. */
const MOST = 1.02;

const small = { body: randomFillSync(Buffer.alloc(64 * 1024)) };
const tiny = { body: Buffer.from('x') };
const part = { body: randomFillSync(Buffer.alloc(LARGE.partSize)) };

/** Each takes about half a second of CPU; the first has the most requests for its bytes. */
const WORKS = [
  {
    name: '1 byte GETs',
    run: (client: LoadClient) => inParallel(4000, AT_ONCE, () => client.get('tiny', 1)),
  },
  {
    name: '64 KiB GETs',
    run: (client: LoadClient) =>
      inParallel(3000, AT_ONCE, () => client.get('small', small.body.length)),
  },
  {
    name: '64 KiB PUTs',
    run: (client: LoadClient) =>
      inParallel(1000, AT_ONCE, (index) => client.put(`put/${index % 100}`, small)),
  },
  {
    name: '8 MiB ranges',
    run: (client: LoadClient) =>
      inParallel(64, AT_ONCE, (index) =>
        client.get(LARGE.key, LARGE.partSize, (index % LARGE.parts) * LARGE.partSize),
      ),
  },
  { name: '8 MiB parts', run: (client: LoadClient) => uploadParts(client, PARTS, part) },
];

const KINDS = ['with', 'without'] as const;

/**
 * CPU seconds with the journal by those without, for each kind of work. Servers of the same code differ by some
 * percent from start to start, so each pair of servers is one value, over rounds by turns.
 * `--pairs N`; `--rounds N` of each pair.
 */
export async function run(): Promise<boolean> {
  const { pairs, rounds } = optionsAsked({
    pairs: { type: 'string', default: '12' },
    rounds: { type: 'string', default: '4' },
  });
  await using temporary = await temporaryFolder();
  const ratios = new Map(WORKS.map(({ name }) => [name, [] as number[]]));
  for (let pair = 0; pair < Number(pairs); pair += 1) {
    const found = await ratiosOfPair(join(temporary.path, String(pair)), pair, Number(rounds));
    for (const [name, ratio] of found) ratios.get(name)!.push(ratio);
    console.log(`Pair ${pair + 1} of ${pairs} done.`);
  }
  const figures = [...ratios].map(([name, all]) => figureOf(name, all));
  figures.push(
    figureOf(
      'all of them',
      Array.from({ length: Number(pairs) }, (_, pair) => meanOf(ratios, pair)),
    ),
  );
  console.log(`\n${showFigures(figures)}`);
  return figures.every(({ reached }) => reached);
}

async function ratiosOfPair(
  dir: string,
  pair: number,
  rounds: number,
): Promise<Map<string, number>> {
  await using stack = new AsyncDisposableStack();
  const start = async (name: (typeof KINDS)[number]) => {
    const options = { dir: join(dir, name), journal: name === 'with' };
    const server = stack.use(await startS3ServerProcess(options));
    const client = new LoadClient(server.connection);
    stack.defer(() => client.close());
    await client.put('tiny', tiny);
    await client.put('small', small);
    await uploadParts(client, LARGE, part);
    return { client, pid: server.pid };
  };
  const servers = { with: await start('with'), without: await start('without') };
  const costs = new Map(WORKS.map(({ name }) => [name, { with: 0, without: 0 }]));
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const order = (round + pair) % 2 === 0 ? KINDS : KINDS.toReversed();
    for (const work of WORKS) {
      for (const kind of order) {
        const { cpuSeconds } = await costOf(work, servers[kind]);
        if (round > 0) costs.get(work.name)![kind] += cpuSeconds;
      }
    }
  }
  return new Map([...costs].map(([name, cost]) => [name, cost.with / cost.without]));
}

/** Of all kinds of work in one pair, each as much. */
function meanOf(ratios: ReadonlyMap<string, readonly number[]>, pair: number): number {
  const logs = [...ratios.values()].map((ofWork) => Math.log(ofWork[pair]!));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

function figureOf(name: string, ratios: readonly number[]): Figure {
  const middle = median(ratios);
  const half = [quantile(ratios, 0.25), quantile(ratios, 0.75)].map((one) => one.toFixed(3));
  return {
    name,
    measured: `CPU with a journal ÷ without; half of ${ratios.length} pairs: ${half.join(' to ')}`,
    value: middle.toFixed(3),
    bound: `≤ ${MOST}`,
    reached: middle <= MOST,
  };
}
