import type { Clock } from '../../orchestrator/ports.ts';

/** The clock of a fake AWS in another process: its waits cost no time and move the fake's time. */
export class RemoteClock implements Clock {
  readonly #url: string;
  #now: Date;

  private constructor(url: string, now: Date) {
    this.#url = url;
    this.#now = now;
  }

  /** @param url of the fake's control */
  static async connect(url: string): Promise<RemoteClock> {
    return new RemoteClock(url, await ask(url));
  }

  now(): Date {
    return this.#now;
  }

  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    try {
      const body = JSON.stringify({ sleepMs: ms });
      this.#now = await ask(this.#url, { method: 'POST', body, signal });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
}

async function ask(url: string, init: RequestInit = {}): Promise<Date> {
  const response = await fetch(url, init);
  const answer = (await response.json()) as { now: string };
  return new Date(answer.now);
}
