import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { cannotWrite } from '../app/folders.ts';
import { counted, EXIT, field, InputError, printable, said } from '../contract/input-error.ts';
import { readHistory } from '../history/history.ts';
import { nightlySeries } from '../history/nightly.ts';
import { makeFolder } from '../process/make-folder.ts';
import { renderHtml } from '../report/draw/page.ts';
import { terminalText } from '../report/escape.ts';
import { reportModel } from '../report/model/model.ts';
import { reportPathOf } from '../report/site/page.ts';
import { SITE_MARK, siteFiles } from '../report/site/site.ts';
import { openHistory } from './history-place.ts';

export interface HistoryCommand {
  /** A folder, or an S3 URL. */
  where: string;
  out: string;
  /** What older versions divided by: refused, since nothing is divided by one client any more. */
  referenceClient?: string;
  /** How far back from the latest run. */
  days: number;
}

/**
 * Of reports in a site, the newest first: about a hundred of the largest, and each takes some 50 ms. GitHub Pages
 * takes 1 GB in all (docs.github.com, "GitHub Pages limits").
 */
const REPORT_BYTES = 50_000_000;

/**
 * Makes a static site of all runs that are kept somewhere.
 *
 * @returns the exit code
 * @throws InputError when there is nothing to make it of, or it cannot be written
 */
export async function makeHistorySite(
  { days, out, referenceClient, where }: HistoryCommand,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  if (referenceClient !== undefined) {
    throw new InputError(
      'There is no --reference-client any more: trends are in Gb/s, and what all S3 clients on an instance ' +
        'type share is removed where that makes nightly figures steadier. Leave the option out.',
    );
  }
  const source = await openHistory(where, environment);
  const folder = resolve(out);
  await refuseForeign(join(folder, 'index.html'), out);
  const reports = new Set<string>();
  let room = REPORT_BYTES;
  let skipped = 0;
  const { cells, runs } = await readHistory(source, {
    days,
    warn: (warning) => {
      skipped++;
      console.error(terminalText(warning, 1000));
    },
    onRun: async (run) => {
      if (room <= 0) return;
      const text = renderHtml(reportModel(run, {}));
      room -= text.length;
      await write(join(folder, reportPathOf(run.runKey)), text, out);
      reports.add(run.runKey);
    },
  });
  const nightly = nightlySeries({ cells, runs });
  for (const { path, text } of siteFiles({ runs, nightly, skipped, reports })) {
    await write(join(folder, path), text, out);
  }
  const changes = nightly.series.reduce((sum, one) => sum + one.changes.length, 0);
  const others = nightly.leftOut.map(
    ({ condition, runs }) =>
      `; not in the trends: ${counted(runs, 'run')}, ${terminalText(condition, 1000)}`,
  );
  console.log(
    `${counted(runs.length, 'run')}, ${counted(nightly.series.length, 'cell')} over the nights, ${counted(changes, 'change')}` +
      `${skipped > 0 ? `; ${counted(skipped, 'file')} skipped` : ''}${others.join('')}.\nSite: ${join(folder, 'index.html')}`,
  );
  return EXIT.done;
}

/** @throws InputError for a page that this command has not made: it would be lost */
async function refuseForeign(index: string, out: string): Promise<void> {
  const text = await readFile(index, 'utf8').catch(() => null);
  if (text === null || text.includes(SITE_MARK)) return;
  throw new InputError(
    said`${field('out')} "${printable(out)}" has an index.html that is of no history: name another folder.`,
  );
}

async function write(path: string, text: string, out: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, text);
  } catch (error) {
    throw cannotWrite(out, error);
  }
}
