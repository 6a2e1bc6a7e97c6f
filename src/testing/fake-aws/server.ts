import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpReply, HttpRequest } from './service.ts';

/** Answers a request; null cuts the connection. */
export type Handler = (request: HttpRequest) => Promise<HttpReply | null>;

/** Serves on a free port of 127.0.0.1. */
export async function serve(handle: Handler): Promise<{ server: Server; url: string }> {
  const server = createServer((incoming, response) => {
    respond(incoming, response, handle).catch((error) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function respond(incoming: IncomingMessage, response: ServerResponse, handle: Handler) {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://fake');
  const reply = await handle({
    method: incoming.method ?? '',
    path: pathname,
    query: searchParams,
    headers: incoming.headers as Record<string, string | undefined>,
    body: Buffer.concat(chunks),
  });
  if (!reply) {
    incoming.socket.destroy();
    return;
  }
  if (reply.cut || reply.stalled) {
    const body = Buffer.from(reply.body);
    response.writeHead(reply.status, { ...reply.headers, 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => {
      if (reply.cut) incoming.socket.destroy();
    });
    return;
  }
  response.writeHead(reply.status, { 'x-amzn-requestid': 'fake', ...reply.headers });
  response.end(reply.body);
}
