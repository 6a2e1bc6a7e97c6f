import { z } from 'zod';
import { InputError, printable } from './input-error.ts';
import { checkDocument, readDocument } from './read-document.ts';
import { WORKLOAD_VERSION, Workload } from './workload.ts';

/** A workload of another version: a mistake for who asked for it, a reason to skip for a runner. */
export class UnsupportedWorkloadVersion extends InputError {}

/**
 * Reads a `NAME.run.json`.
 *
 * @throws UnsupportedWorkloadVersion
 * @throws InputError when it is no JSON or does not fit
 */
export function readWorkload(text: string, fileName: string): Workload {
  const value = readDocument(z.looseObject({ version: z.unknown().optional() }), text, fileName);
  if (value.version !== WORKLOAD_VERSION) {
    throw new UnsupportedWorkloadVersion(
      `Workload file "${printable(fileName)}" has version ` +
        `${printable(JSON.stringify(value.version) ?? 'none')}, but only version ` +
        `${WORKLOAD_VERSION} is read: compile it again for this version.`,
    );
  }
  return checkDocument(Workload, value, fileName);
}
