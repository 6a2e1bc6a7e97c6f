/** What requests of a journal come to, run by run: a pure function of them. */
import {
  keptLine,
  MOST_KEPT,
  MOST_NAMES,
  MOST_SIZES,
  MOVING,
  type RequestDetails,
  type RequestsSeen,
  type RunTime,
  type SeenAnswer,
  type SeenQuestion,
  type Times,
} from '../contract/requests-seen.ts';
import type { Journal, JournalRequest } from './journal.ts';
import { apiNameOf } from './operations.ts';

/**
 * Events of the same moment become known in any order within this many milliseconds: the end of a run by its line, the
 * end of a connection by the system.
 */
const LATE_MS = 5;

/** In milliseconds of the journal's clock. */
interface Bounds {
  from: number;
  /** Requests that begin at this moment or later do not belong to the run. */
  to: number;
}

/** What a journal has of the runs of one process, in their order; null where it cannot be told. */
export function seenAnswerOf({ bucket, runs }: SeenQuestion, journal: Journal): SeenAnswer {
  const begins = runs.map(({ endedMs, seconds }) => endedMs - seconds * 1000 - LATE_MS);
  const first = Math.min(...begins);
  const requests = journal.since(first).filter((one) => one.bucket === bucket || one.bucket === '');
  const { handshakes, opened } = journal.connectionsSince(first);
  return boundsOf(requests, runs).map((bounds) => {
    if (bounds === null || bounds.from <= journal.forgottenUntil) return null;
    const isWithin = (ms: number) => ms >= bounds.from && ms < bounds.to;
    return {
      ...seenOf(
        requests.filter(({ begin }) => isWithin(begin)),
        bounds,
      ),
      opened: opened.filter(isWithin).length,
      handshakes: handshakes.filter(isWithin).length,
    };
  });
}

/**
 * When runs began and ended. One whose end is not known to the moment ended up to `LATE_MS` before it was told, and
 * began after the longest time without a request around then: between two runs a client has none under way.
 *
 * @param requests in the order in which they began
 * @returns null for a run that was told too late, that would begin with requests under way, or that is too short to
 *   be told from the next
 */
export function boundsOf(
  requests: readonly JournalRequest[],
  runs: readonly RunTime[],
): (Bounds | null)[] {
  const begins = runs.map((run, index) => {
    const { endedMs, isExact, seconds } = run;
    const latest = endedMs - seconds * 1000;
    if (isExact) return latest;
    const before = runs[index - 1];
    if (before && latest - before.endedMs < -LATE_MS) return null;
    const begin = quietBefore(requests, latest - LATE_MS, latest);
    const isUnderWay = (one: JournalRequest) => one.begin < begin && one.end > begin + LATE_MS;
    return requests.some(isUnderWay) ? null : begin;
  });
  return runs.map(({ endedMs, isExact }, index) => {
    const [from, next] = [begins[index] ?? null, begins[index + 1] ?? null];
    if (from === null) return null;
    const to = isExact || next === null ? endedMs : Math.min(next, endedMs);
    return from < to ? { from, to } : null;
  });
}

/** The beginning of the request that comes after the longest time without any, of those that may be the first. */
function quietBefore(requests: readonly JournalRequest[], from: number, to: number): number {
  let busyUntil = Number.NEGATIVE_INFINITY;
  let found = { at: to, quiet: Number.NEGATIVE_INFINITY };
  for (const { begin, end } of requests) {
    const quiet = begin - busyUntil;
    if (begin >= from && quiet > found.quiet) found = { at: Math.min(begin, to), quiet };
    if (begin > to) break;
    busyUntil = Math.max(busyUntil, end);
  }
  return found.at;
}

type Seen = Omit<RequestsSeen, 'opened' | 'handshakes'>;

/** @param requests of one run, in the order in which they began */
export function seenOf(requests: readonly JournalRequest[], bounds: Bounds): Seen {
  const errors = countsOf(requests.map(({ error }) => error));
  const brokenOff = requests.filter(({ error, isWhole }) => !isWhole && error !== 'reset').length;
  return {
    operations: countsOf(requests.map(nameOfRequest)),
    bytesIn: sum(requests.map(({ bytesIn }) => bytesIn)),
    bytesOut: sum(requests.map(({ bytesOut }) => bytesOut)),
    connections: new Set(requests.map(({ connection }) => connection)).size,
    ...inFlight(requests, bounds),
    ...repeatsOf(requests),
    ...(Object.keys(errors).length > 0 && { errors }),
    ...(brokenOff > 0 && { brokenOff }),
    details: detailsOf(requests, bounds.from),
  };
}

