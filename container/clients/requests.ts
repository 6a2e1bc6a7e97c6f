import { LATENCY_METRICS, type RunnerMetrics } from '../../src/contract/runner-output.ts';
import { atOnceOf, isOperation, type Operation } from '../../src/contract/tasks.ts';
import type { Workload, WorkloadTask } from '../../src/contract/workload.ts';
import { quantile } from '../../src/stats/quantile.ts';
import { forEachLimited } from '../s3.ts';
import type { OpenClient, PartSink } from './client.ts';

/** An S3 client that makes single requests: each is over when its answer is read to the end. */
export interface Requester {
  /** @param worker which of the requests at once, from 0 */
  get(task: WorkloadTask, worker: number): Promise<Buffer>;
  put(key: string, body: Buffer, worker: number): Promise<unknown>;
  /** @returns bytes of the object */
  head(key: string): Promise<number | undefined>;
  /** @param token of the page; absent: the first */
  list(prefix: string, token: string | undefined): Promise<{ keys: number; next?: string }>;
  delete(key: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Milliseconds of each request of a run, by what it did. */
type Times = Map<Operation, number[]>;

/**
 * Has a client do a workload of requests, so many at once as it says: one is begun when another is over.
 *
 * @param content what is put, by key
 */
export function timedRequests(
  client: Requester,
  workload: Workload,
  content: ReadonlyMap<string, Buffer>,
): OpenClient {
  let times: Times = new Map();
  const perform = async (task: WorkloadTask, worker: number, sink?: PartSink) => {
    const { action, key, objects, size } = task;
    if (!isOperation(action)) throw new Error(`${key} is not a request`);
    const timed = async <T>(request: () => Promise<T>): Promise<T> => {
      const started = performance.now();
      const answer = await request();
      const ms = performance.now() - started;
      const known = times.get(action);
      if (known) known.push(ms);
      else times.set(action, [ms]);
      return answer;
    };
    switch (action) {
      case 'get': {
        const body = await timed(() => client.get(task, worker));
        if (body.length !== size) throw wrong('GET', key, body.length, size);
        sink?.(key, 0, body);
        return;
      }
      case 'put':
        await timed(() => client.put(key, content.get(key)!, worker));
        return;
      case 'head': {
        const bytes = await timed(() => client.head(key));
        if (bytes !== size) throw wrong('HEAD', key, bytes, size);
        return;
      }
      case 'list': {
        let keys = 0;
        let token: string | undefined;
        do {
          const page = await timed(() => client.list(key, token));
          keys += page.keys;
          token = page.next;
        } while (token !== undefined);
        if (objects !== undefined && keys !== objects) {
          throw new Error(`${key} was listed with ${keys} of ${objects} objects`);
        }
        return;
      }
      case 'delete':
        await timed(() => client.delete(key));
    }
  };
  return {
    async run(sink) {
      times = new Map();
      await forEachLimited(workload.tasks, atOnceOf(workload), (task, worker) =>
        perform(task, worker, sink),
      );
    },
    metrics: () => latenciesOf(times),
    close: () => client.close(),
  };
}

function wrong(method: string, key: string, bytes: number | undefined, size: number): Error {
  return new Error(`S3 answered ${method} ${key} with ${bytes ?? 'unknown'} of ${size} bytes`);
}

/** Percentiles of all requests; where they did several things, also of each: `getP50Ms`. */
function latenciesOf(times: Times): RunnerMetrics {
  const metrics = percentilesOf([...times.values()].flat());
  if (times.size < 2) return metrics;
  for (const [operation, of] of times) {
    for (const [name, value] of Object.entries(percentilesOf(of))) {
      metrics[`${operation}${name.charAt(0).toUpperCase()}${name.slice(1)}`] = value;
    }
  }
  return metrics;
}

function percentilesOf(ms: readonly number[]): RunnerMetrics {
  const at = (p: number) => Number(quantile(ms, p).toFixed(3));
  const { p50, p90, p99 } = LATENCY_METRICS;
  return { [p50]: at(0.5), [p90]: at(0.9), [p99]: at(0.99) };
}
