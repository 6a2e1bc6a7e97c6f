import * as http from 'node:http';
import * as https from 'node:https';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';

const SHARED = { keepAlive: true, maxSockets: 50 } as const;

/** What a proxy answers that may pass. */
const PASSING = (status: number) => status >= 500 || status === 408 || status === 429;
const REMEDIES: Readonly<Record<number, string>> = {
  403: ': let it allow this host, or name the host with NO_PROXY',
  407: ': give user and password in the URL of the proxy',
};

/** The proxy opened no way to the host, which has therefore said nothing. */
class TunnelRefused extends Error {
  readonly code: string;

  constructor(proxy: URL, host: string, status: number) {
    super(`the proxy ${proxy.host} answered ${status} to CONNECT ${host}${REMEDIES[status] ?? ''}`);
    this.code = PASSING(status) ? 'ERR_PROXY_TUNNEL' : 'ERR_PROXY_REFUSED';
  }
}

/** Says what a proxy answers as the proxy's word: by itself the agent hands it on as if the host had answered. */
class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(...[request, options]: Parameters<HttpsProxyAgent<string>['connect']>) {
    let status = 200;
    request.once('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      status = statusCode;
    });
    const socket = await super.connect(request, options);
    if (status === 200) return socket;
    socket.destroy();
    throw new TunnelRefused(this.proxy, `${options.host}:${options.port}`, status);
  }
}

/** What Node calls for each request; its types do not tell. */
interface Adding {
  addRequest(request: http.ClientRequest, options: object): void;
}

/**
 * An agent that chooses for each request the way that HTTP_PROXY, HTTPS_PROXY and NO_PROXY say. It keeps no
 * connections itself: a proxy has to be told with each request who asks, and for what, which the agents that it
 * hands requests to do.
 */
export function choosingAgent(scheme: 'http' | 'https'): http.Agent {
  const { Agent } = scheme === 'https' ? https : http;
  const direct = new Agent(SHARED);
  const byProxy = new Map<string, http.Agent>();
  const agentFor = (request: http.ClientRequest): http.Agent => {
    const proxy = getProxyForUrl(`${scheme}://${request.getHeader('host') ?? request.host}`);
    if (proxy === '') return direct;
    const made =
      byProxy.get(proxy) ??
      (scheme === 'https' ? new TunnelAgent(proxy, SHARED) : new HttpProxyAgent(proxy, SHARED));
    byProxy.set(proxy, made);
    return made;
  };
  const adding: Adding = {
    addRequest: (request, options) =>
      (agentFor(request) as unknown as Adding).addRequest(request, options),
  };
  return Object.assign(new Agent(SHARED), adding);
}
