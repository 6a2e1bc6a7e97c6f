import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

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
