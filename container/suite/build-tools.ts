import { access, constants, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { GitError, git } from '../../src/git/git.ts';
import { copyOf } from '../../src/git/mirrors.ts';
import type { JobContext } from '../job-context.ts';
import { removeTree } from '../remove-tree.ts';

type Environment = JobContext['environment'];

/**
 * Variables that make builds use ccache where the machine has it and nothing else was asked for; or, in an
 * A/A run, none whatever was asked for: it would hand one side's object files to the other, the programs
 * would be equal to the last bit, and what two builds of one commit differ by would not be seen. Paths
 * below the work folder are taken for relative ones, so that both sides, and later runs, find what one
 * has compiled.
 * https://cmake.org/cmake/help/latest/envvar/CMAKE_LANG_COMPILER_LAUNCHER.html
 */
export async function compilerCache({
  environment,
  log,
  request,
  workDir,
}: Pick<JobContext, 'environment' | 'log' | 'workDir'> & {
  request: { compare: { design: { againstItself: boolean } } | null };
}): Promise<Environment> {
  if (request.compare?.design.againstItself) {
    log(
      'Each side is built anew, without ccache: an A/A run shows what two builds differ by, too.',
    );
    return { CCACHE_DISABLE: '1' };
  }
  const launchers = ['CMAKE_C_COMPILER_LAUNCHER', 'CMAKE_CXX_COMPILER_LAUNCHER'];
  if (launchers.some((name) => environment[name] !== undefined)) return {};
  const ccache = await onPath('ccache', environment.PATH ?? '');
  if (ccache === null) return {};
  log(`C and C++ are compiled with ${ccache}, which keeps what it has compiled before.`);
  return {
    ...Object.fromEntries(launchers.map((name) => [name, ccache])),
    CCACHE_BASEDIR: environment.CCACHE_BASEDIR ?? workDir,
    CCACHE_NOHASHDIR: environment.CCACHE_NOHASHDIR ?? '1',
  };
}

async function onPath(program: string, path: string): Promise<string | null> {
  for (const folder of path.split(delimiter).filter((one) => one !== '')) {
    const found = join(folder, program);
    const works = await access(found, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (works) return found;
  }
  return null;
}

/** `FetchContent_Declare(NAME URL https://github.com/OWNER/REPOSITORY/…` with a tag or commit in it. */
const DECLARED =
  /FetchContent_Declare\(\s*([\w.-]+)\s+URL\s+["']?(https:\/\/github\.com\/[^/\s]+\/[^/\s]+)\/(?:archive\/(?:refs\/(?:tags|heads)\/)?([^\s"')]+?)\.(?:zip|tar\.\w+|tgz)|releases\/download\/([^/\s]+)\/)/g;

/**
 * Gives CMake the sources that a runner would download as an archive, where there is a copy of their
 * repository: git, which archives do not pass through, would have found it.
 * https://cmake.org/cmake/help/latest/module/FetchContent.html#variable:FETCHCONTENT_SOURCE_DIR_%3CuppercaseName%3E
 *
 * @param folder where they are put
 * @returns a toolchain file that names them, as a variable; nothing where there is no copy
 */
export async function mirroredContent(
  suiteDir: string,
  folder: string,
  { environment, log, request, signal }: JobContext,
): Promise<Environment> {
  const mirrors = request.mirrors ?? [];
  const settings: string[] = [];
  for (const { name, ref, url } of mirrors.length > 0 ? await declaredIn(suiteDir) : []) {
    if (copyOf(url, mirrors) === null && copyOf(`${url}.git`, mirrors) === null) continue;
    const into = join(folder, name);
    await removeTree(into);
    try {
      await git(['clone', '--quiet', '--no-checkout', '--', `${url}.git`, into], { signal });
      await git(['checkout', '--quiet', '--detach', ref, '--'], { cwd: into, signal });
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      log(`The copy of ${url} has no ${ref}, so it is downloaded: ${error.message}`);
      continue;
    }
    log(`For ${name}, CMake gets ${url} at ${ref} from its copy.`);
    settings.push(`set(FETCHCONTENT_SOURCE_DIR_${name.toUpperCase()} "${into}" CACHE PATH "")`);
  }
  if (settings.length === 0) return {};
  const before = environment.CMAKE_TOOLCHAIN_FILE;
  if (before) settings.push(`include("${before}")`);
  const file = join(folder, 'toolchain.cmake');
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${settings.join('\n')}\n`);
  return { CMAKE_TOOLCHAIN_FILE: file };
}

async function declaredIn(suiteDir: string): Promise<{ name: string; url: string; ref: string }[]> {
  const runners = join(suiteDir, 'runners');
  const folders = await readdir(runners).catch(() => []);
  const found: { name: string; url: string; ref: string }[] = [];
  for (const folder of folders) {
    const path = join(runners, folder, 'CMakeLists.txt');
    const text = await readFile(path, 'utf8').catch(() => '');
    for (const [, name = '', url = '', archive, release] of text.matchAll(DECLARED)) {
      const ref = archive ?? release ?? '';
      if (!ref.startsWith('-')) found.push({ name, url, ref });
    }
  }
  return found;
}
