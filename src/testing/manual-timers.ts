import { setImmediate } from 'node:timers/promises';
import type { Timers } from '../s3-server/timers.ts';

/** Time that goes on only when a test says so. */
export class ManualTimers implements Timers {
  #now = 1000;
  #waiting: { time: number; call: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  at(time: number, call: () => void): () => void {
    const one = { time, call };
    this.#waiting.push(one);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== one);
    };
  }

  /** When the calls are due that nobody has taken back, in milliseconds from now. */
  get waiting(): number[] {
    return this.#waiting.map(({ time }) => time - this.#now).sort((a, b) => a - b);
  }

  /** Lets so many milliseconds pass, and calls what is due. */
  pass(ms: number): void {
    this.#now += ms;
    const due = this.#waiting.filter(({ time }) => time <= this.#now);
    this.#waiting = this.#waiting.filter(({ time }) => time > this.#now);
    for (const { call } of due.sort((a, b) => a.time - b.time)) call();
  }

  /** Goes from one call to the next until something is there. @returns the milliseconds that it took */
  async during<T>(awaited: Promise<T>): Promise<{ ms: number; value: T }> {
    const begun = this.#now;
    let isThere = false;
    const end = () => {
      isThere = true;
    };
    awaited.then(end, end);
    while (!isThere) {
      const [next] = this.waiting;
      if (next !== undefined) this.pass(Math.max(0, next));
      await setImmediate();
    }
    return { ms: this.#now - begun, value: await awaited };
  }
}
