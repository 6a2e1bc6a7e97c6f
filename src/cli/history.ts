import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { EXIT, InputError, printable } from '../contract/input-error.ts';
import { readHistory } from '../history/history.ts';
import { nightlySeries } from '../history/nightly.ts';
import { siteFiles } from '../report/site/site.ts';
import { openHistory } from './history-place.ts';

export interface HistoryCommand {
  /** A folder, or an S3 URL. */
  where: string;
  out: string;
  referenceClient?: string;
}

/**
 * Makes a static site of all runs that are kept somewhere.
 *
 * @returns the exit code
 * @throws InputError when there is nothing to make it of, or it cannot be written
 */
export async function makeHistorySite(
  { out, referenceClient, where }: HistoryCommand,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const source = await openHistory(where, environment);
  let skipped = 0;
  const { cells, runs } = await readHistory(source, (warning) => {
    skipped++;
    console.error(printable(warning, 1000));
  });
  const nightly = nightlySeries({ cells, runs }, referenceClient);
  const folder = resolve(out);
  for (const { path, text } of siteFiles({ runs, nightly, skipped })) {
    await write(join(folder, path), text, out);
  }
  const changes = nightly.series.reduce((sum, one) => sum + one.changes.length, 0);
  console.log(
    `${runs.length} runs, ${nightly.series.length} cells over the nights, ${changes} changes` +
      `${skipped > 0 ? `; ${skipped} files skipped` : ''}.\nSite: ${join(folder, 'index.html')}`,
  );
  return EXIT.done;
}

async function write(path: string, text: string, out: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new InputError(
      `--out "${printable(out)}" cannot be written (${(error as NodeJS.ErrnoException).code}): ` +
        'name a folder that can.',
    );
  }
}
