import { field } from '../contract/input-error.ts';
import { endpointText, readEndpoint } from '../contract/read-values.ts';
import type { RunResult } from '../contract/run-result.ts';
import type { LocalRequest } from './local-run.ts';

/** What it takes to start a run again, beside what its result tells; an endpoint without credentials. */
export function optionsGiven(request: LocalRequest): RunResult['options'] {
  const { bucket, client, clients, concurrency, endpoint, filter, mirror, region } = request;
  const { s3Profile, sizes, skip } = request;
  const server = endpoint && endpointText(readEndpoint(field('endpoint'), endpoint));
  const one = { endpoint: server, bucket, region, 's3-profile': s3Profile };
  const given = Object.entries(one).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value]] satisfies [string, string[]]],
  );
  const atOnce = concurrency?.map(String);
  const own = { mirror, clients, client, filter, skip, sizes, concurrency: atOnce };
  const lists = Object.entries(own).flatMap(([name, values]) =>
    values ? [[name, [...values]] satisfies [string, string[]]] : [],
  );
  const all = Object.fromEntries<string[]>([...given, ...lists]);
  return Object.keys(all).length > 0 ? all : undefined;
}
