import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { GitError, git } from '../../src/git/git.ts';
import { copyOf } from '../../src/git/mirrors.ts';
import { isSameRepository } from '../../src/git/named-repositories.ts';
import type { Environment } from '../../src/process/start-program.ts';
import { exists, onPath, removeTree } from '../files.ts';
import type { JobContext } from '../job-context.ts';

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
      'Each side is built again, without ccache: an A/A run also shows how much two builds differ.',
    );
    return { CCACHE_DISABLE: '1' };
  }
  const launchers = ['CMAKE_C_COMPILER_LAUNCHER', 'CMAKE_CXX_COMPILER_LAUNCHER'];
  if (launchers.some((name) => environment[name] !== undefined)) return {};
  const ccache = await onPath('ccache', environment.PATH ?? '');
  if (ccache === null) return {};
  log(`C and C++ are compiled with ${ccache}, which caches what it has compiled before.`);
  return {
    ...Object.fromEntries(launchers.map((name) => [name, ccache])),
    CCACHE_BASEDIR: environment.CCACHE_BASEDIR ?? workDir,
    CCACHE_NOHASHDIR: environment.CCACHE_NOHASHDIR ?? '1',
  };
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

/** `source = "git+URL?rev=…#COMMIT"` in a Cargo.lock. */
const GIT_SOURCE = /^source = "git\+([^"?#]+)[^"#]*#([0-9a-f]{40})"$/gm;
/** Which commit of a repository a dependency wants. */
const WANTED = /\s*,?\s*\b(rev|branch|tag)\s*=\s*"[^"]*"/g;

/**
 * Makes cargo take a repository at a commit of ours, whatever a runner pins, by writing that into the
 * manifest of the checkout. cargo's own `[patch]` will not do: it reads what is pinned all the same, and
 * leaves a patch unused, silently, where a Cargo.lock names another version.
 *
 * @returns paths of the manifests that were changed; none where no runner takes it by cargo
 */
export async function pinCargo(suiteDir: string, url: string, commit: string): Promise<string[]> {
  const changed: string[] = [];
  for (const path of await runnerFiles(suiteDir, 'Cargo.toml')) {
    const text = await readFile(path, 'utf8');
    const pinned = pinnedManifest(text, url, commit);
    if (pinned === text) continue;
    await writeFile(path, pinned);
    changed.push(relative(suiteDir, path));
  }
  return changed;
}

/** Changes `name = { git = "URL", rev = "…" }`, and a table of its own with these lines. */
function pinnedManifest(text: string, url: string, commit: string): string {
  const rev = `rev = "${commit}"`;
  const isOurs = (part: string) => {
    const found = /\bgit\s*=\s*"([^"]+)"/.exec(part)?.[1];
    return found !== undefined && isSameRepository(found, url);
  };
  const tables = text.split(/^(?=\s*\[)/m).map((table) => {
    const lines = table.split('\n').map((line) => {
      const isInline = /^\s*[\w".-]+\s*=\s*\{.*\}\s*(#.*)?$/.test(line);
      return isInline && isOurs(line)
        ? line
            .replace(WANTED, '')
            .replace(/\s*\}(?=\s*(#.*)?$)/, `, ${rev} }`)
            .replace('{,', '{')
        : line;
    });
    const own = lines.findIndex((line) => /^\s*git\s*=/.test(line) && isOurs(line));
    if (own < 0) return lines.join('\n');
    const others = lines.filter((line) => !/^\s*(rev|branch|tag)\s*=/.test(line));
    others.splice(others.indexOf(lines[own]!) + 1, 0, rev);
    return others.join('\n');
  });
  return tables.join('');
}

/** The repositories that cargo has built runners of a suite from. */
export async function cargoSources(suiteDir: string): Promise<{ url: string; commit: string }[]> {
  const found = new Map<string, { url: string; commit: string }>();
  for (const path of await runnerFiles(suiteDir, 'Cargo.lock')) {
    // The lock comes with the suite: only beside what was built does it tell what was.
    if (!(await exists(join(dirname(path), 'target')))) continue;
    for (const [, url = '', commit = ''] of (await readFile(path, 'utf8')).matchAll(GIT_SOURCE)) {
      found.set(`${url} ${commit}`, { url, commit });
    }
  }
  return [...found.values()];
}

async function runnerFiles(suiteDir: string, name: string): Promise<string[]> {
  const runners = join(suiteDir, 'runners');
  const folders = await readdir(runners, { withFileTypes: true }).catch(() => []);
  const paths = folders
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(runners, entry.name, name));
  const there = await Promise.all(paths.map(exists));
  return paths.filter((_, index) => there[index]);
}
