import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StaticStructureSchema } from '@smithy/types';

/** An HTTP request, read to its end. */
export interface HttpRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

export interface HttpReply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
  /** The connection is cut in the middle of the body. */
  cut?: boolean;
  /** Nothing comes after the middle of the body. */
  stalled?: boolean;
}

/** How a service puts calls, answers and errors on the wire. */
export interface Protocol {
  /** Names the operation and its input; throws an AwsError for a request that is none of its. */
  read(request: HttpRequest): { operation: string; input: unknown };
  reply(operation: string, output: unknown): HttpReply;
  fail(error: AwsError): HttpReply;
}

export interface Operation {
  /** What the input must look like, from the SDK's own model of the service. */
  schema: StaticStructureSchema | null;
  run(input: unknown): unknown;
  /** A well-formed answer with nothing in it. */
  empty?: (input: unknown) => unknown;
}

/** How a service words the faults that all have, as code and HTTP status. */
export interface FaultCodes {
  throttled: readonly [code: string, status: number];
  denied: readonly [code: string, status: number];
  expired: readonly [code: string, status: number];
  unknownKey: readonly [code: string, status: number];
  invalid: readonly [code: string, status: number];
  /** Signed for another time; S3 has a name of its own for that and allows 15 minutes, not 5. */
  skewed?: readonly [code: string, status: number];
}

export interface Service {
  /** As in IAM actions and in the credential scope of signatures. */
  name: string;
  /** Whether requests carry a signature. */
  signed: boolean;
  protocol: Protocol;
  codes: FaultCodes;
  operations: Readonly<Record<string, Operation>>;
}

/** An error as AWS answers it. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;

  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.headers = headers;
    this.code = code;
    this.status = status;
  }
}

/** An operation whose input has been checked against the schema before `run` sees it. */
export function operation<I>(
  schema: StaticStructureSchema | null,
  run: (input: I) => unknown,
  empty?: (input: I) => unknown,
): Operation {
  return {
    schema,
    run: (input) => run(input as I),
    ...(empty && { empty: (input: unknown) => empty(input as I) }),
  };
}

/** Answers a request; null cuts the connection. */
type Handler = (request: HttpRequest) => Promise<HttpReply | null>;

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
