import { readFile, stat } from 'node:fs/promises';
import { fileFault, textOf } from '../contract/file-text.ts';
import { InputError, printable } from '../contract/input-error.ts';
import type { RunResult } from '../contract/run-result.ts';
import { readResult } from '../history/read-result.ts';
import { terminalText } from '../report/escape.ts';

/** @throws InputError for a file that is no result */
export async function readFileAsResult(path: string): Promise<RunResult> {
  try {
    const { size } = await stat(path);
    const document = { name: path, bytes: size };
    return await readResult(document, async ({ name }) => textOf(await readFile(name), name));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `"${printable(path)}" cannot be read (${fileFault(error)}): ` +
        'name the result.json of a run.',
    );
  }
}

/**
 * What to compare a candidate with: the result that is named, or the latest suitable one of a history.
 *
 * @throws InputError for a file that is no result, or of the candidate's own run; where nothing suits
 */
export async function readBaseline(
  where: string,
  candidate: { run: RunResult; path: string },
  defaultBranch: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunResult> {
  const isFile = await stat(where).then(
    (found) => !found.isDirectory(),
    () => !where.startsWith('s3://'),
  );
  if (!isFile) return latestOf(where, candidate.run, defaultBranch, environment);
  const found = await readFileAsResult(where);
  if (found.runKey !== candidate.run.runKey) return found;
  throw new InputError(
    `"${printable(candidate.path)}" and "${printable(where)}" are of the same run ` +
      `${printable(found.runKey)}: name a result of another one.`,
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
