/** A request's way from the socket to its answer. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate } from './authenticate.ts';
import type { Slice } from './blob-store.ts';
import type { ServerState } from './buckets.ts';
import { asS3Error, S3Error } from './errors.ts';
import { getCallerIdentity } from './handlers/caller-identity.ts';
import type { Entry } from './journal-entry.ts';
import { handlerOf, operationOf } from './operations.ts';
import type { Passage } from './passage.ts';
import { parseRequest, type S3Request } from './request.ts';
import { goesAtOnce, sendContent } from './send-content.ts';
import { errorReply, headersOf, type Reply } from './xml.ts';

/**
 * Answers one request; never rejects.
 *
 * @param expectsContinue the client sends its body when asked to
 */
export async function handleRequest(
  message: IncomingMessage,
  response: ServerResponse,
  server: ServerState,
  expectsContinue: boolean,
): Promise<void> {
  const requestId = newRequestId();
  let waiting = expectsContinue;
  const wantBody = () => {
    if (waiting) response.writeContinue();
    waiting = false;
  };
  const entry = server.journal?.begin(message);
  let passage: Passage | undefined;
  let reply: Reply;
  try {
    const request = parseRequest(message, wantBody);
    const operation = operationOf(request);
    entry?.asks(request, operation);
    if (server.behaviour) {
      passage = server.behaviour.begin(request, response);
      passage.onReset = () => entry?.fails('reset');
      request.passage = passage;
      await passage.admit();
    }
    reply = await answer(request, operation, server);
  } catch (error) {
    if (!(error instanceof S3Error)) report(requestId, error);
    const path = (message.url ?? '').replace(/\?.*/s, '');
    const refusal = asS3Error(error);
    // A client that has hung up is answered nothing.
    if (!response.destroyed) entry?.fails(refusal.code);
    reply = errorReply(refusal, path, requestId);
  }
  await send(response, message.method === 'HEAD', reply, server, requestId, passage, entry);
  entry?.ends(response);
}

const FIRST_ID = randomBytes(8).readBigUInt64BE() >> 1n;
let requests = 0n;

/** One that no other request had, here or at another server. */
function newRequestId(): string {
  requests += 1n;
  return (FIRST_ID + requests).toString(16).toUpperCase().padStart(16, '0');
}

async function answer(request: S3Request, operation: string, server: ServerState): Promise<Reply> {
  if (request.endpoint === 'sts') return getCallerIdentity(request, server);
  const authentic = authenticate(request, server);
  return handlerOf(authentic, operation)(authentic, server);
}

async function send(
  response: ServerResponse,
  headersOnly: boolean,
  reply: Reply,
  server: ServerState,
  requestId: string,
  passage: Passage | undefined,
  entry: Entry | undefined,
): Promise<void> {
  const { content = [] } = reply;
  try {
    const bytes = headersOnly ? 0 : bytesOf(content);
    if (passage && !(await passage.isDue(bytes))) return;
    const sendsContent = content.length > 0 && !headersOnly;
    if (!response.destroyed) {
      entry?.answered(reply.status, bytes, !sendsContent || goesAtOnce(content, passage));
    }
    // All headers in one go: those that are set one by one cost Node several times as much.
    response.writeHead(reply.status, headersOf(reply, requestId));
    if (sendsContent) await sendContent(response, content, passage);
    else response.end(reply.xml);
  } catch (error) {
    // A client that hangs up is its own affair; any other half-sent answer can only be broken off.
    if (!response.destroyed) report(requestId, error);
    response.destroy();
  } finally {
    server.blobs.release(content);
  }
}

function bytesOf(content: readonly Slice[]): number {
  return content.reduce((sum, { length }) => sum + length, 0);
}

function report(requestId: string, error: unknown): void {
  console.error(`S3 server: request ${requestId} failed:`, error);
}
