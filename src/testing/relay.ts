import http, { type IncomingMessage, request, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Credentials, signature, signHeaders, UNSIGNED_PAYLOAD } from '../s3/sigv4.ts';

export interface RelayOptions {
  /** Where it listens: `127.0.0.1`, `::1` or `localhost`. */
  host: string;
  tls?: { key: string; cert: string };
  /** A path before the buckets, which the server behind does not know: requests are checked, and signed anew. */
  prefix?: { path: string; credentials: Credentials; region: string };
}

/**
 * An S3 server under another address: what people have as a gateway before theirs.
 *
 * @param endpoint of the server behind
 * @returns its URL
 */
export async function relay(endpoint: string, options: RelayOptions): Promise<string> {
  const { hostname, port } = new URL(endpoint);
  const answer = (message: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url = '/' } = message;
    const passed = options.prefix
      ? unprefixed(message, options.prefix)
      : { url, headers: message.headers };
    if (!passed) return response.writeHead(403).end('<Error><Code>NotSigned</Code></Error>');
    const { headers, url: path } = passed;
    const upstream = request({ hostname, port, method, path, headers, agent: false });
    upstream.on('response', (from) => {
      response.writeHead(from.statusCode ?? 500, from.headers);
      from.pipe(response);
    });
    upstream.on('error', () => response.destroy());
    message.pipe(upstream);
  };
  const server = options.tls ? https.createServer(options.tls, answer) : http.createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, options.host, resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const at = options.host.includes(':') ? `[${options.host}]` : options.host;
  const scheme = options.tls ? 'https' : 'http';
  return `${scheme}://${at}:${(server.address() as AddressInfo).port}${options.prefix?.path ?? ''}`;
}

/** @returns the request without the prefix; null where the client has not signed it with the prefix */
function unprefixed(
  { method = 'GET', url = '/', headers }: IncomingMessage,
  { path: prefix, credentials, region }: NonNullable<RelayOptions['prefix']>,
): { url: string; headers: Record<string, string> } | null {
  const [path = '', search = ''] = url.split('?', 2);
  const query = [...new URLSearchParams(search.replaceAll('+', '%2B'))];
  const names = /SignedHeaders=([^,\s]+)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? [];
  const all = Object.fromEntries(
    Object.entries(headers).map(([name, text]) => [name, String(text)]),
  );
  const signed = Object.fromEntries(names.map((name) => [name, all[name] ?? '']));
  const payloadHash = all['x-amz-content-sha256'] ?? '';
  const scope = { timestamp: all['x-amz-date'] ?? '', region };
  const claim = { method, path, query, headers: signed, payloadHash };
  const expected = signature(claim, credentials.secretAccessKey, scope);
  if (!path.startsWith(`${prefix}/`) || !all.authorization?.endsWith(expected)) return null;
  const { authorization: _, ...rest } = all;
  const inner = { method, path: path.slice(prefix.length), query, payloadHash: UNSIGNED_PAYLOAD };
  const { 'content-length': length, connection: __, ...signable } = rest;
  const anew = signHeaders({ ...inner, headers: signable }, credentials, region, new Date());
  return {
    url: url.slice(prefix.length),
    headers: { ...anew, ...(length === undefined ? {} : { 'content-length': length }) },
  };
}
