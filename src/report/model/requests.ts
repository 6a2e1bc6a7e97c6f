/** What the embedded server saw of a case, and how it is said in a line. */
import { keptMeasurements, type Measurement, medianSeen } from '../../contract/measurement.ts';
import { MOVING, type RequestDetails, type RequestsSeen } from '../../contract/requests-seen.ts';
import { bytes, counted, listed } from '../format.ts';

/** The run of a case that stands for it, and what went wrong in all that count. */
export interface CaseRequests {
  seen: RequestsSeen & { details: RequestDetails };
  /** Of that run. */
  seconds: number;
  /** Of all runs that count, as far as the server has seen them. */
  runs: number;
  retries: number;
  errors: Readonly<Record<string, number>>;
}

/** @returns null where the server has seen no run that counts */
export function caseRequests(measurements: readonly Measurement[]): CaseRequests | null {
  const run = medianSeen(measurements);
  const { details } = run?.requests ?? {};
  if (!run?.requests || !details) return null;
  const all = keptMeasurements({ measurements }).flatMap(({ requests }) => requests ?? []);
  const errors = new Map<string, number>();
  for (const [name, count] of all.flatMap((one) => Object.entries(one.errors ?? {}))) {
    errors.set(name, (errors.get(name) ?? 0) + count);
  }
  return {
    seen: { ...run.requests, details },
    seconds: run.seconds,
    runs: all.length,
    retries: all.reduce((sum, { retries }) => sum + retries, 0),
    errors: Object.fromEntries(errors),
  };
}

type Operation = RequestDetails['operations'][number];

/** The operation that a run is about: the one that moves the most bytes, or else the most frequent. */
export function mainOperation({ details }: CaseRequests['seen']): Operation | undefined {
  const moved = ({ sizes }: Operation) =>
    sizes.reduce((sum, { bytes: each, count }) => sum + each * count, 0);
  return details.operations.toSorted((a, b) => moved(b) - moved(a))[0];
}

/** `17 requests of 8 MiB, 10 connections, at most 10 in flight, no retry` */
export function requestsInWords({ seen }: CaseRequests): string {
  return [
    ...operationsInWords(seen),
    connectionsInWords(seen),
    `at most ${seen.mostInFlight} in flight`,
    ...troubleInWords(seen),
  ].join(', ');
}

/** Every upload in parts has them. */
const FRAME = new Set(['CreateMultipartUpload', 'CompleteMultipartUpload']);

function operationsInWords(seen: CaseRequests['seen']): string[] {
  const main = mainOperation(seen);
  if (main === undefined) return ['no request'];
  const count = seen.operations[main.operation] ?? 0;
  const noun = MOVING.get(main.operation)?.noun;
  const what = noun ? counted(count, noun) : `${count} ${main.operation}`;
  const others = Object.entries(seen.operations).filter(
    ([name]) => name !== main.operation && !(main.operation === 'UploadPart' && FRAME.has(name)),
  );
  const besides = others.map(([name, times]) => (times === 1 ? name : `${times} ${name}`));
  return [
    `${what}${sizesInWords(main.sizes)}`,
    ...(besides.length > 0 ? [`besides ${listed(besides)}`] : []),
  ];
}

/** Two sizes are named with how often each was; of more, the range. */
function sizesInWords(sizes: Operation['sizes']): string {
  const moving = sizes.filter((size) => size.bytes > 0);
  const [first, second] = moving;
  if (first === undefined) return '';
  if (second === undefined) return ` of ${bytes(first.bytes)}`;
  if (moving.length === 2) {
    return ` (${first.count} of ${bytes(first.bytes)}, ${second.count} of ${bytes(second.bytes)})`;
  }
  const each = moving.map((size) => size.bytes);
  return ` of ${bytes(Math.min(...each))} to ${bytes(Math.max(...each))}`;
}

function connectionsInWords({ connections, handshakes, opened }: RequestsSeen): string {
  if (opened === 0) return counted(connections, 'connection');
  const shaken =
    handshakes === opened
      ? ' by TLS'
      : handshakes > 0
        ? ` (${counted(handshakes, 'TLS handshake')})`
        : '';
  return opened === connections
    ? `${counted(connections, 'new connection')}${shaken}`
    : `${counted(connections, 'connection')}, ${opened} opened in the run${shaken}`;
}

function troubleInWords({ brokenOff = 0, errors = {}, repeats, retries }: RequestsSeen): string[] {
  const given = Object.entries(errors).map(([name, count]) => `${count} ${name}`);
  const why = given.length > 0 ? ` (${listed(given)})` : '';
  return [
    retries === 0 ? `no retry${why}` : `${counted(retries, 'retry', 'retries')}${why}`,
    ...(repeats > 0 ? [`${repeats} repeated without a previous error`] : []),
    ...(brokenOff > 0 ? [`${brokenOff} aborted by the client`] : []),
  ];
}

/** Whether two runs asked in different ways: other operations or sizes, or far more requests, connections or requests in flight. */
export function asksOtherwise(a: CaseRequests, b: CaseRequests): boolean {
  const [one, other] = [wayOf(a), wayOf(b)];
  const differs = (count: number, index: number) => {
    const against = other.counts[index]!;
    return count !== against && Math.max(count, against) >= MUCH * Math.min(count, against);
  };
  return one.kinds !== other.kinds || one.counts.some(differs);
}

function wayOf({ seen }: CaseRequests): { kinds: string; counts: readonly number[] } {
  const size = mainOperation(seen)?.sizes[0]?.bytes;
  return {
    kinds: JSON.stringify([Object.keys(seen.operations).sort(), size]),
    // Retries are by chance.
    counts: [allRequests(seen) - seen.retries, seen.connections, seen.mostInFlight],
  };
}

export function allRequests({ operations }: RequestsSeen): number {
  return Object.values(operations).reduce((sum, count) => sum + count, 0);
}

/** Runs of one client differ by less from time to time. */
const MUCH = 1.5;
