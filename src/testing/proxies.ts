/**
 * What stands between a program under test and its server: proxies, relays, a port that is closed.
 */
import { once } from 'node:events';
import http, { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import https from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { type Credentials, signature, signHeaders, UNSIGNED_PAYLOAD } from '../s3/sigv4.ts';

/** Where a host of a URL really is. */
interface Target {
  /** On 127.0.0.1. */
  port: number;
}

/** A proxy as companies have them: the only one that knows where hosts are. */
interface ForwardProxy {
  url: string;
  /** `CONNECT host:port`, or `GET host:port`, in order. */
  readonly asked: string[];
}

const ASKS = { 'proxy-authenticate': 'Basic realm="test"' };

/**
 * Starts a proxy that forwards plain requests and tunnels; it ends with the test.
 *
 * @param targets by host; any other host is answered with 502
 * @param password that it asks for, with the user `builder`
 */
export async function forwardProxy(
  targets: Readonly<Record<string, Target>>,
  password?: string,
): Promise<ForwardProxy> {
  const asked: string[] = [];
  const targetOf = (hostPort: string) => targets[hostPort.replace(/:\d+$/, '')];
  const mayPass = ({ headers }: IncomingMessage) =>
    password === undefined ||
    headers['proxy-authorization'] ===
      `Basic ${Buffer.from(`builder:${password}`).toString('base64')}`;
  const server = createServer((message: IncomingMessage, response: ServerResponse) => {
    const url = new URL(message.url ?? '/', 'http://not-by-a-proxy');
    asked.push(`${message.method} ${url.host}`);
    const target = targetOf(url.host);
    if (!mayPass(message) || !target) {
      response.writeHead(mayPass(message) ? 502 : 407, ASKS).end();
      return;
    }
    passOn(message, response, {
      host: '127.0.0.1',
      port: target.port,
      path: url.pathname + url.search,
    });
  });
  server.on('connect', (message: IncomingMessage, socket, head) => {
    asked.push(`CONNECT ${message.url}`);
    const target = targetOf(message.url ?? '');
    if (!mayPass(message) || !target) {
      const refusal = mayPass(message) ? '502 Bad Gateway' : '407 Proxy Authentication Required';
      socket.end(
        `HTTP/1.1 ${refusal}\r\nproxy-authenticate: ${ASKS['proxy-authenticate']}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
      );
      return;
    }
    const onward = connect(target.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    for (const one of [onward, socket]) one.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const user = password === undefined ? '' : `builder:${password}@`;
  return { url: `http://${user}127.0.0.1:${port}`, asked };
}

/** Sends a request on to another server, and its answer back. */
export function passOn(
  message: IncomingMessage,
  response: ServerResponse,
  to: { host: string; port: string | number; path: string },
): void {
  const { headers, method } = message;
  const onward = request({ ...to, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  message.pipe(onward);
}

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

export interface Tampering {
  /** Changes what a client sends. */
  sent?(message: IncomingMessage, body: Buffer): Buffer;
  /** Changes what the server answers. */
  answered?(message: IncomingMessage, body: Buffer): Buffer;
  /** Answers in the server's place when it returns true. */
  instead?(message: IncomingMessage, response: ServerResponse): boolean;
}

/**
 * A server between a client and S3 that does not pass on all as it is: a network, disk or client
 * that corrupts. It keeps the header `host`, so that signatures stay valid.
 *
 * @returns its URL
 */
export async function tamperingProxy(endpoint: string, tampering: Tampering): Promise<string> {
  const { hostname, port } = new URL(endpoint);
  const server = createServer(async (message, response) => {
    const received = await buffer(message);
    if (tampering.instead?.(message, response)) return;
    const body = tampering.sent?.(message, received) ?? received;
    const { method = 'GET', url: path = '/', headers } = message;
    const passed = { ...headers, ...(body.length > 0 && { 'content-length': body.length }) };
    const upstream = request({ hostname, port, method, path, headers: passed, agent: false });
    upstream.on('response', async (answer) => {
      const whole = await buffer(answer);
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      response.end(method === 'HEAD' ? undefined : (tampering.answered?.(message, whole) ?? whole));
    });
    upstream.on('error', (error) => response.destroy(error));
    upstream.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A URL where nothing listens (a port that was free a moment ago). */
export async function anEndpointThatIsClosed(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}
