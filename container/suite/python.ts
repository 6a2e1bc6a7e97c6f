import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import { knownCause } from '../../src/contract/known-causes.ts';
import { FailureReason } from '../../src/contract/reason.ts';
import { exists } from '../exists.ts';
import { type JobContext, JobFailure } from '../job-context.ts';
import { type CommandOptions, runCommand } from '../run-command.ts';
import { timeLimit } from '../time-limit.ts';

/** An installation that takes longer hangs, and would hold the machine until the job is ended. */
const LIMIT_MINUTES = 30;

type PythonContext = Pick<JobContext, 'environment' | 'log' | 'signal' | 'workDir'>;

/**
 * The Python that a suite's scripts run with: an environment of its own with what the suite's
 * `scripts/requirements.txt` asks for. It is kept for the next time under the requirements' digest.
 *
 * @param timeout ends the installation
 * @returns path of the interpreter
 * @throws JobFailure when there is no Python 3 or the packages cannot be installed
 */
export async function pythonFor(
  suiteDir: string,
  context: PythonContext,
  timeout = timeLimit(LIMIT_MINUTES * 60_000),
): Promise<string> {
  const requirements = join(suiteDir, 'scripts', 'requirements.txt');
  const text = await readFile(requirements, 'utf8').catch(() => '');
  if (!text.trim()) return 'python3';
  const { workDir, environment, signal, log } = context;
  const options = { cwd: workDir, env: environment, signal, timeout, onLine: log };
  const version = await run(['python3', '--version'], options, 'python3 cannot be started');
  const digest = createHash('sha256').update(`${version}\n${text}`).digest('hex').slice(0, 16);
  const folder = join(cacheDir(context), 'venv', digest);
  const interpreter = join(folder, 'bin', 'python3');
  const complete = join(folder, 'complete');
  if (await exists(complete)) return interpreter;
  log(`Installing the suite's Python packages into ${folder}`);
  await rm(folder, { recursive: true, force: true });
  await run(['python3', '-m', 'venv', folder], options, 'python3 cannot make an environment');
  const install = ['-m', 'pip', 'install', '--disable-pip-version-check', '-r', requirements];
  await run([interpreter, ...install], options, "the suite's Python packages cannot be installed");
  await writeFile(complete, '');
  return interpreter;
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
