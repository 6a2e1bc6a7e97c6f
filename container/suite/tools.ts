import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { messageOf, printable } from '../../src/contract/input-error.ts';
import { formatStep } from '../../src/contract/job-log.ts';
import { knownCause } from '../../src/contract/known-causes.ts';
import { FailureReason } from '../../src/contract/reason.ts';
import { SUITE_SCRIPTS } from '../../src/contract/suite-scripts.ts';
import { runCommand } from '../../src/process/process-group.ts';
import { timeLimit } from '../../src/process/start-program.ts';
import { exists, madeOnce, type Waits } from '../files.ts';
import { readOsRelease } from '../host.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { type NeededPackages, neededPackages } from './needed-packages.ts';

/** What a program of a suite needs of the job that starts it. */
export type Workplace = Pick<JobContext, 'environment' | 'log' | 'signal' | 'workDir'>;

/** How a step ended. */
interface StepEnd {
  /** Why it failed, in words; null if it did not. */
  why: string | null;
  /** The last line that is not a notice. */
  words: string;
  /** The last line that is not empty, as it was printed. */
  lastLine: string;
}

/**
 * Runs a program of a suite to its end, before anything is measured; what it prints is logged.
 *
 * @param limit words for how long it may take, and what ends it then
 * @throws the system's error when it cannot be started
 */
export async function runStep(
  command: readonly string[],
  { environment: env, log, signal, workDir: cwd }: Workplace,
  limit?: { words: string; timeout: AbortSignal },
): Promise<StepEnd> {
  const reason = new FailureReason();
  let lastLine = '';
  const onLine = (line: string) => {
    log(line);
    reason.line(line);
    if (line.trim()) lastLine = line;
  };
  const timeout = limit && { timeout: limit.timeout };
  const end = await runCommand(command, { cwd, env, signal, onLine, ...timeout });
  const late = end.ended === 'timeout' ? `it did not end within ${limit?.words}` : null;
  const why = late ?? (end.code === 0 ? null : reason.why(end));
  return { why, words: reason.lastWords, lastLine };
}

export const TOOLS_SCRIPT = SUITE_SCRIPTS.tools;

/** An installation that takes longer hangs, and would hold the machine until the job is ended. */
const LIMIT_MINUTES = 30;

/** What decides whether a suite's tools can be installed. */
export interface Machine {
  /** Of os-release: `amzn` and `2023` are what suites' scripts are for. */
  system: string;
  isRoot: boolean;
}

/**
 * Installs what the suite's builds need, with the suite's own script. It is made for Amazon Linux 2023
 * and takes hold of the whole machine: elsewhere, and without root, the tools that are there must do,
 * and the log says so.
 *
 * @param timeout ends the installation
 * @returns the text of the script that has changed this machine; null if none has
 * @throws JobFailure with the reason
 */
export async function installTools(
  suiteDir: string,
  workplace: Workplace,
  machine?: Machine,
  timeout = timeLimit(LIMIT_MINUTES * 60_000),
): Promise<string | null> {
  const script = join(suiteDir, TOOLS_SCRIPT);
  const why = whyNot(await exists(script), machine ?? (await thisMachine()));
  if (why) {
    workplace.log(`No tools are installed (${why}): the machine's tools are used.`);
    return null;
  }
  workplace.log(formatStep(`installing the suite's tools with ${TOOLS_SCRIPT}`));
  const limit = { words: `${LIMIT_MINUTES} min`, timeout };
  const { why: failure } = await runStep(['python3', script], workplace, limit);
  if (failure === null) return readFile(script, 'utf8');
  throw new JobFailure(`the suite's tools cannot be installed: ${failure}`);
}

function whyNot(hasScript: boolean, { system, isRoot }: Machine): string | null {
  if (!hasScript) return `the suite has no ${TOOLS_SCRIPT}`;
  if (system !== 'amzn 2023') return 'this is not Amazon Linux 2023';
  return isRoot ? null : 'the job is not root';
}

async function thisMachine(): Promise<Machine> {
  const { ID = '', VERSION_ID = '' } = await readOsRelease('/etc/os-release');
  return { system: `${ID} ${VERSION_ID}`, isRoot: process.getuid?.() === 0 };
}

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
  workplace: Workplace,
  timeout = timeLimit(LIMIT_MINUTES * 60_000),
  waits?: Waits,
): Promise<string> {
  const path = join(suiteDir, 'scripts', 'requirements.txt');
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!text.trim()) return 'python3';
  const run: Run = (command, failure) => runOrFail(command, failure, workplace, timeout);
  const version = await run(['python3', '--version'], 'python3 cannot be started');
  const needed = await neededPackages(suiteDir, text, scripts);
  const key = JSON.stringify([version, text, needed]);
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const interpreterIn = (folder: string) => join(folder, 'bin', 'python3');
  const make = async (folder: string) => {
    workplace.log(formatStep(`making a Python environment in ${folder}`));
    await run(['python3', '-m', 'venv', folder], 'python3 cannot make an environment');
    await install(interpreterIn(folder), path, needed, run, workplace.log);
  };
  const isWhole = (folder: string) => exists(interpreterIn(folder));
  const parent = join(cacheDir(workplace), 'python');
  const made = { isWhole, make, signal: workplace.signal, ...(waits && { waits }) };
  return interpreterIn(await madeOnce(parent, digest, made));
}

/** What is needed first; all when a module is missing all the same. */
async function install(
  interpreter: string,
  requirements: string,
  needed: NeededPackages | null,
  run: Run,
  log: (line: string) => void,
): Promise<void> {
  const pip = [interpreter, '-m', 'pip', 'install', '--disable-pip-version-check'];
  const failure = "the suite's Python packages cannot be installed";
  if (needed) {
    const { lines, modules } = needed;
    log(`Of the suite's Python packages its scripts import: ${lines.join(', ') || 'none'}`);
    if (lines.length > 0) await run([...pip, ...lines], failure);
    const ask = [interpreter, '-c', MISSING, ...modules];
    const missing = await run(ask, 'the Python environment cannot be used');
    if (missing === '') return;
    log(`All of the suite's Python packages are installed, as these are missing: ${missing}`);
  }
  await run([...pip, '-r', requirements], failure);
}

/** @returns the last line that is no notice */
type Run = (command: readonly string[], failure: string) => Promise<string>;

async function runOrFail(
  command: readonly string[],
  failure: string,
  workplace: Workplace,
  timeout: AbortSignal,
): Promise<string> {
  const limit = { words: `${LIMIT_MINUTES} min`, timeout };
  const step = await runStep(command, workplace, limit).catch((error: unknown) => {
    const said = messageOf(error);
    return { why: knownCause(said)?.sentence ?? printable(said), words: '' };
  });
  if (step.why !== null) throw new JobFailure(`${failure}: ${step.why}`);
  return step.words;
}

/** https://specifications.freedesktop.org/basedir-spec/latest/ */
function cacheDir({ environment }: Workplace): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 's3-benchmarks');
}
