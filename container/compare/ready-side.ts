import type { Side } from '../../src/contract/names.ts';
import type { ReadWorkload } from '../../src/contract/read-workload.ts';

/**
 * What starts a runner, or why there is none: its build failed, does not take the client's repository
 * that is under test, or the suite has no such client.
 */
export type Runner =
  | { command: readonly string[] }
  | { failure: string }
  | { untaken: string }
  | { unknown: string };

/** One side with all that is measured of it: built, and nothing of it timed yet. */
export interface ReadySide {
  side: Side;
  /** The script that has installed its tools on this machine; null if none has. */
  tools: string | null;
  /** By name. */
  workloads: ReadonlyMap<string, ReadWorkload>;
  /** By S3 client. */
  runners: ReadonlyMap<string, Runner>;
  /** Of the runners. */
  environment: Readonly<Record<string, string | undefined>>;
}

export type BothSides = Readonly<Record<Side, ReadySide>>;
