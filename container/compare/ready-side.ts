import { InputError } from '../../src/contract/input-error.ts';
import type { Side } from '../../src/contract/names.ts';
import { readWorkload, UnsupportedWorkloadVersion } from '../../src/contract/read-workload.ts';
import type { CaseResult } from '../../src/contract/run-result.ts';
import type { Workload } from '../../src/contract/workload.ts';

/** What became of a case that is not timed. */
export type Settled = Pick<CaseResult, 'status' | 'reason'>;

/** A workload as a side has it, or why none can run it. */
export type SideWorkload = { text: string; workload: Workload } | Settled;

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
  workloads: ReadonlyMap<string, SideWorkload>;
  /** By S3 client. */
  runners: ReadonlyMap<string, Runner>;
  /** Of the runners. */
  environment: Readonly<Record<string, string | undefined>>;
}

export type BothSides = Readonly<Record<Side, ReadySide>>;

/** @param text of a `NAME.run.json` */
export function sideWorkload(text: string, fileName: string): SideWorkload {
  try {
    return { text, workload: readWorkload(text, fileName) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const skipped = error instanceof UnsupportedWorkloadVersion;
    return { status: skipped ? 'skipped' : 'failed', reason: error.message };
  }
}
