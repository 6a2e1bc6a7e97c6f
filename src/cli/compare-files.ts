import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError, printable } from '../contract/input-error.ts';
import type { RunResult } from '../contract/run-result.ts';
import { summariseComparison } from '../report/model/comparison.ts';
import { labelledGroups } from '../report/model/groups.ts';
import { readBaseline, readFileAsResult } from './compare-files-read.ts';
import { comparedWith, judgedAnew, withBaseline } from './compare-files-sides.ts';
import { comparisonTable } from './compare-files-table.ts';
import { exitCodeOf, type FailOn } from './exit-code.ts';
import { type OutFolder, openOutFolder } from './out-folder.ts';

export interface CompareFilesCommand {
  /** A result file; of two, what is judged. */
  candidate: string;
  /**
   * A result file; or a folder or `s3://BUCKET` of many, of which the latest run of the default branch
   * is taken. Absent: the candidate is of a compare run, whose two sides are judged anew.
   */
  baseline?: string;
  /** What the default branch is called; default: main. */
  defaultBranch?: string;
  /** Absent: nothing is written. */
  out?: string;
  failOn: FailOn;
}

/**
 * Compares two result files, or the two sides of one.
 *
 * @returns the exit code
 * @throws InputError for files that are no results, or of which nothing can be compared
 */
export async function compareFiles(
  { baseline, candidate, defaultBranch, failOn, out }: CompareFilesCommand,
  stream: NodeJS.WriteStream,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<number> {
  if (baseline !== undefined && failOn === 'regression') {
    throw new InputError(
      '--fail-on regression would never fail: two results are never slower, only suspect; compare ' +
        'both versions in one run, or give another --fail-on.',
    );
  }
  const files = [candidate, ...(baseline === undefined ? [] : [baseline])];
  await using folder = out === undefined ? null : await outFolderFor(out, files);
  const first = await readFileAsResult(candidate);
  const second =
    baseline === undefined
      ? null
      : await readBaseline(baseline, { run: first, path: candidate }, defaultBranch, environment);
  const run = second ? comparedWith(first, second) : judgedAnew(first, candidate);
  const both = second ? withBaseline(run, second) : run;
  const summary = summariseComparison(both, labelledGroups(both.jobs, null))!;
  const color = stream.isTTY && !process.env.NO_COLOR;
  const runs = second ? [first, second] : [first];
  stream.write(comparisonTable(summary, runs, { color, width: stream.columns || 100 }));
  if (folder) await writeReports(run, both, folder, stream);
  // Whether the candidate was stopped early says nothing of this program's end.
  return exitCodeOf({ ...run, interrupted: false }, failOn);
}

async function outFolderFor(
  out: string,
  files: readonly string[],
): ReturnType<typeof openOutFolder> {
  const folder = await openOutFolder(out);
  const inTheWay = files.find((file) => resolve(file) === folder.result);
  if (inTheWay === undefined) return folder;
  throw new InputError(
    `--out "${printable(out)}" would overwrite ${printable(inTheWay)}: name another folder.`,
  );
}

/** @param both the run with its baseline's cases, so that reports show the rates of both */
async function writeReports(
  run: RunResult,
  both: RunResult,
  out: OutFolder,
  stream: NodeJS.WriteStream,
): Promise<void> {
  const { renderHtml } = await import('../report/draw/page.ts');
  const { renderSummary } = await import('../report/draw/markdown.ts');
  const { reportModel } = await import('../report/model/model.ts');
  const model = reportModel(both);
  await writeFile(out.result, `${JSON.stringify(run, null, 2)}\n`);
  await writeFile(out.summary, renderSummary(model));
  await writeFile(out.report, renderHtml(model));
  stream.write(`\nFigures: ${out.result}\nSummary: ${out.summary}\nReport:  ${out.report}\n`);
}
