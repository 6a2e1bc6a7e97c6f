import { readFile, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError, printable } from '../contract/input-error.ts';
import type { JobResult, RunResult } from '../contract/run-result.ts';
import { readResult } from '../history/read-result.ts';
import { summariseComparison } from '../report/comparison-summary.ts';
import { compareRuns, compareSides } from '../stats/compare.ts';
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
  { baseline, candidate, failOn, out }: CompareFilesCommand,
  stream: NodeJS.WriteStream,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<number> {
  const files = [candidate, ...(baseline === undefined ? [] : [baseline])];
  const folder = out === undefined ? null : await outFolderFor(out, files);
  const first = await readFileAsResult(candidate);
  const second = baseline && (await readBaseline(baseline, first, environment));
  const run = second ? comparedWith(first, second) : judgedAnew(first, candidate);
  const color = stream.isTTY && !process.env.NO_COLOR;
  const runs = second ? [first, second] : [first];
  const summary = summariseComparison(run, [])!;
  stream.write(comparisonTable(summary, runs, { color, width: stream.columns || 100 }));
  if (folder) await writeReports(run, second || undefined, folder, stream);
  // Whether the candidate was stopped early says nothing of this program's end.
  return exitCodeOf({ ...run, interrupted: false }, failOn);
}

/** The candidate, with what it comes to beside a run of another time. */
function comparedWith(candidate: RunResult, baseline: RunResult): RunResult {
  const { compare: _, ...alone } = candidate;
  const { commit, ref, repository } = baseline.suite;
  const isSameRepository = repository === candidate.suite.repository;
  return {
    ...alone,
    suite: { ...candidate.suite, baseline: isSameRepository ? { ref, commit } : null },
    jobs: candidate.jobs.map((job) => ({
      ...job,
      cases: job.cases.filter(({ side }) => side === 'candidate'),
    })),
    comparisons: compareRuns(candidate, baseline),
  };
}

function judgedAnew(run: RunResult, path: string): RunResult {
  const comparisons = compareSides(run);
  if (comparisons.length > 0) return { ...run, comparisons };
  throw new InputError(
    `"${printable(path)}" has one side only: name a second result file to compare it with.`,
  );
}

async function readBaseline(
  where: string,
  candidate: RunResult,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunResult> {
  const isFile = await stat(where).then(
    (found) => !found.isDirectory(),
    () => !where.startsWith('s3://'),
  );
  if (isFile) return readFileAsResult(where);
  const { openHistory } = await import('./history-place.ts');
  const { latestBaseline } = await import('../history/latest-baseline.ts');
  const { repository, client } = candidate.suite;
  const query = {
    repository,
    clientRepository: client?.repository,
    instanceTypes: candidate.jobs.map((job) => job.instanceType),
  };
  const source = await openHistory(where, environment);
  const found = await latestBaseline(source, query, (warning) => console.error(printable(warning)));
  if (found) return found.run;
  throw new InputError(
    `"${printable(where)}" has no run of the default branch of ${printable(repository)} on these ` +
      'instance types: name a result file.',
  );
}

async function readFileAsResult(path: string): Promise<RunResult> {
  try {
    const { size } = await stat(path);
    return await readResult({ name: path, bytes: size }, ({ name }) => readFile(name, 'utf8'));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `"${printable(path)}" cannot be read (${(error as NodeJS.ErrnoException).code}): ` +
        'name the result.json of a run.',
    );
  }
}

async function outFolderFor(out: string, files: readonly string[]): Promise<OutFolder> {
  const folder = await openOutFolder(out);
  const inTheWay = files.find((file) => resolve(file) === folder.result);
  if (inTheWay === undefined) return folder;
  throw new InputError(
    `--out "${printable(out)}" would overwrite ${printable(inTheWay)}: name another folder.`,
  );
}

/** So that the report shows the rates of both; machines and versions in it are the candidate's. */
function withBaseline(run: RunResult, baseline: RunResult): RunResult {
  const known = new Set(run.jobs.map((job) => job.instanceType));
  const casesOf = ({ cases }: JobResult) =>
    cases
      .filter(({ side }) => side === 'candidate')
      .map((found) => ({ ...found, side: 'baseline' as const }));
  const jobs = run.jobs.map((job) => {
    const others = baseline.jobs.filter((other) => other.instanceType === job.instanceType);
    return { ...job, cases: [...job.cases, ...others.flatMap(casesOf)] };
  });
  const onlyThere = baseline.jobs.filter(({ instanceType }) => !known.has(instanceType));
  return { ...run, jobs: [...jobs, ...onlyThere.map((job) => ({ ...job, cases: casesOf(job) }))] };
}

async function writeReports(
  run: RunResult,
  baseline: RunResult | undefined,
  out: OutFolder,
  stream: NodeJS.WriteStream,
): Promise<void> {
  const { renderHtml } = await import('../report/html.ts');
  const { renderSummary } = await import('../report/job-summary.ts');
  const { reportModel } = await import('../report/model.ts');
  const model = reportModel(baseline ? withBaseline(run, baseline) : run);
  await writeFile(out.result, `${JSON.stringify(run, null, 2)}\n`);
  await writeFile(out.summary, renderSummary(model));
  await writeFile(out.report, renderHtml(model));
  stream.write(`\nFigures: ${out.result}\nSummary: ${out.summary}\nReport:  ${out.report}\n`);
}
