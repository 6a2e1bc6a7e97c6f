import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import { formatStep } from '../../src/contract/job-log.ts';
import { knownCause } from '../../src/contract/known-causes.ts';
import { FailureReason } from '../../src/contract/reason.ts';
import { exists } from '../exists.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { madeOnce, type Waits } from '../made-once.ts';
import { type CommandOptions, runCommand } from '../run-command.ts';
import { timeLimit } from '../time-limit.ts';
import { type NeededPackages, neededPackages } from './needed-packages.ts';

/** An installation that takes longer hangs, and would hold the machine until the job is ended. */
const LIMIT_MINUTES = 30;

type PythonContext = Pick<JobContext, 'environment' | 'log' | 'signal' | 'workDir'>;

/** Tells which modules cannot be imported, without running any. */
const MISSING = `
import sys
from importlib.util import find_spec
def is_missing(name):
    try:
        return find_spec(name) is None
    except Exception:
        return False
print(*filter(is_missing, sys.argv[1:]))
`;

/**
 * The Python that a suite's scripts run with: an environment of its own with what the scripts import of
 * the suite's `scripts/requirements.txt`. It is kept for the next time, and jobs that start at once share it.
 *
 * @param scripts paths in the suite of what is run
 * @param timeout ends the installation
 * @returns path of the interpreter
 * @throws JobFailure when there is no Python 3 or the packages cannot be installed
 */
export async function pythonFor(
  suiteDir: string,
  scripts: readonly string[],
  context: PythonContext,
  timeout = timeLimit(LIMIT_MINUTES * 60_000),
  waits?: Waits,
): Promise<string> {
  const path = join(suiteDir, 'scripts', 'requirements.txt');
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!text.trim()) return 'python3';
  const { workDir, environment, signal, log } = context;
  const options = { cwd: workDir, env: environment, signal, timeout, onLine: log };
  const version = await run(['python3', '--version'], options, 'python3 cannot be started');
  const needed = await neededPackages(suiteDir, text, scripts);
  const key = JSON.stringify([version, text, needed]);
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const interpreterIn = (folder: string) => join(folder, 'bin', 'python3');
  const make = async (folder: string) => {
    log(formatStep(`making a Python environment in ${folder}`));
    await run(['python3', '-m', 'venv', folder], options, 'python3 cannot make an environment');
    await install(interpreterIn(folder), path, needed, options);
  };
  const isWhole = (folder: string) => exists(interpreterIn(folder));
  const parent = join(cacheDir(context), 'python');
  return interpreterIn(
    await madeOnce(parent, digest, { isWhole, make, signal, ...(waits && { waits }) }),
  );
}

/** What is needed first; all when a module is missing all the same. */
async function install(
  interpreter: string,
  requirements: string,
  needed: NeededPackages | null,
  options: CommandOptions,
): Promise<void> {
  const pip = [interpreter, '-m', 'pip', 'install', '--disable-pip-version-check'];
  const failure = "the suite's Python packages cannot be installed";
  if (needed) {
    const { lines, modules } = needed;
    options.onLine(
      `Of the suite's Python packages its scripts import: ${lines.join(', ') || 'none'}`,
    );
    if (lines.length > 0) await run([...pip, ...lines], options, failure);
    const ask = [interpreter, '-c', MISSING, ...modules];
    const missing = await run(ask, options, 'the Python environment cannot be used');
    if (missing === '') return;
    options.onLine(
      `All of the suite's Python packages are installed, as these are missing: ${missing}`,
    );
  }
  await run([...pip, '-r', requirements], options, failure);
}

/** @returns the last line that it printed */
async function run(
  command: readonly string[],
  options: CommandOptions,
  failure: string,
): Promise<string> {
  const reason = new FailureReason();
  const onLine = (line: string) => {
    options.onLine(line);
    reason.line(line);
  };
  try {
    const end = await runCommand(command, { ...options, onLine });
    if (end.code === 0) return reason.lastWords;
    const late = `it did not end within ${LIMIT_MINUTES} min`;
    throw new JobFailure(`${failure}: ${end.ended === 'timeout' ? late : reason.why(end)}`);
  } catch (error) {
    if (error instanceof JobFailure) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new JobFailure(`${failure}: ${knownCause(why)?.sentence ?? printable(why)}`);
  }
}

/** https://specifications.freedesktop.org/basedir-spec/latest/ */
function cacheDir({ environment }: PythonContext): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 's3-benchmarks');
}
