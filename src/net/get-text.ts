import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { proxyAgents } from './proxy.ts';

export interface TextAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/**
 * GETs a text, by the proxies of the environment. `fetch` would not go by them, and its errors do not
 * name the host.
 *
 * @throws an error with the property `host` when there is no whole answer in time
 */
export async function getText(
  url: URL,
  { headers, timeoutMs }: { headers: Record<string, string>; timeoutMs: number },
): Promise<TextAnswer> {
  const secure = url.protocol === 'https:';
  const { request } = secure ? await import('node:https') : await import('node:http');
  const agents = await proxyAgents();
  const agent = agents && (secure ? agents.httpsAgent : agents.httpAgent);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await new Promise<TextAnswer>((resolve, reject) => {
      const asked = request(url, { headers, signal, ...(agent && { agent }) }, (answer) => {
        const { headers, statusCode = 0 } = answer;
        text(answer).then((body) => resolve({ status: statusCode, headers, body }), reject);
      });
      asked.on('error', reject).end();
    });
  } catch (error) {
    const why = signal.aborted ? `no answer within ${timeoutMs / 1000} s` : undefined;
    const message = why ?? (error instanceof Error ? error.message : String(error));
    const code = (error as { code?: unknown }).code;
    throw Object.assign(new Error(message, { cause: error }), {
      name: signal.aborted ? 'TimeoutError' : 'Error',
      host: url.host,
      ...(typeof code === 'string' && { code: signal.aborted ? 'ETIMEDOUT' : code }),
    });
  }
}
