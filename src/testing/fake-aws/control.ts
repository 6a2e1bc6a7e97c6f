import type { Clock } from '../../orchestrator/ports.ts';
import type { HttpReply, HttpRequest } from './service.ts';

/** Where another process reads and moves the virtual time. */
export const CONTROL_PATH = '/__control';

/** `GET` tells the time; `POST {"sleepMs": N}` lets N milliseconds pass first. */
export async function control({ method, body }: HttpRequest, clock: Clock): Promise<HttpReply> {
  if (method === 'POST') {
    const { sleepMs } = JSON.parse(body.toString());
    await clock.sleep(Number(sleepMs), new AbortController().signal);
  }
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: clock.now().toISOString() }),
  };
}