function nameOfRequest({ operation }: JournalRequest): string {
  return apiNameOf(operation);
}

/** How often each is there, the most frequent first; '' does not count. */
function countsOf(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return Object.fromEntries(sorted.slice(0, MOST_NAMES));
}

function inFlight(
  requests: readonly JournalRequest[],
  { from, to }: Bounds,
): Pick<Seen, 'mostInFlight' | 'meanInFlight'> {
  const ends = requests.map(({ end }) => end).sort((a, b) => a - b);
  let mostInFlight = 0;
  let ended = 0;
  requests.forEach(({ begin }, begun) => {
    while (ended < ends.length && ends[ended]! <= begin) ended += 1;
    mostInFlight = Math.max(mostInFlight, begun + 1 - ended);
  });
  const busy = sum(requests.map(({ begin, end }) => Math.min(end, to) - begin));
  return { mostInFlight, meanInFlight: rounded(busy / (to - from)) };
}

function repeatsOf(requests: readonly JournalRequest[]): Pick<Seen, 'repeats' | 'retries'> {
  const asked = new Set<number>();
  /** When a request failed first. */
  const failed = new Map<number, number>();
  let [repeats, retries] = [0, 0];
  for (const { begin, end, isWhole, operation, status, target } of requests) {
    if (target === 0) continue;
    const failedAt = failed.get(target) ?? Number.POSITIVE_INFINITY;
    // Of what moves nothing, asking twice is no waste.
    if (failedAt <= begin + LATE_MS) retries += 1;
    else if (asked.has(target) && MOVING.has(apiNameOf(operation))) repeats += 1;
    asked.add(target);
    if (!isWhole || status >= 500) failed.set(target, Math.min(failedAt, end));
  }
  return { repeats, retries };
}

function detailsOf(requests: readonly JournalRequest[], from: number): RequestDetails {
  const byName = [...Map.groupBy(requests, nameOfRequest)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const connections = new Map<number, number>();
  const numberOf = (connection: number) => {
    const known = connections.get(connection) ?? connections.size + 1;
    connections.set(connection, known);
    return known;
  };
  return {
    operations: byName.slice(0, MOST_NAMES).map(([operation, ofName]) => ({
      operation,
      sizes: sizesOf(ofName),
      ...timesOf(ofName),
    })),
    checksums: countsOf(requests.flatMap(({ securedBy }) => securedBy)),
    kept: requests.slice(0, MOST_KEPT).map((one) =>
      keptLine({
        begin: one.begin - from,
        firstByte: one.firstByte === null ? null : one.firstByte - from,
        end: one.end - from,
        connection: numberOf(one.connection),
        operation: nameOfRequest(one),
        status: one.status === 0 ? null : one.status,
        bytes: one.bytesIn + one.bytesOut,
      }),
    ),
  };
}

function sizesOf(requests: readonly JournalRequest[]): { bytes: number; count: number }[] {
  const done = requests.filter(({ isWhole, status }) => isWhole && status < 300);
  const sizes = Map.groupBy(done, ({ bytesIn, bytesOut }) => bytesIn + bytesOut);
  return [...sizes]
    .filter(([bytes]) => bytes > 0)
    .map(([bytes, { length }]) => ({ bytes, count: length }))
    .sort((a, b) => b.count - a.count || b.bytes - a.bytes)
    .slice(0, MOST_SIZES);
}

function timesOf(requests: readonly JournalRequest[]): { firstByteMs?: Times; lastByteMs?: Times } {
  const first = requests.flatMap(({ begin, firstByte }) =>
    firstByte === null ? [] : [firstByte - begin],
  );
  const last = requests.filter(({ isWhole }) => isWhole).map(({ begin, end }) => end - begin);
  return {
    ...(first.length > 0 && { firstByteMs: percentiles(first) }),
    ...(last.length > 0 && { lastByteMs: percentiles(last) }),
  };
}

/** Each is the time of a request: the least that so many of a hundred did not exceed. */
function percentiles(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (percent: number) => rounded(sorted[Math.ceil((sorted.length * percent) / 100) - 1]!);
  return { p50: at(50), p90: at(90), p99: at(99) };
}

/** To thousandths: finer is not measured. */
function rounded(value: number): number {
  return Number(value.toFixed(3));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
