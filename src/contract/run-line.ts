/** The line by which a runner tells of a run: written, and read as it may be. Runners read this, and no schemas. */
import { withoutColours } from './input-error.ts';

/** Gigabits (10^9 bits) a second; of a workload of requests, requests a second. A run has one of both. */
export interface RunRate {
  gigabitsPerSecond?: number | undefined;
  requestsPerSecond?: number | undefined;
}

/** One `Run:N Secs:S Gb/s:G` line, or `Run:N Secs:S Requests/s:R` of a workload of requests. */
export interface RunLine extends RunRate {
  run: number;
  seconds: number;
}

/** As far as a line is looked at for its figures, and a prefix for what it is. */
export const LONGEST_LOOKED_AT = 1000;
const LONGEST_PREFIX = 120;

/** Below it the contract's six decimals say less than the bytes and the seconds do. */
const LEAST_PRINTED_RATE = 0.001;

/** `Run`, seconds and rate, each with its figure: what a person would read as a run. */
const RUN_LINE =
  /^(.*?)\brun[:=#\s]+(\S+?)[\s,;|]+(?:secs?|seconds)\s*[:=]\s*(\S+?)[\s,;|]+(g[a-z]*(?:\/s(?:ec)?|ps)|requests\/s)\s*[:=]\s*(\S+)/i;
const REQUESTS = /^requests\/s$/i;
const GIGABITS = /^[Gg](?:b|bit|Bit|bits|igabits?)(?:\/s(?:ec)?|ps)$/;
/** How a line begins that is meant to report a run. */
const MEANT_AS_RUN = /^\s*Run:\s*[-+]?\d/;
/** As a run, but for its figures or their order. */
const MUCH_AS_RUN =
  /^(.*?)\brun[:=#\s]+[-+]?\d.*?\b(?:secs?|seconds|[gmk]i?b(?:it)?s?(?:\/s|ps))\s*[:=]/i;
/**
 * What may stand before a run: whatever ends in a time of day, a level, a stream's name (as containers'
 * logs have it), a bracket, or a mark that separates.
 */
const PREFIX =
  /(?:[\])}|>:–—-]|\d\d:\d\d(?::\d\d)?[\d.,]*(?:Z|[+-]\d\d:?\d\d)?|\b(?:INFO|NOTICE|WARN|WARNING|ERROR|stdout|stderr)|\bstd(?:out|err) [FP])$/;

/** Debug lines of a client. */
const FOR_DEBUGGING = /\b(?:debug|trace)\b/i;

/** What a run of a workload is, as far as that is known: bytes of all tasks, or requests. */
export interface RunSize {
  bytes: number | null;
  requests: number | null;
}
export const UNKNOWN_SIZE: RunSize = { bytes: null, requests: null };

/** A line of a runner's output that reports a run, as it was read. */
export interface ReadLine {
  /** null: its figures are not valid numbers. */
  run: RunLine | null;
  /** Something stands before `Run`. */
  prefixed: boolean;
  /** It stands in the middle of other words: a client's log may quote a run. */
  quoted: boolean;
}

/**
 * Reads a line of a runner's output; undefined for anything that is not a run.
 *
 * A run is a line with `Run:N`, `Secs:S` and `Gb/s:G` in this order. Colours, blanks, `=` for `:`,
 * `Gbps`, and words after it do not matter, nor whether a figure is written `0.00001`, `1e-05`, `0,5`,
 * `1,234.5` or `0.5s`; a single comma is a decimal one. Before it may stand what logs put before
 * a line (`PREFIX`).
 *
 * @param of its bytes, where they are known: where the rate was rounded to less than three digits
 *   (`Gb/s:0.000000` for a small object), it is taken from them and the seconds. Of requests, the rate is
 *   always taken from them and the seconds, whatever was printed
 */
export function parseRunLine(line: string, of: Partial<RunSize> = {}): RunLine | undefined {
  const read = readLine(line, { ...UNKNOWN_SIZE, ...of });
  return read && !read.quoted ? (read.run ?? undefined) : undefined;
}

/** Whether a person would read a run in this line, with figures that are some or not. */
export function tellsOfRun(line: string): boolean {
  const read = readLine(line, UNKNOWN_SIZE);
  return read !== null && !read.quoted;
}

