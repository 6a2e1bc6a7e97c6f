import { createHash } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type JobContext, JobFailure } from '../job-context.ts';
import { runCommand } from '../run-command.ts';

/**
 * The Python that a suite's scripts run with: an environment of its own with what the suite's
 * `scripts/requirements.txt` asks for. It is kept for the next time under the requirements' digest.
 *
 * @returns path of the interpreter
 * @throws JobFailure when there is no Python 3 or the packages cannot be installed
 */
export async function pythonFor(suiteDir: string, context: JobContext): Promise<string> {
  const requirements = join(suiteDir, 'scripts', 'requirements.txt');
  const text = await readFile(requirements, 'utf8').catch(() => '');
  if (!text.trim()) return 'python3';
  const version = await run(['python3', '--version'], context, 'python3 cannot be started');
  const digest = createHash('sha256').update(`${version}\n${text}`).digest('hex').slice(0, 16);
  const folder = join(cacheDir(context), 'venv', digest);
  const interpreter = join(folder, 'bin', 'python3');
  const complete = join(folder, 'complete');
  if (await exists(complete)) return interpreter;
  context.log(`Installing the suite's Python packages into ${folder}`);
  await rm(folder, { recursive: true, force: true });
  await run(['python3', '-m', 'venv', folder], context, 'python3 cannot make an environment');
  const install = ['-m', 'pip', 'install', '--disable-pip-version-check', '-r', requirements];
  await run([interpreter, ...install], context, "the suite's Python packages cannot be installed");
  await writeFile(complete, '');
  return interpreter;
}

async function run(
  command: readonly string[],
  { workDir, environment, signal, log }: JobContext,
  failure: string,
): Promise<string> {
  const lines: string[] = [];
  const onLine = (line: string) => {
    lines.push(line);
    log(line);
  };
  try {
    const end = await runCommand(command, { cwd: workDir, env: environment, signal, onLine });
    if (end.code === 0) return lines.join('\n');
    throw new JobFailure(`${failure}: ${lines.findLast((line) => line.trim()) ?? 'no output'}`);
  } catch (error) {
    if (error instanceof JobFailure) throw error;
    throw new JobFailure(`${failure}: ${error instanceof Error ? error.message : error}`);
  }
}

/** https://specifications.freedesktop.org/basedir-spec/latest/ */
function cacheDir({ environment }: JobContext): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 's3-benchmarks');
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
