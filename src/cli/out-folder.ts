import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { InputError, printable } from '../contract/input-error.ts';

/** The files that a run leaves. */
export interface OutFolder {
  path: string;
  result: string;
  summary: string;
  report: string;
  log(instanceType: string): string;
}

/**
 * Makes the folder and tries that it can be written. At the end, folders that were made and hold nothing
 * are removed: nothing was run.
 *
 * @throws InputError
 */
export async function openOutFolder(out: string): Promise<OutFolder & AsyncDisposable> {
  const path = resolve(out);
  const folder = {
    path,
    result: join(path, 'result.json'),
    summary: join(path, 'summary.md'),
    report: join(path, 'report.html'),
    log: (instanceType: string) => join(path, `${instanceType}.log`),
  };
  let highest: string | undefined;
  try {
    highest = await mkdir(path, { recursive: true });
    const probe = join(path, '.probe');
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw cannotWrite(out, error);
  }
  return {
    ...folder,
    async [Symbol.asyncDispose]() {
      if (highest !== undefined) await removeIfEmpty(path, highest);
    },
  };
}

/** Removes a folder, and those above it up to `highest`, as far as they hold nothing. */
async function removeIfEmpty(path: string, highest: string): Promise<void> {
  for (let folder = path; folder.startsWith(highest); folder = dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      return;
    }
  }
}

/** @param out as it was given */
export function cannotWrite(out: string, error: unknown): InputError {
  return new InputError(
    `--out "${printable(out)}" cannot be written (${(error as NodeJS.ErrnoException).code}): ` +
      'name a folder that can.',
  );
}

/** Removes what an earlier run left, so that none of it can be taken for this run's. */
export async function clearOutFolder({ result, summary, report }: OutFolder): Promise<void> {
  for (const file of [result, summary, report]) await rm(file, { force: true });
}
