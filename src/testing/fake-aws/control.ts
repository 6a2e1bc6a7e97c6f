import type { VirtualClock } from '../virtual-clock.ts';
import type { HttpReply, HttpRequest } from './service.ts';

/** Where another process reads and moves the virtual time. */
export const CONTROL_PATH = '/__control';

/** `GET` tells the time; `POST {"sleepMs": N}` lets N milliseconds pass first, `"atOnce": true` whatever holds it. */
export async function control(
  { method, body }: HttpRequest,
  clock: VirtualClock,
): Promise<HttpReply> {
  if (method === 'POST') {
    const { atOnce, sleepMs } = JSON.parse(body.toString());
    const { signal } = new AbortController();
    if (atOnce) clock.pass(clock.now().getTime() + Number(sleepMs), signal);
    else await clock.sleep(Number(sleepMs), signal);
  }
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: clock.now().toISOString() }),
  };
}
