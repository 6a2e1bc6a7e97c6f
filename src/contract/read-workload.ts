import { z } from 'zod';
import { faultsOf } from './check-workloads.ts';
import { InputError, printable } from './input-error.ts';
import { OWN, refuseOtherKinds } from './kinds-of-json.ts';
import { checkDocument, readDocument } from './read-document.ts';
import type { CaseResult } from './run-result.ts';
import { WORKLOAD_VERSION, Workload } from './workload.ts';

/** A workload of another version: a mistake for who asked for it, a reason to skip for a runner. */
export class UnsupportedWorkloadVersion extends InputError {}

/** What becomes of a case that is not timed. */
export type Settled = Pick<CaseResult, 'status' | 'reason'>;

/** A workload with its text, or why none of its cases can be run. */
export type ReadWorkload = { text: string; workload: Workload } | Settled;

/**
 * Reads a `NAME.run.json`.
 *
 * @throws UnsupportedWorkloadVersion
 * @throws InputError when it is no JSON or does not fit
 */
export function readWorkload(text: string, fileName: string): Workload {
  const value = readDocument(z.looseObject({ version: z.unknown().optional() }), text, fileName);
  refuseOtherKinds(value, OWN.workload, fileName, 'give a NAME.run.json of the suite');
  if (value.version !== WORKLOAD_VERSION) {
    throw new UnsupportedWorkloadVersion(
      `Workload file "${printable(fileName)}" has version ` +
        `${printable(JSON.stringify(value.version) ?? 'none')}, but only version ` +
        `${WORKLOAD_VERSION} is read: compile it again for this version.`,
    );
  }
  return checkDocument(Workload, value, fileName);
}

/**
 * Reads a workload that must not keep others from being run.
 *
 * @param text of a `NAME.run.json`
 */
export function tryWorkload(text: string, fileName: string): ReadWorkload {
  try {
    return { text, workload: readWorkload(text, fileName) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const skipped = error instanceof UnsupportedWorkloadVersion;
    return { status: skipped ? 'skipped' : 'failed', reason: error.message };
  }
}

/** The same workloads; those that cannot be prepared beside the ones before them have failed. */
export function withoutClashes(
  workloads: ReadonlyMap<string, ReadWorkload>,
): Map<string, ReadWorkload> {
  const faults = faultsOf(runnable(workloads));
  return new Map(
    [...workloads].map(([name, read]) => {
      const reason = faults.get(name);
      return [name, reason === undefined ? read : { status: 'failed' as const, reason }];
    }),
  );
}

/** Those that can be run. */
export function runnable(workloads: ReadonlyMap<string, ReadWorkload>): Map<string, Workload> {
  return new Map(
    [...workloads].flatMap(([name, read]) =>
      'workload' in read ? [[name, read.workload] as const] : [],
    ),
  );
}

/** Those that cannot be run, each with what becomes of its cases. */
export function refused(workloads: ReadonlyMap<string, ReadWorkload>): Map<string, Settled> {
  return new Map(
    [...workloads].flatMap(([name, read]) =>
      'workload' in read ? [] : [[name, { status: read.status, reason: read.reason }] as const],
    ),
  );
}
