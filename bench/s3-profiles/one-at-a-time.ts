/** Where the time of a GET goes when there is one at a time: the server, the client, and waking each other. */
import { median } from '../../src/stats/quantile.ts';
import { LoadClient } from '../s3-server/client.ts';
import { inParallel } from '../s3-server/load.ts';
import { startBare } from '../s3-server/peer.ts';
import { costOf } from '../s3-server/table.ts';

const ROUNDS = 5;
const SECONDS = 1;

/** Of a GET, in microseconds. */
export interface OneGet {
  time: number;
  /** CPU. */
  server: number;
  /** CPU. */
  client: number;
  /** The time in which neither works: of a server that does nothing but answer. */
  wakeUps: number;
}

type Parts = Omit<OneGet, 'wakeUps'>;

interface Served {
  client: LoadClient;
  pid: number;
  get(client: LoadClient): Promise<unknown>;
}

/** Both servers take turns. With one request at a time client and server wait for each other; with many both always work. */
export async function oneAtATime(served: Served, size: number): Promise<OneGet> {
  await using bare = await startBare(size);
  const other: Served = { client: new LoadClient(bare.connection), pid: bare.pid, get: served.get };
  const [ours, floor]: [Parts[], Parts[]] = [[], []];
  // The first round warms up, and tells how many there are in a second.
  const first = await partsOf(served, 100);
  const requests = Math.ceil((SECONDS * 1e6) / first.time);
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [one, bareOne] = [await partsOf(served, requests), await partsOf(other, requests)];
    if (round === 0) continue;
    ours.push(one);
    floor.push(bareOne);
  }
  other.client.close();
  const waits = median(floor.map((one) => one.time - one.server - one.client));
  // There are none where others keep the CPUs awake; what both do at the same time would even count twice.
  return { ...middle(ours), wakeUps: Math.max(0, waits) };
}

function middle(all: readonly Parts[]): Parts {
  const of = (name: keyof Parts) => median(all.map((one) => one[name]));
  return { time: of('time'), server: of('server'), client: of('client') };
}

async function partsOf({ client, get, pid }: Served, requests: number): Promise<Parts> {
  const before = process.cpuUsage();
  const run = () => inParallel(requests, 1, () => get(client));
  const { cpuSeconds, seconds } = await costOf({ run }, { client, pid });
  const { system, user } = process.cpuUsage(before);
  return {
    time: (1e6 * seconds) / requests,
    server: (1e6 * cpuSeconds) / requests,
    client: (system + user) / requests,
  };
}
