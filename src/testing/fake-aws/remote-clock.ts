import type { Clock } from '../../orchestrator/ports.ts';

/** The clock of a fake AWS in another process: its waits cost no time and move the fake's time. */
export class RemoteClock implements Clock {
  readonly #url: string;
  readonly #atOnce: boolean;
  #now: Date;

  private constructor(url: string, now: Date, atOnce: boolean) {
    this.#atOnce = atOnce;
    this.#url = url;
    this.#now = now;
  }

  /**
   * @param url of the fake's control
   * @param atOnce of a program that others wait for: its waits pass whatever holds the time
   */
  static async connect(url: string, atOnce = false): Promise<RemoteClock> {
    return new RemoteClock(url, await ask(url), atOnce);
  }

  now(): Date {
    return this.#now;
  }

  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    try {
      const body = JSON.stringify({ sleepMs: ms, atOnce: this.#atOnce });
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
