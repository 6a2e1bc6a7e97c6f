import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { onTestFinished } from 'vitest';

/** Where a host of a URL really is. */
export interface Target {
  /** On 127.0.0.1. */
  port: number;
}

/** A proxy as companies have them: the only one that knows where hosts are. */
export interface ForwardProxy {
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
    const onward = request(
      {
        host: '127.0.0.1',
        port: target.port,
        method: message.method,
        path: url.pathname + url.search,
        headers: message.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('error', () => response.destroy());
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    message.pipe(onward);
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