export function readLine(line: string, size: RunSize): ReadLine | null {
  if (!/run/i.test(line)) return null;
  const text = withoutColours(line.slice(0, LONGEST_LOOKED_AT)).trim();
  const match = RUN_LINE.exec(text);
  const prefix = (match ?? MUCH_AS_RUN.exec(text))?.[1]?.trimEnd();
  if (prefix === undefined) {
    return MEANT_AS_RUN.test(text) ? { run: null, prefixed: false, quoted: false } : null;
  }
  const isPrefix =
    prefix.length <= LONGEST_PREFIX && PREFIX.test(prefix) && !FOR_DEBUGGING.test(prefix);
  const quoted = prefix !== '' && !isPrefix;
  return { run: match && runOf(match, size), prefixed: prefix !== '', quoted };
}

function runOf(
  [, , number, took, unit, rate]: RegExpExecArray,
  { bytes, requests }: RunSize,
): RunLine | null {
  const run = /^\d{1,9}$/.test(number!) ? Number(number) : 0;
  const seconds = figureOf(took!.replace(/(?<=\d)s(?:ec(?:ond)?s?)?$/i, ''));
  const printed = figureOf(
    rate!.replace(/[),;|\]}]+$/, '').replace(/(?<=\d)Gb(?:it)?(?:\/s|ps)$/, ''),
  );
  if (run < 1 || !(seconds > 0) || !(printed >= 0)) return null;
  const isInRequests = REQUESTS.test(unit!);
  if (requests !== null) return { run, seconds, requestsPerSecond: requests / seconds };
  if (isInRequests) {
    return bytes === null && printed > 0 ? { run, seconds, requestsPerSecond: printed } : null;
  }
  if (!GIGABITS.test(unit!)) return null;
  const known = bytes === null ? Number.NaN : gigabitsPerSecond(bytes, seconds);
  // What is rounded is small in truth, too.
  const rounded = printed < LEAST_PRINTED_RATE && known < 2 * LEAST_PRINTED_RATE;
  const figure = rounded ? known : printed;
  return figure > 0 && Number.isFinite(figure) ? { run, seconds, gigabitsPerSecond: figure } : null;
}

/** A number as people and languages write it; NaN for none. So many digits are more than any clock gives. */
function figureOf(text: string): number {
  const [, mantissa = '', exponent = ''] = /^\+?([\d.,'_]+)(e[-+]?\d{1,3})?$/i.exec(text) ?? [];
  const last = Math.max(mantissa.lastIndexOf('.'), mantissa.lastIndexOf(','));
  const isDecimal = last >= 0 && mantissa.indexOf(mantissa[last]!) === last;
  const whole = isDecimal ? mantissa.slice(0, last) : mantissa;
  const decimals = isDecimal ? mantissa.slice(last + 1) : '';
  const grouped = /^(?:\d*|\d{1,3}(?:([.,'_])\d{3})(?:\1\d{3})*)$/.test(whole);
  const digits = whole.replace(/\D/g, '');
  if (!grouped || digits.length > 12 || !/^\d{0,20}$/.test(decimals)) return Number.NaN;
  if (digits === '' && decimals === '') return Number.NaN;
  const figure = Number(`${digits || '0'}.${decimals || '0'}${exponent}`);
  return Number.isFinite(figure) ? figure : Number.NaN;
}

/**
 * The line a runner prints after a run.
 *
 * @param bytes of all tasks of the workload
 */
export function formatRunLine(run: number, seconds: number, bytes: number): string {
  return `Run:${run} Secs:${seconds.toFixed(6)} Gb/s:${gigabitsPerSecond(bytes, seconds).toFixed(6)}`;
}

/** The same, of a workload of requests. */
export function formatRequestsLine(run: number, seconds: number, requests: number): string {
  return `Run:${run} Secs:${seconds.toFixed(6)} Requests/s:${(requests / seconds).toFixed(3)}`;
}

/** Throughput in gigabits (10^9 bits) a second. */
export function gigabitsPerSecond(bytes: number, seconds: number): number {
  return (bytes * 8) / 1e9 / seconds;
}
