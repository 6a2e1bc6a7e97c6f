import type { Agent, IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { messageOf } from '../contract/input-error.ts';

interface ProxyAgents {
  httpAgent: Agent;
  httpsAgent: Agent;
}

const VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];

/** Whether the environment names a proxy, in upper or lower case. */
function namesProxy(env: Readonly<Record<string, string | undefined>>): boolean {
  return VARIABLES.some((name) => Boolean(env[name] || env[name.toLowerCase()]));
}

let agents: Promise<ProxyAgents> | undefined;

/**
 * Agents that go by the proxies of the environment, host by host as NO_PROXY says; null without any
 * proxy. Node can do the same by itself only from 24.5 on and if told so before it starts, which an
 * action is not.
 */
export async function proxyAgents(): Promise<ProxyAgents | null> {
  if (!namesProxy(process.env)) return null;
  agents ??= import('./proxying-agent.ts').then(({ choosingAgent }) => ({
    httpAgent: choosingAgent('http'),
    httpsAgent: choosingAgent('https'),
  }));
  return agents;
}

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
    const message = why ?? messageOf(error);
    const code = (error as { code?: unknown }).code;
    throw Object.assign(new Error(message, { cause: error }), {
      name: signal.aborted ? 'TimeoutError' : 'Error',
      host: url.host,
      ...(typeof code === 'string' && { code: signal.aborted ? 'ETIMEDOUT' : code }),
    });
  }
}
