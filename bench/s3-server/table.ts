/** The embedded server beside others: time and CPU of each kind of work, all servers in every round. */
import { createHash, randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import { pathToFileURL } from 'node:url';
import { processTree } from '../../src/process/process-table.ts';
import { makeCertificates } from '../../src/s3-server/listener.ts';
import { startS3ServerProcess } from '../../src/s3-server/spawn.ts';
import { median } from '../../src/stats/quantile.ts';
import { LoadClient, type Payload } from './client.ts';
import { downloadRanges, inParallel, type Transfer, uploadParts } from './load.ts';
import { type PeerServer, startMinimal, startVersitygw } from './peer.ts';

const MIB = 1024 * 1024;
const LARGE: Transfer = { key: 'large', parts: 8, partSize: 16 * MIB, concurrency: 4 };
/** So that 1 GiB is read. */
const TIMES_DOWN = 8;
const SMALL = { size: 64 * 1024, concurrency: 8 };

const part: Payload = { body: randomFillSync(Buffer.alloc(LARGE.partSize)) };
const signed: Payload = { ...part, sha256: createHash('sha256').update(part.body).digest('hex') };
const small: Payload = { body: randomFillSync(Buffer.alloc(SMALL.size)) };

/** A kind of work, which takes about a second. */
interface Work {
  name: string;
  tls: boolean;
  run(client: LoadClient): Promise<unknown>;
}

/** Time and CPU that ours may take, in those of versitygw. */
export const GOAL = { time: 1, cpu: 1.3 };

const up = (client: LoadClient) => uploadParts(client, { ...LARGE, key: 'up' }, part);
const upSigned = (client: LoadClient) => uploadParts(client, { ...LARGE, key: 'up' }, signed);
const down = async (client: LoadClient) => {
  for (let time = 0; time < TIMES_DOWN; time += 1) await downloadRanges(client, LARGE);
};
const one = async (client: LoadClient) => {
  for (let time = 0; time < TIMES_DOWN; time += 1)
    await client.get(LARGE.key, LARGE.parts * LARGE.partSize);
};
const puts = (client: LoadClient) =>
  inParallel(1500, SMALL.concurrency, (index) => client.put(`small/${index % 1000}`, small));
const gets = (client: LoadClient) =>
  inParallel(2000, SMALL.concurrency, (index) => client.get(`kept/${index % 1000}`, SMALL.size));

export const WORKS: readonly Work[] = [
  { name: 'multipart up, unsigned', tls: false, run: up },
  { name: 'multipart up, signed payload', tls: false, run: upSigned },
  { name: 'ranged down, parallel', tls: false, run: down },
  { name: 'one GET', tls: false, run: one },
  { name: '64 KiB PUTs', tls: false, run: puts },
  { name: '64 KiB GETs', tls: false, run: gets },
  { name: 'TLS: multipart up', tls: true, run: up },
  { name: 'TLS: multipart up, signed payload', tls: true, run: upSigned },
  { name: 'TLS: ranged down', tls: true, run: down },
  { name: 'TLS: one GET', tls: true, run: one },
  { name: 'TLS: 64 KiB PUTs', tls: true, run: puts },
  { name: 'TLS: 64 KiB GETs', tls: true, run: gets },
];

type ServerName = 'ours' | 'versitygw' | 'minimal' | 'before';

interface Cost {
  seconds: number;
  cpuSeconds: number;
}

/** Costs by kind of work and server, a list of the rounds. */
export type Costs = ReadonlyMap<Work, ReadonlyMap<ServerName, Cost[]>>;

/**
 * @param rounds one more is made first, to warm up
 * @param before a checkout of this repository whose server is measured, too
 */
export async function measureAll(
  dir: string,
  works: readonly Work[],
  rounds: number,
  before: string | undefined,
): Promise<Costs> {
  await using servers = await startAll(dir, works, before);
  const costs = new Map(
    works.map((work) => [work, new Map(servers.names.map((name) => [name, [] as Cost[]]))]),
  );
  for (let round = 0; round <= rounds; round += 1) {
    // By turns each of them first.
    const { names } = servers;
    const order = names.map((_, index) => names[(index + round) % names.length]!);
    for (const [work, costsOfWork] of costs) {
      for (const name of order) {
        const cost = await costOf(work, servers.of(name, work.tls));
        if (round > 0) costsOfWork.get(name)!.push(cost);
      }
    }
    console.log(round === 0 ? 'Warmed up.' : `Round ${round} of ${rounds} done.`);
  }
  return costs;
}

interface Measured {
  client: LoadClient;
  pid: number;
}

export async function costOf(work: Pick<Work, 'run'>, { client, pid }: Measured): Promise<Cost> {
  const cpu = cpuSeconds(pid);
  const begun = performance.now();
  await work.run(client);
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, cpuSeconds: cpuSeconds(pid) - cpu };
}

