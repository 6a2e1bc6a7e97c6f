import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file as a whole: whoever reads it, also after a crash, finds the old text or the new. It is
 * done when this returns. A link that lies in its place is replaced, not followed.
 */
export function replaceFile(path: string, text: string): void {
  const part = partOf(path);
  rmSync(part, { force: true });
  writeFileSync(part, text, { flag: 'wx', flush: true });
  renameSync(part, path);
}

/** Where a file is written before it is put in its place. */
export function partOf(path: string): string {
  return `${path}.part`;
}
