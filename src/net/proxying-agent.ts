import * as http from 'node:http';
import * as https from 'node:https';
import { Agent, type AgentConnectOpts } from 'agent-base';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';

const SHARED = { keepAlive: true, maxSockets: 50 } as const;

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
      ? new HttpsProxyAgent(proxy, SHARED)
      : new HttpProxyAgent(proxy, SHARED);
    this.#byProxy.set(key, agent);
    return agent;
  }
}
