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
      said`${input} "${printable(text)}" is no URL: give one such as http://127.0.0.1:9000 or https://HOST.`,
    );
  }
  if (url.username || url.password) {
    throw new InputError(
      said`${input} has a user or a password in its URL: give them by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`,
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
