import type { Server as Listening } from 'node:net';
import { TOO_MANY_FILES } from '../contract/known-causes.ts';

/** For what is no connection: the program itself, its threads, files that it reads. */
const RESERVED = 32;
/** A connection and the file that its request is about. */
const FILES_EACH = 2;
const LEAST = 4;

/**
 * How many connections there may be so that each has a file, too; null where there is no limit. Node raises the
 * soft limit to the hard one as it starts, so that what is left is the hard one.
 */
export function mostConnections(openFiles = openFilesLimit()): number | null {
  if (openFiles === null) return null;
  return Math.max(LEAST, Math.floor((openFiles - RESERVED) / FILES_EACH));
}

/**
 * Refuses connections for which there would be no files. At the limit itself the system would close them without a
 * word, and files could not be opened: clients see the same, and this says why, once.
 *
 * @param say told in one line
 */
export function limitConnections(
  listening: Listening,
  say: (line: string) => void,
  most = mostConnections(),
): void {
  if (most === null) return;
  listening.maxConnections = most;
  listening.once('drop', () => {
    say(`S3 server: more than ${most} connections are refused: ${TOO_MANY_FILES} (EMFILE).`);
  });
}

/** The report is Node's only word on it. */
function openFilesLimit(): number | null {
  const { report } = process;
  // It would look up the names of this machine's addresses.
  Object.assign(report, { excludeNetwork: true });
  const { userLimits } = report.getReport() as { userLimits?: { open_files?: { soft: unknown } } };
  const limit = Number(userLimits?.open_files?.soft);
  return Number.isFinite(limit) ? limit : null;
}
