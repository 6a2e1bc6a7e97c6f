import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type OutFolder, openOutFolder } from '../app/folders.ts';
import type { FailOn } from '../app/request.ts';
import { fileFault, textOf } from '../contract/file-kinds.ts';
import { field, InputError, printable, said } from '../contract/input-error.ts';
import type { RunResult } from '../contract/run-result.ts';
import { readResult } from '../history/read-runs.ts';
import { renderTable } from '../report/draw/terminal.ts';
import { terminalText } from '../report/escape.ts';
import { time } from '../report/format.ts';
import { reportModel } from '../report/model/model.ts';
import { comparedWith, judgedAnew, withBaseline } from './compare-files-sides.ts';
import { exitCodeOf } from './exit.ts';

export interface CompareFilesCommand {
  /** A result file, or the folder of a run; of two, what is judged. */
  candidate: string;
  /**
   * The same; or a folder or `s3://BUCKET` of many, of which the latest run of the default branch
   * is taken. Absent: the candidate is of a compare run, whose two sides are judged again.
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
  { defaultBranch, failOn, out, ...given }: CompareFilesCommand,
  stream: NodeJS.WriteStream,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<number> {
  const candidate = await resultIn(given.candidate);
  const baseline = given.baseline && (await resultIn(given.baseline));
  if (baseline !== undefined && failOn === 'regression') {
    throw new InputError(
      said`${field('fail-on')} regression would never fail: between two files a change is only suspect, never slower; compare both versions in one run, or give another ${field('fail-on')}.`,
    );
  }
  if (defaultBranch !== undefined && (baseline === undefined || (await isFile(baseline)))) {
    throw new InputError(
      said`${field('default-branch')} needs a folder or s3://BUCKET to look for a run in: name one in place of a file, or leave it out.`,
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
  const color = stream.isTTY && !process.env.NO_COLOR;
  stream.write(renderTable(reportModel(both), { color, width: stream.columns || 100 }));
  const sides = second
    ? [described(first, 'Candidate: '), described(second, 'Baseline:  ')]
    : [described(first)];
  stream.write(`\n${sides.join('\n')}\n`);
  if (folder) await write(run, both, folder, stream);
  // Whether the candidate was stopped early says nothing of this program's end.
  return exitCodeOf({ ...run, interrupted: false }, failOn);
}

/** The result of a run whose folder was named; anything else as it was named. */
async function resultIn(path: string): Promise<string> {
  const inside = join(path, 'result.json');
  const found = await stat(inside).catch(() => null);
  return found?.isFile() ? inside : path;
}

async function outFolderFor(
  out: string,
  files: readonly string[],
): ReturnType<typeof openOutFolder> {
  const folder = await openOutFolder(out);
  const inTheWay = files.find((file) => resolve(file) === folder.result);
  if (inTheWay === undefined) return folder;
  throw new InputError(
    said`${field('out')} "${printable(out)}" would overwrite ${printable(inTheWay)}: name another folder.`,
  );
}

/** @param both the run with its baseline's cases, so that reports show the rates of both */
async function write(
  run: RunResult,
  both: RunResult,
  out: OutFolder,
  stream: NodeJS.WriteStream,
): Promise<void> {
  const { writeReports } = await import('../app/reports.ts');
  await writeFile(out.result, `${JSON.stringify(run, null, 2)}\n`);
  await writeReports(both, out);
  stream.write(`\nFigures: ${out.result}\nSummary: ${out.summary}\nReport:  ${out.report}\n`);
}

/** @throws InputError for a file that is no result */
async function readFileAsResult(path: string): Promise<RunResult> {
  try {
    const { size } = await stat(path);
    const document = { name: path, bytes: size };
    return await readResult(document, async ({ name }) => textOf(await readFile(name), name));
  } catch (error) {
    if (error instanceof InputError) throw error;
    const latest = join(path, 'latest');
    if ((await resultIn(latest)) !== latest) {
      throw new InputError(
        `"${printable(path)}" is a folder of runs: name one of them, e.g. ${printable(latest)}.`,
      );
    }
    throw new InputError(
      `"${printable(path)}" cannot be read (${fileFault(error)}): ` +
        'name the folder of a run, or its result.json.',
    );
  }
}

/**
 * What to compare a candidate with: the result that is named, or the latest suitable one of a history.
 *
 * @throws InputError for a file that is no result, or of the candidate's own run; where nothing suits
 */
async function readBaseline(
  where: string,
  candidate: { run: RunResult; path: string },
  defaultBranch: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunResult> {
  if (!(await isFile(where))) return latestOf(where, candidate.run, defaultBranch, environment);
  const found = await readFileAsResult(where);
  if (found.runKey !== candidate.run.runKey) return found;
  throw new InputError(
    `"${printable(candidate.path)}" and "${printable(where)}" belong to the same run ` +
      `${printable(found.runKey)}: name a result of another one.`,
  );
}

/** What is not there counts as one: so it is told. */
async function isFile(where: string): Promise<boolean> {
  return stat(where).then(
    (found) => !found.isDirectory(),
    () => !where.startsWith('s3://'),
  );
}

async function latestOf(
  where: string,
  candidate: RunResult,
  defaultBranch: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunResult> {
  const { openHistory } = await import('./history-place.ts');
  const { latestBaseline, MOST_DAYS } = await import('../history/latest-baseline.ts');
  const found = await latestBaseline(await openHistory(where, environment), candidate, {
    defaultBranch,
    warn: (warning) => console.error(terminalText(warning, 1000)),
  });
  if (found) return found;
  throw new InputError(
    `"${printable(where)}" has no run of the default branch of ` +
      `${printable(candidate.suite.repository)} on these instance types, of the ${MOST_DAYS} days before ` +
      'the candidate: name a result file.',
  );
}

/** Which run it was, and of what code. */
function described({ runKey, startedAt, suite }: RunResult, side = ''): string {
  const at = [suite.ref, suite.commit?.slice(0, 12)].filter((part) => typeof part === 'string');
  const code = [suite.repository, ...at].map((part) => terminalText(part)).join(' ');
  return `${side}run ${terminalText(runKey)} of ${time(startedAt)}, ${code}`;
}
