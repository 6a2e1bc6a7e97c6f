import { access, constants, lstat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { printable } from '../../src/contract/input-error.ts';
import { GitError, git } from '../../src/git/git.ts';
import type { JobContext } from '../job-context.ts';
import { runCommand } from '../run-command.ts';
import { timeLimit } from '../time-limit.ts';
import type { BuiltFrom } from './built-repositories.ts';

/** A program that tells its version does so at once. */
const LIMIT_SECONDS = 10;
/** What a runner's command may end in that is no S3 client. */
const SCRIPT = /\.(py|js|mjs|ts|jar|sh|rb|pl|dll|json)$/i;
const VERSION = /\bv?(\d+\.\d+[\w.+-]*)/;

/**
 * The version of an S3 client that was built: of each repository that its build cloned, as git describes
 * it, and of the program that its runner starts, as it says itself.
 *
 * @param command of the runner; null where it is not known
 * @returns null when there is nothing to tell it by
 */
export async function versionOf(
  command: readonly string[] | null,
  { byCargo, cloned }: BuiltFrom,
  environment: JobContext['environment'],
  context: Pick<JobContext, 'signal' | 'workDir'>,
): Promise<string | null> {
  const versions: string[] = [];
  for (const { commit, folder, url } of cloned) {
    if (commit === null || (await isSubmodule(folder))) continue;
    const described = await describe(folder, commit);
    versions.push(`${nameOf(url ?? folder)} ${described ?? commit.slice(0, 12)}`);
  }
  versions.push(...byCargo.map(({ commit, url }) => `${nameOf(url)} ${commit.slice(0, 12)}`));
  const program = command && (await programVersion(command, environment, context));
  if (program) versions.push(program);
  return versions.length > 0 ? printable(versions.join(', '), 1000) : null;
}

/** What a submodule is of is told by the commit of what has it. */
async function isSubmodule(folder: string): Promise<boolean> {
  const found = await lstat(join(folder, '.git')).catch(() => null);
  return found?.isFile() ?? false;
}

async function describe(cwd: string, commit: string): Promise<string | null> {
  try {
    return await git(['--git-dir=.git', 'describe', '--tags', '--always', commit], { cwd });
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}

/** Of the program that a script is told to start, such as `python3 main.py /usr/bin/rclone`. */
async function programVersion(
  command: readonly string[],
  env: JobContext['environment'],
  { signal, workDir }: Pick<JobContext, 'signal' | 'workDir'>,
): Promise<string | null> {
  const program = command.at(-1) ?? '';
  if (command.length < 2 || !isAbsolute(program) || SCRIPT.test(program)) return null;
  const works = await access(program, constants.X_OK).then(
    () => true,
    () => false,
  );
  for (const argument of works ? ['--version', 'version'] : []) {
    let version: string | null = null;
    const onLine = (line: string) => {
      version ??= VERSION.exec(line)?.[1] ?? null;
    };
    const timeout = timeLimit(LIMIT_SECONDS * 1000);
    const options = { cwd: workDir, env, signal, timeout, onLine };
    const end = await runCommand([program, argument], options).catch(() => null);
    if (end?.code === 0 && version !== null) return version;
  }
  return null;
}

function nameOf(url: string): string {
  return basename(url.replace(/\/+$/, '')).replace(/\.git$/, '');
}
