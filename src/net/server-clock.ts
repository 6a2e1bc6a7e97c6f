/** Below this the machine's clock counts as right: answers travel, and signatures may be minutes off. */
const TOLERANCE_MS = 60_000;
/** An answer that took longer tells too little of the moment that its date was written. */
const LONGEST_TRAVEL_MS = 15 * 60_000;

/**
 * How far this machine's clock is from the servers', as all answers so far tell by their `Date`. One for all
 * clients of a program: what one has learnt, none has to learn by a refusal.
 */
export class ServerClock {
  #offsetMs = 0;

  /** To be added to this machine's time; 0 while that is right. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Positive: this machine is ahead. */
  get aheadMinutes(): number {
    return Math.round(-this.#offsetMs / 60_000);
  }

  /**
   * @param date header of an answer; one with `Age` comes from a cache and tells nothing
   * @param sentMs by this machine's clock
   */
  learn(
    { date, age }: { date?: string | undefined; age?: string | undefined },
    sentMs: number,
    receivedMs = Date.now(),
  ): void {
    const serverMs = Date.parse(date ?? '');
    if (Number.isNaN(serverMs) || age !== undefined) return;
    if (receivedMs - sentMs > LONGEST_TRAVEL_MS) return;
    // Headers count in whole seconds.
    const apartMs = serverMs + 500 - receivedMs;
    this.#offsetMs = Math.abs(apartMs) < TOLERANCE_MS ? 0 : apartMs;
  }
}
