import * as http from 'node:http';
import * as https from 'node:https';
import { Agent, type AgentConnectOpts } from 'agent-base';
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

/** Chooses for each request the way that HTTP_PROXY, HTTPS_PROXY and NO_PROXY say. */
export class ProxyingAgent extends Agent {
  readonly #direct = { http: new http.Agent(SHARED), https: new https.Agent(SHARED) };
  readonly #byProxy = new Map<string, http.Agent>();

  constructor() {
    super(SHARED);
  }

  override connect(request: http.ClientRequest, { secureEndpoint }: AgentConnectOpts): http.Agent {
    const scheme = secureEndpoint ? 'https' : 'http';
    const proxy = getProxyForUrl(`${scheme}://${request.getHeader('host') ?? request.host}`);
    if (proxy === '') return this.#direct[scheme];
    const key = `${scheme} ${proxy}`;
    const known = this.#byProxy.get(key);
    if (known) return known;
    const agent = secureEndpoint
      ? new TunnelAgent(proxy, SHARED)
      : new HttpProxyAgent(proxy, SHARED);
    this.#byProxy.set(key, agent);
    return agent;
  }
}