/** Of all threads of a process, user and system (Linux only). */
function cpuSeconds(pid: number): number {
  return processTree(pid).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND;
}

const TICKS_PER_SECOND = 100;

async function startAll(dir: string, works: readonly Work[], before: string | undefined) {
  const stack = new AsyncDisposableStack();
  const certificates = await makeCertificates(['127.0.0.1'], new Date());
  const authorities = [certificates.authority];
  const peers = new Map<ServerName, [plain: PeerLike, tls: PeerLike]>();
  const embedded = async (name: ServerName, child?: URL) => {
    const server = await startEmbedded(path.join(dir, name), child);
    stack.use(server.process);
    authorities.push(server.process.certificateAuthority!);
    peers.set(name, [server.process, server.overTls]);
  };
  await embedded('ours');
  for (const [name, start] of [
    ['versitygw', startVersitygw],
    ['minimal', startMinimal],
  ] as const) {
    const plain = stack.use(await start(path.join(dir, name), null));
    peers.set(name, [plain, stack.use(await start(path.join(dir, `${name}-tls`), certificates))]);
  }
  if (before !== undefined) {
    await embedded('before', pathToFileURL(path.resolve(before, 'src/s3-server/child.ts')));
  }
  tls.setDefaultCACertificates(authorities);
  const measured = new Map<PeerLike, Measured>();
  const isUsed = [false, true].map((overTls) => works.some((work) => work.tls === overTls));
  for (const one of [...peers.values()].flatMap((both) => both.filter((_, at) => isUsed[at]))) {
    const client = new LoadClient(one.connection);
    stack.defer(() => client.close());
    await prepare(client);
    measured.set(one, { client, pid: one.pid });
  }
  return {
    names: [...peers.keys()],
    of: (name: ServerName, overTls: boolean) => measured.get(peers.get(name)![overTls ? 1 : 0])!,
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** The embedded server, over plain HTTP and TLS. */
async function startEmbedded(dir: string, child: URL | undefined) {
  const asAws = { region: 'us-east-1', buckets: [] };
  const server = await startS3ServerProcess({ dir, asAws, ...(child ? { child } : {}) });
  const listening = createServer().listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  await server.serve(listening);
  const connection = { ...server.connection, endpoint: `https://127.0.0.1:${port}` };
  return { process: server, overTls: { pid: server.pid, connection } };
}

type PeerLike = Pick<PeerServer, 'connection' | 'pid'>;

/** What is downloaded. */
async function prepare(client: LoadClient): Promise<void> {
  await uploadParts(client, LARGE, part);
  await inParallel(1000, SMALL.concurrency, (index) => client.put(`kept/${index}`, small));
}

const HEADERS: Readonly<Record<ServerName, string>> = {
  ours: 'ours',
  versitygw: 'beside versitygw',
  minimal: 'beside minimal Go + MD5',
  before: 'beside before',
};

/** Medians of the rounds; ratios are taken round by round: what else the machine did then, it did to all. */
export function rowsOf(costs: Costs): string[][] {
  const [first] = costs.values();
  const header = ['', ...[...(first?.keys() ?? [])].map((name) => HEADERS[name])];
  const rows = [...costs].map(([work, ofWork]) => {
    const { ours, ...others } = Object.fromEntries(ofWork) as Record<ServerName, Cost[]>;
    const { seconds, cpuSeconds } = mediansOf(ours);
    const ratios = Object.values(others).map((other) => {
      const { time, cpu } = ratiosOf(ours, other);
      return `${time.toFixed(2)} / ${cpu.toFixed(2)}`;
    });
    return [work.name, `${seconds.toFixed(2)} s, CPU ${cpuSeconds.toFixed(2)} s`, ...ratios];
  });
  return [header, ...rows];
}

export function ratiosOf(ours: readonly Cost[], others: readonly Cost[]) {
  return {
    time: median(ours.map(({ seconds }, round) => seconds / others[round]!.seconds)),
    cpu: median(ours.map(({ cpuSeconds }, round) => cpuSeconds / others[round]!.cpuSeconds)),
  };
}

function mediansOf(costs: readonly Cost[]): Cost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
  };
}
