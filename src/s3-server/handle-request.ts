import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticate } from './authenticate.ts';
import { getCallerIdentity } from './caller-identity.ts';
import { asS3Error, S3Error } from './errors.ts';
import type { Server } from './model.ts';
import { handlerOf } from './operations.ts';
import { errorReply, type Reply, sendHeadersAndText } from './reply.ts';
import { parseRequest, type S3Request } from './request.ts';
import { sendContent } from './send-content.ts';

/**
 * Answers one request; never rejects.
 *
 * @param expectsContinue the client sends its body when asked to
 */
export async function handleRequest(
  message: IncomingMessage,
  response: ServerResponse,
  server: Server,
  expectsContinue: boolean,
): Promise<void> {
  const requestId = randomBytes(8).toString('hex').toUpperCase();
  response.setHeader('x-amz-request-id', requestId);
  response.setHeader('x-amz-id-2', requestId);
  let waiting = expectsContinue;
  const wantBody = () => {
    if (waiting) response.writeContinue();
    waiting = false;
  };
  let reply: Reply;
  try {
    reply = await answer(parseRequest(message, wantBody), server);
  } catch (error) {
    if (!(error instanceof S3Error)) report(requestId, error);
    const path = (message.url ?? '').replace(/\?.*/s, '');
    reply = errorReply(asS3Error(error), path, requestId);
  }
  await send(response, message.method === 'HEAD', reply, server, requestId);
}

async function answer(request: S3Request, server: Server): Promise<Reply> {
  if (request.endpoint === 'sts') return getCallerIdentity(request, server);
  const authentic = authenticate(request, server);
  return handlerOf(authentic)(authentic, server);
}

async function send(
  response: ServerResponse,
  headersOnly: boolean,
  reply: Reply,
  server: Server,
  requestId: string,
): Promise<void> {
  const { content = [] } = reply;
  try {
    if (content.length === 0 || headersOnly) return sendHeadersAndText(response, reply);
    response.writeHead(reply.status, reply.headers);
    await sendContent(response, content);
  } catch (error) {
    // A client that hangs up is its own affair; any other half-sent answer can only be broken off.
    if (!response.destroyed) report(requestId, error);
    response.destroy();
  } finally {
    server.blobs.release(content);
  }
}

function report(requestId: string, error: unknown): void {
  console.error(`S3 server: request ${requestId} failed:`, error);
}
