/** How far a run is at a moment, as comments show it; text from outside in it is escaped by who shows it. */
export interface RunProgress {
  runKey: string;
  /** RFC 3339. */
  startedAt: string;
  /** When this was true; RFC 3339. */
  updatedAt: string;
  /** Somebody else's job that has to end first, and whose it is, as far as known. */
  queuedBehind: { job: string; owner: string | null } | null;
  /** In the order in which they run. */
  jobs: readonly JobState[];
}

/** One instance type of a run. */
export interface JobState {
  instanceType: string;
  state: 'toCome' | 'waiting' | 'running' | 'succeeded' | 'failed';
  /**
   * Cases, or cells of a comparison, that it has done; `confirming`: that stood out, and are or were followed
   * up. null before it tells.
   */
  cases: { done: number; total: number; confirming: boolean } | null;
  /** Why it waits or failed. */
  reason: string | null;
}
