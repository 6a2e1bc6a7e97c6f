import type { Clock } from '../orchestrator/ports.ts';

/** A clock whose sleeps end at once and move its time. */
export class VirtualClock implements Clock {
  #nowMs = Date.parse('2026-01-01T00:00:00Z');
  /** Called before time passes, with what it is to become: for what takes real time. */
  hold: ((toMs: number) => Promise<void>) | null = null;
  readonly #at: { atMs: number; then: () => void }[] = [];

  now(): Date {
    return new Date(this.#nowMs);
  }

  /** Does something when the clock has reached `ms` from now. */
  after(ms: number, then: () => void): void {
    this.#at.push({ atMs: this.#nowMs + ms, then });
    this.#at.sort((a, b) => a.atMs - b.atMs);
  }

  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    const endMs = this.#nowMs + ms;
    if (this.hold) await this.hold(endMs);
    this.pass(endMs, signal);
  }

  /** Lets time pass at once, whatever takes real time. */
  pass(endMs: number, signal: AbortSignal): void {
    while (!signal.aborted) {
      const next = this.#at[0];
      if (!next || next.atMs > endMs) break;
      this.#at.shift();
      this.#nowMs = next.atMs;
      next.then();
    }
    if (!signal.aborted) this.#nowMs = Math.max(this.#nowMs, endMs);
  }
}
