/**
 * Single values that people give, each read in one place: where S3 is, a git ref, a time to
 * measure for.
 */
import { type Field, InputError, printable, said } from './input-error.ts';

/**
 * Reads the address of an S3-compatible server, in every form that their makers document: a name or an
 * address of either kind (`http://[::1]:9000`), with a port or without, with a path before the buckets
 * (`https://PROJECT.supabase.co/storage/v1/s3`), with or without a slash at its end.
 *
 * @param input the field that it is of, or what it was given as
 * @throws InputError for what clients would each take differently, or not at all
 */
export function readEndpoint(input: string | Field, text: string): URL {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InputError(
      said`${input} "${printable(text)}" is not a URL: give one such as http://127.0.0.1:9000 or https://HOST.`,
    );
  }
  if (url.username || url.password) {
    throw new InputError(
      said`${input} has a user or a password in its URL: pass them as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`,
    );
  }
  if (url.search || url.hash) {
    throw new InputError(
      said`${input} "${printable(text)}" has "${printable(url.search || url.hash)}" at its end: leave that out.`,
    );
  }
  url.pathname = url.pathname.replace(/\/+$/, '');
  // What is escaped in a path is signed in two ways by clients, and so is a slash that is doubled.
  if (!/^(?:\/[\w.~-]+)*\/?$/.test(url.pathname)) {
    throw new InputError(
      said`${input} "${printable(text)}" has a path that clients sign differently: use letters, digits and "-", ".", "_" in it.`,
    );
  }
  return url;
}

/** An endpoint as programs are told it: without a slash at its end, and without its scheme's own port. */
export function endpointText({ origin, pathname }: URL): string {
  return `${origin}${pathname === '/' ? '' : pathname}`;
}

/** The host alone: an IPv6 address without its brackets, as sockets and NO_PROXY take it. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/** What git refuses anywhere in a ref: https://git-scm.com/docs/git-check-ref-format */
// biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$|(^|\/)\.|\.lock(\/|$)/;

/**
 * Checks a branch, tag or commit as git does, and refuses what git could take for an option.
 *
 * @param input the field that it is of, or its name
 * @throws InputError
 */
export function checkRef(input: string | Field, ref: string): string {
  const legal = ref !== '' && ref !== '@' && !FORBIDDEN.test(ref) && ref.length <= 250;
  if (legal && !ref.startsWith('-')) return ref;
  throw new InputError(
    said`${input} "${printable(ref)}" is not a valid git ref: give a branch, a tag or a commit.`,
  );
}

/** Whether a ref is a whole commit id. */
export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/.test(ref);
}

/** What the embedded S3 server has, and what is asked of another one, where nobody says otherwise. */
export const DEFAULT_BUCKET = 's3-benchmarks';
export const DEFAULT_REGION = 'us-east-1';

/** Default time for measuring on this machine, over all instance types of a run. */
export const DEFAULT_BUDGET_SECONDS = 75;

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, min: 60, '': 60, h: 3600 };
const LEAST_SECONDS = 1;
const MOST_SECONDS = 7 * 24 * 3600;

/**
 * Reads a time for measuring: minutes, or a number with its unit, such as `75s`, `2m`, `1.5` or `1h`.
 *
 * @param input the field that it is of, or its name
 * @returns seconds
 * @throws InputError
 */
export function readBudget(input: string | Field, text: string): number {
  const [, number = '', unit = ''] =
    /^(\d{1,9}(?:\.\d{1,9})?) ?([a-z]{0,3})$/.exec(text.trim()) ?? [];
  const seconds = Number(number || Number.NaN) * (SECONDS[unit] ?? Number.NaN);
  if (seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS) return seconds;
  throw new InputError(
    said`${input} is "${printable(text)}": give minutes, or a number with its unit, from 1s to 168h, e.g. 75s, 2m or 1h.`,
  );
}

/**
 * Parses YAML, of which JSON is a part; an empty text is an empty document.
 *
 * @param what names the document for the person who has to fix it
 * @throws InputError that says where it stops being YAML
 */
export async function parseYaml(text: string, what: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true });
  const [fault] = document.errors;
  if (!fault) return document.toJS({ maxAliasCount: 100 }) ?? {};
  const [{ line, col } = { line: 1, col: 1 }] = fault.linePos ?? [];
  const [words = ''] = fault.message.split(/ at line \d/);
  throw new InputError(`${what} is not YAML: line ${line}, column ${col}: ${printable(words)}.`);
}
