import type { Agent } from 'node:http';

export interface ProxyAgents {
  httpAgent: Agent;
  httpsAgent: Agent;
}

const VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'];

/** Whether the environment names a proxy, in upper or lower case. */
export function namesProxy(env: Readonly<Record<string, string | undefined>>): boolean {
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
